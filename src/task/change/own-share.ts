// The share of the agency that reports, after the report. Pure.
import type { Share, Task } from '../types.ts';
import type { Patch } from './patch.ts';

/** The own share of a task that several agencies lead, with a patch; undefined: the task is whole. */
export function shareAfter(task: Task, patch: Patch): Share | undefined {
  const share = task.shares?.find(({ agencyKey }) => agencyKey === task.share);
  if (!share) return undefined;
  const { status, progress, completedOn, reportedOn, reportedBy, progressBefore, result, dueOn } = patch;
  return sharing({
    ...share,
    ...(status === undefined ? {} : { status }),
    ...(progress === undefined ? {} : { progress }),
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(reportedOn === undefined ? {} : { reportedOn }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(progressBefore === undefined ? {} : { progressBefore }),
    ...(dueOn === undefined ? {} : { dueOn, remindOn: dueOn }),
    ...(result === undefined ? {} : { result }),
  });
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** Without what is null. */
export const sharing = (share: Nullable<Share>): Share =>
  Object.fromEntries(Object.entries(share).filter(([, value]) => value !== null)) as unknown as Share;
