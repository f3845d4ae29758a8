// Updates of a platform between "we have it" and "it is answered", in the database: whatever kills the process, what was
// taken is answered after the next start, and what was acted on is not acted on again.
//
// A row is kept before the platform is told; `begin` counts the attempts, so that a second one knows of the first; `acted`
// keeps what is to be said before a word of it is sent; `answered` leaves the number only. Where several processes share a
// PostgreSQL, `begin` also is a claim, by the database's own clock, and takes the oldest of a lane only.
import type { Database, Prisma } from '../../database/index.ts';
import type { Reply } from '../types.ts';
import { replySchema } from './reply.ts';

/** Longer than any message takes; what a dead process held is then taken over. */
const CLAIM_SECONDS = 300;

export interface KeptUpdate {
  readonly id: number;
  /** updates of one lane are answered one after the other */
  readonly lane: string;
  /** as the platform gave it */
  readonly body: unknown;
}

export type Begun =
  /** `since`: the first attempt began then, and did not end when this is not the first; `replies`: all that is left is to say them */
  | { readonly state: 'mine'; readonly attempt: number; readonly since?: Date; readonly replies?: readonly Reply[] }
  /** another process has it, or an earlier one of its lane */
  | { readonly state: 'later' }
  | { readonly state: 'gone' };

export type Inbox = ReturnType<typeof openInbox>;

export function openInbox({ prisma, kind }: Database) {
  /** A platform that gives an update twice at once may slip it in again just as it was answered: that row goes. */
  async function isLeft(channel: string, id: number): Promise<boolean> {
    const updateId = BigInt(id);
    const answered = await prisma.processedUpdate.count({ where: { channel, updateId } });
    if (answered > 0) await prisma.incomingUpdate.deleteMany({ where: { channel, updateId } });
    return answered === 0 && (await prisma.incomingUpdate.count({ where: { channel, updateId } })) > 0;
  }

  return {
    /** Durable once this resolves. @returns the ids that were not known: neither waiting nor answered */
    async keep(channel: string, updates: readonly KeptUpdate[], at: Date): Promise<ReadonlySet<number>> {
      if (updates.length === 0) return new Set();
      const ids = updates.map(({ id }) => BigInt(id));
      const answered = await prisma.processedUpdate.findMany({ where: { channel, updateId: { in: ids } }, select: { updateId: true } });
      const known = new Set(answered.map(row => Number(row.updateId)));
      const rows = updates.filter(({ id }) => !known.has(id));
      const kept = await prisma.incomingUpdate.createManyAndReturn({
        data: rows.map(({ id, lane, body }) => ({ channel, updateId: id, lane, body: storable(body), receivedAt: at })),
        skipDuplicates: true,
        select: { updateId: true },
      });
      return new Set(kept.map(row => Number(row.updateId)));
    },

    /** What nobody works on, oldest first. */
    async waiting(channel: string): Promise<KeptUpdate[]> {
      const rows = await prisma.$queryRaw<{ update_id: bigint; lane: string; body: unknown }[]>`
        SELECT update_id, lane, body FROM incoming_update
        WHERE channel = ${channel} AND (${kind === 'embedded'} OR claimed_until IS NULL OR claimed_until < now())
        ORDER BY received_at, update_id`;
      return rows.map(row => ({ id: Number(row.update_id), lane: row.lane, body: row.body }));
    },

    async begin(channel: string, id: number, at: Date): Promise<Begun> {
      const alone = kind === 'embedded';
      const [row] = await prisma.$queryRaw<{ attempts: number; begun_at: Date; replies: unknown }[]>`
        UPDATE incoming_update u SET attempts = attempts + 1, begun_at = coalesce(begun_at, ${at.toISOString()}::timestamptz),
          claimed_until = now() + ${CLAIM_SECONDS} * interval '1 second'
        WHERE channel = ${channel} AND update_id = ${id}
          AND NOT EXISTS (SELECT 1 FROM processed_update p WHERE p.channel = u.channel AND p.update_id = u.update_id) AND (${alone} OR ((claimed_until IS NULL OR claimed_until < now())
          AND NOT EXISTS (SELECT 1 FROM incoming_update e WHERE e.channel = u.channel AND e.lane = u.lane AND e.update_id < u.update_id)))
        RETURNING attempts, begun_at, replies`;
      if (!row) return { state: (await isLeft(channel, id)) ? 'later' : 'gone' };
      const replies = replySchema.array().safeParse(row.replies).data;
      return {
        state: 'mine',
        attempt: row.attempts,
        ...(row.attempts > 1 ? { since: row.begun_at } : {}),
        ...(replies ? { replies } : {}),
      };
    },

    /** The action that a typed word stands for: what it stood for at the first attempt, else `action`. */
    async bind(channel: string, id: number, action: string): Promise<string> {
      const rows = await prisma.$queryRaw<{ action: string }[]>`
        UPDATE incoming_update SET action = coalesce(action, ${action}) WHERE channel = ${channel} AND update_id = ${id} RETURNING action`;
      return rows[0]?.action ?? action;
    },

    /** The action bound at an earlier attempt. */
    async bound(channel: string, id: number): Promise<string | undefined> {
      const row = await prisma.incomingUpdate.findUnique({
        where: { channel_updateId: { channel, updateId: id } },
        select: { action: true },
      });
      return row?.action ?? undefined;
    },

    async acted(channel: string, id: number, replies: readonly Reply[]): Promise<void> {
      const kept = storable(replySchema.array().parse(replies));
      await prisma.incomingUpdate.updateMany({ where: { channel, updateId: id }, data: { replies: kept } });
    },

    async answered(channel: string, ids: readonly number[], at: Date): Promise<void> {
      await prisma.$executeRaw`
        WITH done AS (DELETE FROM incoming_update WHERE channel = ${channel} AND update_id = ANY(${[...ids]}::bigint[]) RETURNING channel, update_id)
        INSERT INTO processed_update (channel, update_id, at) SELECT channel, update_id, ${at.toISOString()}::timestamptz FROM done
        ON CONFLICT DO NOTHING`;
    },

    count: (): Promise<number> => prisma.incomingUpdate.count(),

    /** Numbers of answered updates are kept as long as a platform might give them again. */
    async forgetBefore(day: Date): Promise<void> {
      await prisma.processedUpdate.deleteMany({ where: { at: { lt: day } } });
    },
  };
}

/** JSON without what the database takes in no text: NUL and half characters. */
const storable = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value), (_, field: unknown) =>
    typeof field === 'string' ? field.replaceAll('\u0000', '').toWellFormed() : field,
  ) as Prisma.InputJsonValue;
