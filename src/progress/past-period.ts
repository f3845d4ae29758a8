// A period that is over, where a report on a recurring task names one.
import { asOfPeriod, type Periods, periodAt, type Task } from '../task/index.ts';
import type { Claim } from './report.ts';
import { texts } from './texts.ts';

export type PeriodMeant =
  /** the task as it stood in that period */
  { readonly past: Task } | { readonly refusal: string };

/** undefined: the current period is meant, or the words name none of this task's periods. */
export async function periodMeant(
  task: Task,
  said: Claim['period'],
  periods: Pick<Periods, 'instanceOf'>,
): Promise<PeriodMeant | undefined> {
  if (!said || task.period === undefined || task.recurrence === undefined) return undefined;
  const period = periodAt(task.recurrence, said.from);
  if (!period || period.from !== said.from || period.to !== said.to || period.key === task.period) return undefined;
  if (period.key > task.period) return { refusal: texts.periodNotBegun(task.code, period.key) };
  const instance = await periods.instanceOf(task.id, period.key);
  return instance ? { past: asOfPeriod(task, instance) } : { refusal: texts.noSuchPeriod(task.code, period.key) };
}

/** The task that a stored request is about. */
export async function taskOf(task: Task, period: string | undefined, periods: Pick<Periods, 'instanceOf'>): Promise<Task | undefined> {
  if (period === undefined) return task;
  const instance = await periods.instanceOf(task.id, period);
  return instance && asOfPeriod(task, instance);
}
