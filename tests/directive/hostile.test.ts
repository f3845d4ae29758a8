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
