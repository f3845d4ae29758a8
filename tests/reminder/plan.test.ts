// Which promises a day owes: each once, the strongest only, to the right people, never on a day off.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/base/index.ts';
import type { NewPromise } from '../../src/notification/index.ts';
import type { Person, Role } from '../../src/people/index.ts';
import { dayOfStep, keptKey, planReminders } from '../../src/reminder/plan.ts';
import { type Member, openRecipients } from '../../src/reminder/recipients.ts';
import { REMINDER_RULES, type ReminderRule } from '../../src/reminder/rules.data.ts';
import { strongestStep } from '../../src/reminder/steps.ts';
import type { Task, TaskStatus } from '../../src/task/index.ts';
import { statutoryDays as calendar } from '../../src/vietnamese/working-days.ts';

const person = (id: number, role: Role, { unit = 'Vụ A', agencyKey = 'BNV' } = {}): Person => ({
  id,
  staffCode: `CB-${id}`,
  fullName: `Người ${id}`,
  position: '',
  unit,
  agencyKey,
  agencyName: agencyKey,
  role,
  revoked: false,
});
const member = (someone: Person, unitHead?: string): Member => ({
  person: someone,
  agencyKeys: [someone.agencyKey, 'ALL'],
  ...(unitHead ? { unitHead } : {}),
});

const OFFICER = member(person(1, 'officer'));
const FOCAL = member(person(2, 'focal_point'));
const LEADER = member(person(3, 'leader'));
const STRANGER = member(person(4, 'leader', { agencyKey: 'BCA' }));
const OFFICE = openRecipients([OFFICER, FOCAL, LEADER, STRANGER]);

const task = (more: Partial<Task> = {}): Task => ({
  id: 1,
  code: 'NV-001',
  title: 'Rà soát',
  directiveName: '',
  clause: '',
  leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
  cooperators: [],
  assignees: [{ personId: 1, name: 'Người 1' }],
  status: 'in_progress',
  progress: 0,
  urgent: false,
  result: '',
  obstacles: [],
  version: 1,
  ...more,
});

const planOn = (
  today: Day,
  tasks: readonly Task[],
  people = OFFICE,
  kept: ReadonlyMap<string, number> = new Map(),
  lastPlannedOn?: Day,
): NewPromise[] => planReminders({ today, tasks, people, rules: REMINDER_RULES, calendar, kept, lastPlannedOn });

const stepsOf = (today: Day, more: Partial<Task>): string[] => planOn(today, [task(more)]).map(promise => promise.step);

const whom = (more: Partial<Task>, people = OFFICE, today: Day = '2025-11-20'): number[] =>
  planOn(today, [task(more)], people)
    .map(promise => promise.personId)
    .sort((a, b) => a - b);

const lates = (lastPlannedOn?: Day): boolean[] =>
  planOn('2025-11-20', [task({ dueOn: '2025-11-17' })], OFFICE, new Map(), lastPlannedOn).map(promise => promise.late);

describe('which step', () => {
  // Thursday 20/11/2025 is "today" of the trial
  test.each<[string, Day, Partial<Task>, string[]]>([
    ['a week before', '2025-11-20', { dueOn: '2025-11-27', assignedOn: '2025-10-01' }, ['before-7']],
    ['between two steps the one that has come', '2025-11-20', { dueOn: '2025-11-25', assignedOn: '2025-10-01' }, ['before-7']],
    ['nothing so early', '2025-11-20', { dueOn: '2026-03-31', assignedOn: '2025-10-01' }, []],
    ['30 days before a long task', '2025-11-20', { dueOn: '2025-12-20', assignedOn: '2025-06-01' }, ['before-30']],
    ['not 30 days before a task of 40 days', '2025-11-20', { dueOn: '2025-12-15', assignedOn: '2025-11-05' }, []],
    ['unknown length: nothing before the week', '2025-11-20', { dueOn: '2025-11-30' }, []],
    ['unknown length: the week', '2025-11-20', { dueOn: '2025-11-26' }, ['before-7']],
    ['a task of one day: on the day', '2025-11-20', { dueOn: '2025-11-20', assignedOn: '2025-11-19' }, ['due-day']],
    ['first late day', '2025-11-20', { dueOn: '2025-11-19' }, ['after-1']],
    ['second late day still owes the first step', '2025-11-20', { dueOn: '2025-11-18' }, ['after-1']],
    ['paused: nobody', '2025-11-20', { dueOn: '2025-11-19', status: 'paused' }, []],
    ['completed: nobody', '2025-11-20', { dueOn: '2025-11-19', status: 'completed' }, []],
    ['no deadline: nobody', '2025-11-20', {}, []],
    ['a Saturday: nobody', '2025-11-22', { dueOn: '2025-11-22' }, []],
    ['a Saturday deadline is told on Friday', '2025-11-21', { dueOn: '2025-11-22', assignedOn: '2025-06-01' }, ['due-day']],
    ['a Sunday deadline is told on Friday', '2025-11-21', { dueOn: '2025-11-23', assignedOn: '2025-06-01' }, ['due-day']],
    ['"before the 24th" aims at the 23rd, a Sunday', '2025-11-21', { dueOn: '2025-11-24', remindOn: '2025-11-23' }, ['due-day']],
    ['"before the 24th" is not late on the 24th', '2025-11-24', { dueOn: '2025-11-24', remindOn: '2025-11-23' }, ['due-day']],
    ['"before the 24th" is late on the 25th', '2025-11-25', { dueOn: '2025-11-24', remindOn: '2025-11-23' }, ['after-1']],
    ['a deadline in Tết is told on the last day before it', '2026-02-13', { dueOn: '2026-02-18', assignedOn: '2025-11-01' }, ['due-day']],
  ])('%s', (_name, today, more, steps) => {
    expect(stepsOf(today, more)).toEqual(steps);
  });

  test('after 21 days it comes every week', () => {
    const days = [21, 27, 28, 36].map(late =>
      strongestStep(addDays('2025-09-01', late), { dueOn: '2025-09-01' }, REMINDER_RULES, calendar),
    );
    expect(days.map(step => [step?.rule.key, step?.occurrence])).toEqual([
      ['weekly', 0],
      ['weekly', 0],
      ['weekly', 1],
      ['weekly', 2],
    ]);
  });
});

describe('whom', () => {
  test('who is in charge', () => expect(whom({ dueOn: '2025-11-21' })).toEqual([1]));
  test('nobody in charge: the focal points', () => expect(whom({ dueOn: '2025-11-21', assignees: [] })).toEqual([2]));
  test('a name that nobody knows: the focal points', () =>
    expect(whom({ dueOn: '2025-11-21', assignees: [{ name: 'Ai đó' }] })).toEqual([2]));
  test('no focal point either: the leaders', () =>
    expect(whom({ dueOn: '2025-11-21', assignees: [] }, openRecipients([LEADER, STRANGER]))).toEqual([3]));
  test('seven days late: the leader too', () => expect(whom({ dueOn: '2025-11-13' })).toEqual([1, 3]));
  test('four days late: the head of the unit, where one is named', () => {
    const people = openRecipients([member(person(1, 'officer'), 'CB-5'), member(person(5, 'officer')), LEADER]);
    expect(whom({ dueOn: '2025-11-16' }, people)).toEqual([1, 5]);
  });
  test('awaiting confirmation: who confirms, not who reported', () => {
    expect(whom({ dueOn: '2025-11-19', status: 'awaiting_confirmation' })).toEqual([2]);
    expect(whom({ dueOn: '2025-11-19', status: 'awaiting_confirmation', assignees: [{ personId: 2, name: 'Người 2' }] })).toEqual([3]);
  });
  test('nobody twice', () => expect(whom({ dueOn: '2025-11-01', assignees: [{ personId: 3, name: 'Người 3' }] })).toEqual([3]));
  test('nobody who may not see the task', () =>
    expect(whom({ dueOn: '2025-11-21', assignees: [{ personId: 4, name: 'Người 4' }] })).toEqual([2]));
  test('a collective lead: the focal points of its members', () =>
    expect(whom({ dueOn: '2025-11-21', assignees: [], leads: [{ key: 'ALL', name: 'các bộ' }] })).toEqual([2]));
});

describe('late', () => {
  test('what an outage held up is late', () => expect(lates('2025-11-17')).toEqual([true]));
  test('at the first start nothing is', () => expect(lates()).toEqual([false]));
  test('nor is a task that came after its step', () => expect(lates('2025-11-19')).toEqual([false]));
});

// ── A random season, lived day by day ────────────────────────────────────────────────────────────────────────────────

const START: Day = '2026-01-05';
const STATUSES: readonly TaskStatus[] = ['not_started', 'in_progress', 'awaiting_confirmation', 'paused', 'completed'];

const season = fc.record({
  tasks: fc.array(
    fc.record({
      due: fc.integer({ min: -30, max: 120 }),
      length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      before: fc.boolean(),
      status: fc.constantFrom(...STATUSES),
      assignee: fc.constantFrom(1, 2, 3, undefined),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  /** days from one look to the next: 0 a second tick, more an outage, negative a clock set back */
  steps: fc.array(fc.constantFrom(0, 0, 1, 1, 1, 1, 1, 2, 3, 9, -1), { minLength: 1, maxLength: 60 }),
  extensions: fc.array(fc.record({ at: fc.nat(59), task: fc.nat(5), by: fc.integer({ min: 1, max: 60 }) }), { maxLength: 5 }),
});

const made = (
  words: { due: number; length: number | undefined; before: boolean; status: TaskStatus; assignee: number | undefined },
  index: number,
): Task => {
  const dueOn = addDays(START, words.due);
  return task({
    id: index + 1,
    dueOn,
    remindOn: words.before ? addDays(dueOn, -1) : dueOn,
    status: words.status,
    ...(words.length === undefined ? {} : { assignedOn: addDays(dueOn, -words.length) }),
    assignees: words.assignee === undefined ? [] : [{ personId: words.assignee, name: 'Người' }],
  });
};

type Season = typeof season extends fc.Arbitrary<infer T> ? T : never;

/** Lives through a season; what went against the rules, in words. */
function violationsOf({ tasks: words, steps, extensions }: Season): string[] {
  const tasks = words.map(made);
  const kept = new Map<string, number>();
  const keys = new Set<string>();
  const wrong: string[] = [];
  let today = START;
  for (const [index, step] of steps.entries()) {
    today = addDays(today, step);
    for (const extension of extensions) {
      const known = tasks[extension.task];
      if (extension.at !== index || !known?.dueOn) continue;
      const dueOn = addDays(known.dueOn, extension.by);
      tasks[extension.task] = { ...known, dueOn, remindOn: dueOn };
    }
    for (const promise of planOn(today, tasks, OFFICE, kept)) {
      const key = keptKey(promise.taskId, promise.dueOn, promise.personId);
      const day = dayOfStep(promise.step, promise.occurrence, REMINDER_RULES) ?? Number.NaN;
      if (!calendar.isWorkingDay(today)) wrong.push(`${today} is a day off`);
      if (keys.has(promise.key)) wrong.push(`${promise.key} twice`);
      if (!(day > (kept.get(key) ?? Number.NEGATIVE_INFINITY))) wrong.push(`${promise.key} weaker than before`);
      keys.add(promise.key);
      kept.set(key, day);
    }
    if (planOn(today, tasks, OFFICE, kept).length > 0) wrong.push(`${today} owes something after its promises`);
  }
  return wrong;
}

test('over any season with outages and clocks set back: no promise twice, none weaker than before, none on a day off, none missing', () => {
  fc.assert(
    fc.property(season, lived => {
      expect(violationsOf(lived)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Step → the day on which who is in charge was told of it, for a task that nobody finishes, looked at every day. */
function toldOf(own: Task & { dueOn: Day }, from: Day): Map<string, Day> {
  const kept = new Map<string, number>();
  const told = new Map<string, Day>();
  for (let today = from; today <= addDays(own.dueOn, 30); today = addDays(today, 1)) {
    for (const promise of planOn(today, [own], OFFICE, kept).filter(one => one.personId === 1)) {
      kept.set(keptKey(own.id, own.dueOn, 1), dayOfStep(promise.step, promise.occurrence, REMINDER_RULES) ?? 0);
      told.set(`${promise.step}/${promise.occurrence}`, today);
    }
  }
  return told;
}

/** Whether a step must be told on its very day. */
function isTold(rule: ReminderRule, dueOn: Day, length: number): boolean {
  const day = addDays(dueOn, rule.day);
  if (!calendar.isWorkingDay(day) || -rule.day > length / 2) return false;
  // a deadline on a day off is told on the last working day before it: from then on nothing weaker is
  return rule.day > 0 || calendar.isWorkingDay(dueOn) || day < calendar.previousWorkingDay(dueOn);
}

test('a task that nobody finishes is told of each step on its day, if that is a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 120 }), (offset, length) => {
      const dueOn = addDays('2026-01-01', offset);
      const assignedOn = addDays(dueOn, -length);
      const told = toldOf({ ...task({ remindOn: dueOn, assignedOn }), dueOn }, assignedOn);
      const owed = REMINDER_RULES.filter(rule => isTold(rule, dueOn, length));
      expect(owed.map(rule => told.get(`${rule.key}/0`))).toEqual(owed.map(rule => addDays(dueOn, rule.day)));
    }),
    { numRuns: 200 },
  );
});

test('an extension is a new promise', () => {
  const kept = new Map([[keptKey(1, '2025-11-21', 1), -1]]);
  expect(planOn('2025-11-20', [task({ dueOn: '2025-11-21' })], OFFICE, kept)).toEqual([]);
  expect(planOn('2025-11-20', [task({ dueOn: '2025-11-25' })], OFFICE, kept)).toMatchObject([{ key: '1/2025-11-25/before-7/0/1' }]);
});
