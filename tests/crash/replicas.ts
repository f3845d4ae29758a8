// Several processes of the program on one PostgreSQL, killed at random moments while they send thousands of reminders to a
// Bot API server that loses connections, refuses, and takes messages without saying so; then what reached each chat is counted.
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { addSeconds, instantAt, noLog, setClock, stopwatch } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/index.ts';
import { createTasks } from '../../src/task/index.ts';
import { ended, start } from '../commands/support/process.ts';
import { startServer } from '../database/server.ts';
import type { Fault } from '../support/bot-api/faults.ts';
import { type BotApi, startBotApi } from '../support/bot-api/index.ts';
import type { Random } from './random.ts';

export interface ReplicaFigures {
  readonly kills: number;
  readonly people: number;
  /** people whom no message reached */
  readonly lost: number;
  /** messages beyond the first to a person */
  readonly repeated: number;
  /** calls that the server cut without an answer, whether it had carried them out or not */
  readonly unknown: number;
  /** sends that came while silence was asked for */
  readonly tooEarly: number;
  /** times that silence was asked for */
  readonly silences: number;
  /** milliseconds from the kill of the sender to the next message, the longest */
  readonly longestGapMs: number;
  /** state → messages of the program's own ledger */
  readonly ledger: Readonly<Record<string, number>>;
}

export interface ReplicaTrial {
  readonly people: number;
  readonly kills: number;
  readonly replicas: number;
  /** messages between two kills, at most */
  readonly sendsBetween: number;
  /** of 1,000 sends: cut before, cut after, 500, 429 */
  readonly faults: readonly [number, number, number, number];
}

const DAY = '2025-11-20';
const FIRST_CHAT = 7_000;
/** What is on the wire when silence is asked for cannot be called back. */
const ON_THE_WIRE_MS = 50;

const codeOf = (person: number): string => `NV-${String(person + 1).padStart(5, '0')}`;

export async function crashReplicas(
  folder: string,
  trial: ReplicaTrial,
  random: Random,
  told: (line: string) => void,
): Promise<ReplicaFigures> {
  const server = await startServer();
  let calm = false;
  let unknown = 0;
  const chaos = (method: string): Fault | undefined => {
    if (calm || method !== 'sendMessage') return undefined;
    const fault = faultFor(random.between(1, 1_000), trial.faults, random);
    if (fault?.kind === 'drop-before' || fault?.kind === 'accept-then-drop') unknown += 1;
    return fault;
  };
  const telegram = await startBotApi({ limitRate: true, chaos });
  try {
    const url = await server.emptyDatabase();
    await makeOffice(url, folder, trial.people, telegram);
    const replicas = openReplicas(url, folder, telegram);
    const begun = stopwatch();
    const sends = counter(telegram);
    for (let index = 0; index < trial.replicas; index++) replicas.start(index, begun);
    await telegram.until(() => sends() > 0, 'the first message', 40_000);
    for (let kill = 1; kill <= trial.kills; kill++) {
      // in the middle of sending, and now and then in the middle of a takeover
      if (random.chance(0.1)) await wait(random.between(50, 4_000));
      else {
        const target = sends() + random.between(1, trial.sendsBetween);
        await telegram.until(() => sends() >= Math.min(target, trial.people), `send ${target}`, 60_000);
        await wait(random.between(0, 60));
      }
      const index = random.between(0, trial.replicas - 1);
      await replicas.kill(index);
      replicas.start(index, begun);
      told(`replicas: kill ${kill}, ${sends()} sends to ${trial.people} people in ${Math.round((stopwatch() - begun) / 1_000)} s`);
    }
    await replicas.settle(url, folder, ['queued', 'sending'], told);
    await replicas.stop();
    calm = true;
    // what nobody knows of rides in the message of the next slot
    const afternoon = await openApp({
      config: { ...readConfig({}), folder, databaseUrl: url, telegram: { token: telegram.token, apiRoot: telegram.apiRoot } },
      clock: setClock(instantAt(DAY, '14:00')),
      log: noLog,
    });
    await afternoon.reminders.remindNow();
    const ledger = await afternoon.notifications.summary();
    await afternoon.close();
    const heard = heardBy(telegram, trial.people);
    return {
      kills: trial.kills,
      people: trial.people,
      lost: heard.filter(count => count === 0).length,
      repeated: heard.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      unknown,
      tooEarly: tooEarly(telegram),
      silences: telegram.silences.length,
      longestGapMs: longestGap(telegram),
      ledger,
    };
  } finally {
    await telegram.close();
    await server.stop();
  }
}

/** Sends that have come; looks at the new calls only. */
function counter({ calls }: BotApi): () => number {
  let seen = 0;
  let count = 0;
  return () => {
    for (; seen < calls.length; seen++) if (calls[seen]?.method === 'sendMessage') count += 1;
    return count;
  };
}

function faultFor(drawn: number, [before, after, trouble, tooMany]: ReplicaTrial['faults'], random: Random): Fault | undefined {
  if (drawn <= before) return { kind: 'drop-before' };
  if (drawn <= before + after) return { kind: 'accept-then-drop' };
  if (drawn <= before + after + trouble) return { kind: 'refuse', code: 500, description: 'Internal Server Error' };
  if (drawn <= before + after + trouble + tooMany) return { kind: 'retry-after', seconds: random.between(1, 5) };
  return undefined;
}

/** Person → messages that name the person's own task. */
const heardBy = (telegram: BotApi, people: number): number[] =>
  Array.from(
    { length: people },
    (_, person) =>
      telegram
        .user(FIRST_CHAT + person)
        .heard()
        .filter(message => message.text.includes(codeOf(person))).length,
  );

const tooEarly = ({ calls, silences }: BotApi): number =>
  calls.filter(
    ({ method, at }) =>
      method === 'sendMessage' && silences.some(silence => at > silence.at + ON_THE_WIRE_MS && at < silence.at + silence.seconds * 1_000),
  ).length;

function longestGap({ calls }: BotApi): number {
  const at = calls.filter(call => call.method === 'sendMessage').map(call => call.at);
  return Math.round(Math.max(0, ...at.slice(1, -1).map((moment, index) => moment - (at[index] ?? moment))));
}

function openReplicas(url: string, folder: string, { token, apiRoot }: BotApi) {
  const env = { DATABASE_URL: url, TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DONDOC_LOG_LEVEL: 'error' };
  const living = new Map<number, { readonly process: ReturnType<typeof start>; readonly over: ReturnType<typeof ended> }>();

  async function end(index: number, signal: NodeJS.Signals): Promise<void> {
    const one = living.get(index);
    living.delete(index);
    one?.process.kill(signal);
    await one?.over;
  }

  return {
    /** All clocks show the same: 08:00 at the beginning, and real time from there. */
    start(index: number, begun: number): void {
      const now = addSeconds(instantAt(DAY, '08:00'), 1 + (stopwatch() - begun) / 1_000).toISOString();
      const process = start(['start', '--data', folder, '--now', now], { env });
      living.set(index, { process, over: ended(process, 3_600_000) });
    },
    kill: (index: number) => end(index, 'SIGKILL'),
    async stop(): Promise<void> {
      for (const index of living.keys()) await end(index, 'SIGTERM');
    },
    /** Waits until no message is in one of these states. */
    async settle(database: string, data: string, states: readonly string[], told: (line: string) => void): Promise<void> {
      const app = await openApp({ config: { ...readConfig({}), folder: data, databaseUrl: database }, log: noLog });
      try {
        for (;;) {
          const ledger: Readonly<Record<string, number>> = await app.notifications.summary();
          if (states.every(state => (ledger[state] ?? 0) === 0)) return;
          told(`replicas: ${JSON.stringify(ledger)}`);
          await wait(500);
        }
      } finally {
        await app.close();
      }
    },
  };
}

/** Everybody has one task, and a chat with the bot. */
async function makeOffice(url: string, folder: string, people: number, telegram: BotApi): Promise<void> {
  const at = instantAt('2025-11-19', '08:00');
  const everybody = Array.from({ length: people }, (_, person) => person);
  const app = await openApp({ config: { ...readConfig({}), folder, databaseUrl: url }, clock: setClock(at), log: noLog });
  try {
    await inTransaction(app.database, async tables => {
      const staff = everybody.map(person => ({
        staffCode: `CB-${person}`,
        fullName: `Cán Bộ Số ${person}`,
        position: '',
        unit: '',
        agencyKey: 'BNV',
        agencyName: 'Bộ Nội vụ',
        role: 'officer' as const,
      }));
      await app.people.saveStaff(tables, staff, at);
    });
    const ids = (await app.people.all()).map(person => ({ id: person.id, number: Number(person.staffCode.slice(3)) }));
    await app.database.prisma.chatAccount.createMany({
      data: ids.map(({ id, number }) => {
        const chatId = String(telegram.user(FIRST_CHAT + number).id);
        return { personId: id, channel: 'telegram', userId: chatId, chatId, linkedAt: at };
      }),
    });
    for (let from = 0; from < people; from += 1_000) {
      const tasks = ids
        .filter(({ number }) => number >= from && number < from + 1_000)
        .map(({ id, number }) => ({
          code: codeOf(number),
          title: `Rà soát hồ sơ số ${number}`,
          directiveName: '',
          clause: '',
          leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
          cooperators: [],
          assignees: [{ personId: id, name: `Cán Bộ Số ${number}` }],
          status: 'in_progress' as const,
          progress: 10,
          result: '',
          obstacles: [],
          assignedOn: '2025-07-01' as const,
          dueOn: '2025-11-27' as const,
        }));
      await inTransaction(app.database, tables => createTasks(tables, tasks, 'imported', { at, channel: 'test' }));
    }
  } finally {
    await app.close();
  }
}
