// Nothing is lost, whatever happens to the process, the network or Telegram; and the token is told to nobody.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/base/index.ts';
import { askBotName, openTelegram, type TelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/index.ts';
import type { MessageHandler } from '../../../src/chat/index.ts';
import { type BotApi, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, emptyInbox, inbox, keptLog, quick } from './support.ts';

let server: BotApi;
let opened: TelegramChannel[] = [];

beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
});
afterEach(async () => {
  await Promise.all(opened.map(channel => channel.stop()));
  opened = [];
  await server.close();
});

function open(options: Partial<TelegramOptions> = {}): TelegramChannel {
  const channel = channelOn(server, options);
  opened.push(channel);
  return channel;
}

const answer: MessageHandler = ({ content }) => Promise.resolve([say(content.kind === 'text' ? `> ${content.text}` : content.kind)]);
const never: MessageHandler = () => new Promise(() => {});

describe('confirming', () => {
  test('what was not finished is given again to the next start', async () => {
    const killed = channelOn(server, { pace: { ...quick, backoffMs: () => 60_000, answerMs: 20_000, takeUpMs: 3_600_000 } }); // left hanging, as by kill -9
    const taken: number[] = [];
    await killed.start(message => {
      taken.push(message.updateId ?? 0);
      return never(message);
    });
    const anna = server.user(7);
    anna.says('một');
    server.user(8).says('hai');
    await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(2);
    expect(await inbox.count()).toBe(2);

    const again: number[] = [];
    await open().start(message => {
      again.push(message.updateId ?? 0);
      return answer(message);
    });
    expect(await anna.hears(1)).toMatchObject([{ text: '> một' }]);
    await server.user(8).hears(1);
    expect(new Set(again)).toEqual(new Set(taken));
    await expect.poll(() => inbox.count()).toBe(0);
  });

  test('a slow answer keeps its update, and holds up nobody', async () => {
    const { promise: later, resolve: release } = Promise.withResolvers<void>();
    let times = 0;
    await open().start(async message => {
      if (message.sender !== '7') return answer(message);
      times += 1;
      await later;
      return answer(message);
    });
    server.user(7).says('slow');
    for (let number = 0; number < 10; number++) {
      server.user(8).says(String(number));
      await server.user(8).hears(number + 1);
    }
    await expect.poll(() => inbox.count()).toBe(1);
    release();
    await server.user(7).hears(1);
    await expect.poll(() => inbox.count()).toBe(0);
    expect(times).toBe(1);
    expect(server.user(8).heard()).toHaveLength(10);
  });

  test('stopping confirms what was answered', async () => {
    const channel = open();
    await channel.start(answer);
    server.user(7).says('một');
    await server.user(7).hears(1);
    await channel.stop();
    expect(server.pending()).toEqual([]);
  });

  test('500 messages of 50 people: each answered once, in order', async () => {
    // the server shares our processor: slow is not lost
    await open({ pace: { ...quick, answerMs: 10_000 } }).start(answer);
    for (let number = 0; number < 10; number++) for (let id = 1; id <= 50; id++) server.user(id).says(String(number));
    for (let id = 1; id <= 50; id++) {
      const heard = await server.user(id).hears(10, 10_000);
      expect(heard.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, number) => `> ${number}`));
    }
  });
});

describe('trouble', () => {
  test.each([
    ['refused with 500', { kind: 'refuse', code: 500, description: 'Internal Server Error', times: 3 }],
    ['a page of a proxy', { kind: 'page', status: 502, times: 3 }],
    ['cut off', { kind: 'drop-before', times: 3 }],
    ['too many', { kind: 'retry-after', seconds: 1 }],
  ] as const)('polling survives: %s', async (_, fault) => {
    const log = keptLog();
    server.failNext('getUpdates', fault);
    await open({ log }).start(answer);
    server.user(7).says('còn đó không?');
    await server.user(7).hears(1);
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  test('a second poller: one clear line, and on as soon as it is gone', async () => {
    const log = keptLog();
    server.failNext('getUpdates', { kind: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates request', times: 5 });
    await open({ log }).start(answer);
    server.user(7).says('một');
    await server.user(7).hears(1);
    expect(log.lines.filter(({ message }) => message.includes('another program'))).toHaveLength(1);
  });

  test('the server refuses the older of two pollers, as Telegram does', async () => {
    const logs = [keptLog(), keptLog()];
    for (const log of logs) await open({ log }).start(answer);
    await expect.poll(() => logs.flatMap(({ lines }) => lines).some(({ message }) => message.includes('another program'))).toBe(true);
    server.user(7).says('một');
    await server.user(7).hears(1);
  });

  test('started without a network: ready, and receives when it is there', async () => {
    const port = Number(new URL(server.apiRoot).port);
    await server.close();
    const log = keptLog();
    const channel = open({ log });
    await channel.start(answer);
    expect(channel.link('X')).toBeUndefined();
    server = await startBotApi({ port });
    server.user(7).says('một');
    await server.user(7).hears(1);
    expect(channel.link('AB12')).toBe('https://t.me/dondoc_test_bot?start=AB12');
  });

  test('a webhook left behind is removed', async () => {
    await fetch(`${server.apiRoot}/bot${server.token}/setWebhook?url=https://old.example/hook`);
    await open().start(answer);
    server.user(7).says('một');
    expect(await server.user(7).hears(1)).toHaveLength(1);
  });

  test('as long as Telegram asks, and no longer, an answer waits', async () => {
    await open().start(answer);
    server.failNext('sendMessage', { kind: 'retry-after', seconds: 1 });
    server.user(7).says('một');
    await expect(server.user(7).hears(1, 900)).rejects.toThrow('Not within');
    expect(await server.user(7).hears(1, 400)).toHaveLength(1);
  });

  test.each([
    ['5xx', { kind: 'refuse', code: 500, description: 'Internal Server Error', times: 3 }, 1],
    ['cut before', { kind: 'drop-before', times: 2 }, 1],
    ['cut after: rather twice than never', { kind: 'accept-then-drop' }, 2],
  ] as const)('an answer gets through: %s', async (_, fault, times) => {
    await open().start(answer);
    server.failNext('sendMessage', fault);
    server.user(7).says('một');
    expect(await server.user(7).hears(times)).toHaveLength(times);
  });

  test('an answer that cannot be delivered stands in the log, with ids and without contents', async () => {
    const log = keptLog();
    await open({ log }).start(() => Promise.resolve([say('nội dung mật')]));
    server.failNext('sendMessage', { kind: 'refuse', code: 500, description: 'Internal Server Error', times: 100 });
    server.user(7).says('câu hỏi riêng');
    await expect.poll(() => log.lines.find(({ level }) => level === 'error')).toMatchObject({ fields: { chat: '7', state: 'retry' } });
    expect(JSON.stringify(log.lines)).not.toMatch(/nội dung|câu hỏi/);
  });
});

describe('the token', () => {
  test('a wrong one is refused at the start with a sentence that says what to do', async () => {
    const wrong = '4242:wrong-token_wrong';
    const parts = { inbox, clock: systemClock, log: keptLog() };
    await expect(open({ token: wrong }).start(answer)).rejects.toThrow(/TELEGRAM_BOT_TOKEN.*@BotFather/);
    await expect(open({ token: wrong }).start(answer)).rejects.not.toThrow(wrong);
    expect(() => openTelegram({ token: 'has space', apiRoot: server.apiRoot, ...parts })).toThrow(/TELEGRAM_BOT_TOKEN/);
    expect(() => openTelegram({ token: server.token, apiRoot: 'telegram', ...parts })).toThrow(/TELEGRAM_API_ROOT/);
  });

  test('revoked while running: said once, and on when it is valid again', async () => {
    const log = keptLog();
    await open({ log, pace: { ...quick, pollSeconds: 0 } }).start(answer);
    server.revoked = true;
    await expect.poll(() => log.lines.some(({ level, message }) => level === 'error' && message.includes('token'))).toBe(true);
    server.revoked = false;
    server.user(7).says('một');
    await server.user(7).hears(1);
  });

  test('stands in no log line and no result, whatever fails', async () => {
    const log = keptLog();
    const channel = open({ log });
    await channel.start(answer);
    const results = [];
    const echoing = `<html>cannot reach /bot${server.token}/sendMessage</html>`;
    server.failNext('sendMessage', { kind: 'page', status: 502, body: echoing });
    results.push(await channel.send('7', say('x')));
    server.failNext('sendMessage', {
      kind: 'page',
      status: 400,
      body: JSON.stringify({ ok: false, error_code: 400, description: echoing }),
    });
    results.push(await channel.send('7', say('x')));
    server.failNext('sendMessage', { kind: 'drop-before' });
    results.push(await channel.send('7', say('x')));
    server.failNext('getUpdates', {
      kind: 'page',
      status: 400,
      body: JSON.stringify({ ok: false, error_code: 400, description: echoing }),
    });
    await server.close();
    results.push(await channel.send('7', say('x')));
    await expect.poll(() => log.lines.some(({ level }) => level === 'warn')).toBe(true);
    expect(JSON.stringify([results, log.lines])).not.toContain(server.token.slice(6));
  });

  test('the bot is asked for its name once, without a running channel', async () => {
    expect(await askBotName(server)).toBe('dondoc_test_bot');
    expect(await askBotName({ ...server, token: '4242:wrong' })).toBeUndefined();
    await server.close();
    expect(await askBotName(server)).toBeUndefined();
  });
});
