// Updates a second and CPU an update: the whole program (kept in the database, understood, answered, sent) beside bare echo bots of
// grammY and telegraf, by long polling, each in a process of its own, in one run. `node tests/bench/telegram.ts [UPDATES]`.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock, stopwatch } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/index.ts';
import { createTasks, taskCode } from '../../src/task/index.ts';
import { type BotApi, startBotApi } from '../support/bot-api/index.ts';

const KINDS = ['dondoc', 'grammy', 'telegraf'] as const;
const PEOPLE = 50;
const TASKS = 100;
const WARM_UP = 2;
const updates = Number(process.argv[2] ?? 1_000);
const each = Math.ceil(updates / PEOPLE);

async function prepare(folder: string): Promise<void> {
  const clock = setClock(instantAt('2025-11-20', '07:00'));
  const app = await openApp({ config: { ...readConfig({}), folder }, clock, log: noLog });
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    staffCode: `CB-${index + 1}`,
    fullName: `Người ${index + 1}`,
    position: '',
    unit: '',
    agencyKey: 'BNV',
    agencyName: 'Bộ Nội vụ',
    role: 'officer' as const,
  }));
  await inTransaction(app.database, tables => app.people.saveStaff(tables, people, clock.now()));
  for (const [index, person] of (await app.people.all()).entries()) {
    const id = String(index + 1);
    await app.people.redeem(await app.people.invite(person.id, clock.now()), { channel: 'telegram', userId: id, chatId: id }, clock.now());
  }
  const tasks = Array.from({ length: TASKS }, (_, index) => ({
    code: taskCode(index + 1),
    title: `Rà soát thủ tục hành chính số ${index + 1}`,
    directiveName: '',
    clause: '',
    leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
    cooperators: [],
    assignees: [],
    status: 'in_progress' as const,
    progress: 10,
    dueOn: '2025-12-31' as const,
    result: '',
    obstacles: [],
  }));
  await inTransaction(app.database, tables => createTasks(tables, tasks, 'added', { at: clock.now(), channel: 'test' }));
  await app.close();
}

/** Everybody writes `count` messages; resolves when each has its answer. */
async function converse(server: BotApi, count: number): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, index) => server.user(index + 1));
  const goals = people.map(person => person.heard().length + count);
  for (let round = 0; round < count; round++)
    for (const [index, person] of people.entries())
      person.says(`${taskCode(((round * PEOPLE + index) % TASKS) + 1)} hạn khi nào, ai phụ trách?`);
  for (const [index, person] of people.entries()) await person.hears(goals[index] ?? 0, 600_000);
}

async function cpuOf(bot: ChildProcess): Promise<number> {
  const told = once(bot, 'message');
  bot.send('cpu');
  const [{ user, system }] = (await told) as [NodeJS.CpuUsage];
  return (user + system) / 1_000;
}

async function measure(kind: (typeof KINDS)[number]): Promise<void> {
  const server = await startBotApi();
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  if (kind === 'dondoc') await prepare(folder);
  for (let id = 1; id <= PEOPLE; id++) server.user(id);
  const bot = fork(fileURLToPath(new URL('telegram-bot.ts', import.meta.url)), [kind, server.token, server.apiRoot, folder]);
  await converse(server, WARM_UP);
  const before = await cpuOf(bot);
  const begun = stopwatch();
  await converse(server, each);
  const ms = stopwatch() - begun;
  const cpu = (await cpuOf(bot)) - before;
  const count = each * PEOPLE;
  process.stdout.write(
    `${kind.padEnd(10)}${((count * 1_000) / ms).toFixed(0).padStart(8)} updates/s ${(cpu / count).toFixed(2).padStart(8)} ms CPU an update\n`,
  );
  const gone = once(bot, 'close');
  bot.kill('SIGKILL');
  await gone;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`${each * PEOPLE} updates from ${PEOPLE} people, local Bot API server\n`);
for (const kind of KINDS) await measure(kind);
