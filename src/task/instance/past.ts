// A period of a recurring task that is over, as a task of its own: what may be reported of it late is decided like any other report. Pure.
import { asSeenBy } from '../share/whole.ts';
import type { Task } from '../types.ts';
import type { Instance } from './store.ts';

/** The task as it stood in that period; of one that several agencies lead, the same share as `task` is. */
export function asOfPeriod(task: Task, instance: Instance): Task {
  const { period, status, progress, result, dueOn, originalDueOn, completedOn, reportedOn, reportedBy, progressBefore, shares } = instance;
  const { id, code, title, directiveName, clause, leads, cooperators, assignees, urgent, version, recurrence, share } = task;
  const past: Task = {
    id,
    code,
    title,
    directiveName,
    clause,
    leads,
    cooperators,
    assignees,
    urgent,
    version,
    period,
    status,
    progress,
    result,
    obstacles: [],
    past: true,
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(dueOn ? { dueOn, remindOn: dueOn } : {}),
    ...(originalDueOn ? { originalDueOn } : {}),
    ...(completedOn ? { completedOn } : {}),
    ...(reportedOn ? { reportedOn } : {}),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(progressBefore === undefined ? {} : { progressBefore }),
    ...(shares ? { shares } : {}),
  };
  return share === undefined ? past : asSeenBy(past, [share]);
}
