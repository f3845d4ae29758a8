// Conditions that the database is not asked for: the tasks that fit the others are looked at one by one.

import { daysBetween } from '../base/index.ts';
import type { Turn } from '../chat/index.ts';
import type { Task, TaskFilter, Tasks } from '../task/index.ts';
import type { QuestionFilter } from './types.ts';
import { liesIn } from './understand/clauses.ts';

const PAGE = 1000;

/** The same filter, only of tasks that fit what is said of clauses, of documents left out, of several people, of cooperators and of days ahead of the deadline. */
export async function sifted(meant: QuestionFilter, filter: TaskFilter, turn: Turn, tasks: Pick<Tasks, 'matching'>): Promise<TaskFilter> {
  const fits = testOf(meant);
  if (!fits) return filter;
  const codes: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await tasks.matching(filter, turn.scope, turn.today, 'code', { offset, limit: PAGE });
    codes.push(...page.tasks.filter(fits).map(task => task.code));
    if (offset + page.tasks.length >= page.total) return { ...filter, codes };
  }
}

function testOf({ clause, cooperated, early, people = [], notDirectives }: QuestionFilter): ((task: Task) => boolean) | undefined {
  const tests = [
    clause && ((task: Task) => liesIn(task.clause, clause)),
    people.length > 1 && ((task: Task) => task.assignees.some(({ name }) => people.includes(name))),
    notDirectives && ((task: Task) => !notDirectives.includes(task.directiveName)),
    cooperated !== undefined && ((task: Task) => task.cooperators.length > 0 === cooperated),
    early && ((task: Task) => isAhead(task, early)),
  ].filter(test => typeof test === 'function');
  return tests.length === 0 ? undefined : task => tests.every(test => test(task));
}

function isAhead({ completedOn, dueOn }: Task, { min, max }: NonNullable<QuestionFilter['early']>): boolean {
  if (completedOn === undefined || dueOn === undefined) return false;
  const days = daysBetween(completedOn, dueOn);
  return days >= min && (max === undefined || days <= max);
}
