// The same directive out of every format: PDF with text, columns and borders, a scan, Word 97, spreadsheets.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import type { DirectiveReading } from '../../src/directive/types.ts';
import { writeWorkbook } from '../../src/spreadsheet/index.ts';
import { f1, type Gold, score, sum } from '../documents/score.ts';
import { docOf, pdfOf, pdfWith, scanOf } from './files.ts';

const NAMES = [
  'chi-thi-ttg-2021',
  'ket-luan-tinh-uy-2025',
  'thong-bao-vpcp-2012',
  'cong-dien-mua-lu-2024',
  'bao-chi-pho-thu-tuong-2026',
] as const;
const textOf = (name: string) => readFileSync(`tests/documents/${name}.txt`, 'utf8');
const goldOf = (name: string): Gold => JSON.parse(readFileSync(`tests/documents/${name}.gold.json`, 'utf8'));

async function read(name: string, bytes: Uint8Array): Promise<DirectiveReading> {
  const outcome = await readDirective({ name, bytes });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.ok;
}
const told = ({ tasks }: DirectiveReading) => tasks.map(task => [task.clause, task.lead.join(), task.deadline.due]);

test.each([
  ['pdf', pdfOf],
  ['doc', async (text: string) => docOf(text)],
] as const)('documents as .%s score as their text does', async (extension, make) => {
  const scores = [];
  for (const name of NAMES) scores.push(score(goldOf(name), (await read(`${name}.${extension}`, await make(textOf(name)))).tasks));
  const total = sum(scores);
  expect(f1(total.right, total.gold, total.predicted), JSON.stringify(scores)).toBeGreaterThanOrEqual(0.98);
});

test('a page of two columns is read one column after the other', async () => {
  const left = Array.from({ length: 22 }, (_, n) => `Dòng ${n + 1} của cột bên trái về chuyển đổi số.`).join('\n');
  const right = Array.from({ length: 22 }, (_, n) => `Dòng ${n + 1} của cột bên phải về nhà ở.`).join('\n');
  const bytes = await pdfWith(pdf => {
    pdf.fontSize(10).text(left, 50, 80, { width: 230 });
    pdf.text(right, 320, 80, { width: 230 });
  });
  const { text } = await read('cot.pdf', bytes);
  expect(text.indexOf('Dòng 22 của cột bên trái')).toBeLessThan(text.indexOf('Dòng 1 của cột bên phải'));
});

test('glyphs drawn out of order come out in reading order', async () => {
  const bytes = await pdfWith(pdf => {
    pdf.text('trước ngày 20/10/2026.', 330, 130, { lineBreak: false });
    pdf.text('1. Bộ Y tế ban hành Kế hoạch tiêm chủng mở rộng', 40, 130, { lineBreak: false });
    pdf.text('THÔNG BÁO', 40, 100, { lineBreak: false });
    pdf.text('Số: 12/TB-VPCP', 40, 60, { lineBreak: false });
  });
  expect(told(await read('a.pdf', bytes))).toEqual([['Mục 1', 'BYT', '2026-10-19']]);
});

test('a table with borders in a PDF is read by its cells, one cell over two rows included', async () => {
  const columns = [50, 85, 300, 430, 540];
  const rows = [120, 150, 210, 270];
  const bytes = await pdfWith(pdf => {
    pdf.text('Số: 12/TB-VPCP', 50, 60).text('THÔNG BÁO', 50, 80).text('PHỤ LỤC', 50, 100);
    for (const y of rows)
      pdf
        .moveTo(50, y)
        .lineTo(y === 210 ? 300 : 540, y)
        .stroke();
    pdf.moveTo(430, 210).lineTo(540, 210).stroke();
    for (const x of columns) pdf.moveTo(x, 120).lineTo(x, 270).stroke();
    const cell = (text: string, column: number, y: number) =>
      pdf.text(text, (columns[column] ?? 0) + 3, y + 3, { width: (columns[column + 1] ?? 0) - (columns[column] ?? 0) - 6 });
    for (const [at, title] of ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'].entries()) cell(title, at, 120);
    for (const [at, words] of [
      '1',
      'Rà soát quỹ đất dành cho nhà ở xã hội trên địa bàn',
      'UBND các tỉnh, thành phố',
      '30/6/2026',
    ].entries())
      cell(words, at, 150);
    cell('2', 0, 210);
    cell('Giao chỉ tiêu nhà ở xã hội cho các xã', 1, 210);
    cell('Hằng quý', 3, 210);
  });
  expect(told(await read('bang.pdf', bytes))).toEqual([
    ['Phụ lục, STT 1', 'ALL_PROVINCES', '2026-06-30'],
    ['Phụ lục, STT 2', 'ALL_PROVINCES', null],
  ]);
});

test('a scan is read by OCR, flagged, and its confidence is lower', async () => {
  const notice = 'Số: 12/TB-VPCP\nTHÔNG BÁO\n1. Bộ Xây dựng ban hành Thông tư về nhà ở, trước ngày 20/10/2026.';
  const scanned = await read('quet.pdf', await scanOf(notice));
  const typed = await read('go.pdf', await pdfOf(notice));
  expect(scanned.document.number).toBe('12/TB-VPCP');
  expect(told(scanned)).toEqual(told(typed));
  expect(scanned.tasks[0]?.reasons).toContain('chữ nhận dạng từ ảnh quét');
  expect(scanned.tasks[0]?.confidence ?? 1).toBeLessThan((typed.tasks[0]?.confidence ?? 0) - 0.1);
  expect(scanned.warnings.join()).toContain('Bản quét');
});

test('an annex as a spreadsheet gives a task a row, wherever its head row stands', async () => {
  const rows = [
    ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ', '', '', '', ''],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    ['1', 'Xây dựng Nghị định về định danh', 'Bộ Công an', 'Bộ Tư pháp', 'Tháng 6/2026'],
    ['2', 'Công bố danh mục dữ liệu mở', 'Bộ Khoa học và Công nghệ', '', 'Quý III/2026'],
  ];
  const csv = new TextEncoder().encode(rows.map(cells => cells.map(cell => `"${cell}"`).join(',')).join('\n'));
  const expected = [
    ['BCA', ['BTP'], '2026-06-30'],
    ['BKHCN', [], '2026-09-30'],
  ];
  const ofSheet = async (name: string, bytes: Uint8Array) =>
    (await read(name, bytes)).tasks.map(task => [task.lead.join(), task.cooperate, task.deadline.due]);
  expect(await ofSheet('phu-luc.csv', csv)).toEqual(expected);
  const [title = [], ...body] = rows;
  const workbook = await writeWorkbook(
    'PL',
    title.map(header => ({ header, width: 20 })),
    body,
  );
  expect(await ofSheet('phu-luc.xlsx', workbook)).toEqual(expected);
});

test('an old Word file says that its automatic numbers are missing', async () => {
  expect((await read('a.doc', docOf(textOf('chi-thi-ttg-2021')))).warnings.join()).toContain('.doc');
});

/** A table without a border anywhere: cells begin at the same places, longer ones go on below. */
const borderless = (rows: readonly (readonly string[])[], columns: readonly number[]) =>
  pdfWith(pdf => {
    pdf.fontSize(11).text('ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 50, 40).text('Số: 12/KH-UBND', 50, 58);
    pdf.text('Nghệ An, ngày 05 tháng 01 năm 2026', 300, 58).text('KẾ HOẠCH', 50, 80).text('Triển khai nhiệm vụ năm 2026', 50, 98);
    pdf.text('PHỤ LỤC', 50, 116);
    let y = 140;
    for (const row of rows) {
      const heights = row.map((cell, at) => {
        const width = (columns[at + 1] ?? 555) - (columns[at] ?? 0) - 10;
        pdf.text(cell, columns[at] ?? 0, y, { width });
        return pdf.heightOfString(cell, { width });
      });
      y += Math.max(...heights) + 6;
    }
    pdf.text('Các đơn vị báo cáo khó khăn, vướng mắc về Sở Tài chính để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét.', 50, y + 40);
  });

test('a table without borders in a PDF is read by its columns', async () => {
  const rows = [
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
    ['1', 'Rà soát, công bố danh mục thủ tục hành chính được cắt giảm trên toàn tỉnh', 'Sở Tư pháp', 'Sở Nội vụ', 'Tháng 6/2026'],
    ['2', 'Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh', 'Quý III/2026'],
    ['3', 'Sơ kết Kế hoạch', 'Sở Nội vụ', '', 'Trước 15/12/2026'],
  ];
  const { tasks } = await read('khong-vien.pdf', await borderless(rows, [50, 80, 265, 365, 470]));
  expect(tasks.map(task => [task.quote, task.lead.join(), task.cooperate.join(), task.deadline.due])).toEqual([
    [rows[1]?.[1], 'SO-TP', 'SO-NV', '2026-06-30'],
    [rows[2]?.[1], 'SO-KHCN', 'VP-UBND', '2026-09-30'],
    [rows[3]?.[1], 'SO-NV', '', '2026-12-14'],
  ]);
});
