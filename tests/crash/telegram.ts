// Hundreds of people write to the bot at once while `dondoc start` is killed again and again: everybody must be answered, and
// nothing that was confirmed may be written twice.
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock, stopwatch } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/index.ts';
import { createTasks, taskCode } from '../../src/task/index.ts';
import { start } from '../commands/support/process.ts';
import { type BotApi, type Heard, type Person, startBotApi } from '../support/bot-api/index.ts';
import type { Random } from './random.ts';

export interface TelegramTrial {
  readonly way: 'polling' | 'webhook';
  readonly people: number;
  /** updates of each person: a multiple of five */
  readonly updatesEach: number;
  readonly kills: number;
}

export interface TelegramFigures {
  readonly updates: number;
  readonly kills: number;
  /** updates whose answer never came */
  readonly unanswered: number;
  /** confirmed reports that stand in the trail more than once, or not at all */
  readonly actedTwice: number;
  readonly notWritten: number;
  /** messages in the very words of an earlier one to the same person: what was under way at a kill is said again */
  readonly saidAgain: number;
  /** other messages beyond the first of an answer: what else waits to be confirmed */
  readonly furtherMessages: number;
  /** updates that still wait in the inbox at the end */
  readonly left: number;
  readonly seconds: number;
}

const BEGINS = '2025-11-20T08:00:00+07:00';
const FIRST_PERSON = 1_000;
/** Longer than a restart on a busy machine. */
const PATIENCE_MS = 900_000;
const UPDATES_A_ROUND = 5;

const staffCode = (index: number): string => `CB-${String(index + 1).padStart(4, '0')}`;
const progressOf = (round: number): number => 3 + round * 7;

export async function crashTelegram(
  folder: string,
  trial: TelegramTrial,
  random: Random,
  told: (line: string) => void,
): Promise<TelegramFigures> {
  const server = await startBotApi();
  await prepare(folder, trial.people);
  const service = openService(folder, server, trial.way);
  const begun = stopwatch();
  const tally = { answered: 0, gaveUp: 0 };
  const total = trial.people * trial.updatesEach;
  const step = (): void => {
    tally.answered += 1;
  };
  const people = Array.from({ length: trial.people }, (_, index) =>
    live(server.user(FIRST_PERSON + index), taskCode(index + 1), trial.updatesEach / UPDATES_A_ROUND, server, step).catch(
      (thrown: unknown) => {
        tally.gaveUp += 1;
        told(`person ${index}: ${String(thrown)}`);
      },
    ),
  );
  const over = Promise.all(people);
  for (let kill = 1; kill <= trial.kills; kill++) {
    const moment = Math.floor((total * kill) / (trial.kills + 1));
    while (tally.answered < moment && tally.gaveUp < trial.people) await wait(20);
    await wait(random.between(0, 50));
    await service.restart();
    told(`kill ${kill}: ${tally.answered} of ${total} answered, ${Math.round((stopwatch() - begun) / 1000)} s`);
  }
  await over;
  const seconds = (stopwatch() - begun) / 1000;
  await service.end();
  const heard = Array.from({ length: trial.people }, (_, index) =>
    server
      .user(FIRST_PERSON + index)
      .heard()
      .map(({ text }) => text),
  );
  await server.close();
  const messages = heard.flat().length;
  // each report has a percentage of its own, so that no two answers to a person are the same
  const different = heard.reduce((sum, texts) => sum + new Set(texts).size, 0);
  const trail = await lookAt(folder, trial);
  return {
    updates: total,
    kills: trial.kills,
    unanswered: total - tally.answered,
    saidAgain: messages - different,
    furtherMessages: different - tally.answered,
    seconds,
    ...trail,
  };
}

/** The office before anybody wrote: each person has one task. */
async function prepare(folder: string, people: number): Promise<void> {
  const clock = setClock(instantAt('2025-11-20', '07:00'));
  const app = await openApp({ config: { ...readConfig({}), folder }, clock, log: noLog });
  const rows = Array.from({ length: people }, (_, index) => ({
    staffCode: staffCode(index),
    fullName: `Người Báo Cáo ${index + 1}`,
    position: '',
    unit: '',
    agencyKey: 'BNV',
    agencyName: 'Bộ Nội vụ',
    role: 'officer' as const,
  }));
  await inTransaction(app.database, tables => app.people.saveStaff(tables, rows, clock.now()));
  for (const [index, person] of (await app.people.all()).entries()) {
    const id = String(FIRST_PERSON + index);
    await app.people.redeem(await app.people.invite(person.id, clock.now()), { channel: 'telegram', userId: id, chatId: id }, clock.now());
    const task = {
      code: taskCode(index + 1),
      title: `Rà soát thủ tục hành chính lần ${index + 1}`,
      directiveName: '',
      clause: '',
      leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
      cooperators: [],
      assignees: [{ personId: person.id, name: person.fullName }],
      status: 'in_progress' as const,
      progress: 1,
      dueOn: '2026-03-31' as const,
      result: '',
      obstacles: [],
    };
    await inTransaction(app.database, tables => createTasks(tables, [task], 'added', { at: clock.now(), channel: 'test' }));
  }
  await app.close();
}

/** The real service in a process of its own. */
function openService(folder: string, server: BotApi, way: TelegramTrial['way']) {
  const port = 40_000 + (process.pid % 20_000);
  const env = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    DONDOC_LIMIT_MESSAGES: '0',
    DONDOC_LIMIT_AGENCY_MESSAGES: '0',
    DONDOC_LOG_LEVEL: 'error',
    ...(way === 'webhook' ? { TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}`, HTTP_PORT: String(port) } : {}),
  };
  const launch = () => {
    const child = start(['start', '--data', folder, '--now', BEGINS], { env });
    child.stdin.end();
    child.stdout.resume();
    child.stderr.resume();
    return child;
  };
  let child = launch();
  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const gone = new Promise(resolve => child.once('close', resolve));
    child.kill(signal);
    await gone;
  };
  return {
    async restart() {
      await stop('SIGKILL');
      child = launch();
    },
    end: () => stop('SIGTERM'),
  };
}

/** One person: reports, presses, asks, reports and confirms by a word; each after the answer to the one before. */
async function live(person: Person, code: string, rounds: number, server: BotApi, step: () => void): Promise<void> {
  const hears = async (about: RegExp, from: number): Promise<Heard> => {
    const found = () => person.heard().find(({ text }, index) => index >= from && about.test(text));
    await server.until(() => found() !== undefined, `${about} to ${person.id}`, PATIENCE_MS);
    step();
    return found() as Heard;
  };
  for (let round = 0; round < rounds; round++) {
    const [first, second] = [progressOf(round), progressOf(round) + 3];
    let from = person.heard().length;
    person.says(`${code} xong ${first}%`);
    const card = await hears(new RegExp(`→ ${first}%`, 'u'), from);
    from = person.heard().length;
    person.presses('Xác nhận', card.id);
    await hears(/Đã ghi|đã được ghi/u, from);
    from = person.heard().length;
    person.says(`${code} hạn khi nào?`);
    await hears(/31\/03\/2026/u, from);
    from = person.heard().length;
    person.says(`${code} xong ${second}%`);
    await hears(new RegExp(`→ ${second}%`, 'u'), from);
    from = person.heard().length;
    person.says('đồng ý');
    await hears(/Đã ghi|đã được ghi/u, from);
  }
}

/** What the database holds when all is over. */
async function lookAt(folder: string, { people, updatesEach }: TelegramTrial) {
  const app = await openApp({ config: { ...readConfig({}), folder }, log: noLog });
  const events = await app.database.prisma.taskEvent.findMany({
    where: { changeId: { not: null } },
    select: { taskId: true, after: true },
  });
  const written = new Map<string, number>();
  for (const { taskId, after } of events) {
    const progress = JSON.stringify(after !== null && typeof after === 'object' && 'progress' in after ? after['progress'] : null);
    written.set(`${taskId}/${progress}`, (written.get(`${taskId}/${progress}`) ?? 0) + 1);
  }
  const left = await app.inbox.count();
  await app.close();
  const expected = (people * updatesEach * 2) / UPDATES_A_ROUND;
  return { actedTwice: [...written.values()].filter(count => count > 1).length, notWritten: expected - written.size, left };
}
