// Spans of days in a text: weeks, months, quarters, years and their parts, so many days from or before today.

import { addDays, addMonths, type Day, endOfMonth, makeDay, partsOf, startOfMonth, startOfWeek } from '../base/index.ts';
import { fold } from './fold.ts';
import { fromAny } from './numbers.ts';
import { occurrencesIn } from './occurrences.ts';
import { EDGES, SPANS } from './period.data.ts';
import { compiled, fullYear, type Groups, type Lean, longest, nearest, shiftOf } from './period-reading.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly impossible?: boolean;
  /** a day whose month was not said */
  readonly bare?: boolean | undefined;
  /** folded "cuối", "hết" … of a span */
  readonly edge?: string;
}

/** "mai mốt": within so many days */
const SOON_DAYS = 2;
const SPAN_PATTERNS = compiled(SPANS);

export function spansIn(said: string, today: Day, lean: Lean): Span[] {
  const found: Span[] = [];
  for (const [kind, pattern] of SPAN_PATTERNS) {
    for (const match of occurrencesIn(said, pattern)) {
      const whole = readSpan(kind, match.groups ?? {}, today, lean);
      if (whole) found.push({ start: match.index, end: match.index + match[0].length, ...whole, edge: fold(match.groups?.['edge'] ?? '') });
    }
  }
  return longest(found);
}

interface Range {
  readonly from: Day;
  readonly to: Day;
}

function readSpan(kind: keyof typeof SPANS, groups: Groups, today: Day, lean: Lean): Range | undefined {
  switch (kind) {
    case 'week':
    case 'weekBare':
      return edgeOf(groups['edge'], weekAt(today, shiftOf(groups['shift'])), 'week');
    case 'month':
    case 'monthBare':
      return edgeOf(groups['edge'], monthAt(addMonths(startOfMonth(today), shiftOf(groups['shift']))), 'month');
    case 'monthNamed':
    case 'monthShort':
      return namedMonth(groups, today, lean);
    case 'quarter':
    case 'quarterBare':
      return edgeOf(groups['edge'], quarterAt(addMonths(quarterStart(today), 3 * shiftOf(groups['shift']))), 'quarter');
    case 'quarterNamed':
      return namedQuarter(groups, today, lean);
    case 'year':
    case 'yearBare':
    case 'yearNext':
      return edgeOf(groups['edge'], yearOf(partsOf(today).year + (groups['next'] ? 1 : shiftOf(groups['shift']))), 'year');
    case 'weekNext':
      return weekAt(today, 1);
    case 'monthNext':
      return monthAt(addMonths(startOfMonth(today), 1));
    case 'soon':
      return { from: today, to: addDays(today, SOON_DAYS) };
    case 'yearNamed':
      return edgeOf(groups['edge'], yearOf(Number(groups['year'])), 'year');
    case 'halfYear':
      return edgeOf(fold(groups['edge'] ?? '') === 'dau' ? 'nua dau' : 'nua cuoi', yearOf(yearSaid(groups['year'], today)), 'year');
    case 'nextDays':
    case 'withinDays':
    case 'nextDaysAfter':
      return { from: today, to: move(today, groups, 1) };
    case 'lastDays':
      return { from: move(today, groups, -1), to: today };
    case 'english':
      return englishSpan(groups, today);
  }
}

function englishSpan(groups: Groups, today: Day): Range {
  const shift = { this: 0, next: 1, last: -1 }[groups['this'] ?? 'this'] ?? 0;
  if (groups['unit'] === 'week') return weekAt(today, shift);
  if (groups['unit'] === 'month') return monthAt(addMonths(startOfMonth(today), shift));
  if (groups['unit'] === 'quarter') return quarterAt(addMonths(quarterStart(today), 3 * shift));
  return yearOf(partsOf(today).year + shift);
}

function move(today: Day, groups: Groups, sign: 1 | -1): Day {
  const said = fold(groups['count'] ?? '');
  const count = sign * (/vai|may/u.test(said) ? 3 : fromAny(said));
  switch (fold(groups['unit'] ?? '')) {
    case 'tuan':
    case 'weeks':
      return addDays(today, 7 * count);
    case 'thang':
    case 'months':
      return addMonths(today, count);
    case 'nam':
      return addMonths(today, 12 * count);
    default:
      return addDays(today, count);
  }
}

const weekAt = (today: Day, shift: number): Range => {
  const from = addDays(startOfWeek(today), 7 * shift);
  return { from, to: addDays(from, 6) };
};
const monthAt = (from: Day): Range => ({ from, to: endOfMonth(from) });
const quarterStart = (day: Day): Day => addMonths(startOfMonth(day), -((partsOf(day).month - 1) % 3));
const quarterAt = (from: Day): Range => ({ from, to: endOfMonth(addMonths(from, 2)) });
const yearOf = (year: number): Range => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day });
const yearSaid = (said: string | undefined, today: Day): number =>
  said && /^\d/u.test(said) ? fullYear(said) : partsOf(today).year + shiftOf(said);

function namedMonth(groups: Groups, today: Day, lean: Lean): Range | undefined {
  const said = fold(groups['month'] ?? '').replace(/\s+/gu, ' ');
  const month = { gieng: 1, chap: 12 }[said] ?? fromAny(said);
  const year = groups['year'] ?? groups['relyear'];
  const first = year ? makeDay(yearSaid(year, today), month, 1) : nearest(startOfMonth(today), lean, one => makeDay(one, month, 1));
  return first && edgeOf(groups['edge'], monthAt(first), 'month');
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nhat: 1, nhi: 2 };

function namedQuarter(groups: Groups, today: Day, lean: Lean): Range | undefined {
  const said = fold(groups['quarter'] ?? '');
  const quarter = QUARTERS[said] ?? Number(said);
  const year = groups['year'] ?? groups['relyear'];
  const first = year
    ? makeDay(yearSaid(year, today), quarter * 3 - 2, 1)
    : nearest(quarterStart(today), lean, one => makeDay(one, quarter * 3 - 2, 1));
  return first && edgeOf(groups['edge'], quarterAt(first), 'quarter');
}

/** The part of a span that "đầu", "giữa", "cuối" mean. */
function edgeOf(said: string | undefined, { from, to }: Range, unit: 'week' | 'month' | 'quarter' | 'year'): Range {
  const edge = said ? EDGES[fold(said).replace(/\s+/gu, ' ')] : 'whole';
  if (!edge || edge === 'whole') return { from, to };
  const cut = (begin: number, end: number): Range =>
    unit === 'week'
      ? { from: addDays(from, begin), to: addDays(from, end) }
      : { from: addMonths(from, begin), to: endOfMonth(addMonths(from, end)) };
  if (unit === 'month') {
    const at = (date: number): Day => addDays(from, date - 1);
    return {
      start: { from, to: at(10) },
      middle: { from: at(11), to: at(20) },
      end: { from: at(21), to },
      'first-half': { from, to: at(15) },
      'second-half': { from: at(16), to },
    }[edge];
  }
  const parts = { week: [1, 2, 3, 4], quarter: [0, 1, 1, 2], year: [0, 5, 6, 11] }[unit];
  const [, firstHalfEnd = 0, secondHalfStart = 0, last = 0] = parts;
  return {
    start: cut(0, unit === 'week' ? 1 : 0),
    middle: cut(firstHalfEnd, secondHalfStart),
    end: unit === 'week' ? { from: addDays(from, 4), to } : cut(last, last),
    'first-half': cut(0, firstHalfEnd),
    'second-half': unit === 'week' ? { from: addDays(from, 3), to } : cut(secondHalfStart, last),
  }[edge];
}
