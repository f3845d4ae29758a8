// Kinds that tell something of tasks named by code or by description: which tasks, or why there are none.

import { block, type Turn } from '../../chat/index.ts';
import type { Task } from '../../task/index.ts';
import { taskMeant } from '../search.ts';
import { shared } from '../texts.ts';
import type { QuestionFilter } from '../types.ts';
import { forbiddenText, type KindAnswer, noTopic, type Parts, reply } from './kind.ts';

export type TasksNamed = { readonly tasks: readonly Task[] } | { readonly none: KindAnswer };

export async function tasksNamed(filter: QuestionFilter, turn: Turn, parts: Parts): Promise<TasksNamed> {
  if (turn.scope.kind === 'none')
    return { none: { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null } };
  const topic = filter.topic ?? '';
  const codes = filter.codes ?? taskMeant(topic, await parts.catalogues.candidates(topic, turn.scope))?.codes ?? [];
  const tasks = await parts.tasks.byCodes(codes, turn.scope);
  if (tasks.length > 0) return { tasks };
  if (!filter.codes) return { none: noTopic(topic, filter.stray) };
  return { none: { replies: reply([block('text', shared.notFound(codes))]), shown: [], focus: null } };
}
