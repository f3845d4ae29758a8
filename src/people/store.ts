// People, their accounts on channels and their invitations, in the database.
import { randomCode, sha256 } from '../base/index.ts';
import { type Database, inTransaction, Prisma, type Tables } from '../database/index.ts';
import { fold, squash } from '../vietnamese/fold.ts';
import type { Person, Role } from './types.ts';

/** Letters of an invitation code: 16 of 31 are 79 bits. A thousand tries a second for a week would open one of a thousand once in 10^12 weeks. */
const CODE_LENGTH = 16;
export const INVITATION_DAYS = 7;
const TERMINAL = 'terminal';

/** A person as a staff list tells of them. */
export type StaffRow = Omit<Person, 'id' | 'revoked'>;

/** Whom some tasks concern: people by id or staff code, and who holds a role in an agency. */
export interface Concerned {
  readonly ids: readonly number[];
  readonly staffCodes: readonly string[];
  readonly roles: readonly Role[];
  readonly agencyKeys: readonly string[];
}

/** A person who writes, and what was asked for along with that. */
export interface Sender {
  readonly person: Person;
  readonly beside: unknown;
}

export interface Account {
  readonly id: number;
  readonly channel: string;
  readonly chatId: string;
}

export type RedeemResult = { readonly person: Person } | { readonly refused: 'unknown-code' | 'expired' | 'used' };

export type People = ReturnType<typeof openPeople>;

export function openPeople(database: Database) {
  const { prisma } = database;
  return {
    async byStaffCode(staffCode: string): Promise<Person | undefined> {
      const [row] = await database.run<PersonRow>(Prisma.sql`SELECT ${COLUMNS} FROM person p WHERE p.staff_code = ${staffCode}`);
      return row && toPerson(row);
    },

    async byId(id: number): Promise<Person | undefined> {
      const row = await prisma.person.findUnique({ where: { id } });
      return row ? toPerson(row) : undefined;
    },

    /**
     * Whoever writes on a channel: in the terminal by staff code, elsewhere by the account linked to it; undefined when none is, or
     * the link or its person was cut off.
     * @param beside what else is wanted of person `p`, as one JSON value: a message begins with a single statement
     */
    async bySender(channel: string, sender: string, beside: Prisma.Sql = Prisma.sql`NULL`): Promise<Sender | undefined> {
      const from =
        channel === TERMINAL
          ? Prisma.sql`NULL::int AS account, FALSE AS unreachable FROM person p WHERE p.staff_code = ${sender}`
          : Prisma.sql`a.id AS account, a.unreachable_at IS NOT NULL AS unreachable FROM chat_account a JOIN person p ON p.id = a.person_id
              WHERE a.channel = ${channel} AND a.user_id = ${sender} AND a.revoked_at IS NULL AND p.revoked_at IS NULL LIMIT 1`;
      const [row] = await database.run<PersonRow & { account: number; unreachable: boolean; beside: unknown }>(
        Prisma.sql`SELECT ${COLUMNS}, ${beside} AS beside, ${from}`,
      );
      // whoever writes can be written to again
      if (row?.unreachable) await prisma.chatAccount.update({ where: { id: row.account }, data: { unreachableAt: null } });
      return row && { person: toPerson(row), beside: row.beside };
    },

    async all(): Promise<Person[]> {
      const rows = await database.run<PersonRow>(
        Prisma.sql`SELECT ${COLUMNS} FROM person p WHERE p.revoked_at IS NULL ORDER BY p.staff_code`,
      );
      return rows.map(toPerson);
    },

    /** The agencies that have people, and a mark that changes whenever somebody comes, goes, or gets another agency, unit, role or code. */
    async census(): Promise<{ readonly agencyKeys: readonly string[]; readonly mark: string }> {
      const [row] = await database.run<{ keys: string[] | null; mark: string }>(Prisma.sql`
        SELECT array_agg(DISTINCT p.agency_key) AS keys,
          count(*) || '/' || coalesce(sum(hashtextextended(concat_ws(E'\\n', p.id, p.staff_code, p.agency_key, p.unit, p.role), 0)), 0) AS mark
        FROM person p WHERE p.revoked_at IS NULL`);
      return { agencyKeys: row?.keys ?? [], mark: row?.mark ?? '' };
    },

    /** Those not cut off who are named, hold one of these roles in one of these agencies, or watch over all. */
    async concerned({ ids, staffCodes, roles, agencyKeys }: Concerned): Promise<Person[]> {
      const rows = await database.run<PersonRow>(Prisma.sql`
        SELECT ${COLUMNS} FROM person p WHERE p.revoked_at IS NULL AND (p.id = ANY(${[...ids]}::int[]) OR p.staff_code = ANY(${[...staffCodes]}::text[])
          OR p.role = 'monitor' OR (p.role::text = ANY(${[...roles]}::text[]) AND p.agency_key = ANY(${[...agencyKeys]}::text[]))) ORDER BY p.staff_code`);
      return rows.map(toPerson);
    },

    /** Everybody not cut off, and how many of them a channel reaches. */
    async counts(): Promise<{ all: number; linked: number }> {
      const [all, linked] = await Promise.all([
        prisma.person.count({ where: { revokedAt: null } }),
        prisma.person.count({ where: { revokedAt: null, accounts: { some: { revokedAt: null } } } }),
      ]);
      return { all, linked };
    },

    /** People of a full name, however it is spelt. */
    async named(fullName: string): Promise<Person[]> {
      const rows = await prisma.person.findMany({ where: { foldedName: squash(fullName), revokedAt: null } });
      return rows.map(toPerson);
    },

    async ofAgency(agencyKeys: readonly string[], roles: readonly Role[]): Promise<Person[]> {
      const rows = await prisma.person.findMany({
        where: { agencyKey: { in: [...agencyKeys] }, role: { in: [...roles] }, revokedAt: null },
        orderBy: { staffCode: 'asc' },
      });
      return rows.map(toPerson);
    },

    /** Adds the new, updates the known; who is missing from the list stays. */
    async saveStaff(tables: Tables, rows: readonly StaffRow[], at: Date, actorId?: number): Promise<{ added: number; changed: number }> {
      const known = new Map((await tables.person.findMany()).map(row => [row.staffCode, row]));
      const fresh = rows.filter(row => !known.has(row.staffCode));
      await tables.person.createMany({ data: fresh.map(row => ({ ...row, foldedName: squash(row.fullName), createdAt: at })) });
      const changed = rows.filter(row => {
        const old = known.get(row.staffCode);
        return old && (Object.keys(row) as (keyof StaffRow)[]).some(key => old[key] !== row[key]);
      });
      for (const row of changed) {
        await tables.person.update({ where: { staffCode: row.staffCode }, data: { ...row, foldedName: squash(row.fullName) } });
      }
      const roleHolders = [...fresh, ...changed.filter(row => known.get(row.staffCode)?.role !== row.role)];
      const ids = new Map((await tables.person.findMany({ select: { id: true, staffCode: true } })).map(row => [row.staffCode, row.id]));
      await tables.roleChange.createMany({
        data: roleHolders.map(row => ({
          personId: ids.get(row.staffCode) ?? 0,
          role: row.role,
          agencyKey: row.agencyKey,
          at,
          actorId: actorId ?? null,
        })),
      });
      return { added: fresh.length, changed: changed.length };
    },

    /** A one-time code for a person; earlier unused ones die. Only its hash is kept. */
    invite: (personId: number, at: Date): Promise<string> =>
      inTransaction(database, tables => createInvitation(tables, personId, { at, channel: TERMINAL })),

    /** Links an account to the person the code was made for; that person's older accounts on the channel are cut off. */
    async redeem(code: string, account: { channel: string; userId: string; chatId: string }, at: Date): Promise<RedeemResult> {
      const codeHash = sha256(code.trim().toUpperCase());
      // a transaction holds up everybody on the embedded database: not for a code that was never given
      if ((await prisma.invitation.count({ where: { codeHash } })) === 0) return { refused: 'unknown-code' };
      return inTransaction(database, async (tables): Promise<RedeemResult> => {
        const invitation = await tables.invitation.findUnique({ where: { codeHash }, include: { person: true } });
        if (!invitation || invitation.revokedAt || invitation.person.revokedAt) return { refused: 'unknown-code' };
        if (invitation.usedAt) return { refused: 'used' };
        if (invitation.expiresAt <= at) return { refused: 'expired' };
        const taken = await tables.invitation.updateMany({ where: { id: invitation.id, usedAt: null }, data: { usedAt: at } });
        if (taken.count === 0) return { refused: 'used' };
        await tables.chatAccount.updateMany({
          where: { channel: account.channel, revokedAt: null, OR: [{ userId: account.userId }, { personId: invitation.personId }] },
          data: { revokedAt: at },
        });
        await tables.chatAccount.create({ data: { ...account, personId: invitation.personId, linkedAt: at } });
        return { person: toPerson(invitation.person) };
      });
    },

    /** Cuts a person off: accounts, invitations and the right to write. @returns false when nobody has that code */
    revoke(staffCode: string, at: Date): Promise<boolean> {
      return inTransaction(database, async tables => {
        const person = await tables.person.findUnique({ where: { staffCode } });
        if (!person) return false;
        await cutOff(tables, person.id, { at, channel: TERMINAL });
        return true;
      });
    },

    async accountsOf(personId: number): Promise<Account[]> {
      return prisma.chatAccount.findMany({
        where: { personId, revokedAt: null },
        select: { id: true, channel: true, chatId: true },
        orderBy: { linkedAt: 'desc' },
      });
    },

    async markUnreachable(accountId: number, at: Date | null): Promise<void> {
      await prisma.chatAccount.update({ where: { id: accountId }, data: { unreachableAt: at } });
    },
  };
}

/** Who acts, when and through what; nobody named: whoever is at the terminal. */
interface Act {
  readonly at: Date;
  readonly channel: string;
  readonly actorId?: number;
}

/** @returns the code; the row keeps its hash */
export async function createInvitation(tables: Tables, personId: number, { at, channel, actorId }: Act): Promise<string> {
  const code = randomCode(CODE_LENGTH);
  await tables.invitation.updateMany({ where: { personId, usedAt: null, revokedAt: null }, data: { revokedAt: at } });
  const expiresAt = new Date(at.getTime() + INVITATION_DAYS * 86_400_000);
  const createdBy = actorId ?? null;
  await tables.invitation.create({ data: { personId, codeHash: sha256(code), createdAt: at, createdBy, expiresAt } });
  await tables.auditEntry.create({
    data: { at, actorId: createdBy, channel, action: 'invited', subject: `person:${personId}`, detail: {} },
  });
  return code;
}

/** Accounts, invitations and the right to write end at once. */
export async function cutOff(tables: Tables, personId: number, { at, channel, actorId }: Act): Promise<void> {
  await tables.person.update({ where: { id: personId }, data: { revokedAt: at } });
  await tables.chatAccount.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at } });
  await tables.invitation.updateMany({ where: { personId, usedAt: null, revokedAt: null }, data: { revokedAt: at } });
  await tables.auditEntry.create({
    data: { at, actorId: actorId ?? null, channel, action: 'person-revoked', subject: `person:${personId}`, detail: {} },
  });
}

/** Whether two names are the same to a reader in a hurry. */
export const sameName = (a: string, b: string): boolean => squash(a) === squash(b);

/** The key of an agency that the registry does not know. */
export const textKey = (name: string): string => `text:${fold(name).replace(/\s+/gu, ' ').trim()}`;

/** A row of `person p` by the names of PersonRow. */
const COLUMNS = Prisma.sql`p.id, p.staff_code AS "staffCode", p.full_name AS "fullName", p.position, p.unit, p.agency_key AS "agencyKey",
  p.agency_name AS "agencyName", p.role::text AS role, p.revoked_at AS "revokedAt"`;

interface PersonRow {
  id: number;
  staffCode: string;
  fullName: string;
  position: string;
  unit: string;
  agencyKey: string;
  agencyName: string;
  role: Role;
  revokedAt: Date | null;
}

const toPerson = ({ id, staffCode, fullName, position, unit, agencyKey, agencyName, role, revokedAt }: PersonRow): Person => ({
  id,
  staffCode,
  fullName,
  position,
  unit,
  agencyKey,
  agencyName,
  role,
  revoked: revokedAt !== null,
});
