// The digest by chat: asked for, turned on and off, at another hour; and the buttons lead to the tasks behind its figures.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-13', time: '09:00' });
});
afterEach(() => town.close());

const BTP = 'Bộ Tư pháp';
const digestsOf = (person: Townsperson): string[] => person.heard().filter(text => text.startsWith('Bản tin'));

test('each figure behind a button is the number of tasks that the button shows', async () => {
  const officer = await town.officer(BTP);
  const leader = await town.leader(BTP);
  const add = (code: string, more: object) => town.assign({ code, title: `Việc ${code}`, lead: BTP, assignee: officer, ...more });
  await add('NV-001', { dueOn: '2025-10-01' });
  await add('NV-002', { dueOn: '2025-11-13' });
  await add('NV-003', { dueOn: '2025-11-15' });
  await add('NV-004', { dueOn: '2025-12-31', status: 'awaiting_confirmation' });
  await add('NV-005', { dueOn: '2025-12-31', obstacles: ['thiếu kinh phí'] });
  await town.assign({ code: 'NV-006', title: 'Của nơi khác', lead: 'Bộ Nội vụ', cooperate: [BTP], dueOn: '2025-10-01' });
  await town.at('2025-11-14', '09:00');
  const digest = await leader.says('gửi cho tôi bản tin ngay');
  expect(digest.replies[0]?.attachments).toHaveLength(1);
  expect(digest.buttons.map(button => button.label)).toEqual([
    'Mới quá hạn (1)',
    'Tất cả quá hạn (2)',
    'Sắp đến hạn (1)',
    'Chờ quyết định (1)',
    'Đang vướng (1)',
  ]);
  for (const { label, action } of digest.buttons) {
    const count = Number(/\d+/u.exec(label)?.[0]);
    const codes = new Set((await leader.presses(action)).text.match(/^NV-\d+/gmu));
    expect([label, codes.size]).toEqual([label, count]);
  }
});

test('off, on, at another hour, weekly too: said back in one line, and so it comes', async () => {
  const leader = await town.leader(BTP);
  const officer = await town.officer(BTP);
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: BTP, dueOn: '2025-12-31', assignee: officer });
  expect((await leader.says('tat ban tin')).text).toContain('Đã tắt bản tin');
  await town.at('2025-11-14', '07:00');
  expect(digestsOf(leader)).toEqual([]);
  expect((await leader.says('bật bản tin tuần')).text).toBe('Bản tin gửi lúc 06:45, đầu tuần.');
  expect((await leader.says('bản tin lúc 7 giờ 30')).text).toBe('Bản tin gửi lúc 07:30, đầu tuần.');
  expect((await leader.says('bản tin lúc 19 giờ')).text).toContain('chỉ gửi trước 17:30');
  await town.at('2025-11-14', '08:00');
  await town.at('2025-11-17', '07:00');
  expect(digestsOf(leader)).toEqual([]);
  await town.at('2025-11-17', '07:30');
  await town.at('2025-11-18', '07:30');
  expect(digestsOf(leader)).toEqual([expect.stringContaining('Bản tin tuần, ngày 17/11/2025')]);
  expect(digestsOf(leader)[0]).toContain('Thay đổi từ 07:30 ngày 10/11/2025: 1 nhiệm vụ (1 mới giao: NV-001)');
  expect((await leader.says('bật bản tin')).text).toBe('Bản tin gửi lúc 07:30, mỗi ngày làm việc và đầu tuần.');
  expect((await leader.says('tắt bản tin tuần')).text).toBe('Bản tin gửi lúc 07:30, mỗi ngày làm việc.');
});

test('a monitor gets a digest once it is turned on, an administrator never', async () => {
  const monitor = await town.monitor();
  const admin = await town.person('admin', BTP);
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: BTP, dueOn: '2025-12-31' });
  await town.at('2025-11-14', '07:00');
  expect(monitor.heard()).toEqual([]);
  await monitor.says('nhận bản tin');
  await town.at('2025-11-17', '07:00');
  expect(monitor.heard()).toEqual([expect.stringContaining('tất cả cơ quan')]);
  expect((await admin.says('bản tin')).text).toContain('không có quyền');
});
