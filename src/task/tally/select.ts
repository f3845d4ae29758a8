// Figures from the sums that the database keeps (task_tally), month of deadline by month. Only what a sum cannot say is counted one by
// one: open tasks of the months in which today, the next days or an end of the period asked about fall, and tasks with shares where the
// state of a share is what counts.
import { addMonths, type Day, endOfMonth, startOfMonth } from '../../base/index.ts';
import { Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { filterCondition, keysOfKinds, scopeCondition, statusIn, timeClassColumn } from '../select.ts';
import { sharedStates } from '../share/select.ts';
import { isOpen } from '../time-class.ts';
import type { TaskFilter, TimeClass } from '../types.ts';

type Sql = Prisma.Sql;

/** Groups that the sums know. */
export type TallyGroup = 'lead' | 'status' | 'due-month';

const KNOWN: ReadonlySet<string> = new Set<keyof TaskFilter>(['lead', 'leadKinds', 'status', 'timeClass', 'due', 'noDeadline']);
const MONTH = 7;

/**
 * A relation of cells (grp, cls, st, soon, n) that comes to the same as counting the tasks of a filter, or undefined where only counting
 * them will do: other conditions, a scope that the filter's agencies are not inside of.
 */
export function tallied(filter: TaskFilter, scope: Scope, today: Day, soonUntil: Day, by?: TallyGroup): Sql | undefined {
  if (!isKept(filter, scope)) return undefined;
  const months = monthsToCount(filter, today, soonUntil);
  if (!months) return undefined;
  const ofShares = filter.lead !== undefined || filter.leadKinds !== undefined || by === 'lead';
  const parts = [sums(filter, today, months, ofShares, by), ...months.map(month => counted(filter, today, soonUntil, month, ofShares, by))];
  if (ofShares) parts.push(sharedOnes(filter, scope, today, soonUntil, by));
  return Prisma.sql`(${Prisma.join(parts, ' UNION ALL ')})`;
}

function isKept(filter: TaskFilter, scope: Scope): boolean {
  if (Object.entries(filter).some(([key, value]) => value !== undefined && !KNOWN.has(key))) return false;
  if (scope.kind === 'all') return true;
  return scope.kind === 'agencies' && filter.lead !== undefined && filter.lead.every(key => scope.keys.includes(key));
}

const OPEN_CLASSES: ReadonlySet<string> = new Set<TimeClass>(['overdue', 'within-deadline', 'no-deadline']);

const noneOpen = (status: TaskFilter['status'], timeClass: TaskFilter['timeClass']): boolean =>
  status?.some(isOpen) === false || timeClass?.some(name => OPEN_CLASSES.has(name)) === false;

/** First days of the months that must be looked into; undefined where that would be the closed tasks of a month as well. */
function monthsToCount({ due, status, timeClass }: TaskFilter, today: Day, soonUntil: Day): Day[] | undefined {
  const ends = [
    ...(due?.from && due.from !== startOfMonth(due.from) ? [due.from] : []),
    ...(due?.to && due.to !== endOfMonth(due.to) ? [due.to] : []),
  ];
  const openOnly = status?.every(isOpen) || timeClass?.every(name => OPEN_CLASSES.has(name));
  if (ends.length > 0 && !openOnly) return undefined;
  if (noneOpen(status, timeClass)) return [];
  return [...new Set([today, soonUntil, ...ends].map(startOfMonth))];
}

function sums(
  { lead, leadKinds, status, timeClass, due, noDeadline }: TaskFilter,
  today: Day,
  months: readonly Day[],
  ofShares: boolean,
  by?: TallyGroup,
): Sql {
  const conditions = [
    Prisma.sql`y.count <> 0`,
    ...(months.length > 0
      ? [Prisma.sql`NOT (is_open(y.status) AND y.month IN (${Prisma.join(months.map(month => month.slice(0, MONTH)))}))`]
      : []),
    ...(ofShares ? [Prisma.sql`NOT y.shared`] : []),
    ...(lead ? [Prisma.sql`string_to_array(y.leads, E'\n') && ${keyArray(lead)}`] : []),
    ...(status ? [statusIn(Prisma.sql`y.status`, status)] : []),
    ...(due ? [Prisma.sql`y.month <> ''`] : []),
    ...(due?.from ? [Prisma.sql`y.month >= ${due.from.slice(0, MONTH)}`] : []),
    ...(due?.to ? [Prisma.sql`y.month <= ${due.to.slice(0, MONTH)}`] : []),
    ...(noDeadline === undefined ? [] : [noDeadline ? Prisma.sql`y.month = ''` : Prisma.sql`y.month <> ''`]),
  ];
  const group = {
    none: [Prisma.sql`''`, Prisma.empty],
    lead: [Prisma.sql`g.agency_key`, Prisma.sql`, unnest(string_to_array(y.leads, E'\n')) g (agency_key)`],
    status: [Prisma.sql`y.status::text`, Prisma.empty],
    'due-month': [Prisma.sql`y.month`, Prisma.empty],
  }[by ?? 'none'];
  // added up by the bare columns first: what is worded and taken apart below are few rows then
  const kept = Prisma.sql`${by === 'lead' || leadKinds ? Prisma.sql`y.leads, ` : Prisma.empty}${by === 'due-month' ? Prisma.sql`y.month, ` : Prisma.empty}`;
  const ofKinds = leadKinds ? Prisma.sql`string_to_array(y.leads, E'\n') && ${keysOfKinds(leadKinds)}` : Prisma.sql`TRUE`;
  const sum = Prisma.sql`(SELECT ${kept}y.status, y.late, y.month = '' AS undated, y.month < ${today.slice(0, MONTH)} AS past, sum(y.count) AS count
      FROM task_tally y WHERE ${Prisma.join(conditions, ' AND ')} GROUP BY ${kept}y.status, y.late, undated, past) y`;
  return Prisma.sql`SELECT x.grp, x.cls, x.st, FALSE AS soon, sum(x.count)::int AS n FROM (
      SELECT ${group[0] ?? Prisma.empty} AS grp, y.status::text AS st, y.count, CASE
        WHEN y.status IN ('paused', 'cancelled') THEN y.status::text
        WHEN y.status = 'completed' THEN CASE WHEN y.undated THEN 'completed-no-deadline' WHEN y.late THEN 'completed-late' ELSE 'completed-on-time' END
        WHEN y.undated THEN 'no-deadline' WHEN y.past THEN 'overdue' ELSE 'within-deadline' END AS cls
      FROM ${sum} ${group[1] ?? Prisma.empty} WHERE ${ofKinds}) x
    WHERE ${timeClass ? Prisma.sql`x.cls IN (${Prisma.join(timeClass)})` : Prisma.sql`TRUE`} GROUP BY 1, 2, 3`;
}

/** Open tasks due in a month. */
function counted(filter: TaskFilter, today: Day, soonUntil: Day, month: Day, ofShares: boolean, by?: TallyGroup): Sql {
  const { lead, leadKinds, timeClass, ...rest } = filter;
  // nothing that the index of open tasks does not have is looked at
  const classes = timeClass?.filter(name => OPEN_CLASSES.has(name));
  const asked = filterCondition({ ...rest, ...(classes ? { timeClass: classes } : {}) }, today);
  if (lead && !leadKinds && by !== 'lead')
    return cellsOf(openOfAgencies(lead, month), [asked], timeClassOfOpen(today), today, soonUntil, by);
  const conditions = [
    Prisma.sql`t.due_on >= ${month}::date AND t.due_on < ${addMonths(month, 1)}::date`,
    Prisma.sql`t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')`,
    asked,
    ...(ofShares ? [Prisma.sql`NOT t.shared`] : []),
    ...(lead ? [Prisma.sql`t.lead_keys && ${keyArray(lead)}`] : []),
    ...(leadKinds ? [Prisma.sql`t.lead_keys && ${keysOfKinds(leadKinds)}`] : []),
  ];
  const join = by === 'lead' ? Prisma.sql`, unnest(t.lead_keys) g (agency_key)` : Prisma.empty;
  return cellsOf(Prisma.sql`task t${join}`, conditions, timeClassOfOpen(today), today, soonUntil, by);
}

/** Open tasks without shares that some agencies lead, due in a month: by those agencies' own index. */
const openOfAgencies = (lead: readonly string[], month: Day): Sql =>
  Prisma.sql`(SELECT DISTINCT a.task_id, a.status, a.due_on FROM task_agency a WHERE a.agency_key IN (${Prisma.join(lead)})
    AND a.part = 'lead' AND a.open AND NOT a.shared AND a.due_on >= ${month}::date AND a.due_on < ${addMonths(month, 1)}::date) t`;

const timeClassOfOpen = (today: Day): Sql => Prisma.sql`CASE WHEN t.due_on < ${today}::date THEN 'overdue' ELSE 'within-deadline' END`;

function sharedOnes(filter: TaskFilter, scope: Scope, today: Day, soonUntil: Day, by?: TallyGroup): Sql {
  const { lead, leadKinds, ...rest } = filter;
  const ofKinds = leadKinds
    ? [Prisma.sql`t.id IN (SELECT t.id FROM task t WHERE t.shared AND ${filterCondition({ leadKinds }, today)})`]
    : [];
  const conditions = [filterCondition(rest, today), ...ofKinds];
  if (by !== 'lead' && lead) return cellsOf(sharedStates(lead), conditions, timeClassColumn(today), today, soonUntil, by);
  const led = lead ? [Prisma.sql`t.agency_key IN (${Prisma.join(lead)})`, scopeCondition(scope), filterCondition({ lead }, today)] : [];
  const each = Prisma.sql`(SELECT s.task_id AS id, s.agency_key, s.status, s.due_on, s.completed_on FROM task_share s) t`;
  return cellsOf(each, [...conditions, ...led], timeClassColumn(today), today, soonUntil, by);
}

function cellsOf(from: Sql, conditions: readonly Sql[], cls: Sql, today: Day, soonUntil: Day, by?: TallyGroup): Sql {
  const group = {
    none: Prisma.sql`''`,
    lead: Prisma.sql`agency_key`,
    status: Prisma.sql`t.status::text`,
    'due-month': Prisma.sql`to_char(t.due_on, 'YYYY-MM')`,
  }[by ?? 'none'];
  return Prisma.sql`SELECT ${group} AS grp, ${cls} AS cls, t.status::text AS st,
      (t.due_on >= ${today}::date AND t.due_on <= ${soonUntil}::date) AS soon, count(*)::int AS n
    FROM ${from} WHERE ${Prisma.join(conditions, ' AND ')} GROUP BY 1, 2, 3, 4`;
}

const keyArray = (keys: readonly string[]): Sql => Prisma.sql`ARRAY[${Prisma.join(keys)}]::text[]`;
