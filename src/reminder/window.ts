// Which deadlines planning must look at on a day: those whose reminder has become due since the day planned last. All other
// open tasks owe nothing new, however many they are. Pure.
import { addDays, type Day } from '../base/index.ts';
import type { ReminderRule } from './rules.data.ts';
import { type Calendar, strongestStep } from './steps.ts';

export interface WindowDays {
  /** days at which reminders before a deadline aim */
  readonly aims: readonly Day[];
  /** days from which lateness is counted */
  readonly lateFrom: readonly Day[];
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

/** What could not be told on the day planned last (too many pushes, the other slot's hours) is looked at once more. */
export function windowOf({ today, lastPlannedOn, ruleSets, calendar, earliestDeadline }: WindowNeeds): WindowDays {
  const from = calendar.previousWorkingDay(lastPlannedOn < today ? lastPlannedOn : today);
  const isNew = (day: Day): boolean => day >= from && day <= today;
  const early = ruleSets.flatMap(rules => rules.filter(rule => rule.day <= 0));
  const furthest = Math.max(0, ...early.map(rule => -rule.day)) + LONGEST_HOLIDAY;
  const aims = daysFrom(addDays(from, -LONGEST_HOLIDAY), addDays(today, furthest)).filter(aim =>
    early.some(rule => tellingDays(aim, rule, calendar).some(isNew)),
  );
  const lateFrom = daysFrom(earliestDeadline ?? today, today).filter(day =>
    ruleSets.some(rules => {
      const step = strongestStep(
        today,
        { dueOn: day },
        rules.filter(rule => rule.day > 0),
        calendar,
      );
      return step !== undefined && isNew(step.since);
    }),
  );
  return { aims, lateFrom };
}

/** The days on which a reminder before a deadline may be told, whatever the hour of the deadline. */
function tellingDays(aim: Day, rule: ReminderRule, calendar: Calendar): Day[] {
  if (rule.day === 0) return [...(calendar.isWorkingDay(aim) ? [aim] : []), calendar.previousWorkingDay(aim)];
  const day = addDays(aim, rule.day);
  return [calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day)];
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
