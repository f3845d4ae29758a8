// Opens the shares of tasks that several agencies of this deployment lead: named one by one, or as members of a group by their kind.
import { type Database, inTransaction, Prisma, type Tables } from '../../database/index.ts';
import { keysOf } from '../../people/index.ts';
import { openAgencies } from '../../vietnamese/agencies.ts';
import { addEvent, bump, type Origin } from '../event/write.ts';
import type { TaskStatus } from '../types.ts';
import { wholeColumns } from './write.ts';

/** The agencies of this deployment: those with somebody who may report. */
const agenciesHere = (tables: Tables): Promise<{ key: string; name: string }[]> => tables.$queryRaw`
  SELECT agency_key AS key, min(agency_name) AS name FROM person
  WHERE revoked_at IS NULL AND role IN ('officer', 'focal_point', 'leader') GROUP BY 1 ORDER BY 1`;

/**
 * Adds the shares that are missing, in the caller's transaction. The first shares of a task are what the task is; an agency that comes
 * later begins anew, unless the task is closed. Nothing is ever taken away.
 */
export async function openMissingShares(tables: Tables, origin: Origin): Promise<void> {
  const here = await agenciesHere(tables);
  if (here.length < 2) return;
  const registry = openAgencies();
  const names = here.flatMap(({ key, name }) => keysOf(key, registry).map(lead => Prisma.sql`(${key}, ${name}, ${lead})`));
  const added = await tables.$queryRaw<{ task_id: number; late: boolean }[]>(Prisma.sql`
    WITH here(agency, name, lead) AS (VALUES ${Prisma.join(names)}),
    led AS (SELECT a.task_id, h.agency, min(h.name) AS name FROM task_agency a JOIN here h ON h.lead = a.agency_key WHERE a.part = 'lead' GROUP BY 1, 2),
    many AS (SELECT task_id FROM led GROUP BY 1 HAVING count(*) > 1),
    had AS (SELECT DISTINCT task_id FROM task_share),
    made AS (
      INSERT INTO task_share (task_id, agency_key, name, status, progress, due_on, remind_on, original_due_on, completed_on, reported_on, reported_by, progress_before, result)
      SELECT t.id, led.agency, led.name,
        CASE WHEN late THEN 'not_started'::task_status ELSE t.status END, CASE WHEN late THEN 0 ELSE t.progress END,
        t.due_on, t.remind_on, t.original_due_on, t.completed_on,
        CASE WHEN late THEN NULL ELSE t.reported_on END, CASE WHEN late THEN NULL ELSE t.reported_by END,
        CASE WHEN late THEN NULL ELSE t.progress_before END, CASE WHEN late THEN '' ELSE t.result END
      FROM led JOIN many USING (task_id) JOIN task t ON t.id = led.task_id LEFT JOIN had ON had.task_id = t.id
      CROSS JOIN LATERAL (SELECT had.task_id IS NOT NULL AND t.status IN ('not_started', 'in_progress', 'awaiting_confirmation') AS late) x
      ON CONFLICT DO NOTHING RETURNING task_id)
    SELECT DISTINCT made.task_id, had.task_id IS NOT NULL AS late FROM made LEFT JOIN had USING (task_id)`);
  for (const { task_id: id, late } of added) if (late) await retell(tables, id, origin);
}

/** The same in a transaction of its own: at the start of the program. */
export const syncShares = (database: Database, at: Date): Promise<void> =>
  inTransaction(database, tables => openMissingShares(tables, { at, channel: 'system' }));

/** The whole anew, of a task that one more agency has come to. */
async function retell(tables: Tables, id: number, origin: Origin): Promise<void> {
  const { taskShares: shares, ...task } = await tables.task.findUniqueOrThrow({ where: { id }, include: { taskShares: true } });
  const columns = wholeColumns(task, shares);
  await bump(tables, task, { ...columns, updatedAt: origin.at });
  const told = (of: { status: TaskStatus; progress: number }) => ({ status: of.status, progress: of.progress });
  await addEvent(tables, task, { kind: 'share-added', before: told(task), after: told(columns) }, origin);
}
