// The year 2026 with its holidays, lived day by day: tasks come, are reported on, extended and finished; the service is away for
// days, its clock jumps a day or an hour. Whatever is planned from the window of a day is what would be planned from all tasks.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../src/base/index.ts';
import type { Person, Role } from '../../src/people/index.ts';
import { dayOfStep, keptKey, planReminders } from '../../src/reminder/plan.ts';
import { openRecipients } from '../../src/reminder/recipients.ts';
import { REMINDER_RULES } from '../../src/reminder/rules.data.ts';
import { windowOf } from '../../src/reminder/window.ts';
import type { RemindableTask } from '../../src/task/index.ts';
import { statutoryDays as calendar } from '../../src/vietnamese/working-days.ts';

const FIRST: Day = '2026-01-01';
const DAYS = 365;

const person = (id: number, role: Role): Person => ({
  id,
  staffCode: `CB-${id}`,
  fullName: `Người ${id}`,
  position: '',
  unit: '',
  agencyKey: 'BNV',
  agencyName: 'BNV',
  role,
  revoked: false,
});
const PEOPLE = openRecipients(
  [person(1, 'officer'), person(2, 'focal_point'), person(3, 'leader')].map(one => ({ person: one, agencyKeys: ['BNV'] })),
);

const dayOfYear = fc.nat(DAYS - 1);
const year = fc.record({
  tasks: fc.array(
    fc.record({
      given: fc.integer({ min: -120, max: DAYS }),
      length: fc.integer({ min: 0, max: 200 }),
      before: fc.boolean(),
      time: fc.constantFrom(undefined, '08:30', '16:00'),
      recurrence: fc.constantFrom(undefined, undefined, 'monthly'),
      assignee: fc.constantFrom(1, 2, undefined),
      doneAfter: fc.integer({ min: 0, max: 300 }),
    }),
    { minLength: 5, maxLength: 12 },
  ),
  reports: fc.array(fc.record({ on: dayOfYear, task: fc.nat(24) }), { maxLength: 20 }),
  extensions: fc.array(fc.record({ on: dayOfYear, task: fc.nat(24), by: fc.integer({ min: 1, max: 90 }) }), { maxLength: 15 }),
  outages: fc.array(fc.record({ on: dayOfYear, days: fc.integer({ min: 1, max: 15 }) }), { maxLength: 5 }),
  /** planned as if it were another day */
  jumps: fc.array(fc.record({ on: dayOfYear, by: fc.constantFrom(-1, 1) }), { maxLength: 4 }),
});

type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;
type Words = Year['tasks'][number];
type LivedTask = RemindableTask & { readonly dueOn: Day; readonly remindOn: Day; readonly doneOn: Day };

function made(words: Words, index: number): LivedTask {
  const assignedOn = addDays(FIRST, words.given);
  const dueOn = addDays(assignedOn, words.length);
  return {
    id: index + 1,
    status: 'in_progress',
    urgent: false,
    assignedOn,
    dueOn,
    remindOn: words.before ? addDays(dueOn, -1) : dueOn,
    leads: [{ key: 'BNV' }],
    cooperators: [],
    assignees: words.assignee === undefined ? [] : [{ personId: words.assignee }],
    doneOn: addDays(dueOn, words.doneAfter - 100),
    ...(words.time === undefined ? {} : { dueTime: words.time }),
    ...(words.recurrence === undefined ? {} : { recurrence: words.recurrence }),
  };
}

/** What happens to the tasks on a day, before anything is planned. @returns ids of those that changed */
function happen(today: Day, offset: number, tasks: LivedTask[], { reports, extensions }: Year): Set<number> {
  const changed = new Set(tasks.filter(task => task.assignedOn === today).map(task => task.id));
  const change = (index: number, to: (task: LivedTask) => Partial<LivedTask>): void => {
    const known = tasks[index];
    if (!known || known.status === 'completed' || (known.assignedOn ?? today) > today) return;
    tasks[index] = { ...known, ...to(known), changedOn: today };
    changed.add(known.id);
  };
  for (const report of reports) if (report.on === offset) change(report.task, () => ({}));
  for (const { on, task, by } of extensions) {
    if (on === offset) change(task, known => ({ dueOn: addDays(known.dueOn, by), remindOn: addDays(known.remindOn, by) }));
  }
  for (const [index, task] of tasks.entries()) if (task.doneOn === today) change(index, () => ({ status: 'completed' }));
  return changed;
}

/** Lives through the year; what went against the rules, in words. */
function violationsOf(lived: Year): string[] {
  const tasks = lived.tasks.map(made);
  const away = new Set(lived.outages.flatMap(({ on, days }) => Array.from({ length: days }, (_, index) => on + index)));
  const kept = new Map<string, number>();
  const told = new Set<string>();
  const wrong: string[] = [];
  let lastPlannedOn: Day | undefined;
  let changed = new Set<number>();
  for (let offset = 0; offset < DAYS; offset++) {
    const real = addDays(FIRST, offset);
    changed = changed.union(happen(real, offset, tasks, lived));
    if (away.has(offset)) continue;
    const today = addDays(real, lived.jumps.find(jump => jump.on === offset)?.by ?? 0);
    if (!calendar.isWorkingDay(today)) continue;
    const present = tasks.filter(task => (task.assignedOn ?? real) <= real);
    const plan = (looked: readonly RemindableTask[]) =>
      planReminders({ today, tasks: looked, people: PEOPLE, rules: REMINDER_RULES, calendar, kept, lastPlannedOn });
    const all = plan(present);
    if (lastPlannedOn) {
      const days = windowOf({
        today,
        lastPlannedOn,
        ruleSets: [REMINDER_RULES],
        calendar,
        earliestDeadline: present.map(task => task.dueOn).toSorted()[0],
      });
      const looked = present.filter(
        task =>
          changed.has(task.id) ||
          days.aims.includes(task.remindOn) ||
          days.lateFrom.includes(task.dueOn) ||
          (task.changedOn !== undefined && days.lateFrom.includes(task.changedOn)),
      );
      const keys = new Set(plan(looked).map(promise => promise.key));
      for (const { key } of all) if (!keys.has(key)) wrong.push(`${today}: ${key} is not in the window`);
    }
    for (const promise of all) {
      const day = dayOfStep(promise.step, promise.occurrence, REMINDER_RULES) ?? Number.NaN;
      const key = keptKey(promise.taskId, promise.dueOn, promise.personId);
      if (told.has(promise.key)) wrong.push(`${promise.key} twice`);
      if (!(day > (kept.get(key) ?? Number.NEGATIVE_INFINITY))) wrong.push(`${promise.key} weaker than before`);
      told.add(promise.key);
      kept.set(key, day);
    }
    for (const task of present) if (isForgotten(task, today, kept)) wrong.push(`${today}: nobody was told that ${task.id} is late`);
    lastPlannedOn = today;
    changed = new Set();
  }
  return wrong;
}

/** Days late, nothing heard, and nobody in charge was ever told of the deadline. */
const isForgotten = (task: LivedTask, today: Day, kept: ReadonlyMap<string, number>): boolean =>
  task.status !== 'completed' &&
  task.changedOn === undefined &&
  daysBetween(task.dueOn, today) > 0 &&
  ![1, 2, 3].some(personId => (kept.get(keptKey(task.id, task.dueOn, personId)) ?? Number.NEGATIVE_INFINITY) > 0);

test('over a year with holidays, extensions, reports, outages and clocks a day off: every promise made, none twice', () => {
  fc.assert(
    fc.property(year, lived => {
      expect(violationsOf(lived)).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
