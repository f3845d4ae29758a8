// A task by its place among those shown.
import { expect, test } from 'vitest';
import { namedByPlace } from '../../src/progress/ordinal.ts';

const SHOWN = ['NV-006', 'NV-008', 'NV-047'];

test.each([
  ['cái đầu tiên xong 90%', 'NV-006 xong 90%'],
  ['cai thu 2 dang lam', 'NV-008 dang lam'],
  ['việc thứ hai 60%, việc cuối cùng xong rồi', 'NV-008 60%, NV-047 xong rồi'],
  ['nhiệm vụ thứ ba vướng kinh phí', 'NV-047 vướng kinh phí'],
  ['2 xong', 'NV-008 xong'],
  ['3. da xong 60%', 'NV-047 da xong 60%'],
  ['1 vướng kinh phí', 'NV-006 vướng kinh phí'],
  ['việc đầu em làm được một nửa rồi', 'NV-006 em làm được một nửa rồi'],
  ['cái số 3 mới được 20', 'NV-047 mới được 20'],
])('%s', (said, meant) => {
  expect(namedByPlace(said, SHOWN)).toBe(meant);
});

test.each([
  'thứ hai xong',
  '2',
  '9 xong',
  '2 ngày nữa xong',
  '3 nhiệm vụ xong',
  '20/11 xong',
  'việc cuối năm',
  'cái thứ chín xong',
  'việc đầu tư công được 60%',
  'nhiệm vụ số 2 xong',
  'việc đâu xong rồi',
  'nhiệm vụ thứ 2% ',
])('"%s" names none of them', said => {
  expect(namedByPlace(said, SHOWN)).toBe(said);
});
