// `dondoc export`: the task table with the template's columns, and the trail of events.

import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { writeCsv, writeWorkbook } from '../spreadsheet/index.ts';
import { TABLE_LAYOUT, TASK_COLUMNS, tableRow } from '../task/index.ts';
import { writeNamed } from './files.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

export async function tableRows(app: Pick<App, 'tasks'>): Promise<string[][]> {
  return (await app.tasks.wholeTable()).map(({ task, imported }) => tableRow(task, imported));
}

/** The form follows the file's ending. @returns how many rows */
export async function exportTasks(app: Pick<App, 'tasks'>, path: string, io: Io): Promise<number> {
  const rows = await tableRows(app);
  if (/\.csv$/iu.test(path)) await writeNamed(path, await writeCsv(TASK_COLUMNS, rows), io);
  else if (/\.xlsx$/iu.test(path)) await writeNamed(path, await writeWorkbook(texts.sheetName, TABLE_LAYOUT, rows), io);
  else throw new Failure(texts.exportKind(path));
  return rows.length;
}

export async function exportEvents(app: App, path: string, io: Io): Promise<number> {
  const events = await app.tasks.allEvents();
  const rows = events.map(event => [
    event.at.toISOString(),
    event.code,
    event.kind,
    event.staffCode,
    event.channel,
    event.messageId,
    JSON.stringify(event.before),
    JSON.stringify(event.after),
    event.note,
  ]);
  await writeNamed(path, await writeCsv(texts.eventColumns, rows), io);
  return rows.length;
}
