// Figures from the sums that the database keeps (task_tally), month of deadline by month. Only what a sum cannot say is counted one by
// one: open tasks of the months in which today, the next days or an end of the period asked about fall, and tasks with shares where the
// state of a share is what counts.
import { addMonths, type Day, endOfMonth, startOfMonth } from '../../base/index.ts';
import { Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { filterCondition, keysOfKinds, scopeCondition, statusIn } from '../condition/select.ts';
import { sharedStates, TRUE } from '../share/select.ts';
import { isOpen } from '../time-class.ts';
import type { TaskFilter, TimeClass } from '../types.ts';

type Sql = Prisma.Sql;

/** Groups that the sums know. */
export type TallyGroup = 'lead' | 'status' | 'due-month';

/** What is asked of the sums. */
interface Asked {
  readonly filter: TaskFilter;
  readonly scope: Scope;
  readonly today: Day;
  readonly soonUntil: Day;
  readonly by: TallyGroup | undefined;
  /** tasks with shares are counted apart: by the state of a share, or by whose shares they are */
  readonly ofShares: boolean;
}

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
  const asked = { filter, scope, today, soonUntil, by, ofShares };
  const parts = [sums(asked, months), ...months.map(month => counted(asked, month)), ...(ofShares ? [sharedOnes(asked)] : [])];
  // each part is added up by its bare columns; only these few rows are worded
  return Prisma.sql`(SELECT c.grp, c.cls, c.st, c.soon, sum(c.n)::int AS n FROM (
    SELECT p.grp, p.status::text AS st, p.soon, p.n, CASE
      WHEN p.status IN ('paused', 'cancelled') THEN p.status::text
      WHEN p.status = 'completed' THEN CASE WHEN p.undated THEN 'completed-no-deadline' WHEN p.late THEN 'completed-late' ELSE 'completed-on-time' END
      WHEN p.undated THEN 'no-deadline' WHEN p.past THEN 'overdue' ELSE 'within-deadline' END AS cls
    FROM (${Prisma.join(parts, ' UNION ALL ')}) p) c GROUP BY 1, 2, 3, 4)`;
}

function isKept(filter: TaskFilter, scope: Scope): boolean {
  if (Object.entries(filter).some(([key, value]) => value !== undefined && !KNOWN.has(key))) return false;
  if (scope.kind === 'all') return true;
  return scope.kind === 'agencies' && filter.lead !== undefined && filter.lead.every(key => scope.keys.includes(key));
}

const OPEN_CLASSES: ReadonlySet<string> = new Set<TimeClass>(['overdue', 'within-deadline', 'no-deadline']);

const noneOpen = ({ status, timeClass }: TaskFilter): boolean =>
  status?.some(isOpen) === false || timeClass?.some(name => OPEN_CLASSES.has(name)) === false;

const onlyOpen = ({ status, timeClass }: TaskFilter): boolean =>
  status?.every(isOpen) === true || timeClass?.every(name => OPEN_CLASSES.has(name)) === true;

/** A time class as the sums know it (`task_tally y`), said in bare columns; of open ones before this month, or after it. */
function classOfSum(name: TimeClass, thisMonth: string): Sql {
  switch (name) {
    case 'completed-on-time':
      return Prisma.sql`(y.status = 'completed' AND NOT y.late AND y.month <> '')`;
    case 'completed-late':
      return Prisma.sql`(y.status = 'completed' AND y.late)`;
    case 'completed-no-deadline':
      return Prisma.sql`(y.status = 'completed' AND y.month = '')`;
    case 'within-deadline':
      return Prisma.sql`(is_open(y.status) AND y.month >= ${thisMonth})`;
    case 'overdue':
      return Prisma.sql`(is_open(y.status) AND y.month <> '' AND y.month < ${thisMonth})`;
    case 'no-deadline':
      return Prisma.sql`(is_open(y.status) AND y.month = '')`;
    case 'paused':
    case 'cancelled':
      return statusIn(Prisma.sql`y.status`, [name]);
  }
}

/** First days of the months that must be looked into; undefined where that would be the closed tasks of a month as well. */
function monthsToCount(filter: TaskFilter, today: Day, soonUntil: Day): Day[] | undefined {
  const { due } = filter;
  const ends = [
    ...(due?.from && due.from !== startOfMonth(due.from) ? [due.from] : []),
    ...(due?.to && due.to !== endOfMonth(due.to) ? [due.to] : []),
  ];
  if (ends.length > 0 && !onlyOpen(filter)) return undefined;
  if (noneOpen(filter)) return [];
  return [...new Set([today, soonUntil, ...ends].map(startOfMonth))];
}

/** Rows (grp, status, late, undated, past, soon, n), like the other parts. */
function sums({ filter, today, by, ofShares }: Asked, months: readonly Day[]): Sql {
  const { lead, leadKinds, status, timeClass, due, noDeadline } = filter;
  const thisMonth = today.slice(0, MONTH);
  const conditions = [
    Prisma.sql`y.count <> 0`,
    ...(months.length > 0
      ? [Prisma.sql`NOT (is_open(y.status) AND y.month IN (${Prisma.join(months.map(month => month.slice(0, MONTH)))}))`]
      : []),
    ...(ofShares ? [Prisma.sql`NOT y.shared`] : []),
    ...(lead ? [Prisma.sql`string_to_array(y.leads, E'\n') && ${keyArray(lead)}`] : []),
    ...(status ? [statusIn(Prisma.sql`y.status`, status)] : []),
    ...(timeClass
      ? [
          Prisma.sql`(${Prisma.join(
            timeClass.map(name => classOfSum(name, thisMonth)),
            ' OR ',
          )})`,
        ]
      : []),
    ...(due ? [Prisma.sql`y.month <> ''`] : []),
    ...(due?.from ? [Prisma.sql`y.month >= ${due.from.slice(0, MONTH)}`] : []),
    ...(due?.to ? [Prisma.sql`y.month <= ${due.to.slice(0, MONTH)}`] : []),
    ...(noDeadline === undefined ? [] : [noDeadline ? Prisma.sql`y.month = ''` : Prisma.sql`y.month <> ''`]),
  ];
  const leads = by === 'lead' || leadKinds ? Prisma.sql`y.leads, ` : Prisma.empty;
  const month = by === 'due-month' ? Prisma.sql`y.month, ` : Prisma.empty;
  const ofKinds = leadKinds ? Prisma.sql`string_to_array(y.leads, E'\n') && ${keysOfKinds(leadKinds)}` : TRUE;
  const [group, each] = {
    none: [Prisma.sql`''`, Prisma.empty] as const,
    lead: [Prisma.sql`g.agency_key`, Prisma.sql`, unnest(string_to_array(y.leads, E'\n')) g (agency_key)`] as const,
    status: [Prisma.sql`y.status::text`, Prisma.empty] as const,
    'due-month': [Prisma.sql`y.month`, Prisma.empty] as const,
  }[by ?? 'none'];
  // OFFSET 0 keeps the kinds from being asked of every row: an agency's rows have an index, most of all rows are read faster without
  return Prisma.sql`SELECT ${group} AS grp, y.status, y.late, y.undated, y.past, FALSE AS soon, y.n
    FROM (SELECT ${leads}${month}y.status, y.late, y.month = '' AS undated, y.month < ${thisMonth} AS past, sum(y.count) AS n FROM task_tally y
      WHERE ${Prisma.join(conditions, ' AND ')} GROUP BY ${leads}${month}y.status, y.late, undated, past OFFSET 0) y ${each} WHERE ${ofKinds}`;
}

/** Open tasks due in a month. There are many of each day: what is asked of a day is asked once. */
function counted(asked: Asked, month: Day): Sql {
  const { lead, leadKinds, timeClass, ...rest } = asked.filter;
  // nothing that the index of open tasks does not have is looked at
  const classes = timeClass?.filter(name => OPEN_CLASSES.has(name));
  const condition = filterCondition({ ...rest, ...(classes ? { timeClass: classes } : {}) }, asked.today);
  const days = (from: Sql, conditions: readonly Sql[], agency = Prisma.empty): Sql =>
    Prisma.sql`(SELECT ${agency}t.status, t.due_on, count(*) AS n FROM ${from} WHERE ${Prisma.join(conditions, ' AND ')} GROUP BY ${agency}t.status, t.due_on) t`;
  const addedUp = (from: Sql): Sql => partOf(from, [TRUE], asked, { late: Prisma.sql`FALSE`, n: Prisma.sql`sum(t.n)` });
  if (lead && !leadKinds && asked.by !== 'lead') return addedUp(days(openOfAgencies(lead, month), [condition]));
  const conditions = [
    Prisma.sql`t.due_on >= ${month}::date AND t.due_on < ${addMonths(month, 1)}::date`,
    Prisma.sql`t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')`,
    condition,
    ...(asked.ofShares ? [Prisma.sql`NOT t.shared`] : []),
    ...(lead ? [Prisma.sql`t.lead_keys && ${keyArray(lead)}`] : []),
    ...(leadKinds ? [Prisma.sql`t.lead_keys && ${keysOfKinds(leadKinds)}`] : []),
  ];
  if (asked.by !== 'lead') return addedUp(days(Prisma.sql`task t`, conditions));
  return addedUp(days(Prisma.sql`task t, unnest(t.lead_keys) g (agency_key)`, conditions, Prisma.sql`agency_key, `));
}

/** Open tasks without shares that some agencies lead, due in a month: by those agencies' own index. */
const openOfAgencies = (lead: readonly string[], month: Day): Sql =>
  Prisma.sql`(SELECT DISTINCT a.task_id, a.status, a.due_on FROM task_agency a WHERE a.agency_key IN (${Prisma.join(lead)})
    AND a.part = 'lead' AND a.open AND NOT a.shared AND a.due_on >= ${month}::date AND a.due_on < ${addMonths(month, 1)}::date) t`;

function sharedOnes(asked: Asked): Sql {
  const { lead, leadKinds, ...rest } = asked.filter;
  // whether it was completed late is asked of no open share, and their index need not have the day
  const late = onlyOpen(rest) ? Prisma.sql`FALSE` : Prisma.sql`tally_late(t.status, t.due_on, t.completed_on)`;
  const addedUp = (from: Sql, conditions: readonly Sql[]): Sql => partOf(from, conditions, asked, { late, n: Prisma.sql`count(*)` });
  const state = filterCondition(rest, asked.today);
  if (asked.by !== 'lead') {
    if (lead) return addedUp(sharedStates(lead), [state, ...(leadKinds ? [ofSharedKinds(leadKinds, asked.today)] : [])]);
    // several agencies together: a task that they share is one task
    return addedUp(Prisma.sql`task t`, [Prisma.sql`t.shared`, filterCondition(asked.filter, asked.today)]);
  }
  const own = lead ? [Prisma.sql`t.agency_key IN (${Prisma.join(lead)})`] : [];
  const conditions = [
    ...(lead ? [scopeCondition(asked.scope), filterCondition({ lead }, asked.today)] : []),
    ...(leadKinds ? [onlyOpen(rest) ? ofFewKinds(leadKinds, asked.today) : ofSharedKinds(leadKinds, asked.today)] : []),
  ];
  // OFFSET 0: first by an index of shares, and only of these it is asked whose tasks they are
  const each = Prisma.sql`(SELECT t.* FROM (SELECT s.task_id AS id, s.agency_key, s.status, s.due_on, s.completed_on FROM task_share s) t
    WHERE ${Prisma.join([state, ...own], ' AND ')} OFFSET 0) t`;
  return addedUp(each, conditions.length === 0 ? [TRUE] : conditions);
}

/** Of a share: its task is led by an agency of these kinds. */
const ofSharedKinds = (leadKinds: readonly string[], today: Day): Sql =>
  Prisma.sql`t.id IN (SELECT t.id FROM task t WHERE t.shared AND ${filterCondition({ leadKinds }, today)})`;

/** The same of few shares: each is looked up, where it is not known by its own agency. */
const ofFewKinds = (leadKinds: readonly string[], today: Day): Sql =>
  Prisma.sql`(t.agency_key = ANY (${keysOfKinds(leadKinds)})
    OR (SELECT ${filterCondition({ leadKinds }, today)} FROM (SELECT t.id AS share_of) s JOIN task t ON t.id = s.share_of))`;

/** Rows of `t` as a part. @param late whether one was completed late @param n how many there are */
function partOf(
  from: Sql,
  conditions: readonly Sql[],
  { today, soonUntil, by }: Asked,
  { late, n }: { readonly late: Sql; readonly n: Sql },
): Sql {
  const group = {
    none: Prisma.sql`''`,
    lead: Prisma.sql`t.agency_key`,
    status: Prisma.sql`t.status::text`,
    'due-month': Prisma.sql`tally_month(t.due_on)`,
  }[by ?? 'none'];
  return Prisma.sql`SELECT ${group} AS grp, t.status, ${late} AS late, t.due_on IS NULL AS undated, coalesce(t.due_on < ${today}::date, FALSE) AS past,
      coalesce(t.due_on >= ${today}::date AND t.due_on <= ${soonUntil}::date, FALSE) AS soon, ${n} AS n
    FROM ${from} WHERE ${Prisma.join(conditions, ' AND ')} GROUP BY 1, 2, 3, 4, 5, 6`;
}

const keyArray = (keys: readonly string[]): Sql => Prisma.sql`ARRAY[${Prisma.join(keys)}]::text[]`;
