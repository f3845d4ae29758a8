// Adds events to a task: one version on, with who, when, by which channel, before and after, chained by hash.
import { Prisma, type Tables } from '../../database/index.ts';
import type { Task } from '../types.ts';
import { eventHash } from './chain.ts';

/** Who did it and through what. */
export interface Origin {
  readonly at: Date;
  readonly actorId?: number;
  readonly channel: string;
  readonly messageId?: string;
  readonly changeId?: number;
}

/** Thrown inside a transaction to undo it: somebody changed the task in the meantime. */
export class StaleTask extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`Task ${code} has changed`);
    this.code = code;
  }
}

/** One version on, or StaleTask: of two people at once, one wins. */
export async function bump(
  tables: Tables,
  task: Pick<Task, 'id' | 'version' | 'code'>,
  data: Prisma.TaskUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tables.task.updateMany({
    where: { id: task.id, version: task.version },
    data: { ...data, version: task.version + 1 },
  });
  if (count === 0) throw new StaleTask(task.code);
}

interface NewEvent {
  readonly kind: string;
  readonly before: object;
  readonly after: object;
  readonly note?: string;
}

/** The event of the version that `bump` has made. */
export async function addEvent(tables: Tables, task: Pick<Task, 'id' | 'version'>, event: NewEvent, origin: Origin): Promise<void> {
  const last = await tables.taskEvent.findUnique({
    where: { taskId_version: { taskId: task.id, version: task.version } },
    select: { hash: true },
  });
  await tables.taskEvent.create({ data: eventRow(task.id, task.version + 1, event, origin, last?.hash ?? '') });
}

/** The first event of each new task. */
export async function addFirstEvents(
  tables: Tables,
  events: readonly (NewEvent & { readonly taskId: number })[],
  origin: Origin,
): Promise<void> {
  await tables.taskEvent.createMany({ data: events.map(({ taskId, ...event }) => eventRow(taskId, 1, event, origin, '')) });
}

function eventRow(taskId: number, version: number, { kind, before, after, note }: NewEvent, origin: Origin, previous: string) {
  const row = {
    taskId,
    version,
    at: origin.at,
    kind,
    actorId: origin.actorId ?? null,
    channel: origin.channel,
    messageId: origin.messageId ?? null,
    changeId: origin.changeId ?? null,
    before: plainJson(before),
    after: plainJson(after),
    note: note ?? null,
  };
  return { ...row, hash: eventHash(previous, row) };
}

/** As the database will give it back: no absent members. */
const plainJson = (value: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
