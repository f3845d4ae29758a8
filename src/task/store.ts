// Reads tasks. The permission scope is an argument of every read: what a person may not see is not there.
import { type Day, fromDate } from '../base/index.ts';
import { type Database, Prisma } from '../database/index.ts';
import type { Person, Scope } from '../people/index.ts';
import { squash } from '../vietnamese/fold.ts';
import { scopeCondition } from './condition/select.ts';
import { openEvents } from './event/store.ts';
import { openFigures } from './figures/store.ts';
import { openRemindable } from './remindable/store.ts';
import { type TaskRow, toTask } from './row/row.ts';
import { COLUMNS } from './row/select.ts';
import { countOfTasks, isFirstKnown, isView, orderBy, rowsOf, tasksOf } from './select.ts';
import { limitOf } from './share/select.ts';
import { tallied } from './tally/select.ts';
import type { EvidenceItem, ImportedCell, Page, Task, TaskFilter, TaskOrder, TaskPage } from './types.ts';

export type Tasks = ReturnType<typeof openTasks>;

export function openTasks(database: Database) {
  const { prisma } = database;

  /** The tasks of a filter that looks at no day, oldest first. */
  const allOf = (filter: TaskFilter, scope: Scope): Promise<TaskRow[]> =>
    database.run<TaskRow>(
      Prisma.sql`SELECT ${COLUMNS} FROM ${rowsOf(filter, scope, Prisma.sql`(SELECT t.* FROM ${tasksOf(filter, scope, ANY_DAY)})`)} ORDER BY t.id`,
    );

  /** How many tasks match: from the sums that are kept where they know, else counted. */
  const totalOf = (filter: TaskFilter, scope: Scope, today: Day, cells = tallied(filter, scope, today, today)): Prisma.Sql =>
    cells ? Prisma.sql`(SELECT coalesce(sum(c.n), 0)::int FROM ${cells} c)` : countOfTasks(filter, scope, today);

  /** Rows of `tasksOf` for an order, with all columns. */
  const wholeRows = (filter: TaskFilter, scope: Scope, order: TaskOrder, rows: Prisma.Sql): Prisma.Sql =>
    isFirstKnown(filter, order) ? Prisma.sql`${rows} t` : rowsOf(filter, scope, rows);

  /** How many there are and the first of them, which is what most lists show, in one statement. */
  async function firstPage(filter: TaskFilter, scope: Scope, today: Day, order: TaskOrder, limit: number): Promise<TaskPage> {
    const first = { order, backwards: false, count: limit };
    const sums = tallied(filter, scope, today, today);
    // what must be gone through to be counted is gone through once
    const once = !sums && isView(filter, scope) && !isFirstKnown(filter, order);
    const brief = BY_DEADLINE_OR_NUMBER.has(order);
    const counted = once
      ? Prisma.sql`found AS MATERIALIZED (SELECT t.id, t.share_key, ${brief ? Prisma.sql`t.due_on` : Prisma.sql`t.progress, t.assigned_on`}
            FROM ${tasksOf(filter, scope, today, { brief })}),
          counted AS MATERIALIZED (SELECT count(*)::int AS total FROM found)`
      : // materialized, or it would be counted again for the condition below
        Prisma.sql`counted AS MATERIALIZED (SELECT ${totalOf(filter, scope, today, sums)} AS total)`;
    const source = once ? Prisma.sql`found t` : tasksOf(filter, scope, today, { first });
    const page = Prisma.sql`(SELECT t.* FROM ${source} WHERE (SELECT total FROM counted) > 0 ORDER BY ${orderBy(order)} LIMIT ${limitOf(limit)})`;
    const found = await database.run<(TaskRow | { id: null }) & { total: number }>(Prisma.sql`
      WITH ${counted} SELECT c.total, t.* FROM counted c LEFT JOIN (SELECT ${COLUMNS} FROM ${wholeRows(filter, scope, order, page)}) t ON TRUE ORDER BY ${orderBy(order)}`);
    return { total: found[0]?.total ?? 0, tasks: found.flatMap(row => (row.id === null ? [] : toTask(row))) };
  }

  return {
    ...openRemindable(database),
    ...openFigures(database),
    ...openEvents(database),
    /** One page of the tasks that match, and how many match in all. */
    async matching(filter: TaskFilter, scope: Scope, today: Day, order: TaskOrder, page: Page): Promise<TaskPage> {
      if (page.offset === 0) return firstPage(filter, scope, today, order, page.limit);
      const [counted] = await database.run<{ n: number }>(Prisma.sql`SELECT ${totalOf(filter, scope, today)} AS n`);
      const total = counted?.n ?? 0;
      const limit = Math.min(page.limit, total - page.offset);
      if (limit <= 0) return { total, tasks: [] };
      // a page far on is read from the end that is nearer
      const backwards = page.offset > total / 2;
      const near = { limit, offset: backwards ? total - page.offset - limit : page.offset };
      const first = { order, backwards, count: near.offset + limit };
      const found = Prisma.sql`(SELECT t.* FROM ${tasksOf(filter, scope, today, { first })} ORDER BY ${orderBy(order, backwards)} LIMIT ${limitOf(limit)} OFFSET ${limitOf(near.offset)})`;
      const rows = await database.run<TaskRow>(
        Prisma.sql`SELECT ${COLUMNS} FROM ${wholeRows(filter, scope, order, found)} ORDER BY ${orderBy(order)}`,
      );
      return { total, tasks: rows.map(toTask) };
    },

    /** Every value of "Điều khoản" in the tasks that match. */
    async clausesOf(filter: TaskFilter, scope: Scope, today: Day): Promise<string[]> {
      const found = await database.run<{ clause: string }>(
        Prisma.sql`SELECT DISTINCT t.clause FROM ${tasksOf(filter, scope, today)} ORDER BY 1`,
      );
      return found.map(row => row.clause);
    },

    async byCode(code: string, scope: Scope): Promise<Task | undefined> {
      const [row] = await allOf({ codes: [code] }, scope);
      return row && toTask(row);
    },

    /** The tasks of some codes that the scope allows, in the order asked. */
    async byCodes(codes: readonly string[], scope: Scope): Promise<Task[]> {
      if (codes.length === 0) return [];
      const found = await allOf({ codes }, scope);
      const byCode = new Map(found.map(row => [row.code, toTask(row)]));
      return codes.flatMap(code => byCode.get(code) ?? []);
    },

    /** Of some codes those of visible tasks that one of these agencies leads, oldest first. */
    async codesLedBy(keys: readonly string[], codes: readonly string[], scope: Scope): Promise<string[]> {
      const rows = await database.run<{ code: string }>(Prisma.sql`
        SELECT t.code FROM task t WHERE t.code = ANY(${[...codes]}::text[]) AND ${scopeCondition(scope)} AND t.lead_keys && ${[...keys]}::text[] ORDER BY t.id`);
      return rows.map(row => row.code);
    },

    async byIds(ids: readonly number[]): Promise<Task[]> {
      if (ids.length === 0) return [];
      const found = await database.run<TaskRow>(
        Prisma.sql`SELECT ${COLUMNS} FROM (SELECT t.*, NULL::text AS share_key FROM task t WHERE t.id = ANY(${[...ids]}::int[])) t ORDER BY t.id`,
      );
      return found.map(toTask);
    },

    async evidenceOf(taskId: number): Promise<EvidenceItem[]> {
      const found = await prisma.evidence.findMany({
        where: { taskId, withdrawnAt: null },
        include: { file: true },
        orderBy: { id: 'asc' },
      });
      const senders = await prisma.person.findMany({ where: { id: { in: found.flatMap(row => row.senderId ?? []) } } });
      return found.map(row => ({
        name: row.name,
        mimeType: row.file.mimeType,
        size: row.file.size,
        sha256: row.sha256,
        receivedOn: fromDate(row.receivedAt),
        senderName: senders.find(person => person.id === row.senderId)?.fullName ?? '',
      }));
    },

    /** All tasks there are. For the terminal: it knows no scope. */
    count: (): Promise<number> => prisma.task.count(),

    /** Names in "Người phụ trách" that were unknown and now belong to exactly one person. */
    async linkAssignees(people: readonly Person[]): Promise<void> {
      const unlinked = await prisma.taskAssignee.findMany({
        where: { personId: null },
        include: { task: { include: { agencies: true } } },
      });
      const byName = Map.groupBy(people, person => squash(person.fullName));
      for (const { taskId, position, name, task } of unlinked) {
        const bearers = byName.get(squash(name)) ?? [];
        const near = bearers.filter(person =>
          task.agencies.some(agency => agency.part === 'lead' && agency.agencyKey === person.agencyKey),
        );
        const [meant] = near.length === 1 ? near : bearers.length === 1 ? bearers : [];
        if (meant) await prisma.taskAssignee.update({ where: { taskId_position: { taskId, position } }, data: { personId: meant.id } });
      }
    },

    /** The whole table with the spellings of imported rows. For the terminal and backups: it knows no scope. */
    async wholeTable(): Promise<{ task: Task; imported: Record<string, ImportedCell> }[]> {
      const found = await allOf({}, { kind: 'all' });
      return found.map(row => ({ task: toTask(row), imported: row.imported_cells ?? {} }));
    },
  };
}

/** Orders that look at nothing but the deadline and the number. */
const BY_DEADLINE_OR_NUMBER: ReadonlySet<TaskOrder> = new Set(['due', 'late-longest', 'code']);

/** For filters that look at no day. */
const ANY_DAY: Day = '1970-01-01';
