// The local Bot API server refuses what Telegram refuses; a test that it lets pass would prove nothing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { setClock } from '../../../src/base/index.ts';
import { type BotApi, type Person, startBotApi } from '../../support/bot-api/index.ts';

let server: BotApi;
let anna: Person;
const answerSchema = z.looseObject({ ok: z.boolean() });
const idsSchema = z.object({ result: z.array(z.object({ update_id: z.int() })) });
const clock = setClock(new Date('2025-11-20T08:00:00+07:00'));

beforeEach(async () => {
  server = await startBotApi({ limitRate: true, clock });
  anna = server.user(7);
});
afterEach(() => server.close());

async function call(method: string, body: object | string, token = server.token): Promise<Record<string, unknown>> {
  const json = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${server.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  });
  return answerSchema.parse(await response.json());
}

const button = (only: object) => ({ chat_id: 7, text: 'x', reply_markup: { inline_keyboard: [[only]] } });
const ids = async (query: object) => idsSchema.parse(await call('getUpdates', query)).result.map(update => update.update_id);
const marked = (text: string, offset: number, length: number) => ({ chat_id: 7, text, entities: [{ type: 'bold', offset, length }] });
const html = (text: string) => ({ chat_id: 7, text, parse_mode: 'HTML' });

describe('refuses', () => {
  test.each([
    ['no chat', 'sendMessage', { text: 'x' }, 'chat_id is empty'],
    ['an unknown chat', 'sendMessage', { chat_id: 1, text: 'x' }, 'chat not found'],
    ['no text', 'sendMessage', { chat_id: 7 }, 'message text is empty'],
    ['only white space', 'sendMessage', { chat_id: 7, text: ' \n ' }, 'message text is empty'],
    ['a long text', 'sendMessage', { chat_id: 7, text: 'x'.repeat(4097) }, 'message is too long'],
    ['a wrong type', 'sendMessage', { chat_id: 7, text: 5 }, 'text: '],
    ['an unknown parameter', 'sendMessage', { chat_id: 7, text: 'x', silent: true }, 'silent'],
    ['a body that is no JSON', 'sendMessage', '{', "can't parse request body"],
    ['an entity past the end', 'sendMessage', marked('abc', 1, 3), 'ENTITY_BOUNDS_INVALID'],
    ['an entity of no length', 'sendMessage', marked('abc', 1, 0), 'ENTITY_BOUNDS_INVALID'],
    ['an entity inside a surrogate pair', 'sendMessage', marked('a😀b', 2, 2), 'ENTITY_BOUNDS_INVALID'],
    ['an unknown tag', 'sendMessage', html('a <x>b</x>'), "can't parse entities: Unsupported start tag"],
    ['a lone <', 'sendMessage', html('a < b'), "can't parse entities"],
    ['an open tag', 'sendMessage', html('<b>x'), 'Can\'t find end tag corresponding to start tag "b"'],
    ['crossed tags', 'sendMessage', html('<b><i>x</b></i>'), 'Unmatched end tag'],
    ['65 bytes of callback data', 'sendMessage', button({ text: 'x', callback_data: 'đ'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    ['empty callback data', 'sendMessage', button({ text: 'x', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['a button without a label', 'sendMessage', button({ text: '', callback_data: 'x' }), 'BUTTON_TEXT_EMPTY'],
    ['a button that does nothing', 'sendMessage', button({ text: 'x' }), 'BUTTON_TYPE_INVALID'],
    [
      'a keyboard that is no array of rows',
      'sendMessage',
      { chat_id: 7, text: 'x', reply_markup: { inline_keyboard: [{ text: 'x' }] } },
      'reply_markup',
    ],
    ['an edit of nothing', 'editMessageText', { chat_id: 7, message_id: 1, text: 'x' }, 'message to edit not found'],
    ['a press nobody made', 'answerCallbackQuery', { callback_query_id: 'x' }, 'query is too old'],
    ['an unknown file', 'getFile', { file_id: 'x' }, 'invalid file_id'],
    ['a document without one', 'sendDocument', { chat_id: 7 }, 'there is no document'],
    ['a bad command', 'setMyCommands', { commands: [{ command: 'Trợ giúp', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
  ])('%s', async (_, method, body, description) => {
    expect(await call(method, body)).toMatchObject({ ok: false, error_code: 400, description: expect.stringContaining(description) });
    expect(anna.heard()).toEqual([]);
  });

  test('an unknown method, a wrong token', async () => {
    expect(await call('sendMesage', {})).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
    expect(await call('getMe', {}, '1:x')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });

  test('a person who blocked the bot, one who never wrote', async () => {
    anna.blocked = true;
    server.user(8, { started: false });
    expect(await call('sendMessage', { chat_id: 7, text: 'x' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    expect(await call('sendMessage', { chat_id: 8, text: 'x' })).toMatchObject({ error_code: 403 });
  });

  test('an edit that changes nothing', async () => {
    await call('sendMessage', { chat_id: 7, text: 'x' });
    const edit = { chat_id: 7, message_id: anna.heard()[0]?.id, text: 'x' };
    expect(await call('editMessageText', edit)).toMatchObject({
      error_code: 400,
      description: expect.stringContaining('message is not modified'),
    });
    expect(await call('editMessageText', { ...edit, text: 'y' })).toMatchObject({ ok: true });
    expect(anna.heard()).toMatchObject([{ text: 'y', edits: 1 }]);
  });

  test('two messages within a second to one chat', async () => {
    expect(await call('sendMessage', { chat_id: 7, text: 'x' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { chat_id: 7, text: 'x' })).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    clock.set(new Date(clock.now().getTime() + 1000));
    expect(await call('sendMessage', { chat_id: 7, text: 'x' })).toMatchObject({ ok: true });
  });
});

describe('takes', () => {
  test('4096 units after trimming; HTML counted after parsing', async () => {
    expect(await call('sendMessage', html(` <b>${'&lt;'.repeat(4096)}</b> `))).toMatchObject({ ok: true });
    expect(anna.heard()).toMatchObject([{ text: '<'.repeat(4096), entities: [{ type: 'bold', offset: 0, length: 4096 }] }]);
  });

  test('parameters in the address, in a form, as text', async () => {
    const response = await fetch(`${server.apiRoot}/bot${server.token}/sendMessage?chat_id=7`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'chào', entities: '[{"type":"bold","offset":0,"length":4}]' }),
    });
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'chào', entities: [{ type: 'bold' }], chat: { id: 7 } } });
  });

  test('a file in a form', async () => {
    const form = new FormData();
    form.set('chat_id', '7');
    form.set('document', new File(['a,b'], 'bảng.csv'));
    form.set('caption', 'Bảng');
    const response = await fetch(`${server.apiRoot}/bot${server.token}/sendDocument`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({
      ok: true,
      result: { caption: 'Bảng', document: { file_name: 'bảng.csv', file_size: 3 } },
    });
  });
});

describe('updates', () => {
  test('stay until confirmed by a higher offset', async () => {
    anna.says('một');
    anna.says('hai');
    expect(await ids({})).toEqual([1001, 1002]);
    expect(await ids({ limit: 1 })).toEqual([1001]);
    expect(await ids({ offset: 1002 })).toEqual([1002]);
    expect(await ids({ offset: 1003 })).toEqual([]);
  });

  test('only of the kinds asked for', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    anna.says('một');
    expect(server.pending()).toEqual([]);
  });

  test('a waiting poll is answered when something comes, and gives way to a new one', async () => {
    const first = call('getUpdates', { timeout: 20 });
    await server.until(() => server.calls.length === 1, 'the first poll');
    const second = call('getUpdates', { timeout: 20 });
    expect(await first).toMatchObject({ error_code: 409, description: expect.stringContaining('terminated by other getUpdates request') });
    anna.says('một');
    expect(await second).toMatchObject({ result: [{ message: { text: 'một' } }] });
  });
});
