// Reminders as the program runs them: plan a slot that has come, promise, deliver, and tell what was newly promised.
//
// `dondoc remind` plans for the latest slot of today that has come, whether or not it was planned before: what was promised
// stays promised, so a second call tells nothing. On a day off, before the first slot and after working hours nothing is
// planned: each day is planned from the data, and a promise made at night would be told again, one day stronger, in the
// morning. What is already queued is delivered when working hours allow.

import { z } from 'zod';
import { addDays, addSeconds, asDay, type Clock, type Day, dayOf, type Log, sha256, timeOf } from '../base/index.ts';
import {
  type Entry,
  type MessageState,
  type NewPromise,
  type Notifications,
  type Promised,
  type Slot,
  slotAt,
} from '../notification/index.ts';
import { keysOf, type Leaves, type People, type Person } from '../people/index.ts';
import {
  type Acknowledgement,
  type AwaitedPart,
  asSeenBy,
  type FollowUps,
  isOpen,
  type Obstacles,
  type PersonalReminder,
  type RemindableTask,
  type Task,
  type Tasks,
} from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import type { TaskActions } from './actions.ts';
import type { OfficeDays } from './calendar.ts';
import { reminderMessage } from './message.ts';
import { awaitedIn, dayOfStep, keptKey, type Planning, planAskedAgain, planAwaited, planReminders, planWishes } from './plan.ts';
import { openPolicies, POLICY_KEY, type Policies, type PolicySetting, policySchema } from './policy.ts';
import { addressed, openRecipients, type Recipients } from './recipients.ts';
import { REMINDER_DEFAULTS, REMINDER_RULES } from './rules.data.ts';
import type { Calendar } from './steps.ts';
import { windowOf } from './window.ts';

export interface ReminderNeeds {
  readonly tasks: Pick<Tasks, 'remindable' | 'remindableIn' | 'remindableByIds' | 'earliestDeadline' | 'byIds'>;
  readonly followUps: Pick<FollowUps, 'acknowledgements' | 'personalReminders'>;
  readonly obstacles: Pick<Obstacles, 'awaitedParts'>;
  readonly people: Pick<People, 'all'>;
  /** who stands in for whom; without it everybody hears for themselves */
  readonly leaves?: Pick<Leaves, 'substitutesOn'>;
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<
    Notifications,
    'restoredAt' | 'promise' | 'deliverDue' | 'keptPromises' | 'unsettledTasks' | 'lastSlot' | 'statesOf' | 'settings' | 'pushHours'
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

/** Unit → staff code of its head, as a setting of an agency ("agency:<key>"). */
export const UNIT_HEADS = 'unit-heads';
export const unitHeadsSchema = z.record(z.string(), z.string());

/** A wish that could not be told on its day is told later, but not for ever. */
const WISH_DAYS = 30;
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

/** Everything that a plan looks at. */
interface Data {
  /** about which something may be new; of a task that several agencies lead, its open shares */
  readonly tasks: ReadonlyMap<number, readonly RemindableTask[]>;
  /** tells whether anything but time and tasks changed since the last plan: people, leaves, settings, days off */
  readonly circumstances: string;
  readonly people: ReadonlyMap<number, Person>;
  /** person → the keys that stand for the own agency */
  readonly agencyKeys: ReadonlyMap<number, readonly string[]>;
  readonly recipients: Recipients;
  readonly policies: Policies;
  readonly acknowledged: readonly Acknowledgement[];
  readonly wishes: readonly PersonalReminder[];
  /** obstacle id → what is waited for */
  readonly awaited: ReadonlyMap<number, AwaitedPart>;
}

interface Plan {
  readonly promised: readonly Promised[];
  /** those told of */
  readonly tasks: ReadonlyMap<number, Task>;
}
const NOTHING: Plan = { promised: [], tasks: new Map() };

/** When it was planned last, by the day of the slot and by the clock, and under which circumstances. */
const PLANNED_KEY = 'reminder.planned';
const plannedSchema = z.object({ on: z.string(), at: z.iso.datetime(), circumstances: z.string() });
/** A clock may have been an hour or a day off when a task was changed. */
const CLOCK_SLACK_SECONDS = 26 * 3_600;

/** Where a day off that is new or gone changes what is due. */
const daysAround = (today: Day): Day[] => Array.from({ length: 180 }, (_, index) => addDays(today, index - 60));

export function openReminders(needs: ReminderNeeds) {
  const { notifications, calendar, clock, log } = needs;
  const slots = needs.slots ?? REMINDER_DEFAULTS.slots;

  const policiesOf = (rows: ReadonlyMap<string, PolicySetting>): Policies => openPolicies(rows, { maxPushesADay: needs.maxPushesADay });

  async function load(today: Day, { everything = false } = {}): Promise<Data> {
    const [people, unitHeads, standIns, policyRows, acknowledged, wishes, parts] = await Promise.all([
      needs.people.all(),
      notifications.settings.readAll(UNIT_HEADS, unitHeadsSchema),
      needs.leaves?.substitutesOn(today),
      notifications.settings.readAll(POLICY_KEY, policySchema),
      needs.followUps.acknowledgements(),
      needs.followUps.personalReminders(addDays(today, -WISH_DAYS), today),
      needs.obstacles.awaitedParts(),
    ]);
    const policies = policiesOf(policyRows);
    const daysOff = daysAround(today).map(day => (calendar.isWorkingDay(day) ? '' : day));
    const circumstances = sha256(JSON.stringify([people, [...(standIns ?? [])], [...unitHeads], [...policyRows], daysOff]));
    const open = everything ? await needs.tasks.remindable() : await openTasks(today, circumstances, [...policyRows.keys()], policies);
    const known = new Set(open.map(task => task.id));
    const named = [...wishes, ...acknowledged].map(one => one.taskId).filter(id => !known.has(id));
    const tasks = Map.groupBy([...open, ...(await needs.tasks.remindableByIds([...new Set(named)]))], task => task.id);
    const members = people.map(person => {
      const unitHead = unitHeads.get(`agency:${person.agencyKey}`)?.[person.unit];
      const standIn = standIns?.get(person.id);
      return {
        person,
        agencyKeys: keysOf(person.agencyKey, needs.agencies),
        ...(unitHead === undefined ? {} : { unitHead }),
        ...(standIn === undefined ? {} : { standIn }),
      };
    });
    return {
      tasks,
      circumstances,
      people: new Map(people.map(person => [person.id, person])),
      agencyKeys: new Map(members.map(({ person, agencyKeys }) => [person.id, agencyKeys])),
      recipients: openRecipients(members),
      policies,
      acknowledged,
      wishes,
      awaited: new Map(parts.map(part => [part.id, part])),
    };
  }

  /** After a plan under the same circumstances only what became due or was changed since; else all open tasks. */
  async function openTasks(today: Day, circumstances: string, scopes: readonly string[], policies: Policies): Promise<RemindableTask[]> {
    const planned = await notifications.settings.read('', PLANNED_KEY, plannedSchema);
    const lastPlannedOn = asDay(planned?.on ?? '');
    if (!planned || !lastPlannedOn || planned.circumstances !== circumstances) return needs.tasks.remindable();
    const agencies = scopes.flatMap(scope => (scope.startsWith('agency:') ? scope.slice('agency:'.length) : []));
    const days = windowOf({
      today,
      lastPlannedOn,
      calendar,
      ruleSets: ['', ...agencies].map(key => policies.ofAgency(key).rules),
      earliestDeadline: await needs.tasks.earliestDeadline(),
    });
    return needs.tasks.remindableIn({ ...days, changedSince: addSeconds(new Date(planned.at), -CLOCK_SLACK_SECONDS) });
  }

  const rememberPlan = ({ slot }: Due, { circumstances }: Data): Promise<void> =>
    notifications.settings.write('', PLANNED_KEY, { on: slot.day, at: clock.now().toISOString(), circumstances }, clock.now());

  /** A task is reminded of by the rules of the agency that leads it. */
  const policyOfTask = (task: RemindableTask, { policies }: Data) => policies.ofAgency(task.leads[0]?.key ?? '');

  async function plan(due: Due, data: Data, dryRun: boolean): Promise<Plan> {
    const { slot, urgentOnly } = due;
    const promises = (urgentOnly ? urgentPromises : usualPromises)(await planningOf(slot, data), slot, data);
    const told = [...promises.map(promise => promise.taskId), ...(await notifications.unsettledTasks(slot.day))];
    const tasks = new Map((await needs.tasks.byIds([...new Set(told)])).map(task => [task.id, task]));
    const promised = await notifications.promise({
      slot,
      promises,
      compose: (personId, entries) => compose(personId, entries, slot.day, tasks, data),
      stillOwed: (entry, personId) => stillOwed(entry, personId, tasks, data),
      maxPushesADay: personId => maxPushesOf(personId, data),
      kind: urgentOnly ? 'urgent' : 'reminder',
      dryRun,
    });
    if (!dryRun && !urgentOnly) await rememberPlan(due, data);
    return { promised, tasks };
  }

  async function planningOf(slot: Slot, data: Data): Promise<Planning> {
    return {
      today: slot.day,
      tasks: [...data.tasks.values()].flat(),
      people: data.recipients,
      rules: REMINDER_RULES,
      rulesFor: task => policyOfTask(task, data).rules,
      calendar,
      kept: await keptDays(data),
      closedThrough: await closedThrough(),
      lastPlannedOn: asDay((await notifications.lastSlot())?.slice(0, 10) ?? ''),
      acknowledged: data.acknowledged,
      askAgainAfter: task => policyOfTask(task, data).askAgainAfter,
    };
  }

  /** Put back from a backup on a day: what was owed before it, and in the slots of that day that had come, was told or is too late. */
  async function closedThrough(): Promise<Day | undefined> {
    const restored = await notifications.restoredAt();
    return restored && ((slots[0] ?? '') <= timeOf(restored) ? dayOf(restored) : addDays(dayOf(restored), -1));
  }

  function usualPromises(planning: Planning, slot: Slot, data: Data): NewPromise[] {
    const promises = [
      ...planReminders(planning),
      ...planAskedAgain(planning),
      ...planWishes(
        slot.day,
        data.wishes,
        wish => viewOf(wish.taskId, wish.personId, data) !== undefined,
        calendar,
        planning.closedThrough,
      ),
      ...planAwaited(slot.day, [...data.awaited.values()], data.recipients, calendar, planning.closedThrough),
    ];
    return promises.filter(({ personId }) => {
      const person = data.people.get(personId);
      const hours = person && data.policies.ofPerson(person).pushHours;
      return hours === undefined || (slot.time >= hours.from && slot.time < hours.until);
    });
  }

  const urgentPromises = (planning: Planning, _slot: Slot, data: Data): NewPromise[] =>
    planReminders({
      ...planning,
      tasks: planning.tasks.filter(task => task.urgent && policyOfTask(task, data).urgentAnyHour),
      calendar: EVERY_DAY,
    });

  function compose(personId: number, entries: readonly Entry[], today: Day, tasks: ReadonlyMap<number, Task>, data: Data) {
    const role = data.people.get(personId)?.role;
    return reminderMessage(personId, entries, {
      today,
      calendar,
      tasks: new Map([...tasks].map(([id, task]) => [id, asSeenBy(task, data.agencyKeys.get(personId) ?? [])])),
      awaited: data.awaited,
      inCharge: task => data.recipients.of(addressed(task), ['in-charge']).includes(personId),
      mayUrge: role === 'leader' || role === 'monitor' || role === 'focal_point',
      actions: needs.actions,
    });
  }

  function maxPushesOf(personId: number, { people, policies }: Data): number {
    const person = people.get(personId);
    return (person ? policies.ofPerson(person) : policies.ofAgency('')).maxPushesADay;
  }

  async function keptDays(data: Data): Promise<Map<string, number>> {
    const days = new Map<string, number>();
    for (const { taskId, dueOn, personId, step, occurrence } of await notifications.keptPromises([...data.tasks.keys()])) {
      const task = viewOf(taskId, personId, data);
      const key = keptKey(taskId, dueOn, personId);
      const day = dayOfStep(step, occurrence, task ? policyOfTask(task, data).rules : REMINDER_RULES);
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
      const { promised } = await plan(due, await load(due.slot.day, { everything: due.urgentOnly }), false);
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
      const data = await load(slot.day);
      const promises = usualPromises(await planningOf(slot, data), slot, data).filter(one => one.personId === personId);
      return { time, taskIds: [...new Set(promises.filter(one => awaitedIn(one.step) === undefined).map(one => one.taskId))] };
    },

    /** `dondoc remind`: plans the latest slot of today, sends what is due, and tells what was newly promised. */
    async remindNow({ dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<RemindedLine[]> {
      const due = await dueNow();
      const data = await load(dayOf(clock.now()), { everything: due?.urgentOnly === true });
      const { promised, tasks } = due ? await plan(due, data, dryRun) : NOTHING;
      if (!dryRun) await notifications.deliverDue();
      const states = await notifications.statesOf(promised.flatMap(one => one.messageId ?? []));
      return promised.flatMap(one =>
        linesOf(one, tasks, data, (one.messageId === undefined ? undefined : states.get(one.messageId)) ?? 'planned'),
      );
    },
  };
}

const nameOf = ({ day, time }: Slot): string => `${day}T${time}`;

/** An open task as planning sees it for one person: the own agency's share where several lead it; any of them for who belongs to none. */
function viewOf(taskId: number, personId: number, { tasks, agencyKeys }: Data): RemindableTask | undefined {
  const views = tasks.get(taskId) ?? [];
  const keys = agencyKeys.get(personId) ?? [];
  return views.find(({ share }) => share === undefined || keys.includes(share)) ?? views[0];
}

/** Whether what an earlier message may not have told is still worth a word. */
function stillOwed(
  { taskId, step, dueOn }: Entry,
  personId: number,
  tasks: ReadonlyMap<number, Task>,
  { awaited, agencyKeys }: Data,
): boolean {
  const obstacle = awaitedIn(step);
  if (obstacle !== undefined) return awaited.has(obstacle);
  const whole = tasks.get(taskId);
  const task = whole && asSeenBy(whole, agencyKeys.get(personId) ?? []);
  return task !== undefined && isOpen(task.status) && (task.dueOn === dueOn || isOwn(step));
}

/** Steps whose date is none of the task's deadline. */
const isOwn = (step: string): boolean => step.startsWith('wish') || step.startsWith('asked-again');

/** A step as people read it: without the obstacle, the wish or the news it belongs to. */
const stepName = (step: string): string => (step.startsWith('wish') ? 'wish' : step.replace(/[+@].*$/u, ''));

function linesOf(
  { personId, promises, text }: Promised,
  tasks: ReadonlyMap<number, Task>,
  { people, awaited }: Data,
  state: RemindedLine['state'],
): RemindedLine[] {
  const person = people.get(personId)?.staffCode ?? '';
  const codeOf = ({ taskId, step }: NewPromise): string[] => {
    const obstacle = awaitedIn(step);
    const code = obstacle === undefined ? tasks.get(taskId)?.code : awaited.get(obstacle)?.code;
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
