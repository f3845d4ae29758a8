// The queue is the table of messages itself: rows are claimed one by one, and each result is written where the claim was.
//
// `claimed_by` is the sender's lease: one replica at a time sends for a channel, so whatever another lease is still sending is
// the remains of a process that died. `attempts` is the claim's number, so that a claimer who was given up for dead cannot
// overwrite the result of the next one.
import type { Day } from '../../base/index.ts';
import { type Database, inTransaction, Prisma, type Tables } from '../../database/index.ts';
import type { Body } from '../body.ts';
import { insertMessages } from '../queue/store.ts';
import type { MessageKind, MessageState } from '../types.ts';

export interface Place {
  readonly accountId: number;
  readonly channel: string;
  readonly chatId: string;
}

export interface DueMessage {
  readonly id: number;
  readonly personId: number;
  readonly kind: string;
  /** where the person can be written to over the channels at hand, latest linked first */
  readonly places: readonly Place[];
}

/** Who sends over a channel. */
export interface Sender {
  readonly channel: string;
  /** name and owner of the lease */
  readonly lease: string;
  readonly owner: string;
}

export interface Claim {
  readonly id: number;
  /** 1 for the first try */
  readonly attempt: number;
  readonly body: unknown;
}

export interface Settlement {
  readonly state: MessageState;
  readonly error?: string;
  readonly providerMessageId?: string;
  readonly sentAt?: Date;
  /** queued again: not before */
  readonly notBefore?: Date;
}

/** Whoever cannot be reached any more, and what was not told. */
export interface Loss {
  readonly person: { readonly id: number; readonly fullName: string; readonly staffCode: string; readonly unit: string };
  readonly channel: string;
  /** of the tasks in the message that did not arrive */
  readonly codes: readonly string[];
}

export interface DueQuery {
  readonly now: Date;
  readonly today: Day;
  readonly kinds: readonly MessageKind[];
  readonly channels: readonly string[];
  readonly limit: number;
}

/** Their text is about a day: later it is wrong, and the next slot's message takes the promises along. */
const OF_A_DAY: readonly MessageKind[] = ['reminder', 'digest', 'urgent'];

const utc = (instant: Date): Prisma.Sql => Prisma.sql`${instant.toISOString()}::timestamptz`;
const REACHABLE = Prisma.sql`a.person_id = m.person_id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL AND p.revoked_at IS NULL`;

export type DeliveryStore = ReturnType<typeof openDeliveryStore>;

export function openDeliveryStore(database: Database) {
  const { prisma, kind } = database;
  return {
    /**
     * Puts back what a dead sender was sending: rows of another lease and, where there can be no other process, whatever is
     * found at the start; of our own those that nobody is at any more.
     * @param busy ids that this process is sending right now
     */
    recover(sender: Sender, busy: readonly number[], first: boolean, now: Date): Promise<number> {
      const others = kind === 'server' || first ? Prisma.sql`claimed_by IS DISTINCT FROM ${sender.owner} OR` : Prisma.empty;
      return prisma.$executeRaw`
        UPDATE outgoing_message SET state = 'queued', not_before = ${utc(now)}
        WHERE state = 'sending' AND channel = ${sender.channel}
          AND (${others} (claimed_by = ${sender.owner} AND NOT id = ANY(${[...busy]}::int[])))`;
    },

    /** Messages to people who have no place to be written to: told apart from those that wait for a channel. */
    giveUpOnUnreachable(): Promise<number> {
      return prisma.$executeRaw`
        UPDATE outgoing_message m SET state = 'unreachable'
        WHERE m.state = 'queued' AND NOT EXISTS (SELECT 1 FROM chat_account a JOIN person p ON p.id = a.person_id WHERE ${REACHABLE})`;
    },

    /** What may leave now over these channels, oldest first. */
    async due({ now, today, kinds, channels, limit }: DueQuery): Promise<DueMessage[]> {
      if (kinds.length === 0 || channels.length === 0) return [];
      const places = Prisma.sql`chat_account a JOIN person p ON p.id = a.person_id WHERE a.channel = ANY(${[...channels]}::text[]) AND ${REACHABLE}`;
      const rows = await prisma.$queryRaw<{ id: number; person_id: number; kind: string; places: Place[] }[]>`
        SELECT m.id, m.person_id, m.kind,
          (SELECT json_agg(json_build_object('accountId', a.id, 'channel', a.channel, 'chatId', a.chat_id) ORDER BY a.linked_at DESC) FROM ${places}) AS places
        FROM outgoing_message m
        WHERE m.state = 'queued' AND m.not_before <= ${utc(now)} AND m.kind = ANY(${[...kinds]}::text[])
          AND (m.kind <> ALL(${[...OF_A_DAY]}::text[]) OR greatest(m.created_at, m.not_before) >= ${`${today}T00:00:00+07:00`}::timestamptz)
          AND EXISTS (SELECT 1 FROM ${places})
        ORDER BY m.not_before, m.id LIMIT ${limit}`;
      return rows.map(row => ({ id: row.id, personId: row.person_id, kind: row.kind, places: row.places }));
    },

    /** Takes a row for sending; undefined when another was faster, or when it is another replica's turn by now. */
    async claim(id: number, place: Place, { lease, owner }: Sender): Promise<Claim | undefined> {
      const onDuty =
        kind === 'server'
          ? Prisma.sql`AND EXISTS (SELECT 1 FROM lease WHERE name = ${lease} AND owner = ${owner} AND expires_at > clock_timestamp())`
          : Prisma.empty;
      const [row] = await prisma.$queryRaw<{ attempts: number; body: unknown }[]>`
        UPDATE outgoing_message SET state = 'sending', attempts = attempts + 1, channel = ${place.channel}, chat_id = ${place.chatId},
          claimed_by = ${owner}
        WHERE id = ${id} AND state = 'queued' ${onDuty} RETURNING attempts, body`;
      return row && { id, attempt: row.attempts, body: row.body };
    },

    /** @returns false when the claim had been taken over in the meantime */
    settle: (claim: Claim, settlement: Settlement): Promise<boolean> => settle(prisma, claim, settlement),

    /**
     * A place that can no longer be written to: the account is marked, the message waits for another place of that person, and
     * when there is none the focal points of the agency (else its leaders) are told once.
     */
    lose(claim: Claim, place: Place, error: string, now: Date, compose: (loss: Loss) => Body): Promise<boolean> {
      return inTransaction(database, async tables => {
        const { count } = await tables.chatAccount.updateMany({
          where: { id: place.accountId, unreachableAt: null },
          data: { unreachableAt: now },
        });
        const settled = await settle(tables, claim, { state: 'queued', error, notBefore: now });
        if (count === 1) await tellOfLoss(tables, claim.id, place, now, compose);
        return settled;
      });
    },
  };
}

async function settle(
  tables: Tables,
  { id, attempt }: Claim,
  { state, error, providerMessageId, sentAt, notBefore }: Settlement,
): Promise<boolean> {
  const { count } = await tables.outgoingMessage.updateMany({
    where: { id, state: 'sending', attempts: attempt },
    data: {
      state,
      error: error ?? null,
      ...(providerMessageId === undefined ? {} : { providerMessageId }),
      ...(sentAt === undefined ? {} : { sentAt }),
      ...(notBefore === undefined ? {} : { notBefore }),
    },
  });
  return count === 1;
}

async function tellOfLoss(tables: Tables, messageId: number, place: Place, now: Date, compose: (loss: Loss) => Body): Promise<void> {
  const { person, promises } = await tables.outgoingMessage.findUniqueOrThrow({
    where: { id: messageId },
    include: { person: true, promises: { include: { task: { select: { code: true } } }, orderBy: { taskId: 'asc' } } },
  });
  const places = { some: { revokedAt: null, unreachableAt: null } };
  if ((await tables.person.count({ where: { id: person.id, accounts: places } })) > 0) return;
  const near = await tables.person.findMany({
    where: {
      agencyKey: person.agencyKey,
      role: { in: ['focal_point', 'leader'] },
      id: { not: person.id },
      revokedAt: null,
      accounts: places,
    },
  });
  const focalPoints = near.filter(one => one.role === 'focal_point');
  const codes = [...new Set(promises.map(promise => promise.task.code))];
  const body = compose({ person, channel: place.channel, codes });
  await insertMessages(
    tables,
    (focalPoints.length > 0 ? focalPoints : near).map(({ id }) => ({
      key: `unreachable/${place.accountId}/${now.toISOString()}/${id}`,
      kind: 'notice',
      personId: id,
      body,
      notBefore: now,
    })),
    now,
  );
}
