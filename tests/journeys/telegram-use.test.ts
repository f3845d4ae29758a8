// Telegram as people use it: commands, forwarded and edited messages, recordings, albums, stickers, documents, too many messages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/bot-api/index.ts';
import { type Office, openOffice } from './support/telegram-office.ts';

let office: Office;
let officer: Person;
let focal: Person;

/** The smallest grey picture. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);
const MINISTRY = 'Bộ Nội vụ chủ trì, hoàn thành trước ngày 15/12/2025.';

beforeAll(async () => {
  office = await openOffice('polling', { DONDOC_LIMIT_STRANGERS: '3' });
  officer = await office.joins('CB-001', 7);
  focal = await office.joins('CB-003', 8);
});
afterAll(() => office.close());

/** What came in answer, as one text. */
async function after(person: Person, act: () => unknown, count = 1): Promise<string> {
  const before = person.heard().length;
  act();
  const heard = await person.hears(before + count, 20_000);
  return heard
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
}
const progress = async (): Promise<number | undefined> => (await office.app.tasks.byCode('NV-012', { kind: 'all' }))?.progress;

test('commands of the menu, in Vietnamese and as Telegram has them', async () => {
  expect(await after(officer, () => officer.says('/viec'))).toContain('NV-012');
  expect(await after(officer, () => officer.says('/quahan'))).toMatch(/quá hạn/u);
  expect(await after(officer, () => officer.says('/help'))).toContain('Tra cứu');
  expect(await after(officer, () => officer.says('/capnhat'), 2)).toContain('NV-012');
  expect(await after(officer, () => officer.says('/capnhat NV-012 xong 45%'))).toContain('40% → 45%');
  expect(await after(officer, () => officer.presses('Hủy'))).toContain('hủy');
});

test("somebody's words passed on are a quotation: they may ask, they report nothing", async () => {
  expect(await after(officer, () => officer.forwards('NV-012 xong 90%'))).toContain('trích dẫn');
  expect(await after(officer, () => officer.forwards('NV-012 hạn khi nào?'))).toContain('21/11/2025');
  expect(await after(officer, () => officer.forwards('đồng ý'))).toContain('trích dẫn');
  expect(await progress()).toBe(40);
});

test('a report that is changed after it was written is a new proposal, never a silent change', async () => {
  let said = 0;
  await after(officer, () => {
    said = officer.says('NV-012 xong 50%');
  });
  await after(officer, () => officer.presses('Xác nhận'));
  expect(await progress()).toBe(50);
  const answer = await after(officer, () => officer.edits(said, 'NV-012 xong 55%'), 2);
  expect(answer).toContain('sửa tin');
  expect(answer).toContain('50% → 55%');
  expect(await progress()).toBe(50);
  expect(await after(officer, () => officer.edits(said, 'đồng ý'))).toContain('không thay cho');
  expect(await progress()).toBe(50);
  await after(officer, () => officer.presses('Hủy'));
});

test.each([
  ['a recording', { voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } }, 'chưa nghe được'],
  ['a sticker', { sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1 } }, 'chỉ đọc được chữ'],
  ['a location', { location: { latitude: 21, longitude: 105 } }, 'vị trí'],
  ['a poll', { poll: { id: '1', question: '?', options: [] } }, 'thăm dò'],
  ['a contact', { contact: { phone_number: '0', first_name: 'A' } }, 'danh thiếp'],
  ['a video', { video: { file_id: 'm', file_unique_id: 'm', width: 1, height: 1, duration: 1 } }, 'video'],
])('%s gets a polite sentence', async (_, content, sentence) => {
  expect(await after(officer, () => officer.sends(content))).toContain(sentence);
});

test('pictures sent together are one piece of evidence', async () => {
  await after(officer, () => officer.sendsAlbum([JPEG, JPEG, JPEG], 'NV-012 xong 60%, biên bản kiểm tra'));
  await expect.poll(() => officer.heard().at(-1)?.text, { timeout: 20_000 }).toContain('→ 60%');
  expect(officer.heard().at(-1)?.text).toMatch(/photos-\d+\.pdf/u);
  await after(officer, () => officer.presses('Xác nhận'));
  expect(await office.app.database.prisma.evidence.count()).toBe(1);
  expect(await progress()).toBe(60);
});

test('a document while one task is talked about: asked which it is', async () => {
  await after(focal, () => focal.says('NV-012'));
  const text = [
    'THÔNG BÁO KẾT LUẬN',
    'Số: 15/TB-VPCP',
    'Hà Nội, ngày 18 tháng 11 năm 2025',
    '1. Giao Bộ Nội vụ xây dựng Đề án sắp xếp tổ chức bộ máy, báo cáo Thủ tướng Chính phủ.',
    MINISTRY,
  ].join('\n');
  await after(focal, () => focal.sendsFile('thong-bao.txt', Buffer.from(text)));
  // what told of the reading becomes the answer
  await expect.poll(() => focal.heard().at(-1)?.text, { timeout: 20_000 }).toContain('hai cách');
  expect(focal.heard().at(-1)?.buttons.flat()).toHaveLength(2);
});

test('a stranger who goes on is told once, and then nothing', async () => {
  const stranger = office.server.user(99);
  for (let count = 0; count < 8; count++) stranger.says(`/start DOAN-MA-${count}`);
  await stranger.hears(4, 20_000);
  expect(await after(officer, () => officer.says('NV-012'))).toContain('NV-012');
  await expect.poll(() => office.app.inbox.count(), { timeout: 20_000 }).toBe(0);
  const heard = stranger.heard().map(({ text }) => text);
  expect(heard).toHaveLength(4);
  expect(heard.slice(0, 3).every(text => text.includes('Mã mời không đúng'))).toBe(true);
  expect(heard[3]).toContain('quá nhanh');
});

test('an old button answers with how things stand now', async () => {
  await after(officer, () => officer.says('NV-012 xong 65%'));
  const card = officer.heard().at(-1);
  await after(officer, () => officer.presses('Xác nhận', card?.id));
  expect(await after(officer, () => officer.presses('Xác nhận', card?.id))).toContain('đã được ghi');
  expect(await progress()).toBe(65);
});

test('what is said right after a reminder is about its tasks, by their place too', async () => {
  const known = await office.app.people.byStaffCode('CB-001');
  for (const change of await office.app.chat.pending.openOf(known?.id ?? 0, office.clock.now()))
    await office.app.chat.pending.close(change.id, 'cancelled', office.clock.now());
  expect(await after(officer, () => void office.app.reminders.remindNow())).toContain('Nhắc việc ngày 20/11/2025: 1 nhiệm vụ');
  const context = () => office.app.chat.contexts.load(known?.id ?? 0, '7', office.clock.now());
  await expect.poll(async () => (await context()).shown, { timeout: 20_000 }).toEqual(['NV-012']);
  expect(await after(officer, () => officer.says('1 xong 77%'))).toContain('→ 77%');
});
