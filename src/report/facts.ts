// What a document tells of a set of tasks: every number comes from task/statistics, every list from the same filter.
import type { Day } from '../base/index.ts';
import type { Scope } from '../people/index.ts';
import {
  DUE_SOON_DAYS,
  daysLeft,
  type Figures,
  figuresBy,
  figuresOf,
  isOpen,
  type Task,
  type TaskFilter,
  type Tasks,
  timeClassOn,
} from '../task/index.ts';

/** More tasks than that are no document that anybody reads; the text says so. */
export const MOST_TASKS = 5_000;

export interface ReportFacts {
  readonly figures: Figures;
  /** agency key → its figures, the most overdue first */
  readonly byLead: readonly (readonly [string, Figures])[];
  /** earliest deadline first, at most MOST_TASKS */
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly overdue: readonly Task[];
  readonly dueSoon: readonly Task[];
  readonly stuck: readonly Task[];
}

export async function gatherFacts(tasks: Tasks, filter: TaskFilter, scope: Scope, today: Day): Promise<ReportFacts> {
  const found = await tasks.matching(filter, scope, today, 'due', { offset: 0, limit: MOST_TASKS });
  const byLead = [...(await figuresBy(tasks, 'lead', filter, scope, today))];
  const open = found.tasks.filter(task => isOpen(task.status));
  return {
    figures: await figuresOf(tasks, filter, scope, today),
    byLead: byLead.toSorted(([, a], [, b]) => b.overdue - a.overdue || b.assigned - a.assigned),
    tasks: found.tasks,
    total: found.total,
    overdue: open.filter(task => timeClassOn(today, task) === 'overdue'),
    dueSoon: open.filter(task => {
      const left = daysLeft(today, task);
      return left !== undefined && left >= 0 && left <= DUE_SOON_DAYS;
    }),
    stuck: open.filter(task => task.obstacles.length > 0),
  };
}
