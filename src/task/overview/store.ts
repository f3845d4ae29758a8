// What heads of agencies are told of the tasks that these lead, for any number of agencies at once: five statements in all, however many
// ask. For each the same as counting and listing with its agencies as the lead (task/select.ts), shares of shared tasks included.
import { addDays, type Day, dayOf } from '../../base/index.ts';
import { type Database, Prisma } from '../../database/index.ts';
import type { ExtensionRequest, Happening } from '../activity/store.ts';
import { timeClassColumn } from '../condition/select.ts';
import type { Cell } from '../figures/store.ts';
import { DUE_SOON_DAYS } from '../time-class.ts';
import type { TaskStatus, TimeClass } from '../types.ts';

type Sql = Prisma.Sql;

/** One who asks. */
export interface OverviewOf {
  /** keys that stand for the own agency, each once */
  readonly leads: readonly string[];
  /** what happened after that moment, what became overdue since its day */
  readonly since: Date;
  /** the last day that is looked ahead to */
  readonly until: Day;
}

/** An open task that something stands in the way of: its newest obstacle. */
export interface Stuck {
  readonly code: string;
  readonly text: string;
  readonly blockingKey?: string;
}

export interface Overview {
  /** what task/statistics adds up */
  readonly cells: readonly Cell[];
  /** oldest first */
  readonly happenings: readonly Happening[];
  /** codes by deadline: overdue since the day of `since` */
  readonly newlyOverdue: readonly string[];
  /** due from today on */
  readonly due: readonly string[];
  readonly awaiting: readonly string[];
  readonly extensions: readonly ExtensionRequest[];
  /** by deadline */
  readonly stuck: readonly Stuck[];
}

type Of<Row> = Row & { readonly no: number };
type CellRow = Of<{ readonly cls: TimeClass; readonly st: TaskStatus; readonly soon: boolean; readonly n: number }>;
type ListRow = Of<{ readonly list: 'newly-overdue' | 'due' | 'awaiting'; readonly codes: string[] }>;
type StuckRow = Of<{ readonly code: string; readonly text: string; readonly blocking_key: string | null }>;
type ExtensionRow = Of<{ readonly code: string; readonly to_due_on: Day }>;

export type Overviews = ReturnType<typeof openOverviews>;

export function openOverviews(database: Database) {
  return {
    /** @returns one for each who asks, in their order */
    async of(asked: readonly OverviewOf[], today: Day): Promise<Overview[]> {
      if (asked.length === 0) return [];
      const parts = await Promise.all([
        database.run<CellRow>(cellsOf(asked, today)),
        database.run<ListRow>(listsOf(asked, today)),
        database.run<StuckRow>(stuckOf(asked)),
        database.run<Of<Happening>>(happeningsOf(asked)),
        database.run<ExtensionRow>(extensionsOf(asked)),
      ]);
      const cells = byAsker(parts[0]);
      const lists = byAsker(parts[1]);
      const stuck = byAsker(parts[2]);
      const happenings = byAsker(parts[3]);
      const extensions = byAsker(parts[4]);
      return asked.map((_, no) => {
        const listed = (name: ListRow['list']): readonly string[] => lists.get(no)?.find(({ list }) => list === name)?.codes ?? [];
        return {
          cells: (cells.get(no) ?? []).map(({ cls, st, soon, n }) => ({ group: '', timeClass: cls, status: st, dueSoon: soon, count: n })),
          happenings: (happenings.get(no) ?? []).map(({ code, kind, version, after }) => ({ code, kind, version, after })),
          newlyOverdue: listed('newly-overdue'),
          due: listed('due'),
          awaiting: listed('awaiting'),
          extensions: (extensions.get(no) ?? []).map(({ code, to_due_on }) => ({ code, toDueOn: to_due_on })),
          stuck: (stuck.get(no) ?? []).map(({ code, text, blocking_key }) => ({
            code,
            text,
            ...(blocking_key === null ? {} : { blockingKey: blocking_key }),
          })),
        };
      });
    },
  };
}

const byAsker = <Row extends Of<object>>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => Map.groupBy(rows, row => row.no);

/** `key (no, key)`: the agencies of each who asks. */
function keysOf(asked: readonly OverviewOf[]): Sql {
  const keys = asked.flatMap(({ leads }, no) => leads.map(key => ({ no, key })));
  return Prisma.sql`key (no, key) AS MATERIALIZED (SELECT * FROM unnest(${keys.map(one => one.no)}::int[], ${keys.map(one => one.key)}::text[]))`;
}

/** `asker (no, since, since_on, until)`. */
const askersOf = (asked: readonly OverviewOf[]): Sql => Prisma.sql`asker (no, since, since_on, until) AS MATERIALIZED (
  SELECT * FROM unnest(${asked.map((_, no) => no)}::int[], ${asked.map(one => one.since.toISOString())}::timestamptz[],
    ${asked.map(one => dayOf(one.since))}::date[], ${asked.map(one => one.until)}::date[]))`;

/** Rows (no, task_id) of the tasks that the agencies of each lead, each once; `condition` of `task_agency a`. */
const ledBy = (condition: Sql): Sql =>
  Prisma.sql`SELECT DISTINCT k.no, a.task_id FROM key k JOIN task_agency a ON a.agency_key = k.key AND a.part = 'lead' WHERE ${condition}`;

/**
 * Rows (no, id, code, status, due_on, completed_on) of the tasks with shares: the own share, where exactly one of the own agencies has one,
 * else the whole.
 */
const WITH_SHARES = Prisma.sql`
  SELECT l.no, t.id, t.code, CASE WHEN s.own = 1 THEN s.status ELSE t.status END AS status, CASE WHEN s.own = 1 THEN s.due_on ELSE t.due_on END AS due_on,
    CASE WHEN s.own = 1 THEN s.completed_on ELSE t.completed_on END AS completed_on
  FROM (${ledBy(Prisma.sql`a.shared`)}) l JOIN task t ON t.id = l.task_id
  LEFT JOIN (SELECT k.no, s.task_id, count(*) AS own, min(s.status) AS status, min(s.due_on) AS due_on, min(s.completed_on) AS completed_on
    FROM key k JOIN task_share s ON s.agency_key = k.key GROUP BY k.no, s.task_id) s ON s.no = l.no AND s.task_id = l.task_id`;

/** `open (no, id, code, status, due_on)`: the tasks that are not done, as each agency has them. */
const OPEN = Prisma.sql`open AS MATERIALIZED (
  SELECT l.no, t.id, t.code, t.status, t.due_on FROM (${ledBy(Prisma.sql`a.open AND NOT a.shared`)}) l JOIN task t ON t.id = l.task_id
  UNION ALL SELECT t.no, t.id, t.code, t.status, t.due_on FROM (${WITH_SHARES}) t WHERE is_open(t.status))`;

/** Open ones counted; of the others those without shares are in the sums that are kept. */
function cellsOf(asked: readonly OverviewOf[], today: Day): Sql {
  const soon = Prisma.sql`coalesce(t.due_on >= ${today}::date AND t.due_on <= ${addDays(today, DUE_SOON_DAYS)}::date, FALSE)`;
  return Prisma.sql`WITH ${keysOf(asked)}, ${OPEN}
    SELECT t.no, ${timeClassColumn(today)} AS cls, t.status::text AS st, ${soon} AS soon, count(*)::int AS n
      FROM (SELECT o.*, NULL::date AS completed_on FROM open o) t GROUP BY 1, 2, 3, 4
    UNION ALL SELECT t.no, ${timeClassColumn(today)}, t.status::text, FALSE, count(*)::int FROM (${WITH_SHARES}) t WHERE NOT is_open(t.status) GROUP BY 1, 2, 3
    UNION ALL SELECT y.no, CASE WHEN y.status <> 'completed' THEN y.status::text WHEN y.month = '' THEN 'completed-no-deadline'
        WHEN y.late THEN 'completed-late' ELSE 'completed-on-time' END, y.status::text, FALSE, sum(y.count)::int
      FROM (SELECT DISTINCT k.no, y.* FROM task_tally y CROSS JOIN LATERAL unnest(string_to_array(y.leads, E'\n')) l (key) JOIN key k ON k.key = l.key
        WHERE y.count <> 0 AND NOT y.shared AND NOT is_open(y.status)) y GROUP BY 1, 2, 3`;
}

const listsOf = (asked: readonly OverviewOf[], today: Day): Sql => Prisma.sql`WITH ${keysOf(asked)}, ${askersOf(asked)}, ${OPEN}
  SELECT o.no, l.list, array_agg(o.code ORDER BY o.due_on NULLS LAST, o.id) AS codes FROM open o JOIN asker q ON q.no = o.no
  CROSS JOIN LATERAL (VALUES ('newly-overdue', o.due_on >= q.since_on AND o.due_on < ${today}::date),
    ('due', o.due_on >= ${today}::date AND o.due_on <= q.until), ('awaiting', o.status = 'awaiting_confirmation')) l (list, holds)
  WHERE l.holds GROUP BY 1, 2`;

const stuckOf = (asked: readonly OverviewOf[]): Sql => Prisma.sql`WITH ${keysOf(asked)}, ${OPEN}
  SELECT o.no, o.code, b.text, b.blocking_key FROM open o JOIN (
    SELECT DISTINCT ON (b.task_id) b.task_id, b.text, b.blocking_key FROM obstacle b WHERE b.cleared_at IS NULL ORDER BY b.task_id, b.id DESC
  ) b ON b.task_id = o.id ORDER BY o.no, o.due_on NULLS LAST, o.id`;

const happeningsOf = (asked: readonly OverviewOf[]): Sql => Prisma.sql`WITH ${keysOf(asked)}, ${askersOf(asked)},
  happened AS MATERIALIZED (SELECT e.id, e.task_id, e.at, e.kind, e.version, e.after FROM task_event e WHERE e.at > (SELECT min(since) FROM asker))
  SELECT l.no, t.code, e.kind, e.version, e.after FROM happened e JOIN (
    SELECT DISTINCT k.no, a.task_id FROM (SELECT DISTINCT task_id FROM happened) h JOIN task_agency a ON a.task_id = h.task_id AND a.part = 'lead'
      JOIN key k ON k.key = a.agency_key
  ) l ON l.task_id = e.task_id JOIN asker q ON q.no = l.no AND e.at > q.since JOIN task t ON t.id = e.task_id ORDER BY e.id`;

const extensionsOf = (asked: readonly OverviewOf[]): Sql => Prisma.sql`WITH ${keysOf(asked)}
  SELECT l.no, t.code, x.to_due_on::text AS to_due_on FROM extension x JOIN task t ON t.id = x.task_id JOIN (
    SELECT DISTINCT k.no, a.task_id FROM extension x JOIN task_agency a ON a.task_id = x.task_id AND a.part = 'lead' JOIN key k ON k.key = a.agency_key
      WHERE x.state = 'requested'
  ) l ON l.task_id = t.id
  WHERE x.state = 'requested' AND is_open(t.status) ORDER BY x.id`;
