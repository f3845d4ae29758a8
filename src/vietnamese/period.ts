// Days and spans of days as people type them, relative to today; weeks run from Monday to Sunday.

import { addDays, addMonths, type Day, daysBetween, endOfMonth, makeDay, partsOf, startOfMonth, startOfWeek } from '../base/index.ts';
import { fold } from './fold.ts';
import { fromAny } from './numbers.ts';
import {
  AS_OF,
  DATES,
  DAY_WORD,
  EDGES,
  NEAR_DAYS,
  NOW_FROM,
  ORDINAL_BEFORE,
  RANGE_FROM,
  RANGE_TO,
  RELATIONS,
  SHIFTS,
  SPANS,
  TO,
  WEEKDAY,
  WEEKDAYS,
} from './period.data.ts';
import { asSpoken, lenient, spoken } from './spoken.ts';

export interface DayMention {
  readonly start: number;
  readonly end: number;
  /** undefined: the calendar has no such day */
  readonly day?: Day;
  readonly said: string;
  /** the year was not said: it is the one that brings the day nearest to today */
  readonly impliedYear: boolean;
}

export type Relation = 'in' | 'before' | 'until' | 'after' | 'since' | 'between' | 'as-of';

export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  /** both ends included; a missing end is open */
  readonly from?: Day;
  readonly to?: Day;
  /** the words name a day that the calendar does not have */
  readonly impossible?: true;
  readonly relation: Relation;
  readonly said: string;
}

/** Where a month or day without a year is looked for: near today, or only before or after it. */
export type Lean = 'near' | 'past' | 'future';

interface Span {
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

type Groups = Readonly<Record<string, string | undefined>>;

// ── Single days ─────────────────────────────────────────────────────────────────────────────────────────────────────

const compiled = <K extends string>(patterns: Readonly<Record<K, string>>): [K, RegExp][] =>
  (Object.entries(patterns) as [K, string][]).map(([key, pattern]) => [key, spoken(pattern, 'g')]);

const DATE_PATTERNS = compiled(DATES);
const NEAR_PATTERNS = NEAR_DAYS.map(({ said, days }) => ({ pattern: spoken(said, 'g'), days }));
const WEEKDAY_PATTERN = new RegExp(`(?<ordinal>(?<![\\p{L}\\p{N}])${lenient(ORDINAL_BEFORE)}\\s+)?${spoken(WEEKDAY).source}`, 'gu');

/** Days named one by one: dates, "hôm nay", "thứ sáu tuần sau", also the last day of "cuối tháng 12", "hết năm". */
export function findDays(text: string, today: Day, lean: Lean = 'near'): DayMention[] {
  const said = asSpoken(text);
  const ends = spansIn(said, today, lean).filter(span => /^(?:cuoi|het) /u.test(fold(said.slice(span.start, span.end))));
  return longest<RawDay>([
    ...datesIn(said, today, lean),
    ...ends.map(({ start, end, to }) => ({ start, end, ...(to ? { day: to } : {}), impliedYear: false })),
  ]).map(({ bare: _, ...found }) => ({
    ...found,
    said: text.slice(found.start, found.end),
  }));
}

/** `bare`: no month was said */
type RawDay = Omit<DayMention, 'said'> & { readonly bare?: boolean };

function datesIn(said: string, today: Day, lean: Lean): RawDay[] {
  const found: RawDay[] = [];
  const add = (match: RegExpExecArray, day: Day | undefined, impliedYear = false, bare = false): void => {
    found.push({ start: match.index, end: match.index + match[0].length, ...(day ? { day } : {}), impliedYear, ...(bare ? { bare } : {}) });
  };
  for (const [kind, pattern] of DATE_PATTERNS) {
    for (const match of said.matchAll(pattern)) {
      const read = readDate(kind, match.groups ?? {}, today, lean);
      if (read) add(match, read.day, read.impliedYear, kind === 'bare');
    }
  }
  for (const { pattern, days } of NEAR_PATTERNS) for (const match of said.matchAll(pattern)) add(match, addDays(today, days));
  for (const match of said.matchAll(WEEKDAY_PATTERN)) if (!match.groups?.['ordinal']) add(match, weekday(match.groups ?? {}, today, lean));
  return longest(found);
}

function readDate(
  kind: keyof typeof DATES,
  groups: Groups,
  today: Day,
  lean: Lean,
): { day: Day | undefined; impliedYear: boolean } | undefined {
  const here = partsOf(today);
  const date = fromAny(groups['date'] ?? '');
  if (kind === 'bare') return { day: makeDay(here.year, here.month, date), impliedYear: true };
  if (kind === 'ofMonth') {
    const { year, month } = partsOf(addMonths(startOfMonth(today), shiftOf(groups['relmonth'])));
    return { day: makeDay(year, month, date), impliedYear: false };
  }
  const month = fromAny(groups['month'] ?? '');
  // "25/30", "45/2": neither a day nor a mistake about one
  if (kind === 'short' && (month > 12 || date > 31 || date === 0))
    return month > 12 && date > 12 ? undefined : { day: undefined, impliedYear: true };
  if (groups['relyear']) return { day: makeDay(here.year + shiftOf(groups['relyear']), month, date), impliedYear: false };
  if (groups['year']) return { day: makeDay(fullYear(groups['year']), month, date), impliedYear: false };
  return { day: nearest(today, lean, year => makeDay(year, month, date)), impliedYear: true };
}

const fullYear = (said: string): number => (said.length === 2 ? 2000 + Number(said) : Number(said));
const shiftOf = (said: string | undefined): number => SHIFTS[fold(said ?? '').replace(/\s+/gu, ' ')] ?? 0;

/** The day nearest to today among those of last, this and next year. */
function nearest(today: Day, lean: Lean, inYear: (year: number) => Day | undefined): Day | undefined {
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap(one => inYear(one) ?? []);
  const allowed = days.filter(day => (lean === 'past' ? day <= today : lean === 'future' ? day >= today : true));
  return (allowed.length > 0 ? allowed : days).sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** A weekday without a week is the next one, today included. */
function weekday(groups: Groups, today: Day, lean: Lean): Day {
  const number = groups['sunday'] ? 7 : (WEEKDAYS[fold(groups['weekday'] ?? groups['short'] ?? '')] ?? 1);
  const inThisWeek = addDays(startOfWeek(today), number - 1);
  if (groups['shift']) return addDays(inThisWeek, 7 * shiftOf(groups['shift']));
  if (lean === 'past') return inThisWeek <= today ? inThisWeek : addDays(inThisWeek, -7);
  return inThisWeek >= today ? inThisWeek : addDays(inThisWeek, 7);
}

// ── Spans ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const SPAN_PATTERNS = compiled(SPANS);

function spansIn(said: string, today: Day, lean: Lean): Span[] {
  const found: Span[] = [];
  for (const [kind, pattern] of SPAN_PATTERNS) {
    for (const match of said.matchAll(pattern)) {
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

// ── Relations ───────────────────────────────────────────────────────────────────────────────────────────────────────

const RELATION_PATTERNS = RELATIONS.map(({ said, relation }) => ({ pattern: new RegExp(`${spoken(said).source}\\s*$`, 'u'), relation }));
const RANGE_START = new RegExp(`${spoken(RANGE_FROM).source}\\s*(?:${lenient(DAY_WORD)}\\s*)?$`, 'u');
const RANGE_MIDDLE = new RegExp(`^\\s*(?:${lenient(RANGE_TO).replaceAll(' ', '\\s+')})\\s*(?:${lenient(DAY_WORD)}\\s*)?$`, 'u');
const AS_OF_BEFORE = new RegExp(`${spoken(AS_OF).source}\\s*$`, 'u');
const TO_BEFORE = new RegExp(`${spoken(TO).source}\\s*$`, 'u');
const NOW_BEFORE = new RegExp(`${spoken(`${NOW_FROM} ${RANGE_TO}`).source}\\s*$`, 'u');
/** "từ 1 đến 15/12", "từ ngày 1 đến ngày 15 tháng 12": the first day has its month from the second. */
const SHORT_START = new RegExp(
  `${spoken(`${RANGE_FROM} (?:${DAY_WORD} )?(?<date>\\d{1,2}) ${RANGE_TO}(?: ${DAY_WORD})?`).source}\\s*$`,
  'u',
);

/** Spans of days with what the words before them make of them ("trước", "từ … đến …"). */
export function findPeriods(text: string, today: Day, lean: Lean = 'near'): PeriodMention[] {
  const said = asSpoken(text);
  const days = datesIn(said, today, lean).map(
    (day): Span => ({ start: day.start, end: day.end, from: day.day, to: day.day, impossible: !day.day, bare: day.bare }),
  );
  const atoms = longest([...days, ...spansIn(said, today, lean)]).sort((a, b) => a.start - b.start);
  const found: PeriodMention[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Span;
    const next = atoms[index + 1];
    const before = said.slice(found.at(-1)?.end ?? 0, atom.start);
    const opens = RANGE_START.exec(before);
    const joined =
      next && RANGE_MIDDLE.test(said.slice(atom.end, next.start)) && (opens || /^\s*[-–]\s*$/u.test(said.slice(atom.end, next.start)));
    if (joined) index++;
    const made = joined ? range(atom, next, opens ? atom.start - opens[0].length : atom.start) : related(before, atom, today);
    found.push({ ...made, said: text.slice(made.start, made.end).trim() });
  }
  return found;
}

type Made = Omit<PeriodMention, 'said'>;

const ends = (from: Day | undefined, to: Day | undefined): { from?: Day; to?: Day } => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

function range(first: Span, last: Span, start: number): Made {
  // "từ ngày 1 đến ngày 15 tháng 12": one month for both
  if (first.bare && !last.bare && first.from && last.to) {
    const { year, month } = partsOf(last.to);
    return { start, end: last.end, ...ends(makeDay(year, month, partsOf(first.from).date), last.to), relation: 'between' };
  }
  if (first.impossible || last.impossible) return { start, end: last.end, impossible: true, relation: 'between' };
  return { start, end: last.end, ...ends(first.from, last.to), relation: 'between' };
}

function related(before: string, atom: Span, today: Day): Made {
  if (atom.impossible) return { start: atom.start, end: atom.end, impossible: true, relation: 'in' };
  const now = NOW_BEFORE.exec(before);
  if (now) return { start: atom.start - (before.length - now.index), end: atom.end, ...ends(today, atom.to), relation: 'between' };
  const short = SHORT_START.exec(before);
  if (short && atom.from) {
    const { year, month } = partsOf(atom.from);
    return {
      start: atom.start - (before.length - short.index),
      end: atom.end,
      ...ends(makeDay(year, month, Number(short.groups?.['date'])), atom.to),
      relation: 'between',
    };
  }
  const asOf = AS_OF_BEFORE.exec(before);
  if (asOf) return { start: atom.start - (before.length - asOf.index), end: atom.end, ...ends(undefined, atom.to), relation: 'as-of' };
  const to = TO_BEFORE.exec(before);
  if (atom.edge === 'het' || (to && atom.edge === 'cuoi')) {
    return {
      start: to ? atom.start - (before.length - to.index) : atom.start,
      end: atom.end,
      ...ends(undefined, atom.to),
      relation: 'until',
    };
  }
  for (const { pattern, relation } of RELATION_PATTERNS) {
    const match = pattern.exec(before);
    if (match) return { start: atom.start - (before.length - match.index), end: atom.end, ...limits(relation, atom), relation };
  }
  return { start: atom.start, end: atom.end, ...ends(atom.from, atom.to), relation: 'in' };
}

function limits(relation: 'before' | 'until' | 'after' | 'since' | 'in', { from, to, edge }: Span): { from?: Day; to?: Day } {
  switch (relation) {
    case 'before':
      return edge === 'cuoi' ? ends(undefined, to) : ends(undefined, from && addDays(from, -1));
    case 'until':
      return ends(undefined, to);
    case 'after':
      return ends(to && addDays(to, 1), undefined);
    case 'since':
      return ends(from, undefined);
    case 'in':
      return ends(from, to);
  }
}

/** By place; of two that overlap the longer. */
function longest<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
