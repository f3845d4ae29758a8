// What people answer to reminders, and what becomes of it: stories over the whole program.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-14' });
});
afterEach(() => town.close());

const BTP = 'Bộ Tư pháp';

async function lateTask(assignee: Townsperson, code = 'NV-001') {
  return town.assign({ code, title: `Rà soát thủ tục ${code}`, lead: BTP, dueOn: '2025-11-13', status: 'in_progress', assignee });
}

/** What a person heard that was no digest. */
const remindersOf = (person: Townsperson): string[] => person.heard().filter(text => !text.startsWith('Bản tin'));

/** The buttons under the message that a person got last. */
async function lastButtons(person: Townsperson): Promise<{ label: string; action: string }[]> {
  const known = await town.app.people.byStaffCode(person.staffCode);
  const row = await town.app.database.prisma.outgoingMessage.findFirst({ where: { personId: known?.id ?? 0 }, orderBy: { id: 'desc' } });
  const body = row?.body as { buttons: { label: string; action: string }[][] } | undefined;
  return body?.buttons.flat() ?? [];
}

async function press(person: Townsperson, label: string) {
  const button = (await lastButtons(person)).find(one => one.label === label);
  if (!button) throw new Error(`no button ${label}`);
  return person.presses(button.action);
}

test('an acknowledgement keeps the leader out of it, until a week without progress', async () => {
  const officer = await town.officer(BTP);
  const leader = await town.leader(BTP);
  await lateTask(officer);
  await town.at('2025-11-14', '08:00');
  expect((await press(officer, 'Đã nhận')).text).toContain('Đã ghi ký nhận NV-001 (hạn 13/11/2025)');
  await town.at('2025-11-20', '08:00');
  expect(officer.heard().at(-1)).toContain('quá hạn 7 ngày');
  expect(remindersOf(leader)).toEqual([]);
  await town.at('2025-11-21', '08:00');
  expect(officer.heard().at(-1)).toContain('đã ký nhận nhưng chưa có tiến độ mới');
  expect(remindersOf(leader).at(-1)).toContain('NV-001');
  expect((await leader.says('lịch sử NV-001')).text).toContain('ký nhận nhắc việc');
});

test('what is said after a reminder is about its tasks; a leader sees who is silent', async () => {
  const officer = await town.officer(BTP, { name: 'Lê Minh Anh' });
  const other = await town.officer(BTP, { name: 'Phạm Hà' });
  const leader = await town.leader(BTP);
  await lateTask(officer);
  await lateTask(officer, 'NV-002');
  await lateTask(other, 'NV-003');
  await town.at('2025-11-14', '08:00');
  expect((await leader.says('ai chưa ký nhận?')).text).toContain('2 người, 3 nhiệm vụ');
  const said = await officer.says('da nhan');
  expect(said.text).toContain('NV-001');
  expect(said.text).toContain('NV-002');
  expect((await officer.says('ký nhận hết')).text).toContain('đã ký nhận trước đó');
  expect((await officer.says('đã nhận NV-003')).text).toContain('do Phạm Hà phụ trách');
  expect((await officer.says('đã nhận NV-999')).text).toContain('Không tìm thấy nhiệm vụ NV-999');
  const silent = await leader.says('ai chua ky nhan');
  expect(silent.text).toContain('Phạm Hà');
  expect(silent.text).not.toContain('Lê Minh Anh');
  expect((await officer.says('ai chưa ký nhận?')).text).toContain('Chỉ lãnh đạo');
});

test('the buttons of one task: working on it, more time, done, another day, the clause', async () => {
  const officer = await town.officer(BTP);
  await town.assign({
    code: 'NV-001',
    title: 'Rà soát thủ tục',
    clause: 'Mục 2',
    quote: 'Bộ Tư pháp rà soát thủ tục',
    lead: BTP,
    dueOn: '2025-11-17',
    assignedOn: '2025-10-01',
    assignee: officer,
  });
  await town.at('2025-11-14', '08:00');
  expect(officer.heard().at(-1)).toContain('Sắp đến hạn (1)');
  expect((await press(officer, 'Đang làm')).text).toContain('đang làm NV-001');
  expect((await press(officer, 'Xem điều khoản')).text).toContain('Bộ Tư pháp rà soát thủ tục');
  expect((await press(officer, 'Xin gia hạn')).text).toContain('đến ngày nào');
  const asked = await officer.says('đến 28/11, chờ Bộ Tài chính góp ý');
  expect(asked.text).toContain('17/11/2025 → 28/11/2025');
  expect(asked.text).toContain('chờ Bộ Tài chính góp ý');
  await officer.says('hủy');
  expect((await press(officer, 'Đã xong')).text).toContain('Chờ xác nhận');
  await officer.says('hủy');
  const days = await press(officer, 'Nhắc lại sau');
  expect(days.buttons.map(button => button.label)).toContain('thứ Hai 17/11/2025');
  expect((await officer.says('nhắc tôi NV-001 ngày 15/11')).text).toContain('thứ Hai 17/11/2025');
  await officer.says('mai nhắc lại NV-001');
  expect((await officer.says('thôi đừng nhắc nữa')).text).toContain('Đã bỏ hẹn nhắc NV-001');
  await officer.says('mai nhắc lại NV-001');
  await town.at('2025-11-17', '08:00');
  expect(officer.heard().at(-1)).toContain('đồng chí hẹn nhắc');
});

test('the agency that is waited for hears what is needed, and nothing else of the task', async () => {
  const officer = await town.officer(BTP);
  const waitedFor = await town.focalPoint('Bộ Tài chính');
  await town.assign({ code: 'NV-001', title: 'Trình đề án phí', lead: BTP, dueOn: '2025-12-31', status: 'in_progress', assignee: officer });
  await officer.says('NV-001 vướng Bộ Tài chính chưa góp ý');
  await officer.says('đồng ý');
  await town.at('2025-11-17', '08:00');
  await town.at('2025-11-18', '08:00');
  const [told, heard, ...more] = waitedFor.heard();
  expect(told).toContain('đang chờ cơ quan mình');
  expect(more).toEqual([]);
  expect(heard).toContain('Cơ quan đồng chí đang được chờ (1)');
  expect(heard).toContain('NV-001 · Trình đề án phí · đang vướng: Bộ Tài chính chưa góp ý · từ ngày 14/11/2025');
  expect(heard).not.toContain('31/12/2025');
  await town.at('2025-11-18', '14:00');
  expect(waitedFor.heard()).toHaveLength(2);
});

test('a leader urges by one sentence: shown, confirmed once, followed', async () => {
  const officer = await town.officer(BTP, { name: 'Lê Minh Anh', unit: 'Vụ A' });
  const leader = await town.leader(BTP, { name: 'Trần Bình' });
  await lateTask(officer);
  await town.assign({ code: 'NV-002', title: 'Trình đề án', lead: BTP, dueOn: '2025-12-31', assignee: officer });
  expect((await officer.says('đôn đốc các đơn vị quá hạn')).text).toContain('Chỉ lãnh đạo');
  const card = await leader.says('don doc cac don vi qua han cua bo minh');
  expect(card.text).toContain('Lê Minh Anh (Vụ A): NV-001');
  expect(card.text).not.toContain('NV-002');
  expect(officer.heard()).toEqual([]);
  const confirm = card.buttons[0]?.action ?? '';
  expect((await leader.presses(confirm)).text).toContain('Đã gửi đôn đốc tới 1 người');
  expect((await leader.presses(confirm)).text).not.toContain('Đã gửi');
  await town.at('2025-11-14', '08:01');
  expect(officer.heard().filter(text => text.includes('Đôn đốc của đồng chí Trần Bình'))).toHaveLength(1);
  expect((await leader.says('ai đã ký nhận đôn đốc sáng nay?')).text).toContain('0 đã ký nhận hoặc báo cáo, 1 chưa');
  await officer.says('đã nhận');
  expect((await leader.says('kết quả đôn đốc hôm nay')).text).toContain('1 đã ký nhận hoặc báo cáo, 0 chưa');
  const audited = await town.app.database.prisma.auditEntry.findFirst({ where: { action: 'urge' } });
  expect(audited?.detail).toMatchObject({ items: [{ taskId: 1 }] });
});

test("a monitor's urge goes to those who answer for the agency named; at night it waits for the morning", async () => {
  const officer = await town.officer(BTP);
  const leader = await town.leader(BTP);
  const other = await town.leader('Bộ Nội vụ');
  const monitor = await town.monitor();
  await town.assign({ code: 'NV-001', title: 'Rà soát', lead: 'Các bộ, ngành', dueOn: '2025-11-01' });
  await lateTask(officer, 'NV-002');
  await town.at('2025-11-14', '19:00');
  const card = await monitor.says('đôn đốc các nhiệm vụ quá hạn của Bộ Tư pháp');
  expect(card.text).toContain('gửi 1 người');
  expect((await monitor.says('đồng ý')).text).toContain('sẽ được gửi lúc 07:30 ngày 17/11/2025');
  await town.at('2025-11-14', '19:01');
  expect(remindersOf(leader)).toEqual([]);
  await town.at('2025-11-17', '07:31');
  expect(remindersOf(leader)).toEqual([expect.stringContaining('Đôn đốc của đồng chí')]);
  expect([...officer.heard(), ...other.heard()].filter(text => text.includes('Đôn đốc'))).toEqual([]);
});

test('an office sets its steps, its hours, its heads and its days', async () => {
  const officer = await town.officer(BTP, { unit: 'Vụ A' });
  const head = await town.officer(BTP, { unit: 'Vụ A', name: 'Trần Thị Bình' });
  const leader = await town.leader(BTP);
  const admin = await town.person('admin', BTP);
  expect((await officer.says('nhắc trước hạn 5 ngày')).text).toContain('Chỉ lãnh đạo');
  expect((await leader.says('nhắc trước hạn 5, 0 ngày')).text).toContain('nhắc trước hạn 5, 0 ngày');
  expect((await leader.says('nhắc quá hạn 1, 4 ngày')).text).toContain('1, 4 ngày');
  expect((await leader.says('trưởng đơn vị Vụ A là Trần Thị Bình')).text).toContain('Trần Thị Bình');
  expect((await leader.says('giờ yên lặng từ 12 giờ đến 14 giờ 30')).text).toContain('không còn lượt nhắc nào');
  expect((await leader.says('cài đặt nhắc việc')).text).toContain('Trước hạn: 5, 0 ngày');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: BTP, dueOn: '2025-11-19', assignedOn: '2025-09-01', assignee: officer });
  await town.at('2025-11-14', '08:00');
  expect(officer.heard()).toHaveLength(1);
  await town.at('2025-11-18', '08:00');
  expect(officer.heard()).toHaveLength(1);

  expect((await leader.says('thứ bảy 22/11/2025 làm bù')).text).toContain('Chỉ quản trị');
  expect((await admin.says('nghỉ ngày 20/11/2025')).text).toContain('thứ Năm 20/11/2025 là ngày nghỉ');
  expect((await admin.says('thứ bảy 22/11/2025 làm bù')).text).toContain('là ngày làm việc');
  await town.at('2025-11-20', '08:00');
  expect(officer.heard()).toHaveLength(1);
  await town.at('2025-11-22', '08:00');
  expect(officer.heard().at(-1)).toContain('quá hạn 3 ngày');
  await town.at('2025-11-24', '08:00');
  expect(head.heard().at(-1)).toContain('NV-001');
  expect(await town.app.database.prisma.auditEntry.count({ where: { action: 'setting' } })).toBe(5);
});

test('urgent tasks are told on a day off where the office says so, others are not', async () => {
  const officer = await town.officer(BTP);
  const leader = await town.leader(BTP);
  await town.assign({ code: 'NV-001', title: 'Công điện', lead: BTP, dueOn: '2025-11-15', urgent: true, assignee: officer });
  await lateTask(officer, 'NV-002');
  await leader.says('nhắc việc hỏa tốc cả ngày nghỉ');
  await town.at('2025-11-15', '08:00');
  expect(officer.heard()).toHaveLength(1);
  expect(officer.heard()[0]).toContain('NV-001');
  expect(officer.heard()[0]).not.toContain('NV-002');
});

test('nobody gets more reminders a day than asked for', async () => {
  const officer = await town.officer(BTP);
  await officer.says('tối đa 1 nhắc việc mỗi ngày');
  await lateTask(officer);
  await town.at('2025-11-14', '08:00');
  await lateTask(officer, 'NV-002');
  await town.at('2025-11-14', '14:00');
  expect(officer.heard()).toHaveLength(1);
  await town.at('2025-11-17', '08:00');
  expect(officer.heard()[1]).toContain('NV-002');
});
