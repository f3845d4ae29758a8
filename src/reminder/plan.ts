// Which promises are owed on a day, from the data alone: nothing is queued for a future day. Pure.
import { addDays, type Day, dayOf, daysBetween } from '../base/index.ts';
import type { NewPromise } from '../notification/index.ts';
import { type Acknowledgement, type AwaitedPart, isOpen, type PersonalReminder, type RemindableTask } from '../task/index.ts';
import type { Recipients } from './recipients.ts';
import { AWAITED, REMINDER_DEFAULTS, type ReminderRule } from './rules.data.ts';
import { timesBy } from './rules.ts';
import { type Calendar, strongestStep } from './steps.ts';

export { dayOfStep } from './steps.ts';

export interface Planning {
  readonly today: Day;
  readonly tasks: readonly RemindableTask[];
  readonly people: Recipients;
  readonly rules: readonly ReminderRule[];
  /** the rules of the task's agency, where it has its own */
  readonly rulesFor?: (task: RemindableTask) => readonly ReminderRule[];
  readonly calendar: Calendar;
  /** about a task, deadline and person: days from the deadline of the strongest step promised (`keptKey` → day) */
  readonly kept: ReadonlyMap<string, number>;
  /** the day planned last; undefined at the very first start, when nothing can be late */
  readonly lastPlannedOn?: Day | undefined;
  /** the database was put back from a backup: what was owed up to that day counts as told */
  readonly closedThrough?: Day | undefined;
  /** of the deadlines in force */
  readonly acknowledged?: readonly Acknowledgement[];
  /** no progress so many days after an acknowledgement: asked again */
  readonly askAgainAfter?: (task: RemindableTask) => number;
}

/** What was promised about the same task and deadline to the same person. */
export const keptKey = (taskId: number, dueOn: Day, personId: number): string => `${taskId}/${dueOn}/${personId}`;

/** Promises about deadlines that are owed and not yet made; none on a day off. */
export function planReminders(planning: Planning): NewPromise[] {
  const { today, tasks, people, calendar, kept, lastPlannedOn } = planning;
  if (!calendar.isWorkingDay(today)) return [];
  const held = openHeld(planning);
  const promises = tasks.flatMap(task => {
    const { dueOn } = task;
    const rules = planning.rulesFor?.(task) ?? planning.rules;
    const step = isOpen(task.status) ? strongestStep(today, task, rules, calendar) : undefined;
    if (!step || !dueOn || isClosed(step.since, planning.closedThrough)) return [];
    const late = lastPlannedOn !== undefined && lastPlannedOn < step.since && step.since < today;
    return people
      .of(task, held(task) ? ['in-charge'] : step.rule.to)
      .filter(personId => (kept.get(keptKey(task.id, dueOn, personId)) ?? Number.NEGATIVE_INFINITY) < step.day)
      .map(personId => promise(task.id, dueOn, step.key, step.occurrence, personId, late));
  });
  // who answers for several shares of a task hears of a day once
  return [...new Map(promises.map(one => [one.key, one])).values()];
}

/** Who acknowledged and has had nothing to tell for days is asked once more; each acknowledgement once. */
export function planAskedAgain(planning: Planning): NewPromise[] {
  const { today, tasks, people, calendar, acknowledged, askAgainAfter } = planning;
  if (!calendar.isWorkingDay(today)) return [];
  const byId = Map.groupBy(tasks, task => task.id);
  return (acknowledged ?? []).flatMap(({ taskId, personId, at }) => {
    const task = byId.get(taskId)?.find(one => people.of(one, ['in-charge']).includes(personId));
    if (!task || (task.status !== 'not_started' && task.status !== 'in_progress')) return [];
    const since = quietSince(task, dayOf(at));
    const wait = askAgainAfter?.(task) ?? REMINDER_DEFAULTS.askAgainAfter;
    if (daysBetween(since, today) < wait || isClosed(addDays(since, wait), planning.closedThrough)) return [];
    return [promise(taskId, task.dueOn ?? since, `asked-again@${since}`, 0, personId, false)];
  });
}

/** What people asked to be reminded of on a day; a day off is told on the next working day. */
export function planWishes(
  today: Day,
  wishes: readonly PersonalReminder[],
  mayBeTold: (wish: PersonalReminder) => boolean,
  calendar: Calendar,
  closedThrough?: Day,
): NewPromise[] {
  if (!calendar.isWorkingDay(today)) return [];
  return wishes
    .filter(wish => wish.onDay <= today && !isClosed(wish.onDay, closedThrough) && mayBeTold(wish))
    .map(wish => promise(wish.taskId, wish.onDay, `wish-${wish.id}`, 0, wish.personId, false));
}

/** What the people of an agency hear of the obstacles that wait for it; some days after it was told, ever rarer. */
export function planAwaited(
  today: Day,
  parts: readonly AwaitedPart[],
  people: Recipients,
  calendar: Calendar,
  closedThrough?: Day,
): NewPromise[] {
  if (!calendar.isWorkingDay(today)) return [];
  return parts.flatMap(part => {
    const days = daysBetween(addDays(part.since, AWAITED.first), today);
    if (days < 0) return [];
    const { occurrence, after } = timesBy(days, AWAITED.every);
    if (isClosed(addDays(part.since, AWAITED.first + after), closedThrough)) return [];
    return people
      .awaited(part.blockingKey, occurrence >= AWAITED.leaderFrom)
      .map(personId => promise(part.taskId, part.since, `${AWAITED.key}+${part.id}`, occurrence, personId, false));
  });
}

const isClosed = (since: Day, closedThrough: Day | undefined): boolean => closedThrough !== undefined && since <= closedThrough;

/** The obstacle that a promise is about; undefined: it is about a task. */
export function awaitedIn(step: string): number | undefined {
  const [key, id] = step.split('+');
  return key === AWAITED.key ? Number(id) : undefined;
}

/** Whether those above need not hear of a task yet: who is in charge has acknowledged it, and is still within the days to show something. */
function openHeld({ today, acknowledged, askAgainAfter, people }: Planning): (task: RemindableTask) => boolean {
  const byTask = Map.groupBy(acknowledged ?? [], one => one.taskId);
  return task => {
    const wait = askAgainAfter?.(task) ?? REMINDER_DEFAULTS.askAgainAfter;
    const recent = (byTask.get(task.id) ?? []).filter(({ at }) => daysBetween(quietSince(task, dayOf(at)), today) < wait);
    if (recent.length === 0) return false;
    const inCharge = people.of(task, ['in-charge']);
    return recent.some(({ personId }) => inCharge.includes(personId));
  };
}

/** Nothing was heard since: the acknowledgement, or the last report after it. */
const quietSince = ({ changedOn }: RemindableTask, acknowledgedOn: Day): Day =>
  changedOn && changedOn > acknowledgedOn ? changedOn : acknowledgedOn;

const promise = (taskId: number, dueOn: Day, step: string, occurrence: number, personId: number, late: boolean): NewPromise => ({
  key: `${taskId}/${dueOn}/${step}/${occurrence}/${personId}`,
  personId,
  taskId,
  step,
  occurrence,
  dueOn,
  late,
});
