// Who may change which task (chat-contract.md, chapter 5).
import { mayChangeTasks, mayDecide, type Person } from '../people/index.ts';
import type { Task } from './types.ts';

/**
 * Cán bộ: the tasks that they or their unit are in charge of; đầu mối and lãnh đạo: the tasks their agency leads.
 * @param ownKeys agency keys that stand for the person's agency (people/scope.ts, keysOf)
 * @param standsInFor people who are away and for whom this one stands in (people/leave-store.ts)
 */
export function mayUpdate(person: Person, task: Task, ownKeys: readonly string[], standsInFor: readonly number[] = []): boolean {
  if (!mayChangeTasks(person)) return false;
  if (task.assignees.some(({ personId }) => personId !== undefined && (personId === person.id || standsInFor.includes(personId))))
    return true;
  if (task.assignees.some(({ unit, agencyKey }) => unit !== undefined && unit === person.unit && agencyKey === person.agencyKey))
    return true;
  return decides(person, task, ownKeys);
}

/** Confirms, returns, assigns and decides on more time: leader or focal point of a lead agency. */
export const decides = (person: Person, task: Task, ownKeys: readonly string[]): boolean =>
  mayDecide(person) && task.leads.some(lead => ownKeys.includes(lead.key));

/** The key by which the person's agency cooperates in a task: it may remark and report its own part. */
export function cooperatesAs(person: Person, task: Task, ownKeys: readonly string[]): string | undefined {
  if (!mayChangeTasks(person)) return undefined;
  return task.cooperators.some(agency => ownKeys.includes(agency.key)) ? person.agencyKey : undefined;
}
