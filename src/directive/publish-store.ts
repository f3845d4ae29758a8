// Publishing: accepted proposals become tasks, or further sources of tasks that are known.

import type { Tables } from '../database/index.ts';
import { addSource, createTasks, type LaterSource, type NewTask, nextTaskNumber, type Origin, taskCode } from '../task/index.ts';
import type { Lineage } from './lineage.ts';

/** An accepted proposal: a new task, or one more source of a known one. */
export interface Accepted {
  readonly proposalId?: number;
  readonly task: Omit<NewTask, 'code'>;
  readonly link?: Pick<Lineage, 'code'> & { readonly relation: LaterSource['relation'] };
}

/** Makes tasks of accepted proposals, links those that are known, and closes the review. @returns the new codes in order */
export async function publish(tables: Tables, directiveId: number, accepted: readonly Accepted[], origin: Origin): Promise<string[]> {
  const fresh: Accepted[] = [];
  const decided = { decidedBy: origin.actorId ?? null, decidedAt: origin.at };
  const decide = (id: number | undefined, code: string) => decideProposal(tables, id, code, decided);
  for (const one of accepted) {
    const linked = one.link ? await addSource(tables, one.link.code, sourceOf(one.task, one.link.relation, directiveId), origin) : false;
    if (linked) await decide(one.proposalId, one.link?.code ?? '');
    else fresh.push(one);
  }
  const first = await nextTaskNumber(tables);
  const made = fresh.map(({ task, proposalId }, index) => ({
    proposalId,
    task: { ...task, directiveId, code: taskCode(first + index) },
  }));
  const tasks = made.map(({ task }) => task);
  await createTasks(tables, tasks, 'published', origin);
  for (const { proposalId, task } of made) await decide(proposalId, task.code);
  await tables.proposedTask.updateMany({ where: { directiveId, decision: 'open' }, data: { decision: 'dropped', ...decided } });
  await tables.directive.update({ where: { id: directiveId }, data: { state: 'published' } });
  return tasks.map(({ code }) => code);
}

async function decideProposal(
  tables: Tables,
  id: number | undefined,
  code: string,
  decided: { decidedBy: number | null; decidedAt: Date },
): Promise<void> {
  if (id === undefined) return;
  const task = await tables.task.findUnique({ where: { code }, select: { id: true } });
  await tables.proposedTask.update({ where: { id }, data: { decision: 'accepted', taskId: task?.id ?? null, ...decided } });
}

const sourceOf = (task: Omit<NewTask, 'code'>, relation: LaterSource['relation'], directiveId: number): LaterSource => ({
  relation,
  directiveId,
  directiveName: task.directiveName,
  clause: task.clause,
  quote: task.quote ?? '',
  title: task.title,
  dueOn: task.dueOn ?? null,
  remindOn: task.remindOn ?? null,
  deadlinePhrase: task.deadlinePhrase ?? null,
  deadlineRule: task.deadlineRule ?? null,
  deadlineKind: task.deadlineKind ?? null,
});
