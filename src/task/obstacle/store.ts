// Obstacles as obligations of the agency that a task waits for: its people see the item, not the task, and may claim it cleared.
import { type Day, fromDate } from '../../base/index.ts';
import { type Database, Prisma, type Tables } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { scopeCondition } from '../condition/select.ts';
import { addEvent, type Origin, StaleTask } from '../event/write.ts';

/** What a blocking agency may know of a task. */
export interface WaitingItem {
  readonly id: number;
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  /** what is needed, in the words of the lead */
  readonly needed: string;
  readonly since: Day;
  /** claimed already, and the lead has not answered */
  readonly claimed: boolean;
}

/** An obstacle of an open task, with the agency that the task waits for. */
export interface AwaitedPart extends Omit<WaitingItem, 'claimed'> {
  readonly blockingKey: string;
}

/** Conditions on what is waited for; those given must hold, of a window either. */
export interface AwaitedFilter {
  /** obstacles by their ids */
  readonly ids?: readonly number[];
  readonly blockingKey?: string;
  /** there since one of these days, or of a task that was changed from a moment on, or one of these */
  readonly window?: { readonly since: readonly Day[]; readonly changedSince: Date; readonly ids: readonly number[] };
}

interface AwaitedRow extends Omit<AwaitedPart, 'taskId' | 'blockingKey'> {
  readonly task_id: number;
  readonly key: string;
}

function awaitedCondition({ ids, blockingKey, window }: AwaitedFilter): Prisma.Sql {
  return Prisma.join(
    [
      ids ? Prisma.sql`o.id = ANY(${[...ids]}::int[])` : Prisma.sql`TRUE`,
      ...(blockingKey === undefined ? [] : [Prisma.sql`o.blocking_key = ${blockingKey}`]),
      ...(window
        ? [
            Prisma.sql`(o.since = ANY(${[...window.since]}::date[]) OR t.updated_at >= ${window.changedSince.toISOString()}::timestamptz
          OR o.id = ANY(${[...window.ids]}::int[]))`,
          ]
        : []),
    ],
    ' AND ',
  );
}

export type Obstacles = ReturnType<typeof openObstacles>;

export function openObstacles(database: Database) {
  const { prisma } = database;
  return {
    /** What other agencies wait for, oldest first; of tasks that are still open. */
    async waitingFor(agencyKeys: readonly string[]): Promise<WaitingItem[]> {
      const rows = await prisma.obstacle.findMany({
        where: {
          blockingKey: { in: [...agencyKeys] },
          clearedAt: null,
          task: { status: { in: ['not_started', 'in_progress', 'awaiting_confirmation'] } },
        },
        include: { task: { select: { code: true, title: true } } },
        orderBy: [{ since: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ id, taskId, task, text, needed, since, claimedClearedAt }) => ({
        id,
        taskId,
        code: task.code,
        title: task.title,
        needed: needed ?? text,
        since: fromDate(since),
        claimed: claimedClearedAt !== null,
      }));
    },

    /** What blocking agencies are waited for and have not claimed to have done. For reminders: it knows no scope. */
    async awaitedParts(which: AwaitedFilter = {}): Promise<AwaitedPart[]> {
      const rows = await database.run<AwaitedRow>(Prisma.sql`
        SELECT o.id, t.id AS task_id, t.code, t.title, coalesce(o.needed, o.text) AS needed, o.since::text AS since, o.blocking_key AS key
        FROM obstacle o JOIN task t ON t.id = o.task_id
        WHERE o.cleared_at IS NULL AND o.claimed_cleared_at IS NULL AND o.blocking_key IS NOT NULL
          AND t.status IN ('not_started', 'in_progress', 'awaiting_confirmation') AND ${awaitedCondition(which)} ORDER BY o.id`);
      return rows.map(({ task_id, key, ...row }) => ({ ...row, taskId: task_id, blockingKey: key }));
    },

    /** Open obstacles of the tasks in scope, counted by the agency that they wait for; most first. */
    async countsByAgency(scope: Scope): Promise<{ agencyKey: string; count: number; oldest: Day }[]> {
      const rows = await prisma.$queryRaw<{ key: string; n: number; oldest: Date }[]>(Prisma.sql`
        SELECT o.blocking_key AS key, count(*)::int AS n, min(o.since) AS oldest FROM obstacle o JOIN task t ON t.id = o.task_id
        WHERE o.cleared_at IS NULL AND o.blocking_key IS NOT NULL AND t.status IN ('not_started', 'in_progress', 'awaiting_confirmation') AND ${scopeCondition(scope)}
        GROUP BY 1 ORDER BY 2 DESC, 1`);
      return rows.map(({ key, n, oldest }) => ({ agencyKey: key, count: n, oldest: fromDate(oldest) }));
    },
  };
}

/**
 * The blocking agency says that it has done its part; the obstacle stays open until the lead agrees.
 * @returns false when it was cleared or claimed in the meantime
 */
export async function claimCleared(tables: Tables, obstacleId: number, note: string, origin: Origin): Promise<boolean> {
  const claimed = { claimedClearedBy: origin.actorId ?? null, claimedClearedAt: origin.at, claimNote: note };
  const { count } = await tables.obstacle.updateMany({ where: { id: obstacleId, clearedAt: null, claimedClearedAt: null }, data: claimed });
  if (count === 0) return false;
  const { task, text } = await tables.obstacle.findUniqueOrThrow({
    where: { id: obstacleId },
    select: { text: true, task: { select: { id: true, code: true, version: true } } },
  });
  const bumped = await tables.task.updateMany({
    where: { id: task.id, version: task.version },
    data: { version: task.version + 1, updatedAt: origin.at },
  });
  if (bumped.count === 0) throw new StaleTask(task.code);
  await addEvent(tables, task, { kind: 'claimed', before: {}, after: { obstacleId, obstacle: text, claim: note }, note }, origin);
  return true;
}
