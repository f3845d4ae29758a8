// A TaskFilter and a Scope as SQL conditions on `task t`.
import { addDays, type Day, instantAt } from '../base/index.ts';
import { Prisma } from '../database/index.ts';
import type { Scope } from '../people/index.ts';
import { type AgencyTasks, countOf, fullOf, pastViewOf, TRUE, viewKeys, viewOf } from './share/select.ts';
import { isOpen, OPEN_STATUSES } from './time-class.ts';
import type { DayRange, TaskFilter, TaskOrder, TaskStatus, TimeClass } from './types.ts';

type Sql = Prisma.Sql;

const OPEN = Prisma.sql`t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')`;

const ASKS_TIME = Prisma.sql`(${OPEN} AND EXISTS (SELECT 1 FROM extension x WHERE x.task_id = t.id AND x.state = 'requested'))`;

/** Which deadline decides: the one in force, or the first, as if nothing had been extended. */
export type WhichDeadline = 'current' | 'original';

const DUE: Readonly<Record<WhichDeadline, Sql>> = {
  current: Prisma.sql`t.due_on`,
  original: Prisma.sql`coalesce(t.original_due_on, t.due_on)`,
};

/** Said as the indexes of the moved say it, which is how the planner sees that they are few. */
const moved = (of: 't' | 'm'): Sql =>
  Prisma.raw(`(CASE WHEN ${of}.original_due_on <> coalesce(${of}.due_on, 'infinity') THEN NULL ELSE TRUE END) IS NULL`);
/** Tasks with another deadline than at first, looked up beforehand: no statistics tell that they are few. */
const MOVED_IDS = Prisma.sql`ANY (ARRAY(SELECT m.id FROM task m WHERE ${moved('m')}))`;

const CLASS: Readonly<Record<TimeClass, (today: Day, due: Sql) => Sql>> = {
  'completed-on-time': (_, due) =>
    Prisma.sql`(t.status = 'completed' AND ${due} IS NOT NULL AND (t.completed_on IS NULL OR t.completed_on <= ${due}))`,
  'completed-late': (_, due) => Prisma.sql`(t.status = 'completed' AND t.completed_on > ${due})`,
  'completed-no-deadline': (_, due) => Prisma.sql`(t.status = 'completed' AND ${due} IS NULL)`,
  'within-deadline': (today, due) => Prisma.sql`(${OPEN} AND ${due} >= ${today}::date)`,
  overdue: (today, due) => Prisma.sql`(${OPEN} AND ${due} < ${today}::date)`,
  'no-deadline': (_, due) => Prisma.sql`(${OPEN} AND ${due} IS NULL)`,
  paused: () => Prisma.sql`t.status = 'paused'`,
  cancelled: () => Prisma.sql`t.status = 'cancelled'`,
};

/** The time class of `t` on a day, as text. */
export const timeClassColumn = (today: Day, by: WhichDeadline = 'current'): Sql =>
  Prisma.sql`CASE ${Prisma.join(
    (Object.keys(CLASS) as TimeClass[]).map(name => Prisma.sql`WHEN ${CLASS[name](today, DUE[by])} THEN ${name}`),
    ' ',
  )} END`;

/** The first rows of an order: `count` of them. */
export interface First {
  readonly order: TaskOrder;
  readonly backwards: boolean;
  readonly count: number;
}

/**
 * The tasks of a filter that a scope shows, as `t`; for a past day what they were at its end: an event after that day tells what was
 * before it; without one, a task completed later was still being done, and one assigned later did not exist. Of a task that several
 * agencies lead, the share of the agencies asked about, else of the asker's own, stands in place of the whole (`share_key` tells whose
 * it is; NULL: the whole). The rows have what conditions, orders and groups look at; `rowsOf` has all columns.
 * @param first only these are needed, with all columns where they are known (`isFirstKnown`); there may be others among them
 * @param brief no column but id, due_on and share_key is needed
 */
export function tasksOf(
  filter: TaskFilter,
  scope: Scope,
  today: Day,
  { first, brief = false }: { readonly first?: First; readonly brief?: boolean } = {},
): Sql {
  const view = viewFor(filter, scope, today);
  if (!view) return seenWhole(filter, scope, today);
  const by = first && isFirstKnown(filter, first.order) ? INDEXED[first.order] : undefined;
  return viewOf(view.keys, { ...view.of, ...(first && by ? { first: { ...first, by } } : {}), ...(brief ? { columns: 'brief' } : {}) });
}

/** How many they are, as an expression. */
export function countOfTasks(filter: TaskFilter, scope: Scope, today: Day): Sql {
  const view = viewFor(filter, scope, today);
  return view ? countOf(view.keys, view.of) : Prisma.sql`(SELECT count(*)::int FROM ${seenWhole(filter, scope, today)})`;
}

function seenWhole(filter: TaskFilter, scope: Scope, today: Day): Sql {
  const keys = viewKeys(filter, scope);
  const source = filter.asOf === undefined ? Prisma.sql`task t` : pastSource(filter.asOf, keys);
  const share = keys ? Prisma.empty : Prisma.sql`, NULL::text AS share_key`;
  return Prisma.sql`(SELECT t.*${share} FROM ${source} WHERE ${scopeCondition(scope)} AND ${filterCondition(filter, today)}${
    filter.moved ? Prisma.sql` AND t.id = ${MOVED_IDS}` : Prisma.empty
  }) t`;
}

/** What is asked of the tasks as some agencies have them now; undefined where they are not seen so. */
function viewFor(filter: TaskFilter, scope: Scope, today: Day): { readonly keys: readonly string[]; readonly of: AgencyTasks } | undefined {
  const keys = viewKeys(filter, scope);
  if (filter.asOf !== undefined || !keys) return undefined;
  // whose tasks they are the view has seen to
  const { lead, ...rest } = filter;
  const inside = scope.kind === 'agencies' && (lead === undefined || lead.every(key => scope.keys.includes(key)));
  const of = {
    lead: lead !== undefined,
    lasting: lasting(filter),
    lastingIsRare: filter.hasObstacle === true,
    dated: dated(filter, today),
    datedIsAll: inside && isAllDated(rest),
    condition: Prisma.sql`${inside ? TRUE : scopeCondition(scope)} AND ${filterCondition(rest, today)}`,
  };
  return { keys, of };
}

/** Whether tasks are seen as some agencies have them now. */
export const isView = (filter: TaskFilter, scope: Scope): boolean => filter.asOf === undefined && viewKeys(filter, scope) !== undefined;

/** Whether indexes of an agency's tasks have the first in an order, so that no others are looked at. */
export const isFirstKnown = ({ lead: _, ...filter }: TaskFilter, order: TaskOrder): boolean =>
  INDEXED[order] !== undefined && Object.keys(filter).every(key => OFTEN.has(key));

/** All columns of rows of `tasksOf`, given the same filter and scope, as `t`. */
export const rowsOf = (filter: TaskFilter, scope: Scope, rows: Sql): Sql => (isView(filter, scope) ? fullOf(rows) : Prisma.sql`${rows} t`);

/** Orders that an agency's indexes of its tasks have. */
const INDEXED: Readonly<Partial<Record<TaskOrder, 'due' | 'code'>>> = { due: 'due', 'late-longest': 'due', code: 'code' };

/** What holds of so many tasks that the first of them are soon met on the way through all. */
const OFTEN: ReadonlySet<string> = new Set<keyof TaskFilter>(['status', 'timeClass', 'due', 'noDeadline', 'quietSince', 'hasObstacle']);

/** What a filter demands of a task as a whole, as far as the columns of an agency's row of it tell (`task_agency a`). */
function dated({ status, timeClass, due, noDeadline, quietSince, moved: onlyMoved }: TaskFilter, today: Day): Sql {
  const open = quietSince !== undefined || status?.every(isOpen) || timeClass?.every(name => OPEN_CLASSES.has(name));
  const [only] = timeClass?.length === 1 ? timeClass : [];
  return Prisma.join(
    [
      open ? Prisma.sql`a.open` : Prisma.sql`TRUE`,
      ...(status && !OPEN_STATUSES.every(name => status.includes(name) && open) ? [statusIn(Prisma.sql`a.status`, status)] : []),
      ...(only === 'overdue' ? [Prisma.sql`a.due_on < ${today}::date`] : []),
      ...(only === 'within-deadline' ? [Prisma.sql`a.due_on >= ${today}::date`] : []),
      ...(only === 'no-deadline' || noDeadline === true ? [Prisma.sql`a.due_on IS NULL`] : []),
      ...(noDeadline === false ? [Prisma.sql`a.due_on IS NOT NULL`] : []),
      ...(only === 'paused' || only === 'cancelled' ? [statusIn(Prisma.sql`a.status`, [only])] : []),
      ...(due ? [within(Prisma.sql`a.due_on`, due)] : []),
      ...(onlyMoved ? [Prisma.sql`a.task_id = ${MOVED_IDS}`] : []),
    ],
    ' AND ',
  );
}

/** … of a task whatever its shares are. */
function lasting({ quietSince, hasObstacle }: TaskFilter): Sql {
  const parts = [
    ...(quietSince ? [Prisma.sql`(a.stirred_on IS NULL OR a.stirred_on < ${quietSince}::date)`] : []),
    ...(hasObstacle === undefined ? [] : [hasObstacle ? Prisma.sql`a.blocked` : Prisma.sql`NOT a.blocked`]),
  ];
  return parts.length === 0 ? TRUE : Prisma.join(parts, ' AND ');
}

/** Whether `dated` and `lasting` say all that a filter does. */
const isAllDated = ({ timeClass, ...filter }: TaskFilter): boolean =>
  (timeClass === undefined ||
    (timeClass.length === 1 && timeClass.every(name => OPEN_CLASSES.has(name) || name === 'paused' || name === 'cancelled'))) &&
  Object.entries(filter).every(([key, value]) => value === undefined || OFTEN.has(key));

const OPEN_CLASSES: ReadonlySet<TimeClass> = new Set(['within-deadline', 'overdue', 'no-deadline']);

function pastSource(asOf: Day, keys: readonly string[] | undefined): Sql {
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

/** What a person may see; part of every read. */
export function scopeCondition(scope: Scope): Sql {
  switch (scope.kind) {
    case 'all':
      return Prisma.sql`TRUE`;
    case 'none':
      return Prisma.sql`FALSE`;
    case 'agencies':
      return hasAgency(scope.keys);
  }
}

export function filterCondition(filter: TaskFilter, today: Day): Sql {
  const parts: Sql[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Sql): void => {
    if (value !== undefined) parts.push(make(value));
  };
  // one array, not a parameter each: a search finds hundreds
  add(filter.codes, codes => Prisma.sql`t.code = ANY (${[...codes]}::text[])`);
  add(filter.lead, keys => hasAgency(keys, 'lead'));
  add(filter.cooperate, keys => hasAgency(keys, 'cooperate'));
  add(filter.involves, keys => hasAgency(keys));
  add(filter.notLead, keys => Prisma.sql`NOT ${hasAgency(keys, 'lead')}`);
  add(
    filter.leadKinds,
    kinds =>
      Prisma.sql`(t.lead_keys && ${keysOfKinds(kinds)} OR EXISTS (SELECT 1 FROM task_share h WHERE h.task_id = t.id AND h.agency_key = ANY (${keysOfKinds(kinds)})))`,
  );
  add(filter.status, statuses => statusIn(Prisma.sql`t.status`, statuses));
  add(
    filter.timeClass,
    classes =>
      Prisma.sql`(${Prisma.join(
        classes.map(name => CLASS[name](today, DUE.current)),
        ' OR ',
      )})`,
  );
  add(filter.due, range => within(Prisma.sql`t.due_on`, range));
  add(filter.noDeadline, none => (none ? Prisma.sql`t.due_on IS NULL` : Prisma.sql`t.due_on IS NOT NULL`));
  add(filter.moved, () => moved('t'));
  add(filter.assigned, range => within(Prisma.sql`t.assigned_on`, range));
  add(filter.completed, range => within(Prisma.sql`t.completed_on`, range));
  add(
    filter.assigneeIds,
    ids => Prisma.sql`EXISTS (SELECT 1 FROM task_assignee s WHERE s.task_id = t.id AND s.person_id IN (${Prisma.join(ids)}))`,
  );
  add(
    filter.assigneeNames,
    names => Prisma.sql`EXISTS (SELECT 1 FROM task_assignee s WHERE s.task_id = t.id AND ${among(Prisma.sql`s.name`, names)})`,
  );
  add(
    filter.notAssigneeNames,
    names => Prisma.sql`NOT EXISTS (SELECT 1 FROM task_assignee s WHERE s.task_id = t.id AND ${among(Prisma.sql`s.name`, names)})`,
  );
  add(
    filter.unassigned,
    none => Prisma.sql`${none ? Prisma.sql`NOT` : Prisma.empty} EXISTS (SELECT 1 FROM task_assignee s WHERE s.task_id = t.id)`,
  );
  add(
    filter.unit,
    unit =>
      Prisma.sql`EXISTS (SELECT 1 FROM task_assignee s JOIN person p ON p.id = s.person_id WHERE s.task_id = t.id AND p.unit = ${unit})`,
  );
  add(filter.directives, names => among(Prisma.sql`t.directive_name`, names));
  add(filter.notDirectives, names => Prisma.sql`NOT ${among(Prisma.sql`t.directive_name`, names)}`);
  add(filter.cooperated, has =>
    yes(has, Prisma.sql`EXISTS (SELECT 1 FROM task_agency a WHERE a.task_id = t.id AND a.part = 'cooperate'::agency_part)`),
  );
  add(filter.early?.min, min => Prisma.sql`t.due_on - t.completed_on >= ${min}`);
  add(filter.early?.max, max => Prisma.sql`t.due_on - t.completed_on <= ${max}`);
  add(filter.clauses, clauses => among(Prisma.sql`t.clause`, clauses));
  for (const word of filter.words ?? []) parts.push(Prisma.sql`t.folded_text LIKE ${`% ${escapeLike(word)} %`}`);
  add(filter.progress?.min, min => Prisma.sql`t.progress >= ${min}`);
  add(filter.progress?.max, max => Prisma.sql`t.progress <= ${max}`);
  add(filter.hasObstacle, has => yes(has, Prisma.sql`EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = t.id AND o.cleared_at IS NULL)`));
  add(filter.hasResult, has => yes(has, Prisma.sql`t.result <> ''`));
  add(filter.hasEvidence, has => yes(has, Prisma.sql`EXISTS (SELECT 1 FROM evidence e WHERE e.task_id = t.id AND e.withdrawn_at IS NULL)`));
  add(filter.recurring, has => yes(has, Prisma.sql`t.recurrence IS NOT NULL`));
  add(
    filter.quietSince,
    day =>
      Prisma.sql`(${OPEN} AND (t.assigned_on IS NULL OR t.assigned_on < ${day}::date) AND (t.stirred_on IS NULL OR t.stirred_on < ${day}::date))`,
  );
  add(filter.forDecision, what => (what === 'all' ? Prisma.sql`(t.status = 'awaiting_confirmation' OR ${ASKS_TIME})` : ASKS_TIME));
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ');
}

/** @param backwards from the last to the first */
export function orderBy(order: TaskOrder, backwards = false): Sql {
  switch (order) {
    case 'due':
    case 'late-longest':
      return backwards ? Prisma.sql`t.due_on DESC NULLS FIRST, t.id DESC` : Prisma.sql`t.due_on ASC NULLS LAST, t.id`;
    case 'progress':
      return backwards ? Prisma.sql`t.progress ASC, t.id DESC` : Prisma.sql`t.progress DESC, t.id`;
    case 'newest':
      return backwards ? Prisma.sql`t.assigned_on ASC NULLS FIRST, t.id DESC` : Prisma.sql`t.assigned_on DESC NULLS LAST, t.id`;
    case 'code':
      return backwards ? Prisma.sql`t.id DESC` : Prisma.sql`t.id`;
  }
}

/** Keys of every agency of these kinds, as an array. */
export const keysOfKinds = (kinds: readonly string[]): Sql =>
  Prisma.sql`ARRAY(SELECT g.code FROM agency g WHERE ${among(Prisma.sql`g.kind`, kinds)})`;

/** The statuses as constants, so that an index of the open tasks can be seen to fit. */
export const statusIn = (column: Sql, statuses: readonly TaskStatus[]): Sql =>
  statuses.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`${column} IN (${Prisma.raw(statuses.map(name => `'${name}'`).join(', '))})`;

const among = (column: Sql, values: readonly string[]): Sql =>
  values.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`${column} IN (${Prisma.join(values)})`;

const hasAgency = (keys: readonly string[], part?: 'lead' | 'cooperate'): Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM task_agency a WHERE a.task_id = t.id AND ${among(Prisma.sql`a.agency_key`, keys)}${
    part ? Prisma.sql` AND a.part = ${part}::agency_part` : Prisma.empty
  })`;

const within = (column: Sql, { from, to }: DayRange): Sql =>
  Prisma.sql`(${from ? Prisma.sql`${column} >= ${from}::date` : Prisma.sql`${column} IS NOT NULL`} AND ${to ? Prisma.sql`${column} <= ${to}::date` : Prisma.sql`TRUE`})`;

const yes = (is: boolean, condition: Sql): Sql => (is ? condition : Prisma.sql`NOT ${condition}`);

const escapeLike = (word: string): string => word.replace(/[\\%_]/gu, '\\$&');
