// What a plan looks at, in a few reads for the whole office: after a plan under the same circumstances only what became due or was
// changed since; else all open tasks.
import { z } from 'zod';
import { addDays, addSeconds, asDay, type Clock, type Day, sha256 } from '../base/index.ts';
import type { NewPromise, Notifications } from '../notification/index.ts';
import type { Acknowledgement, AwaitedPart, FollowUps, Obstacles, PersonalReminder, RemindableTask, Tasks } from '../task/index.ts';
import { awaitedIn } from './plan.ts';
import { openPolicies, POLICY_KEY, type Policies, policySchema } from './policy.ts';
import type { ReminderRule } from './rules.data.ts';
import type { Staff, Staffing, Standing } from './staff.ts';
import type { Calendar } from './steps.ts';
import { lastAim, type WindowDays, windowOf } from './window.ts';

export interface DataNeeds {
  readonly tasks: Pick<Tasks, 'remindable' | 'remindableIn' | 'remindableByIds' | 'earliestDeadline'>;
  readonly followUps: Pick<FollowUps, 'acknowledgements' | 'personalReminders'>;
  readonly obstacles: Pick<Obstacles, 'awaitedParts'>;
  readonly staffing: Staffing;
  readonly settings: Pick<Notifications['settings'], 'read' | 'readAll' | 'write'>;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly maxPushesADay?: number | undefined;
}

/** Everything that a plan looks at. */
export interface Data {
  /** about which something may be new; of a task that several agencies lead, its open shares */
  readonly tasks: ReadonlyMap<number, readonly RemindableTask[]>;
  /** changes when anything does but time, tasks and days off: people, leaves, settings */
  readonly circumstances: string;
  readonly standing: Standing;
  /** whom these tasks concern */
  readonly staff: Staff;
  readonly policies: Policies;
  readonly acknowledged: readonly Acknowledgement[];
  readonly wishes: readonly PersonalReminder[];
  /** what agencies are waited for, as far as it may be new */
  readonly awaited: readonly AwaitedPart[];
}

type RuleSet = readonly ReminderRule[];

/** Since when something may be new, and what the last plan left over. */
interface Since extends WindowDays {
  readonly changedSince: Date;
  readonly leftTasks: readonly number[];
  readonly leftObstacles: readonly number[];
}

/**
 * When it was planned last, by the day of the slot and by the clock, under which circumstances, with which days off around that day, and
 * of which tasks and obstacles something was left over ("12,40").
 */
const PLANNED_KEY = 'reminder.planned';
const ids = z.string().regex(/^(\d+(,\d+)*)?$/u);
const plannedSchema = z.object({
  on: z.string(),
  at: z.iso.datetime(),
  circumstances: z.string(),
  daysOff: z.string(),
  leftTasks: ids,
  leftObstacles: ids,
});
/** A clock may have been an hour or a day off when a task was changed. */
const CLOCK_SLACK_SECONDS = 26 * 3_600;
/** A wish that could not be told on its day is told later, but not for ever. */
const WISH_DAYS = 30;
/** Who was asked again longer ago than this is not looked at any more: those above have heard by then. */
const ASKED_DAYS = 7;

/** Where a day off that is new or gone changes what is due. */
const daysAround = (day: Day): Day[] => Array.from({ length: 180 }, (_, index) => addDays(day, index - 60));

export function openData(needs: DataNeeds) {
  const { tasks, followUps, obstacles, staffing, settings, calendar, clock } = needs;

  const daysOffAround = (day: Day): string =>
    sha256(
      daysAround(day)
        .filter(one => !calendar.isWorkingDay(one))
        .join(),
    );

  /** undefined: since ever */
  async function sinceLastPlan(today: Day, circumstances: string, ruleSets: readonly RuleSet[]): Promise<Since | undefined> {
    const planned = await settings.read('', PLANNED_KEY, plannedSchema);
    const lastPlannedOn = asDay(planned?.on ?? '');
    if (!planned || !lastPlannedOn || planned.circumstances !== circumstances || planned.daysOff !== daysOffAround(lastPlannedOn))
      return undefined;
    const days = windowOf({
      today,
      lastPlannedOn,
      calendar,
      ruleSets,
      earliestDeadline: await tasks.earliestDeadline(),
    });
    return {
      ...days,
      changedSince: addSeconds(new Date(planned.at), -CLOCK_SLACK_SECONDS),
      leftTasks: idsIn(planned.leftTasks),
      leftObstacles: idsIn(planned.leftObstacles),
    };
  }

  return {
    /** @param everything all open tasks, whatever was planned before */
    async load(today: Day, { everything = false } = {}): Promise<Data> {
      const [standing, policyRows] = await Promise.all([staffing.standingOn(today), settings.readAll(POLICY_KEY, policySchema)]);
      const policies = openPolicies(policyRows, { maxPushesADay: needs.maxPushesADay });
      const offices = ['', ...[...policyRows.keys()].flatMap(scope => (scope.startsWith('agency:') ? scope.slice('agency:'.length) : []))];
      const ruleSets = offices.map(key => policies.ofAgency(key).rules);
      const circumstances = sha256(JSON.stringify([standing.mark, [...policyRows]]));
      const since = everything ? undefined : await sinceLastPlan(today, circumstances, ruleSets);
      const longestWait = Math.max(...offices.map(key => policies.ofAgency(key).askAgainAfter));
      const [open, acknowledged, wishes, awaited] = await Promise.all([
        since ? tasks.remindableIn(since) : tasks.remindable(lastAim(today, ruleSets)),
        followUps.acknowledgements({ quietUntil: addDays(today, -longestWait), askedBefore: addDays(today, -ASKED_DAYS) }),
        followUps.personalReminders(addDays(today, -WISH_DAYS), today),
        obstacles.awaitedParts(
          since ? { window: { since: since.waitedSince, changedSince: since.changedSince, ids: since.leftObstacles } } : {},
        ),
      ]);
      const known = new Set(open.map(task => task.id));
      const named = [...[...wishes, ...acknowledged].map(one => one.taskId), ...(since?.leftTasks ?? [])].filter(id => !known.has(id));
      const all = [...open, ...(await tasks.remindableByIds([...new Set(named)]))];
      const concern = {
        tasks: all,
        personIds: [...wishes, ...acknowledged].map(one => one.personId),
        waitedFor: awaited.map(part => part.blockingKey),
      };
      return {
        tasks: Map.groupBy(all, task => task.id),
        circumstances,
        standing,
        staff: await staffing.concernedBy(concern, standing),
        policies,
        acknowledged,
        wishes,
        awaited,
      };
    },

    /** @param left owed, and could not be promised now: looked at by the next plan too */
    remember(on: Day, { circumstances }: Data, left: readonly NewPromise[]): Promise<void> {
      const leftTasks = [...new Set(left.map(promise => promise.taskId))].join();
      const leftObstacles = [...new Set(left.flatMap(({ step }) => awaitedIn(step) ?? []))].join();
      const planned = { on, at: clock.now().toISOString(), circumstances, daysOff: daysOffAround(on), leftTasks, leftObstacles };
      return settings.write('', PLANNED_KEY, planned, clock.now());
    },
  };
}

const idsIn = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number));

/** An open task as planning sees it for one person: the own agency's share where several lead it; any of them for who belongs to none. */
export function viewOf(taskId: number, personId: number, { tasks, staff }: Data): RemindableTask | undefined {
  const views = tasks.get(taskId) ?? [];
  const keys = staff.agencyKeys.get(personId) ?? [];
  return views.find(({ share }) => share === undefined || keys.includes(share)) ?? views[0];
}
