// Days and periods are read relative to today, and never outside the calendar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysInMonth, formatDay, makeDay, weekdayOf } from '../../src/base/index.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { findDays, findPeriods } from '../../src/vietnamese/period.ts';

/** a Thursday */
const TODAY = '2025-11-20';

const DAYS: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['hôm nay', ['2025-11-20']],
  ['hom qua', ['2025-11-19']],
  ['ngày mai', ['2025-11-21']],
  ['ngày kia', ['2025-11-22']],
  ['thứ sáu', ['2025-11-21']],
  ['thứ sáu tuần sau', ['2025-11-28']],
  ['thu hai tuan truoc', ['2025-11-10']],
  ['chủ nhật tuần này', ['2025-11-23']],
  ['12/11', ['2025-11-12']],
  ['15/1', ['2026-01-15']],
  ['20-11-2025', ['2025-11-20']],
  ['30.11.2025', ['2025-11-30']],
  ['2025-12-01', ['2025-12-01']],
  ['ngày 20 tháng 11', ['2025-11-20']],
  ['20 thang 12 nam 2025', ['2025-12-20']],
  ['ngày hai mươi lăm tháng mười hai', ['2025-12-25']],
  ['ngày 5 tháng sau', ['2025-12-05']],
  ['cuối tháng 12', ['2025-12-31']],
  ['hết năm', ['2025-12-31']],
  ['30/2/2026', [undefined]],
  ['ngày 31 tháng 11', [undefined]],
  ['cái thứ hai', []],
  ['phiên họp thứ 5', []],
  ['NV-012 đạt 60%', []],
];
test.each(DAYS)('days of "%s"', (text, days) => {
  expect(findDays(text, TODAY).map(one => one.day)).toEqual(days);
});

const PERIODS: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['tuần này', '2025-11-17', '2025-11-23'],
  ['tuan sau', '2025-11-24', '2025-11-30'],
  ['tuần trước', '2025-11-10', '2025-11-16'],
  ['tháng này', '2025-11-01', '2025-11-30'],
  ['tháng 12', '2025-12-01', '2025-12-31'],
  ['tháng mười hai', '2025-12-01', '2025-12-31'],
  ['tháng 1', '2026-01-01', '2026-01-31'],
  ['quý này', '2025-10-01', '2025-12-31'],
  ['quý I/2026', '2026-01-01', '2026-03-31'],
  ['năm nay', '2025-01-01', '2025-12-31'],
  ['6 tháng cuối năm', '2025-07-01', '2025-12-31'],
  ['cuối tháng này', '2025-11-21', '2025-11-30'],
  ['10 ngày tới', '2025-11-20', '2025-11-30'],
  ['hai tuan toi', '2025-11-20', '2025-12-04'],
  ['7 ngày qua', '2025-11-13', '2025-11-20'],
  ['trước 30/11', undefined, '2025-11-29'],
  ['chậm nhất 30/11', undefined, '2025-11-30'],
  ['đến hết tháng 11', undefined, '2025-11-30'],
  ['sau ngày 1/12', '2025-12-02', undefined],
  ['từ 20/11 đến 30/11', '2025-11-20', '2025-11-30'],
  ['từ ngày 1 đến ngày 15 tháng 12', '2025-12-01', '2025-12-15'],
  ['từ tháng 10 đến tháng 12', '2025-10-01', '2025-12-31'],
  ['từ nay đến cuối năm', '2025-11-20', '2025-12-31'],
  ['this week', '2025-11-17', '2025-11-23'],
  ['sang tuần', '2025-11-24', '2025-11-30'],
  ['tuan sau nua', '2025-12-01', '2025-12-07'],
  ['tháng trước nữa', '2025-09-01', '2025-09-30'],
  ['sang tháng', '2025-12-01', '2025-12-31'],
  ['sang tháng 12', '2025-12-01', '2025-12-31'],
  ['mai mốt', '2025-11-20', '2025-11-22'],
  ['trước Tết Nguyên đán', undefined, '2026-02-16'],
  ['sau tết dương lịch', '2026-01-02', undefined],
];
test.each(PERIODS)('period of "%s"', (text, from, to) => {
  const [period, ...others] = findPeriods(text, TODAY);
  expect(others).toEqual([]);
  expect([period?.from, period?.to]).toEqual([from, to]);
});

const anyDay = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => makeDay(year, month, Math.min(date, daysInMonth(year, month))) ?? TODAY);

describe('for every day', () => {
  test('a full date is that day, however it is written', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        const [date, month, year] = formatDay(day).split('/').map(Number);
        for (const said of [formatDay(day), `${date}-${month}-${year}`, `ngày ${date} tháng ${month} năm ${year}`, day])
          expect(findDays(said, today)[0]?.day).toBe(day);
      }),
    );
  });

  test('a week has seven days from Monday, and holds its weekdays', () => {
    fc.assert(
      fc.property(anyDay, today => {
        const [week] = findPeriods('tuần này', today);
        expect(week?.from && weekdayOf(week.from)).toBe(1);
        expect(week?.to).toBe(week?.from && addDays(week.from, 6));
        expect(week?.from && week.from <= today && week.to && today <= week.to).toBe(true);
        const friday = findDays('thứ sáu tuần này', today)[0]?.day;
        expect(friday && weekdayOf(friday)).toBe(5);
      }),
    );
  });

  test('marks make no difference', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PERIODS.map(([text]) => text)), (today, text) => {
        const plain = ({ from, to, relation }: ReturnType<typeof findPeriods>[number]) => ({ from, to, relation });
        expect(findPeriods(fold(text), today).map(plain)).toEqual(findPeriods(text, today).map(plain));
      }),
    );
  });

  test('no text makes a period that ends before it begins', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(
          fc.constantFrom('từ', 'đến', 'trước', '1/12', 'tuần sau', 'hôm nay', 'tháng 3', 'ngày', '10 ngày tới', '31/11', 'cuối năm'),
          { maxLength: 5 },
        ),
        (today, words) => {
          for (const { start, end, said } of findPeriods(words.join(' '), today)) {
            expect(start).toBeLessThan(end);
            expect(words.join(' ')).toContain(said);
          }
        },
      ),
    );
  });
});
