// Spans of days that a message compares: "tháng này so với tháng trước", "quý III so với quý II", "so với cùng kỳ năm ngoái".

import { addDays, addMonths, type Day, daysBetween, endOfMonth, partsOf, startOfMonth, startOfWeek } from '../../base/index.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import type { Question, QuestionOf, Range, RateAsked } from '../types.ts';
import { CUES } from './cues.ts';
import { AGAINST, BASE_BEFORE, DUE_SAID, EACH_MONTH, EACH_QUARTER, SAME_TIME } from './periods.data.ts';
import type { Heard } from './understand.ts';

const P = {
  against: spoken(AGAINST),
  base: new RegExp(`${spoken(BASE_BEFORE).source}\\s*$`, 'u'),
  sameTime: spoken(SAME_TIME),
};

const MONTH_BY_MONTH = spoken(EACH_MONTH);
const QUARTER_BY_QUARTER = spoken(EACH_QUARTER);

type About = QuestionOf<'periods'>['about'];

export function comparedPeriods(heard: Heard, rate: RateAsked | undefined, today: Day): Question | undefined {
  const { u, slots } = heard;
  if (slots.spans.length === 0 || slots.agencies.length > 1 || !P.against.test(u.said)) return undefined;
  const said = slots.spans.map(({ range, start }) => ({ range, base: P.base.test(u.said.slice(0, start)) }));
  const spans = said.length === 1 ? withCounterpart(said[0], P.sameTime.test(u.said), today) : inOrder(said);
  if (!spans) return undefined;
  const { due: _, assigned: __, completed: ___, ...filter } = slots.filter;
  const states = slots.saysState ? filter.states : undefined;
  const { states: ____, ...rest } = filter;
  const about = aboutOf(heard, rate, states);
  const counted = rate === undefined && about !== 'all';
  return {
    kind: 'periods',
    filter: rate === undefined && states ? { ...rest, states } : about === 'due' ? { ...rest, states: ['open'] } : rest,
    about,
    spans,
    ...(rate ? { measure: rate } : counted ? { measure: 'count' as const } : {}),
  };
}

/** A rate or a state of what is not completed is told as of the end of each span. */
function aboutOf({ slots, u }: Heard, rate: RateAsked | undefined, states: Heard['slots']['filter']['states']): About {
  if (rate !== undefined) return 'state';
  if (states?.some(state => ['completed', 'on-time', 'late'].includes(state))) return 'completed';
  if (slots.filter.assigned) return 'assigned';
  if (states && states.some(state => state !== 'open')) return 'state';
  if (u.has(DUE)) return 'due';
  return states ? 'state' : CUES.count.test(u.said) && slots.filter.due === undefined ? 'assigned' : 'all';
}

/** "Số việc hoàn thành theo từng tháng", "mỗi quý giao bao nhiêu việc": from the beginning of the year to today, or in the days said. */
export function eachPeriod(heard: Heard, today: Day): Question | undefined {
  const { u, slots } = heard;
  const about = aboutOf(heard, undefined, slots.saysState ? slots.filter.states : undefined);
  const months = QUARTER_BY_QUARTER.test(u.said) ? 3 : MONTH_BY_MONTH.test(u.said) ? 1 : undefined;
  // by the month of the deadline there is a breakdown of its own
  if (months === undefined || slots.agencies.length > 1 || (months === 1 && about !== 'completed' && about !== 'assigned'))
    return undefined;
  const { due, assigned, completed, ...filter } = slots.filter;
  const said = completed ?? assigned ?? due;
  const spans = spansOf(said?.from ?? startOfYear(today), said?.to ?? today, months);
  const day = about === 'assigned' || about === 'completed' ? about : 'due';
  return { kind: 'periods', filter, about: day, spans, measure: 'count' };
}

const startOfYear = (day: Day): Day => addMonths(startOfMonth(day), 1 - partsOf(day).month);

/** No more lines than months of two years. */
const MOST_SPANS = 24;

function spansOf(from: Day, to: Day, months: number): Range[] {
  const spans: Range[] = [];
  let first = addMonths(startOfMonth(from), -((partsOf(from).month - 1) % months));
  for (; first <= to && spans.length < MOST_SPANS; first = addMonths(first, months))
    spans.push({ from: first, to: endOfMonth(addMonths(first, months - 1)) });
  return spans;
}

const DUE = spoken(DUE_SAID);

interface Said {
  readonly range: Range;
  readonly base: boolean;
}

/** What is compared with stands last. */
const inOrder = (said: readonly Said[]): Range[] =>
  [...said.filter(one => !one.base), ...said.filter(one => one.base)].map(one => one.range);

/** "so với tháng trước": this month beside it. */
function withCounterpart(said: Said | undefined, sameTime: boolean, today: Day): Range[] | undefined {
  if (!said?.base && !sameTime) return undefined;
  const { from, to } = said?.range ?? {};
  if (!from || !to || to >= today) return undefined;
  const now = currentLike(from, to, today);
  if (!sameTime) return [now, { from, to }];
  return [
    { from: now.from, to: today },
    { from, to: addDays(from, daysBetween(now.from, today)) },
  ];
}

function currentLike(from: Day, to: Day, today: Day): { from: Day; to: Day } {
  const days = daysBetween(from, to) + 1;
  if (days === 1) return { from: today, to: today };
  if (days === 7) return { from: startOfWeek(today), to: addDays(startOfWeek(today), 6) };
  const { month } = partsOf(today);
  const months = days > 300 ? 12 : days > 80 ? 3 : 1;
  const first = addMonths(startOfMonth(today), -((month - 1) % months));
  return { from: first, to: endOfMonth(addMonths(first, months - 1)) };
}
