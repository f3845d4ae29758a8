// Which digest a working day brings, and from when it tells.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayOf, startOfMonth, startOfWeek, timeOf } from '../../src/base/index.ts';
import { lookAhead, rhythmOn, spanStart } from '../../src/digest/rhythm.ts';
import { rhythmsIn, rhythmsText } from '../../src/digest/setting.ts';
import { statutoryDays as calendar } from '../../src/vietnamese/working-days.ts';

test.each<[Day, readonly ('daily' | 'weekly' | 'monthly')[], string | undefined]>([
  ['2025-11-20', ['daily', 'weekly', 'monthly'], 'daily'],
  ['2025-11-17', ['daily', 'weekly', 'monthly'], 'weekly'],
  ['2025-12-01', ['daily', 'weekly', 'monthly'], 'monthly'],
  ['2025-12-01', ['daily', 'weekly'], 'weekly'],
  ['2025-11-17', ['daily'], 'daily'],
  ['2025-11-18', ['weekly'], undefined],
  // the first working day after Tết 2026
  ['2026-02-23', ['weekly'], 'weekly'],
])('on %s of %j: %s', (today, chosen, rhythm) => expect(rhythmOn(today, chosen, calendar)).toBe(rhythm));

test('a week has one weekly digest and a month one monthly, on their first working days', () => {
  const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).filter(calendar.isWorkingDay);
  const weekly = days.filter(day => rhythmOn(day, ['weekly'], calendar) === 'weekly');
  const monthly = days.filter(day => rhythmOn(day, ['monthly'], calendar) === 'monthly');
  expect(weekly.map(startOfWeek)).toEqual([...new Set(days.map(startOfWeek))].slice(weekly[0] === days[0] ? 0 : 1));
  expect(new Set(monthly.map(startOfMonth)).size).toBe(monthly.length);
  expect(monthly).toHaveLength(12);
});

test('a span begins before today, at the hour asked for, and looks ahead to today or later', () => {
  fc.assert(
    fc.property(fc.nat(364), fc.constantFrom('weekly' as const, 'monthly' as const), (offset, rhythm) => {
      const today = addDays('2026-01-01', offset);
      const since = spanStart(today, rhythm, '06:45', calendar);
      expect(dayOf(since) <= today).toBe(true);
      expect(timeOf(since)).toBe('06:45');
      expect(lookAhead(today, rhythm) >= today).toBe(true);
    }),
  );
});

test('on the first working day of a span it tells of the whole span before', () => {
  expect(dayOf(spanStart('2025-11-17', 'weekly', '06:45', calendar))).toBe('2025-11-10');
  expect(dayOf(spanStart('2025-11-20', 'weekly', '06:45', calendar))).toBe('2025-11-17');
  expect(dayOf(spanStart('2025-12-01', 'monthly', '06:45', calendar))).toBe('2025-11-01');
});

test('rhythms as a setting', () => {
  expect(rhythmsIn(undefined)).toEqual(['daily']);
  expect(rhythmsIn(rhythmsText(['monthly', 'daily']))).toEqual(['daily', 'monthly']);
});
