// Names of agencies in every spelling, old bodies and their successors, groups and their members.

import { describe, expect, test } from 'vitest';
import { AGENCIES, openAgencies } from '../../src/vietnamese/agencies.ts';

const agencies = openAgencies();
const codes = (text: string, province?: string) => agencies.mentions(text, { province }).map(mention => mention.code);

test.each([
  ['Bộ Khoa học và Công nghệ', 'BKHCN'],
  ['bộ khoa học & công nghệ', 'BKHCN'],
  ['Bộ KH-CN', 'BKHCN'],
  ['bo khoa hoc va cong nghe', 'BKHCN'],
  ['BKHCN', 'BKHCN'],
  ['UBND tỉnh Lai Châu', 'T-LAICHAU'],
  ['uy ban nhan dan tinh lai chau', 'T-LAICHAU'],
  ['Giám đốc Sở Y tế', 'SO-YT'],
  ['Ủy ban nhân dân tỉnh Hoà Bình', 'T-HOABINH'],
])('%s is %s', (name, code) => expect(agencies.resolve(name)).toBe(code));

test('a name that is nobody, or several, resolves to nobody', () => {
  expect(agencies.resolve('Bộ Chim muông')).toBeUndefined();
  expect(agencies.resolve('')).toBeUndefined();
});

test('every name and code of the registry resolves to its own agency', () => {
  const wrong = AGENCIES.filter(row => agencies.resolve(row.code) !== row.code);
  expect(wrong.map(row => row.code)).toEqual([]);
});

describe('mentions', () => {
  test.each([
    [
      'Bộ trưởng các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường; Chủ tịch UBND các tỉnh, thành phố: Quảng Ninh và Hải Phòng',
      ['BQP', 'BCA', 'BNNMT', 'T-QUANGNINH', 'T-HAIPHONG'],
    ],
    ['các bộ, ngành, địa phương, cơ quan, đơn vị, doanh nghiệp', ['ALL']],
    ['các bộ, cơ quan', ['ALL_MINISTRIES']],
    ['các bộ, ngành, địa phương có liên quan; một số địa phương', ['RELATED', 'SOME_PROVINCES']],
    ['Các bộ chuyên ngành (Khoa học và Công nghệ, Xây dựng...)', ['BKHCN', 'BXD']],
    ['Chủ tịch Uỷ ban nhân dân các tỉnh, thành phố trực thuộc Trung ương', ['ALL_PROVINCES']],
    ['các cấp, các ngành, các cơ quan, đơn vị', ['ALL']],
    ['Bộ VHTT&DL, UBND TP.HCM', ['BVHTTDL', 'T-HCM']],
    ['Đại học Y Hà Nội', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  test('in the documents of a province, "UBND tỉnh" and "địa phương" are its own', () => {
    expect(codes('UBND tỉnh giao Sở Y tế, Công an tỉnh, UBND các xã, phường', 'T-LAICHAU')).toEqual([
      'T-LAICHAU',
      'SO-YT',
      'CA-TINH',
      'COMMUNES',
    ]);
    expect(codes('các sở, ngành, địa phương', 'T-LAICHAU')).toEqual(['LOCAL_ALL']);
    expect(codes('Các sở, ban, ngành, UBND các xã, phường', 'T-LAICHAU')).toEqual(['SO-ALL', 'COMMUNES']);
  });

  test('offsets cut the names out of the text', () => {
    const text = 'Giao Bộ Y tế chủ trì, phối hợp với Bộ Công an.';
    expect(agencies.mentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bộ Y tế', 'Bộ Công an']);
  });

  test('a long text takes milliseconds', () => {
    const text = 'Bộ Y tế chủ trì, phối hợp với các bộ, ngành, địa phương liên quan xây dựng kế hoạch.\n'.repeat(500);
    agencies.mentions('Bộ Y tế');
    const started = performance.now();
    agencies.mentions(text);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

test('an old body leads to its successor, unless it still existed on that day', () => {
  expect(agencies.current('BTTTT')).toBe('BKHCN');
  expect(agencies.current('BTTTT', '2024-06-01')).toBe('BTTTT');
  expect(agencies.current('T-KONTUM', '2025-07-01')).toBe('T-QUANGNGAI');
  expect(agencies.current('T-KONTUM', '2025-06-30')).toBe('T-KONTUM');
});

test('members of groups come by kind', () => {
  expect(agencies.collectivesOf('BYT')).toEqual(expect.arrayContaining(['ALL', 'ALL_MINISTRIES']));
  expect(agencies.collectivesOf('T-LAICHAU')).toEqual(expect.arrayContaining(['ALL', 'ALL_PROVINCES']));
  expect(agencies.collectivesOf('T-LAICHAU')).not.toContain('ALL_MINISTRIES');
  expect(agencies.collectivesOf('RELATED')).toEqual([]);
  expect([agencies.isCollective('ALL'), agencies.isCollective('BYT')]).toEqual([true, false]);
});
