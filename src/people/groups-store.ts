// Group chats that an admin bound to one agency and roles: what may be said there before everybody.
import { type Day, toDate } from '../base/index.ts';
import type { Database, Tables } from '../database/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { keysOf } from './scope.ts';
import type { Person, Role, Scope } from './types.ts';

export interface ChatGroup {
  readonly id: number;
  readonly channel: string;
  readonly chatId: string;
  readonly title: string;
  readonly agencyKey: string;
  readonly agencyName: string;
  /** whose members it has, as the admin says: a bot cannot list them */
  readonly roles: readonly Role[];
  /** the morning digest is posted there */
  readonly digest: boolean;
  /** … in that topic */
  readonly thread?: string;
}

export type NewGroup = Omit<ChatGroup, 'id' | 'digest' | 'thread'>;

interface Act {
  readonly at: Date;
  readonly channel: string;
  readonly actorId?: number;
}

export type Groups = ReturnType<typeof openGroups>;

export function openGroups({ prisma }: Database) {
  const bound = (channel: string, chatId: string) => ({ channel, chatId, unboundAt: null });
  return {
    async byChat(channel: string, chatId: string): Promise<ChatGroup | undefined> {
      const row = await prisma.chatGroup.findFirst({ where: bound(channel, chatId), orderBy: { id: 'desc' } });
      return row ? toGroup(row) : undefined;
    },

    /** The bot is there no longer. @returns false when the chat was not bound */
    async leave(channel: string, chatId: string, at: Date): Promise<boolean> {
      const { count } = await prisma.chatGroup.updateMany({ where: bound(channel, chatId), data: { unboundAt: at } });
      if (count > 0) await prisma.auditEntry.create({ data: entry('group-left', chatId, {}, { at, channel }) });
      return count > 0;
    },

    /** The chat goes on under another id. */
    async move(channel: string, from: string, to: string): Promise<void> {
      await prisma.chatGroup.updateMany({ where: bound(channel, from), data: { chatId: to } });
    },

    /** Groups whose digest of that day was not posted. */
    async waitingForDigest(day: Day): Promise<ChatGroup[]> {
      const rows = await prisma.chatGroup.findMany({
        where: { unboundAt: null, digest: true, OR: [{ digestOn: null }, { digestOn: { lt: toDate(day) } }] },
        orderBy: { id: 'asc' },
      });
      return rows.map(toGroup);
    },

    /** Takes the day's digest of a group upon us. @returns false when another process did */
    async takeDigest(id: number, day: Day): Promise<boolean> {
      const { count } = await prisma.chatGroup.updateMany({
        where: { id, unboundAt: null, OR: [{ digestOn: null }, { digestOn: { lt: toDate(day) } }] },
        data: { digestOn: toDate(day) },
      });
      return count === 1;
    },

    /** It surely did not arrive: the next tick tries again. */
    async returnDigest(id: number): Promise<void> {
      await prisma.chatGroup.update({ where: { id }, data: { digestOn: null } });
    },
  };
}

/** A group has one binding at a time. */
export async function bindGroup(tables: Tables, group: NewGroup, act: Act): Promise<void> {
  const { roles, ...columns } = group;
  const earlier = { channel: group.channel, chatId: group.chatId, unboundAt: null };
  await tables.chatGroup.updateMany({ where: earlier, data: { unboundAt: act.at } });
  await tables.chatGroup.create({ data: { ...columns, roles: [...roles], boundBy: act.actorId ?? null, boundAt: act.at } });
  await tables.auditEntry.create({
    data: entry('group-bound', group.chatId, { agencyKey: group.agencyKey, roles: [...roles] }, act),
  });
}

export async function unbindGroup(tables: Tables, chatId: string, act: Act): Promise<void> {
  await tables.chatGroup.updateMany({ where: { channel: act.channel, chatId, unboundAt: null }, data: { unboundAt: act.at } });
  await tables.auditEntry.create({ data: entry('group-unbound', chatId, {}, act) });
}

export async function setGroupDigest(
  tables: Tables,
  chatId: string,
  { on, thread }: { readonly on: boolean; readonly thread?: string | undefined },
  act: Act,
): Promise<void> {
  await tables.chatGroup.updateMany({
    where: { channel: act.channel, chatId, unboundAt: null },
    data: { digest: on, thread: thread ?? null },
  });
  await tables.auditEntry.create({ data: entry('group-digest', chatId, { on }, act) });
}

const entry = (action: string, chatId: string, detail: object, { at, channel, actorId }: Act) => ({
  at,
  actorId: actorId ?? null,
  channel,
  action,
  subject: `group:${chatId}`,
  detail,
});

/** What everybody in the group may see, by what the admin said of its members. */
export function groupScope({ agencyKey, roles }: Pick<ChatGroup, 'agencyKey' | 'roles'>, agencies: AgencyRegistry): Scope {
  const seesAll = roles.length > 0 && roles.every(role => role === 'monitor' || role === 'inspector');
  return seesAll ? { kind: 'all' } : { kind: 'agencies', keys: keysOf(agencyKey, agencies) };
}

/** Whether all that `inner` shows may be shown to who has `outer`. */
export function within(inner: Scope, outer: Scope): boolean {
  if (inner.kind === 'none' || outer.kind === 'all') return true;
  return inner.kind === 'agencies' && outer.kind === 'agencies' && inner.keys.every(key => outer.keys.includes(key));
}

/** Answers to this person may be read by the whole group. */
export const mayHearThere = (person: Person, scope: Scope, group: ChatGroup, agencies: AgencyRegistry): boolean =>
  group.roles.includes(person.role) && within(scope, groupScope(group, agencies));

interface GroupRow {
  readonly id: number;
  readonly channel: string;
  readonly chatId: string;
  readonly title: string;
  readonly agencyKey: string;
  readonly agencyName: string;
  readonly roles: readonly Role[];
  readonly digest: boolean;
  readonly thread: string | null;
}

const toGroup = ({ id, channel, chatId, title, agencyKey, agencyName, roles, digest, thread }: GroupRow): ChatGroup => ({
  id,
  channel,
  chatId,
  title,
  agencyKey,
  agencyName,
  roles,
  digest,
  ...(thread === null ? {} : { thread }),
});
