// What only a process shows: exit codes, environment, clock, and sentences about what cannot be reached.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { startBotApi } from '../support/bot-api/index.ts';
import { emptyFolder, officeFolder } from './support/folder.ts';
import { dondoc, lines, ROOT, start } from './support/process.ts';
import { OFFICER, openScratch, ROWS } from './support/tables.ts';

const scratch = openScratch();
const DIRECTIVE = join(ROOT, 'prisma/samples/directives/tb-07-cqttbcd-2025-10-15.txt');
afterAll(() => scratch.remove());

test('done is 0, failed is 1, wrong usage is 2', async () => {
  const [help, failed, wrong] = await Promise.all([dondoc(['--help']), dondoc(['read', 'khong-co.txt']), dondoc(['khong-co-lenh'])]);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(failed).toMatchObject({ code: 1, out: '' });
  expect(lines(failed.err)).toEqual([expect.stringContaining('khong-co.txt')]);
  expect(wrong).toMatchObject({ code: 2, out: '' });
});

test('a reader that goes away early, as head does, is no failure', async () => {
  const child = start(['read', ...Array.from({ length: 5 }, () => DIRECTIVE)]);
  child.stdout.once('data', () => child.stdout.destroy());
  const [err] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ code: child.exitCode, err }).toEqual({ code: 0, err: '' });
});

test('a malformed --now is wrong usage, whatever the command, and nothing is made', async () => {
  const folder = scratch.path('chua-co');
  for (const argv of [['doctor'], ['remind']]) {
    const { code, err } = await dondoc([...argv, '--data', folder, '--now', '20/11/2025']);
    expect({ code, err: lines(err) }).toEqual({ code: 2, err: [expect.stringContaining('--now “20/11/2025” không phải thời điểm ISO')] });
  }
  expect(existsSync(join(folder, 'db'))).toBe(false);
});

test('a server that cannot be reached is one sentence about DATABASE_URL', async () => {
  const env = { DATABASE_URL: 'postgresql://ai:gi@127.0.0.1:1/dondoc' };
  const { code, err, out } = await dondoc(['export', 'tasks', 'ra.csv'], { env, cwd: scratch.folder });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(lines(err)).toEqual([expect.stringContaining('Không kết nối được PostgreSQL (DATABASE_URL)')]);
  expect(err).not.toContain('gi@');
});

test('a setting that cannot be right is named', async () => {
  const { code, err } = await dondoc(['doctor', '--data', scratch.path('x')], { env: { DONDOC_DIGEST_TIME: '25:99' } });
  expect({ code, err: lines(err) }).toEqual({ code: 1, err: [expect.stringContaining('DONDOC_DIGEST_TIME')] });
});

test('a token that Telegram refuses ends the service with one sentence, and the folder is free again', async () => {
  const telegram = await startBotApi();
  const folder = await emptyFolder(scratch, 'token');
  const env = { TELEGRAM_BOT_TOKEN: '4242:wrong', TELEGRAM_API_ROOT: telegram.apiRoot };
  const { code, err } = await dondoc(['start', '--data', folder], { env });
  await telegram.close();
  expect({ code, err: lines(err) }).toEqual({ code: 1, err: [expect.stringContaining('Telegram từ chối TELEGRAM_BOT_TOKEN')] });
  expect(existsSync(join(folder, 'dondoc.sock'))).toBe(false);
  expect(err).not.toContain('4242:wrong');
});

test('an invitation without a network is a code to type', async () => {
  const folder = await officeFolder(scratch, 'moi', ROWS);
  const env = { TELEGRAM_BOT_TOKEN: '4242:any', TELEGRAM_API_ROOT: 'http://127.0.0.1:1' };
  const { code, out } = await dondoc(['staff', 'invite', OFFICER, '--data', folder], { env });
  expect(code).toBe(0);
  expect(lines(out)).toEqual([expect.stringMatching(/^\/start [A-Z2-9]{16}$/)]);
});

test('a person’s chat answers what was typed and ends with the input', async () => {
  const folder = await officeFolder(scratch, 'nguoi', ROWS);
  const { code, out } = await dondoc(['chat', '--as', OFFICER, '--data', folder, '--now', '2025-11-20'], {
    input: 'NV-002 xong 61%\nđồng ý\nNV-002\n',
  });
  expect(code).toBe(0);
  expect(out).toMatch(/40% → 61%[\s\S]*Đã ghi: NV-002[\s\S]*61%/u);
});
