// Answers what happened to a task: who changed what and when.

import { dayOf, formatDay, timeOf } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import type { TaskEvent } from '../../../task/index.ts';
import { describeChange } from '../../event-words.ts';
import { type Answering, type Parts, reply } from '../kind.ts';
import { tasksNamed } from '../one-task.ts';
import { texts } from './texts.ts';

const LONGEST = 20;

export const history =
  (parts: Parts): Answering<'history'> =>
  async ({ filter }, turn) => {
    const named = await tasksNamed(filter, turn, parts);
    if ('none' in named) return named.none;
    const blocks = [];
    for (const task of named.tasks) {
      const events = [...(await parts.tasks.historyOf(task.id)), ...(await acknowledgements(parts, task.id))]
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
        .slice(-LONGEST);
      blocks.push(
        block('heading', texts.heading(task.code, task.title)),
        ...(events.length === 0 ? [block('text', texts.none)] : events.map(event => block('item', line(event)))),
      );
    }
    return { replies: reply(blocks), shown: named.tasks.map(task => task.code) };
  };

type Line = Pick<TaskEvent, 'at' | 'actorName' | 'kind' | 'before' | 'after' | 'note'>;

/** Taken note of: no change of the task, and told among its changes. */
const acknowledgements = async (parts: Parts, taskId: number): Promise<Line[]> =>
  (await parts.acknowledgedOf(taskId)).map(({ at, kind, name }) => ({ at, actorName: name, kind, before: {}, after: {} }));

const line = ({ at, actorName, kind, before, after, note }: Line): string =>
  texts.line(`${formatDay(dayOf(at))} ${timeOf(at)}`, actorName, describeChange(kind, before, after, note));
