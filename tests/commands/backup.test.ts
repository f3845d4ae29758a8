// Backup and restore: the same office in another folder, and nothing outside of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../../src/app.ts';
import { noLog, sha256 } from '../../src/base/index.ts';
import { exportTasks } from '../../src/commands/export.ts';
import { type Office, openOffice } from './support/office.ts';
import { OFFICER, ROWS, tasksCsv } from './support/tables.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await office.run('import', office.write('nhiem-vu.csv', await tasksCsv(ROWS)), '--yes');
});
afterAll(() => office.close());

test('a restored folder gives the same export, and its evidence files', async () => {
  const bytes = strToU8('biên bản nghiệm thu');
  const sending = { channel: 'terminal', conversation: 'thu', messageId: '1', sender: OFFICER };
  await office.app.handle({
    ...sending,
    content: { kind: 'file', caption: 'NV-001 xong 60%', file: { name: 'bien-ban.txt', size: bytes.length, open: async () => bytes } },
  });
  await office.app.handle({ ...sending, messageId: '2', content: { kind: 'text', text: 'đồng ý' } });
  await office.run('export', 'tasks', 'truoc.csv');
  expect((await office.run('backup', 'luu.zip')).code).toBe(0);

  const folder = office.path('khac');
  expect((await office.run('restore', 'luu.zip', '--data', folder)).code).toBe(0);
  const restored = await openApp({ config: { ...office.app.config, folder }, log: noLog });
  try {
    await exportTasks(restored, office.path('sau.csv'), { out: () => {}, err: () => {}, cwd: office.folder, interactive: false });
  } finally {
    await restored.close();
  }
  expect(readFileSync(office.path('sau.csv'))).toEqual(readFileSync(office.path('truoc.csv')));
  expect(readFileSync(office.path('sau.csv'), 'utf8')).toContain(',60,');
  const hash = sha256(bytes);
  expect(readFileSync(`${folder}/files/${hash.slice(0, 2)}/${hash}`)).toEqual(Buffer.from(bytes));
});

test('a damaged backup is refused before anything is written', async () => {
  await office.run('backup', 'lanh.zip');
  const content = unzipSync(readFileSync(office.path('lanh.zip')));
  const database = content['database.tar.gz'] ?? new Uint8Array();
  office.write('hong.zip', zipSync({ ...content, 'database.tar.gz': database.with(1000, (database[1000] ?? 0) ^ 1) }, { level: 0 }));
  const { code, err } = await office.run('restore', 'hong.zip', '--data', office.path('hong'));
  expect({ code, err }).toEqual({ code: 1, err: ['hong.zip không phải tệp sao lưu của dondoc hoặc đã hỏng.'] });
  expect(existsSync(office.path('hong'))).toBe(false);
});

describe('a forged backup is refused, and what was there stays as it was', () => {
  const asManifest = (content: Record<string, Uint8Array>): Uint8Array =>
    strToU8(
      JSON.stringify({
        program: 'dondoc',
        at: '2025-11-20T01:00:00.000Z',
        hashes: Object.fromEntries(Object.entries(content).map(([name, bytes]) => [name, sha256(bytes)])),
      }),
    );
  const evil = strToU8('lạ');
  test.each<[string, (database: Uint8Array) => Record<string, Uint8Array> | Uint8Array]>([
    ['no zip', () => strToU8('không phải')],
    ['nothing', () => new Uint8Array()],
    ['a database that is none', () => ({ 'database.tar.gz': strToU8('không phải') })],
    ['no database', () => ({ [`files/${sha256(evil)}`]: evil })],
    ['a file that is not what its name says', database => ({ 'database.tar.gz': database, [`files/${'0'.repeat(64)}`]: evil })],
    ['a name that leads out', database => ({ 'database.tar.gz': database, 'files/../../ngoai.txt': evil })],
    ['an absolute name', database => ({ 'database.tar.gz': database, '/tmp/ngoai.txt': evil })],
    ['something more', database => ({ 'database.tar.gz': database, 'db/postmaster.opts': evil })],
  ])('%s', async (_, forge) => {
    const forged = forge(unzipSync(readFileSync(office.path('lanh.zip')))['database.tar.gz'] ?? new Uint8Array());
    const bytes = forged instanceof Uint8Array ? forged : zipSync({ ...forged, 'manifest.json': asManifest(forged) }, { level: 0 });
    office.write('gia.zip', bytes);
    const { code, err } = await office.run('restore', 'gia.zip', '--data', office.path('gia'));
    expect({ code, err }).toEqual({ code: 1, err: ['gia.zip không phải tệp sao lưu của dondoc hoặc đã hỏng.'] });
    expect(readdirSync(office.folder).filter(name => name.startsWith('gia.') || name === 'gia' || name === 'ngoai.txt')).toEqual([
      'gia.zip',
    ]);
  });

  test('a folder with data is never written into', async () => {
    const folder = office.path('co-san');
    mkdirSync(folder);
    writeFileSync(`${folder}/quan-trong.txt`, 'x');
    const { code, err } = await office.run('restore', 'lanh.zip', '--data', folder);
    expect(code).toBe(1);
    expect(err[0]).toContain('đã có dữ liệu');
    expect(readdirSync(folder)).toEqual(['quan-trong.txt']);
  });
});

describe('an encrypted backup', () => {
  const PASSPHRASE = 'ngựa đúng pin ghim';
  const secret = (value: string | undefined) => Object.assign(office.app.config, { backupPassphrase: value });

  test('is in the age format, opens with its passphrase alone, and gives the office back', async () => {
    secret(PASSPHRASE);
    expect((await office.run('backup', 'kin.age', '--encrypt')).code).toBe(0);
    const sealed = readFileSync(office.path('kin.age'));
    expect(sealed.subarray(0, 32).toString()).toBe('age-encryption.org/v1\n-> scrypt ');

    const restored = await office.run('restore', 'kin.age', '--data', office.path('mo'));
    expect(restored.code).toBe(0);
    expect(existsSync(office.path('mo/db'))).toBe(true);
    secret('mật khẩu khác hẳn');
    const wrong = await office.run('restore', 'kin.age', '--data', office.path('sai'));
    expect(wrong).toMatchObject({ code: 1, err: ['Không mở được kin.age: sai mật khẩu, hoặc tệp đã hỏng.'] });
    expect(existsSync(office.path('sai'))).toBe(false);
  });

  test('needs a passphrase, and a long one', async () => {
    secret(undefined);
    expect((await office.run('backup', 'khong.age', '--encrypt')).err[0]).toContain('DONDOC_BACKUP_PASSPHRASE');
    secret('ngắn');
    expect((await office.run('backup', 'khong.age', '--encrypt')).err[0]).toContain('12');
    expect(existsSync(office.path('khong.age'))).toBe(false);
  });

  test('of which a byte was changed is refused', async () => {
    secret(PASSPHRASE);
    const sealed = readFileSync(office.path('kin.age'));
    office.write('doi.age', sealed.with(sealed.length - 100, (sealed.at(-100) ?? 0) ^ 1));
    expect((await office.run('restore', 'doi.age', '--data', office.path('doi'))).err).toEqual([
      'Không mở được doi.age: sai mật khẩu, hoặc tệp đã hỏng.',
    ]);
  });
});
