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
  'lead_keys',
];

/** Whose share is looked at: of the agencies asked about, else of the asker's own; undefined: the whole. */
export const viewKeys = (filter: TaskFilter, scope: Scope): readonly string[] | undefined => {
  const keys = filter.lead ?? (scope.kind === 'agencies' ? scope.keys : []);
  return keys.length === 0 ? undefined : keys;
};

/** Rows of task_share of these agencies, of the tasks in which only one of them has one. */
const onlyShares = (keys: readonly string[]): Sql => Prisma.sql`(SELECT own.* FROM task_share own
  WHERE own.agency_key IN (${Prisma.join([...keys])}) AND NOT EXISTS (SELECT 1 FROM task_share other
    WHERE other.task_id = own.task_id AND other.agency_key <> own.agency_key AND other.agency_key IN (${Prisma.join([...keys])})))`;

const COLUMNS = Prisma.raw(
  [...COMMON.map(name => `o.${name}`), ...OWN.map(name => `CASE WHEN s.task_id IS NULL THEN o.${name} ELSE s.${name} END AS ${name}`)].join(
    ', ',
  ),
);

const SHARE_COLUMNS = Prisma.raw(
  [...COMMON.map(name => `o.${name}`), ...OWN.map(name => `s.${name}`), 's.agency_key AS share_key'].join(', '),
);
const ALL = Prisma.raw([...COMMON, ...OWN, 'share_key'].map(name => `t.${name}`).join(', '));
const PLAIN_COLUMNS = Prisma.raw(`${[...COMMON, ...OWN].map(name => `t.${name}`).join(', ')}, NULL::text AS share_key`);

/**
 * Rows like `task` of the tasks in which some agencies take part, with their share. Most tasks have none: they keep their own columns, and so
 * their indexes.
 */
export const viewOf = (keys: readonly string[], of: AgencyTasks): Sql => {
  const part = of.lead ? Prisma.sql` AND a.part = 'lead'` : Prisma.empty;
  const taking = Prisma.sql`SELECT a.task_id FROM task_agency a WHERE a.agency_key IN (${Prisma.join([...keys])})${part}`;
  const shares = onlyShares(keys);
  const withShares = Prisma.sql`
    SELECT ${ALL} FROM (SELECT ${SHARE_COLUMNS} FROM ${shares} s JOIN task o ON o.id = s.task_id
      WHERE s.task_id IN (${taking} AND a.shared)) t WHERE ${of.condition}
    UNION ALL SELECT ${PLAIN_COLUMNS} FROM task t
      WHERE t.id IN (${taking} AND a.shared AND NOT EXISTS (SELECT 1 FROM ${shares} s WHERE s.task_id = a.task_id)) AND ${of.condition}`;
  if (of.onlyShared) return Prisma.sql`(${withShares}) t`;
  const without = of.first
    ? firstOfEach(keys, of, of.first)
    : Prisma.sql`SELECT ${PLAIN_COLUMNS} FROM task t WHERE NOT t.shared AND t.id IN (${taking} AND NOT a.shared AND ${of.dated}) AND ${of.condition}`;
  return Prisma.sql`(${without} UNION ALL ${withShares}) t`;
};

/** The first tasks without shares, of each agency and part as its index has them: a task may come twice. */
function firstOfEach(keys: readonly string[], { lead, dated, condition }: AgencyTasks, { by, backwards, count }: FirstOfView): Sql {
  const order = {
    due: backwards ? Prisma.sql`a.due_on DESC NULLS FIRST, a.task_id DESC` : Prisma.sql`a.due_on, a.task_id`,
    code: backwards ? Prisma.sql`a.task_id DESC` : Prisma.sql`a.task_id`,
  }[by];
  const parts = lead ? ['lead'] : ['lead', 'cooperate'];
  const each = keys.flatMap(key => parts.map(part => Prisma.sql`(${key}, ${part}::agency_part)`));
  return Prisma.sql`SELECT DISTINCT ON (t.id) t.* FROM (VALUES ${Prisma.join(each)}) k (agency_key, part), LATERAL (
    SELECT ${PLAIN_COLUMNS} FROM task_agency a JOIN task t ON t.id = a.task_id
    WHERE a.agency_key = k.agency_key AND a.part = k.part AND NOT a.shared AND ${dated} AND ${condition} ORDER BY ${order} LIMIT ${count}) t`;
}

/** What is asked of a view. */
export interface AgencyTasks {
  /** the agencies lead; else any part that they have */
  readonly lead: boolean;
  /** what a row of `task_agency a` tells of a task without shares */
  readonly dated: Sql;
  /** of the row `t` */
  readonly condition: Sql;
  /** the first in an order that their indexes have are enough */
  readonly first?: FirstOfView;
  /** only the tasks that have shares */
  readonly onlyShared?: boolean;
}

interface FirstOfView {
  readonly by: 'due' | 'code';
  readonly backwards: boolean;
  readonly count: number;
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
    FROM ${past} LEFT JOIN ${onlyShares(keys)} s ON s.task_id = o.id
    LEFT JOIN LATERAL (
      SELECT e.before FROM task_event e WHERE e.task_id = o.id AND e.at >= ${end}::timestamptz AND e.before ->> 'share' = s.agency_key ORDER BY e.version LIMIT 1
    ) b ON TRUE) t`;
};
