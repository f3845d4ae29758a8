// Codes of invitations that nobody was given: who tries several has to stop for an hour, and an office in which many are tried
// hears of it. No limit over all accounts keeps anybody out: whoever wanted to keep newcomers out would only have to use it up.
// What makes guessing hopeless at any rate is the length of the codes (people/store.ts).

/** Wrong ones of one account within the hour; a link that was replaced is one of them. */
const PER_ACCOUNT = 5;
/** Wrong ones of all accounts within the hour that are no mishap any more. */
const ALARMING = 50;
const HOUR_MS = 3_600_000;
/** Accounts remembered; the oldest go first. */
const KEPT = 10_000;

export interface Guesses {
  /** false: this account has to wait, whatever code it has now */
  mayTry(account: string, now: Date): boolean;
  /** A code was wrong. @returns how many were within the hour, where that is to be told: once an hour */
  wrong(account: string, now: Date): number | undefined;
}

interface Hour {
  readonly from: number;
  count: number;
}

export function openGuesses(): Guesses {
  const accounts = new Map<string, Hour>();
  let all: Hour | undefined;
  const isOver = ({ from }: Hour, now: Date): boolean => Math.abs(now.getTime() - from) >= HOUR_MS;

  return {
    mayTry(account, now) {
      const own = accounts.get(account);
      return !own || own.count < PER_ACCOUNT || isOver(own, now);
    },
    wrong(account, now) {
      const before = accounts.get(account);
      const own = before && !isOver(before, now) ? before : { from: now.getTime(), count: 0 };
      own.count += 1;
      accounts.delete(account);
      accounts.set(account, own);
      const [oldest] = accounts.keys();
      if (accounts.size > KEPT && oldest !== undefined) accounts.delete(oldest);
      if (!all || isOver(all, now)) all = { from: now.getTime(), count: 0 };
      all.count += 1;
      return all.count === ALARMING ? all.count : undefined;
    },
  };
}
