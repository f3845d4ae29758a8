// Days and spans of days as people type them, relative to today; weeks run from Monday to Sunday.

import { addDays, type Day, makeDay, partsOf } from '../base/index.ts';
import { fold } from './fold.ts';
import { AS_OF, DAY_WORD, NOW_FROM, RANGE_FROM, RANGE_TO, RELATIONS, TO } from './period.data.ts';
import { datesIn, type RawDay } from './period-days.ts';
import { type Lean, longest } from './period-reading.ts';
import { type Span, spansIn } from './period-spans.ts';
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
export function findPeriods(text: string, today: Day, lean: Lean = 'near'): readonly PeriodMention[] {
  const key = `${today} ${lean}`;
  if (read.text !== text) read = { text, found: new Map() };
  const known = read.found.get(key);
  if (known) return known;
  const found = readPeriods(text, today, lean);
  read.found.set(key, found);
  return found;
}

/** What was found in the last text: a message is searched for several things. */
let read: { readonly text: string; readonly found: Map<string, readonly PeriodMention[]> } = { text: '', found: new Map() };

function readPeriods(text: string, today: Day, lean: Lean): PeriodMention[] {
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

export type { Lean };
