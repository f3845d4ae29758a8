// Counts of tasks by group, time class and status: from the sums that are kept where they know, else one by one.
import type { Day } from '../../base/index.ts';
import { type Database, Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { filterCondition, scopeCondition, timeClassColumn } from '../condition/select.ts';
import { tasksOf } from '../select.ts';
import { EVERY_SHARE } from '../share/select.ts';
import { tallied } from '../tally/select.ts';
import type { TaskFilter, TaskStatus, TimeClass } from '../types.ts';

/** What a group of figures is about. */
export type GroupBy = 'lead' | 'cooperate' | 'directive' | 'status' | 'due-month' | 'assignee';

/** How many tasks of a group stand in a time class with a status. The only numbers that statistics are made of. */
export interface Cell {
  readonly group: string;
  readonly timeClass: TimeClass;
  readonly status: TaskStatus;
  /** of those within the deadline, due in the next days asked for */
  readonly dueSoon: boolean;
  readonly count: number;
}

export function openFigures(database: Database) {
  return {
    /**
     * Counts by group, time class and status: what task/statistics adds up. A task with two leads counts once in each lead's group, with
     * the state of that agency's share.
     */
    async cells(filter: TaskFilter, scope: Scope, today: Day, dueSoonUntil: Day, by?: GroupBy): Promise<Cell[]> {
      const found = await database.run<CellRow>(Prisma.sql`SELECT * FROM ${cellsOf(filter, scope, today, dueSoonUntil, by)} c`);
      return found.map(toCell);
    },

    /**
     * The same of everything, and what it would be if nothing had been extended: by the first deadline only the tasks that have another
     * now count elsewhere.
     */
    async cellsByEachDeadline(
      filter: TaskFilter,
      scope: Scope,
      today: Day,
      dueSoonUntil: Day,
    ): Promise<{ readonly current: readonly Cell[]; readonly original: readonly Cell[] }> {
      const moved = Prisma.sql`SELECT '' AS grp, v.cls, t.status::text AS st, ${isSoon(today, dueSoonUntil)} AS soon, sum(v.n)::int AS n
        FROM ${tasksOf({ ...filter, moved: true }, scope, today)},
          LATERAL (VALUES (${timeClassColumn(today)}, -1), (${timeClassColumn(today, 'original')}, 1)) v (cls, n) GROUP BY 1, 2, 3, 4`;
      const found = await database.run<CellRow & { as: string }>(Prisma.sql`
        SELECT 'both' AS "as", * FROM ${cellsOf(filter, scope, today, dueSoonUntil)} c UNION ALL SELECT 'original', * FROM (${moved}) m`);
      const cells = found.map(toCell);
      return { current: cells.filter((_, at) => found[at]?.as === 'both'), original: cells };
    },
  };
}

/** Cells as a relation: from the sums that are kept where they know, else counted. */
const cellsOf = (filter: TaskFilter, scope: Scope, today: Day, dueSoonUntil: Day, by?: GroupBy): Prisma.Sql => {
  const kept =
    by === undefined || by === 'lead' || by === 'status' || by === 'due-month'
      ? tallied(filter, scope, today, dueSoonUntil, by)
      : undefined;
  return kept ?? Prisma.sql`(${countedOneByOne(filter, scope, today, dueSoonUntil, by)})`;
};

interface CellRow {
  grp: string | null;
  cls: TimeClass;
  st: TaskStatus;
  soon: boolean | null;
  n: number;
}

const isSoon = (today: Day, until: Day): Prisma.Sql => Prisma.sql`(t.due_on >= ${today}::date AND t.due_on <= ${until}::date)`;

const toCell = (row: CellRow): Cell => ({
  group: row.grp ?? '',
  timeClass: row.cls,
  status: row.st,
  dueSoon: row.soon === true,
  count: row.n,
});

function countedOneByOne(filter: TaskFilter, scope: Scope, today: Day, dueSoonUntil: Day, by: GroupBy | undefined): Prisma.Sql {
  const shares = by === 'lead' && filter.asOf === undefined;
  const group = groupColumn(by, shares);
  return Prisma.sql`
    SELECT ${group.column} AS grp, ${timeClassColumn(today)} AS cls, t.status::text AS st,
      ${isSoon(today, dueSoonUntil)} AS soon, count(*)::int AS n
    FROM ${shares ? everyShareOf(filter, scope, today) : tasksOf(filter, scope, today)} ${group.join}
    GROUP BY 1, 2, 3, 4`;
}

/** Each share of the tasks of a filter; of some leads only theirs. */
const everyShareOf = (filter: TaskFilter, scope: Scope, today: Day): Prisma.Sql => {
  const own = filter.lead ? Prisma.sql`(t.share_key IS NULL OR t.share_key IN (${Prisma.join(filter.lead)}))` : Prisma.sql`TRUE`;
  return Prisma.sql`(SELECT t.* FROM ${EVERY_SHARE} t WHERE ${scopeCondition(scope)} AND ${filterCondition(filter, today)} AND ${own}) t`;
};

function groupColumn(by: GroupBy | undefined, shares: boolean): { column: Prisma.Sql; join: Prisma.Sql } {
  switch (by) {
    case undefined:
      return { column: Prisma.sql`''`, join: Prisma.empty };
    case 'lead':
      if (shares)
        return {
          column: Prisma.sql`g.agency_key`,
          join: Prisma.sql`, LATERAL (SELECT t.share_key AS agency_key WHERE t.share_key IS NOT NULL UNION ALL
            SELECT l.agency_key FROM task_agency l WHERE l.task_id = t.id AND l.part = 'lead' AND t.share_key IS NULL) g`,
        };
      return { column: Prisma.sql`g.agency_key`, join: Prisma.sql`JOIN task_agency g ON g.task_id = t.id AND g.part = 'lead'` };
    case 'cooperate':
      return { column: Prisma.sql`g.agency_key`, join: Prisma.sql`JOIN task_agency g ON g.task_id = t.id AND g.part = 'cooperate'` };
    case 'directive':
      return { column: Prisma.sql`t.directive_name`, join: Prisma.empty };
    case 'status':
      return { column: Prisma.sql`t.status::text`, join: Prisma.empty };
    case 'due-month':
      return { column: Prisma.sql`to_char(t.due_on, 'YYYY-MM')`, join: Prisma.empty };
    case 'assignee':
      return { column: Prisma.sql`g.name`, join: Prisma.sql`JOIN task_assignee g ON g.task_id = t.id` };
  }
}
