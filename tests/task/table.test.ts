// The task table: faults with row and column, and cells that come back as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheet, writeCsv, writeWorkbook } from '../../src/spreadsheet/index.ts';
import { type NameBook, readTaskTable, TABLE_LAYOUT, TASK_COLUMNS } from '../../src/task/index.ts';

const names: NameBook = { agency: name => ({ key: `text:${name}`, name }), person: name => ({ name }) };
const row = (cells: Partial<Record<(typeof TASK_COLUMNS)[number], string>>): string[] =>
  TASK_COLUMNS.map(
    column =>
      cells[column] ??
      { 'Mã nhiệm vụ': 'NV-001', 'Nội dung nhiệm vụ': 'Trình đề án', 'Cơ quan chủ trì': 'Bộ Nội vụ', 'Trạng thái': 'Đang thực hiện' }[
        column as string
      ] ??
      '',
  );
const read = async (rows: readonly string[][]) =>
  readTaskTable(await readSheet('t.csv', new TextEncoder().encode(await writeCsv(TASK_COLUMNS, rows))), names, () => 'NV-900');

test('each fault names its row, its column and the reason', async () => {
  const { faults } = await read([
    row({ 'Thời hạn': '31/11/2025' }),
    row({ 'Mã nhiệm vụ': 'NV-001', 'Trạng thái': 'Xong' }),
    row({ 'Mã nhiệm vụ': 'X1', 'Tiến độ (%)': '120' }),
    row({ 'Mã nhiệm vụ': 'NV-005', 'Nội dung nhiệm vụ': '' }),
  ]);
  expect(faults.map(({ row: number, column }) => `${number} ${column}`)).toEqual([
    '2 Thời hạn',
    '3 Trạng thái',
    '3 Mã nhiệm vụ',
    '4 Mã nhiệm vụ',
    '4 Tiến độ (%)',
    '5 Nội dung nhiệm vụ',
  ]);
  expect(faults.every(fault => fault.reason.length > 10)).toBe(true);
});

test('a missing column is told by name', async () => {
  const sheet = await readSheet('t.csv', new TextEncoder().encode('Mã nhiệm vụ,Nội dung nhiệm vụ\nNV-001,x'));
  expect(readTaskTable(sheet, names, () => '').faults.map(fault => fault.column)).toContain('Trạng thái');
});

test('a row without a code takes the next free one; an agency with a comma in its name stays whole', async () => {
  const { tasks } = await read([row({ 'Mã nhiệm vụ': '', 'Cơ quan phối hợp': 'Bộ Văn hóa, Thể thao và Du lịch; Bộ Y tế' })]);
  expect(tasks[0]?.code).toBe('NV-900');
  expect(tasks[0]?.cooperators.map(agency => agency.name)).toEqual(['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Y tế']);
});

test('any text in a cell survives being written and read, as .csv and as .xlsx, and never becomes a formula', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', ' ', '=', '+', '-', '@', '\n', '1', '/'), minLength: 1, maxLength: 12 })
    .filter(text => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 3, maxLength: 3 }), async cells => {
      const headers = ['a', 'b', 'c'];
      const back = async (name: string, bytes: Uint8Array) => Object.values((await readSheet(name, bytes)).rows[0]?.cells ?? {});
      expect(await back('t.csv', new TextEncoder().encode(await writeCsv(headers, [cells])))).toEqual(cells);
      expect(
        await back(
          't.xlsx',
          await writeWorkbook(
            'Bảng',
            headers.map(header => ({ header, width: 10 })),
            [cells],
          ),
        ),
      ).toEqual(cells);
    }),
    { numRuns: 25 },
  );
});

test('dates of a workbook are read as the day that was typed, whatever the time zone', async () => {
  const bytes = await writeWorkbook('Bảng', TABLE_LAYOUT, [row({ 'Thời hạn': '30/11/2025' })]);
  expect(readTaskTable(await readSheet('t.xlsx', bytes), names, () => '').tasks[0]?.dueOn).toBe('2025-11-30');
});

test('a file that is no spreadsheet is refused with a sentence', async () => {
  for (const [name, content] of [
    ['t.xlsx', 'PK\u0003\u0004 not really'],
    ['t.xlsx', ''],
    ['t.csv', ''],
    ['t.csv', 'a,b\n"open'],
  ] as const) {
    await expect(readSheet(name, new TextEncoder().encode(content)), name).rejects.toThrow(/\p{L}{3}/u);
  }
});
