// What messages are worded with: the tasks, people and obstacles that they tell of, read in one go for a whole slot.
import { type Day } from '../base/index.ts';
import type { Entry, Told, Wording } from '../notification/index.ts';
import type { Person } from '../people/index.ts';
import { type AwaitedPart, asSeenBy, isOpen, type Obstacles, type Task, type Tasks } from '../task/index.ts';
import type { TaskActions } from './actions.ts';
import { reminderMessage } from './message.ts';
import { awaitedIn } from './plan.ts';
import type { Policies } from './policy.ts';
import { addressed } from './recipients.ts';
import type { Staffing, Standing } from './staff.ts';
import type { Calendar } from './steps.ts';

export interface WordingNeeds {
  readonly tasks: Pick<Tasks, 'byIds'>;
  readonly obstacles: Pick<Obstacles, 'awaitedParts'>;
  readonly staffing: Staffing;
  readonly calendar: Calendar;
  /** buttons of other parts */
  readonly actions: TaskActions;
}

/** What a plan knows that is not read anew. */
export interface WordingOf {
  readonly today: Day;
  readonly standing: Standing;
  readonly policies: Policies;
}

/** A wording, and what it tells of. */
export interface Words extends Wording {
  readonly tasks: ReadonlyMap<number, Task>;
  /** obstacle id → what is waited for */
  readonly awaited: ReadonlyMap<number, AwaitedPart>;
  readonly people: ReadonlyMap<number, Person>;
}

export async function wordsFor(
  told: readonly Told[],
  { today, standing, policies }: WordingOf,
  { staffing, calendar, actions, ...needs }: WordingNeeds,
): Promise<Words> {
  const obstacleIds = told.flatMap(({ step }) => awaitedIn(step) ?? []);
  const [found, parts] = await Promise.all([
    needs.tasks.byIds([...new Set(told.map(one => one.taskId))]),
    obstacleIds.length === 0 ? [] : needs.obstacles.awaitedParts({ ids: [...new Set(obstacleIds)] }),
  ]);
  const tasks = new Map(found.map(task => [task.id, task]));
  const awaited = new Map(parts.map(part => [part.id, part]));
  const { people, agencyKeys, recipients } = await staffing.concernedBy(
    { tasks: found, personIds: told.map(one => one.personId), waitedFor: [] },
    standing,
  );
  const keysOf = (personId: number): readonly string[] => agencyKeys.get(personId) ?? [];

  return {
    tasks,
    awaited,
    people,
    compose(personId, entries) {
      const role = people.get(personId)?.role;
      const own = entries.flatMap(({ taskId }) => tasks.get(taskId) ?? []);
      return reminderMessage(personId, entries, {
        today,
        calendar,
        tasks: new Map(own.map(task => [task.id, asSeenBy(task, keysOf(personId))])),
        awaited,
        inCharge: task => recipients.of(addressed(task), ['in-charge']).includes(personId),
        mayUrge: role === 'leader' || role === 'monitor' || role === 'focal_point',
        actions,
      });
    },
    /** Whether what an earlier message may not have told is still worth a word. */
    stillOwed({ taskId, step, dueOn }: Entry, personId) {
      const obstacle = awaitedIn(step);
      if (obstacle !== undefined) return awaited.has(obstacle);
      const whole = tasks.get(taskId);
      const task = whole && asSeenBy(whole, keysOf(personId));
      return task !== undefined && isOpen(task.status) && (task.dueOn === dueOn || isOwn(step));
    },
    maxPushesADay(personId) {
      const person = people.get(personId);
      return (person ? policies.ofPerson(person) : policies.ofAgency('')).maxPushesADay;
    },
  };
}

/** Steps whose date is none of the task's deadline. */
const isOwn = (step: string): boolean => step.startsWith('wish') || step.startsWith('asked-again');
