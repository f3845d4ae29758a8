// Answers what happened to a task: who changed what and when.

import { dayOf, formatDay, timeOf } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import type { TaskEvent } from '../../../task/index.ts';
import { describeChange } from '../../event-words.ts';
import { taskMeant } from '../../search.ts';
import { shared } from '../../texts.ts';
import { type Answering, forbiddenText, type Parts, reply } from '../kind.ts';
import { texts } from './texts.ts';

const LONGEST = 20;

export const history =
  (parts: Parts): Answering<'history'> =>
  async ({ filter }, turn) => {
    if (turn.scope.kind === 'none') return { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null };
    const codes =
      filter.codes ?? taskMeant(filter.topic ?? '', await parts.catalogues.candidates(filter.topic ?? '', turn.scope))?.codes ?? [];
    const tasks = await parts.tasks.byCodes(codes, turn.scope);
    if (tasks.length === 0)
      return {
        replies: reply([block('text', filter.codes ? shared.notFound(codes) : shared.noTopic(filter.topic ?? ''))]),
        shown: [],
        focus: null,
      };
    const blocks = [];
    for (const task of tasks) {
      const events = [...(await parts.tasks.historyOf(task.id)), ...(await acknowledgements(parts, task.id))]
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
        .slice(-LONGEST);
      blocks.push(
        block('heading', texts.heading(task.code, task.title)),
        ...(events.length === 0 ? [block('text', texts.none)] : events.map(event => block('item', line(event)))),
      );
    }
    return { replies: reply(blocks), shown: tasks.map(task => task.code) };
  };

type Line = Pick<TaskEvent, 'at' | 'actorName' | 'kind' | 'before' | 'after' | 'note'>;

/** Taken note of: no change of the task, and told among its changes. */
const acknowledgements = async (parts: Parts, taskId: number): Promise<Line[]> =>
  (await parts.acknowledgedOf(taskId)).map(({ at, kind, name }) => ({ at, actorName: name, kind, before: {}, after: {} }));

const line = ({ at, actorName, kind, before, after, note }: Line): string =>
  texts.line(`${formatDay(dayOf(at))} ${timeOf(at)}`, actorName, describeChange(kind, before, after, note));
