// Writes that a later directive lays a known task down again, and corrections of what was read from the first.
import { type Day, fromDate, toDate } from '../../base/index.ts';
import type { Prisma, Tables } from '../../database/index.ts';
import { addEvent, bump, type Origin } from '../event/write.ts';
import { foldedTextOf } from '../folded.ts';
import type { AgencyRef, Task } from '../types.ts';

export type SourceRelation = 'first' | 'repeats' | 'changes-deadline' | 'replaces';

interface StatedDeadline {
  readonly dueOn?: Day | null;
  readonly remindOn?: Day | null;
  readonly deadlinePhrase?: string | null;
  readonly deadlineRule?: string | null;
  readonly deadlineKind?: string | null;
}

/** What the later directive says of the task. */
export interface LaterSource extends StatedDeadline {
  readonly relation: Exclude<SourceRelation, 'first'>;
  readonly directiveId: number;
  readonly directiveName: string;
  readonly clause: string;
  readonly quote: string;
  readonly title: string;
}

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

const deadlineColumns = (stated: StatedDeadline) => ({
  dueOn: dateOrNull(stated.dueOn),
  remindOn: dateOrNull(stated.remindOn ?? stated.dueOn),
  deadlinePhrase: stated.deadlinePhrase ?? null,
  deadlineRule: stated.deadlineRule ?? null,
  deadlineKind: stated.deadlineKind ?? null,
});

/** One code, both clauses cited; the later deadline is current, the first stays original. @returns false when the task is gone or closed */
export async function addSource(tables: Tables, code: string, later: LaterSource, origin: Origin): Promise<boolean> {
  const row = await tables.task.findUnique({ where: { code } });
  if (!row || row.status === 'completed' || row.status === 'cancelled') return false;
  const common = { taskId: row.id, at: origin.at, actorId: origin.actorId ?? null };
  if ((await tables.taskSource.count({ where: { taskId: row.id } })) === 0) {
    const { directiveId, directiveName, clause, quote, dueOn, deadlinePhrase } = row;
    await tables.taskSource.create({
      data: { ...common, directiveId, directiveName, clause, quote, dueOn, deadlinePhrase, relation: 'first' },
    });
  }
  const { relation, directiveId, directiveName, clause, quote, title, deadlinePhrase, dueOn } = later;
  await tables.taskSource.create({
    data: {
      ...common,
      relation,
      directiveId,
      directiveName,
      clause,
      quote,
      dueOn: dateOrNull(dueOn),
      deadlinePhrase: deadlinePhrase ?? null,
    },
  });
  const cited = [row.clause, `${directiveName}, ${clause}`].filter(part => part !== '').join('; ');
  const moves = relation !== 'repeats' && Boolean(dueOn);
  const renamed = relation === 'replaces' ? { title, quote, foldedText: foldedTextOf({ ...row, title }) } : {};
  const data: Prisma.TaskUncheckedUpdateManyInput = {
    clause: cited,
    ...renamed,
    ...(moves ? deadlineColumns(later) : {}),
    updatedAt: origin.at,
  };
  await bump(tables, row, data);
  const before = { clause: row.clause, title: row.title, dueOn: row.dueOn ? fromDate(row.dueOn) : null };
  const after = { clause: cited, ...(relation === 'replaces' ? { title } : {}), ...(moves ? { dueOn } : {}), relation, directiveName };
  await addEvent(tables, row, { kind: 'linked', before, after, note: directiveName }, origin);
  return true;
}

/** What a focal point puts right in a published task; absent parts stay. */
export interface Correction {
  readonly title?: string;
  readonly clause?: string;
  readonly quote?: string;
  readonly cooperators?: readonly AgencyRef[];
  readonly deadline?: StatedDeadline;
}

/** The reading was wrong, so the original deadline is put right too; one that was extended since stays. @throws StaleTask when the task changed */
export async function correctTask(tables: Tables, task: Task, correction: Correction, reason: string, origin: Origin): Promise<void> {
  const { title, clause, quote, cooperators, deadline } = correction;
  const extended = task.dueOn !== task.originalDueOn;
  const { dueOn, remindOn, ...phrase } = deadlineColumns(deadline ?? {});
  await bump(tables, task, {
    ...(title === undefined ? {} : { title, foldedText: foldedTextOf({ ...task, title }) }),
    ...(clause === undefined ? {} : { clause }),
    ...(quote === undefined ? {} : { quote }),
    ...(deadline === undefined ? {} : { ...phrase, originalDueOn: dueOn, ...(extended ? {} : { dueOn, remindOn }) }),
    updatedAt: origin.at,
  });
  if (cooperators) {
    await tables.taskAgency.deleteMany({ where: { taskId: task.id, part: 'cooperate' } });
    await tables.taskAgency.createMany({
      data: cooperators.map(({ key, name }, position) => ({ taskId: task.id, part: 'cooperate' as const, position, agencyKey: key, name })),
    });
  }
  const names = (refs: readonly AgencyRef[]): string[] => refs.map(ref => ref.name);
  const before = {
    title: task.title,
    clause: task.clause,
    quote: task.quote ?? null,
    dueOn: task.dueOn ?? null,
    cooperators: names(task.cooperators),
  };
  const after = {
    ...(title === undefined ? {} : { title }),
    ...(clause === undefined ? {} : { clause }),
    ...(quote === undefined ? {} : { quote }),
    ...(deadline === undefined || extended ? {} : { dueOn: deadline.dueOn ?? null }),
    ...(cooperators ? { cooperators: names(cooperators) } : {}),
  };
  await addEvent(tables, task, { kind: 'corrected', before, after, note: reason }, origin);
}
