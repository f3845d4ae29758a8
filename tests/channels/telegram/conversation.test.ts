// How Telegram's kinds of messages, presses and edits become messages for us, and replies become theirs.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../../src/base/index.ts';
import type { TelegramChannel } from '../../../src/channels/telegram/index.ts';
import type { IncomingMessage, Reply } from '../../../src/chat/index.ts';
import { type BotApi, type Person, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, emptyInbox, keptLog } from './support.ts';

let server: BotApi;
let channel: TelegramChannel;
let anna: Person;
let seen: IncomingMessage[];
let reply: (message: IncomingMessage) => Promise<readonly Reply[]>;
const log = keptLog();

beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
  seen = [];
  reply = () => Promise.resolve([say('ok')]);
  channel = channelOn(server, { log, commands: [{ command: 'trogiup', description: 'Trợ giúp' }], pace: { typingAfterMs: 30 } });
  await channel.start(message => {
    seen.push(message);
    return reply(message);
  });
  anna = server.user(7);
});
afterEach(async () => {
  await channel.stop();
  await server.close();
});

const page = (number: number): Reply => ({
  ...say(`Trang ${number}`),
  buttons: [[{ label: 'Tiếp', action: `page?n=${number + 1}` }]],
  replaces: true,
});

test('ids, commands and the text replied to', async () => {
  const first = anna.says('/start AB12');
  await anna.hears(1);
  anna.says('xong 60%', anna.heard()[0]?.id);
  await anna.hears(2);
  expect(seen[0]).toEqual({
    channel: 'telegram',
    conversation: '7',
    sender: '7',
    messageId: String(first),
    updateId: 1001,
    content: { kind: 'text', text: '/start AB12' },
  });
  expect(seen[1]).toMatchObject({ updateId: 1002, repliedText: 'ok' });
  expect(server.calls.find(({ method }) => method === 'setMyCommands')?.fields).toEqual({
    commands: [{ command: 'trogiup', description: 'Trợ giúp' }],
  });
});

test('an edited message is read again', async () => {
  const id = anna.says('nv 12 xong 60%');
  anna.edits(id, 'nv 12 xong 70%');
  await anna.hears(2);
  expect(seen.map(({ content }) => content)).toMatchObject([{ text: 'nv 12 xong 60%' }, { text: 'nv 12 xong 70%' }]);
});

test('paging edits the message whose button was pressed', async () => {
  reply = ({ content }) => Promise.resolve([page(content.kind === 'action' ? 2 : 1)]);
  anna.says('danh sách');
  await anna.hears(1);
  anna.presses('Tiếp');
  await server.until(() => anna.heard()[0]?.edits === 1, 'an edit');
  expect(anna.heard()).toMatchObject([{ text: 'Trang 2', buttons: [[{ callback_data: 'page?n=3' }]] }]);
  anna.presses('Tiếp'); // the same page again: "message is not modified"
  await server.until(() => server.acknowledged.length === 2, 'both presses acknowledged');
  anna.says('còn gì?');
  expect(await anna.hears(2)).toMatchObject([{ text: 'Trang 2' }, { text: 'Trang 1' }]);
});

test('what cannot be edited comes as a new message', async () => {
  reply = ({ content }) => Promise.resolve([page(content.kind === 'action' ? 2 : 1)]);
  anna.says('danh sách');
  await anna.hears(1);
  server.failNext('editMessageText', { kind: 'refuse', code: 400, description: "Bad Request: message can't be edited" });
  anna.presses('Tiếp');
  expect(await anna.hears(2)).toMatchObject([{ text: 'Trang 1' }, { text: 'Trang 2' }]);
});

test('a press is acknowledged even when its answer fails, and answered even when it is old', async () => {
  reply = () => Promise.resolve([page(1)]);
  anna.says('danh sách');
  await anna.hears(1);
  reply = () => Promise.reject(new Error('broken'));
  anna.presses('Tiếp');
  expect((await anna.hears(2))[1]?.text).toContain('Xin lỗi');
  expect(server.acknowledged).toHaveLength(1);
  reply = () => Promise.resolve([say('hiện tại')]);
  anna.pressesLongAgo('Tiếp');
  expect((await anna.hears(3))[2]?.text).toBe('hiện tại');
});

test('documents and photos with size and name; the bytes come on demand', async () => {
  reply = async ({ content }) => [say(content.kind === 'file' ? Buffer.from(await content.file.open()).toString() : '')];
  anna.sendsFile('Bao\u202Fcao\u0000.docx', Buffer.from('abc'), 'minh chứng', 'application/msword');
  anna.sendsPhoto(Buffer.from('jpeg'));
  expect(await anna.hears(2)).toMatchObject([{ text: 'abc' }, { text: 'jpeg' }]);
  expect(seen).toMatchObject([
    { content: { kind: 'file', caption: 'minh chứng', file: { name: 'Bao cao.docx', size: 3, mimeType: 'application/msword' } } },
    { content: { kind: 'file', caption: '', file: { name: expect.stringMatching(/^photo-\d+\.jpg$/), size: 4, mimeType: 'image/jpeg' } } },
  ]);
});

test('a file that cannot be had is a sentence', async () => {
  const problems: unknown[] = [];
  reply = async ({ content }) => {
    if (content.kind === 'file') await content.file.open().catch((thrown: unknown) => problems.push(thrown));
    return [say('ok')];
  };
  anna.sends({ document: { file_id: 'gone', file_unique_id: 'gone', file_name: 'a.txt' } });
  anna.sends({ document: { file_id: 'big', file_unique_id: 'big', file_name: 'b.txt', file_size: 30 * 1024 * 1024 } });
  await anna.hears(2);
  expect(problems).toEqual([expect.any(Failure), expect.any(Failure)]);
  expect(problems.map(String)).toEqual([expect.stringContaining('gửi lại'), expect.stringContaining('20 MB')]);
});

test.each([
  [
    'sticker',
    { sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } },
  ],
  ['location', { location: { latitude: 21, longitude: 105 } }],
  ['poll', { poll: { id: '1', question: '?', options: [] } }],
  ['contact', { contact: { phone_number: '0', first_name: 'A' } }],
])('what we cannot read comes as such: %s', async (what, content) => {
  anna.sends(content);
  await anna.hears(1);
  expect(seen).toMatchObject([{ content: { kind: 'unreadable', what } }]);
});

test('a recording comes as a file to be heard', async () => {
  anna.sends({ voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } });
  await anna.hears(1);
  expect(seen).toMatchObject([{ content: { kind: 'voice', file: { mimeType: 'audio/ogg' } } }]);
});

test('service messages, what is not said to us in groups, bots and blocking ask for no answer', async () => {
  anna.sends({ pinned_message: { message_id: 1, date: 0, chat: { id: 7, type: 'private', first_name: 'A' } } });
  server.pushes('message', {
    message_id: 1,
    date: 0,
    chat: { id: -5, type: 'group', title: 'G' },
    from: { id: 7, is_bot: false, first_name: 'A' },
    text: 'x',
  });
  server.pushes('message', {
    message_id: 1,
    date: 0,
    chat: { id: 9, type: 'private', first_name: 'B' },
    from: { id: 9, is_bot: true, first_name: 'B' },
    text: 'x',
  });
  server.pushes('message', {});
  server.pushes('callback_query', { id: 'q', from: { id: 7, is_bot: false, first_name: 'A' }, chat_instance: '1', game_short_name: 'g' });
  anna.blocked = true;
  anna.blocked = false;
  anna.says('còn đó không?');
  await anna.hears(1);
  expect(seen).toHaveLength(1);
});

test('formatting by entities, exact in UTF-16, nothing escaped', async () => {
  reply = () =>
    Promise.resolve([
      {
        blocks: [
          { style: 'heading', text: '👩‍👩‍👧 Nhiệm vụ <b>quá hạn</b> & *sắp* đến hạn' },
          { style: 'item', text: 'NV-012 Đề án 🇻🇳' },
          { style: 'quote', text: 'Bộ Y tế chủ trì'.normalize('NFD') },
          { style: 'note', text: 'Bộ lọc: _tất cả_' },
        ],
      },
    ]);
  anna.says('x');
  const [heard] = await anna.hears(1);
  expect(heard?.text).toBe('👩‍👩‍👧 Nhiệm vụ <b>quá hạn</b> & *sắp* đến hạn\nNV-012 Đề án 🇻🇳\n\nBộ Y tế chủ trì\n\nBộ lọc: _tất cả_');
  expect(heard?.entities.map(({ type, offset, length }) => [type, heard.text.slice(offset, offset + length)])).toEqual([
    ['bold', '👩‍👩‍👧 Nhiệm vụ <b>quá hạn</b> & *sắp* đến hạn'],
    ['blockquote', 'Bộ Y tế chủ trì'],
    ['italic', 'Bộ lọc: _tất cả_'],
  ]);
});

test('long work shows "typing"', async () => {
  reply = async () => {
    await server.until(() => server.calls.some(({ method }) => method === 'sendChatAction'), 'typing');
    return [say('ok')];
  };
  anna.says('x');
  expect(await anna.hears(1)).toMatchObject([{ text: 'ok' }]);
});

test('a reply that Telegram refuses for good ends in a sentence', async () => {
  server.failNext('sendMessage', { kind: 'refuse', code: 400, description: 'Bad Request: something new' });
  anna.says('x');
  expect((await anna.hears(1))[0]?.text).toContain('không hiển thị được');
});

test('a button whose action is too long is left out and logged; the text arrives', async () => {
  reply = () =>
    Promise.resolve([
      {
        ...say('Chọn'),
        buttons: [
          [
            { label: 'A', action: `a?x=${'đ'.repeat(31)}` },
            { label: 'B', action: 'b' },
          ],
        ],
      },
    ]);
  anna.says('x');
  expect((await anna.hears(1))[0]?.buttons).toEqual([[{ text: 'B', callback_data: 'b' }]]);
  expect(log.lines.some(({ level, message }) => level === 'error' && message.includes('64 bytes'))).toBe(true);
});
