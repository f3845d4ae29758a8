// The people whom some tasks concern, and only those: in charge, above, answering for the agencies, watching, standing in.
import { z } from 'zod';
import { type Day, sha256 } from '../base/index.ts';
import type { Notifications } from '../notification/index.ts';
import { keysOf, type Leaves, type People, type Person } from '../people/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { type Addressed, openRecipients, type Recipients } from './recipients.ts';

/** Unit → staff code of its head, as a setting of an agency ("agency:<key>"). */
export const UNIT_HEADS = 'unit-heads';
export const unitHeadsSchema = z.record(z.string(), z.string());

export interface StaffNeeds {
  readonly people: Pick<People, 'census' | 'concerned'>;
  /** who stands in for whom; without it everybody hears for themselves */
  readonly leaves?: Pick<Leaves, 'substitutesOn'>;
  readonly settings: Pick<Notifications['settings'], 'readAll'>;
  readonly agencies: AgencyRegistry;
}

/** Who holds which place on a day. */
export interface Standing {
  /** agencies that have people */
  readonly agencyKeys: readonly string[];
  readonly unitHeads: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly standIns: ReadonlyMap<number, number>;
  /** changes whenever somebody else would hear of a task */
  readonly mark: string;
}

/** Whom to look for. */
export interface Concern {
  readonly tasks: readonly Addressed[];
  readonly personIds: readonly number[];
  /** agencies that others wait for */
  readonly waitedFor: readonly string[];
}

export interface Staff {
  readonly people: ReadonlyMap<number, Person>;
  /** person → the keys that stand for the own agency */
  readonly agencyKeys: ReadonlyMap<number, readonly string[]>;
  readonly recipients: Recipients;
}

export type Staffing = ReturnType<typeof openStaffing>;

export function openStaffing({ people, leaves, settings, agencies }: StaffNeeds) {
  const keysFor = new Map<string, readonly string[]>();
  function keysOfAgency(agencyKey: string): readonly string[] {
    const keys = keysFor.get(agencyKey) ?? keysOf(agencyKey, agencies);
    keysFor.set(agencyKey, keys);
    return keys;
  }

  return {
    async standingOn(today: Day): Promise<Standing> {
      const [{ agencyKeys, mark }, unitHeads, standIns = new Map<number, number>()] = await Promise.all([
        people.census(),
        settings.readAll(UNIT_HEADS, unitHeadsSchema),
        leaves?.substitutesOn(today),
      ]);
      return { agencyKeys, unitHeads, standIns, mark: sha256(JSON.stringify([mark, [...standIns], [...unitHeads]])) };
    },

    async concernedBy({ tasks, personIds, waitedFor }: Concern, { agencyKeys, unitHeads, standIns }: Standing): Promise<Staff> {
      const asked = new Set([...waitedFor, ...tasks.flatMap(({ leads }) => leads.map(lead => lead.key))]);
      const assigned = tasks.flatMap(({ assignees }) => assignees.flatMap(({ personId }) => personId ?? []));
      const found = await people.concerned({
        ids: [...new Set([...personIds, ...assigned, ...standIns.values()])],
        staffCodes: [...unitHeads.values()].flatMap(heads => Object.values(heads)),
        roles: ['focal_point', 'leader'],
        agencyKeys: agencyKeys.filter(key => keysOfAgency(key).some(one => asked.has(one))),
      });
      const members = found.map(person => {
        const unitHead = unitHeads.get(`agency:${person.agencyKey}`)?.[person.unit];
        const standIn = standIns.get(person.id);
        return {
          person,
          agencyKeys: keysOfAgency(person.agencyKey),
          ...(unitHead === undefined ? {} : { unitHead }),
          ...(standIn === undefined ? {} : { standIn }),
        };
      });
      return {
        people: new Map(found.map(person => [person.id, person])),
        agencyKeys: new Map(members.map(member => [member.person.id, member.agencyKeys])),
        recipients: openRecipients(members),
      };
    },
  };
}
