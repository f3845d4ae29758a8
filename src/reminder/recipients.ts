// Who hears of a task: by role of the step, nobody twice, and nobody who may not see the task. Pure.
import type { Person } from '../people/index.ts';
import { asSeenBy, isOpen, ofOwnShare, type RemindableTask, type Task } from '../task/index.ts';
import type { Role } from './rules.data.ts';

/** A person together with the agency keys that stand for the person's agency (people/scope, keysOf). */
export interface Member {
  readonly person: Person;
  readonly agencyKeys: readonly string[];
  /** staff code of the head of the person's unit, where the setting names one */
  readonly unitHead?: string;
  /** id of who stands in while the person is away */
  readonly standIn?: number;
}

/** What of a task decides who hears of it. */
export type Addressed = Pick<RemindableTask, 'status' | 'leads' | 'cooperators' | 'assignees'>;

/** Who is concerned by a task as it was read: of a share, only that agency. */
export const addressed = (task: Task): Addressed => ({
  status: task.status,
  leads: task.share === undefined ? task.leads : [{ key: task.share }],
  cooperators: task.cooperators,
  assignees: ofOwnShare(task),
});

/** A whole task that several agencies lead, as each of those that are not done yet has it; any other as it is. */
export const openViews = (task: Task): readonly Task[] =>
  task.share !== undefined || !task.shares
    ? [task]
    : task.shares.map(({ agencyKey }) => asSeenBy(task, [agencyKey])).filter(({ status }) => isOpen(status));

export interface Recipients {
  /** Ids of those who hear a step of these roles, in no order, each once; `agency`: who answers for the lead agency, its leaders and focal points. */
  of(task: Addressed, roles: readonly (Role | 'agency')[]): readonly number[];
  /** Ids of those who hear that others wait for an agency: its focal points, else its leaders; or both. */
  awaited(agencyKey: string, withLeaders: boolean): readonly number[];
}

export function openRecipients(members: readonly Member[]): Recipients {
  const active = members.filter(member => !member.person.revoked);
  const byId = new Map(active.map(member => [member.person.id, member]));
  const byCode = new Map(active.map(member => [member.person.staffCode, member]));
  /** role → agency key → members */
  const byRole = { focal_point: membersByAgency(active, 'focal_point'), leader: membersByAgency(active, 'leader') };
  const monitors = active.filter(member => member.person.role === 'monitor');

  const ofLeads = (task: Addressed, role: 'focal_point' | 'leader'): Member[] => [
    ...new Set(task.leads.flatMap(lead => byRole[role].get(lead.key) ?? [])),
  ];

  const assigned = (task: Addressed): Member[] =>
    task.assignees
      .flatMap(({ personId }) =>
        personId === undefined ? [] : (byId.get(byId.get(personId)?.standIn ?? personId) ?? byId.get(personId) ?? []),
      )
      .filter(member => maySee(member, task));

  /** A focal point confirms; who reported cannot, then it is the leader. */
  const confirmers = (task: Addressed): readonly Member[] => {
    const own = assigned(task);
    return firstOf(
      () => ofLeads(task, 'focal_point').filter(member => !own.includes(member)),
      () => ofLeads(task, 'leader'),
    );
  };

  const inCharge = (task: Addressed): readonly Member[] =>
    task.status === 'awaiting_confirmation'
      ? confirmers(task)
      : firstOf(
          () => assigned(task),
          () => ofLeads(task, 'focal_point').map(present),
          () => ofLeads(task, 'leader').map(present),
        );

  const ofAgency = (key: string, role: 'focal_point' | 'leader'): readonly Member[] => byRole[role].get(key) ?? [];

  /** Who stands in while that member is away. */
  const present = (member: Member): Member => byId.get(member.standIn ?? member.person.id) ?? member;

  return {
    awaited(agencyKey, withLeaders) {
      const first = firstOf(
        () => ofAgency(agencyKey, 'focal_point'),
        () => ofAgency(agencyKey, 'leader'),
      );
      const heard = withLeaders ? [...first, ...ofAgency(agencyKey, 'leader')] : first;
      return [...new Set(heard.map(member => present(member).person.id))];
    },
    of(task, roles) {
      const found = roles.flatMap(role => {
        if (role === 'in-charge') return inCharge(task);
        if (role === 'agency') return [...ofLeads(task, 'leader'), ...ofLeads(task, 'focal_point')].map(present);
        if (role === 'leader') return ofLeads(task, 'leader').map(present);
        if (role === 'monitor') return monitors.map(present);
        return inCharge(task).flatMap(member => (member.unitHead === undefined ? [] : (byCode.get(member.unitHead) ?? [])));
      });
      return [...new Set(found.filter(member => maySee(member, task)).map(member => member.person.id))];
    },
  };
}

function membersByAgency(members: readonly Member[], role: 'focal_point' | 'leader'): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members.filter(one => one.person.role === role)) {
    for (const key of member.agencyKeys)
      found
        .set(key, found.get(key) ?? [])
        .get(key)
        ?.push(member);
  }
  return found;
}

/** The first group that has somebody in it; those behind it are not looked for. */
function firstOf(...groups: readonly (() => readonly Member[])[]): readonly Member[] {
  for (const group of groups) {
    const found = group();
    if (found.length > 0) return found;
  }
  return [];
}

function maySee({ person, agencyKeys }: Member, task: Addressed): boolean {
  if (person.role === 'monitor' || person.role === 'inspector') return true;
  return person.role !== 'admin' && [...task.leads, ...task.cooperators].some(agency => agencyKeys.includes(agency.key));
}
