// The only writer of the task tables. Every write is an event with who, when, by which channel, before and after.
import { type Day, dayOf, toDate } from '../base/index.ts';
import { Prisma, type Tables } from '../database/index.ts';
import { squash } from '../vietnamese/fold.ts';
import type { AgencyRef, Assignee, ImportedCell, Task, TaskStatus } from './types.ts';

/** Who did it and through what. */
export interface Origin {
  readonly at: Date;
  readonly actorId?: number;
  readonly channel: string;
  readonly messageId?: string;
  readonly changeId?: number;
}

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

/** What an update changes. Absent: stays; null: emptied. */
export interface Patch {
  readonly status?: TaskStatus;
  readonly progress?: number;
  readonly completedOn?: Day | null;
  readonly reportedOn?: Day | null;
  readonly result?: string;
  readonly addObstacle?: { readonly text: string; readonly blockingKey?: string };
  readonly clearObstacles?: boolean;
  readonly extension?: { readonly toDueOn: Day; readonly reason: string };
  readonly evidence?: { readonly sha256: string; readonly name: string; readonly caption: string };
  readonly remark?: string;
}

/** Thrown inside a transaction to undo it: somebody changed the task in the meantime. */
export class StaleTask extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`Task ${code} has changed`);
    this.code = code;
  }
}

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

/** What search looks at: marks off, words between single spaces, a space at either end. */
export const foldedTextOf = (task: { title: string; directiveName: string; result: string }): string =>
  ` ${squash(`${task.title} ${task.directiveName} ${task.result}`)} `;

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
  importedCells: task.importedCells ? Object.fromEntries(Object.entries(task.importedCells).map(([column, cell]) => [column, { ...cell }])) : Prisma.DbNull,
  updatedAt: at,
});

/** Adds tasks with their agencies, people in charge, obstacles and a first event each. Codes must be free. */
export async function createTasks(tables: Tables, tasks: readonly NewTask[], kind: 'imported' | 'published' | 'added', origin: Origin): Promise<void> {
  if (tasks.length === 0) return;
  const made = await tables.task.createManyAndReturn({
    data: tasks.map(task => ({ code: task.code, ...columnsOf(task, origin.at), originalDueOn: dateOrNull(task.dueOn), createdAt: origin.at })),
    select: { id: true, code: true },
  });
  const ids = new Map(made.map(row => [row.code, row.id]));
  const withId = tasks.map(task => ({ task, taskId: ids.get(task.code) ?? 0 }));
  await createParts(tables, withId, origin);
  await tables.taskEvent.createMany({
    data: withId.map(({ task, taskId }) => ({ taskId, ...eventColumns(origin), kind, before: {}, after: { status: task.status, progress: task.progress }, version: 1 })),
  });
}

async function createParts(tables: Tables, items: readonly { task: NewTask; taskId: number }[], origin: Origin): Promise<void> {
  await tables.taskAgency.createMany({
    data: items.flatMap(({ task, taskId }) => [
      ...task.leads.map(({ key, name }, position) => ({ taskId, part: 'lead' as const, position, agencyKey: key, name })),
      ...task.cooperators.map(({ key, name }, position) => ({ taskId, part: 'cooperate' as const, position, agencyKey: key, name })),
    ]),
  });
  await tables.taskAssignee.createMany({
    data: items.flatMap(({ task, taskId }) => task.assignees.map(({ personId, name }, position) => ({ taskId, position, personId: personId ?? null, name }))),
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
  await tables.taskAgency.deleteMany({ where: { taskId } });
  await tables.taskAssignee.deleteMany({ where: { taskId } });
  const stays = new Set(task.obstacles);
  const open = new Set(known.obstacles.map(obstacle => obstacle.text));
  await tables.obstacle.updateMany({ where: { taskId, clearedAt: null, text: { notIn: [...stays] } }, data: { clearedAt: origin.at, clearedBy: origin.actorId ?? null } });
  await createParts(tables, [{ taskId, task: { ...task, obstacles: task.obstacles.filter(text => !open.has(text)) } }], origin);
  await addEvent(tables, known, 'imported', origin, snapshot(known), { status: task.status, progress: task.progress, dueOn: task.dueOn ?? null, result: task.result, obstacles: [...task.obstacles] });
}

/** Carries out an update. @throws StaleTask when the task changed since `task` was read */
export async function applyPatch(tables: Tables, task: Task, patch: Patch, origin: Origin): Promise<void> {
  const result = patch.result ?? task.result;
  await bump(tables, task, {
    ...(patch.status === undefined ? {} : { status: patch.status }),
    ...(patch.progress === undefined ? {} : { progress: patch.progress }),
    ...(patch.completedOn === undefined ? {} : { completedOn: dateOrNull(patch.completedOn) }),
    ...(patch.reportedOn === undefined ? {} : { reportedOn: dateOrNull(patch.reportedOn) }),
    ...(patch.result === undefined ? {} : { result, foldedText: foldedTextOf({ ...task, result }) }),
    updatedAt: origin.at,
  });
  const actorId = origin.actorId ?? null;
  if (patch.clearObstacles) await tables.obstacle.updateMany({ where: { taskId: task.id, clearedAt: null }, data: { clearedAt: origin.at, clearedBy: actorId } });
  if (patch.addObstacle) {
    const { text, blockingKey } = patch.addObstacle;
    await tables.obstacle.create({ data: { taskId: task.id, text, blockingKey: blockingKey ?? null, since: toDate(dayOf(origin.at)), raisedBy: actorId } });
  }
  if (patch.extension) {
    const { toDueOn, reason } = patch.extension;
    await tables.extension.create({
      data: { taskId: task.id, fromDueOn: dateOrNull(task.dueOn), toDueOn: toDate(toDueOn), reason, requestedBy: actorId, requestedAt: origin.at },
    });
  }
  if (patch.evidence) {
    const { sha256, name, caption } = patch.evidence;
    await tables.evidence.createMany({ data: [{ taskId: task.id, sha256, name, caption, senderId: actorId, receivedAt: origin.at }], skipDuplicates: true });
  }
  await addEvent(tables, task, 'updated', origin, snapshot(task), { ...patch });
}

const snapshot = (task: Task) => ({
  status: task.status,
  progress: task.progress,
  dueOn: task.dueOn ?? null,
  completedOn: task.completedOn ?? null,
  result: task.result,
  obstacles: task.obstacles.map(obstacle => obstacle.text),
});

/** One version on, or StaleTask: of two people at once, one wins. */
async function bump(tables: Tables, task: Task, data: Prisma.TaskUpdateManyMutationInput): Promise<void> {
  const { count } = await tables.task.updateMany({ where: { id: task.id, version: task.version }, data: { ...data, version: task.version + 1 } });
  if (count === 0) throw new StaleTask(task.code);
}

const eventColumns = (origin: Origin) => ({
  at: origin.at,
  actorId: origin.actorId ?? null,
  channel: origin.channel,
  messageId: origin.messageId ?? null,
  changeId: origin.changeId ?? null,
});

async function addEvent(tables: Tables, task: Task, kind: string, origin: Origin, before: object, after: object): Promise<void> {
  await tables.taskEvent.create({
    data: { taskId: task.id, ...eventColumns(origin), kind, before: { ...before }, after: { ...after }, version: task.version + 1 },
  });
}

/** The number after the highest NV code in use. */
export async function nextTaskNumber(tables: Tables): Promise<number> {
  const [row] = await tables.$queryRaw<{ n: number | null }[]>(Prisma.sql`SELECT max(substring(code FROM '^NV-([0-9]{1,9})$')::int) AS n FROM task`);
  return (row?.n ?? 0) + 1;
}

/** NV-012: three digits at least. */
export const taskCode = (number: number): string => `NV-${String(number).padStart(3, '0')}`;
