// Answers which files prove a task.

import { formatDay, formatNumber } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import { type Answering, type Parts, reply } from '../kind.ts';
import { tasksNamed } from '../one-task.ts';
import { texts } from './texts.ts';

export const evidence =
  (parts: Parts): Answering<'evidence'> =>
  async ({ filter }, turn) => {
    const named = await tasksNamed(filter, turn, parts);
    if ('none' in named) return named.none;
    const blocks = [];
    for (const task of named.tasks) {
      const files = await parts.tasks.evidenceOf(task.id);
      blocks.push(
        block('heading', files.length === 0 ? texts.none(task.code) : texts.heading(task.code, files.length)),
        ...files.map(file => block('item', texts.line(file.name, sizeText(file.size), formatDay(file.receivedOn), file.senderName))),
        ...(task.result ? [block('text', texts.result(task.result))] : []),
      );
    }
    return { replies: reply(blocks), shown: named.tasks.map(task => task.code) };
  };

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB` : `${formatNumber(bytes / 1_000_000)} MB`;
