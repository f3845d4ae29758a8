// Agencies reach the internet through a proxy, named in HTTPS_PROXY as everywhere.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTransport } from '../../../src/channels/telegram/transport.ts';

let proxy: Server;
let passed: string[];

beforeEach(async () => {
  passed = [];
  proxy = createServer((request, response) => {
    passed.push(`${request.method} ${request.url}`);
    response.end('{"ok":true}');
  });
  proxy.on('connect', (request, socket) => {
    passed.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(() => {
  proxy.closeAllConnections();
  proxy.close();
});

function through(apiRoot: string) {
  const where: AddressInfo | string | null = proxy.address();
  const address = `http://127.0.0.1:${where !== null && typeof where === 'object' ? where.port : 0}`;
  return openTransport(apiRoot, { connectMs: 1000, answerMs: 1000, proxyEnv: { HTTP_PROXY: address, HTTPS_PROXY: address } });
}

test('a plain address goes through the proxy', async () => {
  const transport = through('http://bot-api.example');
  const answer = await transport.fetch('http://bot-api.example/bot1:x/getMe', { method: 'POST', body: '{}' });
  expect(await answer.json()).toEqual({ ok: true });
  expect(passed).toEqual(['POST http://bot-api.example/bot1:x/getMe']);
});

test('https asks for a tunnel; a refused one means that nothing was handed over', async () => {
  const transport = through('https://bot-api.example');
  const asked = transport.fetch('https://bot-api.example/bot1:x/getMe', { method: 'POST', body: '{}' });
  await expect(asked).rejects.toMatchObject({ message: 'ERR_PROXY_TUNNEL', handedOver: false });
  expect(passed).toEqual(['CONNECT bot-api.example:443']);
});
