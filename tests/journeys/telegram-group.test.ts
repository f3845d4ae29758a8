// A group: bound by an admin, answered within its scope, privately beyond it; topics, a change of id, removal, its digest.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantAt } from '../../src/base/index.ts';
import type { GroupChat, Person } from '../support/bot-api/index.ts';
import { type Office, openOffice } from './support/telegram-office.ts';

const [OFFICER, LEADER, OTHER, ADMIN, STRANGER] = [7, 8, 9, 10, 99];
const BOT = '@dondoc_test_bot';
let office: Office;
let group: GroupChat;
let forum: GroupChat;
let other: Person;
let admin: Person;

beforeAll(async () => {
  office = await openOffice('polling');
  await office.joins('CB-001', OFFICER);
  await office.joins('CB-002', LEADER);
  other = await office.joins('CB-004', OTHER);
  admin = await office.joins('CB-009', ADMIN);
  group = office.server.group(-55, { title: 'Vụ Tổ chức' });
  forum = office.server.group(-100_200, { title: 'Bộ Nội vụ', topics: true });
});
afterAll(() => office.close());

const next = async (place: GroupChat, act: () => unknown): Promise<string> => {
  const before = place.heard().length;
  act();
  return (await place.hears(before + 1, 20_000))[before]?.text ?? '';
};

test('let in, the bot says what it is; before it is bound it answers nothing there', async () => {
  expect(await next(group, () => group.adds(OFFICER))).toContain('trợ lý tự động');
  expect(await next(group, () => group.says(OFFICER, `${BOT} nhiệm vụ quá hạn`))).toContain('chưa được gắn');
});

test('only an admin binds it, after a card; it is audited, and what the admin has open elsewhere is nothing for the group', async () => {
  const heard = admin.heard().length;
  admin.says('mời CB-002');
  await admin.hears(heard + 1, 20_000);
  expect(await next(group, () => group.says(OFFICER, '/gannhom Bộ Nội vụ'))).toContain('Chỉ quản trị');
  const card = await next(group, () => group.says(ADMIN, '/gannhom Bộ Nội vụ: cán bộ, lãnh đạo'));
  expect(card).toContain('Bộ Nội vụ');
  expect(card).toContain('lãnh đạo');
  expect(await office.app.groups.byChat('telegram', '-55')).toBeUndefined();
  expect(await next(group, () => group.presses(OFFICER, 'Xác nhận'))).toContain('không phải của đồng chí');
  expect(await next(group, () => group.presses(ADMIN, 'Xác nhận'))).toContain('Đã gắn nhóm');
  expect(group.heard().at(-1)?.text).not.toContain('chưa xác nhận');
  expect(await office.app.groups.byChat('telegram', '-55')).toMatchObject({ agencyKey: 'BNV', roles: ['officer', 'leader'] });
  expect(await office.app.database.prisma.auditEntry.count({ where: { action: 'group-bound', subject: 'group:-55' } })).toBe(1);
});

test('answers when named, replied to or given a command, and to nothing else', async () => {
  expect(await next(group, () => group.says(OFFICER, `${BOT} NV-012 hạn khi nào?`))).toContain('21/11/2025');
  const answered = group.heard().at(-1)?.id ?? 0;
  expect(await next(group, () => group.says(OFFICER, 'ai phụ trách?', { repliedTo: answered }))).toContain('Đào Thị Ngân');
  group.says(OFFICER, 'chiều nay họp lúc mấy giờ nhỉ');
  group.says(OFFICER, '/quahan@another_bot');
  group.says(OFFICER, 'hỏi @another_bot xem');
  expect(await next(group, () => group.says(OFFICER, '/quahan@dondoc_test_bot'))).toContain('quá hạn');
});

test('whoever sees more or other tasks is answered alone, and the group is told only that', async () => {
  const before = other.heard().length;
  expect(await next(group, () => group.says(OTHER, `${BOT} nhiệm vụ của bộ mình`))).toBe('Nội dung này tôi đã gửi riêng cho đồng chí.');
  expect((await other.hears(before + 1, 20_000)).at(-1)?.text).not.toContain('NV-012');
});

test('an admin is answered alone, whatever the group is bound to', async () => {
  expect(await next(group, () => group.says(ADMIN, `${BOT} NV-012`))).toContain('gửi riêng');
});

test('somebody nobody invited hears how to join and nothing else', async () => {
  office.server.user(STRANGER);
  expect(await next(group, () => group.says(STRANGER, `${BOT} NV-012 thế nào?`))).toContain('được cơ quan mời');
});

test("a card shown in the group is its author's", async () => {
  expect(await next(group, () => group.says(OFFICER, `${BOT} NV-012 xong 55%`))).toContain('40% → 55%');
  expect(await next(group, () => group.presses(LEADER, 'Xác nhận'))).toContain('không phải của đồng chí');
  expect(await next(group, () => group.presses(OFFICER, 'Xác nhận'))).toContain('Đã ghi');
});

test('the group becomes a supergroup and keeps its binding', async () => {
  const bigger = office.server.group(-100_555, { title: 'Vụ Tổ chức' });
  group.migrates(ADMIN, -100_555);
  await expect.poll(async () => (await office.app.groups.byChat('telegram', '-100555'))?.agencyKey).toBe('BNV');
  expect(await next(bigger, () => bigger.says(OFFICER, `${BOT} NV-012`))).toContain('NV-012');
  group = bigger;
});

test('in a topic it answers in that topic', async () => {
  await next(forum, () => forum.says(ADMIN, '/gannhom Bộ Nội vụ', { thread: 42 }));
  await next(forum, () => forum.presses(ADMIN, 'Xác nhận'));
  await next(forum, () => forum.says(OFFICER, `${BOT} NV-012`, { thread: 17 }));
  expect(forum.heard().map(({ thread }) => thread)).toEqual([42, 42, 17]);
});

test('the digest comes into the topic where the admin asked for it, once a working day', async () => {
  await next(forum, () => forum.says(ADMIN, 'tắt bản tin nhóm này @dondoc_test_bot', { thread: 42 }));
  await next(forum, () => forum.says(ADMIN, '/bantinnhom bật', { thread: 42 }));
  await next(forum, () => forum.presses(ADMIN, 'Xác nhận'));
  const before = forum.heard().length;
  office.clock.set(instantAt('2025-11-21', '06:50'));
  await office.app.groupDigests.tick();
  await office.app.groupDigests.tick();
  const digests = (await forum.hears(before + 1, 20_000)).slice(before);
  expect(digests.map(({ text }) => text).join('\n')).toContain('Bản tin');
  expect(
    new Set(
      forum
        .heard()
        .slice(before)
        .map(({ thread }) => thread),
    ),
  ).toEqual(new Set([42]));
  const posted = forum.heard().length;
  office.clock.set(instantAt('2025-11-22', '06:50')); // a Saturday
  await office.app.groupDigests.tick();
  expect(forum.heard()).toHaveLength(posted);
});

test('put out of the group, it is bound to nothing', async () => {
  group.removes(OFFICER);
  await expect.poll(() => office.app.groups.byChat('telegram', String(group.id))).toBeUndefined();
});
