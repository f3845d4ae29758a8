// Access of people and what is kept of them, in the database: every act in one transaction with its line in the audit.
import { type Database, Prisma, type Tables } from '../database/index.ts';
import { createInvitation, cutOff, type Person, type Role } from '../people/index.ts';
import { COLUMN_KEYS } from '../task/index.ts';
import { ERASED_NAME } from './texts.ts';
import type { Act } from './types.ts';

export interface By {
  readonly at: Date;
  readonly actorId: number;
  readonly channel: string;
}

export interface TrailEntry {
  readonly at: Date;
  readonly actor: string | undefined;
  readonly channel: string;
  readonly action: string;
  /** the staff code of a person, else as it is kept: "group:-55" */
  readonly subject: string;
}

export type AdministrationStore = ReturnType<typeof openAdministration>;

export function openAdministration({ prisma }: Database) {
  return {
    /** Ids of the people whom no channel reaches. */
    async unlinked(ids: readonly number[]): Promise<ReadonlySet<number>> {
      const linked = await prisma.chatAccount.findMany({
        where: { personId: { in: [...ids] }, revokedAt: null },
        select: { personId: true },
        distinct: ['personId'],
      });
      const known = new Set(linked.map(row => row.personId));
      return new Set(ids.filter(id => !known.has(id)));
    },

    async isErased(personId: number): Promise<boolean> {
      return (await prisma.person.findUnique({ where: { id: personId }, select: { erasedAt: true } }))?.erasedAt !== null;
    },

    /** The newest acts on people, settings, files and imports. */
    async trail(limit: number): Promise<TrailEntry[]> {
      const rows = await prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: limit });
      const people = await prisma.person.findMany({
        where: { id: { in: rows.flatMap(row => [row.actorId ?? [], personIn(row.subject) ?? []].flat()) } },
        select: { id: true, staffCode: true },
      });
      const codeOf = (id: number | null | undefined): string | undefined => people.find(one => one.id === id)?.staffCode;
      return rows.map(({ at, actorId, channel, action, subject }) => ({
        at,
        channel,
        actor: codeOf(actorId),
        action,
        subject: codeOf(personIn(subject)) ?? subject,
      }));
    },

    /** All that is kept of a person, for the person or on request; contents of tasks are the office's and left out. */
    async personalData(personId: number): Promise<Record<string, unknown>> {
      const where = { personId };
      const person = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
      const [accounts, invitations, roles, leaves, settings, acts, messages, conversations, events, files] = await Promise.all([
        prisma.chatAccount.findMany({ where, omit: { personId: true } }),
        prisma.invitation.findMany({ where, select: { createdAt: true, expiresAt: true, usedAt: true, revokedAt: true } }),
        prisma.roleChange.findMany({ where, omit: { personId: true } }),
        prisma.leave.findMany({ where: { OR: [where, { substituteId: personId }] } }),
        prisma.setting.findMany({ where: { scope: `person:${personId}` } }),
        prisma.auditEntry.findMany({ where: { OR: [{ actorId: personId }, { subject: `person:${personId}` }] } }),
        prisma.outgoingMessage.findMany({ where, select: { kind: true, createdAt: true, state: true, channel: true, sentAt: true } }),
        prisma.conversationContext.findMany({ where, select: { conversation: true, updatedAt: true } }),
        prisma.taskEvent.findMany({
          where: { actorId: personId },
          select: { at: true, kind: true, channel: true, task: { select: { code: true } } },
        }),
        prisma.evidence.findMany({
          where: { senderId: personId },
          select: { name: true, receivedAt: true, task: { select: { code: true } } },
        }),
      ]);
      return { person, accounts, invitations, roles, leaves, settings, acts, messages, conversations, events, files };
    },
  };
}

/** What was done: an invitation has its code. undefined: the person is not as the card said. */
export async function carryOutAct(tables: Tables, act: Act, person: Person, by: By): Promise<{ readonly code?: string } | undefined> {
  const { id } = person;
  switch (act.do) {
    case 'invite':
      return person.revoked ? undefined : { code: await createInvitation(tables, id, by) };
    case 'revoke':
      await cutOff(tables, id, by);
      return {};
    case 'restore': {
      const { count } = await tables.person.updateMany({
        where: { id, revokedAt: { not: null }, erasedAt: null },
        data: { revokedAt: null },
      });
      if (count === 0) return undefined;
      await note(tables, 'person-restored', id, {}, by);
      return {};
    }
    case 'role':
      return changeRole(tables, person, act.role, by);
    case 'erase':
      await erase(tables, person, by);
      return {};
  }
}

async function changeRole(tables: Tables, { id, role: before, agencyKey }: Person, role: Role, by: By): Promise<object | undefined> {
  const { count } = await tables.person.updateMany({ where: { id, role: before }, data: { role } });
  if (count === 0) return undefined;
  await tables.roleChange.create({ data: { personId: id, role, agencyKey, at: by.at, actorId: by.actorId } });
  await note(tables, 'role', id, { before, after: role }, by);
  return {};
}

/** Blanks the person wherever the person stands by name; events keep the number. */
async function erase(tables: Tables, { id }: Person, by: By): Promise<void> {
  await cutOff(tables, id, by);
  const where = { personId: id };
  const blank = { fullName: ERASED_NAME, foldedName: '', position: '', unit: '', staffCode: `#${id}` };
  await tables.person.update({ where: { id }, data: { ...blank, erasedAt: by.at } });
  await tables.chatAccount.deleteMany({ where });
  await tables.invitation.deleteMany({ where });
  await tables.conversationContext.deleteMany({ where });
  await tables.pendingChange.deleteMany({ where });
  await tables.setting.deleteMany({ where: { scope: `person:${id}` } });
  await tables.outgoingMessage.updateMany({ where: { ...where, state: 'queued' }, data: { state: 'failed' } });
  await tables.outgoingMessage.updateMany({ where, data: { body: { blocks: [] }, chatId: null } });
  const named = await tables.taskAssignee.findMany({ where, select: { taskId: true } });
  await tables.taskAssignee.updateMany({ where, data: { name: ERASED_NAME } });
  // rows that were imported give back their cells as they were: this cell not any more
  await forgetImportedAssignees(
    tables,
    named.map(row => row.taskId),
  );
  await note(tables, 'person-erased', id, {}, by);
}

async function forgetImportedAssignees(tables: Tables, taskIds: readonly number[]): Promise<void> {
  for (const { id, importedCells } of await tables.task.findMany({
    where: { id: { in: [...taskIds] } },
    select: { id: true, importedCells: true },
  })) {
    if (importedCells === null || typeof importedCells !== 'object' || Array.isArray(importedCells)) continue;
    const kept = Object.entries(importedCells).filter(([column]) => column !== COLUMN_KEYS.assignees);
    await tables.task.update({ where: { id }, data: { importedCells: kept.length === 0 ? Prisma.DbNull : Object.fromEntries(kept) } });
  }
}

/** The person whom an entry is about: "person:15". */
function personIn(subject: string): number | undefined {
  const id = /^person:(\d+)$/u.exec(subject)?.[1];
  return id === undefined ? undefined : Number(id);
}

const note = (
  tables: Tables,
  action: string,
  personId: number,
  detail: Prisma.InputJsonObject,
  { at, actorId, channel }: By,
): Promise<unknown> => tables.auditEntry.create({ data: { at, actorId, channel, action, subject: `person:${personId}`, detail } });
