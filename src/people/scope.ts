// What a person may see and change, by role and agency alone (product.md "People", chat-contract.md chapter 5).
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { Person, Scope } from './types.ts';

/** Agency keys that stand for an agency: itself, the dissolved bodies whose duties it holds, the groups it belongs to. */
export function keysOf(agencyKey: string, agencies: AgencyRegistry): readonly string[] {
  if (agencyKey.startsWith('text:')) return [agencyKey];
  const current = agencies.current(agencyKey);
  return [...new Set([agencyKey, current, ...agencies.formersOf(current), ...agencies.collectivesOf(current)])];
}

export function scopeOf(person: Person, agencies: AgencyRegistry): Scope {
  if (person.revoked) return { kind: 'none' };
  switch (person.role) {
    case 'monitor':
    case 'inspector':
      return { kind: 'all' };
    case 'admin':
      return { kind: 'none' };
    case 'officer':
    case 'focal_point':
    case 'leader':
      return { kind: 'agencies', keys: keysOf(person.agencyKey, agencies) };
  }
}

/** Whether a role ever changes a task; which tasks is task/rights.ts. */
export const mayChangeTasks = (person: Person): boolean => ['officer', 'focal_point', 'leader'].includes(person.role) && !person.revoked;
/** Confirms completion, decides on extensions, closes a task at once. */
export const mayDecide = (person: Person): boolean => ['focal_point', 'leader'].includes(person.role) && !person.revoked;
