// A period of a recurring task that is over can still be reported: its own record changes, the current period does not.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Day, instantAt } from '../../src/base/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let an: Townsperson;
let lan: Townsperson;
beforeEach(async () => {
  town = await openTown({ today: '2025-10-06' });
  an = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An' });
  lan = await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' });
  await town.assign({
    code: 'NV-001',
    title: 'Báo cáo tình hình cải cách hành chính hằng tháng',
    lead: 'Bộ Nội vụ',
    deadlinePhrase: 'trước ngày 25 hằng tháng',
    recurrence: 'monthly',
    assignee: an,
  });
  await on('2025-11-20');
});
afterEach(() => town.close());

/** Whoever says something on a new day turns the periods. */
async function on(today: Day): Promise<void> {
  town.clock.set(instantAt(today, '09:00'));
  await an.says('xin chào');
}
const kept = async (period: string) => town.app.periods.instanceOf((await town.task('NV-001'))?.id ?? 0, period);

test('the card names the period; it waits for confirmation; its own record tells that it was late; the current one stays', async () => {
  const card = await an.says('NV-001 kỳ 10/2025 đã xong ngày 5/11');
  expect(card.text).toContain('kỳ 10/2025');
  expect(card.text).toContain('kỳ hiện tại giữ nguyên');
  const before = await town.task('NV-001');
  await an.confirms(card);
  expect(await kept('2025-10')).toMatchObject({ status: 'awaiting_confirmation', reportedOn: '2025-11-05' });
  expect(lan.heard().at(-1) ?? '').not.toContain('kỳ hiện tại');
  await lan.tells('xác nhận NV-001 kỳ 10/2025 hoàn thành');
  expect(await kept('2025-10')).toMatchObject({ status: 'completed', completedOn: '2025-11-05', onTime: false });
  const after = await town.task('NV-001');
  expect(after).toMatchObject({ period: '2025-11', status: 'not_started', progress: 0, dueOn: '2025-11-25' });
  expect({ ...after, version: 0, changedOn: '' }).toEqual({ ...before, version: 0, changedOn: '' });
  const history = (await an.says('lịch sử NV-001')).text;
  expect(history).toContain('báo muộn kỳ đã qua (kỳ 10/2025)');
  expect((await an.says('NV-001 kỳ 10/2025 đạt 50%')).text).toContain('đã hoàn thành');
});

test('a leader closes a past period at once, on time when the day was within its deadline; a description is enough', async () => {
  const card = await lan.says('báo cáo tình hình cải cách hành chính tháng 10 đã gửi ngày 20/10');
  expect(card.text).toContain('kỳ 10/2025');
  await lan.confirms(card);
  expect(await kept('2025-10')).toMatchObject({ status: 'completed', completedOn: '2025-10-20', onTime: true });
});

test('a period that has not begun, or was before the task, is refused with a sentence; what is no result too', async () => {
  expect((await an.says('NV-001 kỳ 12/2025 đã xong')).text).toContain('chưa bắt đầu');
  expect((await an.says('NV-001 kỳ 8/2025 đã xong')).text).toContain('không có kỳ 08/2025');
  expect((await an.says('NV-001 kỳ 10/2025 vướng Bộ Tài chính chưa góp ý')).text).toContain('kỳ này đã qua');
});

test('the current period is reported with its name or without', async () => {
  await an.tells('NV-001 kỳ tháng 11 đạt 40%');
  expect(await town.task('NV-001')).toMatchObject({ progress: 40 });
  await an.tells('NV-001 kỳ này 60%');
  expect(await town.task('NV-001')).toMatchObject({ progress: 60 });
});

test('a report that is stale is shown anew for the same period', async () => {
  const card = await an.says('NV-001 kỳ 10/2025 đạt 80%');
  await lan.tells('NV-001 30%');
  const again = await an.confirms(card);
  expect(again.text).toContain('kỳ 10/2025');
  await an.confirms(again);
  expect(await kept('2025-10')).toMatchObject({ progress: 80, status: 'in_progress' });
  expect(await town.task('NV-001')).toMatchObject({ progress: 30 });
});
