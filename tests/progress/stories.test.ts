// What becomes of reports: who confirms, what a return restores, how a deadline moves, who waits for whom, and what is taken back.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let officer: Townsperson;
let focalPoint: Townsperson;
let leader: Townsperson;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-20' });
  officer = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An' });
  focalPoint = await town.focalPoint('Bộ Nội vụ', { name: 'Lê Thị Hoa' });
  leader = await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' });
  await town.assign({
    code: 'NV-001',
    title: 'Trình đề án',
    lead: 'Bộ Nội vụ',
    assignedOn: '2025-10-01',
    dueOn: '2025-11-30',
    status: 'in_progress',
    progress: 40,
    assignee: officer,
  });
});
afterEach(() => town.close());

test('a return needs a reason, and puts back the progress from before the report', async () => {
  await officer.tells('NV-001 đã hoàn thành');
  expect(await town.task('NV-001')).toMatchObject({ status: 'awaiting_confirmation', progress: 100, progressBefore: 40 });
  expect((await leader.says('trả lại NV-001')).buttons).toEqual([]);
  await leader.tells('trả lại NV-001 vì chưa có phụ lục');
  const task = await town.task('NV-001');
  expect(task).toMatchObject({ status: 'in_progress', progress: 40 });
  expect(task?.reportedOn).toBeUndefined();
  expect((await town.app.tasks.historyOf(task?.id ?? 0)).at(-1)?.note).toBe('chưa có phụ lục');
});

test('nobody confirms the own report, even after becoming a leader', async () => {
  await officer.tells('NV-001 đã hoàn thành');
  const person = await town.app.people.byStaffCode(officer.staffCode);
  await town.app.database.prisma.person.update({ where: { id: person?.id ?? 0 }, data: { role: 'leader' } });
  const said = await officer.says('xác nhận NV-001 hoàn thành');
  expect(said.buttons).toEqual([]);
  expect(said.text).toContain('không được tự xác nhận');
});

test('where the agency asks for evidence, a completion without a file is refused, and with one it passes', async () => {
  await leader.tells('bật yêu cầu minh chứng khi hoàn thành');
  expect((await officer.says('NV-001 đã hoàn thành')).text).toContain('minh chứng');
  await officer.confirms(await officer.sends('to-trinh.txt', 'Tờ trình', 'NV-001 đã hoàn thành'));
  expect((await town.task('NV-001'))?.status).toBe('awaiting_confirmation');
});

test('a deadline moves only with the consent of the assigning level; the original stays, and the request is decided once', async () => {
  await officer.tells('xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý');
  expect(await town.task('NV-001')).toMatchObject({ dueOn: '2025-11-30', openExtension: { toDueOn: '2025-12-15' } });
  await leader.tells('đồng ý gia hạn NV-001');
  expect(await town.task('NV-001')).toMatchObject({ dueOn: '2025-11-30', assignees: [{ internalDueOn: '2025-12-15' }] });

  await officer.tells('xin gia hạn NV-001 đến 20/12/2025 vì chờ góp ý');
  const card = await leader.says('duyệt gia hạn NV-001 đến 18/12/2025 theo công văn số 812/VPCP-TH ngày 18/11/2025');
  expect(card.text).toContain('30/11/2025 → 18/12/2025');
  expect(card.text).toContain('812/VPCP-TH, 18/11/2025');
  await leader.confirms(card);
  const task = await town.task('NV-001');
  expect(task).toMatchObject({ dueOn: '2025-12-18', remindOn: '2025-12-18', originalDueOn: '2025-11-30' });
  expect(task?.openExtension).toBeUndefined();
  expect((await leader.says('không đồng ý gia hạn NV-001 vì gấp')).buttons).toEqual([]);
});

test('an agency that is waited for sees the item and not the task, says that it is done, and the lead agrees', async () => {
  const finance = await town.officer('Bộ Tài chính');
  const stranger = await town.officer('Bộ Y tế');
  await officer.tells('NV-001 vướng Bộ Tài chính chưa góp ý');
  const list = await finance.says('việc gì đang chờ bộ mình?');
  expect(list.text).toContain('NV-001');
  expect(list.text).toContain('chưa góp ý');
  expect((await stranger.says('việc gì đang chờ bộ mình?')).text).not.toContain('NV-001');
  expect((await finance.says('NV-001 đạt 80%')).text).toContain('Không tìm thấy');

  await finance.tells('NV-001 đã góp ý hôm nay');
  expect((await town.task('NV-001'))?.obstacles).toMatchObject([{ claim: 'đã góp ý hôm nay' }]);
  expect(await town.app.obstacles.countsByAgency({ kind: 'all' })).toMatchObject([{ agencyKey: 'BTC', count: 1 }]);
  await officer.tells('NV-001 hết vướng');
  expect((await town.task('NV-001'))?.obstacles).toEqual([]);
  expect(await town.app.obstacles.countsByAgency({ kind: 'all' })).toEqual([]);
});

test('of several tasks on a card one may be confirmed alone, and its button works once', async () => {
  await town.assign({
    code: 'NV-002',
    title: 'Tổ chức hội nghị',
    lead: 'Bộ Nội vụ',
    status: 'in_progress',
    progress: 10,
    assignee: officer,
  });
  const card = await officer.says('NV-001 60%, NV-002 30%');
  const only = (code: string) => card.buttons.find(button => button.label === `Xác nhận ${code}`)?.action ?? '';
  const said = await officer.presses(only('NV-002'));
  expect(said.text).toContain('NV-001');
  expect([(await town.task('NV-001'))?.progress, (await town.task('NV-002'))?.progress]).toEqual([40, 30]);
  expect((await officer.presses(only('NV-002'))).text).toContain('đã được xử lý');
  await officer.presses(only('NV-001'));
  expect((await town.task('NV-001'))?.progress).toBe(60);
  expect(await town.task('NV-002')).toMatchObject({ version: 2 });
});

test('a card whose task has changed says who changed what before it is shown anew', async () => {
  const card = await officer.says('NV-001 60%');
  await focalPoint.tells('NV-001 50%');
  const again = await officer.confirms(card);
  expect(again.text).toContain('Lê Thị Hoa (Tiến độ: 40% → 50%)');
  expect(again.text).toContain('50% → 60%');
  expect((await town.task('NV-001'))?.progress).toBe(50);
});

test('undo puts everything back as a new event, by the author alone, within a day, and only the newest', async () => {
  await officer.tells('NV-001 70%, vướng Bộ Tài chính chưa góp ý');
  expect((await leader.says('hoàn tác NV-001')).text).toContain('không có quyền');
  const card = await officer.says('hoàn tác');
  expect(card.text).toContain('70% → 40%');
  await officer.confirms(card);
  expect(await town.task('NV-001')).toMatchObject({ progress: 40, obstacles: [], version: 3 });
  expect((await town.app.tasks.historyOf(1)).map(event => event.kind)).toEqual(['added', 'updated', 'undone']);

  await officer.tells('NV-001 80%');
  await town.at('2025-11-21', '09:00');
  expect((await officer.says('hoàn tác NV-001')).text).toContain('24 giờ');
});

test('a leader confirms all that waits after seeing the list, but not what was reported by the own hand', async () => {
  await town.assign({
    code: 'NV-002',
    title: 'Tổ chức hội nghị',
    lead: 'Bộ Nội vụ',
    status: 'awaiting_confirmation',
    progress: 100,
    assignee: officer,
  });
  await town.assign({ code: 'NV-003', title: 'Việc của bộ khác', lead: 'Bộ Y tế', status: 'awaiting_confirmation', progress: 100 });
  await officer.tells('NV-001 đã xong');
  const list = await leader.says('xác nhận hết các nhiệm vụ chờ xác nhận');
  expect(list.text).toContain('NV-001');
  expect(list.text).toContain('NV-002');
  expect(list.text).not.toContain('NV-003');
  expect((await town.task('NV-002'))?.status).toBe('awaiting_confirmation');
  await leader.confirms(list);
  expect([(await town.task('NV-001'))?.status, (await town.task('NV-002'))?.status]).toEqual(['completed', 'completed']);
  expect((await officer.says('xác nhận hết các nhiệm vụ chờ xác nhận')).text).toContain('không có quyền');
});

test('two people of one name: it is asked which, and the button decides', async () => {
  const [first, second] = [
    await town.officer('Bộ Nội vụ', { name: 'Trần Văn Dũng', unit: 'Vụ A' }),
    await town.officer('Bộ Nội vụ', { name: 'Lý Anh Dũng', unit: 'Vụ B' }),
  ];
  const asked = await officer.says('chuyển NV-001 cho Dũng');
  expect(asked.text).toContain(first.staffCode);
  expect(asked.text).toContain(second.staffCode);
  await officer.confirms(await officer.presses(asked.buttons.find(button => button.label.includes(second.staffCode))?.action ?? ''));
  expect((await town.task('NV-001'))?.assignees).toMatchObject([{ name: 'Lý Anh Dũng' }]);
  expect((await officer.says('NV-001 80%')).buttons).toEqual([]);
});

const PAPER = (number: string, title: string): string =>
  [
    `BỘ NỘI VỤ\nSố: ${number}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hà Nội, ngày 18 tháng 11 năm 2025',
    title,
    'Bộ Nội vụ kính trình Chính phủ xem xét.',
    'BỘ TRƯỞNG',
    'Nguyễn Thị Thu Hà',
  ].join('\n\n');

test('what a file says of itself is read and compared with what the task asks for, as advice', async () => {
  await town.assign({
    code: 'NV-002',
    title: 'Xây dựng tờ trình về tổ chức bộ máy',
    lead: 'Bộ Nội vụ',
    status: 'in_progress',
    assignee: officer,
  });
  const fits = await officer.sends('to-trinh.txt', PAPER('45/TTr-BNV', 'TỜ TRÌNH\nVề tổ chức bộ máy'), 'NV-002 minh chứng');
  expect(fits.text).toContain('45/TTr-BNV');
  expect(fits.text).toContain('18/11/2025');
  expect(fits.text).toContain('khớp (Tờ trình)');
  await officer.confirms(fits);
  expect(await town.app.database.prisma.evidence.findFirst()).toMatchObject({ number: '45/TTr-BNV', signer: 'Nguyễn Thị Thu Hà' });

  const other = await officer.sends('bao-cao.txt', PAPER('46/BC-BNV', 'BÁO CÁO\nTình hình'), 'NV-002 minh chứng');
  expect(other.text).toContain('không khớp');
  expect(other.buttons.length).toBeGreaterThan(0);
});

test('the same file twice is stored once, and one with a secrecy mark is neither taken nor stored', async () => {
  for (const name of ['a.txt', '../../b.txt']) await officer.confirms(await officer.sends(name, 'Biên bản họp', 'NV-001 biên bản'));
  const { prisma } = town.app.database;
  expect([await prisma.storedFile.count(), await prisma.evidence.count()]).toEqual([1, 1]);
  const secret = await officer.sends('mat.txt', PAPER('47/TTr-BNV', 'MẬT\n\nTỜ TRÌNH\nVề tổ chức'), 'NV-001 tờ trình');
  expect(secret.buttons).toEqual([]);
  expect(await prisma.storedFile.count()).toBe(1);
});

test('a file whose report is undone is shown to nobody any more, and one of another agency never was', async () => {
  const stranger = await town.officer('Bộ Y tế');
  await officer.confirms(await officer.sends('bien-ban.txt', 'Biên bản họp', 'NV-001 biên bản'));
  expect((await officer.says('NV-001 có tài liệu minh chứng nào?')).text).toContain('bien-ban.txt');
  expect((await stranger.says('NV-001 có tài liệu minh chứng nào?')).text).not.toContain('bien-ban.txt');
  await officer.confirms(await officer.says('hoàn tác'));
  expect((await officer.says('NV-001 có tài liệu minh chứng nào?')).text).not.toContain('bien-ban.txt');
});

test('while somebody is away, the substitute reports in that place, and on no other day', async () => {
  const substitute = await town.officer('Bộ Nội vụ', { name: 'Trần Thị Bình' });
  expect((await substitute.says('NV-001 80%')).buttons).toEqual([]);
  expect((await substitute.says('anh An nghỉ phép từ 24/11 đến 28/11, Bình làm thay')).buttons).toEqual([]);
  const card = await officer.says('tôi nghỉ phép từ 24/11 đến 28/11, chị Bình làm thay');
  expect(card.text).toContain('Nguyễn Văn An vắng từ 24/11/2025 đến 28/11/2025, Trần Thị Bình làm thay');
  await officer.confirms(card);
  expect((await substitute.says('NV-001 80%')).buttons).toEqual([]);
  await town.at('2025-11-25', '09:00');
  expect(substitute.heard().some(text => text.includes('NV-001'))).toBe(true);
  expect(officer.heard()).toEqual([]);
  await substitute.tells('NV-001 80%');
  expect((await town.task('NV-001'))?.progress).toBe(80);
  await town.at('2025-11-29', '09:00');
  expect((await substitute.says('NV-001 90%')).buttons).toEqual([]);
});

test('a leader hands a task to a person with an internal deadline, which is never later than the real one', async () => {
  const other = await town.officer('Bộ Nội vụ', { name: 'Trần Thị Bình' });
  expect((await leader.says('giao NV-001 cho Trần Thị Bình, hạn nội bộ 10/12/2025')).text).toContain('không muộn hơn');
  await leader.tells('giao NV-001 cho Trần Thị Bình, hạn nội bộ 26/11');
  expect(await town.task('NV-001')).toMatchObject({
    dueOn: '2025-11-30',
    assignees: [{ name: 'Trần Thị Bình', internalDueOn: '2025-11-26' }],
  });
  await other.tells('NV-001 70%');
  expect((await officer.says('NV-001 60%')).buttons).toEqual([]);
});

test('more time by a span runs from today when it would be over already; a question in between is no answer', async () => {
  await town.assign({ code: 'NV-002', title: 'Lập danh mục', lead: 'Bộ Nội vụ', dueOn: '2025-10-31', assignee: officer });
  expect((await officer.says('NV-002 xin thêm 1 tuần vì chờ góp ý')).text).toContain('27/11/2025');
  await officer.says('làm lại');
  expect((await officer.says('xin gia hạn NV-002')).text).toContain('đến ngày nào');
  expect((await officer.says('hôm nay là thứ mấy')).text).not.toContain('gia hạn');
  expect((await officer.says('nhiệm vụ của tôi')).text).toContain('NV-001');
  expect((await officer.says('15/12')).text).not.toContain('gia hạn');
});
