// The HTTP door: fixed routes, small bodies, nothing told that need not be; health, readiness, figures.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noLog } from '../../src/base/index.ts';
import { type Door, openDoor } from '../../src/http/index.ts';

let door: Door;
let address: string;
let healthy: boolean;

beforeEach(async () => {
  healthy = true;
  door = openDoor({
    host: '127.0.0.1',
    port: 0,
    log: noLog,
    levels: { inbox: async () => 3, outgoing: async () => ({ queued: 2 }), understood: () => ({ messages: 5 }) },
    checks: () => ({
      database: async () => 'embedded',
      telegram: () => (healthy ? Promise.resolve('working') : Promise.reject(new Error('409'))),
    }),
  });
  door.http.add({ method: 'POST', path: '/hook', limit: 10, handle: ({ body }) => ({ status: 200, body: body.toString() }) });
  door.http.add({ method: 'GET', path: '/broken', handle: () => Promise.reject(new Error('secret detail')) });
  address = `http://127.0.0.1:${await door.http.listen()}`;
});
afterEach(() => door.http.close());

test('alive', async () => {
  const answer = await fetch(`${address}/healthz`);
  expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
});

test('ready, each part named; 503 as long as one does not work', async () => {
  expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({
    ready: true,
    checks: { telegram: { ok: true, state: 'working' } },
  });
  healthy = false;
  const answer = await fetch(`${address}/readyz`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ready: false, checks: { database: { ok: true }, telegram: { ok: false, state: '409' } } });
});

test('figures in the form of Prometheus, without persons or contents', async () => {
  door.metrics.answered('telegram', 'text', 0.02, 2);
  door.metrics.counting(noLog).error({ secret: 'x' }, 'contents');
  const text = await (await fetch(`${address}/metrics`)).text();
  expect(text).toContain('dondoc_messages_in_total{channel="telegram",kind="text"} 1');
  expect(text).toContain('dondoc_replies_total{channel="telegram"} 2');
  expect(text).toContain('dondoc_answer_seconds_bucket{le="0.025",channel="telegram",kind="text"} 1');
  expect(text).toContain('dondoc_inbox 3');
  expect(text).toContain('dondoc_outgoing{state="queued"} 2');
  expect(text).toContain('dondoc_log_total{level="error"} 1');
  expect(text).not.toContain('contents');
});

test.each([
  ['an unknown path', 'GET', '/admin', undefined, 404],
  ['another method', 'GET', '/hook', undefined, 405],
  ['a body that is too big', 'POST', '/hook', 'x'.repeat(11), 413],
  ['a fault of ours', 'GET', '/broken', undefined, 500],
])('refuses %s and says nothing more', async (_, method, path, body, status) => {
  const answer = await fetch(address + path, { method, ...(body === undefined ? {} : { body }) });
  expect([answer.status, await answer.text()]).toEqual([status, '']);
});

test('a body that names no length is counted while it comes', async () => {
  const outgoing = request(`${address}/hook`, { method: 'POST' });
  const answered = once(outgoing, 'response');
  outgoing.on('error', () => {}); // cut off while it was still sending
  for (let chunk = 0; chunk < 2; chunk++) outgoing.write('12345678');
  const [response] = (await answered) as [IncomingMessage];
  expect(response.statusCode).toBe(413);
  outgoing.destroy();
});

test('a port that is taken is a sentence', async () => {
  const options = { host: '127.0.0.1', port: Number(new URL(address).port), log: noLog };
  const levels = { inbox: async () => 0, outgoing: async () => ({}), understood: () => ({}) };
  await expect(openDoor({ ...options, levels, checks: () => ({}) }).http.listen()).rejects.toThrow(/HTTP_PORT/);
});
