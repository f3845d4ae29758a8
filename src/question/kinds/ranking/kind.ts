// Answers who has the most or the least of something, or everybody's figure in order.

import { block, type Turn } from '../../../chat/index.ts';
import { type Figures, figuresBy, type TaskFilter, type TaskStatus } from '../../../task/index.ts';
import { percentText, shareOf, valueOf } from '../../measure.ts';
import { agencyLabel } from '../../naming.ts';
import { RATE_TITLES, stateWords } from '../../texts.ts';
import type { Grouping, QuestionOf } from '../../types.ts';
import type { SpokenOf } from '../../understand/slots.ts';
import { type Answering, closing, forbiddenText, type Parts, refusal, reply, resolve } from '../kind.ts';
import { ownOnly, placeLine } from './place.ts';
import { texts } from './texts.ts';

const DEFAULT_TOP = 5;
const LONGEST = 40;
/** A breakdown, not the first of a ranking. */
const EVERYTHING = 100;

export const ranking =
  (parts: Parts): Answering<'ranking'> =>
  async (question, turn) => {
    if (question.placeOf !== undefined && turn.scope.kind === 'agencies') return ownOnly(question, turn, parts);
    // across agencies only who sees all of them; inside the own one everybody
    if (turn.scope.kind !== 'all' && (question.by === 'lead' || question.by === 'cooperate' || turn.scope.kind === 'none')) {
      return { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null };
    }
    const resolution = await resolve(question.filter, turn, parts, 'figures');
    const refused = refusal(resolution, turn, parts);
    if (refused || resolution.kind !== 'ok') return refused ?? { replies: [] };
    const { filter, meant } = resolution;
    const groups = await groupsOf(parts, question, filter, turn);
    const ordered = order(groups, question);
    const asked = { ...question, filter: meant };
    const formula = question.measure === 'count' ? [] : [block('note', texts.formula(RATE_TITLES[question.measure].formula))];
    if (ordered.length === 0)
      return { replies: reply([block('text', texts.none), ...closing(meant, 0, turn, parts)]), shown: [], focus: null, asked };
    // all that are level with the first are the first
    const first = ordered.filter(row => row.place === 1).length;
    const empty = question.none === true && ordered[0]?.value === 0;
    const limit = Math.min(question.top ?? (empty ? first : Math.max(DEFAULT_TOP, first)), LONGEST);
    const names = await Promise.all(ordered.slice(0, limit).map(row => nameOf(row.group, question.by, parts, turn)));
    const words = stateWords(meant.states);
    const lines = ordered.slice(0, limit).map((row, at) => {
      const value = measured(row.figures, question, words);
      return block(
        'item',
        isCalendar(question)
          ? texts.inMonth(names[at] ?? row.group, value, row.figures.completed, row.figures.overdue)
          : texts.line(row.place, names[at] ?? row.group, value),
      );
    });
    const placed = ordered.map(row => ({ ...row, value: measured(row.figures, question, words) }));
    const place = question.placeOf === undefined ? [] : [block('text', placeLine(placed, question.placeOf, turn, parts))];
    const rest =
      ordered.length > limit && question.top !== undefined && question.top >= LONGEST
        ? [block('text', texts.more(ordered.length - limit))]
        : [];
    const many = question.counted ? [block('heading', texts.howMany(ordered.length, whoAre(question), words))] : [];
    const nobody = question.none && !empty ? [block('heading', texts.nobody(whoAre(question), words))] : [];
    return {
      replies: reply([...nobody, ...many, ...place, ...lines, ...rest, ...formula, ...closing(meant, undefined, turn, parts)]),
      shown: [],
      focus: null,
      asked,
      about: firstOf(
        question.by,
        ordered.slice(0, limit).flatMap(row => (row.place === 1 ? [row.group] : [])),
      ),
    };
  };

/** Whom "bộ đó", "người đó" mean after this. */
function firstOf(by: Grouping, groups: readonly string[]): SpokenOf {
  return {
    lead: by === 'lead' || by === 'cooperate' ? groups.filter(group => !group.startsWith('text:')) : [],
    people: by === 'assignee' ? groups.filter(group => group !== '') : [],
  };
}

/** "bộ", "địa phương" where only those are asked for. */
const whoAre = ({ by, filter }: QuestionOf<'ranking'>): string => {
  const [only, ...others] = by === 'lead' ? (filter.kinds ?? []) : [];
  return only !== undefined && others.length === 0 ? (texts.kinds[only] ?? texts.groups[by]) : texts.groups[by];
};

interface Row {
  readonly group: string;
  readonly figures: Figures;
  readonly value: number;
}

/** Current bodies answer for the dissolved ones whose duties they hold; with "least", who has none counts as none. */
async function groupsOf(
  { tasks, agencies }: Parts,
  { by, measure, lowest, groupKinds, filter: meant }: QuestionOf<'ranking'>,
  filter: TaskFilter,
  turn: Turn,
): Promise<Row[]> {
  const found = await figuresBy(tasks, by, filter, turn.scope, turn.today);
  const everybody =
    measure === 'count' && lowest ? await figuresBy(tasks, by, withoutStates(filter), turn.scope, turn.today) : new Map<string, Figures>();
  const rows = [...found].flatMap(([group, figures]): Row[] => {
    const value = valueOf(measure, figures);
    return value === undefined || !belongs(group) ? [] : [{ group, figures, value }];
  });
  const none = [...everybody]
    .filter(([group]) => !found.has(group) && belongs(group))
    .map(([group, figures]): Row => ({ group, figures: { ...figures, assigned: 0, cancelled: 0 }, value: 0 }));
  return [...rows, ...none];

  function belongs(group: string): boolean {
    // those named, and nobody who works with them
    if (by === 'assignee' && meant.people) return meant.people.includes(group);
    if (by !== 'lead' && by !== 'cooperate') return group !== '' || by === 'assignee';
    if (agencies.isCollective(group)) return false;
    const kinds = groupKinds ?? meant.kinds;
    return !kinds || kinds.includes(agencies.byCode(agencies.current(group))?.kind ?? '');
  }
}

function withoutStates({ timeClass: _, status: __, due: ___, ...rest }: TaskFilter): TaskFilter {
  return rest;
}

/** Month after month, not most first. */
const isCalendar = ({ by, top }: Pick<QuestionOf<'ranking'>, 'by' | 'top'>): boolean => by === 'due-month' && top === EVERYTHING;

function order(rows: readonly Row[], { lowest, by, top }: QuestionOf<'ranking'>): (Row & { place: number })[] {
  const sorted = isCalendar({ by, top })
    ? rows.toSorted((a, b) => a.group.localeCompare(b.group))
    : rows.toSorted(
        (a, b) =>
          (lowest ? a.value - b.value : b.value - a.value) || b.figures.assigned - a.figures.assigned || a.group.localeCompare(b.group),
      );
  return sorted.map(row => ({ ...row, place: sorted.findIndex(other => other.value === row.value) + 1 }));
}

function measured(figures: Figures, { measure }: QuestionOf<'ranking'>, words: string): string {
  if (measure === 'count') return texts.count(figures.assigned + figures.cancelled, words);
  const { part, whole, percent } = shareOf(measure, figures);
  return texts.rate(RATE_TITLES[measure].name, percentText(percent ?? 0), part, whole);
}

async function nameOf(group: string, by: Grouping, { tasks, agencies }: Parts, turn: Turn): Promise<string> {
  switch (by) {
    case 'lead':
    case 'cooperate': {
      if (!group.startsWith('text:')) return agencyLabel(group, agencies);
      const page = await tasks.matching(by === 'lead' ? { lead: [group] } : { cooperate: [group] }, turn.scope, turn.today, 'code', {
        offset: 0,
        limit: 1,
      });
      const [task] = page.tasks;
      return (by === 'lead' ? task?.leads : task?.cooperators)?.find(one => one.key === group)?.name ?? agencyLabel(group, agencies);
    }
    case 'status':
      return isStatus(group) ? texts.status[group] : group;
    case 'due-month': {
      const [year = '', month = ''] = group.split('-');
      return group === '' ? texts.noMonth : texts.month(year, month);
    }
    case 'directive':
      return group;
    case 'assignee':
      return group || texts.unnamed;
  }
}

const isStatus = (group: string): group is TaskStatus => group in texts.status;
