// Who may change which task (chat-contract.md, chapter 5).
import { mayChangeTasks, mayDecide, type Person } from '../people/index.ts';
import type { Task } from './types.ts';

/**
 * Cán bộ: the tasks they are in charge of; đầu mối and lãnh đạo: the tasks their agency leads.
 * @param ownKeys agency keys that stand for the person's agency (people/scope.ts, keysOf)
 */
export function mayUpdate(person: Person, task: Task, ownKeys: readonly string[]): boolean {
  if (!mayChangeTasks(person)) return false;
  if (task.assignees.some(assignee => assignee.personId === person.id)) return true;
  return mayDecide(person) && task.leads.some(lead => ownKeys.includes(lead.key));
}
