// Updates that Telegram brings: only with the secret, durable before they are acknowledged, each once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLog } from '../../../src/base/index.ts';
import type { TelegramChannel } from '../../../src/channels/telegram/index.ts';
import type { MessageHandler } from '../../../src/chat/index.ts';
import { type Http, openHttp } from '../../../src/http/server.ts';
import { type BotApi, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, emptyInbox, inbox, keptLog, quick } from './support.ts';

let server: BotApi;
let http: Http;
let channel: TelegramChannel;
let address: string;
const log = keptLog();
const echo: MessageHandler = ({ content }) => Promise.resolve([say(content.kind === 'text' ? `> ${content.text}` : content.kind)]);

beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
  http = openHttp({ host: '127.0.0.1', port: 0, log: noLog });
  const url = `http://127.0.0.1:${await http.listen()}`;
  // the server shares our processor: slow is not lost
  channel = channelOn(server, { log, webhook: { url, http }, pace: { ...quick, answerMs: 20_000 } });
});
afterEach(async () => {
  await channel.stop();
  await server.close();
  await http.close();
});

async function started(handle: MessageHandler = echo): Promise<void> {
  await channel.start(handle);
  address = String(server.calls.find(({ method }) => method === 'setWebhook')?.fields['url']);
}

const secret = (): string => String(server.calls.find(({ method }) => method === 'setWebhook')?.fields['secret_token']);
const bring = async (body: unknown, headers: Record<string, string>): Promise<number> =>
  (await fetch(address, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })).status;
const update = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    chat: { id: 7, type: 'private', first_name: 'A' },
    from: { id: 7, is_bot: false, first_name: 'A' },
    text,
  },
});

test('Telegram is told where and with which secret, and what is wanted; the address gives the token away to nobody', async () => {
  await started();
  const fields = server.calls.find(({ method }) => method === 'setWebhook')?.fields;
  expect(fields).toMatchObject({ allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'] });
  expect(secret()).toMatch(/^[\w-]{40,}$/);
  expect(address).toMatch(/\/telegram\/[\w-]{24}$/);
  expect(address + secret()).not.toContain(server.token.slice(5));
  expect(await channel.check()).toContain('webhook');
});

test('what Telegram brings is answered', async () => {
  await started();
  for (let number = 0; number < 10; number++) for (let id = 1; id <= 5; id++) server.user(id).says(String(number));
  for (let id = 1; id <= 5; id++)
    expect((await server.user(id).hears(10, 20_000)).map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, n) => `> ${n}`));
  expect(server.pending()).toEqual([]);
});

test.each([
  ['no secret', {}],
  ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'A'.repeat(43) }],
])('refused with %s', async (_, headers) => {
  await started();
  server.user(7);
  expect(await bring(update(1, 'x'), headers)).toBe(401);
  expect(await inbox.count()).toBe(0);
});

test('what is no update is refused, and what is too big', async () => {
  await started();
  const headers = { 'x-telegram-bot-api-secret-token': secret() };
  expect(await bring('{', headers)).toBe(400);
  expect(await bring({ message: {} }, headers)).toBe(400);
  expect(await bring('x'.repeat(1024 * 1024 + 1), headers)).toBe(413);
});

test('acknowledged at once when it is durable, while the answer is still being worked out; brought twice, answered once', async () => {
  const { promise: later, resolve: release } = Promise.withResolvers<void>();
  await started(async message => {
    await later;
    return echo(message);
  });
  const headers = { 'x-telegram-bot-api-secret-token': secret() };
  server.user(7);
  expect(await bring(update(1, 'một'), headers)).toBe(200);
  expect(await inbox.count()).toBe(1);
  expect(await bring(update(1, 'một'), headers)).toBe(200);
  release();
  await server.user(7).hears(1);
  await expect.poll(() => inbox.count(), { timeout: 5_000 }).toBe(0);
  expect(await bring(update(1, 'một'), headers)).toBe(200);
  expect(await bring(update(2, 'hai'), headers)).toBe(200);
  expect((await server.user(7).hears(2)).map(({ text }) => text)).toEqual(['> một', '> hai']);
});
