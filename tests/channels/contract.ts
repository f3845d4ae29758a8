// What every channel must do. A channel's test calls `channelContract` with a harness that plays the people on its platform.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, IncomingMessage, MessageHandler, Reply } from '../../src/chat/index.ts';

/** A message of the bot as a person sees it. */
export interface Said {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** Somebody on the platform. */
export interface Talker {
  /** where `send` writes to this person */
  readonly chatId: string;
  /** a platform that takes no text of that length in one piece sends it in several, as its clients do */
  says(text: string): void;
  presses(label: string): void;
  sendsFile(name: string, bytes: Uint8Array, caption: string): void;
  /** all that the bot has said, once that is at least `count` messages */
  hears(count: number): Promise<readonly Said[]>;
}

export interface Harness {
  /** opens the channel and starts it */
  open(handle: MessageHandler): Promise<Platform>;
  /** some platforms know one person at a time */
  readonly severalPeople: boolean;
  /** a chat that cannot be written to, where the platform has such */
  readonly stranger?: string;
}

export interface Platform {
  readonly channel: Channel;
  readonly person: (number: number) => Talker;
  close(): Promise<void>;
}

export const say = (text: string): Reply => ({ blocks: [{ style: 'text', text }] });
const echo: MessageHandler = ({ content }) => Promise.resolve([say(content.kind === 'text' ? `> ${content.text}` : content.kind)]);
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export function channelContract(name: string, harness: Harness): void {
  describe(`contract of a channel: ${name}`, () => {
    let platform: Platform | undefined;
    let folder: string;
    const opened = async (handle: MessageHandler): Promise<Platform> => {
      platform = await harness.open(handle);
      return platform;
    };

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'dondoc-channel-'));
    });
    afterEach(async () => {
      await platform?.close();
      platform = undefined;
      await rm(folder, { recursive: true });
    });

    test('a text comes in with its sender and gets its reply', async () => {
      const seen: IncomingMessage[] = [];
      const { channel, person } = await opened(message => {
        seen.push(message);
        return Promise.resolve([say('Đã nhận.')]);
      });
      const anna = person(1);
      anna.says('nhiệm vụ nào quá hạn?');
      expect(await anna.hears(1)).toMatchObject([{ text: 'Đã nhận.' }]);
      expect(seen).toMatchObject([{ channel: channel.key, content: { kind: 'text', text: 'nhiệm vụ nào quá hạn?' } }]);
      expect(seen[0]?.sender).not.toBe('');
      expect(seen[0]?.messageId).not.toBe('');
    });

    test('several replies come in their order', async () => {
      const { person } = await opened(() => Promise.resolve([say('một'), say('hai'), say('ba')]));
      const anna = person(1);
      anna.says('đếm');
      expect((await anna.hears(3)).map(({ text }) => text)).toEqual(['một', 'hai', 'ba']);
    });

    test('messages of one chat are answered one after the other', async () => {
      let open = 0;
      let most = 0;
      const { person } = await opened(async message => {
        open += 1;
        most = Math.max(most, open);
        await pause(message.content.kind === 'text' && message.content.text === '0' ? 30 : 1);
        open -= 1;
        return echo(message);
      });
      const anna = person(1);
      const numbers = Array.from({ length: 12 }, (_, index) => String(index));
      for (const number of numbers) anna.says(number);
      expect((await anna.hears(12)).map(({ text }) => text)).toEqual(numbers.map(number => `> ${number}`));
      expect(most).toBe(1);
    });

    if (harness.severalPeople)
      test('a slow answer to one person does not hold up another', async () => {
        const { promise: later, resolve: release } = Promise.withResolvers<void>();
        const { person } = await opened(async message => {
          if (message.content.kind === 'text' && message.content.text === 'slow') await later;
          return echo(message);
        });
        person(1).says('slow');
        person(2).says('quick');
        expect(await person(2).hears(1)).toMatchObject([{ text: '> quick' }]);
        release();
        expect(await person(1).hears(1)).toMatchObject([{ text: '> slow' }]);
      });

    test('a long reply arrives whole, in pieces the platform takes, cut at lines', async () => {
      const lines = Array.from({ length: 900 }, (_, index) => `NV-${index} Rà soát thủ tục hành chính 😀 lần thứ ${index}`);
      const { channel, person } = await opened(() => Promise.resolve([{ blocks: lines.map(text => ({ style: 'item' as const, text })) }]));
      const anna = person(1);
      anna.says('tất cả');
      const limit = channel.limits.textLength;
      const pieces = await anna.hears(Math.min(2, Math.ceil(lines.join('\n').length / limit)));
      await expect.poll(async () => (await anna.hears(1)).flatMap(({ text }) => text.split('\n'))).toEqual(lines);
      expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(limit);
    });

    test('a text of 100 kB gets through in both directions', async () => {
      const words = Array.from({ length: 14_000 }, (_, index) => `từ${index}`);
      const received: string[] = [];
      const { person } = await opened(({ content }) => {
        if (content.kind === 'text') received.push(...content.text.split(/\s+/));
        return Promise.resolve(received.length === words.length ? [say(words.join(' '))] : []);
      });
      const anna = person(1);
      anna.says(words.join(' '));
      await expect.poll(async () => (await anna.hears(1)).flatMap(({ text }) => text.split(/\s+/)), { timeout: 5_000 }).toEqual(words);
      expect(received).toEqual(words);
    });

    test('a button carries its action back', async () => {
      const seen: IncomingMessage[] = [];
      const { channel, person } = await opened(message => {
        seen.push(message);
        return Promise.resolve([
          {
            ...say('Chọn:'),
            buttons: [[{ label: 'Xác nhận', action: 'confirm?change=12' }], [{ label: 'Hủy', action: 'cancel?change=12' }]],
          },
        ]);
      });
      if (!channel.limits.buttons) return;
      const anna = person(1);
      anna.says('nv 12 xong');
      expect((await anna.hears(1))[0]?.buttons).toEqual(['Xác nhận', 'Hủy']);
      anna.presses('Hủy');
      await anna.hears(2);
      expect(seen[1]).toMatchObject({
        sender: seen[0]?.sender,
        conversation: seen[0]?.conversation,
        content: { kind: 'action', action: 'cancel?change=12' },
      });
    });

    test('a file comes in with name, caption and bytes', async () => {
      const bytes = Buffer.from('Thông báo kết luận số 12');
      const { person } = await opened(async ({ content }) => {
        if (content.kind !== 'file') return [];
        const text = Buffer.from(await content.file.open()).toString();
        return [say(`${content.file.name} | ${content.caption} | ${text}`)];
      });
      const anna = person(1);
      anna.sendsFile('báo cáo.txt', bytes, 'NV-015 minh chứng');
      expect(await anna.hears(1)).toMatchObject([{ text: 'báo cáo.txt | NV-015 minh chứng | Thông báo kết luận số 12' }]);
    });

    test('a file goes out with its name and bytes', async () => {
      const path = join(folder, 'table');
      await writeFile(path, 'Mã nhiệm vụ,Nội dung');
      const attachments = [{ name: 'nhiệm vụ.csv', mimeType: 'text/csv', path }];
      const { person } = await opened(() => Promise.resolve([{ ...say('Bảng nhiệm vụ:'), attachments }]));
      const anna = person(1);
      anna.says('xuất bảng');
      await expect.poll(async () => (await anna.hears(1)).flatMap(({ file }) => file ?? [])).toHaveLength(1);
      const said = await anna.hears(1);
      expect(said.map(({ text }) => text).join('')).toContain('Bảng nhiệm vụ:');
      const file = said.find(each => each.file)?.file;
      expect(file?.name).toBe('nhiệm vụ.csv');
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe('Mã nhiệm vụ,Nội dung');
    });

    test('control characters and half characters go neither in nor out', async () => {
      const seen: string[] = [];
      const { person } = await opened(({ content }) => {
        if (content.kind === 'text') seen.push(content.text);
        return Promise.resolve([say('mã\u0000 hiệu\u001B[31m \uD83D\u202Eđảo\u202C 😀')]);
      });
      const anna = person(1);
      anna.says('quá\u0000 hạn\u0007?');
      expect((await anna.hears(1))[0]?.text).toBe('mã hiệu[31m \uFFFDđảo 😀');
      expect(seen).toEqual(['quá hạn?']);
    });

    test('what people type arrives in NFC', async () => {
      const { person } = await opened(({ content }) =>
        Promise.resolve([say(content.kind === 'text' && content.text === content.text.normalize('NFC') ? 'NFC' : 'not NFC')]),
      );
      const anna = person(1);
      anna.says('Bộ Y tế còn nhiệm vụ nào quá hạn?'.normalize('NFD'));
      expect(await anna.hears(1)).toMatchObject([{ text: 'NFC' }]);
    });

    test('an error while answering ends in one sentence, and the next message is answered', async () => {
      const { person } = await opened(message =>
        message.content.kind === 'text' && message.content.text === 'bad' ? Promise.reject(new Error('secret detail')) : echo(message),
      );
      const anna = person(1);
      anna.says('bad');
      const [apology] = await anna.hears(1);
      expect(apology?.text).not.toBe('');
      expect(apology?.text).not.toContain('secret');
      anna.says('good');
      expect((await anna.hears(2))[1]?.text).toBe('> good');
    });

    test('a message of our own arrives and is told as sent', async () => {
      const { channel, person } = await opened(echo);
      const anna = person(1);
      expect(await channel.send(anna.chatId, say('Nhắc hạn'))).toMatchObject({ state: 'sent' });
      expect(await anna.hears(1)).toMatchObject([{ text: 'Nhắc hạn' }]);
    });

    test('a message of our own that says nothing is refused', async () => {
      const { channel, person } = await opened(echo);
      expect(await channel.send(person(1).chatId, { blocks: [] })).toMatchObject({ state: 'failed' });
    });

    if (harness.stranger !== undefined)
      test('a chat that cannot be written to is told as unreachable', async () => {
        const { channel } = await opened(echo);
        expect(await channel.send(harness.stranger ?? '', say('Nhắc hạn'))).toMatchObject({ state: 'unreachable' });
      });

    test('stopping waits for what is being answered', async () => {
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const { channel, person } = await opened(async message => {
        begin();
        await pause(30);
        return echo(message);
      });
      const anna = person(1);
      anna.says('last');
      await begun;
      await channel.stop();
      expect(await anna.hears(1)).toMatchObject([{ text: '> last' }]);
    });
  });
}
