// The tasks as they were at the end of a past day.
import { addDays, type Day, instantAt } from '../../base/index.ts';
import { Prisma } from '../../database/index.ts';
import { pastViewOf } from '../share/select.ts';

type Sql = Prisma.Sql;

/** `task t` of that day. @param keys agencies whose share stands in place of the whole */
export function pastSource(asOf: Day, keys: readonly string[] | undefined): Sql {
  const end = instantAt(addDays(asOf, 1), '00:00').toISOString();
  // an event of one share tells beside it what the whole was
  const before = (key: string): Sql => Prisma.sql`(coalesce(l.before -> 'whole', l.before) ->> ${key})`;
  const later = (key: string, type: Sql, column: Sql): Sql =>
    Prisma.sql`CASE WHEN jsonb_exists(coalesce(l.before -> 'whole', l.before), ${key}) THEN ${before(key)}::${type} ELSE ${column} END`;
  const status = later('status', Prisma.sql`task_status`, Prisma.sql`o.status`);
  const completed = later('completedOn', Prisma.sql`date`, Prisma.sql`o.completed_on`);
  const undone = Prisma.sql`(${status} = 'completed' AND ${completed} > ${asOf}::date)`;
  const past = (
    alias: Sql,
  ): Sql => Prisma.sql`(SELECT o.id, o.code, o.title, o.folded_text, o.directive_id, o.directive_name, o.clause, o.quote, o.assigned_on, o.remind_on,
      o.original_due_on, o.due_time, o.deadline_phrase, o.recurrence, o.period, o.urgent, o.reported_on, o.reported_by, o.progress_before, o.version, o.imported_cells, o.updated_at, o.shared, o.lead_keys, o.stirred_on,
      CASE WHEN ${undone} THEN 'in_progress'::task_status ELSE ${status} END AS status,
      CASE WHEN ${undone} THEN NULL ELSE ${completed} END AS completed_on,
      ${later('progress', Prisma.sql`int`, Prisma.sql`o.progress`)} AS progress,
      ${later('dueOn', Prisma.sql`date`, Prisma.sql`o.due_on`)} AS due_on,
      coalesce(${before('result')}, o.result) AS result
    FROM task o LEFT JOIN LATERAL (
      SELECT e.before FROM task_event e WHERE e.task_id = o.id AND e.at >= ${end}::timestamptz AND jsonb_exists(e.before, 'status') ORDER BY e.version LIMIT 1
    ) l ON TRUE
    WHERE o.assigned_on IS NULL OR o.assigned_on <= ${asOf}::date) ${alias}`;
  return keys ? pastViewOf(past(Prisma.sql`o`), keys, end) : past(Prisma.sql`t`);
}
