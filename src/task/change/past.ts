// Carries out a late report of a period that is over: its row changes, the current period does not.
import { type Day, toDate } from '../../base/index.ts';
import type { Prisma, Tables } from '../../database/index.ts';
import { addEvent, bump, type Origin } from '../event/write.ts';
import { wholeOf, withShare } from '../share/whole.ts';
import type { Share, Task } from '../types.ts';
import { shareAfter } from './own-share.ts';
import type { Patch } from './patch.ts';
import { addProofs, noteOf } from './proofs.ts';

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

/** What of a period can be another than before. */
type State = Pick<Task, 'status' | 'progress' | 'completedOn' | 'reportedOn' | 'reportedBy' | 'progressBefore' | 'result'>;

/** @throws StaleTask when the task changed since `task` was read */
export async function applyToPast(tables: Tables, task: Task, patch: Patch, origin: Origin): Promise<void> {
  const share = shareAfter(task, patch);
  const shares = share && withShare(task.shares ?? [], share);
  const before = stateOf(task.shares && share ? { ...task, ...cleared, ...wholeOf(task.shares) } : task);
  const after = stateOf(shares ? { ...task, ...cleared, ...wholeOf(shares) } : patched(task, patch));
  // only the version: nothing of the current period is news
  await bump(tables, task, {});
  const { completedOn, reportedOn, ...rest } = after;
  await tables.taskInstance.update({
    where: { taskId_period: { taskId: task.id, period: task.period ?? '' } },
    data: {
      ...rest,
      completedOn: dateOrNull(completedOn),
      reportedOn: dateOrNull(reportedOn),
      ...(shares ? { shares: rowsOf(shares) } : {}),
    },
  });
  const made = await addProofs(tables, task, patch, origin);
  // kept one level down: what a task was on a past day is read from the top of an event
  const told = { past: task.period, ...(share ? { byShare: share.agencyKey } : {}) };
  await addEvent(
    tables,
    task,
    { kind: 'past-period', before: { ...told, was: before }, after: { ...told, is: after, ...made }, ...noteOf(patch) },
    origin,
  );
}

const cleared = { completedOn: null, reportedOn: null, reportedBy: null, progressBefore: null };

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

const stateOf = ({ status, progress, result, completedOn, reportedOn, reportedBy, progressBefore }: Nullable<State>) => ({
  status: status ?? ('not_started' as const),
  progress: progress ?? 0,
  result: result ?? '',
  completedOn: completedOn ?? null,
  reportedOn: reportedOn ?? null,
  reportedBy: reportedBy ?? null,
  progressBefore: progressBefore ?? null,
});

/** A key that the patch does not have stays, null empties it. */
function patched(task: Task, patch: Patch): Nullable<State> {
  const { status, progress, result, completedOn, reportedOn, reportedBy, progressBefore } = { ...task, ...patch };
  return { status, progress, result, completedOn, reportedOn, reportedBy, progressBefore };
}

const rowsOf = (shares: readonly Share[]): Prisma.InputJsonArray => JSON.parse(JSON.stringify(shares)) as Prisma.InputJsonArray;
