// Reminders as the program runs them: plan a slot that has come, promise, deliver, and tell what was newly promised.
//
// `dondoc remind` plans for the latest slot of today that has come, whether or not it was planned before: what was promised
// stays promised, so a second call tells nothing. On a day off, before the first slot and after working hours nothing is
// planned: each day is planned from the data, and a promise made at night would be told again, one day stronger, in the
// morning. What is already queued is delivered when working hours allow.

import { z } from 'zod';
import { asDay, type Clock, dayOf, type Log } from '../base/index.ts';
import { type MessageState, type Notifications, type Promised, type Slot, slotAt } from '../notification/index.ts';
import { keysOf, type Leaves, type People } from '../people/index.ts';
import type { Task, Tasks } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { reminderMessage } from './message.ts';
import { dayOfStep, keptKey, planReminders } from './plan.ts';
import { openRecipients, type Recipients } from './recipients.ts';
import { REMINDER_DEFAULTS, REMINDER_RULES } from './rules.data.ts';
import type { Calendar } from './steps.ts';

export interface ReminderNeeds {
  readonly tasks: Pick<Tasks, 'openWithDeadline'>;
  readonly people: Pick<People, 'all'>;
  /** who stands in for whom; without it everybody hears for themselves */
  readonly leaves?: Pick<Leaves, 'substitutesOn'>;
  readonly agencies: AgencyRegistry;
  readonly notifications: Pick<
    Notifications,
    'promise' | 'deliverDue' | 'keptPromises' | 'lastSlot' | 'statesOf' | 'settings' | 'pushHours'
  >;
  readonly calendar: Calendar;
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
  /** key of the rule: "before-7", "after-1", "weekly" */
  readonly step: string;
  /** of the message that carries them; "planned" in a dry run */
  readonly state: MessageState | 'planned';
  /** the whole message to that person */
  readonly text: string;
}

export type Reminders = ReturnType<typeof openReminders>;

/** Unit → staff code of its head, as a setting of an agency ("agency:<key>"). */
const UNIT_HEADS = 'unit-heads';
const unitHeadsSchema = z.record(z.string(), z.string());

interface Data {
  readonly tasks: ReadonlyMap<number, Task>;
  readonly recipients: Recipients;
  readonly staffCodes: ReadonlyMap<number, string>;
}

export function openReminders(needs: ReminderNeeds) {
  const { notifications, calendar, clock, log } = needs;
  const slots = needs.slots ?? REMINDER_DEFAULTS.slots;
  const maxPushesADay = needs.maxPushesADay ?? REMINDER_DEFAULTS.maxPushesADay;

  async function load(): Promise<Data> {
    const [tasks, people, unitHeads, standIns] = await Promise.all([
      needs.tasks.openWithDeadline(),
      needs.people.all(),
      notifications.settings.readAll(UNIT_HEADS, unitHeadsSchema),
      needs.leaves?.substitutesOn(dayOf(clock.now())),
    ]);
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
      tasks: new Map(tasks.map(task => [task.id, task])),
      recipients: openRecipients(members),
      staffCodes: new Map(people.map(person => [person.id, person.staffCode])),
    };
  }

  async function plan(slot: Slot, data: Data, dryRun: boolean): Promise<Promised[]> {
    const promises = planReminders({
      today: slot.day,
      tasks: [...data.tasks.values()],
      people: data.recipients,
      rules: REMINDER_RULES,
      calendar,
      kept: await keptDays(),
      lastPlannedOn: asDay((await notifications.lastSlot())?.slice(0, 10) ?? ''),
    });
    return notifications.promise({
      slot,
      promises,
      compose: (personId, entries) => reminderMessage(personId, entries, data.tasks, slot.day, calendar),
      stillOwed: entry => data.tasks.get(entry.taskId)?.dueOn === entry.dueOn,
      maxPushesADay,
      dryRun,
    });
  }

  async function keptDays(): Promise<Map<string, number>> {
    const days = new Map<string, number>();
    for (const { taskId, dueOn, personId, step, occurrence } of await notifications.keptPromises()) {
      const key = keptKey(taskId, dueOn, personId);
      const day = dayOfStep(step, occurrence, REMINDER_RULES);
      if (day !== undefined) days.set(key, Math.max(day, days.get(key) ?? day));
    }
    return days;
  }

  return {
    /** What the scheduler calls: plans the slot that has come, once. Sending is `notifications.deliverDue`. */
    async tick(): Promise<void> {
      const slot = slotAt(clock.now(), slots, notifications.pushHours, calendar);
      if (!slot || (await notifications.lastSlot()) === `${slot.day}T${slot.time}`) return;
      const promised = await plan(slot, await load(), false);
      log.info(
        { slot: `${slot.day}T${slot.time}`, people: promised.length, promises: promised.flatMap(one => one.promises).length },
        'reminder: slot planned',
      );
    },

    /** `dondoc remind`: plans the latest slot of today, sends what is due, and tells what was newly promised. */
    async remindNow({ dryRun = false }: { readonly dryRun?: boolean } = {}): Promise<RemindedLine[]> {
      const slot = slotAt(clock.now(), slots, notifications.pushHours, calendar);
      const data = await load();
      const promised = slot ? await plan(slot, data, dryRun) : [];
      if (!dryRun) await notifications.deliverDue();
      const states = await notifications.statesOf(promised.flatMap(one => one.messageId ?? []));
      return promised.flatMap(one =>
        linesOf(one, data, (one.messageId === undefined ? undefined : states.get(one.messageId)) ?? 'planned'),
      );
    },

    /** "2025-11-20T08:00": the slot that is or was due at this moment; undefined when nothing is planned now. */
    slotNow: (): string | undefined => {
      const slot = slotAt(clock.now(), slots, notifications.pushHours, calendar);
      return slot && `${slot.day}T${slot.time}`;
    },
  };
}

function linesOf({ personId, promises, text }: Promised, { tasks, staffCodes }: Data, state: RemindedLine['state']): RemindedLine[] {
  const person = staffCodes.get(personId) ?? '';
  return [...Map.groupBy(promises, promise => promise.step)].map(([step, own]) => ({
    person,
    tasks: own.flatMap(promise => tasks.get(promise.taskId)?.code ?? []),
    step,
    state,
    text,
  }));
}
