// The way in: a link works once, for a while, for its person; nobody guesses one; who is cut off is out at once. And files that the
// platform does not give.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSeconds, Failure, instantAt } from '../../src/base/index.ts';
import { type Content, type GroupPlace, plainText } from '../../src/chat/index.ts';
import { INVITATION_DAYS } from '../../src/people/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let officer: Townsperson;
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  officer = await town.officer('Bộ Nội vụ', { linked: false });
  await town.assign({ title: 'Rà soát thủ tục', lead: 'Bộ Nội vụ', assignee: officer });
});
afterAll(() => town.close());

async function writes(sender: string, content: Content, group?: GroupPlace): Promise<string> {
  const conversation = group?.chatId ?? sender;
  const replies = await town.app.handle({ channel: 'paper', conversation, messageId: '1', sender, content, ...(group ? { group } : {}) });
  return replies.map(plainText).join('\n');
}
const says = (sender: string, text: string, group?: GroupPlace): Promise<string> => writes(sender, { kind: 'text', text }, group);
const invite = async (): Promise<string> => {
  const person = await town.app.people.byStaffCode(officer.staffCode);
  return town.app.people.invite(person?.id ?? 0, town.clock.now());
};

test('a link opens once; used again, too late, replaced or shown to a group it opens nothing', async () => {
  const group = { chatId: '-100', title: 'Nhóm', privately: 'u5' };
  const first = await invite();
  const second = await invite();
  expect(await says('u1', `/start ${first}`)).toContain('không đúng hoặc đã bị thu hồi');
  expect(await says('u5', `/start ${second}`, group)).not.toContain('Xin chào đồng chí');
  expect(await says('u1', `/start ${second}`)).toContain('Xin chào đồng chí');
  expect(await says('u2', `/start ${second}`)).toContain('đã được dùng');
  const third = await invite();
  town.clock.set(addSeconds(instantAt('2025-11-20', '08:00'), INVITATION_DAYS * 86_400 + 1));
  expect(await says('u3', `/start ${third}`)).toContain('hết hạn');
  expect(await says('u3', 'NV-001')).toContain('chỉ phục vụ người đã được cơ quan mời');
});

test('nobody guesses: after a few tries there is no answer', async () => {
  const told = [];
  for (let code = 0; code < 40; code++) told.push(await says('u9', `/start ${String(code).padStart(10, '0')}`));
  expect(told.filter(text => text !== '').length).toBeLessThan(10);
  expect(told.join('')).not.toContain('Xin chào đồng chí');
});

test('of many accounts that guess none keeps the invited person out, and the admin hears of it once', async () => {
  const newcomer = await invite();
  for (let account = 0; account < 80; account++) await says(`g${account}`, `/start ${String(account).padStart(16, 'A')}`);
  expect(await says('u6', `/start ${newcomer}`)).toContain('Xin chào đồng chí');
  const admin = await town.person('admin', 'Bộ Nội vụ');
  const trail = (await admin.says('nhật ký quản trị')).text;
  expect(trail.match(/người lạ · có người thử nhiều mã mời sai/gu)).toHaveLength(1);
});

test('an account that used several wrong codes waits an hour, with whatever code', async () => {
  for (let tries = 0; tries < 5; tries++) {
    expect(await says('u7', `/start ${'B'.repeat(16)}`)).toContain('không đúng hoặc đã bị thu hồi');
  }
  const code = await invite();
  expect(await says('u7', `/start ${code}`)).toContain('trong một giờ');
  town.clock.set(addSeconds(town.clock.now(), 3_600));
  expect(await says('u8', `/start ${code}`)).toContain('Xin chào đồng chí');
});

test('who is cut off has no answer any more, whatever was open', async () => {
  await says('u4', `/start ${await invite()}`);
  expect(await says('u4', 'NV-001 xong 60%')).toContain('60%');
  await town.app.people.revoke(officer.staffCode, town.clock.now());
  expect(await says('u4', 'đồng ý')).toContain('chỉ phục vụ người đã được cơ quan mời');
  expect((await town.task('NV-001'))?.progress).toBe(0);
});

test('a file that the platform does not give is told as such; too long a text is not read', async () => {
  const other = await town.officer('Bộ Nội vụ');
  const open = () => Promise.reject(new Failure('Không tải được tệp. Đồng chí vui lòng gửi lại.'));
  expect(await writes(other.staffCode, { kind: 'file', file: { name: 'a.pdf', open }, caption: 'NV-001' })).toBe(
    'Không tải được tệp. Đồng chí vui lòng gửi lại.',
  );
  const begun = performance.now();
  expect((await other.says('nhiệm vụ quá hạn '.repeat(6_000))).text).toContain('quá dài');
  expect(performance.now() - begun).toBeLessThan(5_000);
});
