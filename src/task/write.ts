// The only writer of the task tables. Every write is an event with who, when, by which channel, before and after.
import { type Day, dayOf, toDate } from '../base/index.ts';
import { Prisma, type Tables } from '../database/index.ts';
import { snapshot } from './change/patch.ts';
import { addEvent, addFirstEvents, bump, type Origin } from './event/write.ts';
import { foldedTextOf } from './folded.ts';
import { firstPeriod } from './instance/period.ts';
import { openMissingShares } from './share/store.ts';
import type { AgencyRef, Assignee, ImportedCell, Task, TaskStatus } from './types.ts';

export interface NewTask {
  readonly code: string;
  readonly title: string;
  readonly directiveName: string;
  readonly directiveId?: number;
  readonly clause: string;
  readonly quote?: string;
  readonly quoteStart?: number;
  readonly quoteEnd?: number;
  readonly assignedOn?: Day;
  readonly leads: readonly AgencyRef[];
  readonly cooperators: readonly AgencyRef[];
  readonly assignees: readonly Assignee[];
  readonly status: TaskStatus;
  readonly progress: number;
  readonly dueOn?: Day;
  readonly remindOn?: Day;
  readonly deadlinePhrase?: string;
  readonly deadlineRule?: string;
  readonly deadlineKind?: string;
  readonly dueTime?: string;
  readonly recurrence?: string;
  readonly urgent?: boolean;
  readonly completedOn?: Day;
  readonly result: string;
  readonly obstacles: readonly string[];
  /** spellings of an imported row that the canonical form would not give back */
  readonly importedCells?: Readonly<Record<string, ImportedCell>>;
}

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

const columnsOf = (task: NewTask, at: Date) => ({
  title: task.title,
  foldedText: foldedTextOf(task),
  directiveId: task.directiveId ?? null,
  directiveName: task.directiveName,
  clause: task.clause,
  quote: task.quote ?? null,
  quoteStart: task.quoteStart ?? null,
  quoteEnd: task.quoteEnd ?? null,
  assignedOn: dateOrNull(task.assignedOn),
  status: task.status,
  progress: task.progress,
  dueOn: dateOrNull(task.dueOn),
  remindOn: dateOrNull(task.remindOn ?? task.dueOn),
  deadlinePhrase: task.deadlinePhrase ?? null,
  deadlineRule: task.deadlineRule ?? null,
  deadlineKind: task.deadlineKind ?? null,
  dueTime: task.dueTime ?? null,
  recurrence: task.recurrence ?? null,
  urgent: task.urgent ?? false,
  completedOn: dateOrNull(task.completedOn),
  result: task.result,
  importedCells: task.importedCells
    ? Object.fromEntries(Object.entries(task.importedCells).map(([column, cell]) => [column, { ...cell }]))
    : Prisma.DbNull,
  updatedAt: at,
});

/** Adds tasks with their agencies, people in charge, obstacles and a first event each. Codes must be free. */
export async function createTasks(
  tables: Tables,
  tasks: readonly NewTask[],
  kind: 'imported' | 'published' | 'added',
  origin: Origin,
): Promise<void> {
  if (tasks.length === 0) return;
  const made = await tables.task.createManyAndReturn({
    data: tasks.map(task => {
      const period = firstPeriod(task, dayOf(origin.at));
      const dated = period ? { ...task, ...period.deadline } : task;
      return {
        code: task.code,
        ...columnsOf(dated, origin.at),
        period: period?.key ?? null,
        recursUntil: dateOrNull(period?.until),
        originalDueOn: dateOrNull(dated.dueOn),
        createdAt: origin.at,
      };
    }),
    select: { id: true, code: true },
  });
  const ids = new Map(made.map(row => [row.code, row.id]));
  const withId = tasks.map(task => ({ task, taskId: ids.get(task.code) ?? 0 }));
  await createParts(tables, withId, origin);
  await openMissingShares(tables, origin);
  await addFirstEvents(
    tables,
    withId.map(({ task, taskId }) => ({ taskId, kind, before: {}, after: { status: task.status, progress: task.progress } })),
    origin,
  );
}

async function createParts(tables: Tables, items: readonly { task: NewTask; taskId: number }[], origin: Origin): Promise<void> {
  await tables.taskAgency.createMany({
    data: items.flatMap(({ task, taskId }) => [
      ...task.leads.map(({ key, name }, position) => ({ taskId, part: 'lead' as const, position, agencyKey: key, name })),
      ...task.cooperators.map(({ key, name }, position) => ({ taskId, part: 'cooperate' as const, position, agencyKey: key, name })),
    ]),
  });
  await tables.taskAssignee.createMany({
    data: items.flatMap(({ task, taskId }) =>
      task.assignees.map(({ personId, name, unit, agencyKey }, position) => ({
        taskId,
        position,
        personId: personId ?? null,
        name,
        unit: unit ?? null,
        agencyKey: agencyKey ?? null,
      })),
    ),
  });
  await tables.obstacle.createMany({
    // the first named is the newest: it gets the highest number
    data: items.flatMap(({ task, taskId }) => task.obstacles.toReversed().map(text => ({ taskId, text, since: toDate(dayOf(origin.at)) }))),
  });
}

/** Makes a known task what an imported row says. @throws StaleTask when it changed since `known` was read */
export async function replaceTask(tables: Tables, known: Task, task: NewTask, origin: Origin): Promise<void> {
  const { remindOn, deadlinePhrase, ...columns } = columnsOf(task, origin.at);
  const sameDeadline = known.dueOn === task.dueOn;
  await bump(tables, known, { ...columns, ...(sameDeadline ? {} : { remindOn, deadlinePhrase }) });
  const taskId = known.id;
  if (known.shares) await changeShares(tables, known, task);
  await tables.taskAgency.deleteMany({ where: { taskId } });
  await tables.taskAssignee.deleteMany({ where: { taskId } });
  const stays = new Set(task.obstacles);
  const open = new Set(known.obstacles.map(obstacle => obstacle.text));
  await tables.obstacle.updateMany({
    where: { taskId, clearedAt: null, text: { notIn: [...stays] } },
    data: { clearedAt: origin.at, clearedBy: origin.actorId ?? null },
  });
  await createParts(tables, [{ taskId, task: { ...task, obstacles: task.obstacles.filter(text => !open.has(text)) } }], origin);
  await openMissingShares(tables, origin);
  await addEvent(
    tables,
    known,
    {
      kind: 'imported',
      before: snapshot(known),
      after: {
        status: task.status,
        progress: task.progress,
        dueOn: task.dueOn ?? null,
        result: task.result,
        obstacles: [...task.obstacles],
      },
    },
    origin,
  );
}

/** What a table says of a task that several agencies lead holds for each of them; with other leads the shares begin anew. */
async function changeShares(tables: Tables, known: Task, task: NewTask): Promise<void> {
  const where = { taskId: known.id };
  const keys = (leads: readonly AgencyRef[]): string => leads.map(({ key }) => key).join();
  if (keys(known.leads) !== keys(task.leads)) await tables.taskShare.deleteMany({ where });
  const data = {
    ...(known.status === task.status ? {} : { status: task.status, reportedOn: null, reportedBy: null, progressBefore: null }),
    ...(known.progress === task.progress ? {} : { progress: task.progress }),
    ...(known.dueOn === task.dueOn ? {} : { dueOn: dateOrNull(task.dueOn), remindOn: dateOrNull(task.remindOn ?? task.dueOn) }),
    ...(known.completedOn === task.completedOn ? {} : { completedOn: dateOrNull(task.completedOn) }),
    ...(known.result === task.result ? {} : { result: task.result }),
  };
  if (Object.keys(data).length > 0) await tables.taskShare.updateMany({ where, data });
}

/** The number after the highest NV code in use. */
export async function nextTaskNumber(tables: Tables): Promise<number> {
  const [row] = await tables.$queryRaw<{ n: number | null }[]>(
    Prisma.sql`SELECT max(substring(code FROM '^NV-([0-9]{1,9})$')::int) AS n FROM task`,
  );
  return (row?.n ?? 0) + 1;
}

/** NV-012: three digits at least. */
export const taskCode = (number: number): string => `NV-${String(number).padStart(3, '0')}`;
