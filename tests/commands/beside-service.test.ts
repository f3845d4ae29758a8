// Commands beside a running `dondoc start`: the service holds the folder, they reach it over the local socket in that folder.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BotApi, startBotApi } from '../support/bot-api/index.ts';
import { officeFolder, runOnFolder } from './support/folder.ts';
import { dondoc, type Ended, ended, lines, start } from './support/process.ts';
import { OFFICER, openScratch, ROWS, row, tasksCsv } from './support/tables.ts';

const scratch = openScratch();
const CHAT = 5001;
let telegram: BotApi;
let folder: string;
let service: ReturnType<typeof start>;
let said: Promise<Ended>;

const beside = (...argv: readonly string[]): Promise<Ended> => dondoc([...argv, '--data', folder], { cwd: scratch.folder });

beforeAll(async () => {
  telegram = await startBotApi();
  folder = await officeFolder(scratch, 'data', ROWS);
  const env = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
  service = start(['start', '--data', folder, '--now', '2025-11-20T09:00:00+07:00'], { env });
  said = ended(service);
  await vi.waitUntil(() => existsSync(join(folder, 'dondoc.sock')), { timeout: 30_000 });
});
afterAll(async () => {
  service.kill('SIGKILL');
  await said;
  await telegram.close();
  scratch.remove();
});

test('an invitation is a link with the bot’s name; the person who follows it is known at once', async () => {
  const invited = await beside('staff', 'invite', OFFICER);
  expect(invited.code).toBe(0);
  expect(lines(invited.out)).toEqual([expect.stringMatching(/^https:\/\/t\.me\/dondoc_test_bot\?start=[A-Z2-9]{16}$/)]);
  const person = telegram.user(CHAT);
  person.says(`/start ${invited.out.trim().split('=')[1] ?? ''}`);
  expect((await person.hears(1, 20_000))[0]?.text).toContain('Đào Thị Ngân');
});

test('a reminder made beside the service reaches the person’s chat, once', async () => {
  // what the service promised at its start found nobody linked, and is not promised again
  await beside('import', scratch.write('moi.csv', await tasksCsv([row('NV-050')])), '--yes');
  const promised = lines((await beside('remind', '--json')).out).map(line => JSON.parse(line) as unknown);
  expect(promised).toEqual([expect.objectContaining({ person: OFFICER, tasks: ['NV-050'], step: 'before-7', state: 'sent' })]);
  expect((await telegram.user(CHAT).hears(2, 20_000))[1]?.text).toContain('NV-050');
  expect(lines((await beside('remind', '--json')).out)).toEqual([]);
  expect(telegram.user(CHAT).heard()).toHaveLength(2);
});

test('export, with a relative path, import and dry run work beside it', async () => {
  const added = scratch.write('them.csv', readFileSync(scratch.path('data-nhiem-vu.csv'), 'utf8').replaceAll('NV-0', 'NV-1'));
  expect((await beside('import', added, '--yes')).code).toBe(0);
  expect((await beside('export', 'tasks', 'ra.csv')).code).toBe(0);
  expect(readFileSync(scratch.path('ra.csv'), 'utf8')).toContain('NV-101');
  expect((await beside('import', added)).code).toBe(1);
});

test('a backup made beside it can be restored elsewhere with the same table', async () => {
  expect((await beside('backup', 'luu.zip')).code).toBe(0);
  await beside('export', 'tasks', 'truoc.csv');
  const other = scratch.path('khac');
  expect(await runOnFolder(other, 'restore', scratch.path('luu.zip'))).toMatchObject({ code: 0 });
  expect((await runOnFolder(other, 'export', 'tasks', scratch.path('sau.csv'))).code).toBe(0);
  expect(readFileSync(scratch.path('sau.csv'))).toEqual(readFileSync(scratch.path('truoc.csv')));
});

test('doctor tells everything once and finds all well', async () => {
  const { code, out, err } = await beside('doctor');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(lines(out).filter(line => line.startsWith('Node'))).toHaveLength(1);
  expect(out).toContain('Tài khoản nhắn tin: 1/4 cán bộ đã liên kết');
  expect(out).toContain(`Telegram: có token, máy chủ ${telegram.apiRoot}`);
});

test('errors come back with their sentence and exit code', async () => {
  const unknown = await beside('staff', 'invite', 'CB-999');
  expect({ code: unknown.code, out: unknown.out, err: lines(unknown.err) }).toEqual({
    code: 1,
    out: '',
    err: [expect.stringContaining('Không có cán bộ mã CB-999')],
  });
});

test('a second service, and a chat, are refused with the pid of the first', async () => {
  for (const argv of [['start'], ['chat', '--json']]) {
    const refused = await beside(...argv);
    expect(refused.code).toBe(1);
    expect(lines(refused.err)).toEqual([expect.stringContaining(`tiến trình ${service.pid}`)]);
  }
});

test('what is no command does not disturb it, and nobody else may use the socket', async () => {
  expect(statSync(join(folder, 'dondoc.sock')).mode & 0o777).toBe(0o600);
  for (const garbage of ['không phải JSON\n', '{"argv":"doctor"}\n', '']) {
    const socket = createConnection(join(folder, 'dondoc.sock'));
    socket.on('error', () => {});
    socket.end(garbage);
    await once(socket.resume(), 'close');
  }
  expect((await beside('export', 'events', 'vet.csv')).code).toBe(0);
});

test('told to stop, it ends with 0 and gives the folder back; a socket left by a killed one is in nobody’s way', async () => {
  service.kill('SIGTERM');
  expect((await said).code).toBe(0);
  expect(existsSync(join(folder, 'dondoc.sock'))).toBe(false);
  writeFileSync(join(folder, 'dondoc.sock'), '');
  expect((await beside('export', 'tasks', 'cuoi.csv')).code).toBe(0);
});
