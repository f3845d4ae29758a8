// The tasks of a filter that a scope shows, as rows or counted, and their orders.
import type { Day } from '../base/index.ts';
import { Prisma } from '../database/index.ts';
import type { Scope } from '../people/index.ts';
import { filterCondition, MOVED_IDS, scopeCondition, statusIn, within } from './condition/select.ts';
import { pastSource } from './past/select.ts';
import { type AgencyTasks, countOf, fullOf, TRUE, viewKeys, viewOf } from './share/select.ts';
import { isOpen, OPEN_STATUSES } from './time-class.ts';
import type { TaskFilter, TaskOrder, TimeClass } from './types.ts';

type Sql = Prisma.Sql;

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
