// Backup and restore: the same office in another folder, and nothing outside of it.
import { existsSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a backup made by a stranger writes nothing outside the folder', async () => {
  await office.run('backup', 'goc.zip');
  const content = unzipSync(readFileSync(office.path('goc.zip')));
  office.write('la.zip', zipSync({ ...content, 'files/../ngoai.txt': strToU8('xin chào') }, { level: 0 }));
  await office.run('restore', 'la.zip', '--data', office.path('trong'));
  expect(existsSync(office.path('ngoai.txt')) || existsSync(office.path('trong/ngoai.txt'))).toBe(false);
});
