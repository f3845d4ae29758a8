// Puts messages into the table that is the queue: many in one statement, and a text that many are told sent and parsed once.
import { Prisma, type Tables } from '../../database/index.ts';
import { type Body, bodyJson } from '../body.ts';
import type { MessageKind } from '../types.ts';

/** One message to one person; a key exists at most once. */
export interface OutgoingMessage {
  readonly key: string;
  readonly kind: MessageKind;
  readonly personId: number;
  readonly body: Body;
  readonly notBefore: Date;
  /** unreachable: the person has no place to be written to */
  readonly state?: 'queued' | 'unreachable';
}

/** Rows of one statement. */
const ROWS_AT_ONCE = 1_000;

/** @returns message id by key, in the order given; a key that existed already is left out */
export async function insertMessages(
  tables: Pick<Tables, '$queryRaw'>,
  messages: readonly OutgoingMessage[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (let from = 0; from < messages.length; from += ROWS_AT_ONCE) {
    const some = messages.slice(from, from + ROWS_AT_ONCE);
    const bodies = [...new Set(some.map(message => message.body))];
    const place = new Map(bodies.map((body, index) => [body, index + 1]));
    const made = await tables.$queryRaw<{ id: number; key: string }[]>(Prisma.sql`
      WITH content AS MATERIALIZED (
        SELECT c.json::jsonb AS body, c.no FROM unnest(${bodies.map(body => JSON.stringify(bodyJson(body)))}::text[]) WITH ORDINALITY c (json, no))
      INSERT INTO outgoing_message (key, person_id, kind, state, not_before, body, created_at)
      SELECT m.key, m.person_id, m.kind, m.state, m.not_before, content.body, ${at.toISOString()}::timestamptz
      FROM unnest(${some.map(message => message.key)}::text[], ${some.map(message => message.personId)}::int[],
        ${some.map(message => message.kind)}::text[], ${some.map(message => message.state ?? 'queued')}::text[],
        ${some.map(message => message.notBefore.toISOString())}::timestamptz[], ${some.map(({ body }) => place.get(body) ?? 0)}::int[])
        WITH ORDINALITY m (key, person_id, kind, state, not_before, content, no)
      JOIN content ON content.no = m.content ORDER BY m.no
      ON CONFLICT (key) DO NOTHING RETURNING id, key`);
    for (const { id, key } of made) ids.set(key, id);
  }
  return ids;
}
