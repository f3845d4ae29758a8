// The one place that counts: questions, digests and reports show the same number for the same thing.
import { addDays, type Day } from '../base/index.ts';
import type { Scope } from '../people/index.ts';
import type { Cell, GroupBy } from './figures/store.ts';
import type { Tasks } from './store.ts';
import { DUE_SOON_DAYS } from './time-class.ts';
import type { TaskFilter } from './types.ts';

/** Numbers of tasks. `assigned` leaves out the cancelled and includes the paused; rates leave out both. */
export interface Figures {
  readonly assigned: number;
  readonly completed: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly completedNoDeadline: number;
  /** not completed: the next three, added */
  readonly open: number;
  readonly withinDeadline: number;
  readonly overdue: number;
  readonly noDeadline: number;
  /** of withinDeadline */
  readonly dueSoon: number;
  /** of open */
  readonly awaitingConfirmation: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly paused: number;
  readonly cancelled: number;
}

export type RateName = 'on-time-of-completed' | 'on-time-of-due' | 'completion' | 'overdue';

export interface Rate {
  readonly name: RateName;
  readonly part: number;
  readonly whole: number;
  /** undefined when there is nothing to divide by */
  readonly percent: number | undefined;
}

export async function figuresOf(tasks: Pick<Tasks, 'cells'>, filter: TaskFilter, scope: Scope, today: Day): Promise<Figures> {
  return addUp(await tasks.cells(filter, scope, today, addDays(today, DUE_SOON_DAYS)));
}

/** The figures by the deadlines in force, and as they would be if nothing had been extended. */
export async function figuresByEachDeadline(
  tasks: Pick<Tasks, 'cellsByEachDeadline'>,
  filter: TaskFilter,
  scope: Scope,
  today: Day,
): Promise<{ readonly current: Figures; readonly original: Figures }> {
  const { current, original } = await tasks.cellsByEachDeadline(filter, scope, today, addDays(today, DUE_SOON_DAYS));
  return { current: addUp(current), original: addUp(original) };
}

/** Figures of every group that has a task, in no order. */
export async function figuresBy(tasks: Tasks, by: GroupBy, filter: TaskFilter, scope: Scope, today: Day): Promise<Map<string, Figures>> {
  const cells = await tasks.cells(filter, scope, today, addDays(today, DUE_SOON_DAYS), by);
  return new Map([...Map.groupBy(cells, cell => cell.group)].map(([group, own]) => [group, addUp(own)]));
}

export function addUp(cells: readonly Cell[]): Figures {
  const sum = (test: (cell: Cell) => boolean): number => cells.reduce((total, cell) => (test(cell) ? total + cell.count : total), 0);
  const completedOnTime = sum(cell => cell.timeClass === 'completed-on-time');
  const completedLate = sum(cell => cell.timeClass === 'completed-late');
  const completedNoDeadline = sum(cell => cell.timeClass === 'completed-no-deadline');
  const withinDeadline = sum(cell => cell.timeClass === 'within-deadline');
  const overdue = sum(cell => cell.timeClass === 'overdue');
  const noDeadline = sum(cell => cell.timeClass === 'no-deadline');
  const paused = sum(cell => cell.timeClass === 'paused');
  const completed = completedOnTime + completedLate + completedNoDeadline;
  const open = withinDeadline + overdue + noDeadline;
  return {
    assigned: completed + open + paused,
    completed,
    completedOnTime,
    completedLate,
    completedNoDeadline,
    open,
    withinDeadline,
    overdue,
    noDeadline,
    dueSoon: sum(cell => cell.timeClass === 'within-deadline' && cell.dueSoon),
    awaitingConfirmation: sum(cell => cell.status === 'awaiting_confirmation'),
    notStarted: sum(cell => cell.status === 'not_started'),
    inProgress: sum(cell => cell.status === 'in_progress'),
    paused,
    cancelled: sum(cell => cell.timeClass === 'cancelled'),
  };
}

/** The formulas of product.md "Rates carry their name and formula". */
export function rateOf(name: RateName, figures: Figures): Rate {
  const counted = figures.completed + figures.open;
  const [part, whole] = {
    'on-time-of-completed': [figures.completedOnTime, figures.completedOnTime + figures.completedLate] as const,
    'on-time-of-due': [figures.completedOnTime, figures.completedOnTime + figures.completedLate + figures.overdue] as const,
    completion: [figures.completed, counted] as const,
    overdue: [figures.overdue, counted] as const,
  }[name];
  return { name, part, whole, percent: whole === 0 ? undefined : (part / whole) * 100 };
}
