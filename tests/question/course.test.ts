// The course of things over a real table: what is new, what waits for a decision, who is silent, where it is stuck, as of a past day.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let monitor: Townsperson;
let leader: Townsperson;
let officer: Townsperson;
let stranger: Townsperson;

beforeAll(async () => {
  town = await openTown({ today: '2025-11-10' });
  monitor = await town.monitor();
  leader = await town.leader('Bộ Nội vụ', { name: 'Mai Thanh Bình' });
  officer = await town.officer('Bộ Nội vụ', { name: 'Hồ Minh Quân' });
  stranger = await town.leader('Bộ Y tế', { name: 'Lê Thu Hằng' });
  const open = { status: 'in_progress', progress: 40, assignedOn: '2025-10-01' } as const;
  await town.assign({ title: 'Phủ sóng 5G tại trung tâm hành chính', lead: 'Bộ Nội vụ', assignee: officer, dueOn: '2025-11-12', ...open });
  await town.assign({
    title: 'Rà soát vị trí việc làm',
    lead: 'Bộ Nội vụ',
    assignee: officer,
    dueOn: '2025-12-24',
    ...open,
    obstacles: ['Chờ ý kiến Bộ Tài chính'],
  });
  await town.assign({
    title: 'Số hóa sổ hộ tịch',
    lead: 'Bộ Nội vụ',
    dueOn: '2025-12-31',
    ...open,
    status: 'completed',
    progress: 100,
    completedOn: '2025-11-09',
  });
  await town.assign({ title: 'Kết nối dữ liệu bảo hiểm', lead: 'Bộ Y tế', dueOn: '2025-11-14', ...open });
  await town.at('2025-11-19', '08:00');
  await officer.says('NV-001 đạt 70%');
  await officer.says('đồng ý');
  await town.at('2025-11-20', '08:00');
  await officer.says('xin gia hạn NV-002 đến 31/12/2025 vì chưa có ý kiến');
  await officer.says('đồng ý');
}, 60_000);
afterAll(() => town.close());

const codesIn = (text: string): string[] => [...new Set([...text.matchAll(/NV-\d+/gu)].map(match => match[0]))];
async function ask(person: Townsperson, text: string): Promise<string> {
  await person.says('làm lại');
  return (await person.says(text)).text;
}

test('what is new tells who changed what', async () => {
  const answer = await ask(leader, 'có gì thay đổi từ hôm qua');
  expect(codesIn(answer)).toEqual(['NV-002', 'NV-001']);
  expect(answer).toContain('Hồ Minh Quân');
  expect(answer).toContain('40 → 70');
});

test('what is new in another agency is not told', async () => {
  expect(codesIn(await ask(stranger, 'có gì thay đổi từ hôm qua'))).toEqual([]);
});

test('what waits for a decision: confirmation and more time of the own agency', async () => {
  expect(codesIn(await ask(leader, 'cái gì chờ tôi quyết'))).toEqual(['NV-002']);
  expect(codesIn(await ask(stranger, 'cái gì chờ tôi quyết'))).toEqual([]);
});

test('who is silent: tasks without a word since that day', async () => {
  expect(codesIn(await ask(monitor, 'nhiệm vụ nào chưa cập nhật 7 ngày'))).toEqual(['NV-004']);
});

test('people of the own agency are ranked for its leader', async () => {
  expect(await ask(leader, 'ai đang chậm nhất trong bộ')).toContain('1. Hồ Minh Quân: 1 nhiệm vụ quá hạn');
});

test('where it is stuck: each agency with its figure', async () => {
  const answer = await ask(leader, 'đang vướng ở đâu, vướng ai');
  expect(answer).toContain('Chờ Bộ Tài chính: 1 nhiệm vụ');
  expect(codesIn(answer)).toEqual(['NV-002']);
});

test('what is most pressing: the late first', async () => {
  expect(codesIn(await ask(leader, 'việc gì gấp nhất'))).toEqual(['NV-001']);
});

test('a short word of a title finds the task', async () => {
  const answer = await ask(leader, 'nhiệm vụ 5G ai làm');
  expect(codesIn(answer)).toEqual(['NV-001']);
  expect(answer).toContain('Hồ Minh Quân');
});

test('as of a past day figures come from events and dates', async () => {
  expect(await ask(monitor, 'tính đến 13/11 có bao nhiêu nhiệm vụ quá hạn')).toContain('1 nhiệm vụ');
  expect(codesIn(await ask(monitor, 'tính đến 08/11 những nhiệm vụ nào đã hoàn thành'))).toEqual([]);
  expect(await ask(monitor, 'NV-001 tiến độ bao nhiêu')).toContain('70%');
});

test('which agencies are late: each with its figure, not for those who see one only', async () => {
  const answer = await ask(monitor, 'bộ nào đang quá hạn');
  expect(answer).toContain('Bộ Nội vụ: 1 nhiệm vụ quá hạn');
  expect(answer).toContain('Bộ Y tế: 1 nhiệm vụ quá hạn');
  expect(await ask(leader, 'bộ nào đang quá hạn')).toContain('không có quyền');
});

test('nothing due tomorrow: what is due next is offered', async () => {
  const answer = await ask(leader, 'ngày mai đến hạn việc gì');
  expect(answer).toMatch(/^Không có/u);
  expect(codesIn(answer)).toEqual(['NV-002']);
});

test('reminders sent are told to the person they went to', async () => {
  expect(await ask(officer, 'nhắc việc nào đã gửi cho tôi')).toMatch(/NV-001|Chưa có nhắc việc/u);
});
