// Updates of a platform between "we have it" and "it is answered", in the database: whatever kills the process, what was
// taken is answered after the next start, and what was acted on is not acted on again.
//
// A row is kept before the platform is told; `begin` counts the attempts, so that a second one knows of the first; `acted`
// keeps what is to be said before a word of it is sent; `answered` leaves the number only. Where several processes share a
// PostgreSQL, `begin` also is a claim, by the database's own clock, and takes the oldest of a lane only.
import { type Database, Prisma } from '../../database/index.ts';
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

export function openInbox(database: Database) {
  /** A process alone needs no claim, and answers a lane in its order by itself. */
  const free = (channel: string, id: number): Prisma.Sql =>
    database.kind === 'embedded'
      ? Prisma.sql`true`
      : Prisma.sql`(u.claimed_until IS NULL OR u.claimed_until < now()) AND NOT EXISTS (
          SELECT 1 FROM incoming_update e WHERE e.channel = ${channel} AND e.lane = u.lane AND e.update_id < ${id}::bigint)`;
  const answeredBefore = (channel: string, id: number): Prisma.Sql =>
    Prisma.sql`EXISTS (SELECT 1 FROM processed_update p WHERE p.channel = ${channel} AND p.update_id = ${id}::bigint)`;

  /** A platform that gives an update twice at once may slip it in again just as it was answered: that row goes. */
  async function isLeft(channel: string, id: number): Promise<boolean> {
    const [row] = await database.run<{ answered: boolean; there: boolean }>(Prisma.sql`
      SELECT ${answeredBefore(channel, id)} AS answered,
        EXISTS (SELECT 1 FROM incoming_update WHERE channel = ${channel} AND update_id = ${id}::bigint) AS there`);
    if (row?.answered && row.there)
      await database.run(Prisma.sql`DELETE FROM incoming_update WHERE channel = ${channel} AND update_id = ${id}::bigint`);
    return row?.answered === false && row.there;
  }

  return {
    /** Durable once this resolves. @returns the ids that were not known: neither waiting nor answered */
    async keep(channel: string, updates: readonly KeptUpdate[], at: Date): Promise<ReadonlySet<number>> {
      if (updates.length === 0) return new Set();
      const kept = await database.run<{ id: string }>(Prisma.sql`
        INSERT INTO incoming_update (channel, update_id, lane, body, received_at)
        SELECT ${channel}, u.id, u.lane, u.body, ${at.toISOString()}::timestamptz
        FROM jsonb_to_recordset(${storable(updates)}::jsonb) AS u (id bigint, lane text, body jsonb)
        WHERE NOT EXISTS (SELECT 1 FROM processed_update p WHERE p.channel = ${channel} AND p.update_id = u.id)
        ON CONFLICT DO NOTHING RETURNING update_id::text AS id`);
      return new Set(kept.map(row => Number(row.id)));
    },

    /** What nobody works on, oldest first. */
    async waiting(channel: string): Promise<KeptUpdate[]> {
      const rows = await database.run<{ id: string; lane: string; body: unknown }>(Prisma.sql`
        SELECT update_id::text AS id, lane, body FROM incoming_update
        WHERE channel = ${channel} AND (${database.kind === 'embedded'} OR claimed_until IS NULL OR claimed_until < now())
        ORDER BY received_at, update_id`);
      return rows.map(({ id, lane, body }) => ({ id: Number(id), lane, body }));
    },

    async begin(channel: string, id: number, at: Date): Promise<Begun> {
      const [row] = await database.run<{ attempts: number; begun: Date; replies: unknown }>(Prisma.sql`
        UPDATE incoming_update u SET attempts = attempts + 1, begun_at = coalesce(begun_at, ${at.toISOString()}::timestamptz),
          claimed_until = now() + ${CLAIM_SECONDS}::int * interval '1 second'
        WHERE channel = ${channel} AND update_id = ${id}::bigint AND NOT ${answeredBefore(channel, id)} AND ${free(channel, id)}
        RETURNING attempts, begun_at AS begun, replies`);
      if (!row) return { state: (await isLeft(channel, id)) ? 'later' : 'gone' };
      const replies = replySchema.array().safeParse(row.replies).data;
      return {
        state: 'mine',
        attempt: row.attempts,
        ...(row.attempts > 1 ? { since: row.begun } : {}),
        ...(replies ? { replies } : {}),
      };
    },

    /** The action that a typed word stands for: what it stood for at the first attempt, else `action`. */
    async bind(channel: string, id: number, action: string): Promise<string> {
      const [row] = await database.run<{ action: string }>(Prisma.sql`
        UPDATE incoming_update SET action = coalesce(action, ${action})
        WHERE channel = ${channel} AND update_id = ${id}::bigint RETURNING action`);
      return row?.action ?? action;
    },

    /** The action bound at an earlier attempt. */
    async bound(channel: string, id: number): Promise<string | undefined> {
      const [row] = await database.run<{ action: string | null }>(
        Prisma.sql`SELECT action FROM incoming_update WHERE channel = ${channel} AND update_id = ${id}::bigint`,
      );
      return row?.action ?? undefined;
    },

    async acted(channel: string, id: number, replies: readonly Reply[]): Promise<void> {
      const kept = storable(replySchema.array().parse(replies));
      await database.run(
        Prisma.sql`UPDATE incoming_update SET replies = ${kept}::jsonb WHERE channel = ${channel} AND update_id = ${id}::bigint`,
      );
    },

    async answered(channel: string, ids: readonly number[], at: Date): Promise<void> {
      await database.run(Prisma.sql`
        WITH done AS (DELETE FROM incoming_update WHERE channel = ${channel} AND update_id = ANY(${[...ids]}::bigint[]) RETURNING channel, update_id)
        INSERT INTO processed_update (channel, update_id, at) SELECT channel, update_id, ${at.toISOString()}::timestamptz FROM done
        ON CONFLICT DO NOTHING`);
    },

    async count(): Promise<number> {
      const [row] = await database.run<{ count: number }>(Prisma.sql`SELECT count(*)::int AS count FROM incoming_update`);
      return row?.count ?? 0;
    },

    /** Numbers of answered updates are kept as long as a platform might give them again. */
    async forgetBefore(day: Date): Promise<void> {
      await database.run(Prisma.sql`DELETE FROM processed_update WHERE at < ${day.toISOString()}::timestamptz`);
    },
  };
}

/** As JSON without what the database takes in no text: NUL and half characters. */
const storable = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) => (typeof field === 'string' ? field.replaceAll('\u0000', '').toWellFormed() : field));
