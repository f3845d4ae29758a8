// Who was owed a reminder of an open task and has not got it, and why.
import { type Database, Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';

/**
 * no-account: never linked a chat; lost: blocked us or left; refused: the platform does not take the message; unanswered: sent,
 * and nobody knows whether it arrived; waiting: still to leave.
 */
export type UnreachedReason = 'no-account' | 'lost' | 'refused' | 'unanswered' | 'waiting';

export interface Unreached {
  readonly personId: number;
  readonly fullName: string;
  readonly staffCode: string;
  readonly unit: string;
  readonly agencyName: string;
  readonly reason: UnreachedReason;
  /** when the oldest of these reminders was made */
  readonly since: Date;
  /** of the tasks, in order */
  readonly codes: readonly string[];
  /** what the platform said last */
  readonly error?: string;
}

interface Row {
  id: number;
  full_name: string;
  staff_code: string;
  unit: string;
  agency_name: string;
  since: Date;
  codes: string[];
  states: string[];
  error: string | null;
  linked: boolean;
  reachable: boolean;
}

export function openUnreached({ prisma }: Database) {
  return {
    /**
     * People of the scope's agencies, who has waited longest first. A task told again since, and received, does not count.
     * @param since reminders made from then on
     */
    async notReached(scope: Scope, since: Date): Promise<Unreached[]> {
      if (scope.kind === 'none') return [];
      const near = scope.kind === 'all' ? Prisma.sql`TRUE` : Prisma.sql`p.agency_key = ANY(${[...scope.keys]}::text[])`;
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT p.id, p.full_name, p.staff_code, p.unit, p.agency_name, min(m.created_at) AS since, array_agg(DISTINCT t.code ORDER BY t.code) AS codes,
          array_agg(DISTINCT m.state) AS states, (array_agg(m.error ORDER BY m.id DESC) FILTER (WHERE m.error IS NOT NULL))[1] AS error,
          EXISTS (SELECT 1 FROM chat_account a WHERE a.person_id = p.id AND a.revoked_at IS NULL) AS linked,
          EXISTS (SELECT 1 FROM chat_account a WHERE a.person_id = p.id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL) AS reachable
        FROM outgoing_message m JOIN notification n ON n.message_id = m.id JOIN task t ON t.id = n.task_id JOIN person p ON p.id = n.person_id
        WHERE m.state NOT IN ('sent', 'superseded') AND m.created_at >= ${since.toISOString()}::timestamptz AND p.revoked_at IS NULL AND ${near}
          AND t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')
          AND NOT EXISTS (SELECT 1 FROM notification later JOIN outgoing_message told ON told.id = later.message_id
            WHERE later.task_id = n.task_id AND later.person_id = n.person_id AND later.id > n.id AND told.state = 'sent')
        GROUP BY p.id ORDER BY 6, p.id`;
      return rows.map(row => ({
        personId: row.id,
        fullName: row.full_name,
        staffCode: row.staff_code,
        unit: row.unit,
        agencyName: row.agency_name,
        reason: reasonOf(row),
        since: row.since,
        codes: row.codes,
        ...(row.error === null ? {} : { error: row.error }),
      }));
    },
  };
}

function reasonOf({ linked, reachable, states }: Row): UnreachedReason {
  if (!linked) return 'no-account';
  if (!reachable) return 'lost';
  if (states.includes('failed')) return 'refused';
  return states.includes('unknown') ? 'unanswered' : 'waiting';
}
