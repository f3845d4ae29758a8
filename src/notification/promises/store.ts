// Rows of promises and of the messages that carry them. Everything here runs inside the transaction that plans a slot.

import { z } from 'zod';
import { type Day, fromDate, instantAt } from '../../base/index.ts';
import { Prisma, type Tables } from '../../database/index.ts';
import { type Body, bodyJson } from '../body.ts';
import { readSetting, writeSetting } from '../settings/store.ts';
import { type MessageState, type NewPromise, type Slot } from '../types.ts';

/** A kept promise row together with what became of its message. */
export interface PromiseRow {
  readonly id: number;
  readonly personId: number;
  readonly taskId: number;
  readonly step: string;
  readonly occurrence: number;
  readonly dueOn: Day;
  readonly late: boolean;
  readonly messageId: number;
}

export interface MessageRow {
  readonly id: number;
  readonly personId: number;
  readonly state: MessageState;
  readonly createdAt: Date;
  readonly promises: readonly PromiseRow[];
}

const LAST_SLOT = 'reminder.lastSlot';
/** Rows of one statement. */
const ROWS_AT_ONCE = 5_000;

/** Of several replicas one plans at a time; the others then find everything promised. The number is any constant of ours. */
export async function lockPlanning(tables: Tables): Promise<void> {
  await tables.$executeRaw`SELECT pg_advisory_xact_lock(20251106)`;
}

/** "2025-11-20T08:00", the slot planned last. */
export const lastSlot = (tables: Tables): Promise<string | undefined> => readSetting(tables, '', LAST_SLOT, z.string());

export const rememberSlot = (tables: Tables, { day, time }: Slot, at: Date): Promise<void> =>
  writeSetting(tables, '', LAST_SLOT, `${day}T${time}`, at);

/** Which of these promises were made before. */
export async function madeBefore(tables: Tables, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tables.$queryRaw<{ key: string }[]>`SELECT key FROM notification WHERE key = ANY(${[...keys]}::text[])`;
  return new Set(rows.map(row => row.key));
}

/** The reminder messages of one slot. */
export function messagesOfSlot(tables: Tables, keys: readonly string[]): Promise<MessageRow[]> {
  return messages(tables, Prisma.sql`m.key = ANY(${[...keys]}::text[])`);
}

/** Reminders of other slots of which nobody knows that they arrived: still here, refused, or sent without an answer. */
export function unsettledMessages(tables: Tables, slotKey: string): Promise<MessageRow[]> {
  return messages(
    tables,
    Prisma.sql`m.kind IN ('reminder', 'urgent') AND m.state IN ('queued', 'failed', 'unknown') AND m.key NOT LIKE ${`${slotKey}/%`}`,
  );
}

/** What messages hold that have not arrived, as far as anybody knows, and those of a day: what new messages may tell again. */
export async function unsettledPromises(tables: Tables, today: Day): Promise<Pick<PromiseRow, 'personId' | 'taskId' | 'step'>[]> {
  const rows = await tables.$queryRaw<{ person_id: number; task_id: number; step: string }[]>`
    SELECT DISTINCT n.person_id, n.task_id, n.step FROM outgoing_message m JOIN notification n ON n.message_id = m.id
    WHERE m.state IN ('queued', 'sending', 'failed', 'unknown') OR (m.state = 'unreachable' AND m.created_at >= ${`${today}T00:00:00+07:00`}::timestamptz)`;
  return rows.map(row => ({ personId: row.person_id, taskId: row.task_id, step: row.step }));
}

async function messages(tables: Tables, condition: Prisma.Sql): Promise<MessageRow[]> {
  const rows = await tables.$queryRaw<{ id: number; person_id: number; state: MessageState; created_at: Date }[]>(
    Prisma.sql`SELECT m.id, m.person_id, m.state, m.created_at FROM outgoing_message m WHERE ${condition} ORDER BY m.id`,
  );
  if (rows.length === 0) return [];
  const promises = await tables.notification.findMany({ where: { messageId: { in: rows.map(row => row.id) } }, orderBy: { id: 'asc' } });
  const byMessage = Map.groupBy(promises.flatMap(toPromise), row => row.messageId);
  return rows.map(row => ({
    id: row.id,
    personId: row.person_id,
    state: row.state,
    createdAt: row.created_at,
    promises: byMessage.get(row.id) ?? [],
  }));
}

type NotificationRow = Awaited<ReturnType<Tables['notification']['findMany']>>[number];

const toPromise = ({ id, personId, taskId, step, occurrence, dueOn, late, messageId }: NotificationRow): PromiseRow[] =>
  dueOn === null || messageId === null ? [] : [{ id, personId, taskId, step, occurrence, dueOn: fromDate(dueOn), late, messageId }];

/** Who has a place to be written to. */
export async function reachableAmong(tables: Tables, personIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tables.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM person p WHERE p.id = ANY(${[...personIds]}::int[]) AND p.revoked_at IS NULL
      AND EXISTS (SELECT 1 FROM chat_account a WHERE a.person_id = p.id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL)`;
  return new Set(rows.map(row => row.id));
}

/** Person → reminders of that day that left or will leave. */
export async function pushesOn(tables: Tables, day: Day): Promise<ReadonlyMap<number, number>> {
  const rows = await tables.$queryRaw<{ person_id: number; n: number }[]>`
    SELECT person_id, count(*)::int AS n FROM outgoing_message
    WHERE kind IN ('reminder', 'urgent') AND key LIKE ${`reminder/${day}/%`} AND state NOT IN ('superseded', 'unreachable') GROUP BY person_id`;
  return new Map(rows.map(row => [row.person_id, row.n]));
}

/** Takes messages off the queue for good. @returns those that were still there; the others are being sent right now */
export async function supersede(tables: Tables, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tables.outgoingMessage.updateManyAndReturn({
    where: { id: { in: [...ids] }, state: 'queued' },
    data: { state: 'superseded' },
    select: { id: true },
  });
  return new Set(rows.map(row => row.id));
}

/** A message that has not left gets another body. @returns false when it is being sent right now */
export async function rewriteMessage(tables: Tables, message: MessageRow, body: Body, state: 'queued' | 'unreachable'): Promise<boolean> {
  const { count } = await tables.outgoingMessage.updateMany({
    where: { id: message.id, state: message.state },
    data: { body: bodyJson(body), state },
  });
  return count === 1;
}

export async function createPromises(tables: Tables, rows: readonly (NewPromise & { messageId: number })[], at: Date): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    await tables.$executeRaw`
      INSERT INTO notification (key, person_id, task_id, step, occurrence, due_on, late, message_id, planned_at)
      SELECT r.*, ${at.toISOString()}::timestamptz
      FROM unnest(${some.map(row => row.key)}::text[], ${some.map(row => row.personId)}::int[], ${some.map(row => row.taskId)}::int[],
        ${some.map(row => row.step)}::text[], ${some.map(row => row.occurrence)}::int[], ${some.map(row => row.dueOn)}::date[],
        ${some.map(row => row.late)}::boolean[], ${some.map(row => row.messageId)}::int[]) r`;
  }
}

/** Promises that another message carries from now on. */
export async function movePromises(
  tables: Tables,
  moves: readonly { readonly promiseIds: readonly number[]; readonly messageId: number }[],
): Promise<void> {
  const rows = moves.flatMap(({ promiseIds, messageId }) => promiseIds.map(id => ({ id, messageId })));
  if (rows.length === 0) return;
  await tables.$executeRaw`
    UPDATE notification n SET message_id = r.message_id
    FROM unnest(${rows.map(row => row.id)}::int[], ${rows.map(row => row.messageId)}::int[]) r (id, message_id) WHERE n.id = r.id`;
}

/** Whether a message of today could still leave as it is: later its text would be wrong. */
export const isOfToday = (message: MessageRow, today: Day): boolean => message.createdAt >= instantAt(today, '00:00');
