// Bad input of every kind: one clear sentence, the right exit code, and nothing half-written.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice, type Said } from './support/office.ts';
import { OFFICER, ROWS, row, tasksCsv, tasksXlsx } from './support/tables.ts';

let office: Office;
let before: Awaited<ReturnType<Office['counts']>>;

beforeAll(async () => {
  office = await openOffice();
  await office.run('import', office.write('nhiem-vu.csv', await tasksCsv(ROWS)), '--yes');
  before = await office.counts();
});
afterEach(async () => expect(await office.counts()).toEqual(before));
afterAll(() => office.close());

/** One sentence on stderr and nothing else. */
const refused = (sentence: RegExp): Said => ({ code: 1, out: [], err: [expect.stringMatching(sentence)] });

const pretender = new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, (_, index) => (index * 7) % 256)]);

const BAD_FILES: readonly (readonly [what: string, name: string, content: string | Uint8Array, sentence: RegExp])[] = [
  [
    'a wrong file type',
    'anh.png',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    /anh\.png: Không đọc được loại tệp này; hãy gửi tệp/,
  ],
  ['an empty file', 'rong.txt', '', /rong\.txt: tệp rỗng/],
  ['an empty table', 'rong.csv', '', /rong\.csv: tệp rỗng/],
  ['a file of 30 MB', 'lon.txt', 'a'.repeat(30_000_000), /lon\.txt: tệp lớn hơn 20 MB/],
  ['a file of 21 MB', 'vua.docx', 'a'.repeat(21_000_000), /vua\.docx: tệp lớn hơn 20 MB/],
  ['a corrupt .xlsx', 'hong.xlsx', pretender, /hong\.xlsx: Không đọc được bảng tính/],
  ['text named .xlsx', 'gia.xlsx', 'không phải bảng tính', /gia\.xlsx: /],
  ['a corrupt .docx', 'hong.docx', pretender, /hong\.docx: /],
  ['a table of something else', 'khac.csv', 'Tên,Tuổi\nAn,30\n', /khac\.csv: các cột không giống bảng nhiệm vụ/],
  ['a .csv that is not UTF-8', 'cu.csv', new Uint8Array([0x4d, 0xe3, 0x20, 0xff, 0xfe, 0x0a]), /cu\.csv: Tệp \.csv không phải UTF-8/],
  ['a .csv with an open quote', 'ngoac.csv', 'Mã nhiệm vụ,"Nội dung\n1,2\n', /ngoac\.csv: /],
];

for (const [what, name, content, sentence] of BAD_FILES) {
  test(`${what} is refused`, async () => {
    expect(await office.run('import', office.write(name, content), '--yes')).toEqual(refused(sentence));
  });
}

test('a cut-off .xlsx is refused', async () => {
  const whole = await tasksXlsx(ROWS);
  expect(await office.run('import', office.write('cut.xlsx', whole.subarray(0, whole.length - 900)), '--yes')).toEqual(
    refused(/cut\.xlsx: Không đọc được bảng tính/),
  );
});

test('a missing file, and a folder in place of one, are refused before anything is read', async () => {
  const good = office.write('tot.csv', await tasksCsv([row('NV-099')]));
  expect(await office.run('import', good, 'khong-co.csv', '--yes')).toEqual(refused(/Không đọc được tệp khong-co\.csv/));
  mkdirSync(office.path('thu-muc.csv'));
  expect(await office.run('import', good, 'thu-muc.csv', '--yes')).toEqual(refused(/thu-muc\.csv là thư mục/));
});

test('read refuses the same files and names each', async () => {
  const { code, err } = await office.run('read', 'anh.png', 'rong.txt');
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringContaining('anh.png: Không đọc được loại tệp này'), expect.stringContaining('rong.txt: Tệp rỗng')]);
});

test('an unknown staff code is refused by each command that takes one', async () => {
  for (const argv of [
    ['staff', 'invite', 'CB-999'],
    ['staff', 'revoke', 'CB-999'],
    ['digest', '--for', 'CB-999'],
    ['chat', '--as', 'CB-999'],
  ])
    expect(await office.run(...argv)).toEqual(refused(/^Không có cán bộ mã CB-999\./));
});

test('a person who was cut off cannot be invited or talk', async () => {
  const added = office.write('them.csv', `Mã cán bộ,Họ tên,Chức vụ,Đơn vị,Cơ quan,Vai trò\nCB-150,Người Ra Đi,,,Bộ Nội vụ,cán bộ\n`);
  await office.run('import', added, '--yes');
  expect((await office.run('staff', 'revoke', 'CB-150')).code).toBe(0);
  expect(await office.run('staff', 'invite', 'CB-150')).toEqual(refused(/^Không có cán bộ mã CB-150\./));
  expect(await office.run('chat', '--as', 'CB-150')).toEqual(refused(/^Không có cán bộ mã CB-150\./));
  await office.app.database.prisma.person.delete({ where: { staffCode: 'CB-150' } });
});

test('an export of an unknown kind, or to a place that is not there, writes nothing', async () => {
  expect(await office.run('export', 'tasks', 'bang.pdf')).toEqual(refused(/bang\.pdf: chỉ xuất được \.csv hoặc \.xlsx/));
  expect(await office.run('export', 'tasks', 'khong/co/bang.csv')).toEqual(refused(/Không ghi được tệp khong\/co\/bang\.csv/));
  expect(existsSync(office.path('bang.pdf'))).toBe(false);
  expect(readdirSync(office.folder).filter(name => name.startsWith('bang'))).toEqual([]);
});

test('what is no backup is not restored, and a folder with data is not overwritten', async () => {
  expect(await office.run('restore', 'nhiem-vu.csv', '--data', office.path('moi'))).toEqual(
    refused(/nhiem-vu\.csv không phải tệp sao lưu/),
  );
  expect(existsSync(office.path('moi'))).toBe(false);
  expect(await office.run('restore', 'nhiem-vu.csv', '--data', office.folder)).toEqual(refused(/đã có dữ liệu/));
});

test('wrong usage is exit code 2, with a word on what is wrong', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['khong-co-lenh'], /unknown command/],
    [['import'], /missing required argument/],
    [['doctor', '--khong-co'], /unknown option/],
    [['digest'], /required option '--for/],
    [['chat'], /cần --as MÃ_CÁN_BỘ, hoặc --json/],
    [['staff', 'invite'], /missing required argument/],
  ];
  for (const [argv, sentence] of wrong) {
    const { code, err } = await office.run(...argv);
    expect({ argv, code }).toEqual({ argv, code: 2 });
    expect(err.join('\n')).toMatch(sentence);
  }
});

test('help is exit code 0', async () => {
  const { code, out } = await office.run('--help');
  expect(code).toBe(0);
  expect(out.join('\n')).toContain('import');
});

test('an invitation is one line on stdout, the rest on stderr', async () => {
  const { code, out, err } = await office.run('staff', 'invite', OFFICER);
  expect(code).toBe(0);
  expect(out).toEqual([expect.stringMatching(/^\/start [A-Z2-9]{16}$/)]);
  expect(err).toHaveLength(1);
});
