// Kills `dondoc chat --json` while people report and confirm, and checks after each restart all that it had acknowledged.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readSheet } from '../../src/spreadsheet/index.ts';
import { actionOf, type JsonChat, openJsonChat, textOf } from '../commands/support/json-chat.ts';
import { dondoc } from '../commands/support/process.ts';
import { row, type Scratch, staffCsv, tasksCsv } from '../commands/support/tables.ts';
import { faultsIn, type Report, type TableRow } from './ledger.ts';
import type { Random } from './random.ts';

export interface UpdateFigures {
  readonly kills: number;
  readonly acknowledged: number;
  /** cards that were open at a kill and were confirmed after it */
  readonly survived: number;
  /** confirmations that a kill left without an answer */
  readonly unanswered: number;
  readonly lost: readonly string[];
  readonly half: readonly string[];
  readonly repeated: readonly string[];
}

const WRITERS = ['CB-201', 'CB-202', 'CB-203'];
const TASKS_EACH = 6;
/** the bot's words for "written now" */
const WRITTEN = /^Đã ghi/u;

interface Trial {
  readonly scratch: Scratch;
  readonly folder: string;
  readonly random: Random;
  readonly reports: Report[];
  survived: number;
  unanswered: number;
  readonly faults: Readonly<Record<'lost' | 'half' | 'repeated', Set<string>>>;
}

/** `folder` holds an empty database, or nothing. */
export async function crashUpdates(
  scratch: Scratch,
  folder: string,
  kills: number,
  random: Random,
  told: (line: string) => void,
): Promise<UpdateFigures> {
  const trial: Trial = {
    scratch,
    folder,
    random,
    reports: [],
    survived: 0,
    unanswered: 0,
    faults: { lost: new Set(), half: new Set(), repeated: new Set() },
  };
  await load(trial);
  for (let kill = 1; kill <= kills; kill++) {
    await oneLife(trial, true);
    trial.unanswered += trial.reports.filter(report => report.state === 'pressed').length;
    told(`updates: kill ${kill}, ${trial.reports.filter(report => report.state === 'acknowledged').length} acknowledged`);
  }
  await oneLife(trial, false);
  for (const words of await writtenTwice(trial)) trial.faults.repeated.add(words);
  const acknowledged = trial.reports.filter(report => report.state === 'acknowledged').length;
  const { lost, half, repeated } = trial.faults;
  return {
    kills,
    acknowledged,
    survived: trial.survived,
    unanswered: trial.unanswered,
    lost: [...lost],
    half: [...half],
    repeated: [...repeated],
  };
}

const codesOf = (writer: number): string[] => Array.from({ length: TASKS_EACH }, (_, index) => `NV-${writer + 1}0${index + 1}`);
const nameOf = (writer: number): string => `Người Báo Cáo ${['Một', 'Hai', 'Ba'][writer]}`;

async function load({ scratch, folder }: Trial): Promise<void> {
  const rows = WRITERS.flatMap((_, writer) => codesOf(writer).map(code => row(code, { 'Người phụ trách': nameOf(writer) })));
  const staff = WRITERS.map((code, writer) => [code, nameOf(writer), 'Chuyên viên', 'Vụ Tổ chức', 'Bộ Nội vụ', 'cán bộ']);
  const chat = openJsonChat(['--data', folder]);
  const files = { tasks: scratch.write('nv.csv', await tasksCsv(rows)), staff: scratch.write('cb.csv', await staffCsv(staff)) };
  const answer = await chat.ask({ load: files, now: '2025-11-20T08:00:00+07:00' });
  if (answer?.tasks !== rows.length || (await chat.end()) !== 0) throw new Error(`not loaded: ${textOf(answer)}`);
}

/** From start to kill, or to the end of input: look at the table, settle what the last kill left open, report on. */
async function oneLife(trial: Trial, kill: boolean): Promise<void> {
  const { random } = trial;
  const chat = openJsonChat(['--data', trial.folder]);
  const early = kill && random.chance(0.15);
  const killed = early ? wait(random.between(100, 1_500)).then(() => chat.kill()) : Promise.resolve();
  const settled = await checkTable(chat, trial).then(() => settleOpen(chat, trial));
  if (early) return killed;
  if (!kill) return finish(chat, trial, settled);

  const pressesLeft = { count: random.chance(0.7) ? random.between(1, 40) : Number.POSITIVE_INFINITY };
  const moment = Promise.withResolvers<undefined>();
  const atPress = (): void => {
    if (--pressesLeft.count === 0) moment.resolve(undefined);
  };
  const working = WRITERS.map((_, writer) => reportOn(chat, trial, writer, atPress));
  await Promise.race([moment.promise, wait(random.between(200, 3_000))]);
  await wait(random.between(0, 12));
  await chat.kill();
  await Promise.all(working);
}

async function finish(chat: JsonChat, trial: Trial, settled: boolean): Promise<void> {
  await checkTable(chat, trial);
  const code = await chat.end();
  if (!settled || code !== 0) throw new Error(`the last run ended with ${code}`);
}

/** @throws when the process is alive and does not answer as it should */
async function checkTable(chat: JsonChat, trial: Trial): Promise<void> {
  const path = trial.scratch.path('ra.csv');
  const answer = await chat.ask({ export: path });
  if (!answer) return;
  if (!answer.ok) throw new Error(textOf(answer));
  const sheet = await readSheet(path, readFileSync(path));
  const table = sheet.rows.map(
    ({ cells }): TableRow => ({
      code: cells['Mã nhiệm vụ'] ?? '',
      progress: Number(cells['Tiến độ (%)']),
      obstacles: (cells['Khó khăn, vướng mắc'] ?? '').split('; ').filter(words => words !== ''),
    }),
  );
  const found = faultsIn(table, trial.reports);
  for (const kind of ['lost', 'half', 'repeated'] as const) for (const words of found[kind]) trial.faults[kind].add(words);
}

/** Presses again what the kill left open. @returns false when the process died over it */
async function settleOpen(chat: JsonChat, trial: Trial): Promise<boolean> {
  for (const report of trial.reports.filter(each => each.state === 'proposed' || each.state === 'pressed')) {
    const waited = report.state === 'proposed';
    report.state = 'pressed';
    const answer = await chat.ask({ as: writerOf(report), press: report.action });
    if (!answer) return false;
    report.state = 'acknowledged';
    if (waited && WRITTEN.test(textOf(answer))) trial.survived += 1;
    else if (waited) trial.faults.lost.add(`card of ${report.code}: ${textOf(answer)}`);
  }
  return true;
}

const writerOf = ({ code }: Report): string => WRITERS[Number(code.slice(3, 4)) - 1] ?? '';

/** One person reports on own tasks, one after another, until the process is gone. */
async function reportOn(chat: JsonChat, trial: Trial, writer: number, atPress: () => void): Promise<void> {
  const { random, reports } = trial;
  const as = WRITERS[writer];
  for (;;) {
    const free = codesOf(writer).filter(code => !reports.some(report => report.code === code && report.state === 'proposed'));
    const [first, ...rest] = free;
    if (first === undefined) return;
    const words = `đợt k${reports.length + 1} chờ số liệu`;
    const report: Report = { code: random.pick([first, ...rest]), words, progress: random.between(1, 99), state: 'said' };
    reports.push(report);
    const card = await chat.ask({ as, text: `${report.code} xong ${report.progress}%, vướng ${words}` });
    if (!card) return;
    const action = actionOf(card, 'Xác nhận');
    if (action === undefined) throw new Error(`no card: ${textOf(card)}`);
    Object.assign(report, { action, state: 'proposed' });
    if (random.chance(0.1)) continue; // thinks about it: the card stays open
    report.state = 'pressed';
    atPress();
    const answer = await chat.ask({ as, press: action });
    if (!answer) return;
    if (!WRITTEN.test(textOf(answer))) throw new Error(`not written: ${textOf(answer)}`);
    report.state = 'acknowledged';
  }
}

/** Reports with more than one event, or none. */
async function writtenTwice({ scratch, folder, reports }: Trial): Promise<string[]> {
  const path = scratch.path('su-kien.csv');
  const { code, err } = await dondoc(['export', 'events', path, '--data', folder]);
  if (code !== 0) throw new Error(err);
  const events = readFileSync(path, 'utf8').split('\n');
  return reports
    .filter(report => report.state === 'acknowledged')
    .filter(report => events.filter(event => event.includes(`""addObstacle"":{""text"":""${report.words}""`)).length !== 1)
    .map(report => `event of ${report.words}`);
}
