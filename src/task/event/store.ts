// What happened to tasks, read from their events. They know no scope: who may see a task is seen to before.
import type { Database } from '../../database/index.ts';
import type { LastEvent } from '../change/undo.ts';

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

export function openEvents({ prisma }: Database) {
  return {
    /** The newest event of a task: what undo looks at. */
    async lastEvent(taskId: number): Promise<LastEvent | undefined> {
      const row = await prisma.taskEvent.findFirst({ where: { taskId }, orderBy: { version: 'desc' } });
      return row
        ? {
            version: row.version,
            kind: row.kind,
            at: row.at,
            ...(row.actorId === null ? {} : { actorId: row.actorId }),
            before: row.before,
            after: row.after,
          }
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
  };
}
