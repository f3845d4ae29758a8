// Reads tasks. The permission scope is an argument of every read: what a person may not see is not there.
import { type Day, dayOf, fromDate } from '../base/index.ts';
import { type Database, Prisma } from '../database/index.ts';
import type { Person, Scope } from '../people/index.ts';
import { squash } from '../vietnamese/fold.ts';
import type { LastEvent } from './change/undo.ts';
import { openRemindable } from './remindable/store.ts';
import {
  countOfTasks,
  filterCondition,
  isFirstKnown,
  isView,
  orderBy,
  rowsOf,
  scopeCondition,
  tasksOf,
  timeClassColumn,
} from './select.ts';
import { EVERY_SHARE } from './share/select.ts';
import { tallied } from './tally/select.ts';
import type {
  AgencyRef,
  EvidenceItem,
  ImportedCell,
  OpenExtension,
  Page,
  Share,
  Task,
  TaskFilter,
  TaskOrder,
  TaskPage,
  TaskStatus,
  TimeClass,
} from './types.ts';

export type Tasks = ReturnType<typeof openTasks>;

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

export interface TaskEvent {
  readonly at: Date;
  readonly kind: string;
  readonly actorId?: number;
  readonly actorName: string;
  readonly channel: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

export function openTasks(database: Database) {
  const { prisma } = database;

  /** The tasks of a filter that looks at no day, oldest first. */
  const allOf = (filter: TaskFilter, scope: Scope): Promise<TaskRow[]> =>
    database.run<TaskRow>(
      Prisma.sql`SELECT ${COLUMNS} FROM ${rowsOf(filter, scope, Prisma.sql`(SELECT t.* FROM ${tasksOf(filter, scope, ANY_DAY)})`)} ORDER BY t.id`,
    );

  /** How many tasks match: from the sums that are kept where they know, else counted. */
  const totalOf = (filter: TaskFilter, scope: Scope, today: Day): Prisma.Sql => {
    const cells = tallied(filter, scope, today, today);
    return cells ? Prisma.sql`(SELECT coalesce(sum(c.n), 0)::int FROM ${cells} c)` : countOfTasks(filter, scope, today);
  };

  /** How many there are and the first of them, which is what most lists show, in one statement. */
  async function firstPage(filter: TaskFilter, scope: Scope, today: Day, order: TaskOrder, limit: number): Promise<TaskPage> {
    const first = { order, backwards: false, count: limit };
    const sums = tallied(filter, scope, today, today);
    // what must be gone through to be counted is gone through once
    const once = !sums && isView(filter, scope) && !isFirstKnown(filter, order);
    const counted = once
      ? Prisma.sql`found AS MATERIALIZED (SELECT t.* FROM ${tasksOf(filter, scope, today, { brief: INDEXED_BRIEF.has(order) })}),
          counted AS MATERIALIZED (SELECT count(*)::int AS total FROM found)`
      : // materialized, or it would be counted again for the condition below
        Prisma.sql`counted AS MATERIALIZED (SELECT ${totalOf(filter, scope, today)} AS total)`;
    const source = once ? Prisma.sql`found t` : tasksOf(filter, scope, today, { first });
    const page = Prisma.sql`(SELECT t.* FROM ${source} WHERE (SELECT total FROM counted) > 0 ORDER BY ${orderBy(order)} LIMIT ${limit})`;
    const rows = isFirstKnown(filter, order) ? Prisma.sql`${page} t` : rowsOf(filter, scope, page);
    const found = await database.run<(TaskRow | { id: null }) & { total: number }>(Prisma.sql`
      WITH ${counted} SELECT c.total, t.* FROM counted c LEFT JOIN (SELECT ${COLUMNS} FROM ${rows}) t ON TRUE ORDER BY ${orderBy(order)}`);
    return { total: found[0]?.total ?? 0, tasks: found.flatMap(row => (row.id === null ? [] : toTask(row))) };
  }

  /** Cells as a relation: from the sums that are kept where they know, else counted. */
  const cellsOf = (filter: TaskFilter, scope: Scope, today: Day, dueSoonUntil: Day, by?: GroupBy): Prisma.Sql => {
    const kept =
      by === undefined || by === 'lead' || by === 'status' || by === 'due-month'
        ? tallied(filter, scope, today, dueSoonUntil, by)
        : undefined;
    return kept ?? Prisma.sql`(${countedOneByOne(filter, scope, today, dueSoonUntil, by)})`;
  };

  return {
    ...openRemindable(database),
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
      const found = Prisma.sql`(SELECT t.* FROM ${tasksOf(filter, scope, today, { first })} ORDER BY ${orderBy(order, backwards)} LIMIT ${limit} OFFSET ${near.offset})`;
      const full = isFirstKnown(filter, order) ? Prisma.sql`${found} t` : rowsOf(filter, scope, found);
      const rows = await database.run<TaskRow>(Prisma.sql`SELECT ${COLUMNS} FROM ${full} ORDER BY ${orderBy(order)}`);
      return { total, tasks: rows.map(toTask) };
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
        SELECT t.code FROM task t WHERE t.code = ANY(${[...codes]}::text[]) AND ${scopeCondition(scope)} AND ${filterCondition({ lead: keys }, ANY_DAY)} ORDER BY t.id`);
      return rows.map(row => row.code);
    },

    async byIds(ids: readonly number[]): Promise<Task[]> {
      if (ids.length === 0) return [];
      const found = await database.run<TaskRow>(
        Prisma.sql`SELECT ${COLUMNS} FROM (SELECT t.*, NULL::text AS share_key FROM task t WHERE t.id = ANY(${[...ids]}::int[])) t ORDER BY t.id`,
      );
      return found.map(toTask);
    },

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

    /** Every "Văn bản giao" that the scope shows. */
    async directiveNames(scope: Scope): Promise<string[]> {
      const found = await prisma.$queryRaw<{ name: string }[]>(
        Prisma.sql`SELECT DISTINCT t.directive_name AS name FROM task t WHERE ${scopeCondition(scope)} AND t.directive_name <> '' ORDER BY 1`,
      );
      return found.map(row => row.name);
    },

    /** Every name in "Người phụ trách" that the scope shows. */
    async assigneeNames(scope: Scope): Promise<string[]> {
      const found = await prisma.$queryRaw<{ name: string }[]>(
        Prisma.sql`SELECT DISTINCT s.name FROM task_assignee s JOIN task t ON t.id = s.task_id WHERE ${scopeCondition(scope)} ORDER BY 1`,
      );
      return found.map(row => row.name);
    },

    /** Codes, titles and folded texts to search in, in the scope. */
    async searchTexts(scope: Scope): Promise<{ code: string; title: string }[]> {
      return prisma.$queryRaw<{ code: string; title: string }[]>(
        Prisma.sql`SELECT t.code, t.title FROM task t WHERE ${scopeCondition(scope)} ORDER BY t.id`,
      );
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

    /** The newest event of a task: what undo looks at. */
    async lastEvent(taskId: number): Promise<LastEvent | undefined> {
      const row = await prisma.taskEvent.findFirst({ where: { taskId }, orderBy: { version: 'desc' } });
      return row
        ? { version: row.version, kind: row.kind, at: row.at, ...given('actorId', row.actorId), before: row.before, after: row.after }
        : undefined;
    },

    /** Codes of the tasks that a confirmed change of a person wrote last, and has not undone. */
    async lastWrittenBy(actorId: number): Promise<string[]> {
      const newest = await prisma.taskEvent.findFirst({ where: { actorId, kind: { in: ['updated', 'undone'] } }, orderBy: { id: 'desc' } });
      if (!newest || newest.kind !== 'updated') return [];
      const together = newest.changeId === null ? { id: newest.id } : { actorId, changeId: newest.changeId, kind: 'updated' };
      const written = await prisma.taskEvent.findMany({
        where: together,
        include: { task: { select: { code: true } } },
        orderBy: { id: 'asc' },
      });
      return written.map(row => row.task.code);
    },

    /** What happened to a task, oldest first. */
    async historyOf(taskId: number): Promise<TaskEvent[]> {
      const found = await prisma.taskEvent.findMany({ where: { taskId }, orderBy: { version: 'asc' } });
      const actors = await prisma.person.findMany({ where: { id: { in: found.flatMap(row => row.actorId ?? []) } } });
      return found.map(row => ({
        at: row.at,
        kind: row.kind,
        ...(row.actorId === null ? {} : { actorId: row.actorId }),
        actorName: actors.find(person => person.id === row.actorId)?.fullName ?? '',
        channel: row.channel,
        before: row.before as Record<string, unknown>,
        after: row.after as Record<string, unknown>,
        ...(row.note === null ? {} : { note: row.note }),
      }));
    },

    /** All tasks there are. For the terminal: it knows no scope. */
    count: (): Promise<number> => prisma.task.count(),

    /** The whole trail, oldest first. For the terminal: it knows no scope. */
    async allEvents(): Promise<
      {
        at: Date;
        code: string;
        kind: string;
        staffCode: string;
        channel: string;
        messageId: string;
        before: unknown;
        after: unknown;
        note: string;
      }[]
    > {
      const found = await prisma.taskEvent.findMany({ include: { task: { select: { code: true } } }, orderBy: { id: 'asc' } });
      const people = await prisma.person.findMany({ select: { id: true, staffCode: true } });
      const codes = new Map(people.map(person => [person.id, person.staffCode]));
      return found.map(({ at, kind, channel, before, after, ...row }) => ({
        at,
        kind,
        channel,
        before,
        after,
        code: row.task.code,
        staffCode: codes.get(row.actorId ?? 0) ?? '',
        messageId: row.messageId ?? '',
        note: row.note ?? '',
      }));
    },

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
const INDEXED_BRIEF: ReadonlySet<TaskOrder> = new Set(['due', 'late-longest', 'code']);

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

/** The columns of TaskRow, of `t`. Dates as text: a driver would make an instant of them. */
const COLUMNS = Prisma.sql`
  t.id, t.code, t.title, t.directive_id, t.directive_name, t.clause, t.quote, t.assigned_on::text, t.status::text, t.progress, t.due_on::text,
  t.remind_on::text, t.original_due_on::text, t.due_time, t.updated_at, t.deadline_phrase, t.recurrence, t.period, t.urgent, t.completed_on::text,
  t.reported_on::text, t.reported_by, t.progress_before, t.result, t.version, t.imported_cells, t.share_key,
  (SELECT json_agg(json_build_object('part', a.part, 'key', a.agency_key, 'name', a.name) ORDER BY a.position) FROM task_agency a WHERE a.task_id = t.id) AS agencies,
  (SELECT json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'internalDueOn', s.internal_due_on, 'unit', s.unit, 'agencyKey', coalesce(s.agency_key, (SELECT p.agency_key FROM person p WHERE p.id = s.person_id))) ORDER BY s.position)
     FROM task_assignee s WHERE s.task_id = t.id) AS assignees,
  (SELECT json_agg(json_build_object('id', o.id, 'text', o.text, 'blockingKey', o.blocking_key, 'since', o.since, 'claimed', o.claimed_cleared_at, 'claim', o.claim_note) ORDER BY o.id DESC)
     FROM obstacle o WHERE o.task_id = t.id AND o.cleared_at IS NULL) AS obstacles,
  (SELECT json_agg(json_build_object('id', x.id, 'toDueOn', x.to_due_on, 'reason', x.reason, 'requestedBy', x.requested_by, 'agencyKey', x.agency_key) ORDER BY x.id DESC)
     FROM extension x WHERE x.task_id = t.id AND x.state = 'requested') AS extensions,
  (SELECT json_agg(h.* ORDER BY h.agency_key) FROM task_share h WHERE h.task_id = t.id) AS shares`;

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
          column: Prisma.sql`coalesce(t.share_key, g.agency_key)`,
          join: Prisma.sql`LEFT JOIN task_agency g ON g.task_id = t.id AND g.part = 'lead' AND t.share_key IS NULL`,
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

interface TaskRow {
  id: number;
  code: string;
  title: string;
  directive_id: number | null;
  directive_name: string;
  clause: string;
  quote: string | null;
  assigned_on: string | null;
  status: TaskStatus;
  progress: number;
  due_on: string | null;
  remind_on: string | null;
  original_due_on: string | null;
  due_time: string | null;
  updated_at: Date;
  deadline_phrase: string | null;
  recurrence: string | null;
  urgent: boolean;
  completed_on: string | null;
  reported_on: string | null;
  reported_by: number | null;
  progress_before: number | null;
  result: string;
  version: number;
  imported_cells: Record<string, ImportedCell> | null;
  agencies: { part: 'lead' | 'cooperate'; key: string; name: string }[] | null;
  assignees:
    | { personId: number | null; name: string; internalDueOn: string | null; unit: string | null; agencyKey: string | null }[]
    | null;
  obstacles: { id: number; text: string; blockingKey: string | null; since: string; claimed: string | null; claim: string | null }[] | null;
  extensions: { id: number; toDueOn: string; reason: string; requestedBy: number | null; agencyKey: string | null }[] | null;
  shares: ShareRow[] | null;
  share_key: string | null;
  period: string | null;
}

/** As `json_agg` writes a row of task_share. */
interface ShareRow {
  agency_key: string;
  name: string;
  status: TaskStatus;
  progress: number;
  due_on: string | null;
  remind_on: string | null;
  original_due_on: string | null;
  completed_on: string | null;
  reported_on: string | null;
  reported_by: number | null;
  progress_before: number | null;
  result: string;
}

/** For filters that look at no day. */
const ANY_DAY: Day = '1970-01-01';

/** `{ key: value }` when there is a value, else `{}`: for optional fields of exact types. */
const given = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const dayOrNothing = <K extends string>(key: K, date: string | null): { [P in K]?: Day } => given(key, dayOfText(date));

const dayOfText = (text: string | null): Day | null => (text === null ? null : (text.slice(0, 10) as Day));

const toShare = (row: ShareRow): Share => ({
  agencyKey: row.agency_key,
  name: row.name,
  status: row.status,
  progress: row.progress,
  ...given('dueOn', dayOfText(row.due_on)),
  ...given('remindOn', dayOfText(row.remind_on)),
  ...given('originalDueOn', dayOfText(row.original_due_on)),
  ...given('completedOn', dayOfText(row.completed_on)),
  ...given('reportedOn', dayOfText(row.reported_on)),
  ...given('reportedBy', row.reported_by),
  ...given('progressBefore', row.progress_before),
  result: row.result,
});

const openExtension = ({ id, toDueOn, reason, requestedBy }: NonNullable<TaskRow['extensions']>[number]): OpenExtension => ({
  id,
  toDueOn: toDueOn.slice(0, 10) as Day,
  reason,
  ...given('requestedBy', requestedBy),
});

function toTask(row: TaskRow): Task {
  const ofPart = (part: 'lead' | 'cooperate'): AgencyRef[] =>
    (row.agencies ?? []).filter(agency => agency.part === part).map(({ key, name }) => ({ key, name }));
  const extension = (row.extensions ?? []).find(({ agencyKey }) => row.share_key === null || agencyKey === row.share_key);
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    directiveName: row.directive_name,
    ...given('directiveId', row.directive_id),
    clause: row.clause,
    ...given('quote', row.quote),
    ...dayOrNothing('assignedOn', row.assigned_on),
    leads: ofPart('lead'),
    cooperators: ofPart('cooperate'),
    assignees: (row.assignees ?? []).map(({ personId, name, internalDueOn, unit, agencyKey }) => ({
      ...given('personId', personId),
      name,
      ...given('internalDueOn', dayOfText(internalDueOn)),
      ...given('unit', unit),
      ...given('agencyKey', agencyKey),
    })),
    status: row.status,
    progress: row.progress,
    ...dayOrNothing('dueOn', row.due_on),
    ...dayOrNothing('remindOn', row.remind_on),
    ...dayOrNothing('originalDueOn', row.original_due_on),
    ...given('dueTime', row.due_time),
    ...given('deadlinePhrase', row.deadline_phrase),
    ...given('recurrence', row.recurrence),
    ...given('period', row.period),
    urgent: row.urgent,
    ...dayOrNothing('completedOn', row.completed_on),
    ...dayOrNothing('reportedOn', row.reported_on),
    ...given('reportedBy', row.reported_by),
    ...given('progressBefore', row.progress_before),
    ...given('openExtension', extension && openExtension(extension)),
    result: row.result,
    obstacles: (row.obstacles ?? []).map(({ id, text, blockingKey, since, claimed, claim }) => ({
      id,
      text,
      ...given('blockingKey', blockingKey),
      since: since.slice(0, 10) as Day,
      ...given('claim', claimed === null ? null : (claim ?? '')),
    })),
    ...given('changedOn', row.version > 1 ? dayOf(row.updated_at) : undefined),
    ...given('shares', row.shares?.map(toShare)),
    ...given('share', row.share_key),
    version: row.version,
  };
}
