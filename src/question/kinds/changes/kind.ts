// Answers what changed from one day to another: task by task, who changed what and when.

import { addDays, dayOf, formatDay, instantAt, shorten, timeOf } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import type { Change } from '../../../task/activity/store.ts';
import { describeChange } from '../../event-words.ts';
import { type Answering, closing, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

/** More events than this are counted, not told. */
const MOST_EVENTS = 500;
const MOST_TASKS = 15;
const TITLE_LENGTH = 60;

export const changes =
  (parts: Parts): Answering<'changes'> =>
  async ({ filter: asked, from, to }, turn) => {
    const resolution = await resolve(asked, turn, parts, 'list');
    const refused = refusal(resolution, turn, parts);
    if (refused || (resolution.kind !== 'ok' && resolution.kind !== 'shared')) return refused ?? { replies: [] };
    const until = instantAt(addDays(to, 1), '00:00');
    const { status: _, ...filter } = resolution.filter;
    const found = await parts.activity.changes(filter, turn.scope, turn.today, instantAt(from, '00:00'), until, MOST_EVENTS);
    const byTask = [...Map.groupBy(found, change => change.code)];
    const span = from === to ? texts.onDay(formatDay(from)) : texts.span(formatDay(from), formatDay(to));
    if (byTask.length === 0)
      return { replies: reply([block('text', texts.none(span)), ...closing(asked, 0, turn, parts)]), shown: [], focus: null };
    const told = byTask.slice(0, MOST_TASKS);
    return {
      replies: reply([
        block('heading', texts.heading(byTask.length, span)),
        ...told.map(([code, events]) => block('item', line(code, events))),
        ...(byTask.length > told.length ? [block('text', texts.more(byTask.length - told.length))] : []),
        ...closing(asked, undefined, turn, parts),
      ]),
      shown: told.map(([code]) => code),
      focus: null,
    };
  };

/** What a task's events amount to, oldest first. */
function line(code: string, newestFirst: readonly Change[]): string {
  const events = newestFirst.toReversed();
  const told = events.map(
    ({ at, actorName, kind, before, after }) => `${moment(at)} ${actorName || texts.system}: ${describeChange(kind, before, after)}`,
  );
  return `${code} · ${shorten(events[0]?.title ?? '', TITLE_LENGTH)} · ${told.join(' | ')}`;
}

const moment = (at: Date): string => `${formatDay(dayOf(at)).slice(0, 5)} ${timeOf(at)}`;
