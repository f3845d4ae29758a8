// Recurring tasks: one instance a period, each with its own deadline and its own record of being on time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/base/index.ts';
import { deadlineIn, firstPeriod, periodAfter, periodAt, periodName, periodOfKey } from '../../src/task/index.ts';
import { openTown } from '../support/town.ts';

const dueIn = (recurrence: string, day: Day, phrase?: string) => {
  const period = periodAt(recurrence, day);
  return period && deadlineIn(period, recurrence, phrase);
};

test.each([
  ['monthly', 'hằng tháng', '2025-11-30', '2025-11-30'],
  ['monthly', 'trước ngày 20 hằng tháng', '2025-11-20', '2025-11-19'],
  ['monthly', 'ngày 25 hàng tháng', '2025-11-25', '2025-11-25'],
  ['monthly', 'trước 16 giờ ngày 20 hằng tháng', '2025-11-20', '2025-11-20'],
  ['quarterly', 'định kỳ hằng quý', '2025-12-31', '2025-12-31'],
  ['quarterly', 'trước ngày 15 của tháng cuối quý', '2025-12-15', '2025-12-14'],
  ['half-yearly', '6 tháng một lần', '2025-12-31', '2025-12-31'],
  ['yearly', 'trước ngày 15/12 hằng năm', '2025-12-15', '2025-12-14'],
  ['weekly', 'thứ sáu hằng tuần', '2025-11-21', '2025-11-21'],
  ['daily', 'hằng ngày', '2025-11-18', '2025-11-18'],
] as const)('%s "%s" is due on %s', (recurrence, phrase, dueOn, remindOn) => {
  expect(dueIn(recurrence, '2025-11-18', phrase)).toEqual({ dueOn, remindOn });
});

test('what goes on without an end has no periods; a final date ends them', () => {
  expect(periodAt('continuous', '2025-11-18')).toBeUndefined();
  expect(firstPeriod({ recurrence: 'monthly', dueOn: '2025-12-31', deadlineKind: 'month' }, '2025-11-18')).toMatchObject({
    key: '2025-11',
    deadline: { dueOn: '2025-11-30' },
    until: '2025-12-31',
  });
  expect(firstPeriod({ recurrence: 'yearly', dueOn: '2025-12-31', deadlineKind: 'year' }, '2025-11-18')?.until).toBeUndefined();
});

test('periods follow each other without a gap, are found by their key, and are due within themselves', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map(days => addDays('2020-01-01', days));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'),
      fc.integer({ min: 1, max: 31 }),
      (on, recurrence, date) => {
        const period = periodAt(recurrence, on);
        if (!period) throw new Error('no period');
        expect(period.from <= on && on <= period.to).toBe(true);
        expect(periodOfKey(recurrence, period.key)).toEqual(period);
        const next = periodAfter(recurrence, period);
        expect(next?.from).toBe(addDays(period.to, 1));
        expect((next?.key ?? '') > period.key).toBe(true);
        const { dueOn, remindOn } = deadlineIn(period, recurrence, `trước ngày ${date} hằng tháng`);
        expect(dueOn >= period.from && dueOn <= period.to && remindOn <= dueOn).toBe(true);
        expect(periodName(period.key)).toMatch(/^kỳ /u);
      },
    ),
  );
});

test('a report goes to the current period; the next opens when the period turns, and what was is kept', async () => {
  const town = await openTown({ today: '2025-10-10' });
  const officer = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An' });
  const leader = await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' });
  const recurring = { recurrence: 'monthly', deadlinePhrase: 'trước ngày 20 hằng tháng', assignee: officer };
  const { id } = await town.assign({ code: 'NV-001', title: 'Báo cáo tình hình', lead: 'Bộ Nội vụ', ...recurring });
  expect(await town.task('NV-001')).toMatchObject({ dueOn: '2025-10-20', remindOn: '2025-10-19', period: '2025-10' });
  expect((await officer.says('NV-001 40%')).text).toContain('kỳ 10/2025');
  await officer.tells('NV-001 đã xong');
  await leader.tells('xác nhận NV-001 hoàn thành');
  expect(await town.task('NV-001')).toMatchObject({ status: 'completed', completedOn: '2025-10-10' });

  await town.at('2025-11-03', '08:00');
  expect(await town.task('NV-001')).toMatchObject({ status: 'not_started', progress: 0, dueOn: '2025-11-20', period: '2025-11' });
  expect((await officer.says('hoàn tác NV-001')).buttons).toEqual([]);
  await officer.tells('NV-001 30%');
  await town.at('2026-01-05', '08:00');
  expect(await town.task('NV-001')).toMatchObject({ status: 'not_started', dueOn: '2026-01-20', originalDueOn: '2026-01-20' });
  expect(await town.app.periods.instancesOf(id)).toMatchObject([
    { period: '2025-12', status: 'not_started', onTime: false },
    { period: '2025-11', status: 'in_progress', progress: 30, onTime: false },
    { period: '2025-10', status: 'completed', completedOn: '2025-10-10', onTime: true },
  ]);
  expect((await officer.says('lịch sử NV-001')).text).toContain('kỳ 10/2025');
  expect(await town.app.tasks.count()).toBe(1);
  expect((await town.app.audit.verify()).faults).toEqual([]);
  await town.close();
});
