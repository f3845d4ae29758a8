// Which step of the rules a task owes on a day. Pure.
import { addDays, type Day, daysBetween } from '../base/index.ts';
import type { Task } from '../task/index.ts';
import { LONGEST_STEP_OF_UNKNOWN_LENGTH, type ReminderRule } from './rules.data.ts';

/** What of the calendar is needed here: vietnamese/working-days. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
  previousWorkingDay(day: Day): Day;
  nextWorkingDay(day: Day): Day;
}

export interface Step {
  readonly rule: ReminderRule;
  /** 0 but for a rule that comes again */
  readonly occurrence: number;
  /** days from the deadline: the higher, the stronger */
  readonly day: number;
  /** the first day on which it could be told */
  readonly since: Day;
}

type Dated = Pick<Task, 'assignedOn' | 'dueOn' | 'remindOn'>;

/** The strongest step owed on a day: after an outage one, not the backlog. */
export function strongestStep(today: Day, task: Dated, rules: readonly ReminderRule[], calendar: Calendar): Step | undefined {
  const { dueOn } = task;
  if (!dueOn) return undefined;
  const owed = rules.flatMap(rule => stepOf(rule, today, { ...task, dueOn }, calendar)).filter(step => step.since <= today);
  return owed.reduce<Step | undefined>((best, step) => (best && best.day >= step.day ? best : step), undefined);
}

function stepOf(rule: ReminderRule, today: Day, task: Dated & { dueOn: Day }, calendar: Calendar): Step[] {
  if (rule.day > 0) {
    const late = daysBetween(task.dueOn, today);
    if (late < rule.day) return [];
    const occurrence = rule.every ? Math.floor((late - rule.day) / rule.every) : 0;
    const day = rule.day + occurrence * (rule.every ?? 0);
    return [{ rule, occurrence, day, since: tellingDay(addDays(task.dueOn, day), calendar) }];
  }
  const aim = task.remindOn ?? task.dueOn;
  if (-rule.day > longestStep(task.assignedOn, aim)) return [];
  return [
    {
      rule,
      occurrence: 0,
      day: rule.day,
      since: rule.day === 0 ? lastDayToTell(aim, calendar) : tellingDay(addDays(aim, rule.day), calendar),
    },
  ];
}

/** Half the task's length, in days. */
const longestStep = (assignedOn: Day | undefined, aim: Day): number =>
  assignedOn ? Math.max(0, daysBetween(assignedOn, aim) / 2) : LONGEST_STEP_OF_UNKNOWN_LENGTH;

/** A deadline on a day off is told on the last working day before it. */
const lastDayToTell = (aim: Day, calendar: Calendar): Day => (calendar.isWorkingDay(aim) ? aim : calendar.previousWorkingDay(aim));

const tellingDay = (day: Day, calendar: Calendar): Day => (calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day));
