// Reads the ledger of messages, and puts single messages such as digests into the queue.
import type { Day } from '../base/index.ts';
import { type Database, Prisma, type Tables } from '../database/index.ts';
import { readBody } from './body.ts';
import { reachableAmong } from './promises/store.ts';
import { insertMessages, type OutgoingMessage } from './queue/store.ts';
import type { MessageKind, MessageState } from './types.ts';

/** What became of one message. */
export interface LedgerLine {
  readonly id: number;
  readonly kind: string;
  readonly personId: number;
  readonly state: MessageState;
  readonly attempts: number;
  readonly channel?: string;
  readonly providerMessageId?: string;
  readonly createdAt: Date;
  readonly sentAt?: Date;
  readonly error?: string;
}

/** A promise made earlier, as far as planning must know it. */
export interface KeptPromise {
  readonly taskId: number;
  readonly personId: number;
  readonly dueOn: Day;
  readonly step: string;
  readonly occurrence: number;
}

export type Ledger = ReturnType<typeof openLedger>;

export function openLedger(database: Database) {
  const { prisma } = database;
  return {
    /** The promises made about tasks with the deadlines that they have now; of a task that several agencies lead, each share's. */
    async keptPromises(deadlines: readonly { readonly taskId: number; readonly dueOn: Day }[]): Promise<KeptPromise[]> {
      const rows = await database.run<{ task_id: number; person_id: number; due_on: Day; step: string; occurrence: number }>(Prisma.sql`
        SELECT n.task_id, n.person_id, n.due_on::text AS due_on, n.step, n.occurrence
        FROM (SELECT DISTINCT d.task_id, d.due_on FROM unnest(${deadlines.map(one => one.taskId)}::int[], ${deadlines.map(one => one.dueOn)}::date[]) d (task_id, due_on)) d
        JOIN notification n ON n.task_id = d.task_id AND n.due_on = d.due_on`);
      return rows.map(({ task_id, person_id, due_on, ...row }) => ({ ...row, taskId: task_id, personId: person_id, dueOn: due_on }));
    },

    async statesOf(ids: readonly number[]): Promise<ReadonlyMap<number, MessageState>> {
      const rows = await prisma.outgoingMessage.findMany({ where: { id: { in: [...ids] } }, select: { id: true, state: true } });
      return new Map(rows.map(row => [row.id, stateOf(row.state)]));
    },

    /** State → messages in it. */
    async summary(): Promise<Readonly<Partial<Record<MessageState, number>>>> {
      const rows = await prisma.$queryRaw<
        { state: string; n: number }[]
      >`SELECT state, count(*)::int AS n FROM outgoing_message GROUP BY state`;
      return Object.fromEntries(rows.map(row => [row.state, row.n]));
    },

    /** The newest messages first. */
    async lines(limit: number): Promise<LedgerLine[]> {
      const rows = await prisma.outgoingMessage.findMany({ orderBy: { id: 'desc' }, take: limit });
      return rows.map(row => ({
        id: row.id,
        kind: row.kind,
        personId: row.personId,
        state: stateOf(row.state),
        attempts: row.attempts,
        createdAt: row.createdAt,
        ...(row.channel === null ? {} : { channel: row.channel }),
        ...(row.providerMessageId === null ? {} : { providerMessageId: row.providerMessageId }),
        ...(row.sentAt === null ? {} : { sentAt: row.sentAt }),
        ...(row.error === null ? {} : { error: row.error }),
      }));
    },

    /** What a person was reminded of, newest first. */
    async remindersTo(personId: number, limit: number): Promise<{ at: Date; codes: string[]; sent: boolean }[]> {
      const rows = await prisma.outgoingMessage.findMany({
        where: { personId, kind: { in: ['reminder', 'urgent'] }, state: { not: 'superseded' } },
        include: { promises: { include: { task: { select: { code: true } } }, orderBy: { taskId: 'asc' } } },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(row => ({
        at: row.sentAt ?? row.createdAt,
        codes: row.promises.map(promise => promise.task.code),
        sent: row.state === 'sent',
      }));
    },

    /** Codes of the tasks that a message to that person was about, in its order, by the number which the platform gave it. */
    async tasksOf(personId: number, channel: string, providerMessageId: string): Promise<readonly string[]> {
      const row = await prisma.outgoingMessage.findFirst({
        where: { personId, channel, providerMessageId },
        include: { promises: { include: { task: { select: { code: true } } }, orderBy: { id: 'asc' } } },
      });
      // of another version of the program, or of an urge: in the order of its promises
      const codes = readBody(row?.body)?.shown ?? [];
      return codes.length > 0 ? codes : [...new Set(row?.promises.map(promise => promise.task.code))];
    },

    /** Puts one message into the queue. @returns false when the key was there already */
    enqueue: (message: OutgoingMessage, at: Date): Promise<boolean> => enqueueIn(prisma, message, at),

    /** The same for thousands of people. @returns how many were new */
    async enqueueAll(messages: readonly OutgoingMessage[], at: Date): Promise<number> {
      return (await insertMessages(prisma, messages, at)).size;
    },

    async existing(keys: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = await database.run<{ key: string }>(
        Prisma.sql`SELECT m.key FROM outgoing_message m WHERE m.key = ANY(${[...keys]}::text[])`,
      );
      return new Set(rows.map(row => row.key));
    },

    /** Who of these has a place to be written to. */
    reachable: (personIds: readonly number[]): Promise<ReadonlySet<number>> => reachableAmong(prisma, personIds),

    /** When each of these people last got a message of that kind; nobody who never did. */
    async lastSentAt(kind: MessageKind, personIds: readonly number[]): Promise<ReadonlyMap<number, Date>> {
      const rows = await database.run<{ person_id: number; at: Date }>(Prisma.sql`
        SELECT person_id, max(sent_at) AS at FROM outgoing_message
        WHERE kind = ${kind} AND state = 'sent' AND sent_at IS NOT NULL AND person_id = ANY(${[...personIds]}::int[]) GROUP BY person_id`);
      return new Map(rows.map(row => [row.person_id, row.at]));
    },
  };
}

/** The same as part of a transaction, with what the message tells of. */
export async function enqueueIn(tables: Tables, message: OutgoingMessage, at: Date): Promise<boolean> {
  return (await insertMessages(tables, [message], at)).size === 1;
}

const STATES: readonly MessageState[] = ['queued', 'sending', 'sent', 'failed', 'unknown', 'unreachable', 'superseded'];

/** @throws for a state that only a newer version knows */
function stateOf(text: string): MessageState {
  const state = STATES.find(known => known === text);
  if (!state) throw new Error(`Unknown message state ${text}`);
  return state;
}
