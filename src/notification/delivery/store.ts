// The queue is the table of messages itself: rows are claimed one by one, and each result is written where the claim was.
//
// While a row is being sent, `not_before` holds until when the claim lasts, by the database's own clock: a replica whose
// clock is wrong, or a trial on another day, cannot take over what another is sending. `attempts` is the claim's number, so
// that a claimer who was given up for dead cannot overwrite the result of the next one.
import type { Day } from '../../base/index.ts';
import { type Database, Prisma } from '../../database/index.ts';
import type { MessageState } from '../types.ts';

/** Longer than any channel takes for a message with attachments. */
const CLAIM_SECONDS = 300;

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

const utc = (instant: Date): Prisma.Sql => Prisma.sql`${instant.toISOString()}::timestamptz`;
const REACHABLE = Prisma.sql`a.person_id = m.person_id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL AND p.revoked_at IS NULL`;

export type DeliveryStore = ReturnType<typeof openDeliveryStore>;

export function openDeliveryStore({ prisma, kind }: Database) {
  return {
    /**
     * Puts back what a dead process was sending. On an embedded database there is no other process: everything `sending`
     * that is not ours. On a server: what nobody finished within the claim.
     */
    async recover(first: boolean, now: Date): Promise<number> {
      if (kind === 'embedded') {
        if (!first) return 0;
        const { count } = await prisma.outgoingMessage.updateMany({
          where: { state: 'sending' },
          data: { state: 'queued', notBefore: now },
        });
        return count;
      }
      return prisma.$executeRaw`UPDATE outgoing_message SET state = 'queued', not_before = ${utc(now)} WHERE state = 'sending' AND not_before < now()`;
    },

    /** Messages to people who have no place to be written to: told apart from those that wait for a channel. */
    giveUpOnUnreachable(): Promise<number> {
      return prisma.$executeRaw`
        UPDATE outgoing_message m SET state = 'unreachable'
        WHERE m.state = 'queued' AND NOT EXISTS (SELECT 1 FROM chat_account a JOIN person p ON p.id = a.person_id WHERE ${REACHABLE})`;
    },

    /**
     * What may leave now over these channels, oldest first. A message of an earlier day stays: its text is wrong by now, and
     * the next slot's message takes its promises along.
     */
    async due(now: Date, today: Day, kinds: readonly string[], channels: readonly string[]): Promise<DueMessage[]> {
      if (kinds.length === 0 || channels.length === 0) return [];
      const rows = await prisma.$queryRaw<{ id: number; person_id: number; kind: string; places: Place[] }[]>`
        SELECT m.id, m.person_id, m.kind,
          json_agg(json_build_object('accountId', a.id, 'channel', a.channel, 'chatId', a.chat_id) ORDER BY a.linked_at DESC) AS places
        FROM outgoing_message m JOIN chat_account a ON a.person_id = m.person_id JOIN person p ON p.id = m.person_id
        WHERE m.state = 'queued' AND m.not_before <= ${utc(now)} AND m.created_at >= ${`${today}T00:00:00+07:00`}::timestamptz
          AND m.kind IN (${Prisma.join([...kinds])}) AND a.channel IN (${Prisma.join([...channels])}) AND ${REACHABLE}
        GROUP BY m.id ORDER BY m.not_before, m.id`;
      return rows.map(row => ({ id: row.id, personId: row.person_id, kind: row.kind, places: row.places }));
    },

    /** Takes a row for sending; undefined when another was faster. */
    async claim(id: number, place: Place): Promise<Claim | undefined> {
      const [row] = await prisma.$queryRaw<{ attempts: number; body: unknown }[]>`
        UPDATE outgoing_message SET state = 'sending', attempts = attempts + 1, channel = ${place.channel}, chat_id = ${place.chatId},
          not_before = now() + ${CLAIM_SECONDS} * interval '1 second'
        WHERE id = ${id} AND state = 'queued' RETURNING attempts, body`;
      return row && { id, attempt: row.attempts, body: row.body };
    },

    /** @returns false when the claim had been taken over in the meantime */
    async settle({ id, attempt }: Claim, { state, error, providerMessageId, sentAt, notBefore }: Settlement): Promise<boolean> {
      const { count } = await prisma.outgoingMessage.updateMany({
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
    },
  };
}
