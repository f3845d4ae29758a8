// Which titles a description fits.
import { expect, test } from 'vitest';
import { tasksAbout } from '../../src/question/search.ts';

const ROWS = [
  { code: 'NV-001', title: 'Xây dựng đề án sàn giao dịch vàng' },
  { code: 'NV-002', title: 'Rà soát, sẵn sàng ứng phó thiên tai vùng núi' },
  { code: 'NV-003', title: 'Tháo gỡ vướng mắc của dự án Starlink' },
];
const about = (topic: string): readonly string[] => tasksAbout(topic, ROWS)?.codes ?? [];

test.each([
  ['vàng', ['NV-001']],
  ['vang', ['NV-001']],
  ['giao dich vàng', ['NV-001']],
  ['starlnik', []],
  ['starlimk', ['NV-003']],
  // one syllable with other marks, or one letter off, is another word
  ['vắng', []],
  ['hàng', []],
  // with others beside it a slip is forgiven
  ['ung phó thiên tay', ['NV-002']],
])('%s', (topic, codes) => {
  expect(about(topic)).toEqual(codes);
});
