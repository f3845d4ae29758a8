// Kills the program while it sends reminders to many people on Telegram, and counts what reached each chat.
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { noLog } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { importFile } from '../../src/intake/index.ts';
import { dondoc, ended, start } from '../commands/support/process.ts';
import { row, staffCsv, tasksCsv } from '../commands/support/tables.ts';
import { type BotApi, startBotApi } from '../support/bot-api/index.ts';
import type { Random } from './random.ts';

export interface ReminderFigures {
  readonly kills: number;
  /** one for each person and day */
  readonly promised: number;
  readonly lost: number;
  readonly repeated: number;
  /** repeats of a message that was not the last one before a kill: more than one a kill */
  readonly unexplained: number;
  /** state → messages of the program's own ledger */
  readonly ledger: Readonly<Record<string, number>>;
}

/** Working days on which a task due 27/11/2025 is reminded of: 7, 3, 1 days before, on the day, 1 day after. */
const DAYS = ['2025-11-20', '2025-11-24', '2025-11-26', '2025-11-27', '2025-11-28'];
const FIRST_CHAT = 7_000;
/** more than all kills of a day let through */
const peopleFor = (killsADay: number): number => 12 + killsADay * 15;

interface Trial {
  readonly folder: string;
  readonly random: Random;
  readonly telegram: BotApi;
  readonly people: number;
  /** starts so far, so that the clock of each is later than that of the last */
  starts: number;
}

export async function crashReminders(
  folder: string,
  kills: number,
  random: Random,
  told: (line: string) => void,
): Promise<ReminderFigures> {
  const days = DAYS.slice(0, Math.min(DAYS.length, Math.ceil(kills / 2)));
  const telegram = await startBotApi();
  const trial: Trial = { folder, random, telegram, people: peopleFor(Math.ceil(kills / days.length)), starts: 0 };
  const total = { promised: trial.people * days.length, lost: 0, repeated: 0, unexplained: 0 };
  try {
    await makeOffice(trial);
    for (const [index, day] of days.entries()) {
      const killsToday = Math.floor((kills * (index + 1)) / days.length) - Math.floor((kills * index) / days.length);
      const { lost, repeated, unexplained } = await oneDay(trial, day, killsToday, told);
      total.lost += lost;
      total.repeated += repeated;
      total.unexplained += unexplained;
    }
    return { kills, ...total, ledger: await ledgerOf(folder) };
  } finally {
    await telegram.close();
  }
}

/** Some kills, then a run to the end; what each person heard of it. */
async function oneDay(
  trial: Trial,
  day: string,
  kills: number,
  told: (line: string) => void,
): Promise<Record<'lost' | 'repeated' | 'unexplained', number>> {
  const before = heardBy(trial);
  const heardToday = (): number[] => heardBy(trial).map((count, person) => count - (before[person] ?? 0));
  const lastBeforeKill: number[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    lastBeforeKill.push(await oneLife(trial, day));
    told(`reminders: ${day}, kill ${kill}, ${sum(heardToday())} messages to ${trial.people} people`);
  }
  const last = await dondoc(argvAt(trial, day, 'remind'), { env: tokenOf(trial.telegram) });
  if (last.code !== 0) throw new Error(last.err);
  const again = heardToday().map(count => Math.max(0, count - 1));
  const owed = (person: number): number => lastBeforeKill.filter(chat => chat === FIRST_CHAT + person).length;
  return {
    lost: heardToday().filter(count => count === 0).length,
    repeated: sum(again),
    unexplained: sum(again.map((count, person) => Math.max(0, count - owed(person)))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const tokenOf = ({ token, apiRoot }: BotApi) => ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot });
const codeOf = (person: number): string => `NV-${String(person + 1).padStart(3, '0')}`;
const staffCodeOf = (person: number): string => `CB-${String(person + 1).padStart(3, '0')}`;

/** Person → messages that name the person's own task. */
const heardBy = ({ telegram, people }: Trial): number[] =>
  Array.from(
    { length: people },
    (_, person) =>
      telegram
        .user(FIRST_CHAT + person)
        .heard()
        .filter(message => message.text.includes(codeOf(person))).length,
  );

/** Everybody has one task, and a chat with the bot. */
async function makeOffice({ folder, people, telegram }: Trial): Promise<void> {
  const everybody = Array.from({ length: people }, (_, person) => person);
  const name = (person: number): string => `Cán Bộ Số ${person + 1}`;
  const staff = everybody.map(person => [staffCodeOf(person), name(person), '', '', 'Bộ Nội vụ', 'cán bộ']);
  const rows = everybody.map(person => row(codeOf(person), { 'Người phụ trách': name(person) }));
  const app = await openApp({ config: { ...readConfig({}), folder }, now: new Date('2025-11-19T08:00:00+07:00'), log: noLog });
  try {
    for (const [file, text] of [
      ['cb.csv', await staffCsv(staff)],
      ['nv.csv', await tasksCsv(rows)],
    ] as const) {
      const outcome = await importFile({ name: file, bytes: new TextEncoder().encode(text) }, app.imports, {
        at: app.clock.now(),
        channel: 'terminal',
      });
      if ('failed' in outcome) throw new Error(outcome.failed.join('\n'));
    }
    for (const person of await app.people.all()) {
      const chatId = String(telegram.user(FIRST_CHAT + Number(person.staffCode.slice(3)) - 1).id);
      await app.people.redeem(
        await app.people.invite(person.id, app.clock.now()),
        { channel: 'telegram', userId: chatId, chatId },
        app.clock.now(),
      );
    }
  } finally {
    await app.close();
  }
}

function argvAt(trial: Trial, day: string, command: 'start' | 'remind'): string[] {
  trial.starts += 1;
  const time = `08:${String(trial.starts).padStart(2, '0')}:00`;
  return [command, '--data', trial.folder, '--now', `${day}T${time}+07:00`];
}

/** From start to kill: while it plans, in the middle of a message, or a moment after one. @returns the chat written to last */
async function oneLife(trial: Trial, day: string): Promise<number> {
  const { random, telegram } = trial;
  const child = start(argvAt(trial, day, random.pick(['start', 'remind'])), { env: tokenOf(telegram) });
  const over = ended(child);
  const sent = () => telegram.calls.filter(call => call.method === 'sendMessage');
  if (random.chance(0.2)) await wait(random.between(300, 2_500));
  else {
    const target = sent().length + random.between(1, 14);
    await telegram.until(() => sent().length >= target, `${target} messages`, 40_000);
    if (random.chance(0.6)) await wait(random.between(1, 45));
  }
  child.kill('SIGKILL');
  await over;
  return Number(sent().at(-1)?.fields['chat_id'] ?? 0);
}

async function ledgerOf(folder: string): Promise<Readonly<Record<string, number>>> {
  const app = await openApp({ config: { ...readConfig({}), folder }, log: noLog });
  try {
    return await app.notifications.summary();
  } finally {
    await app.close();
  }
}
