// Numbers and percentages are read in every way people type them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/vietnamese/fold.ts';
import { readNumbers, readPercents } from '../../src/vietnamese/numbers.ts';

const PERCENTS: readonly (readonly [string, readonly number[]])[] = [
  ['đạt 60%', [60]],
  ['đạt 62,5 %', [62.5]],
  ['được 150%', [150]],
  ['-5%', [-5]],
  ['sáu mươi phần trăm', [60]],
  ['sau muoi lam phan tram', [65]],
  ['hai tư phần trăm', [24]],
  ['chín chục phần trăm', [90]],
  ['một trăm phần trăm', [100]],
  ['mười %', [10]],
  ['xong một nửa rồi', [50]],
  ['được nửa chặng', [50]],
  ['1/4', [25]],
  ['được 2/3 khối lượng', [67]],
  ['hai phần ba', [67]],
  ['ba phan tu', [75]],
  ['từ 40% lên 55%', [40, 55]],
  ['hơn một nửa', []],
  ['hạn 1/4', []],
  ['12/11', []],
  ['NV-012', []],
];
test.each(PERCENTS)('percentages of "%s"', (text, values) => {
  expect(readPercents(text).map(one => one.value)).toEqual(values);
});

const NUMBERS: readonly (readonly [string, readonly number[]])[] = [
  ['1.259 hồ sơ', [1259]],
  ['2,1 triệu', [2.1]],
  ['ba nhiệm vụ', [3]],
  ['mười lăm ngày', [15]],
  ['trong năm 2025', [2025]],
  ['sau tuần này', []],
];
test.each(NUMBERS)('numbers of "%s"', (text, values) => {
  expect(readNumbers(text).map(one => one.value)).toEqual(values);
});

describe('for every percentage', () => {
  const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const inWords = (value: number): string => {
    const [tens, unit] = [Math.floor(value / 10), value % 10];
    if (tens === 0) return UNITS[unit] ?? '';
    const last = unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : (UNITS[unit] ?? '');
    return [tens === 1 ? 'mười' : `${UNITS[tens]} mươi`, last].filter(part => part !== '').join(' ');
  };

  test('digits and words mean the same, with or without marks, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('đạt ', '', 'NV-003 được '),
        fc.constantFrom(' rồi', ''),
        (value, before, after) => {
          const said = `${before}${inWords(value)} phần trăm${after}`;
          expect(readPercents(`${before}${value}%${after}`).map(one => one.value)).toEqual([value]);
          expect(readPercents(said).map(one => one.value)).toEqual([value]);
          expect(readPercents(fold(said)).map(one => one.value)).toEqual([value]);
        },
      ),
    );
  });

  test('what is found is where it says it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        for (const { start, end } of [...readPercents(text), ...readNumbers(text)]) expect(text.slice(start, end).length).toBe(end - start);
      }),
    );
  });
});
