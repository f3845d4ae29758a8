// Texts that nobody wrote: reading them ends in bounded time.

import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';

const LONG_LINES = {
  groups: 'các bộ, '.repeat(20_000),
  brackets: '('.repeat(100_000),
  items: '(1) a '.repeat(20_000),
  before: 'trước ngày '.repeat(10_000),
  adverbs: 'khẩn trương '.repeat(10_000),
  bodies: 'Ban Chỉ Đạo '.repeat(10_000),
  dates: '20/10/2025 '.repeat(20_000),
};

test.each(Object.entries(LONG_LINES))('%s without end', async (_, text) => {
  const started = performance.now();
  const outcome = await readDirective({
    name: 'a.txt',
    bytes: new TextEncoder().encode(`Số: 1/TB-VPCP\nTHÔNG BÁO\n1. ${text}\n2. Bộ Y tế ban hành Thông tư trước ngày 20/10/2026.\n`),
  });
  expect('ok' in outcome && outcome.ok.tasks.map(task => task.clause)).toEqual(['Mục 2']);
  expect('ok' in outcome && outcome.ok.warnings.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(8_000);
});

test('a paragraph of a whole document is read, every task of it', async () => {
  const count = 400;
  const sentences = Array.from(
    { length: count },
    (_, at) => `Giao Bộ Y tế ban hành Thông tư số ${at + 1} về định mức kinh tế kỹ thuật trước ngày 20/10/2026.`,
  );
  const started = performance.now();
  const outcome = await readDirective({
    name: 'a.txt',
    bytes: new TextEncoder().encode(`Số: 1/TB-VPCP\nTHÔNG BÁO\n1. ${sentences.join(' ')}\n`),
  });
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(outcome.ok.tasks).toHaveLength(count);
  expect(new Set(outcome.ok.tasks.map(task => task.id)).size).toBe(count);
  for (const task of outcome.ok.tasks) expect(outcome.ok.text.slice(task.quoteStart, task.quoteEnd)).toBe(task.quote);
  expect(performance.now() - started).toBeLessThan(8_000);
});
