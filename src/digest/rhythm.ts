// How often a digest comes, from when it tells, and how far it looks ahead. Pure.
import { addDays, addMonths, type Day, endOfMonth, instantAt, startOfMonth, startOfWeek } from '../base/index.ts';

export const RHYTHMS = ['daily', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface WorkingDays {
  isWorkingDay(day: Day): boolean;
  previousWorkingDay(day: Day): Day;
}

/** The digest that is due on a working day: the month's on its first, the week's on its first, else the day's; never two. */
export function rhythmOn(today: Day, chosen: readonly Rhythm[], calendar: WorkingDays): Rhythm | undefined {
  const before = calendar.previousWorkingDay(today);
  if (chosen.includes('monthly') && before < startOfMonth(today)) return 'monthly';
  if (chosen.includes('weekly') && before < startOfWeek(today)) return 'weekly';
  return chosen.includes('daily') ? 'daily' : undefined;
}

/**
 * From when a week's or month's digest tells: all of the span before on the first working day of a span, else the present one.
 * @param time "HH:MM"
 */
export function spanStart(today: Day, rhythm: 'weekly' | 'monthly', time: string, calendar: WorkingDays): Date {
  const start = rhythm === 'weekly' ? startOfWeek(today) : startOfMonth(today);
  const isFirst = calendar.previousWorkingDay(today) < start;
  const before = rhythm === 'weekly' ? addDays(start, -7) : addMonths(start, -1);
  return instantAt(isFirst ? before : start, time);
}

/** The last day of what a digest looks ahead to. */
export const lookAhead = (today: Day, rhythm: Rhythm): Day => (rhythm === 'monthly' ? endOfMonth(today) : addDays(startOfWeek(today), 6));
