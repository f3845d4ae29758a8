// Which step of the rules a task owes on a day. Pure.
import { addDays, type Day, daysBetween } from '../base/index.ts';
import type { Task } from '../task/index.ts';
import {
  FIRST_DAY_AFTER_NEWS,
  LONGEST_STEP_OF_UNKNOWN_LENGTH,
  PERIOD_DAYS,
  type ReminderRule,
  TOO_EARLY_IN_THE_DAY,
} from './rules.data.ts';
import { daysUntil, timesBy } from './rules.ts';

/** What of the calendar is needed here: vietnamese/working-days. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
  previousWorkingDay(day: Day): Day;
  nextWorkingDay(day: Day): Day;
}

export interface Step {
  readonly rule: ReminderRule;
  /** of the rule; with "+12" behind it when the days are counted from news that came 12 days after the deadline */
  readonly key: string;
  /** 0 but for a rule that comes again */
  readonly occurrence: number;
  /** days from the deadline: the higher, the stronger */
  readonly day: number;
  /** the first day on which it could be told */
  readonly since: Day;
}

type Dated = Pick<Task, 'assignedOn' | 'dueOn' | 'remindOn' | 'dueTime' | 'recurrence' | 'changedOn'> & Partial<Pick<Task, 'status'>>;

/**
 * The strongest step owed on a day: after an outage one, not the backlog.
 * @param rules in order of day, so that the last one owed is the strongest
 */
export function strongestStep(today: Day, task: Dated, rules: readonly ReminderRule[], calendar: Calendar): Step | undefined {
  const { dueOn } = task;
  if (!dueOn) return undefined;
  const dated = { ...task, dueOn };
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    const step = rule && stepOf(rule, today, dated, calendar);
    if (step && step.since <= today) return step;
  }
  return undefined;
}

/** Days from the deadline of a promise made earlier; undefined for a step that the rules no longer know. */
export function dayOfStep(step: string, occurrence: number, rules: readonly ReminderRule[]): number | undefined {
  const [key, news] = step.split('+');
  const rule = rules.find(known => known.key === key);
  return rule && Number(news ?? 0) + rule.day + daysUntil(occurrence, rule.every);
}

function stepOf(rule: ReminderRule, today: Day, task: Dated & { dueOn: Day }, calendar: Calendar): Step | undefined {
  if (rule.day > 0) return today > task.dueOn ? lateStep(rule, today, task, calendar) : undefined;
  // what came before the deadline is owed no more once it has passed
  if (today > task.dueOn) return undefined;
  const aim = task.remindOn ?? task.dueOn;
  if (-rule.day > longestStep(task, aim)) return undefined;
  const since = rule.day === 0 ? lastDayToTell(aim, task, calendar) : tellingDay(addDays(aim, rule.day), calendar);
  return { rule, key: rule.key, occurrence: 0, day: rule.day, since };
}

function lateStep(rule: ReminderRule, today: Day, task: Dated & { dueOn: Day }, calendar: Calendar): Step | undefined {
  const from = countedFrom(task, today);
  const news = daysBetween(task.dueOn, from);
  const late = daysBetween(from, today);
  if (late < rule.day || (news > 0 && rule.day < FIRST_DAY_AFTER_NEWS)) return undefined;
  const { occurrence, after } = timesBy(late - rule.day, rule.every);
  const day = news + rule.day + after;
  const key = news > 0 ? `${rule.key}+${news}` : rule.key;
  return { rule, key, occurrence, day, since: tellingDay(addDays(task.dueOn, day), calendar) };
}

/** Lateness is counted from the deadline, and anew from the last report after it; who must confirm is not let off by the report. */
function countedFrom({ dueOn, changedOn, status }: Dated & { dueOn: Day }, today: Day): Day {
  return changedOn && changedOn > dueOn && changedOn <= today && status !== 'awaiting_confirmation' ? changedOn : dueOn;
}

/** Half the task's length, in days; of a recurring one at most half a period. */
function longestStep({ assignedOn, recurrence }: Dated, aim: Day): number {
  const period = (PERIOD_DAYS[recurrence ?? ''] ?? Number.POSITIVE_INFINITY) / 2;
  return Math.min(period, assignedOn ? Math.max(0, daysBetween(assignedOn, aim) / 2) : LONGEST_STEP_OF_UNKNOWN_LENGTH);
}

/** A deadline on a day off, or too early in its day, is told on the last working day before it. */
const lastDayToTell = (aim: Day, { dueTime }: Dated, calendar: Calendar): Day =>
  calendar.isWorkingDay(aim) && (dueTime === undefined || dueTime > TOO_EARLY_IN_THE_DAY) ? aim : calendar.previousWorkingDay(aim);

const tellingDay = (day: Day, calendar: Calendar): Day => (calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day));
