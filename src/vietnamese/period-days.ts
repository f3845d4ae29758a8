// Single days in a text: dates in figures and words, days counted from today, days of the week.

import { addDays, addMonths, asDay, type Day, makeDay, partsOf, startOfMonth, startOfWeek } from '../base/index.ts';
import { withAnchors } from './anchors.ts';
import { fold } from './fold.ts';
import { fromAny } from './numbers.ts';
import { occurrencesIn } from './occurrences.ts';
import { DATES, JUST_PAST, NEAR_DAYS, ORDINAL_BEFORE, TET, TET_DAYS, WEEKDAY, WEEKDAYS } from './period.data.ts';
import { compiled, fullYear, type Groups, type Lean, longest, nearest, shiftOf } from './period-reading.ts';
import { lenient, spoken } from './spoken.ts';

const DATE_PATTERNS = compiled(DATES);
const NEAR_PATTERNS = NEAR_DAYS.map(({ said, days }) => ({ pattern: spoken(said, 'g'), days }));
const TET_PATTERN = spoken(TET, 'g');
const WEEKDAY_PATTERN = withAnchors(
  new RegExp(`(?<ordinal>(?<![\\p{L}\\p{N}])${lenient(ORDINAL_BEFORE)}\\s+)?${spoken(WEEKDAY).source}`, 'gu'),
  WEEKDAY,
);

/** `bare`: no month was said */
export interface RawDay {
  readonly start: number;
  readonly end: number;
  /** undefined: the calendar has no such day */
  readonly day?: Day;
  /** the year was not said: it is the one that brings the day nearest to today */
  readonly impliedYear: boolean;
  readonly bare?: boolean;
}

export function datesIn(said: string, today: Day, lean: Lean): RawDay[] {
  const found: RawDay[] = [];
  const add = (match: RegExpExecArray, day: Day | undefined, impliedYear = false, bare = false): void => {
    found.push({ start: match.index, end: match.index + match[0].length, ...(day ? { day } : {}), impliedYear, ...(bare ? { bare } : {}) });
  };
  for (const [kind, pattern] of DATE_PATTERNS) {
    for (const match of occurrencesIn(said, pattern)) {
      const read = readDate(kind, match.groups ?? {}, today, lean);
      if (read) add(match, read.day, read.impliedYear, kind === 'bare');
    }
  }
  for (const { pattern, days } of NEAR_PATTERNS) for (const match of occurrencesIn(said, pattern)) add(match, addDays(today, days));
  for (const match of occurrencesIn(said, TET_PATTERN)) add(match, newYear(today, match.groups?.['solar'] !== undefined), true);
  for (const match of occurrencesIn(said, WEEKDAY_PATTERN))
    if (!match.groups?.['ordinal']) add(match, weekday(match.groups ?? {}, today, lean));
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

/** The next first day of a year, of the sun or of the moon; undefined beyond the table. */
function newYear(today: Day, solar: boolean): Day | undefined {
  if (solar) return makeDay(partsOf(today).year + 1, 1, 1);
  return TET_DAYS.map(asDay).find(day => day !== undefined && day >= today);
}

/** A weekday without a week is the next one, today included. */
function weekday(groups: Groups, today: Day, lean: Lean): Day {
  const number = groups['sunday'] ? 7 : (WEEKDAYS[fold(groups['weekday'] ?? groups['short'] ?? '')] ?? 1);
  const inThisWeek = addDays(startOfWeek(today), number - 1);
  if (groups['shift'] && !groups['ofweek'] && JUST_PAST.has(fold(groups['shift']).replace(/\s+/gu, ' ')))
    return inThisWeek < today ? inThisWeek : addDays(inThisWeek, -7);
  if (groups['shift']) return addDays(inThisWeek, 7 * shiftOf(groups['shift']));
  if (lean === 'past') return inThisWeek <= today ? inThisWeek : addDays(inThisWeek, -7);
  return inThisWeek >= today ? inThisWeek : addDays(inThisWeek, 7);
}
