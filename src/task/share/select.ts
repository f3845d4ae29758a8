// `task t` as one agency has it: the state of its share in place of the whole's, for the tasks that several agencies lead.
import { Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { AGENCIES } from '../../vietnamese/agencies.ts';
import type { TaskFilter } from '../types.ts';
import { ALL_COLUMNS, BRIEF_COLUMNS, COMMON, LOOKED_AT, OF_VIEW, withShare } from './columns.ts';

type Sql = Prisma.Sql;

/** No condition. */
export const TRUE = Prisma.sql`TRUE`;

/** Whose share is looked at: of the agencies asked about, else of the asker's own; undefined: the whole. */
export const viewKeys = (filter: TaskFilter, scope: Scope): readonly string[] | undefined => {
  const keys = filter.lead ?? (scope.kind === 'agencies' ? scope.keys : []);
  return keys.length === 0 ? undefined : keys;
};

/** Rows of task_share of these agencies, of the tasks in which only one of them has one. */
const onlyShares = (keys: readonly string[]): Sql => Prisma.sql`(SELECT own.* FROM task_share own
  WHERE own.agency_key ${among(keys)} AND NOT EXISTS (SELECT 1 FROM task_share other
    WHERE other.task_id = own.task_id AND other.agency_key <> own.agency_key AND other.agency_key ${among(keys)}))`;

/** For `column ${among(keys)}`: one parameter each, so that a plan made for all values knows how many there are. */
const among = (keys: readonly string[]): Sql => Prisma.sql`IN (${Prisma.join([...keys])})`;

/** All columns of some rows (id, share_key). */
export const fullOf = (rows: Sql): Sql => Prisma.sql`(SELECT ${Prisma.raw(withShare())} FROM ${rows} p JOIN task o ON o.id = p.id
  LEFT JOIN task_share s ON s.task_id = p.id AND s.agency_key = p.share_key) t`;

/**
 * Rows of the tasks in which some agencies take part, with their share: all columns of the first of an order, else what is looked at, and
 * share_key. Most tasks have no shares: they keep their own columns, and so their indexes. Where several of the agencies have one the task is seen as a whole, as it is where they only take part.
 */
export const viewOf = (keys: readonly string[], of: AgencyTasks): Sql => Prisma.sql`(${Prisma.join(partsOf(keys, of), ' UNION ALL ')}) t`;

/** How many rows that are, without gathering them. */
export const countOf = (keys: readonly string[], of: AgencyTasks): Sql =>
  Prisma.sql`(${Prisma.join(
    partsOf(keys, { ...of, columns: 'id' }).map(part => Prisma.sql`(SELECT count(*) FROM (${part}) c)`),
    ' + ',
  )})::int`;

const partsOf = (keys: readonly string[], of: AgencyTasks): Sql[] => [
  of.first ? firstOfEach(keys, of, of.first) : withoutShares(keys, of),
  withOwnShare(keys, of),
  ...seenWhole(keys, of),
];

/** What the tasks that some agencies lead, and that have shares, are to them: their id, status, deadline, day of completion. */
export const sharedStates = (keys: readonly string[]): Sql => {
  const led = { lead: true, lasting: TRUE, lastingIsRare: true, dated: TRUE, datedIsAll: true, condition: TRUE };
  const shares = Prisma.sql`SELECT s.task_id AS id, s.status, s.due_on, s.completed_on FROM task_share s WHERE s.agency_key ${among(keys)} AND ${alone(keys)} AND ${inAgencyTasks(keys, led)}`;
  const whole = seenWhole(keys, led, Prisma.sql`t.id, t.status, t.due_on, t.completed_on`);
  return Prisma.sql`(${Prisma.join([shares, ...whole], ' UNION ALL ')}) t`;
};

function withoutShares(keys: readonly string[], of: AgencyTasks): Sql {
  const taking = Prisma.sql`${takingPart(keys, of)} AND NOT a.shared AND ${of.lasting} AND ${of.dated}`;
  if (of.datedIsAll && of.columns === 'id') return Prisma.sql`SELECT DISTINCT a.task_id FROM task_agency a WHERE ${taking}`;
  if (of.datedIsAll && of.columns === 'brief')
    return Prisma.sql`SELECT DISTINCT a.task_id AS id, a.due_on, NULL::text AS share_key FROM task_agency a WHERE ${taking}`;
  return Prisma.sql`SELECT ${Prisma.raw(wantedOf(of).plain)} FROM task t
    WHERE NOT t.shared AND t.id IN (SELECT a.task_id FROM task_agency a WHERE ${taking}) AND ${beyondDated(of)}`;
}

/** The first tasks without shares, of each agency and part as its index has them: a task may come twice. */
function firstOfEach(keys: readonly string[], of: AgencyTasks, { by, backwards, count }: FirstOfView): Sql {
  const order = {
    due: backwards ? Prisma.sql`a.due_on DESC NULLS FIRST, a.task_id DESC` : Prisma.sql`a.due_on, a.task_id`,
    code: backwards ? Prisma.sql`a.task_id DESC` : Prisma.sql`a.task_id`,
  }[by];
  const parts = of.lead ? ['lead'] : ['lead', 'cooperate'];
  const each = keys.flatMap(key => parts.map(part => Prisma.sql`(${key}, ${part}::agency_part)`));
  return Prisma.sql`SELECT DISTINCT ON (t.id) t.* FROM (VALUES ${Prisma.join(each)}) k (agency_key, part), LATERAL (
    SELECT ${Prisma.raw(ALL_COLUMNS.plain)} FROM task_agency a JOIN task t ON t.id = a.task_id
    WHERE a.agency_key = k.agency_key AND a.part = k.part AND NOT a.shared AND ${of.lasting} AND ${of.dated} AND ${beyondDated(of)} ORDER BY ${order} LIMIT ${limitOf(count)}) t`;
}

function withOwnShare(keys: readonly string[], of: AgencyTasks): Sql {
  // by the task's own list of them, and in a CASE: nearly all tasks of the shares have one, and a plan made for all values would expect few
  const taking = Prisma.sql`CASE WHEN ${of.lead ? Prisma.sql`o.lead_keys` : Prisma.sql`o.party_keys`} && ARRAY[${Prisma.join([...keys])}]::text[] THEN TRUE ELSE FALSE END`;
  const ofTask = of.lastingIsRare ? inAgencyTasks(keys, of) : taking;
  const columns = of.first ? ALL_COLUMNS : OF_VIEW;
  const shares = Prisma.sql`SELECT ${Prisma.raw(columns.share)} FROM task_share s JOIN task o ON o.id = s.task_id`;
  if (!of.first)
    return Prisma.sql`SELECT ${Prisma.raw(wantedOf(of).seen)} FROM (${shares} WHERE s.agency_key ${among(keys)} AND ${alone(keys)} AND ${ofTask}) t WHERE ${of.condition}`;
  const { by, backwards, count } = of.first;
  const order = {
    due: backwards ? Prisma.sql`t.share_key DESC, t.due_on DESC NULLS FIRST, t.id DESC` : Prisma.sql`t.share_key, t.due_on, t.id`,
    code: backwards ? Prisma.sql`t.share_key DESC, t.id DESC` : Prisma.sql`t.share_key, t.id`,
  }[by];
  // BETWEEN and the order by agency leave no index but the agency's own: who has no share is known at once
  return Prisma.sql`SELECT t.* FROM (VALUES ${Prisma.join(keys.map(key => Prisma.sql`(${key})`))}) k (agency_key), LATERAL (
    SELECT ${Prisma.raw(columns.seen)} FROM (${shares} WHERE s.agency_key BETWEEN k.agency_key AND k.agency_key AND ${alone(keys)} AND ${ofTask}) t
    WHERE ${of.condition} ORDER BY ${order} LIMIT ${limitOf(count)}) t`;
}

/** Of a row of `task_share s` of one of them: the task has none of the others. Not asked task by task: the planner would fear that most. */
const alone = (keys: readonly string[]): Sql => (maySeveralShare(keys) ? Prisma.sql`s.task_id NOT IN (${ofSeveral(keys)})` : TRUE);

/** Tasks in which several of them have shares. */
const ofSeveral = (keys: readonly string[]): Sql => Prisma.sql`SELECT h.task_id FROM task_share h
  WHERE ${severalHold(keys)} AND h.agency_key ${among(keys)} GROUP BY h.task_id HAVING count(*) > 1`;

const inAgencyTasks = (keys: readonly string[], of: AgencyTasks): Sql =>
  Prisma.sql`s.task_id IN (SELECT a.task_id FROM task_agency a WHERE ${takingPart(keys, of)} AND a.shared AND ${of.lasting})`;

/** Tasks with shares of which the agencies have none, or several. */
function seenWhole(keys: readonly string[], of: AgencyTasks, columns = Prisma.raw(wantedOf(of).plain)): Sql[] {
  const taking = takingPart(keys, of);
  const none = Prisma.sql`SELECT ${columns} FROM task t WHERE t.id IN (SELECT a.task_id FROM task_agency a WHERE ${taking} AND a.shared AND NOT a.own_share
      AND NOT EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = a.task_id AND s.agency_key ${among(keys)}) AND ${of.lasting} AND ${of.dated}) AND ${beyondDated(of)}`;
  if (!maySeveralShare(keys)) return [none];
  const several = Prisma.sql`SELECT ${columns} FROM task t WHERE ${severalHold(keys)} AND t.id IN (SELECT a.task_id FROM task_agency a WHERE ${taking} AND a.shared)
      AND t.id IN (${ofSeveral(keys)}) AND ${of.condition}`;
  return [none, several];
}

/** Rows of `task_agency a` by which some agencies take part. */
const takingPart = (keys: readonly string[], { lead }: Pick<AgencyTasks, 'lead'>): Sql =>
  Prisma.sql`a.agency_key ${among(keys)}${lead ? Prisma.sql` AND a.part = 'lead'` : Prisma.empty}`;

const beyondDated = ({ datedIsAll, condition }: AgencyTasks): Sql => (datedIsAll ? TRUE : condition);
const wantedOf = ({ first, columns }: AgencyTasks) => (first ? ALL_COLUMNS : columns ? BRIEF_COLUMNS : OF_VIEW);

const GROUPS: ReadonlySet<string> = new Set(AGENCIES.filter(row => row.kind === 'collective').map(row => row.code));
/** An agency and the groups that it belongs to have one share; a body and one whose duties it took over may have two. */
const maySeveralShare = (keys: readonly string[]): boolean => keys.filter(key => !GROUPS.has(key)).length > 1;
/** … which they hardly ever do: worked out once for a statement. */
const severalHold = (keys: readonly string[]): Sql =>
  Prisma.sql`(SELECT count(*) > 1 FROM (VALUES ${Prisma.join(
    keys.filter(key => !GROUPS.has(key)).map(key => Prisma.sql`(${key})`),
  )}) k (agency_key) WHERE EXISTS (SELECT 1 FROM task_share h WHERE h.agency_key = k.agency_key))`;

/** A limit is said as a number: of a parameter a plan made for all values would expect a tenth of all rows. */
export const limitOf = (count: number): Sql => Prisma.raw(String(Math.trunc(count)));

/** What is asked of a view. */
export interface AgencyTasks {
  /** the agencies lead; else any part that they have */
  readonly lead: boolean;
  /** what a row of `task_agency a` tells of a task, whatever its shares are */
  readonly lasting: Sql;
  /** … and leaves few tasks */
  readonly lastingIsRare: boolean;
  /** … and of one without shares, or seen as a whole */
  readonly dated: Sql;
  /** … and nothing else is asked */
  readonly datedIsAll: boolean;
  /** all that is asked, of the row `t` */
  readonly condition: Sql;
  /** the first in an order that their indexes have are enough */
  readonly first?: FirstOfView;
  /** no others are wanted: `brief` is `id`, `due_on` and `share_key`; else what conditions, orders and groups look at */
  readonly columns?: 'id' | 'brief';
}

interface FirstOfView {
  readonly by: 'due' | 'code';
  readonly backwards: boolean;
  readonly count: number;
}

/** One row for each share of a task that has shares, one for any other task. */
export const EVERY_SHARE = Prisma.sql`(SELECT ${Prisma.raw(withShare(LOOKED_AT))} FROM task o LEFT JOIN task_share s ON s.task_id = o.id)`;

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
