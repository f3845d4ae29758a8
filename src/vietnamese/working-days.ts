// Which days civil servants work, from the notices of each year; a year without a notice has weekends and fixed holidays only.

import { addDays, type Day, partsOf, weekdayOf } from '../base/index.ts';
import calendar from './working-calendar.json' with { type: 'json' };

interface Year {
  readonly weekdaysOff: readonly string[];
  readonly weekendDaysWorked: readonly string[];
}

const YEARS: Readonly<Record<string, Year | undefined>> = calendar.years;

/** Bộ luật Lao động 2019, art. 112(1): the days whose date in the solar calendar is fixed. */
const FIXED_HOLIDAYS = new Set(['01-01', '04-30', '05-01', '09-02']);

/** Nghị quyết 28/2026/QH16, in force 1/7/2026. */
const CULTURE_DAY = '11-24';
const CULTURE_DAY_SINCE = 2026;

const LUNAR_HOLIDAYS = new Set(Object.values(calendar.lunarAnchors.gioTo10_3));

function isWorkingDay(day: Day): boolean {
  const known = YEARS[day.slice(0, 4)];
  if (known) return weekdayOf(day) > 5 ? known.weekendDaysWorked.includes(day) : !known.weekdaysOff.includes(day);
  return weekdayOf(day) <= 5 && !isHoliday(day);
}

function isHoliday(day: Day): boolean {
  const date = day.slice(5);
  if (FIXED_HOLIDAYS.has(date) || LUNAR_HOLIDAYS.has(day)) return true;
  return date === CULTURE_DAY && partsOf(day).year >= CULTURE_DAY_SINCE;
}

/** Days that an office decided otherwise about: swapped Saturdays worked, extra days off. */
export type DayOverrides = ReadonlyMap<Day, 'work' | 'off'>;

export interface WorkingDays {
  readonly isWorkingDay: (day: Day) => boolean;
  /** The day `count` working days after (or, negative, before) a day, which itself is not counted. */
  readonly addWorkingDays: (day: Day, count: number) => Day;
  /** The last working day before a day. */
  readonly previousWorkingDay: (day: Day) => Day;
  /** The first working day after a day. */
  readonly nextWorkingDay: (day: Day) => Day;
}

/** The calendar of the notices with what an office changed in it; asked anew at each day, so that a change counts at once. */
export function workingDays(overrides: () => DayOverrides): WorkingDays {
  const works = (day: Day): boolean => {
    const decided = overrides().get(day);
    return decided === undefined ? isWorkingDay(day) : decided === 'work';
  };
  const add = (day: Day, count: number): Day => {
    const step = count < 0 ? -1 : 1;
    let left = Math.abs(count);
    let at = day;
    while (left > 0) {
      at = addDays(at, step);
      if (works(at)) left -= 1;
    }
    return at;
  };
  return { isWorkingDay: works, addWorkingDays: add, previousWorkingDay: day => add(day, -1), nextWorkingDay: day => add(day, 1) };
}

const NO_OVERRIDES: DayOverrides = new Map();

/** The calendar of the notices alone: where no office has a word on it. */
export const statutoryDays: WorkingDays = workingDays(() => NO_OVERRIDES);
