// The whole program under random updates: nobody who says something stays without an answer, nothing ends, memory stays.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openApp } from '../../src/app.ts';
import { instantAt, type Log, noLog, setClock, stopwatch } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { importFile } from '../../src/intake/index.ts';
import { row, staffCsv, tasksCsv } from '../commands/support/tables.ts';
import { type Person, startBotApi } from '../support/bot-api/index.ts';
import { updateOf } from './updates.ts';

interface LogLine {
  readonly message: string;
  readonly fields: object;
}

/** Megabytes of this process, the local server's records included: some hundred bytes of each message. */
export interface Memory {
  /** what is in use after a collection, and the embedded database's own */
  readonly held: number;
  /** what the system has given */
  readonly resident: number;
}

export interface FuzzFigures {
  readonly updates: number;
  readonly invalid: number;
  /** updates after which somebody heard nothing */
  readonly unanswered: readonly string[];
  /** what the log calls an error */
  readonly errors: readonly LogLine[];
  /** after a third of the time, when all is loaded and compiled, and at the end */
  readonly memory: { readonly start: Memory; readonly end: Memory };
  readonly seconds: number;
}

const USERS = [101, 102, 103, 104] as const;
/** Said of an update in which something is missing or is something else. */
const IN_NO_FORM = 'update not understood';
const PATIENCE_MS = 30_000;
const NO_LIMITS = Object.fromEntries(
  ['MESSAGES', 'AGENCY_MESSAGES', 'FILES', 'AGENCY_FILES', 'MODEL', 'AGENCY_MODEL', 'STRANGERS'].map(name => [`DONDOC_LIMIT_${name}`, '0']),
);

/** The local server counts no messages; the limits have tests of their own. */
const QUICK = { limits: { overall: { count: 1_000, ms: 1_000 }, reserve: 1, perChat: () => [] }, albumMs: 30 };
const STAFF = [
  ['CB-001', 'Đào Thị Ngân', '', '', 'Bộ Nội vụ', 'cán bộ'],
  ['CB-002', 'Âu Thị Thúy', '', '', 'Bộ Nội vụ', 'lãnh đạo'],
  ['CB-003', 'Trương Vĩnh Phúc', '', '', 'Bộ Nội vụ', 'đầu mối'],
];

/** A small office on the embedded database, with a bot on the strict server. */
async function openOffice(log: Log) {
  const server = await startBotApi();
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-fuzz-'));
  const config = readConfig({ ...NO_LIMITS, TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot });
  const clock = setClock(instantAt('2025-11-20', '08:00'));
  const app = await openApp({ config: { ...config, folder }, clock, log, pace: QUICK });
  const origin = { at: clock.now(), channel: 'terminal' };
  const rows = Array.from({ length: 30 }, (_, at) => row(`NV-${String(at + 1).padStart(3, '0')}`));
  for (const [name, text] of [
    ['cb.csv', await staffCsv(STAFF)],
    ['nv.csv', await tasksCsv(rows)],
  ] as const)
    await importFile({ name, bytes: new TextEncoder().encode(text) }, app.imports, origin);
  for (const [at, person] of (await app.people.all()).entries()) {
    const chatId = String(server.user(USERS[at] ?? 0).id);
    await app.people.redeem(await app.people.invite(person.id, clock.now()), { channel: 'telegram', userId: chatId, chatId }, clock.now());
  }
  await app.telegram?.start(app.handle);
  return {
    server,
    async close() {
      await app.telegram?.stop();
      await app.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function memory(): Memory {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: Math.round((heapUsed + external) / 1_048_576), resident: Math.round(rss / 1_048_576) };
}

/** @param told a line a minute, and one for each fault when it happens */
export async function fuzz(seconds: number, seed: number, told: (line: string) => void = () => {}): Promise<FuzzFigures> {
  const errors: LogLine[] = [];
  const office = await openOffice({
    ...noLog,
    error(fields, message) {
      if (message === IN_NO_FORM) return;
      errors.push({ fields, message });
      told(`${message}: ${JSON.stringify(fields)}`);
    },
  });
  // three of the staff and a stranger
  const people = USERS.map(id => office.server.user(id));
  const unanswered: string[] = [];
  const begun = stopwatch();
  let updates = 0;
  let invalid = 0;
  let start: Memory | undefined;
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
          .catch(() => {
            unanswered.push(JSON.stringify(update).slice(0, 300));
            told(`unanswered: ${unanswered.at(-1)}`);
          });
      }
      if (stopwatch() - begun > (seconds * 1_000) / 3) start ??= memory();
      const now = Math.floor((stopwatch() - begun) / 60_000);
      if (now > minute)
        told(
          `minute ${(minute = now)}: ${updates} updates, ${unanswered.length} unanswered, ${errors.length} errors, ${memory().held} MB held`,
        );
    }
    // the last of all: the program still lives
    const last = office.server.user(USERS[0]);
    const before = last.heard().length;
    last.says('trợ giúp');
    await last.hears(before + 1, PATIENCE_MS);
    return {
      updates,
      invalid,
      unanswered,
      errors,
      memory: { start: start ?? memory(), end: memory() },
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
