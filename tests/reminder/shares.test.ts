// Tasks that several agencies lead: each agency is reminded of its own share, by its own deadline, as long as that is open.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays, type Day, instantAt } from '../../src/base/index.ts';
import { planReminders } from '../../src/reminder/plan.ts';
import { openRecipients } from '../../src/reminder/recipients.ts';
import { REMINDER_RULES } from '../../src/reminder/rules.data.ts';
import { asSeenBy, openFollowUps, type RemindableTask } from '../../src/task/index.ts';
import { statutoryDays as calendar } from '../../src/vietnamese/working-days.ts';
import { openSharedTask } from '../support/shared-task.ts';
import type { Town, Townsperson } from '../support/town.ts';

let town: Town;
let an: Townsperson;
let lan: Townsperson;
let cuong: Townsperson;
let minh: Townsperson;
beforeEach(async () => {
  ({ town, an, lan, cuong, minh } = await openSharedTask('2025-11-21'));
});
afterEach(() => town.close());

const on = (today: Day): void => town.clock.set(instantAt(today, '09:00'));
const reminded = async (): Promise<Record<string, string[]>> => {
  const lines = await town.app.reminders.remindNow();
  return Object.fromEntries([...Map.groupBy(lines, line => line.person)].map(([person, own]) => [person, own.map(line => line.step)]));
};

test('each agency hears of its own share; one that is done hears nothing more, whatever the others owe', async () => {
  expect(await reminded()).toEqual({ [an.staffCode]: ['before-1'], [cuong.staffCode]: ['before-1'] });
  await cuong.tells('NV-001 xong rồi');
  on('2025-11-24');
  expect(await reminded()).toEqual({ [an.staffCode]: ['after-1'] });
  expect(an.heard().at(-1)).toContain('quá hạn 3 ngày');
  on('2025-12-01');
  expect(Object.keys(await reminded()).sort()).toEqual([an.staffCode, lan.staffCode].sort());
});

test('a share with a later deadline is reminded by that, and the message tells it', async () => {
  await minh.tells('đồng ý gia hạn NV-001 đến 15/12/2025 theo công văn số 812/VPCP-TH ngày 18/11/2025');
  on('2025-11-24');
  expect(await reminded()).toEqual({ [an.staffCode]: ['after-1'], [cuong.staffCode]: ['before-30'] });
  on('2025-12-08');
  const lines = await reminded();
  expect(lines[cuong.staffCode]).toEqual(['before-7']);
  expect(cuong.heard().at(-1)).toContain('hạn 15/12/2025 (còn 7 ngày)');
});

test('an acknowledgement counts for the own share alone, and goes on counting when another agency gets more time', async () => {
  await reminded();
  await an.says('đã nhận');
  await minh.tells('đồng ý gia hạn NV-001 đến 15/12/2025 theo công văn số 812/VPCP-TH ngày 18/11/2025');
  expect((await lan.says('ai chưa ký nhận?')).text).not.toContain('Nguyễn Văn An');
  const acknowledged = await openFollowUps(town.app.database).acknowledgements();
  expect(acknowledged).toMatchObject([{ dueOn: '2025-11-21' }]);
});

test("an urge reaches only those whose share is open, a monitor's too", async () => {
  const monitor = await town.person('monitor', 'Văn phòng Chính phủ', { name: 'Bùi Thị Theo' });
  await cuong.tells('NV-001 xong rồi');
  on('2025-11-24');
  const card = await monitor.says('đôn đốc NV-001');
  expect(card.text).toContain('Hoàng Ngọc Lan');
  expect(card.text).not.toContain('Vũ Mạnh Cường');
  expect((await minh.says('đôn đốc NV-001')).text).toContain('đã kết thúc');
});

test("a report of one agency is no news of another's share", async () => {
  await cuong.tells('NV-001 60%');
  const [finance, interior] = (await town.app.tasks.remindable()).toSorted((a, b) => (b.share ?? '').localeCompare(a.share ?? ''));
  expect([finance?.share, interior?.share]).toEqual(['BTC', 'BNV']);
  expect(finance?.changedOn).toBe('2025-11-20');
  expect(interior?.changedOn).toBeUndefined();
});

const day = (offset: number): Day => addDays('2025-11-20', offset);
const share = fc.record({
  status: fc.constantFrom('not_started', 'in_progress', 'completed', 'paused'),
  due: fc.integer({ min: -40, max: 40 }),
});

test('nobody is reminded of a share that is closed, nor by another deadline than the own', () => {
  const people = openRecipients(
    ['A', 'B', 'C'].map((agencyKey, index) => ({
      person: {
        id: index,
        staffCode: agencyKey,
        fullName: '',
        position: '',
        unit: '',
        agencyKey,
        agencyName: '',
        role: 'focal_point',
        revoked: false,
      },
      agencyKeys: [agencyKey, 'ALL'],
    })),
  );
  fc.assert(
    fc.property(fc.array(share, { minLength: 3, maxLength: 3 }), fc.integer({ min: -5, max: 5 }), (shares, now) => {
      const tasks = shares.map(({ status, due }, index): RemindableTask => {
        const key = 'ABC'[index] ?? '';
        return {
          id: 1,
          share: key,
          status,
          dueOn: day(due),
          assignedOn: day(-100),
          urgent: false,
          leads: [{ key }],
          cooperators: [],
          assignees: [],
        };
      });
      for (const { personId, dueOn } of planReminders({
        today: day(now),
        tasks,
        people,
        rules: REMINDER_RULES,
        calendar,
        kept: new Map(),
      })) {
        expect(['not_started', 'in_progress']).toContain(shares[personId]?.status);
        expect(dueOn).toBe(day(shares[personId]?.due ?? 0));
      }
    }),
  );
});

test('a task as its own people have it is what a read by their scope gives', async () => {
  await minh.tells('NV-001 70%');
  const whole = await town.task('NV-001');
  for (const key of ['BNV', 'BTC'])
    expect(whole && asSeenBy(whole, [key, 'ALL'])).toEqual(
      await town.app.tasks.byCode('NV-001', { kind: 'agencies', keys: [key, 'ALL_MINISTRIES', 'ALL'] }),
    );
});
