// Days: arithmetic holds for every day, and what is written is read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  asDay,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  formatDay,
  fromDate,
  instantAt,
  makeDay,
  parseFormattedDay,
  parseInstant,
  partsOf,
  startOfWeek,
  timeOf,
  toDate,
  weekdayOf,
} from '../../src/base/index.ts';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map(offset => addDays('1950-01-01', offset));

test('a day formatted is read back, and days compare as text', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(parseFormattedDay(formatDay(a))).toBe(a);
      expect(asDay(a)).toBe(a);
      expect(fromDate(toDate(a))).toBe(a);
      expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
    }),
  );
});

test('adding days and counting them are each other’s opposite', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('adding months keeps the day number or takes the last day of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
      const moved = partsOf(addMonths(day, count));
      expect(moved.date).toBe(Math.min(partsOf(day).date, daysInMonth(moved.year, moved.month)));
    }),
  );
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
});

test('weeks begin on Monday and months end on their last day', () => {
  fc.assert(
    fc.property(anyDay, day => {
      expect(weekdayOf(startOfWeek(day))).toBe(1);
      expect(daysBetween(startOfWeek(day), day)).toBeLessThan(7);
      expect(partsOf(addDays(endOfMonth(day), 1)).date).toBe(1);
    }),
  );
  expect(weekdayOf('2025-11-20')).toBe(4);
});

test('a day that the calendar lacks is no day', () => {
  for (const text of ['30/02/2025', '31/11/2025', '00/01/2025', '01/13/2025', '1/1/25', 'hôm nay', ''])
    expect(parseFormattedDay(text)).toBeUndefined();
  expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
  expect(makeDay(2025, 2, 29)).toBeUndefined();
});

test('the Vietnamese day changes at 17:00 UTC', () => {
  const cases: readonly (readonly [string, Day, string])[] = [
    ['2025-11-19T16:59:59Z', '2025-11-19', '23:59'],
    ['2025-11-19T17:00:00Z', '2025-11-20', '00:00'],
    ['2025-11-20T08:00:00+07:00', '2025-11-20', '08:00'],
  ];
  for (const [iso, day, time] of cases) {
    const instant = parseInstant(iso) ?? instantAt('1900-01-01', '00:00');
    expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
    expect(timeOf(instantAt(day, time))).toBe(time);
  }
});
