// Which deadlines planning must look at on a day: those whose reminder has become due since the day planned last. All other
// open tasks owe nothing new, however many they are; the same of the obstacles that other agencies are waited for. Pure.
import { addDays, type Day, daysBetween } from '../base/index.ts';
import { AWAITED, type ReminderRule } from './rules.data.ts';
import { gapAt } from './rules.ts';
import type { Calendar } from './steps.ts';

export interface WindowDays {
  /** days at which reminders before a deadline aim */
  readonly aims: readonly Day[];
  /** days from which lateness is counted */
  readonly lateFrom: readonly Day[];
  /** days since which an agency has been waited for */
  readonly waitedSince: readonly Day[];
}

export interface WindowNeeds {
  readonly today: Day;
  readonly lastPlannedOn: Day;
  /** of every office */
  readonly ruleSets: readonly (readonly ReminderRule[])[];
  readonly calendar: Calendar;
  /** of an open task; undefined: there is none */
  readonly earliestDeadline: Day | undefined;
}

/** No run of days off is longer. */
const LONGEST_HOLIDAY = 20;

/** No obstacle stays open longer. */
const LONGEST_WAIT = 3_650;

/** Days after the first on which an agency is reminded of what it is waited for. */
const WAITS = daysOf({ day: AWAITED.first, every: AWAITED.every }, LONGEST_WAIT);

/** From the day after the one planned last. A second plan of a day looks only at what was changed: all lists are empty. */
export function windowOf({ today, lastPlannedOn, ruleSets, calendar, earliestDeadline }: WindowNeeds): WindowDays {
  const from = addDays(lastPlannedOn, 1);
  const isNew = (day: Day): boolean => day >= from && day <= today;
  const tellingDay = (day: Day): Day => (calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day));
  /** days whose steps are told from then on */
  const told = daysFrom(addDays(from, -LONGEST_HOLIDAY), today).filter(day => isNew(tellingDay(day)));
  const rules = ruleSets.flat();
  const early = new Set(rules.filter(rule => rule.day < 0).map(rule => rule.day));
  const latest = daysBetween(earliestDeadline ?? today, today);
  const late = new Set(rules.filter(rule => rule.day > 0).flatMap(rule => daysOf(rule, latest)));
  const back = (days: ReadonlySet<number>): Day[] => told.flatMap(day => [...days].map(count => addDays(day, -count)));
  return {
    aims: [...new Set([...back(early), ...aimsOnTheDay(from, today, calendar)])],
    lateFrom: [...new Set(back(late))],
    // these come on their day or, when that is a day off, with the next plan: no telling day of their own
    waitedSince: [...new Set(daysFrom(from, today).flatMap(day => WAITS.map(count => addDays(day, -count))))],
  };
}

/** No reminder aims further ahead on that day. */
export const lastAim = (today: Day, ruleSets: readonly (readonly ReminderRule[])[]): Day =>
  addDays(today, Math.max(LONGEST_HOLIDAY, ...ruleSets.flat().map(rule => -rule.day)));

/** Deadlines that are told on the day itself, or on the last working day before: whatever their hour. */
const aimsOnTheDay = (from: Day, today: Day, calendar: Calendar): Day[] =>
  daysFrom(from, addDays(today, LONGEST_HOLIDAY)).filter(
    aim =>
      (aim <= today && calendar.isWorkingDay(aim)) ||
      (calendar.previousWorkingDay(aim) >= from && calendar.previousWorkingDay(aim) <= today),
  );

/** All days after the deadline on which a rule comes, up to one. */
function daysOf({ day, every }: Pick<ReminderRule, 'day' | 'every'>, latest: number): number[] {
  const days: number[] = [];
  for (let occurrence = 0, at = day; at <= latest; occurrence++) {
    days.push(at);
    const gap = gapAt(every, occurrence);
    if (gap === 0) break;
    at += gap;
  }
  return days;
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
