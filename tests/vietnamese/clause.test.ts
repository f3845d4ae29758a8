// Enumerators of official documents.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineItems, readLabel } from '../../src/vietnamese/clause.ts';

test.each([
  ['I- KẾT QUẢ', 'roman', 'I'],
  ['IV. Tổ chức', 'roman', 'IV'],
  ['Điều 3. Hiệu lực', 'article', '3'],
  ['12. Bộ Y tế', 'number', '12'],
  ['1- Các cấp ủy', 'number', '1'],
  ['1.2. Nội dung', 'number2', '1.2'],
  ['đ) Bộ Công an', 'letter', 'đ'],
  ['(ii) Ban hành', 'bracket-roman', 'ii'],
  ['(3) Ban hành', 'bracket', '3'],
  ['- Xây dựng', 'dash', ''],
  ['+ Xây dựng', 'plus', ''],
  ['PHỤ LỤC II', 'annex', 'II'],
  ['Phụ lục', 'annex', ''],
  ['Chương II', 'chapter', 'II'],
])('%s', (line, kind, value) => expect(readLabel(line)).toMatchObject({ kind, value }));

test.each([
  '1.000 tỷ đồng',
  '20/10/2025 là hạn',
  'V/v rà soát',
  'Phụ lục kèm theo Thông báo này',
  'Bộ Y tế chủ trì',
  '2025 là năm',
  'Chính phủ',
])('"%s" has no enumerator', line => expect(readLabel(line)).toBeUndefined());

test('a label is read in either case of letters and with any space after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(' ', '  ', '\u00a0'), (number, space) => {
      const line = `${number}.${space}Bộ Y tế`;
      const label = readLabel(line);
      expect(label).toMatchObject({ kind: 'number', value: String(number) });
      expect(line.slice(label?.length)).toBe('Bộ Y tế');
    }),
  );
});

test('items inside a paragraph are a run that starts at one', () => {
  const text = 'Các bộ: (1) Xây dựng A. (2) Trình B gồm (i) x, (ii) y. (3) Báo cáo C.';
  expect(inlineItems(text).map(item => [item.label.value, text.slice(item.bodyStart, item.end).trim()])).toEqual([
    ['1', 'Xây dựng A.'],
    ['2', 'Trình B gồm (i) x, (ii) y.'],
    ['3', 'Báo cáo C.'],
  ]);
  expect(inlineItems('theo khoản (2) và (3)')).toEqual([]);
});
