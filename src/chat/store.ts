// What a conversation must remember, in the database: nothing waits in memory, so a restart forgets nothing.
import { z } from 'zod';
import { type Database, inTransaction, Prisma, type Tables } from '../database/index.ts';
import type { Context, PendingChange } from './types.ts';

const PENDING_HOURS = 24;
const CONTEXT_HOURS = 8;
const HOUR_MS = 3_600_000;

export const EMPTY_CONTEXT: Context = { shown: [], choices: [], notes: {} };

const contextSchema = z.object({
  shown: z.array(z.string()),
  focus: z.string().optional(),
  choices: z.array(z.object({ label: z.string(), action: z.string() })),
  more: z.string().optional(),
  notes: z.record(z.string(), z.unknown()),
});

const keptSchema = z.object({ body: contextSchema, at: z.coerce.date() });

export type ChatStore = ReturnType<typeof openChatStore>;
export type Pending = ChatStore['pending'];

/** What a conversation of person `p` remembers, as one JSON value; NULL: nothing. */
export const keptOf = (conversation: string): Prisma.Sql =>
  Prisma.sql`(SELECT jsonb_build_object('body', c.body, 'at', c.updated_at) FROM conversation_context c WHERE c.person_id = p.id AND c.conversation = ${conversation})`;

/** The context in what `keptOf` gave; empty when that was long ago. */
export function contextIn(kept: unknown, now: Date): Context {
  if (kept === null || kept === undefined) return EMPTY_CONTEXT;
  const { body, at } = keptSchema.parse(kept);
  if (now.getTime() - at.getTime() > CONTEXT_HOURS * HOUR_MS) return EMPTY_CONTEXT;
  const { focus, more, ...rest } = body;
  return { ...rest, ...(focus === undefined ? {} : { focus }), ...(more === undefined ? {} : { more }) };
}

export function openChatStore(database: Database) {
  const { prisma } = database;
  return {
    contexts: {
      /** What the last messages were about; empty when that was long ago. */
      async load(personId: number, conversation: string, now: Date): Promise<Context> {
        const [row] = await database.run<{ kept: unknown }>(
          Prisma.sql`SELECT ${keptOf(conversation)} AS kept FROM (SELECT ${personId}::int AS id) p`,
        );
        return contextIn(row?.kept, now);
      },

      async save(personId: number, conversation: string, context: Context, now: Date): Promise<void> {
        const body = JSON.stringify(context);
        await database.run(
          Prisma.sql`
          INSERT INTO conversation_context (person_id, conversation, body, updated_at)
          VALUES (${personId}, ${conversation}, ${body}::jsonb, ${now.toISOString()}::timestamptz)
          ON CONFLICT (person_id, conversation) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at`,
        );
      },

      async clear(personId: number, conversation: string): Promise<void> {
        await prisma.conversationContext.deleteMany({ where: { personId, conversation } });
      },
    },

    pending: {
      /** @returns the id by which buttons and typed codes name it */
      async open(change: { personId: number; kind: string; conversation: string; body: unknown }, now: Date): Promise<number> {
        const row = await prisma.pendingChange.create({
          data: {
            ...change,
            body: change.body as Prisma.InputJsonValue,
            createdAt: now,
            expiresAt: new Date(now.getTime() + PENDING_HOURS * HOUR_MS),
          },
        });
        return row.id;
      },

      async byId(id: number): Promise<PendingChange | undefined> {
        const row = await prisma.pendingChange.findUnique({ where: { id } });
        return row ? toPending(row) : undefined;
      },

      /** Open and not expired, newest first. */
      async openOf(personId: number, now: Date): Promise<PendingChange[]> {
        const rows = await prisma.pendingChange.findMany({
          where: { personId, state: 'open', expiresAt: { gt: now } },
          orderBy: { id: 'desc' },
        });
        return rows.map(toPending);
      },

      /** Closes an open one without writing anything else. @returns false when it was closed before */
      async close(id: number, state: 'cancelled' | 'replaced' | 'expired', now: Date): Promise<boolean> {
        const { count } = await prisma.pendingChange.updateMany({ where: { id, state: 'open' }, data: { state, decidedAt: now } });
        return count === 1;
      },

      /** A new beginning: what was proposed in this conversation and not decided is dropped. */
      async cancelAll(personId: number, conversation: string, now: Date): Promise<void> {
        await prisma.pendingChange.updateMany({
          where: { personId, conversation, state: 'open' },
          data: { state: 'cancelled', decidedAt: now },
        });
      },

      /** Drops what was proposed in a conversation since a moment: by an attempt that was cut off before anybody saw it. */
      async dropSince(personId: number, conversation: string, since: Date, now: Date): Promise<void> {
        await prisma.pendingChange.updateMany({
          where: { personId, conversation, state: 'open', createdAt: { gte: since } },
          data: { state: 'cancelled', decidedAt: now },
        });
      },

      /**
       * Confirms an open change and does its work in one transaction: both happen or neither, and only once.
       * @returns undefined when it was no longer open
       */
      confirm<T>(id: number, now: Date, work: (tables: Tables) => Promise<T>): Promise<T | undefined> {
        return inTransaction(database, async tables => {
          const { count } = await tables.pendingChange.updateMany({
            where: { id, state: 'open' },
            data: { state: 'confirmed', decidedAt: now },
          });
          return count === 1 ? work(tables) : undefined;
        });
      },

      /**
       * Confirms a part of an open change, which stays open with the rest; the same transaction does its work.
       * @returns undefined when the change is not open any more or not as it was read
       */
      confirmPart<T>(
        change: Pick<PendingChange, 'id' | 'body'>,
        rest: unknown,
        work: (tables: Tables) => Promise<T>,
      ): Promise<T | undefined> {
        return inTransaction(database, async tables => {
          const { count } = await tables.pendingChange.updateMany({
            where: { id: change.id, state: 'open', body: { equals: change.body as Prisma.InputJsonValue } },
            data: { body: rest as Prisma.InputJsonValue },
          });
          return count === 1 ? work(tables) : undefined;
        });
      },
    },
  };
}

interface PendingRow {
  id: number;
  personId: number;
  kind: string;
  conversation: string;
  body: unknown;
  state: string;
  createdAt: Date;
  expiresAt: Date;
}

const STATES = z.enum(['open', 'confirmed', 'cancelled', 'replaced', 'expired']);

const toPending = (row: PendingRow): PendingChange => ({ ...row, state: STATES.parse(row.state) });
