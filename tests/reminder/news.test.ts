// What else a plan knows: news, acknowledgements, hours, periods, wishes, other agencies; and a year of it, lived day by day.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween, instantAt } from '../../src/base/index.ts';
import type { NewPromise } from '../../src/notification/index.ts';
import type { Person, Role } from '../../src/people/index.ts';
import { dayOfStep, keptKey, type Planning, planAskedAgain, planAwaited, planReminders, planWishes } from '../../src/reminder/plan.ts';
import { policyOf } from '../../src/reminder/policy.ts';
import { openRecipients } from '../../src/reminder/recipients.ts';
import { CLIMB, DEFAULT_STEPS, REMINDER_RULES } from '../../src/reminder/rules.data.ts';
import { daysUntil, rulesOf, timesBy } from '../../src/reminder/rules.ts';
import { strongestStep } from '../../src/reminder/steps.ts';
import type { Task } from '../../src/task/index.ts';
import { type DayOverrides, workingDays } from '../../src/vietnamese/working-days.ts';

const calendar = workingDays(() => new Map());

const person = (id: number, role: Role): Person => ({
  id,
  staffCode: `CB-${id}`,
  fullName: `Người ${id}`,
  position: '',
  unit: 'Vụ A',
  agencyKey: 'BNV',
  agencyName: 'Bộ Nội vụ',
  role,
  revoked: false,
});
const [OFFICER, FOCAL, LEADER, MONITOR] = [1, 2, 3, 4];
const PEOPLE = openRecipients(
  [person(OFFICER, 'officer'), person(FOCAL, 'focal_point'), person(LEADER, 'leader'), person(MONITOR, 'monitor')].map(one => ({
    person: one,
    agencyKeys: [one.agencyKey],
  })),
);

const task = (more: Partial<Task> = {}): Task => ({
  id: 1,
  code: 'NV-001',
  title: 'Rà soát',
  directiveName: '',
  clause: '',
  leads: [{ key: 'BNV', name: 'Bộ Nội vụ' }],
  cooperators: [],
  assignees: [{ personId: OFFICER, name: 'Người 1' }],
  status: 'in_progress',
  progress: 0,
  urgent: false,
  result: '',
  obstacles: [],
  version: 1,
  ...more,
});

const planning = (today: Day, tasks: readonly Task[], more: Partial<Planning> = {}): Planning => ({
  today,
  tasks,
  people: PEOPLE,
  rules: REMINDER_RULES,
  calendar,
  kept: new Map(),
  ...more,
});
const stepOn = (today: Day, more: Partial<Task>) => strongestStep(today, task(more), REMINDER_RULES, calendar);
const heardBy = (promises: readonly NewPromise[]): number[] => promises.map(promise => promise.personId).sort((a, b) => a - b);

describe('ever rarer', () => {
  test('the rule that comes again comes after longer and longer', () => {
    const { every = [], day = 0 } = REMINDER_RULES.at(-1) ?? {};
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(times => day + daysUntil(times, every))).toEqual([21, 28, 35, 42, 56, 70, 98, 126]);
  });

  test('how often it has come and on which day are one and the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), fc.nat(600), (every, days) => {
        const { occurrence, after } = timesBy(days, every);
        expect(after).toBe(daysUntil(occurrence, every));
        expect(after).toBeLessThanOrEqual(days);
        expect(daysUntil(occurrence + 1, every)).toBeGreaterThan(days);
      }),
    );
  });
});

describe('news', () => {
  test('a report on a late task gives four quiet days, then the steps are counted from it', () => {
    const late = { dueOn: '2025-11-03', changedOn: '2025-11-13' } as const;
    expect(stepOn('2025-11-14', late)).toBeUndefined();
    expect(stepOn('2025-11-17', late)).toMatchObject({ key: 'after-4+10', day: 14 });
    expect(stepOn('2025-11-20', late)).toMatchObject({ key: 'after-7+10', day: 17 });
  });

  test('what was said before the deadline changes nothing of what is owed after it', () => {
    expect(stepOn('2025-11-20', { dueOn: '2025-11-19', changedOn: '2025-11-18' })).toMatchObject({ key: 'after-1' });
  });

  test('who must confirm is not let off by the report', () => {
    expect(stepOn('2025-11-20', { dueOn: '2025-11-13', changedOn: '2025-11-19', status: 'awaiting_confirmation' })).toMatchObject({
      key: 'after-7',
    });
  });

  test('a step tells its day', () => {
    expect(dayOfStep('after-7+10', 0, REMINDER_RULES)).toBe(17);
    expect(dayOfStep('weekly+3', 2, REMINDER_RULES)).toBe(38);
    expect(dayOfStep('wish-4', 0, REMINDER_RULES)).toBeUndefined();
  });
});

describe('hours and periods', () => {
  test('a deadline in the afternoon is told that morning, one at eight the day before', () => {
    const due = { dueOn: '2025-11-20', assignedOn: '2025-06-01' } as const;
    expect(stepOn('2025-11-19', { ...due, dueTime: '16:00' })?.key).toBe('before-1');
    expect(stepOn('2025-11-20', { ...due, dueTime: '16:00' })?.key).toBe('due-day');
    expect(stepOn('2025-11-19', { ...due, dueTime: '08:00' })?.key).toBe('due-day');
  });

  test('a monthly task is reminded of in the second half of its month only', () => {
    const monthly = { dueOn: '2025-11-30', assignedOn: '2024-01-01', recurrence: 'monthly' } as const;
    expect(stepOn('2025-11-03', monthly)).toBeUndefined();
    expect(stepOn('2025-11-17', monthly)?.key).toBe('before-15');
  });
});

describe('whom, as it gets later', () => {
  test.each<[number, number[]]>([
    [1, [OFFICER]],
    [7, [OFFICER, LEADER]],
    [21, [OFFICER, LEADER, MONITOR]],
  ])('%i days late', (late, people) => {
    expect(heardBy(planReminders(planning('2025-11-20', [task({ dueOn: addDays('2025-11-20', -late) })])))).toEqual(people);
  });

  const acknowledged = (day: Day, personId = OFFICER) => [
    { taskId: 1, personId, dueOn: '2025-11-03' as Day, kind: 'received' as const, at: instantAt(day, '09:00') },
  ];
  const late = task({ dueOn: '2025-11-03' });

  test('an acknowledgement holds those above off for a week', () => {
    expect(heardBy(planReminders(planning('2025-11-20', [late], { acknowledged: acknowledged('2025-11-14') })))).toEqual([OFFICER]);
    expect(heardBy(planReminders(planning('2025-11-21', [late], { acknowledged: acknowledged('2025-11-14') })))).toEqual([OFFICER, LEADER]);
  });

  test('that of somebody else does not', () => {
    expect(heardBy(planReminders(planning('2025-11-20', [late], { acknowledged: acknowledged('2025-11-14', LEADER) })))).toEqual([
      OFFICER,
      LEADER,
    ]);
  });

  test('without progress for a week who acknowledged is asked once more; a report gives another week', () => {
    const asked = (today: Day, more: Partial<Task> = {}) =>
      planAskedAgain(planning(today, [{ ...late, ...more }], { acknowledged: acknowledged('2025-11-13') }));
    expect(asked('2025-11-19')).toEqual([]);
    expect(asked('2025-11-20')).toMatchObject([{ personId: OFFICER, step: 'asked-again@2025-11-13' }]);
    expect(asked('2025-11-21').map(promise => promise.key)).toEqual(asked('2025-11-20').map(promise => promise.key));
    expect(asked('2025-11-20', { changedOn: '2025-11-18' })).toEqual([]);
    expect(asked('2025-11-20', { status: 'awaiting_confirmation' })).toEqual([]);
  });
});

describe('wishes and other agencies', () => {
  test('a wish for a day off is told on the next working day, once', () => {
    const wishes = [{ id: 5, taskId: 1, personId: OFFICER, onDay: '2025-11-22' as Day }];
    expect(planWishes('2025-11-21', wishes, () => true, calendar)).toEqual([]);
    expect(planWishes('2025-11-22', wishes, () => true, calendar)).toEqual([]);
    expect(planWishes('2025-11-24', wishes, () => true, calendar)).toMatchObject([{ key: '1/2025-11-22/wish-5/0/1' }]);
  });

  test('the agency waited for is reminded ever rarer, its leader from the third time', () => {
    const parts = [{ id: 9, taskId: 1, code: 'NV-001', title: '', needed: 'góp ý', since: '2025-11-03' as Day, blockingKey: 'BNV' }];
    const on = (today: Day) => planAwaited(today, parts, PEOPLE, calendar).map(({ personId, occurrence }) => [personId, occurrence]);
    expect(on('2025-11-06')).toEqual([]);
    expect(on('2025-11-07')).toEqual([[FOCAL, 0]]);
    expect(on('2025-11-14')).toEqual([[FOCAL, 1]]);
    expect(on('2025-11-21')).toEqual([
      [FOCAL, 2],
      [LEADER, 2],
    ]);
  });
});

describe("an office's own rules and days", () => {
  test('the narrower setting wins, what it leaves out stays', () => {
    const policy = policyOf([{ before: '20,5,0', askAgainAfter: 3 }, { before: '10,0' }, { maxPushesADay: 1 }]);
    expect(policy).toMatchObject({ before: [10, 0], after: DEFAULT_STEPS.after, askAgainAfter: 3, maxPushesADay: 1 });
    expect(policy.rules.map(rule => rule.key)).toEqual(['before-10', 'due-day', 'after-1', 'after-4', 'after-7', 'after-14', 'weekly']);
  });

  test('any steps make rules in order of day, each with a key of its own', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, days, (before, after) => {
        const rules = rulesOf({ before, after: after.map(day => day + 1), every: [7] }, CLIMB);
        expect(rules.map(rule => rule.day)).toEqual(rules.map(rule => rule.day).toSorted((a, b) => a - b));
        expect(new Set(rules.map(rule => rule.key)).size).toBe(rules.length);
        for (const rule of rules) expect(dayOfStep(rule.key, 0, rules)).toBe(rule.day);
      }),
    );
  });

  test('a day decided otherwise counts as decided, in both directions', () => {
    const decided: DayOverrides = new Map([
      ['2025-11-20', 'off'],
      ['2025-11-22', 'work'],
    ]);
    const days = workingDays(() => decided);
    expect(['2025-11-19', '2025-11-20', '2025-11-21', '2025-11-22'].map(day => days.isWorkingDay(day as Day))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(days.nextWorkingDay('2025-11-19')).toBe('2025-11-21');
    expect(days.previousWorkingDay('2025-11-24')).toBe('2025-11-22');
  });
});

// ── The year 2026 with its holidays, lived day by day ────────────────────────────────────────────────────────────────

const year = fc.record({
  tasks: fc.array(fc.record({ due: fc.integer({ min: 0, max: 364 }), length: fc.integer({ min: 1, max: 200 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  /** day of the year, task → what happens to it */
  acts: fc.array(
    fc.record({
      day: fc.nat(364),
      task: fc.nat(3),
      act: fc.constantFrom('report', 'extend', 'acknowledge', 'finish'),
      by: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 12 },
  ),
  outages: fc.array(fc.record({ from: fc.nat(364), days: fc.integer({ min: 1, max: 20 }) }), { maxLength: 3 }),
});
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

const NEW_YEAR: Day = '2026-01-01';

/** What went against the rules in a year, in words. */
function violationsOf({ tasks: words, acts, outages }: Year): string[] {
  const tasks = words.map(({ due, length }, index) =>
    task({ id: index + 1, dueOn: addDays(NEW_YEAR, due), assignedOn: addDays(NEW_YEAR, due - length) }),
  );
  const acknowledged: { taskId: number; personId: number; dueOn: Day; kind: 'received'; at: Date }[] = [];
  const kept = new Map<string, number>();
  const keys = new Set<string>();
  const wrong: string[] = [];
  for (let index = 0; index < 365; index++) {
    const today = addDays(NEW_YEAR, index);
    for (const { task: at, act, by } of acts.filter(one => one.day === index)) {
      const known = tasks[at];
      if (!known?.dueOn || known.status === 'completed') continue;
      if (act === 'acknowledge')
        acknowledged.push({ taskId: known.id, personId: OFFICER, dueOn: known.dueOn, kind: 'received', at: instantAt(today, '09:00') });
      else if (act === 'finish') tasks[at] = { ...known, status: 'completed' };
      else if (act === 'report') tasks[at] = { ...known, changedOn: today };
      else tasks[at] = { ...known, dueOn: addDays(known.dueOn, by), changedOn: today };
    }
    if (outages.some(({ from, days }) => index >= from && index < from + days)) continue;
    const inForce = acknowledged.filter(one => tasks.find(known => known.id === one.taskId)?.dueOn === one.dueOn);
    const plan = planning(today, tasks, { kept, acknowledged: inForce });
    for (const promise of [...planReminders(plan), ...planAskedAgain(plan).filter(one => !keys.has(one.key))]) {
      const owner = tasks.find(known => known.id === promise.taskId);
      const day = dayOfStep(promise.step, promise.occurrence, REMINDER_RULES);
      if (!calendar.isWorkingDay(today)) wrong.push(`${today} is a day off`);
      if (keys.has(promise.key)) wrong.push(`${promise.key} twice`);
      if (owner?.status === 'completed') wrong.push(`${promise.key} of a finished task`);
      if (day !== undefined && day > 0 && daysBetween(promise.dueOn, today) < day) wrong.push(`${promise.key} before its day`);
      keys.add(promise.key);
      const key = keptKey(promise.taskId, promise.dueOn, promise.personId);
      if (day !== undefined) kept.set(key, Math.max(day, kept.get(key) ?? day));
    }
    if (planReminders(plan).length > 0) wrong.push(`${today} owes something after its promises`);
    for (const { id, dueOn, status, changedOn } of tasks) {
      const quiet = Math.min(...[dueOn, changedOn].flatMap(day => (day && day <= today ? [daysBetween(day, today)] : [])));
      // nobody is forgotten: a month after the deadline and the last word who is in charge has heard something
      if (status !== 'completed' && dueOn && dueOn < today && quiet > 30 && !kept.has(keptKey(id, dueOn, OFFICER)))
        wrong.push(`${today}: nobody reminded of task ${id}`);
    }
  }
  return wrong;
}

test('over the year 2026 with reports, extensions, acknowledgements and outages: no promise twice, none early, nobody forgotten', () => {
  fc.assert(
    fc.property(year, lived => {
      expect(violationsOf(lived)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
