// `task t` as one agency has it: the state of its share in place of the whole's, for the tasks that several agencies lead.
import { Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import type { TaskFilter } from '../types.ts';

type Sql = Prisma.Sql;

/** Columns that a share has of its own. */
const OWN = [
  'status',
  'progress',
  'due_on',
  'remind_on',
  'original_due_on',
  'completed_on',
  'reported_on',
  'reported_by',
  'progress_before',
  'result',
];
/** The other columns of a task that are read. */
const COMMON = [
  'id',
  'code',
  'title',
  'folded_text',
  'directive_id',
  'directive_name',
  'clause',
  'quote',
  'assigned_on',
  'due_time',
  'deadline_phrase',
  'recurrence',
  'period',
  'urgent',
  'version',
  'imported_cells',
  'updated_at',
  'shared',
];

/** Whose share is looked at: of the agencies asked about, else of the asker's own; undefined: the whole. */
export const viewKeys = (filter: TaskFilter, scope: Scope): readonly string[] | undefined => {
  const keys = filter.lead ?? (scope.kind === 'agencies' ? scope.keys : []);
  return keys.length === 0 ? undefined : keys;
};

/** Joins to `task o` the share `s` of these agencies; where several of them have one, none. */
const shareOf = (keys: readonly string[]): Sql => Prisma.sql`
  LEFT JOIN LATERAL (SELECT own.* FROM task_share own WHERE own.task_id = o.id AND own.agency_key IN (${Prisma.join([...keys])})
    AND (SELECT count(*) FROM task_share each WHERE each.task_id = o.id AND each.agency_key IN (${Prisma.join([...keys])})) = 1) s ON TRUE`;

const COLUMNS = Prisma.raw(
  [...COMMON.map(name => `o.${name}`), ...OWN.map(name => `CASE WHEN s.task_id IS NULL THEN o.${name} ELSE s.${name} END AS ${name}`)].join(
    ', ',
  ),
);

const PLAIN_COLUMNS = Prisma.raw([...COMMON, ...OWN].map(name => `o.${name}`).join(', '));

/** Rows like `task` of the tasks in which some agencies take part, with their share. Most tasks have none: they keep their own columns, and so
 * their indexes. */
export const viewOf = (keys: readonly string[], of: AgencyTasks): Sql => {
  const taking = (shared: Sql): Sql =>
    Prisma.sql`o.id IN (SELECT a.task_id FROM task_agency a WHERE a.agency_key IN (${Prisma.join([...keys])}) AND ${shared}${
      of.lead ? Prisma.sql` AND a.part = 'lead'` : Prisma.empty
    })`;
  const withShares = Prisma.sql`SELECT ${COLUMNS}, s.agency_key AS share_key FROM task o ${shareOf(keys)} WHERE o.shared AND ${taking(Prisma.sql`a.shared`)}`;
  if (of.onlyShared) return Prisma.sql`(${withShares}) t`;
  return Prisma.sql`(SELECT ${PLAIN_COLUMNS}, NULL::text AS share_key FROM task o WHERE NOT o.shared AND ${taking(Prisma.sql`NOT a.shared AND ${of.dated}`)}
    UNION ALL ${withShares}) t`;
};

/** The part that the agencies of a view have in its tasks, and what a row of `task_agency a` tells of a task without shares. */
export interface AgencyTasks {
  readonly lead: boolean;
  readonly dated: Sql;
  /** only the tasks that have shares */
  readonly onlyShared?: boolean;
}

/** One row for each share of a task that has shares, one for any other task. */
export const EVERY_SHARE = Prisma.sql`(SELECT ${COLUMNS}, s.agency_key AS share_key FROM task o LEFT JOIN task_share s ON s.task_id = o.id)`;

/**
 * `past` with what the share was at the end of a past day: an event of that agency after it tells what was before.
 * @param end the first instant after that day
 */
export const pastViewOf = (past: Sql, keys: readonly string[], end: string): Sql => {
  const own = (key: string, type: string, column: string): Sql =>
    Prisma.raw(
      `CASE WHEN s.task_id IS NULL THEN o.${column} WHEN b.before IS NULL THEN s.${column} ELSE (b.before ->> '${key}')::${type} END AS ${column}`,
    );
  const was = [
    own('status', 'task_status', 'status'),
    own('progress', 'int', 'progress'),
    own('dueOn', 'date', 'due_on'),
    own('completedOn', 'date', 'completed_on'),
    own('result', 'text', 'result'),
  ];
  const rest = [...COMMON, 'remind_on', 'original_due_on', 'reported_on', 'reported_by', 'progress_before'];
  return Prisma.sql`(SELECT ${Prisma.raw(rest.map(name => `o.${name}`).join(', '))}, ${Prisma.join(was)}, s.agency_key AS share_key
    FROM ${past} ${shareOf(keys)}
    LEFT JOIN LATERAL (
      SELECT e.before FROM task_event e WHERE e.task_id = o.id AND e.at >= ${end}::timestamptz AND e.before ->> 'share' = s.agency_key ORDER BY e.version LIMIT 1
    ) b ON TRUE) t`;
};
