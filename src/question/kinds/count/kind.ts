// Answers how many: the figure first, then what was counted.

import { z } from 'zod';
import { block, defineAction } from '../../../chat/index.ts';
import { keysOf } from '../../../people/index.ts';
import { figuresBy, figuresOf, type TaskFilter } from '../../../task/index.ts';
import { taskLine } from '../../lines.ts';
import { agencyLabel } from '../../naming.ts';
import { stateWords } from '../../texts.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

/** Lists what was counted last. */
export const listCounted = defineAction('q-list', z.object({}));

/** So many are named at once. */
const FEW = 5;

export const count =
  (parts: Parts): Answering<'count'> =>
  async (question, turn) => {
    const resolution = await resolve(question.filter, turn, parts, 'figures');
    const refused = refusal(resolution, turn, parts);
    if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
    const { filter, meant } = resolution;
    // the cancelled are told beside where no state is asked for
    const figures = await figuresOf(parts.tasks, meant.states ? filter : withCancelled(filter), turn.scope, turn.today);
    const total = figures.assigned + (meant.states || !filter.status ? figures.cancelled : 0);
    const words = stateWords(meant.states);
    const cancelled = meant.states ? 0 : figures.cancelled;
    const each = (meant.lead?.length ?? 0) > 1 ? await byAgency(parts, meant.lead ?? [], filter) : [];
    const few =
      total > 0 && total <= FEW ? await parts.tasks.matching(filter, turn.scope, turn.today, 'due', { offset: 0, limit: FEW }) : undefined;
    const blocks = [
      block('heading', texts.count(meant.states ? total : figures.assigned, words)),
      ...each,
      ...(few?.tasks ?? []).map(task => taskLine(task, turn.today)),
      ...(cancelled > 0 ? [block('text', texts.cancelled(cancelled))] : []),
      ...closing(meant, undefined, turn, parts),
    ];
    const buttons = total > FEW ? [[{ label: texts.list, action: listCounted.pack({}) }]] : [];
    return {
      replies: reply(blocks, buttons),
      shown: (few?.tasks ?? []).map(task => task.code),
      focus: null,
      asked: { ...question, filter: meant },
    };

    async function byAgency({ tasks, agencies }: Parts, codes: readonly string[], whole: TaskFilter) {
      const groups = await figuresBy(tasks, 'lead', whole, turn.scope, turn.today);
      return codes.map(code => {
        const own = keysOf(code, agencies).reduce(
          (sum, key) => sum + (groups.get(key)?.assigned ?? 0) + (groups.get(key)?.cancelled ?? 0),
          0,
        );
        return block('item', texts.each(agencyLabel(code, agencies), own));
      });
    }
  };

const withCancelled = ({ status, ...filter }: TaskFilter): TaskFilter => ({
  ...filter,
  ...(status ? { status: [...new Set([...status, 'cancelled' as const])] } : {}),
});
