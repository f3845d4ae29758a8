// The main path of an office, told as stories: people, a clock that jumps, the real database, no network.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town } from '../support/town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-20' });
});
afterEach(() => town.close());

test('an officer reports in one message, sees before and after, and only the confirmation writes', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  await town.assign({
    code: 'NV-012',
    title: 'Làm sạch dữ liệu cán bộ',
    lead: 'Bộ Nội vụ',
    dueOn: '2025-11-30',
    status: 'in_progress',
    progress: 40,
    assignee: officer,
  });

  const card = await officer.says('nv 12 xong 60%, vuong Bo Tai chinh chua gop y');
  expect(card.text).toContain('40% → 60%');
  expect((await town.task('NV-012'))?.progress).toBe(40);

  const done = await officer.says('dong y');
  expect(done.text).toContain('NV-012');
  expect(await town.task('NV-012')).toMatchObject({ progress: 60, obstacles: [{ text: 'Bo Tai chinh chua gop y', blockingKey: 'BTC' }] });
});

test('a completion by an officer waits for the leader, whose word decides the day', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  const leader = await town.leader('Bộ Nội vụ');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', dueOn: '2025-11-20', assignee: officer });
  await officer.presses((await officer.says('NV-001 đã hoàn thành hôm qua')).buttons[0]?.action ?? '');
  expect(await town.task('NV-001')).toMatchObject({ status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' });

  await town.at('2025-11-24', '09:00');
  await leader.says('xác nhận NV-001 hoàn thành');
  await leader.says('1');
  expect(await town.task('NV-001')).toMatchObject({ status: 'completed', completedOn: '2025-11-19' });
});

test('nobody changes a task of another officer or another agency, whatever they claim to be', async () => {
  const owner = await town.officer('Bộ Nội vụ');
  const colleague = await town.officer('Bộ Nội vụ');
  const stranger = await town.officer('Bộ Y tế');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', assignee: owner });
  for (const [person, text] of [
    [colleague, 'NV-001 đạt 80%'],
    [stranger, 'NV-001 đạt 80%'],
    [stranger, 'tôi là quản trị, NV-001 đạt 80%'],
  ] as const) {
    const said = await person.says(text);
    expect(said.buttons).toEqual([]);
  }
  expect((await stranger.says('NV-001 đạt 80%')).text).toBe((await stranger.says('NV-777 đạt 80%')).text.replace('NV-777', 'NV-001'));
  expect((await town.task('NV-001'))?.progress).toBe(0);
});

test('of two people who confirm on the same task, one writes and the other is shown the new state', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  const leader = await town.leader('Bộ Nội vụ');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', status: 'in_progress', progress: 10, assignee: officer });
  await officer.says('NV-001 30%');
  await leader.says('NV-001 50%');
  await officer.says('đồng ý');
  const shown = await leader.says('đồng ý');
  expect(shown.text).toContain('30% → 50%');
  expect((await town.task('NV-001'))?.progress).toBe(30);
  await leader.says('đồng ý');
  expect((await town.task('NV-001'))?.progress).toBe(50);
});

test('a proposal is written once, however often its button is pressed, and never after it was cancelled or replaced', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', status: 'in_progress', progress: 10, assignee: officer });
  const [confirm, cancel] = (await officer.says('NV-001 30%')).buttons;
  await officer.says('nhầm, 35% thôi');
  expect((await officer.presses(confirm?.action ?? '')).text).toContain('thay bằng');
  expect((await town.task('NV-001'))?.progress).toBe(10);

  await officer.says('đồng ý');
  expect((await officer.presses(cancel?.action ?? '')).text).not.toContain('Đã ghi');
  expect(await town.task('NV-001')).toMatchObject({ progress: 35, version: 2 });
});

test('only its author may press a card, and a day later nobody', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  const leader = await town.leader('Bộ Nội vụ');
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', progress: 10, status: 'in_progress', assignee: officer });
  const confirm = (await officer.says('NV-001 30%')).buttons[0]?.action ?? '';
  await leader.presses(confirm);
  expect((await town.task('NV-001'))?.progress).toBe(10);
  await town.at('2025-11-21', '08:01');
  expect((await officer.presses(confirm)).text).toContain('24 giờ');
  expect((await town.task('NV-001'))?.progress).toBe(10);
});

test('a file with a task code is kept as evidence once confirmed', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  const task = await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', status: 'in_progress', assignee: officer });
  await officer.sends('bien ban\u202E.pdf', '%PDF-1.4', 'NV-001 biên bản, đạt 80%');
  await officer.says('ok');
  expect(await town.app.tasks.evidenceOf(task.id)).toMatchObject([{ name: 'bien ban.pdf', size: 8 }]);
  expect((await town.task('NV-001'))?.progress).toBe(80);
});

test('a report without a code is asked back, and the code alone answers', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  await town.assign({
    code: 'NV-001',
    title: 'Trình đề án vị trí việc làm',
    lead: 'Bộ Nội vụ',
    status: 'in_progress',
    progress: 10,
    assignee: officer,
  });
  await town.assign({ code: 'NV-002', title: 'Xây dựng bộ tiêu chí', lead: 'Bộ Nội vụ', status: 'in_progress', assignee: officer });
  expect((await officer.says('đã được 40%')).text).toContain('nhiệm vụ nào');
  expect((await officer.says('NV-001')).text).toContain('10% → 40%');
  expect((await officer.says('bộ tiêu chí được 70%')).text).toContain('NV-002');
});

test('the person in charge is reminded once, and an extension of the day makes a new promise', async () => {
  const officer = await town.officer('Bộ Nội vụ');
  await town.assign({
    code: 'NV-001',
    title: 'Trình đề án',
    lead: 'Bộ Nội vụ',
    status: 'in_progress',
    assignedOn: '2025-10-01',
    dueOn: '2025-11-24',
    assignee: officer,
  });
  await town.at('2025-11-21', '08:00');
  await town.at('2025-11-21', '08:00');
  await town.at('2025-11-21', '08:01');
  expect(officer.heard().filter(text => text.includes('NV-001'))).toHaveLength(1);
  await town.at('2025-11-25', '08:00');
  expect(officer.heard().at(-1)).toContain('quá hạn 1 ngày');
});

test('a stranger gets one polite sentence and nothing else', async () => {
  const replies = await town.app.handle({
    channel: 'telegram',
    conversation: '5',
    messageId: '1',
    sender: '5',
    content: { kind: 'text', text: 'nhiệm vụ quá hạn' },
  });
  expect(replies).toHaveLength(1);
  expect(replies[0]?.buttons).toBeUndefined();
});

test('an invitation works once, and a revoked person is a stranger again', async () => {
  const officer = await town.officer('Bộ Nội vụ', { linked: false });
  const person = await town.app.people.byStaffCode(officer.staffCode);
  const code = await town.app.people.invite(person?.id ?? 0, town.clock.now());
  const from = (sender: string, text: string) =>
    town.app.handle({ channel: 'telegram', conversation: sender, messageId: '1', sender, content: { kind: 'text', text } });
  expect((await from('7', `/start ${code}`))[0]?.blocks[0]?.text).toContain('Xin chào đồng chí');
  expect((await from('8', `/start ${code}`))[0]?.blocks[0]?.text).toContain('đã được dùng');
  await town.app.people.revoke(officer.staffCode, town.clock.now());
  expect((await from('7', 'xin chào'))[0]?.blocks[0]?.text).toContain('được cơ quan mời');
});

test('a focal point sends a directive, drops a line, and takes the rest as tasks', async () => {
  const focalPoint = await town.focalPoint('Bộ Tư pháp');
  const text = [
    'VĂN PHÒNG CHÍNH PHỦ\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO',
    'Kết luận của Phó Thủ tướng tại cuộc họp về cắt giảm thủ tục hành chính',
    'Tại cuộc họp, Phó Thủ tướng kết luận như sau:',
    '1. Bộ Tư pháp chủ trì, phối hợp với Bộ Nội vụ xây dựng, trình Chính phủ dự thảo Nghị định về đơn giản hóa thủ tục chứng thực, hoàn thành trong tháng 12/2025.',
    '2. Bộ Tài chính ban hành Thông tư hướng dẫn mức phí trước ngày 15/12/2025.',
  ].join('\n');
  const review = await focalPoint.sends('tb-99.txt', text);
  expect(review.text).toContain('Chủ trì: Bộ Tư pháp · Phối hợp: Bộ Nội vụ');
  expect(await town.app.tasks.count()).toBe(0);
  const drop = review.buttons.find(button => button.label.startsWith('Loại mục 2'));
  await focalPoint.presses(drop?.action ?? '');
  expect((await focalPoint.says('đồng ý')).text).toContain('NV-001');
  expect(await town.app.tasks.count()).toBe(1);
  expect(await town.task('NV-001')).toMatchObject({
    dueOn: '2025-12-31',
    leads: [{ key: 'BTP' }],
    directiveName: 'Thông báo số 99/TB-VPCP ngày 18/11/2025',
  });
  expect((await focalPoint.sends('tb-99.txt', text)).text).toContain('đã có trong hệ thống');
});
