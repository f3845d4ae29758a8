// Which promises are owed on a day, from the data alone: nothing is queued for a future day. Pure.
import { type Day } from '../base/index.ts';
import type { NewPromise } from '../notification/index.ts';
import { isOpen, type Task } from '../task/index.ts';
import type { Recipients } from './recipients.ts';
import type { ReminderRule } from './rules.data.ts';
import { type Calendar, strongestStep } from './steps.ts';

export interface Planning {
  readonly today: Day;
  readonly tasks: readonly Task[];
  readonly people: Recipients;
  readonly rules: readonly ReminderRule[];
  readonly calendar: Calendar;
  /** about a task, deadline and person: days from the deadline of the strongest step promised (`keptKey` → day) */
  readonly kept: ReadonlyMap<string, number>;
  /** the day planned last; undefined at the very first start, when nothing can be late */
  readonly lastPlannedOn?: Day | undefined;
}

/** What was promised about the same task and deadline to the same person. */
export const keptKey = (taskId: number, dueOn: Day, personId: number): string => `${taskId}/${dueOn}/${personId}`;

/** Promises owed and not yet made; none on a day off. */
export function planReminders({ today, tasks, people, rules, calendar, kept, lastPlannedOn }: Planning): NewPromise[] {
  if (!calendar.isWorkingDay(today)) return [];
  return tasks.flatMap(task => {
    const { dueOn } = task;
    const step = isOpen(task.status) ? strongestStep(today, task, rules, calendar) : undefined;
    if (!step || !dueOn) return [];
    const late = lastPlannedOn !== undefined && lastPlannedOn < step.since && step.since < today;
    return people
      .of(task, step.rule.to)
      .filter(personId => (kept.get(keptKey(task.id, dueOn, personId)) ?? Number.NEGATIVE_INFINITY) < step.day)
      .map(personId => ({
        key: `${task.id}/${dueOn}/${step.rule.key}/${step.occurrence}/${personId}`,
        personId,
        taskId: task.id,
        step: step.rule.key,
        occurrence: step.occurrence,
        dueOn,
        late,
      }));
  });
}

/** Days from the deadline of a promise made earlier; undefined for a step that the rules no longer know. */
export function dayOfStep(step: string, occurrence: number, rules: readonly ReminderRule[]): number | undefined {
  const rule = rules.find(known => known.key === step);
  return rule && rule.day + occurrence * (rule.every ?? 0);
}
