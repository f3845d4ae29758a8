// What is asked of a task, and what a person may see, as conditions on `task t`.
import type { Day } from '../../base/index.ts';
import { Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { TRUE } from '../share/select.ts';
import type { DayRange, TaskFilter, TaskStatus, TimeClass } from '../types.ts';

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
export const MOVED_IDS = Prisma.sql`ANY (ARRAY(SELECT m.id FROM task m WHERE ${moved('m')}))`;

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

/** What a person may see; part of every read. */
export function scopeCondition(scope: Scope): Sql {
  switch (scope.kind) {
    case 'all':
      return TRUE;
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
  return parts.length === 0 ? TRUE : Prisma.join(parts, ' AND ');
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

export const within = (column: Sql, { from, to }: DayRange): Sql =>
  Prisma.sql`(${from ? Prisma.sql`${column} >= ${from}::date` : Prisma.sql`${column} IS NOT NULL`} AND ${to ? Prisma.sql`${column} <= ${to}::date` : Prisma.sql`TRUE`})`;

const yes = (is: boolean, condition: Sql): Sql => (is ? condition : Prisma.sql`NOT ${condition}`);
