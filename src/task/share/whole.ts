// A task that several agencies lead: the whole as it is made of their shares, and one share as a task of its own. Pure.
import type { Day } from '../../base/index.ts';
import type { Assignee, Share, Task, TaskStatus } from '../types.ts';

/** What the whole task says of itself. */
export interface Whole {
  readonly status: TaskStatus;
  readonly progress: number;
  readonly dueOn?: Day;
  readonly remindOn?: Day;
  readonly completedOn?: Day;
  readonly reportedOn?: Day;
  readonly result: string;
}

const isClosed = ({ status }: Share): boolean => status === 'completed' || status === 'cancelled';

/**
 * Closed when every share is, on the day of the last; late as soon as one open share is late; the progress is the mean, rounded
 * down, so that it is 100 only when every share is.
 */
export function wholeOf(shares: readonly Share[]): Whole {
  const status = statusOf(shares);
  const open = shares.filter(share => !isClosed(share));
  const closes = open.length === 0;
  const deciding = closes ? shares : open;
  return {
    status,
    progress: Math.floor(shares.reduce((sum, share) => sum + share.progress, 0) / Math.max(shares.length, 1)),
    ...given('dueOn', extreme(days(deciding, 'dueOn'), closes)),
    ...given('remindOn', extreme(days(deciding, 'remindOn'), closes)),
    ...given('completedOn', status === 'completed' ? extreme(days(shares, 'completedOn'), true) : undefined),
    ...given('reportedOn', status === 'awaiting_confirmation' ? extreme(days(open, 'reportedOn'), true) : undefined),
    result: [...new Set(shares.map(share => share.result).filter(result => result !== ''))].join('; '),
  };
}

function statusOf(shares: readonly Share[]): TaskStatus {
  const [first] = shares;
  if (first && shares.every(share => share.status === first.status)) return first.status;
  const open = shares.filter(share => !isClosed(share));
  if (open.length === 0) return 'completed';
  return open.every(share => share.status === 'awaiting_confirmation') ? 'awaiting_confirmation' : 'in_progress';
}

const days = (shares: readonly Share[], key: 'dueOn' | 'remindOn' | 'completedOn' | 'reportedOn'): Day[] =>
  shares.flatMap(share => share[key] ?? []);

/** The last day, or the first. */
function extreme(among: readonly Day[], last: boolean): Day | undefined {
  const sorted = among.toSorted();
  return last ? sorted.at(-1) : sorted[0];
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

/** Whether somebody in charge of a task that several agencies lead is of another of them. */
const isElsewhere = (task: Task, { agencyKey }: Assignee): boolean =>
  task.share !== undefined && agencyKey !== undefined && agencyKey !== task.share;

/** Those in charge of the share that the task is seen as; of a whole task all. */
export const ofOwnShare = (task: Task): readonly Assignee[] => task.assignees.filter(assignee => !isElsewhere(task, assignee));

/** … and of the other shares. */
export const ofOtherShares = (task: Task): readonly Assignee[] => task.assignees.filter(assignee => isElsewhere(task, assignee));

/** The shares with one of them in another state. */
export const withShare = (shares: readonly Share[], changed: Share): readonly Share[] =>
  shares.map(share => (share.agencyKey === changed.agencyKey ? changed : share));

/** A task as one of the agencies that lead it has it, like a read by that agency's people gives it; one without shares is what it is. */
export function asSeenBy(task: Task, agencyKeys: readonly string[]): Task {
  const own = (task.shares ?? []).filter(share => agencyKeys.includes(share.agencyKey));
  const [share] = own;
  if (!share || own.length > 1) return task;
  const { completedOn: _completedOn, reportedOn: _reportedOn, reportedBy: _reportedBy, progressBefore: _progressBefore, ...rest } = task;
  const { dueOn: _dueOn, remindOn: _remindOn, originalDueOn: _originalDueOn, ...lasting } = rest;
  const { agencyKey, name: _name, ...state } = share;
  return { ...lasting, ...state, share: agencyKey };
}
