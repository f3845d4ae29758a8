// Reads the ledger of messages, and puts single messages such as digests into the queue.
import { type Day, fromDate } from '../base/index.ts';
import type { Database, Tables } from '../database/index.ts';
import { type Body, bodyJson } from './body.ts';
import { reachableAmong } from './promises/store.ts';
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

/** One message that is no slot's: a digest, an urge. */
export interface OutgoingMessage {
  readonly key: string;
  readonly kind: MessageKind;
  readonly personId: number;
  readonly body: Body;
  readonly notBefore: Date;
}

/** A statement has at most 32,767 parameters, and each row some ten. */
const ROWS_AT_ONCE = 1_000;

export type Ledger = ReturnType<typeof openLedger>;

export function openLedger({ prisma }: Database) {
  return {
    /** The promises made about some tasks and the deadlines that these have now. */
    async keptPromises(taskIds: readonly number[]): Promise<KeptPromise[]> {
      const rows = await prisma.$queryRaw<{ task_id: number; person_id: number; due_on: Date; step: string; occurrence: number }[]>`
        SELECT n.task_id, n.person_id, n.due_on, n.step, n.occurrence FROM notification n JOIN task t ON t.id = n.task_id AND t.due_on = n.due_on
        WHERE n.task_id = ANY(${[...taskIds]}::int[])`;
      return rows.map(row => ({
        taskId: row.task_id,
        personId: row.person_id,
        dueOn: fromDate(row.due_on),
        step: row.step,
        occurrence: row.occurrence,
      }));
    },

    /** Tasks in messages that have not arrived, as far as anybody knows, and in those of a day: what new messages may tell again. */
    async unsettledTasks(today: Day): Promise<number[]> {
      const rows = await prisma.$queryRaw<{ task_id: number }[]>`
        SELECT DISTINCT n.task_id FROM outgoing_message m JOIN notification n ON n.message_id = m.id
        WHERE m.state IN ('queued', 'sending', 'failed', 'unknown') OR (m.state = 'unreachable' AND m.created_at >= ${`${today}T00:00:00+07:00`}::timestamptz)`;
      return rows.map(row => row.task_id);
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

    /** Codes of the tasks that a message to that person was about, by the number which the platform gave it. */
    async tasksOf(personId: number, channel: string, providerMessageId: string): Promise<readonly string[]> {
      const row = await prisma.outgoingMessage.findFirst({
        where: { personId, channel, providerMessageId },
        include: { promises: { include: { task: { select: { code: true } } }, orderBy: { id: 'asc' } } },
      });
      return [...new Set(row?.promises.map(promise => promise.task.code))];
    },

    /** Puts one message into the queue. @returns false when the key was there already */
    enqueue: (message: OutgoingMessage, at: Date): Promise<boolean> => enqueueIn(prisma, message, at),

    /** The same for thousands of people. @returns how many were new */
    async enqueueAll(messages: readonly OutgoingMessage[], at: Date): Promise<number> {
      let added = 0;
      for (let from = 0; from < messages.length; from += ROWS_AT_ONCE) {
        const { count } = await prisma.outgoingMessage.createMany({
          data: messages.slice(from, from + ROWS_AT_ONCE).map(message => rowOf(message, at)),
          skipDuplicates: true,
        });
        added += count;
      }
      return added;
    },

    async existing(keys: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = await prisma.outgoingMessage.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
      return new Set(rows.map(row => row.key));
    },

    /** Who of these has a place to be written to. */
    reachable: (personIds: readonly number[]): Promise<ReadonlySet<number>> => reachableAmong(prisma, personIds),

    /** When each of these people last got a message of that kind; nobody who never did. */
    async lastSentAt(kind: MessageKind, personIds: readonly number[]): Promise<ReadonlyMap<number, Date>> {
      const rows = await prisma.$queryRaw<{ person_id: number; at: Date }[]>`
        SELECT person_id, max(sent_at) AS at FROM outgoing_message
        WHERE kind = ${kind} AND state = 'sent' AND sent_at IS NOT NULL AND person_id = ANY(${[...personIds]}::int[]) GROUP BY person_id`;
      return new Map(rows.map(row => [row.person_id, row.at]));
    },
  };
}

/** The same as part of a transaction, with what the message tells of. */
export async function enqueueIn(tables: Tables, message: OutgoingMessage, at: Date): Promise<boolean> {
  const { count } = await tables.outgoingMessage.createMany({ data: [rowOf(message, at)], skipDuplicates: true });
  return count === 1;
}

const rowOf = (message: OutgoingMessage, at: Date) => ({ ...message, body: bodyJson(message.body), createdAt: at });

const STATES: readonly MessageState[] = ['queued', 'sending', 'sent', 'failed', 'unknown', 'unreachable', 'superseded'];

/** @throws for a state that only a newer version knows */
function stateOf(text: string): MessageState {
  const state = STATES.find(known => known === text);
  if (!state) throw new Error(`Unknown message state ${text}`);
  return state;
}
