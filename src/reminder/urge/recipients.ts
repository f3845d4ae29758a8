// Whom an urge goes to: a leader's to the people in charge in the own agency, a monitor's to those who answer for the lead agencies. Pure.
import { keysOf, type Person } from '../../people/index.ts';
import type { Task } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { addressed, openRecipients, openViews } from '../recipients.ts';

export interface Addressee {
  readonly personId: number;
  readonly taskIds: readonly number[];
}

export function addressees(
  by: Person,
  tasks: readonly Task[],
  people: readonly Person[],
  standIns: ReadonlyMap<number, number>,
  agencies: AgencyRegistry,
): Addressee[] {
  const own = keysOf(by.agencyKey, agencies);
  const among = by.role === 'monitor' ? people : people.filter(person => own.includes(person.agencyKey));
  const recipients = openRecipients(
    among.map(person => {
      const standIn = standIns.get(person.id);
      return { person, agencyKeys: keysOf(person.agencyKey, agencies), ...(standIn === undefined ? {} : { standIn }) };
    }),
  );
  const byPerson = new Map<number, Set<number>>();
  for (const task of tasks.flatMap(openViews)) {
    const to = addressed(task);
    const mayUrge = by.role === 'monitor' || to.leads.some(lead => own.includes(lead.key));
    for (const personId of mayUrge ? recipients.of(to, by.role === 'monitor' ? ['agency'] : ['in-charge']) : [])
      if (personId !== by.id) byPerson.set(personId, (byPerson.get(personId) ?? new Set()).add(task.id));
  }
  return [...byPerson].map(([personId, taskIds]) => ({ personId, taskIds: [...taskIds] }));
}
