// Recurring tasks: one instance a period. The task's own columns are the current one; when its period is over it is kept as it stood,
// and the next begins. The day decides, not a timer: whoever comes first on a new day turns the periods, once.
import { type Day, dayOf, fromDate, toDate } from '../../base/index.ts';
import { type Database, inTransaction, Prisma, type Tables } from '../../database/index.ts';
import { addEvent, bump, StaleTask } from '../event/write.ts';
import { foldedTextOf } from '../folded.ts';
import { keptShares } from '../share/kept.ts';
import type { Share, TaskStatus } from '../types.ts';
import { deadlineIn, type Period, periodAfter, periodAt, periodOfKey } from './period.ts';

/** What became of one period. */
export interface Instance {
  readonly period: string;
  readonly status: TaskStatus;
  readonly progress: number;
  readonly dueOn?: Day;
  readonly originalDueOn?: Day;
  readonly completedOn?: Day;
  /** reported late as done, and not confirmed yet */
  readonly reportedOn?: Day;
  readonly reportedBy?: number;
  readonly progressBefore?: number;
  readonly result: string;
  /** of a task that several agencies lead: what each share was */
  readonly shares?: readonly Share[];
  /** undefined: nothing was due */
  readonly onTime?: boolean;
}

export type Periods = ReturnType<typeof openPeriods>;

const RECURRENCES = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'];
/** Periods in which nobody came are kept too, as many as make sense. */
const MOST_MISSED = 400;

export function openPeriods(database: Database) {
  const { prisma } = database;
  let turnedOn: Day | undefined;

  /** Tasks whose period is over, or that never had one though they recur. */
  const due = (today: Day): Promise<{ id: number }[]> => {
    const over = RECURRENCES.map(recurrence => {
      const key = periodAt(recurrence, today)?.key ?? '';
      return Prisma.sql`(recurrence = ${recurrence} AND (period IS NULL OR period < ${key}))`;
    });
    return prisma.$queryRaw<{ id: number }[]>(Prisma.sql`
      SELECT id FROM task WHERE recurrence IS NOT NULL AND status <> 'cancelled' AND (recurs_until IS NULL OR recurs_until >= ${today}::date)
        AND (${Prisma.join(over, ' OR ')}) ORDER BY id`);
  };

  return {
    /** Begins the periods of a day that have not begun. Costs one query a day. @returns how many tasks turned */
    async turn(now: Date): Promise<number> {
      const today = dayOf(now);
      if (turnedOn === today) return 0;
      let turned = 0;
      for (const { id } of await due(today)) {
        try {
          if (await inTransaction(database, tables => turnOne(tables, id, today, now))) turned++;
        } catch (thrown) {
          // another process, or a report, was there first: whatever is left turns with the next message
          if (!(thrown instanceof StaleTask)) throw thrown;
        }
      }
      turnedOn = today;
      return turned;
    },

    /** The periods of a task that are over, newest first. */
    async instancesOf(taskId: number): Promise<Instance[]> {
      return (await prisma.taskInstance.findMany({ where: { taskId }, orderBy: { period: 'desc' } })).map(toInstance);
    },

    /** One of them. */
    async instanceOf(taskId: number, period: string): Promise<Instance | undefined> {
      const row = await prisma.taskInstance.findUnique({ where: { taskId_period: { taskId, period } } });
      return row ? toInstance(row) : undefined;
    },
  };
}

function toInstance(row: Prisma.TaskInstanceGetPayload<object>): Instance {
  const { period, status, progress, result, dueOn, originalDueOn, completedOn, reportedOn, reportedBy, progressBefore, shares } = row;
  return {
    period,
    status,
    progress,
    result,
    ...(dueOn ? { dueOn: fromDate(dueOn), onTime: completedOn !== null && completedOn <= dueOn } : {}),
    ...(originalDueOn ? { originalDueOn: fromDate(originalDueOn) } : {}),
    ...(completedOn ? { completedOn: fromDate(completedOn) } : {}),
    ...(reportedOn ? { reportedOn: fromDate(reportedOn) } : {}),
    ...(reportedBy === null ? {} : { reportedBy }),
    ...(progressBefore === null ? {} : { progressBefore }),
    ...(shares === null ? {} : { shares: keptShares(shares) }),
  };
}

const ANEW = {
  status: 'not_started' as const,
  progress: 0,
  completedOn: null,
  reportedOn: null,
  reportedBy: null,
  progressBefore: null,
  result: '',
};

async function turnOne(tables: Tables, id: number, today: Day, now: Date): Promise<boolean> {
  const task = await tables.task.findUniqueOrThrow({ where: { id }, include: { taskShares: true } });
  const { recurrence } = task;
  const next = recurrence === null ? undefined : periodAt(recurrence, today);
  if (recurrence === null || !next || (task.period !== null && task.period >= next.key)) return false;
  const deadline = deadlineOf(next, recurrence, task);
  const dates = { dueOn: toDate(deadline.dueOn), remindOn: toDate(deadline.remindOn), originalDueOn: toDate(deadline.dueOn) };
  const before = {
    status: task.status,
    progress: task.progress,
    dueOn: task.dueOn ? fromDate(task.dueOn) : null,
    completedOn: task.completedOn ? fromDate(task.completedOn) : null,
    result: task.result,
    period: task.period,
  };
  if (task.period === null) {
    // it recurs since before periods were kept: what it is now is its first
    await bump(tables, task, { period: next.key, ...dates, updatedAt: now });
    await tables.taskShare.updateMany({ where: { taskId: id }, data: dates });
    await addEvent(
      tables,
      task,
      { kind: 'period', before, after: { period: next.key, dueOn: deadline.dueOn } },
      { at: now, channel: 'system' },
    );
    return true;
  }
  await tables.taskInstance.create({
    data: {
      taskId: id,
      period: task.period,
      status: task.status,
      progress: task.progress,
      dueOn: task.dueOn,
      originalDueOn: task.originalDueOn,
      completedOn: task.completedOn,
      result: task.result,
      ...(task.taskShares.length === 0 ? {} : { shares: JSON.parse(JSON.stringify(task.taskShares)) as Prisma.InputJsonArray }),
      closedAt: now,
    },
  });
  await tables.taskInstance.createMany({
    data: missed(task.period, next, recurrence, task).map(row => ({ ...row, taskId: id, closedAt: now })),
  });
  const foldedText = foldedTextOf({ ...task, result: '' });
  const paused = task.status === 'paused' ? { status: 'paused' as const } : {};
  await bump(tables, task, { ...ANEW, ...paused, ...dates, period: next.key, foldedText, updatedAt: now });
  await tables.taskShare.updateMany({ where: { taskId: id }, data: { ...ANEW, ...paused, ...dates } });
  // what was asked for the old period is no question any more
  await tables.extension.updateMany({ where: { taskId: id, state: 'requested' }, data: { state: 'lapsed', decidedAt: now } });
  const after = { ...ANEW, ...paused, dueOn: deadline.dueOn, period: next.key };
  await addEvent(tables, task, { kind: 'period', before, after }, { at: now, channel: 'system' });
  return true;
}

interface Recurs {
  readonly deadlinePhrase: string | null;
  readonly recursUntil: Date | null;
}

function deadlineOf(period: Period, recurrence: string, { deadlinePhrase, recursUntil }: Recurs) {
  const until = recursUntil ? fromDate(recursUntil) : undefined;
  const deadline = deadlineIn(period, recurrence, until ? '' : (deadlinePhrase ?? ''));
  return until && deadline.dueOn > until ? { dueOn: until, remindOn: until } : deadline;
}

/** The periods between one and another, in which the program was not asked. */
function missed(last: string, next: Period, recurrence: string, task: Recurs) {
  const rows = [];
  let period = periodOfKey(recurrence, last);
  while (period && rows.length < MOST_MISSED) {
    period = periodAfter(recurrence, period);
    if (!period || period.key >= next.key) break;
    const dueOn = toDate(deadlineOf(period, recurrence, task).dueOn);
    rows.push({ period: period.key, status: 'not_started' as const, progress: 0, dueOn, originalDueOn: dueOn, result: '' });
  }
  return rows;
}
