// What went on lately: events and open requests in a scope, for digests.
import { type Day, fromDate } from '../../base/index.ts';
import { type Database, Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { filterCondition, scopeCondition } from '../condition/select.ts';
import type { TaskFilter } from '../types.ts';

/** One event, as far as a digest tells it. */
export interface Happening {
  readonly code: string;
  /** imported, published, added, updated, undone … */
  readonly kind: string;
  /** 1: the task was new */
  readonly version: number;
  readonly after: Readonly<Record<string, unknown>>;
}

/** One change of a task, as far as "what is new" tells it. */
export interface Change {
  readonly code: string;
  readonly title: string;
  readonly at: Date;
  readonly kind: string;
  readonly actorName: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

export interface ExtensionRequest {
  readonly code: string;
  readonly toDueOn: Day;
}

export type Activity = ReturnType<typeof openActivity>;

export function openActivity({ prisma }: Database) {
  return {
    /** Events after `since`, oldest first; on a trial's clock, which may be set back, also those of later. */
    async since(filter: TaskFilter, scope: Scope, today: Day, since: Date): Promise<Happening[]> {
      return prisma.$queryRaw<Happening[]>(Prisma.sql`
        SELECT t.code, e.kind, e.version, e.after FROM task_event e JOIN task t ON t.id = e.task_id
        WHERE e.at > ${since.toISOString()}::timestamptz AND ${scopeCondition(scope)} AND ${filterCondition(filter, today)} ORDER BY e.id`);
    },

    /** What people changed from one instant to another, newest first; imports are no change. */
    async changes(filter: TaskFilter, scope: Scope, today: Day, from: Date, until: Date, limit: number): Promise<Change[]> {
      return prisma.$queryRaw<Change[]>(Prisma.sql`
        SELECT t.code, t.title, e.at, e.kind, coalesce(p.full_name, '') AS "actorName", e.before, e.after
        FROM task_event e JOIN task t ON t.id = e.task_id LEFT JOIN person p ON p.id = e.actor_id
        WHERE e.at >= ${from.toISOString()}::timestamptz AND e.at < ${until.toISOString()}::timestamptz AND e.kind <> 'imported'
          AND ${scopeCondition(scope)} AND ${filterCondition(filter, today)} ORDER BY e.id DESC LIMIT ${limit}`);
    },

    /** Requests for more time that nobody has decided, of tasks that are still open. */
    async requestedExtensions(filter: TaskFilter, scope: Scope, today: Day): Promise<ExtensionRequest[]> {
      const rows = await prisma.$queryRaw<{ code: string; to_due_on: Date }[]>(Prisma.sql`
        SELECT t.code, x.to_due_on FROM extension x JOIN task t ON t.id = x.task_id
        WHERE x.state = 'requested' AND t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')
          AND ${scopeCondition(scope)} AND ${filterCondition(filter, today)} ORDER BY x.id`);
      return rows.map(row => ({ code: row.code, toDueOn: fromDate(row.to_due_on) }));
    },
  };
}
