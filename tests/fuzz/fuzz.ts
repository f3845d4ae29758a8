// The whole program under random updates: nobody who says something stays without an answer, nothing ends, memory stays.
import fc from 'fast-check';
import { stopwatch } from '../../src/base/index.ts';
import { keptLog, type LogLine } from '../channels/telegram/support.ts';
import { openOffice } from '../journeys/support/telegram-office.ts';
import type { Person } from '../support/bot-api/index.ts';
import { updateOf } from './updates.ts';

export interface FuzzFigures {
  readonly updates: number;
  readonly invalid: number;
  /** updates after which somebody heard nothing */
  readonly unanswered: readonly string[];
  /** what the log calls an error */
  readonly errors: readonly LogLine[];
  /** megabytes, after a warm-up and at the end */
  readonly memory: { readonly start: number; readonly end: number };
  readonly seconds: number;
}

const USERS = [101, 102, 103, 104] as const;
const PATIENCE_MS = 30_000;
const NO_LIMITS = Object.fromEntries(
  ['MESSAGES', 'AGENCY_MESSAGES', 'FILES', 'AGENCY_FILES', 'MODEL', 'AGENCY_MODEL', 'STRANGERS'].map(name => [`DONDOC_LIMIT_${name}`, '0']),
);

const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1_048_576;
};

/** @param told a line a minute */
export async function fuzz(seconds: number, seed: number, told: (line: string) => void = () => {}): Promise<FuzzFigures> {
  const log = keptLog();
  const office = await openOffice('polling', NO_LIMITS, log);
  const joined = await Promise.all([office.joins('CB-001', USERS[0]), office.joins('CB-002', USERS[1]), office.joins('CB-003', USERS[2])]);
  const people: readonly Person[] = [...joined, office.server.user(USERS[3])];
  const unanswered: string[] = [];
  const errors: LogLine[] = [];
  const begun = stopwatch();
  let updates = 0;
  let invalid = 0;
  let start = 0;
  let minute = 0;
  try {
    for (let round = 0; stopwatch() - begun < seconds * 1_000; round++) {
      for (const [index, person] of people.entries()) {
        const [update] = fc.sample(updateOf(person), { seed: seed + round * USERS.length + index, numRuns: 1 });
        if (!update) continue;
        updates += 1;
        if (!update.asks) invalid += 1;
        const before = callsTo(person);
        office.server.pushes(update.kind, update.content);
        if (!update.asks) continue;
        await office.server
          .until(() => callsTo(person) > before, 'an answer', PATIENCE_MS)
          .catch(() => unanswered.push(JSON.stringify(update).slice(0, 300)));
      }
      errors.push(...log.lines.splice(0).filter(({ level }) => level === 'error'));
      if (round === 25) start = megabytes();
      const now = Math.floor((stopwatch() - begun) / 60_000);
      if (now > minute)
        told(
          `minute ${(minute = now)}: ${updates} updates, ${unanswered.length} unanswered, ${errors.length} errors, ${Math.round(megabytes())} MB`,
        );
    }
    // the last of all: the program still lives
    const [last] = joined;
    const before = last.heard().length;
    last.says('trợ giúp');
    await last.hears(before + 1, PATIENCE_MS);
    return {
      updates,
      invalid,
      unanswered,
      errors,
      memory: { start: start === 0 ? megabytes() : start, end: megabytes() },
      seconds: (stopwatch() - begun) / 1_000,
    };
  } finally {
    await office.close();
  }

  /** what came into the chat, new or in the place of another message, and acknowledged presses */
  function callsTo(person: Person): number {
    return person.heard().reduce((sum, { edits }) => sum + 1 + edits, 0);
  }
}
