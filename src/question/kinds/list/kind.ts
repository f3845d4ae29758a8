// Answers with tasks, one a line, page by page.

import { z } from 'zod';
import type { Day } from '../../../base/index.ts';
import { type Button, block, defineAction, type Turn } from '../../../chat/index.ts';
import type { Page, TaskFilter, TaskOrder, TaskPage } from '../../../task/index.ts';
import { taskCard, taskLine } from '../../lines.ts';
import { agencyLabel } from '../../naming.ts';
import type { Resolution } from '../../resolve.ts';
import { dueWords, shared, stateWords } from '../../texts.ts';
import type { QuestionFilter, QuestionOf, Range } from '../../types.ts';
import { type Answering, closing, type KindAnswer, type Parts, refusal, reply, resolve } from '../kind.ts';
import { texts } from './texts.ts';

export const PAGE_SIZE = 10;
/** As many lines as one message holds. */
const FULL_PAGE = 40;
/** The next page of the question in the conversation's notes. */
export const nextPage = defineAction('q-page', z.object({ from: z.coerce.number().int().min(0) }));

type ListQuestion = QuestionOf<'list'>;

export const list =
  (parts: Parts): Answering<'list'> =>
  (question, turn) =>
    listPage(parts, question, turn, 0);

export async function listPage(parts: Parts, question: ListQuestion, turn: Turn, offset: number): Promise<KindAnswer> {
  const resolution = await resolve(question.filter, turn, parts, 'list');
  const refused = refusal(resolution, turn, parts);
  if (refused) return refused;
  if (resolution.kind !== 'ok' && resolution.kind !== 'shared') return { replies: [] };
  const { filter, meant } = resolution;
  if (question.limit !== undefined) return ranked(parts, { ...question, filter: meant }, filter, turn, question.limit);
  const page = await find(parts, filter, turn, orderOf(question), { offset, limit: question.inFull ? FULL_PAGE : PAGE_SIZE });
  const words = stateAndDays(meant);
  const asked = { ...question, filter: meant };
  if (page.total === 0 && meant.looseTopic && meant.topic !== undefined) {
    const { topic: _, looseTopic: __, ...rest } = question.filter;
    return listPage(parts, { ...question, filter: rest }, turn, offset);
  }
  // "việc của Bộ Công an …", and none of those shown is: all of its own
  if (page.total === 0 && meant.codes && meant.lead && !meant.states) {
    const { codes: _, ...rest } = question.filter;
    return listPage(parts, { ...question, filter: rest }, turn, offset);
  }
  if (page.total === 0) return { ...(await nothing(parts, resolution, words, turn)), asked };
  const isShared = resolution.kind === 'shared';
  const head = isShared
    ? shared.sharedOnly(
        turn.person.agencyName,
        resolution.named.map(code => agencyLabel(code, parts.agencies)),
      )
    : texts.heading(page.total, words);
  const blocks = [
    block('heading', head),
    ...page.tasks.map(task => taskLine(task, turn.today, question.facets)),
    ...closing(meant, isShared ? undefined : page.total, turn, parts),
  ];
  const buttons = moreButton(page, offset, question.inFull ? FULL_PAGE : PAGE_SIZE);
  const more = buttons[0]?.action;
  return {
    replies: reply(blocks, buttons.length > 0 ? [buttons] : []),
    shown: page.tasks.map(task => task.code),
    ...(more ? { more } : {}),
    asked,
  };
}

const NEAREST = 3;

/** Says so, and offers what falls due next where times were asked for. */
async function nothing(
  { tasks, ...parts }: Parts,
  found: Extract<Resolution, { filter: TaskFilter }>,
  words: string,
  turn: Turn,
): Promise<KindAnswer> {
  const { meant } = found;
  const timed = meant.due ?? meant.states?.some(state => ['overdue', 'due-soon', 'within'].includes(state));
  const { timeClass: _, status: __, due: ___, ...wider } = found.filter;
  const near =
    timed && found.kind === 'ok' && !meant.asOf
      ? await tasks.matching({ ...wider, timeClass: ['within-deadline'] }, turn.scope, turn.today, 'due', { offset: 0, limit: NEAREST })
      : { total: 0, tasks: [] };
  const offered = near.total === 0 ? [] : [block('text', texts.nearest), ...near.tasks.map(task => taskLine(task, turn.today))];
  // who asks what must be done today must not overlook what should have been done before
  const late =
    meant.due && contains(meant.due, turn.today) && found.kind === 'ok' && !meant.asOf
      ? await tasks.matching({ ...wider, timeClass: ['overdue'] }, turn.scope, turn.today, 'due', { offset: 0, limit: NEAREST })
      : { total: 0, tasks: [] };
  const owed =
    late.total === 0
      ? []
      : [
          block(
            'text',
            texts.overdueAlready(
              late.total,
              late.tasks.map(task => task.code),
            ),
          ),
        ];
  return {
    replies: reply([block('text', texts.none(words)), ...owed, ...offered, ...closing(meant, 0, turn, { tasks, ...parts })]),
    shown: near.tasks.map(task => task.code),
    focus: null,
  };
}

const contains = ({ from, to }: Range, day: Day): boolean => (from === undefined || from <= day) && (to === undefined || day <= to);

/** "Nhiệm vụ nào quá hạn lâu nhất?": the first of an order, with all that is known of it; those level with it too. */
async function ranked(parts: Parts, question: ListQuestion, filter: TaskFilter, turn: Turn, limit: number): Promise<KindAnswer> {
  const withDue = ['due', 'due-last', 'late-longest'].includes(question.order ?? '') ? { ...filter, noDeadline: false } : filter;
  const page = await find(parts, withDue, turn, orderOf(question), { offset: 0, limit: limit + PAGE_SIZE });
  if (page.total === 0)
    return {
      replies: reply([block('text', texts.none(stateAndDays(question.filter))), ...closing(question.filter, 0, turn, parts)]),
      shown: [],
      focus: null,
      asked: question,
    };
  const key = (at: number): string | number | undefined => {
    const task = page.tasks[at];
    return question.order === 'progress' || question.order === 'least-progress'
      ? task?.progress
      : question.order === 'newest' || question.order === 'oldest'
        ? task?.assignedOn
        : task?.dueOn;
  };
  const level = page.tasks.filter((_, at) => at < limit || key(at) === key(limit - 1));
  const tasks = level.length > limit + PAGE_SIZE ? level.slice(0, limit) : level;
  const [only] = tasks;
  const body =
    only && tasks.length === 1
      ? taskCard(only, turn.today, question.facets ?? ['due'])
      : [block('heading', texts.headingTop(tasks.length)), ...tasks.map(task => taskLine(task, turn.today, ['progress']))];
  return {
    replies: reply([...body, ...closing(question.filter, page.total, turn, parts)]),
    shown: tasks.map(task => task.code),
    asked: question,
  };
}

type Asked = NonNullable<ListQuestion['order']>;

/** The store's order, and whether it is read from the other end. */
const ORDERS: Readonly<Record<Asked, { readonly order: TaskOrder; readonly reversed?: true }>> = {
  due: { order: 'due' },
  'due-last': { order: 'due', reversed: true },
  'late-longest': { order: 'late-longest' },
  progress: { order: 'progress' },
  'least-progress': { order: 'progress', reversed: true },
  newest: { order: 'newest' },
  oldest: { order: 'newest', reversed: true },
  code: { order: 'code' },
  'completed-last': { order: 'due' },
};

async function find({ tasks }: Parts, filter: TaskFilter, turn: Turn, asked: Asked, page: Page): Promise<TaskPage> {
  const { order, reversed } = ORDERS[asked];
  if (!reversed) return tasks.matching(filter, turn.scope, turn.today, order, page);
  const { total } = await tasks.matching(filter, turn.scope, turn.today, order, { offset: 0, limit: 1 });
  const limit = Math.min(page.limit, total - page.offset);
  if (limit <= 0) return { total, tasks: [] };
  const found = await tasks.matching(filter, turn.scope, turn.today, order, { offset: total - page.offset - limit, limit });
  return { total, tasks: found.tasks.toReversed() };
}

const orderOf = ({ order, filter }: ListQuestion): Asked => order ?? (filter.states || filter.due ? 'due' : 'code');

export function moreButton({ total, tasks }: TaskPage, offset: number, size: number): Button[] {
  const from = offset + tasks.length;
  return from < total ? [{ label: shared.more(from + 1, Math.min(from + size, total), total), action: nextPage.pack({ from }) }] : [];
}

/** "quá hạn hoặc sắp đến hạn, thời hạn ngày 20/11/2025" */
const stateAndDays = ({ states, due }: QuestionFilter): string =>
  [stateWords(states), due ? dueWords(due) : ''].filter(words => words !== '').join(', ');
