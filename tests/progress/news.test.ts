// Who hears of what was written, what a unit may do, what an agency sets, and the lead's word that another agency has done its part.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let an: Townsperson;
let hoa: Townsperson;
let lan: Townsperson;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-20', time: '09:00' });
  an = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An', unit: 'Vụ Pháp chế' });
  hoa = await town.focalPoint('Bộ Nội vụ', { name: 'Lê Thị Hoa', unit: 'Văn phòng' });
  lan = await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' });
  const task = { code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', assignedOn: '2025-10-01', dueOn: '2025-11-30' } as const;
  await town.assign({ ...task, status: 'in_progress', progress: 40, assignee: an });
});
afterEach(() => town.close());

const heard = async (person: Townsperson): Promise<string> => {
  await town.app.notifications.deliverDue();
  return person.heard().join('\n');
};

test('a report goes to who must confirm it, a return to who reported, once, and the author hears nothing', async () => {
  const card = await an.says('NV-001 đã xong');
  await an.confirms(card);
  await an.confirms(card);
  expect(await heard(hoa)).toContain('báo hoàn thành ngày 20/11/2025');
  expect(hoa.heard()).toHaveLength(1);
  expect(await heard(an)).toBe('');
  await hoa.tells('trả lại NV-001 vì thiếu phụ lục');
  expect(await heard(an)).toContain('lý do: thiếu phụ lục');
  await an.tells('NV-001 đã xong');
  await lan.tells('xác nhận NV-001 hoàn thành');
  expect(await heard(an)).toContain('đã được xác nhận hoàn thành');
});

test('what is not written is told to nobody', async () => {
  await an.says('NV-001 đã xong');
  const card = await an.says('xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý');
  await hoa.tells('NV-001 50%');
  await an.confirms(card);
  expect(await heard(hoa)).toBe('');
});

test('more time asked for goes to who decides, with a button; the decision goes back', async () => {
  await an.tells('xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý');
  expect(await heard(hoa)).toContain('đến 15/12/2025, lý do: chờ góp ý');
  await hoa.confirms(await hoa.presses('report-as?code=NV-001&act=agree'));
  expect(await heard(an)).toContain('lãnh đạo đồng ý đề nghị gia hạn đến 15/12/2025');
});

test('the agency that is waited for hears of it, the lead of its answer, and clears it by naming the agency', async () => {
  const cuong = await town.focalPoint('Bộ Tài chính', { name: 'Vũ Mạnh Cường' });
  await an.tells('NV-001 vướng Bộ Tài chính chưa góp ý');
  await an.tells('NV-001 vướng Bộ Tư pháp chưa thẩm định');
  expect(await heard(cuong)).toContain('đang chờ cơ quan mình');
  expect(await heard(cuong)).not.toContain('Tư pháp');
  await cuong.tells('NV-001 đã góp ý hôm nay');
  expect(await heard(an)).toContain('Bộ Tài chính báo đã xử lý vướng mắc');
  const card = await hoa.says('bo tai chinh da gop y nv 1 roi');
  expect(card.text).toContain('đã tháo gỡ');
  await hoa.confirms(card);
  expect((await town.task('NV-001'))?.obstacles.map(({ text }) => text)).toEqual(['Bộ Tư pháp chưa thẩm định']);
});

test('a unit is in charge: its head is told, its people may report, others may not', async () => {
  const head = await town.officer('Bộ Nội vụ', { name: 'Đinh Văn Tú', unit: 'Vụ Tiền lương' });
  await town.app.database.prisma.person.updateMany({ where: { staffCode: head.staffCode }, data: { position: 'Vụ trưởng' } });
  const binh = await town.officer('Bộ Nội vụ', { name: 'Trần Thị Bình', unit: 'Vụ Tiền lương' });
  const card = await hoa.says('giao NV-001 cho Vụ Tiền lương, hạn nội bộ 25/11');
  expect(card.text).toContain('Nguyễn Văn An → Vụ Tiền lương');
  await hoa.confirms(card);
  expect(await heard(head)).toContain('giao Vụ Tiền lương thực hiện, hạn nội bộ 25/11/2025');
  expect(await heard(binh)).toBe('');
  expect(await heard(an)).toContain('đã chuyển cho Vụ Tiền lương');
  await binh.tells('NV-001 60%');
  expect(await town.task('NV-001')).toMatchObject({ progress: 60, assignees: [{ unit: 'Vụ Tiền lương', agencyKey: 'BNV' }] });
  expect((await an.says('NV-001 70%')).buttons).toEqual([]);
  expect((await hoa.says('giao NV-001 cho Vụ Kế hoạch')).text).toContain('không có đơn vị');
  expect((await hoa.says('giao NV-001 cho Bộ Tài chính')).text).toContain('cơ quan chủ trì');
});

test('a leader sets whether a completion needs a file, for the own agency, after a card, and it is audited', async () => {
  expect((await an.says('bật yêu cầu minh chứng khi hoàn thành')).text).toContain('không có quyền');
  expect((await lan.says('bật yêu cầu minh chứng khi hoàn thành cho mọi cơ quan')).text).toContain('chỉ được');
  const card = await lan.says('bat yeu cau minh chung khi hoan thanh');
  expect(await town.app.policy.evidenceRequired(['BNV'])).toBe(false);
  await lan.confirms(card);
  expect(await town.app.policy.evidenceRequired(['BNV'])).toBe(true);
  expect(await town.app.policy.evidenceRequired(['BTC'])).toBe(false);
  const entry = await town.app.database.prisma.auditEntry.findFirst({ where: { action: 'setting' }, orderBy: { id: 'desc' } });
  expect(entry).toMatchObject({ subject: 'agency:BNV/evidence-required', detail: { required: true } });
  await lan.tells('tắt yêu cầu minh chứng khi báo hoàn thành');
  expect(await town.app.policy.evidenceRequired(['BNV'])).toBe(false);
});

test('away from tomorrow to Friday, with a substitute by the given name', async () => {
  await town.officer('Bộ Nội vụ', { name: 'Phạm Nhật Minh' });
  const card = await an.says('toi nghi phep tu mai den thu 6, giao viec cho anh Minh nhe');
  expect(card.text).toContain('Phạm Nhật Minh làm thay');
});
