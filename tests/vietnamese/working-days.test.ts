// Working days of civil servants, from the yearly notices.

import { expect, test } from 'vitest';
import { statutoryDays } from '../../src/vietnamese/working-days.ts';

const { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay } = statutoryDays;

test('Tết, a worked Saturday and a swapped Monday count as decided', () => {
  expect(addWorkingDays('2026-02-13', 10)).toBe('2026-03-06');
  expect(addWorkingDays('2026-08-20', 3)).toBe('2026-08-24');
  expect([isWorkingDay('2026-08-22'), isWorkingDay('2026-08-31'), isWorkingDay('2026-11-24')]).toEqual([true, false, false]);
});

test('a year without a notice has weekends and fixed holidays', () => {
  expect([isWorkingDay('2031-04-30'), isWorkingDay('2031-11-24'), isWorkingDay('2031-11-25'), isWorkingDay('2031-11-22')]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('the next and the previous working day', () => {
  expect([nextWorkingDay('2025-10-17'), previousWorkingDay('2025-10-20')]).toEqual(['2025-10-20', '2025-10-17']);
});
