// Text that lost its shape on the way: printed lines instead of paragraphs, page numbers, tables with a cell a line.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutHardWraps } from '../../src/directive/formats/hard-wraps.ts';
import { withStackedRows } from '../../src/directive/formats/stacked-tables.ts';
import { readDirective } from '../../src/directive/read.ts';
import { f1, type Gold, score, sum } from '../documents/score.ts';

const textOf = (name: string) => readFileSync(`tests/documents/${name}.txt`, 'utf8');
const goldOf = (name: string): Gold => JSON.parse(readFileSync(`tests/documents/${name}.gold.json`, 'utf8'));

async function rightly(names: readonly string[], reshaped: (text: string) => string): Promise<number> {
  const scores = [];
  for (const name of names) {
    const outcome = await readDirective({ name: `${name}.txt`, bytes: new TextEncoder().encode(reshaped(textOf(name))) });
    if ('refused' in outcome) throw new Error(outcome.refused);
    scores.push(score(goldOf(name), outcome.ok.tasks));
  }
  const total = sum(scores);
  return f1(total.right, total.gold, total.predicted);
}

const PROSE = [
  'chi-thi-tinh-nghe-an-2026',
  'cong-dien-ttg-mua-lu-2025',
  'ke-hoach-tinh-thai-nguyen-2025',
  'ket-luan-ban-bi-thu-2024',
  'nghi-quyet-bct-2025',
  'thong-bao-tinh-uy-bcd-2025',
];

/** Pages of 38 lines with their numbers under them. */
function printed(text: string, width: number, indent: string): string {
  const lines = text.split('\n').flatMap(paragraph => {
    const rows = [indent];
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const row = rows.at(-1) ?? '';
      if (row.length + word.length >= width) rows.push(word);
      else rows[rows.length - 1] = row.trim() === '' ? row + word : `${row} ${word}`;
    }
    return rows.filter(row => row.trim() !== '');
  });
  return lines.flatMap((line, index) => ((index + 1) % 38 === 0 ? [line, String((index + 1) / 38 + 1)] : [line])).join('\n');
}

test.each([
  { width: 72, indent: '' },
  { width: 90, indent: '    ' },
])('printed lines of $width letters read as the paragraphs do', async ({ width, indent }) => {
  expect(await rightly(PROSE, text => printed(text, width, indent))).toBeGreaterThanOrEqual(0.95);
});

test('paragraphs of one line each stay as they are', () => {
  for (const name of PROSE) expect(withoutHardWraps(textOf(name))).toBe(textOf(name));
});

test('what only looks like an enumerator at the head of a line goes on', () => {
  const sentence =
    '1. Bộ Xây dựng chủ trì thẩm định dự án đường sắt Lào Cai - Hà Nội - Hải Phòng theo Nghị quyết số 187/2025/QH15, trình Thủ tướng Chính phủ trong quý II/2026 để kịp khởi công theo Thông báo số 588/TB-VPCP, giao ban định kỳ với các địa phương nơi tuyến đi qua.';
  const [document = ''] = PROSE.map(textOf);
  for (let width = 60; width < 100; width += 3)
    expect(
      withoutHardWraps(printed(`${document}\n${sentence}`, width, ''))
        .trim()
        .split('\n')
        .at(-1),
    ).toBe(sentence);
});

const TABLES = ['nghi-quyet-cp-phu-luc-2025', 'quyet-dinh-bo-cong-thuong-2024', 'ke-hoach-bo-y-te-2025'];

/** A line for every cell; empty cells leave none. */
const stacked = (text: string): string =>
  text
    .split('\n')
    .flatMap(line => (line.includes('\t') ? line.split('\t').filter(cell => cell.trim() !== '') : [line]))
    .join('\n');

test('tables with a cell a line read as the tables do', async () => {
  expect(await rightly(TABLES, stacked)).toBeGreaterThanOrEqual(0.95);
});

test('empty cells and cells of two paragraphs find their columns', () => {
  const text = [
    'STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Sản phẩm',
    'I|Thể chế',
    '1|Trình Nghị định A|Bộ Tài chính|Quý I/2026',
    '2|Rà soát B|Bộ Y tế|Bộ Công an|Bộ Nội vụ|30/6/2026|Báo cáo',
    'TM. CHÍNH PHỦ',
  ]
    .join('|')
    .replaceAll('|', '\n');
  expect(withStackedRows(text).split('\n')).toEqual([
    'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\tSản phẩm',
    'I\tThể chế',
    '1\tTrình Nghị định A\tBộ Tài chính\t\tQuý I/2026\t',
    '2\tRà soát B\tBộ Y tế\tBộ Công an; Bộ Nội vụ\t30/6/2026\tBáo cáo',
    'TM. CHÍNH PHỦ',
  ]);
});
