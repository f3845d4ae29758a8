// The task table in and out: what was imported comes back cell by cell, and a bad row imports nothing of its file.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSheet } from '../../src/spreadsheet/index.ts';
import { TASK_COLUMNS } from '../../src/task/index.ts';
import { type Office, openOffice } from './support/office.ts';
import { cellsOf, OFFICER, ROWS, row, STAFF, staffCsv, tasksCsv, tasksXlsx } from './support/tables.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
beforeEach(() => office.app.database.prisma.$executeRaw`TRUNCATE task RESTART IDENTITY CASCADE`);
afterAll(() => office.close());

async function cellsIn(name: string): Promise<string[][]> {
  const sheet = await readSheet(name, readFileSync(office.path(name)));
  expect(sheet.headers).toEqual(TASK_COLUMNS);
  return sheet.rows.map(({ cells }) => TASK_COLUMNS.map(column => cells[column] ?? ''));
}

for (const [kind, write] of [
  ['csv', tasksCsv],
  ['xlsx', tasksXlsx],
] as const) {
  test(`a table imported as .${kind} comes back the same, cell by cell, in both forms`, async () => {
    const imported = await office.run('import', office.write(`nhiem-vu.${kind}`, await write(ROWS)), '--yes');
    expect(imported).toMatchObject({ code: 0, out: [`nhiem-vu.${kind}: 7 nhiệm vụ mới, 0 thay đổi, 0 giữ nguyên.`] });
    expect((await office.run('export', 'tasks', 'ra.csv')).code).toBe(0);
    expect((await office.run('export', 'tasks', 'ra.xlsx')).code).toBe(0);
    expect(await cellsIn('ra.csv')).toEqual(cellsOf(ROWS));
    expect(await cellsIn('ra.xlsx')).toEqual(cellsOf(ROWS));
  });
}

test('cells that nobody would write so come back as they were written', async () => {
  const odd = [
    row('NV-008', {
      'Tiến độ (%)': '40%',
      'Ngày giao': '1/2/2025',
      'Trạng thái': 'đang thực hiện',
      'Nội dung nhiệm vụ': '  hai dấu cách ở đầu',
    }),
  ];
  await office.run('import', office.write('la.csv', await tasksCsv(odd)), '--yes');
  await office.run('export', 'tasks', 'la-ra.csv');
  expect(await cellsIn('la-ra.csv')).toEqual(cellsOf(odd));
});

test('the export begins with a byte order mark and ends its lines as RFC 4180 says', async () => {
  await office.run('import', office.write('mot.csv', await tasksCsv([row('NV-001')])), '--yes');
  await office.run('export', 'tasks', 'mot-ra.csv');
  const text = readFileSync(office.path('mot-ra.csv'), 'utf8');
  expect(text).toMatch(/^\uFEFFMã nhiệm vụ,.*"Khó khăn, vướng mắc"\r\nNV-001,.*\r\n$/u);
});

test('the same file again changes nothing; a changed cell is shown, then taken', async () => {
  const file = office.write('lap.csv', await tasksCsv(ROWS));
  await office.run('import', file, '--yes');
  const before = await office.counts();
  expect((await office.run('import', file, '--yes')).out).toEqual(['lap.csv: 0 nhiệm vụ mới, 0 thay đổi, 7 giữ nguyên.']);
  expect(await office.counts()).toEqual(before);

  const changed = office.write(
    'doi.csv',
    await tasksCsv(ROWS.map((each, index) => (index === 0 ? { ...each, 'Tiến độ (%)': '55' } : each))),
  );
  const said = await office.run('import', changed, '--yes');
  expect(said.out).toEqual(['doi.csv: 0 nhiệm vụ mới, 1 thay đổi, 6 giữ nguyên.']);
  expect(said.err.join('\n')).toContain('NV-001 Tiến độ (%): “15” → “55”');
  await office.run('export', 'tasks', 'doi-ra.csv');
  expect((await cellsIn('doi-ra.csv'))[0]?.[9]).toBe('55');
});

test('each wrong cell is named by row, column and reason, and nothing of the file is imported', async () => {
  const bad = [
    row('NV-001'),
    row('NV-002', { 'Trạng thái': 'Gần xong', 'Thời hạn': '31/11/2025' }),
    row('NV-001', { 'Tiến độ (%)': '140' }),
    row('NHIEMVU', { 'Nội dung nhiệm vụ': '' }),
  ];
  const before = await office.counts();
  const { code, out, err } = await office.run('import', office.write('sai.csv', await tasksCsv(bad)), '--yes');
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err[0]).toBe('sai.csv: có 6 lỗi, không nhập dòng nào của tệp này.');
  const said = err.join('\n');
  for (const words of [
    'dòng 3, cột “Thời hạn”: "31/11/2025" không phải ngày',
    'dòng 3, cột “Trạng thái”: "Gần xong" không phải trạng thái',
    'dòng 4, cột “Mã nhiệm vụ”: mã NV-001 đã có ở dòng trên',
    'dòng 4, cột “Tiến độ (%)”: "140" không phải số nguyên',
    'dòng 5, cột “Mã nhiệm vụ”: "NHIEMVU" không phải mã',
    'dòng 5, cột “Nội dung nhiệm vụ”: không được để trống',
  ])
    expect(said).toContain(words);
  expect(await office.counts()).toEqual(before);
});

test('a missing column is named', async () => {
  const text = (await tasksCsv([row('NV-001')])).replace('Thời hạn', 'Hạn chót');
  const { code, err } = await office.run('import', office.write('thieu.csv', text), '--yes');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain('dòng 1, cột “Thời hạn”: thiếu cột này');
});

test('of two files one may be bad: the other is imported, and the exit code tells', async () => {
  const good = office.write('tot.csv', await tasksCsv([row('NV-001')]));
  const bad = office.write('hong.csv', await tasksCsv([row('NV-002'), row('NV-003', { 'Trạng thái': '?' })]));
  expect((await office.run('import', good, bad, '--yes')).code).toBe(1);
  expect((await office.counts()).tasks).toBe(1);
});

test('unknown people and agencies are kept as text, with a warning', async () => {
  const { err } = await office.run('import', office.write('la2.csv', await tasksCsv(ROWS)), '--yes');
  const said = err.join('\n');
  expect(said).toContain('chưa biết "Người không có trong danh sách" là ai');
  expect(said).toContain('không có "Ban Chỉ đạo chưa có trong danh mục" trong danh mục cơ quan');
});

test('a dry run tells what would happen and writes nothing', async () => {
  const files = [
    office.write('thu.csv', await tasksCsv(ROWS)),
    office.write('thu-can-bo.csv', await staffCsv([...STAFF, ['CB-199', 'Người Mới', '', '', 'Bộ Y tế', 'cán bộ']])),
  ];
  const before = await office.counts();
  const { code, out } = await office.run('import', ...files, '--dry-run');
  expect({ code, out }).toEqual({
    code: 0,
    out: ['thu.csv: 7 nhiệm vụ mới, 0 thay đổi, 0 giữ nguyên.', 'thu-can-bo.csv: 1 cán bộ mới, 0 thay đổi, 4 giữ nguyên.'],
  });
  expect(await office.counts()).toEqual(before);
});

test('without --yes and without a terminal nothing is imported, and the sentence says what to do', async () => {
  const before = await office.counts();
  const { code, err } = await office.run('import', office.write('hoi.csv', await tasksCsv(ROWS)));
  expect(code).toBe(1);
  expect(err.at(-1)).toBe('cần --yes hoặc duyệt trong chat');
  expect(await office.counts()).toEqual(before);
});

test('a directive is imported with --yes, not by a dry run, and not a second time', async () => {
  const file = office.write(
    'van-ban.txt',
    readFileSync(new URL('../../prisma/samples/directives/tb-07-cqttbcd-2025-10-15.txt', import.meta.url)),
  );
  const before = await office.counts();
  expect((await office.run('import', file, '--dry-run')).code).toBe(0);
  expect(await office.counts()).toEqual(before);
  const first = await office.run('import', file, '--yes', '--json');
  expect(first.code).toBe(0);
  const report: unknown = JSON.parse(first.out[0] ?? '');
  expect(report).toMatchObject({ kind: 'directive', file: 'van-ban.txt' });
  const after = await office.counts();
  expect(after.tasks).toBeGreaterThan(0);
  const second = await office.run('import', file, '--yes');
  expect(second.code).toBe(1);
  expect(second.err.join('\n')).toContain('văn bản này đã có trong hệ thống');
  expect(await office.counts()).toEqual(after);
});

test('a bad staff list names row and column and changes nobody', async () => {
  const list = await staffCsv([...STAFF.slice(1), [OFFICER, 'Tên Khác', '', '', 'Bộ Nội vụ', 'trưởng phòng']]);
  const { code, err } = await office.run('import', office.write('cb.csv', list), '--yes');
  expect(code).toBe(1);
  expect(err.join('\n')).toContain('dòng 5, cột “Vai trò”');
  expect((await office.app.people.byStaffCode(OFFICER))?.fullName).toBe(STAFF[0]?.[1]);
});
