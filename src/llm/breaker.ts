// Leaves a server alone for a while after it failed again and again, so that nobody waits for what does not come.

export interface Breaker {
  /** false: not now. After the rest one request may try; the others still wait for what becomes of it */
  mayTry(): boolean;
  note(success: boolean): void;
}

/** @param elapsed milliseconds that only grow, whatever the date of the program is */
export function openBreaker(failures: number, restMs: number, elapsed: () => number): Breaker {
  let failed = 0;
  let restsUntil = 0;
  return {
    mayTry() {
      if (failed < failures) return true;
      if (elapsed() < restsUntil) return false;
      restsUntil = elapsed() + restMs;
      return true;
    },
    note(success) {
      failed = success ? 0 : failed + 1;
      if (failed >= failures) restsUntil = elapsed() + restMs;
    },
  };
}
