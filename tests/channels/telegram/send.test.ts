// What became of a message of our own: the ledger lives on these answers.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TelegramChannel } from '../../../src/channels/telegram/index.ts';
import type { Attachment, Reply } from '../../../src/chat/index.ts';
import { type BotApi, type Person, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, emptyInbox, keptLog } from './support.ts';

let server: BotApi;
let channel: TelegramChannel;
let anna: Person;
let folder: string;
const log = keptLog();

beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
  channel = channelOn(server, { log });
  anna = server.user(7);
  folder = await mkdtemp(join(tmpdir(), 'dondoc-telegram-'));
});
afterEach(async () => {
  await channel.stop();
  await server.close();
  await rm(folder, { recursive: true });
});

const send = (reply: Reply = say('Nhắc hạn NV-012')) => channel.send('7', reply);
const long = (marks: number): Reply => ({
  blocks: Array.from({ length: marks }, (_, index) => ({ style: 'text', text: `Dòng ${index} ${'x'.repeat(90)}` })),
});

async function attachment(name: string, mimeType: string, bytes: Uint8Array | string): Promise<Attachment> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return { name, mimeType, path };
}

describe('one attempt', () => {
  test('sent: with the id that Telegram gave', async () => {
    const result = await send();
    expect(result).toEqual({ state: 'sent', providerMessageId: String(anna.heard()[0]?.id) });
  });

  test.each([
    ['blocked', 403, 'Forbidden: bot was blocked by the user', 'unreachable'],
    ['deactivated', 403, 'Forbidden: user is deactivated', 'unreachable'],
    ['no such chat', 400, 'Bad Request: chat not found', 'unreachable'],
    ['another 400', 400, 'Bad Request: message is too long', 'failed'],
    ['too large', 413, 'Request Entity Too Large', 'failed'],
    ['Telegram in trouble', 500, 'Internal Server Error', 'retry'],
    ['Telegram restarting', 502, 'Bad Gateway', 'retry'],
    ['nobody knows', 504, 'Gateway Timeout', 'unknown'],
    ['token revoked', 401, 'Unauthorized', 'retry'],
  ])('%s (%i) → %s', async (_, code, description, state) => {
    server.failNext('sendMessage', { kind: 'refuse', code, description });
    expect(await send()).toMatchObject({ state });
    expect(anna.heard()).toEqual([]);
  });

  test('really blocked, and really never written', async () => {
    anna.blocked = true;
    expect(await send()).toMatchObject({ state: 'unreachable' });
    server.user(8, { started: false });
    expect(await channel.send('8', say('x'))).toMatchObject({ state: 'unreachable' });
    expect(await channel.send('not a chat', say('x'))).toMatchObject({ state: 'unreachable' });
  });

  test('429 → retry, after as long as Telegram asks', async () => {
    server.failNext('sendMessage', { kind: 'retry-after', seconds: 17 });
    expect(await send()).toMatchObject({ state: 'retry', afterSeconds: 17 });
  });

  test.each([
    [502, 'retry'],
    [503, 'retry'],
    [504, 'unknown'],
    [200, 'unknown'],
  ])('a page of a proxy, %i → %s', async (status, state) => {
    server.failNext('sendMessage', { kind: 'page', status });
    expect(await send()).toMatchObject({ state });
  });

  test('handed over and cut: unknown, whether it arrived or not', async () => {
    server.failNext('sendMessage', { kind: 'accept-then-drop' });
    expect(await send()).toMatchObject({ state: 'unknown' });
    expect(anna.heard()).toHaveLength(1);
    server.failNext('sendMessage', { kind: 'drop-before' });
    expect(await send()).toMatchObject({ state: 'unknown' });
    expect(anna.heard()).toHaveLength(1);
  });

  test('handed over and no answer in time: unknown', async () => {
    server.failNext('sendMessage', { kind: 'accept-then-silence' });
    expect(await send()).toMatchObject({ state: 'unknown', reason: 'answer timeout' });
  });

  test('never handed over: retry', async () => {
    await server.close();
    expect(await send()).toMatchObject({ state: 'retry', reason: 'ECONNREFUSED' });
    const nowhere = channelOn(server, { apiRoot: 'http://no-such-host.invalid' });
    expect(await nowhere.send('7', say('x'))).toMatchObject({ state: 'retry' });
  });
});

describe('several parts', () => {
  test('a first part that fails leaves nothing behind and is told as it is', async () => {
    server.failNext('sendMessage', { kind: 'retry-after', seconds: 3 });
    expect(await send(long(100))).toMatchObject({ state: 'retry', afterSeconds: 3 });
    expect(anna.heard()).toEqual([]);
  });

  test('a later part is insisted upon: the whole may not be repeated', async () => {
    server.failNext('sendMessage', { kind: 'page', status: 200, body: '{"ok":true,"result":{"message_id":1}}' });
    server.failNext('sendMessage', { kind: 'refuse', code: 502, description: 'Bad Gateway', times: 2 });
    expect(await send(long(100))).toMatchObject({ state: 'sent', providerMessageId: '1' });
    expect(server.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(2 + 3);
  });

  test('text missing at the end: unknown', async () => {
    server.failNext('sendMessage', { kind: 'page', status: 200, body: '{"ok":true,"result":{"message_id":1}}' });
    server.failNext('sendMessage', { kind: 'refuse', code: 403, description: 'Forbidden: bot was blocked by the user', times: 1 });
    expect(await send(long(100))).toMatchObject({ state: 'unknown', reason: expect.stringContaining('only the beginning arrived') });
  });
});

describe('files', () => {
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

  test('a short text with one picture is one message', async () => {
    const reply: Reply = {
      blocks: [{ style: 'heading', text: 'Bản tin' }],
      attachments: [await attachment('chart.png', 'image/png', PNG)],
      buttons: [[{ label: 'Xem', action: 'open' }]],
    };
    expect(await send(reply)).toMatchObject({ state: 'sent' });
    expect(anna.heard()).toMatchObject([
      {
        text: 'Bản tin',
        entities: [{ type: 'bold', offset: 0, length: 7 }],
        buttons: [[{ text: 'Xem' }]],
        file: { photo: true, bytes: PNG },
      },
    ]);
  });

  test('what Telegram does not take as a picture goes as a file', async () => {
    await send({ blocks: [], attachments: [await attachment('chart.png', 'image/png', 'no picture')] });
    expect(anna.heard()).toMatchObject([{ file: { photo: false, name: 'chart.png' } }]);
  });

  test('a name that would break the form is made harmless', async () => {
    await send({ blocks: [], attachments: [await attachment('a"; x=y\r\n../b;.csv', 'text/csv', 'x')] });
    expect(anna.heard()).toMatchObject([{ file: { name: 'a__ x=y .._b_.csv' } }]);
  });

  test('a file that is gone: failed, and in the log when the text had arrived', async () => {
    const gone = { name: 'chart.png', mimeType: 'image/png', path: join(folder, 'gone') };
    expect(await send({ blocks: [], attachments: [gone] })).toMatchObject({ state: 'failed' });
    expect(await send({ ...long(20), attachments: [gone] })).toMatchObject({ state: 'sent' });
    expect(log.lines.at(-1)).toMatchObject({ level: 'warn', fields: { chat: '7', state: 'failed' } });
  });
});
