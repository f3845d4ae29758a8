// The rows of shares, and the columns of the task that follow from them.

import type { Day } from '../../base/index.ts';
import { fromDate, toDate } from '../../base/index.ts';
import type { Tables } from '../../database/index.ts';
import { foldedTextOf } from '../folded.ts';
import type { Share, Task } from '../types.ts';
import { type Whole, wholeOf, withShare } from './whole.ts';

interface ShareRow {
  readonly agencyKey: string;
  readonly name: string;
  readonly status: Share['status'];
  readonly progress: number;
  readonly dueOn: Date | null;
  readonly remindOn: Date | null;
  readonly originalDueOn: Date | null;
  readonly completedOn: Date | null;
  readonly reportedOn: Date | null;
  readonly reportedBy: number | null;
  readonly progressBefore: number | null;
  readonly result: string;
}

const dateOrNull = (day: Day | undefined): Date | null => (day ? toDate(day) : null);

const DAYS = ['dueOn', 'remindOn', 'originalDueOn', 'completedOn', 'reportedOn'] as const;

const shareOfRow = (row: ShareRow): Share => ({
  agencyKey: row.agencyKey,
  name: row.name,
  status: row.status,
  progress: row.progress,
  result: row.result,
  ...Object.fromEntries(
    DAYS.flatMap(key => {
      const date = row[key];
      return date ? [[key, fromDate(date)]] : [];
    }),
  ),
});

type Named = { readonly title: string; readonly directiveName: string };

const columnsOfWhole = (task: Named, whole: Whole) => ({
  status: whole.status,
  progress: whole.progress,
  dueOn: dateOrNull(whole.dueOn),
  remindOn: dateOrNull(whole.remindOn),
  completedOn: dateOrNull(whole.completedOn),
  reportedOn: dateOrNull(whole.reportedOn),
  reportedBy: null,
  progressBefore: null,
  result: whole.result,
  foldedText: foldedTextOf({ title: task.title, directiveName: task.directiveName, result: whole.result }),
});

/** What the task's own columns say, given the rows of all its shares. */
export const wholeColumns = (task: Named, rows: readonly ShareRow[]) => columnsOfWhole(task, wholeOf(rows.map(shareOfRow)));

/** … given the shares as they were read, one of them in another state. */
export const columnsWith = (task: Task, changed: Share) => columnsOfWhole(task, wholeOf(withShare(task.shares ?? [], changed)));

/** Writes the state of one share; the caller has moved the task's version on. */
export async function writeShare(tables: Tables, taskId: number, { agencyKey, name: _, ...share }: Share): Promise<void> {
  const { status, progress, result, reportedBy, progressBefore } = share;
  await tables.taskShare.update({
    where: { taskId_agencyKey: { taskId, agencyKey } },
    data: {
      status,
      progress,
      result,
      reportedBy: reportedBy ?? null,
      progressBefore: progressBefore ?? null,
      ...Object.fromEntries(DAYS.map(key => [key, dateOrNull(share[key])])),
    },
  });
}
