// How a task is written in answers: one line in a list, a card of labelled lines alone.

import { type Day, formatDay, shorten } from '../base/index.ts';
import { type Block, block } from '../chat/index.ts';
import { daysLeft, periodName, STATUS_NAMES, type Task, type TaskSource, timeClassOn } from '../task/index.ts';
import { lineTexts as texts } from './lines.texts.ts';
import { FACET_NAMES } from './texts.ts';
import type { Facet } from './types.ts';

const TITLE_LENGTH = 90;
/** A press report has no number and goes by its title. */
const CITED_LENGTH = 160;

/** "NV-012 · Kết nối … · Bộ Tài chính · hạn 15/11/2025 (quá hạn 5 ngày)" */
export function taskLine(task: Task, today: Day, facets: readonly Facet[] = []): Block {
  const asked = facets
    .filter(facet => facet !== 'due' && facet !== 'daysLeft')
    .map(facet => `${FACET_NAMES[facet].toLowerCase()}: ${valueOf(facet, task, today)}`);
  const parts = [
    task.code,
    shorten(task.title, TITLE_LENGTH),
    [task.leads.map(lead => shortName(lead.name)).join(', '), task.shares ? texts.common : ''].filter(part => part !== '').join(' '),
    standing(task, today),
    ...asked,
  ];
  return block('item', parts.filter(part => part !== '').join(' · '));
}

/** Everything the table says, what was asked first. */
export function taskCard(task: Task, today: Day, facets: readonly Facet[]): Block[] {
  const asked = [...new Set(facets.map((facet): Facet => (facet === 'daysLeft' ? 'due' : facet)))].filter(facet => facet !== 'title');
  const rest = CARD.filter(facet => !facets.includes(facet) && !asked.some(one => one === facet) && isFilled(facet, task));
  return [
    block('heading', `${task.code} · ${task.title}`),
    ...[...asked, ...rest].map(facet =>
      block(facet === 'quote' ? 'quote' : 'text', `${FACET_NAMES[facet]}: ${valueOf(facet, task, today)}`),
    ),
    ...(task.period === undefined ? [] : [block('text', texts.period(periodName(task.period)))]),
    ...sharesOf(task),
  ];
}

/** "Mục I; Báo điện tử …, phần 2": each place cited, none longer than a line or two. */
const citedWords = (clause: string): string =>
  clause
    .split('; ')
    .map(one => shorten(one, CITED_LENGTH))
    .join('; ');

/** Each document that laid a task down, where there are several. */
export function sourceLines(sources: readonly TaskSource[]): Block[] {
  if (sources.length < 2) return [];
  return [
    block('heading', texts.sources(sources.length)),
    ...sources.flatMap(({ directiveName, clause, relation, dueOn, quote }) => [
      block(
        'item',
        [shorten(directiveName, CITED_LENGTH), clause, texts.relation[relation], dueOn ? texts.due(formatDay(dueOn)) : '']
          .filter(part => part !== '')
          .join(' · '),
      ),
      ...(quote ? [block('quote', quote)] : []),
    ]),
  ];
}

/** Of a task that several agencies lead: how far each of them is. */
function sharesOf({ shares }: Task): Block[] {
  if (!shares) return [];
  const done = shares.filter(({ status }) => status === 'completed').length;
  const each = shares.map(({ name, status, progress }) => texts.share(shortName(name), STATUS_NAMES[status].toLowerCase(), progress));
  return [block('text', texts.shares(done, shares.length, each))];
}

const CARD: readonly Facet[] = [
  'status',
  'progress',
  'due',
  'completed',
  'lead',
  'cooperators',
  'person',
  'assigned',
  'directive',
  'clause',
  'quote',
  'result',
  'obstacle',
];

/** Lines left out of a card when nobody asked and nothing is there. */
function isFilled(facet: Facet, task: Task): boolean {
  switch (facet) {
    case 'completed':
      return task.completedOn !== undefined || task.reportedOn !== undefined;
    case 'cooperators':
      return task.cooperators.length > 0;
    case 'quote':
      return task.quote !== undefined;
    case 'result':
      return task.result !== '';
    case 'obstacle':
      return task.obstacles.length > 0;
    case 'clause':
      return task.clause !== '';
    case 'directive':
      return task.directiveName !== '';
    case 'assigned':
      return task.assignedOn !== undefined;
    default:
      return true;
  }
}

export function valueOf(facet: Facet, task: Task, today: Day): string {
  switch (facet) {
    case 'due':
    case 'daysLeft':
      return dueWords(task, today);
    case 'person':
      return task.assignees.map(one => one.name).join('; ') || texts.nobody;
    case 'status':
      return statusWords(task, today);
    case 'progress':
      return `${task.progress}%`;
    case 'lead':
      return task.leads.map(lead => lead.name).join('; ') || texts.unknown;
    case 'cooperators':
      return task.cooperators.map(one => one.name).join('; ') || texts.noCooperators;
    case 'directive':
      return shorten(task.directiveName, CITED_LENGTH) || texts.unknown;
    case 'clause':
      return citedWords(task.clause) || texts.unknown;
    case 'quote':
      return task.quote ? `“${task.quote}”` : texts.noQuote;
    case 'obstacle':
      return task.obstacles.map(one => one.text).join('; ') || texts.noObstacle;
    case 'result':
      return task.result || texts.noResult;
    case 'assigned':
      return task.assignedOn ? formatDay(task.assignedOn) : texts.unknown;
    case 'completed':
      return completedWords(task);
    case 'title':
      return task.title;
  }
}

function completedWords(task: Task): string {
  if (task.completedOn) return formatDay(task.completedOn);
  return task.reportedOn ? texts.reported(formatDay(task.reportedOn)) : texts.notCompleted;
}

function dueWords(task: Task, today: Day): string {
  if (!task.dueOn) return texts.noDeadline;
  const extended = task.originalDueOn && task.originalDueOn !== task.dueOn ? texts.extendedFrom(formatDay(task.originalDueOn)) : '';
  return [formatDay(task.dueOn), leftWords(task, today)].filter(part => part !== '').join(' ') + extended;
}

/** "(còn 3 ngày)", "(quá hạn 20 ngày)" */
function leftWords(task: Task, today: Day): string {
  const left = daysLeft(today, task);
  if (left === undefined) return '';
  if (left === 0) return `(${texts.today})`;
  return `(${left > 0 ? texts.left(left) : texts.late(-left)})`;
}

function statusWords(task: Task, today: Day): string {
  const name = STATUS_NAMES[task.status];
  const left = daysLeft(today, task);
  if (task.status === 'completed') {
    const late = timeClassOn(today, task) === 'completed-late';
    return task.dueOn ? `${name} (${late ? texts.completedLate : texts.completedOnTime})` : name;
  }
  const reported = task.status === 'awaiting_confirmation' && task.reportedOn ? ` (${texts.reported(formatDay(task.reportedOn))})` : '';
  return `${name}${reported}${left === undefined ? '' : left < 0 ? `, ${texts.late(-left)}` : left === 0 ? `, ${texts.today}` : `, ${texts.inTime}`}`;
}

/** What a list says of where a task stands. */
function standing(task: Task, today: Day): string {
  switch (task.status) {
    case 'completed':
      return texts.done(
        task.completedOn ? formatDay(task.completedOn) : '',
        task.dueOn ? formatDay(task.dueOn) : undefined,
        timeClassOn(today, task) === 'completed-late',
      );
    case 'paused':
    case 'cancelled':
      return [STATUS_NAMES[task.status].toLowerCase(), task.dueOn ? texts.due(formatDay(task.dueOn)) : '']
        .filter(part => part !== '')
        .join(', ');
    default: {
      const due = task.dueOn ? `${texts.due(formatDay(task.dueOn))} ${leftWords(task, today)}` : texts.noDeadline;
      return task.status === 'awaiting_confirmation' ? `${due}, ${STATUS_NAMES[task.status].toLowerCase()}` : due;
    }
  }
}

/** "Ủy ban nhân dân tỉnh …" as everybody shortens it. */
export const shortName = (name: string): string => name.replace(texts.council, texts.councilShort);
