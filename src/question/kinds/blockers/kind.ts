// Answers where tasks are stuck and whom they wait for: a figure for each agency, and the tasks with what they lack.

import type { Block } from '../../../chat/index.ts';
import { block } from '../../../chat/index.ts';
import type { Obstacle, Task } from '../../../task/index.ts';
import { taskLine } from '../../lines.ts';
import { agencyLabel } from '../../naming.ts';
import type { QuestionOf } from '../../types.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { moreButton, PAGE_SIZE } from '../list/kind.ts';
import { texts } from './texts.ts';

const MOST_TASKS = 1000;
const NOBODY = '';

export const blockers =
  (parts: Parts): Answering<'blockers'> =>
  async ({ filter, named }, turn) => {
    const all = { ...filter, obstacle: true };
    const resolution = await resolve(all, turn, parts, 'list');
    const refused = refusal(resolution, turn, parts);
    if (refused || (resolution.kind !== 'ok' && resolution.kind !== 'shared')) return refused ?? { replies: [] };
    const found = await parts.tasks.matching(resolution.filter, turn.scope, turn.today, 'due', { offset: 0, limit: MOST_TASKS });
    const tasks = named ? found.tasks.filter(task => task.obstacles.some(obstacle => waitsFor(obstacle, parts) !== NOBODY)) : found.tasks;
    const total = named ? tasks.length : found.total;
    const asked = named ? { ...all, codes: tasks.map(task => task.code) } : all;
    const list: QuestionOf<'list'> = { kind: 'list', filter: asked, order: 'due', facets: ['obstacle'] };
    if (total === 0)
      return { replies: reply([block('text', texts.none), ...closing(all, 0, turn, parts)]), shown: [], focus: null, asked: list };
    const shown = tasks.slice(0, PAGE_SIZE);
    const rest = moreButton({ total, tasks: shown }, 0, PAGE_SIZE);
    const more = rest[0]?.action;
    return {
      replies: reply(
        [
          block('heading', texts.heading(total)),
          ...byAgency(tasks, parts),
          ...shown.map(task => taskLine(task, turn.today, ['obstacle'])),
          ...closing(all, total, turn, parts),
        ],
        rest.length > 0 ? [rest] : [],
      ),
      shown: shown.map(task => task.code),
      ...(more ? { more } : {}),
      focus: null,
      asked: list,
    };
  };

/** Each agency waited for with its number of tasks, most first; those that name nobody last. */
function byAgency(tasks: readonly Task[], parts: Parts): Block[] {
  const counts = new Map<string, number>();
  for (const task of tasks)
    for (const key of new Set(task.obstacles.map(obstacle => waitsFor(obstacle, parts)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = [...counts].filter(([key]) => key !== NOBODY).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const unnamed = counts.get(NOBODY);
  return [
    ...named.map(([key, count]) => block('text', texts.agency(agencyLabel(key, parts.agencies), count))),
    ...(unnamed === undefined ? [] : [block('text', texts.nobody(unnamed))]),
  ];
}

/** The agency on record, else the one that the words of the obstacle name. */
const waitsFor = ({ blockingKey, text }: Obstacle, { finder }: Parts): string =>
  blockingKey ?? finder.find(text).find(one => one.form === 'full')?.code ?? NOBODY;
