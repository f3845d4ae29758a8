// Silence that Telegram asked for: looked at when a message gets its turn, and once more right before it leaves this machine.
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLog } from '../../../src/base/index.ts';
import { HeldBack, openTransport } from '../../../src/channels/telegram/transport.ts';
import { openHttp } from '../../../src/http/server.ts';
import { openSilences } from '../../../src/notification/silence/store.ts';
import { type BotApi, startBotApi } from '../../support/bot-api/index.ts';
import { say } from '../contract.ts';
import { channelOn, database, emptyInbox, quick } from './support.ts';

let server: BotApi;
beforeEach(async () => {
  await emptyInbox();
  server = await startBotApi();
});
afterEach(() => server.close());

const sends = (): number => server.calls.filter(({ method }) => method === 'sendMessage').length;

test('a message with its turn in hand is held back when another is told to be silent', async () => {
  const channel = channelOn(server);
  for (const id of [7, 8]) server.user(id);
  const booking = await channel.gate?.book('8');
  server.failNext('sendMessage', { kind: 'retry-after', seconds: 30 });
  expect(await channel.send('7', say('một'))).toMatchObject({ state: 'retry', afterSeconds: 30 });
  expect(await channel.send('8', say('hai'))).toMatchObject({ state: 'retry', afterSeconds: 30 });
  booking?.release();
  expect(sends()).toBe(1);
  await channel.stop();
});

test('what waits for a connection when silence begins does not leave', async () => {
  let heard = 0;
  const slow = createServer(socket => socket.on('data', () => void (heard += 1)));
  await new Promise<void>(resolve => slow.listen(0, '127.0.0.1', resolve));
  const address = slow.address();
  const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  let silent = false;
  const held = new HeldBack(5);
  const transport = openTransport(root, { connectMs: 500, answerMs: 500, heldBack: () => (silent ? held : undefined) });
  const sending = transport.fetch(`${root}/bot1:A/sendMessage`, { method: 'POST', body: '{}' });
  silent = true; // the connection is not there yet
  await expect(sending).rejects.toBe(held);
  expect(heard).toBe(0);
  transport.close();
  await new Promise<void>(resolve => slow.close(() => resolve()));
});

test('behind a webhook an answer waits for the silence that another process was asked for', async () => {
  const silences = openSilences(database);
  const http = openHttp({ host: '127.0.0.1', port: 0, log: noLog });
  const url = `http://127.0.0.1:${await http.listen()}`;
  const channel = channelOn(server, {
    webhook: { url, http },
    silenceLeft: () => silences.left('telegram'),
    pace: { ...quick, answerMs: 20_000 },
  });
  await channel.start(() => Promise.resolve([say('đây')]));
  await silences.remember('telegram', 1);
  const asked = performance.now();
  const asker = server.user(7);
  asker.says('việc của tôi');
  await asker.hears(1);
  expect(performance.now() - asked).toBeGreaterThan(900);
  await channel.stop();
  await http.close();
});
