// Reminders as the program runs them: plan a slot that has come, promise, deliver, and tell what was newly promised.
//
// `dondoc remind` plans for the latest slot of today that has come, whether or not it was planned before: what was promised
// stays promised, so a second call tells nothing. On a day off, before the first slot and after working hours nothing is
// planned: each day is planned from the data, and a promise made at night would be told again, one day stronger, in the
// morning. What is already queued is delivered when working hours allow.

import { addDays, asDay, type Clock, type Day, dayOf, type Log, timeOf } from '../base/index.ts';
import { type MessageState, type NewPromise, type Notifications, type Promised, type Slot, slotAt } from '../notification/index.ts';
import type { Leaves, People } from '../people/index.ts';
import type { FollowUps, Obstacles, RemindableTask, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { TaskActions } from './actions.ts';
import type { OfficeDays } from './calendar.ts';
import { type Data, openData, viewOf } from './data.ts';
import { awaitedIn, dayOfStep, keptKey, type Planning, planAskedAgain, planAwaited, planReminders, planWishes } from './plan.ts';
import { POLICY_KEY, policySchema } from './policy.ts';
import { REMINDER_DEFAULTS, REMINDER_RULES } from './rules.data.ts';
import { openStaffing } from './staff.ts';
import type { Calendar } from './steps.ts';
import { type Words, wordsFor } from './wording.ts';

export interface ReminderNeeds {
  readonly tasks: Pick<Tasks, 'remindable' | 'remindableIn' | 'remindableByIds' | 'earliestDeadline' | 'byIds'>;
  readonly followUps: Pick<FollowUps, 'acknowledgements' | 'personalReminders'>;
  readonly obstacles: Pick<Obstacles, 'awaitedParts'>;
  readonly people: Pick<People, 'census' | 'concerned'>;
  /** who stands in for whom; without it everybody hears for themselves */
  readonly leaves?: Pick<Leaves, 'substitutesOn'>;
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<
    Notifications,
    'restoredAt' | 'promise' | 'deliverDue' | 'keptPromises' | 'lastSlot' | 'statesOf' | 'settings' | 'pushHours'
  >;
  readonly calendar: Calendar;
  /** what an administrator decided about days; read anew before each plan */
  readonly officeDays?: Pick<OfficeDays, 'refresh'>;
  /** buttons of other parts */
  readonly actions: TaskActions;
  readonly clock: Clock;
  readonly log: Log;
  /** "HH:MM", ascending */
  readonly slots?: readonly string[];
  readonly maxPushesADay?: number;
}

/** Promises of one step newly made to one person: a line of `dondoc remind --json`. */
export interface RemindedLine {
  /** staff code */
  readonly person: string;
  readonly tasks: readonly string[];
  /** key of the rule: "before-7", "after-1", "weekly"; "wish", "asked-again", "waited-for" */
  readonly step: string;
  /** of the message that carries them; "planned" in a dry run */
  readonly state: MessageState | 'planned';
  /** the whole message to that person */
  readonly text: string;
}

export type Reminders = ReturnType<typeof openReminders>;

/** Urgent tasks know no day off, where the office says so. */
const EVERY_DAY: Calendar = {
  isWorkingDay: () => true,
  previousWorkingDay: day => addDays(day, -1),
  nextWorkingDay: day => addDays(day, 1),
};

/** A slot and whether it is one of working hours, or only for urgent tasks. */
interface Due {
  readonly slot: Slot;
  readonly urgentOnly: boolean;
}

interface Plan {
  readonly promised: readonly Promised[];
  /** of those told of; undefined: nobody was */
  readonly words: Words | undefined;
}
const NOTHING: Plan = { promised: [], words: undefined };

export function openReminders(needs: ReminderNeeds) {
  const { notifications, calendar, clock, log } = needs;
  const slots = needs.slots ?? REMINDER_DEFAULTS.slots;
  const staffing = openStaffing({ ...needs, settings: notifications.settings });
  const data = openData({ ...needs, staffing, settings: notifications.settings });

  /** A task is reminded of by the rules of the agency that leads it. */
  const policyOfTask = (task: RemindableTask, { policies }: Data) => policies.ofAgency(task.leads[0]?.key ?? '');

  async function plan(due: Due, known: Data, dryRun: boolean): Promise<Plan> {
    const { slot, urgentOnly } = due;
    const owed = (urgentOnly ? urgentPromises : usualPromises)(await planningOf(slot, known), known);
    const [promises, later] = urgentOnly ? [owed, []] : byHours(owed, slot, known);
    let words: Words | undefined;
    const { promised, leftOver } = await notifications.promise({
      slot,
      promises,
      wording: async told => {
        words = await wordsFor(told, { ...known, today: slot.day }, { ...needs, staffing });
        return words;
      },
      kind: urgentOnly ? 'urgent' : 'reminder',
      dryRun,
    });
    if (!dryRun && !urgentOnly) await data.remember(slot.day, known, [...leftOver, ...later]);
    return { promised, words };
  }

  async function planningOf(slot: Slot, known: Data): Promise<Planning> {
    return {
      today: slot.day,
      tasks: [...known.tasks.values()].flat(),
      people: known.staff.recipients,
      rules: REMINDER_RULES,
      rulesFor: task => policyOfTask(task, known).rules,
      calendar,
      kept: await keptDays(known),
      closedThrough: await closedThrough(),
      lastPlannedOn: asDay((await notifications.lastSlot())?.slice(0, 10) ?? ''),
      acknowledged: known.acknowledged,
      askAgainAfter: task => policyOfTask(task, known).askAgainAfter,
    };
  }

  /** Put back from a backup on a day: what was owed before it, and in the slots of that day that had come, was told or is too late. */
  async function closedThrough(): Promise<Day | undefined> {
    const restored = await notifications.restoredAt();
    return restored && ((slots[0] ?? '') <= timeOf(restored) ? dayOf(restored) : addDays(dayOf(restored), -1));
  }

  const usualPromises = (planning: Planning, known: Data): NewPromise[] => [
    ...planReminders(planning),
    ...planAskedAgain(planning),
    ...planWishes(
      planning.today,
      known.wishes,
      wish => viewOf(wish.taskId, wish.personId, known) !== undefined,
      calendar,
      planning.closedThrough,
    ),
    ...planAwaited(planning.today, known.awaited, planning.people, calendar, planning.closedThrough),
  ];

  const urgentPromises = (planning: Planning, known: Data): NewPromise[] =>
    planReminders({
      ...planning,
      tasks: planning.tasks.filter(task => task.urgent && policyOfTask(task, known).urgentAnyHour),
      calendar: EVERY_DAY,
    });

  /** Promises to people who want to hear at that time of the day, and those to others. */
  function byHours(promises: readonly NewPromise[], { time }: Slot, { staff, policies }: Data): readonly [NewPromise[], NewPromise[]] {
    const { true: now = [], false: later = [] } = Object.groupBy(promises, ({ personId }) => {
      const person = staff.people.get(personId);
      const hours = person && policies.ofPerson(person).pushHours;
      return `${hours === undefined || (time >= hours.from && time < hours.until)}`;
    });
    return [now, later];
  }

  async function keptDays(known: Data): Promise<Map<string, number>> {
    const deadlines = [...known.tasks.values()].flat().flatMap(({ id, dueOn }) => (dueOn ? [{ taskId: id, dueOn }] : []));
    const days = new Map<string, number>();
    for (const { taskId, dueOn, personId, step, occurrence } of await notifications.keptPromises(deadlines)) {
      const task = viewOf(taskId, personId, known);
      const key = keptKey(taskId, dueOn, personId);
      const day = dayOfStep(step, occurrence, task ? policyOfTask(task, known).rules : REMINDER_RULES);
      if (day !== undefined) days.set(key, Math.max(day, days.get(key) ?? day));
    }
    return days;
  }

  /** The slot that has come; outside working hours one for urgent tasks, where some office wants them told then. */
  async function dueNow(): Promise<Due | undefined> {
    await needs.officeDays?.refresh(notifications.settings);
    const now = clock.now();
    const slot = slotAt(now, slots, notifications.pushHours, calendar);
    if (slot) return { slot, urgentOnly: false };
    const time = slots.filter(one => one <= timeOf(now)).at(-1);
    if (time === undefined || calendar.isWorkingDay(dayOf(now))) return undefined;
    const rows = await notifications.settings.readAll(POLICY_KEY, policySchema);
    return [...rows.values()].some(row => row.urgentAnyHour) ? { slot: { day: dayOf(now), time }, urgentOnly: true } : undefined;
  }

  return {
    /** What the scheduler calls: plans the slot that has come, once. Sending is `notifications.deliverDue`. */
    async tick(): Promise<void> {
      const due = await dueNow();
      if (!due || (await notifications.lastSlot()) === nameOf(due.slot)) return;
      const { promised } = await plan(due, await data.load(due.slot.day, { everything: due.urgentOnly }), false);
      log.info(
        { slot: nameOf(due.slot), people: promised.length, promises: promised.flatMap(one => one.promises).length },
        'reminder: slot planned',
      );
    },

    /** What the next slot of today will tell a person, as far as is known now; undefined: there is none. Nothing is promised. */
    async toCome(personId: number): Promise<{ readonly time: string; readonly taskIds: readonly number[] } | undefined> {
      await needs.officeDays?.refresh(notifications.settings);
      const now = clock.now();
      const time = slots.find(one => one > timeOf(now));
      if (time === undefined || !calendar.isWorkingDay(dayOf(now))) return undefined;
      const slot = { day: dayOf(now), time };
      const known = await data.load(slot.day);
      const [inTime] = byHours(usualPromises(await planningOf(slot, known), known), slot, known);
      const promises = inTime.filter(one => one.personId === personId);
      return { time, taskIds: [...new Set(promises.filter(one => awaitedIn(one.step) === undefined).map(one => one.taskId))] };
    },

    /** `dondoc remind`: plans the latest slot of today, sends what is due, and tells what was newly promised. */
    async remindNow({ dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<RemindedLine[]> {
      const due = await dueNow();
      const { promised, words } = due ? await plan(due, await data.load(due.slot.day, { everything: due.urgentOnly }), dryRun) : NOTHING;
      if (!dryRun) await notifications.deliverDue();
      const states = await notifications.statesOf(promised.flatMap(one => one.messageId ?? []));
      return promised.flatMap(one =>
        linesOf(one, words, (one.messageId === undefined ? undefined : states.get(one.messageId)) ?? 'planned'),
      );
    },
  };
}

const nameOf = ({ day, time }: Slot): string => `${day}T${time}`;

/** A step as people read it: without the obstacle, the wish or the news it belongs to. */
const stepName = (step: string): string => (step.startsWith('wish') ? 'wish' : step.replace(/[+@].*$/u, ''));

function linesOf({ personId, promises, text }: Promised, words: Words | undefined, state: RemindedLine['state']): RemindedLine[] {
  const person = words?.people.get(personId)?.staffCode ?? '';
  const codeOf = ({ taskId, step }: NewPromise): string[] => {
    const obstacle = awaitedIn(step);
    const code = obstacle === undefined ? words?.tasks.get(taskId)?.code : words?.awaited.get(obstacle)?.code;
    return code === undefined ? [] : [code];
  };
  return [...Map.groupBy(promises, promise => stepName(promise.step))].map(([step, own]) => ({
    person,
    tasks: [...new Set(own.flatMap(codeOf))],
    step,
    state,
    text,
  }));
}
