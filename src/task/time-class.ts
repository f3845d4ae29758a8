// Where a task stands on a day: worked out, never stored, because it changes at midnight.
import { type Day, daysBetween } from '../base/index.ts';
import type { Task, TaskStatus, TimeClass } from './types.ts';

export const OPEN_STATUSES: readonly TaskStatus[] = ['not_started', 'in_progress', 'awaiting_confirmation'];
/** Days ahead that count as "sắp đến hạn", today included. */
export const DUE_SOON_DAYS = 7;

type Dated = Pick<Task, 'status' | 'dueOn' | 'completedOn'>;

export function timeClassOn(day: Day, { status, dueOn, completedOn }: Dated): TimeClass {
  if (status === 'paused' || status === 'cancelled') return status;
  if (status === 'completed') {
    if (!dueOn) return 'completed-no-deadline';
    return !completedOn || completedOn <= dueOn ? 'completed-on-time' : 'completed-late';
  }
  if (!dueOn) return 'no-deadline';
  return day <= dueOn ? 'within-deadline' : 'overdue';
}

export const isOpen = (status: TaskStatus): boolean => OPEN_STATUSES.includes(status);

/** Days left until the deadline; negative: days late. Undefined without a deadline or when nothing is owed any more. */
export function daysLeft(day: Day, { status, dueOn }: Dated): number | undefined {
  return dueOn && isOpen(status) ? daysBetween(day, dueOn) : undefined;
}
