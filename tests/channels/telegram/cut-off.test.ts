// A process that is killed in the middle of an answer: the next one goes on where it stopped, and acts on nothing twice.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramChannel } from '../../../src/channels/telegram/index.ts';
import type { IncomingMessage } from '../../../src/chat/index.ts';
import { type BotApi, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, database, emptyInbox, inbox, keptLog } from './support.ts';

let server: BotApi;
let channel: TelegramChannel;
const at = new Date('2025-11-20T01:00:00Z');
const body = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    chat: { id: 7, type: 'private', first_name: 'A' },
    from: { id: 7, is_bot: false, first_name: 'A' },
    text,
  },
});

beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
  server.user(7);
  channel = channelOn(server, { log: keptLog() });
});
afterEach(async () => {
  await channel.stop();
  await server.close();
});

const keep = (id: number, text: string) => inbox.keep('telegram', [{ id, lane: '7', body: body(id, text) }], at);

test('acted on and not yet answered: the answer is said, nothing is done', async () => {
  await keep(5, 'xong 60%');
  await inbox.begin('telegram', 5, at);
  await inbox.acted('telegram', 5, [say('Đã ghi.')]);
  const handled: IncomingMessage[] = [];
  await channel.start(message => {
    handled.push(message);
    return Promise.resolve([]);
  });
  expect(await server.user(7).hears(1)).toMatchObject([{ text: 'Đã ghi.' }]);
  expect(handled).toEqual([]);
});

test('begun and not ended: the second attempt is told when the first began', async () => {
  await keep(5, 'xong 60%');
  await inbox.begin('telegram', 5, at);
  const handled: IncomingMessage[] = [];
  await channel.start(message => {
    handled.push(message);
    return Promise.resolve([say('ok')]);
  });
  await server.user(7).hears(1);
  expect(handled).toMatchObject([{ begunAt: at, content: { text: 'xong 60%' } }]);
});

test('an update over which the process dies again and again is given up with a sentence, and the next is answered', async () => {
  await keep(5, 'poison');
  for (let attempt = 0; attempt < 4; attempt++) await inbox.begin('telegram', 5, at);
  await keep(6, 'sau');
  await channel.start(({ content }) => Promise.resolve([say(content.kind === 'text' ? content.text : '')]));
  const [apology, next] = await server.user(7).hears(2);
  expect(apology?.text).toContain('Xin lỗi');
  expect(next?.text).toBe('sau');
});

test('what was left is answered before what is new, in its order', async () => {
  await keep(5, 'một');
  await keep(6, 'hai');
  server.user(7).says('ba');
  await channel.start(({ content }) => Promise.resolve([say(content.kind === 'text' ? content.text : '')]));
  expect((await server.user(7).hears(3)).map(({ text }) => text)).toEqual(['một', 'hai', 'ba']);
});

test('a typed word is tied to what it stood for', async () => {
  await keep(5, 'đồng ý');
  expect(await inbox.bound('telegram', 5)).toBeUndefined();
  expect(await inbox.bind('telegram', 5, 'confirm?change=1')).toBe('confirm?change=1');
  expect(await inbox.bind('telegram', 5, 'confirm?change=2')).toBe('confirm?change=1');
  expect(await inbox.bound('telegram', 5)).toBe('confirm?change=1');
});

test('slipped in again just as it was answered: nothing is done', async () => {
  await keep(5, 'xong 60%');
  await inbox.begin('telegram', 5, at);
  await inbox.answered('telegram', [5], at);
  await database.prisma.incomingUpdate.create({ data: { channel: 'telegram', updateId: 5, lane: '7', body: {}, receivedAt: at } });
  expect(await inbox.begin('telegram', 5, at)).toEqual({ state: 'gone' });
  expect(await inbox.count()).toBe(0);
});

test('answered, only its number is kept', async () => {
  await keep(5, 'nội dung riêng');
  await inbox.begin('telegram', 5, at);
  await inbox.answered('telegram', [5], at);
  expect(await inbox.count()).toBe(0);
  expect((await keep(5, 'nội dung riêng')).size).toBe(0);
  expect(await inbox.begin('telegram', 5, at)).toEqual({ state: 'gone' });
  await inbox.forgetBefore(new Date(at.getTime() + 1));
  expect((await keep(5, 'nội dung riêng')).size).toBe(1);
});
