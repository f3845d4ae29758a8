// Answers which files prove a task.

import { formatDay, formatNumber } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import { taskMeant } from '../../search.ts';
import { shared } from '../../texts.ts';
import { type Answering, forbiddenText, type Parts, reply } from '../kind.ts';
import { texts } from './texts.ts';

export const evidence =
  (parts: Parts): Answering<'evidence'> =>
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
      const files = await parts.tasks.evidenceOf(task.id);
      blocks.push(
        block('heading', files.length === 0 ? texts.none(task.code) : texts.heading(task.code, files.length)),
        ...files.map(file => block('item', texts.line(file.name, sizeText(file.size), formatDay(file.receivedOn), file.senderName))),
        ...(task.result ? [block('text', texts.result(task.result))] : []),
      );
    }
    return { replies: reply(blocks), shown: tasks.map(task => task.code) };
  };

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB` : `${formatNumber(bytes / 1_000_000)} MB`;
