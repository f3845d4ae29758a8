// Agencies are found in typed messages: abbreviations, missing marks, slips, former names, groups.
import { expect, test } from 'vitest';
import { openAgencyFinder } from '../../src/vietnamese/agency-names.ts';

const finder = openAgencyFinder();

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['Bộ Y tế', ['BYT']],
  ['bo y te', ['BYT']],
  ['BYT', ['BYT']],
  ['bộ yt', ['BYT']],
  ['boyte', ['BYT']],
  ['Bộ Ý tế', ['BYT']],
  ['Bộ KH&CN', ['BKHCN']],
  ['bo khcn', ['BKHCN']],
  ['bộ khoa học công nghệ', ['BKHCN']],
  ['Bộ Khoa hoc va Công nghệ', ['BKHCN']],
  ['bộ khao học và công nghệ', ['BKHCN']],
  ['Bộ Văn hoá, Thể thao và Du lịch', ['BVHTTDL']],
  ['ubnd tp hcm', ['T-HCM']],
  ['sài gòn', ['T-HCM']],
  ['UBND HN', ['T-HANOI']],
  ['da nang', ['T-DANANG']],
  ['danang', ['T-DANANG']],
  ['Ddà Nẵng', ['T-DANANG']],
  ['quang nin', ['T-QUANGNINH']],
  ['UBND tỉnh Quảng Ninh', ['T-QUANGNINH']],
  ['Bộ Kế hoạch và Đầu tư', ['BTC']],
  ['Quảng Nam', ['T-DANANG']],
  ['NHNN', ['NHNN']],
  ['Ministry of Health', ['BYT']],
  ['bo noi vu va bo tai chinh', ['BNV', 'BTC']],
  ['so sánh bộ tư pháp, bộ công an', ['BTP', 'BCA']],
  ['Trình Chính phủ ban hành', []],
  ['bộ mình', []],
  ['hn em bận', []],
  ['the most of it', []],
];
test.each(NAMED)('agencies of "%s"', (text, codes) => {
  expect(finder.find(text).map(one => one.code)).toEqual(codes);
});

test('a dissolved body is named beside its successor', () => {
  expect(finder.find('Bộ Thông tin và Truyền thông')[0]).toMatchObject({ code: 'BKHCN', former: 'BTTTT' });
});

test('a bare word that also stands in descriptions says so', () => {
  expect(finder.find('tài chính')[0]).toMatchObject({ code: 'BTC', form: 'bare' });
});

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['các bộ', ['ministry']],
  ['bộ nào chậm nhất', ['ministry']],
  ['địa phương nào', ['province']],
  ['các tỉnh, thành phố', ['province']],
  ['cán bộ nào', []],
  ['bộ giao thông', []],
];
test.each(GROUPS)('groups of "%s"', (text, kinds) => {
  expect(finder.groups(text).flatMap(one => one.kinds)).toEqual(kinds);
});
