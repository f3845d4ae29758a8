// Who may do what about reminders.
import type { Turn } from '../chat/index.ts';
import { mayDecide, type Person } from '../people/index.ts';
import type { Task } from '../task/index.ts';

/** Leaders, focal points and monitors look after what others do. */
export const mayUrge = (person: Person): boolean => mayDecide(person) || (person.role === 'monitor' && !person.revoked);

/** The assignee; for who decides, the lead agency's own. */
export function isInCharge(person: Person, task: Task, scope: Turn['scope']): boolean {
  if (task.assignees.some(one => one.personId === person.id)) return true;
  return mayDecide(person) && scope.kind === 'agencies' && task.leads.some(lead => scope.keys.includes(lead.key));
}
