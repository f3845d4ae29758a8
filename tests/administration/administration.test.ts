// An admin lets people in and out by chat, each act after a card and in the audit; everybody may see the own data.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainText } from '../../src/chat/index.ts';
import { openTown, type Said, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let admin: Townsperson;
let officer: Townsperson;

beforeEach(async () => {
  town = await openTown({ today: '2025-11-20' });
  admin = await town.person('admin', 'Văn phòng Chính phủ', { name: 'Kiều Mạnh Cường' });
  officer = await town.officer('Bộ Y tế', { name: 'Tạ Thu Hằng', unit: 'Vụ Kế hoạch' });
  await town.assign({ lead: 'Bộ Y tế', assignee: officer, title: 'Công bố danh mục dữ liệu y tế', dueOn: '2025-11-25' });
});
afterEach(() => town.close());

const confirmed = async (person: Townsperson, text: string): Promise<Said> => {
  const card = await person.says(text);
  const [button] = card.buttons;
  if (!button) throw new Error(card.text);
  return person.presses(button.action);
};
const audit = async (): Promise<string[]> => (await town.app.database.prisma.auditEntry.findMany()).map(row => row.action);

test('an invitation is made after a card, works once and stands in the audit', async () => {
  expect((await admin.says('tạo mã mời cho Tạ Thu Hằng')).text).toContain('Tạo liên kết mời cho Tạ Thu Hằng (CB-002)');
  const said = await confirmed(admin, 'moi CB-002');
  const code = /\/start (\S+)/u.exec(said.text)?.[1] ?? '';
  expect(
    said.replies
      .filter(reply => !reply.privately)
      .map(plainText)
      .join(),
  ).not.toContain(code);
  const account = { channel: 'paper', userId: 'new', chatId: 'new' };
  expect(await town.app.people.redeem(code, account, town.clock.now())).toHaveProperty('person');
  expect(await town.app.people.redeem(code, { ...account, userId: 'other' }, town.clock.now())).toEqual({ refused: 'used' });
  expect(await audit()).toContain('invited');
});

test('who is cut off is cut off at once, and may be let in again', async () => {
  expect((await officer.says('việc của tôi')).text).toContain('NV-001');
  expect((await confirmed(admin, 'thu hồi quyền của Tạ Thu Hằng')).text).toContain('Đã thu hồi quyền');
  expect((await officer.says('việc của tôi')).text).not.toContain('NV-001');
  expect(await town.app.people.bySender('paper', officer.staffCode)).toBeUndefined();
  await confirmed(admin, 'mở lại quyền CB-002');
  expect((await officer.says('việc của tôi')).text).toContain('NV-001');
});

test('a role counts from the moment it is given', async () => {
  expect((await officer.says('xác nhận NV-001 hoàn thành')).text).not.toContain('Đã');
  expect((await admin.says('đổi vai trò CB-002 thành lãnh đạo')).text).toContain('cán bộ → lãnh đạo');
  await admin.says('đồng ý');
  expect((await town.app.people.byStaffCode('CB-002'))?.role).toBe('leader');
  expect(await town.app.database.prisma.roleChange.count({ where: { role: 'leader' } })).toBe(1);
});

test('nobody but an admin does any of it, nor an admin to the own access', async () => {
  for (const text of ['mời CB-001', 'thu hồi quyền CB-001', 'đổi vai trò CB-002 thành quản trị', 'danh sách cán bộ', 'nhật ký quản trị']) {
    const said = await officer.says(text);
    expect(said.text, text).toContain('Chỉ quản trị');
    expect(said.buttons).toEqual([]);
  }
  expect((await admin.says('thu hồi quyền CB-001')).text).toContain('không tự thu hồi');
  expect((await admin.says('xóa dữ liệu cá nhân của Nguyễn Không Có')).text).toContain('Không tìm thấy');
});

test('tasks about land, rights and staff are no wish about access', async () => {
  for (const text of [
    'thu hồi quyền sử dụng đất của các dự án chậm tiến độ đến đâu rồi',
    'danh sách cán bộ có nhiệm vụ quá hạn',
    'xóa thông tin cá nhân của người dân trên cổng dịch vụ công đến đâu rồi',
    'ai chưa liên kết',
  ]) {
    expect((await officer.says(text)).text, text).not.toContain('Chỉ quản trị');
  }
});

test('a card shown to an admin who is none any more does nothing', async () => {
  const card = await admin.says('thu hồi quyền CB-002');
  await town.app.database.prisma.person.update({ where: { staffCode: 'CB-001' }, data: { role: 'officer' } });
  await admin.presses(card.buttons[0]?.action ?? '');
  expect((await town.app.people.byStaffCode('CB-002'))?.revoked).toBe(false);
});

test('an erased person is blank everywhere, and the trail of the tasks stays whole', async () => {
  await confirmed(officer, 'NV-001 xong 40%');
  await confirmed(admin, 'xóa dữ liệu cá nhân CB-002');
  const rows = await town.app.database.prisma.person.findMany();
  expect(JSON.stringify(rows)).not.toContain('Tạ Thu Hằng');
  expect((await town.task('NV-001'))?.assignees).toMatchObject([{ name: '(đã xóa)' }]);
  expect(await town.app.database.prisma.chatAccount.count({ where: { person: { erasedAt: { not: null } } } })).toBe(0);
  expect((await town.app.audit.verify()).faults).toEqual([]);
  expect((await admin.says('mở lại quyền #2')).text).toContain('không khôi phục được');
});

test('everybody gets the own data as a file, an admin those of others', async () => {
  const own = await officer.says('dữ liệu cá nhân của tôi');
  const file = own.replies.flatMap(reply => reply.attachments ?? [])[0];
  const data = JSON.parse(readFileSync(file?.path ?? '', 'utf8'));
  expect(data.person.fullName).toBe('Tạ Thu Hằng');
  expect(data.accounts).toHaveLength(1);
  expect(JSON.stringify(data)).not.toContain('danh mục dữ liệu y tế');
  expect((await officer.says('xuất dữ liệu cá nhân của CB-001')).text).toContain('Chỉ quản trị');
  expect((await admin.says('xuất dữ liệu cá nhân của CB-002')).text).toContain('Tạ Thu Hằng');
});

test('who is there, and who is not linked', async () => {
  await town.officer('Bộ Công an', { name: 'Chưa Vào', linked: false });
  expect((await admin.says('danh sách cán bộ Bộ Y tế')).text).toContain(
    'CB-002 · Tạ Thu Hằng · cán bộ · Vụ Kế hoạch · Bộ Y tế · đã liên kết',
  );
  const unlinked = (await admin.says('ai chưa liên kết')).text;
  expect(unlinked).toContain('Chưa Vào');
  expect(unlinked).not.toContain('Tạ Thu Hằng');
});
