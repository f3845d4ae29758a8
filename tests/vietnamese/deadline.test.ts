// Deadline phrases by the rules of the scheme (data/directives/SCHEME.md, section 5), signed on 15/10/2025 unless said.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysInMonth, formatDay, makeDay, partsOf } from '../../src/base/index.ts';
import { findDeadlines, readDeadlineCell } from '../../src/vietnamese/deadline.ts';
import { fold } from '../../src/vietnamese/fold.ts';

const signedOn: Day = '2025-10-15';
const read = (text: string) => findDeadlines(text, { signedOn });
const short = (text: string) => read(text).map(({ text: phrase, due, dueOn, kind, rule }) => ({ phrase, due, dueOn, kind, rule }));

test.each([
  ['Hoàn thành trước ngày 15/11/2025', 'trước ngày 15/11/2025', '2025-11-14', '2025-11-15', 'date', 'D1'],
  ['có hiệu lực chậm nhất trước ngày 31/3/2026', 'chậm nhất trước ngày 31/3/2026', '2026-03-30', '2026-03-31', 'date', 'D1'],
  ['trước ngày 02 tháng 9 năm 2026', 'trước ngày 02 tháng 9 năm 2026', '2026-09-01', '2026-09-02', 'date', 'D1'],
  ['chậm nhất là ngày 20 tháng 10 năm 2025', 'chậm nhất là ngày 20 tháng 10 năm 2025', '2025-10-20', '2025-10-20', 'date', 'D2'],
  ['đến hết ngày 20/11', 'đến hết ngày 20/11', '2025-11-20', '2025-11-20', 'date', 'D2'],
  ['trong tháng 11/2025', 'trong tháng 11/2025', '2025-11-30', '2025-11-30', 'month', 'D3'],
  ['trong tháng 8 năm 2026', 'trong tháng 8 năm 2026', '2026-08-31', '2026-08-31', 'month', 'D3'],
  ['trước tháng 6/2026', 'trước tháng 6/2026', '2026-05-31', '2026-05-31', 'month', 'D4'],
  ['trước quý III/2026', 'trước quý III/2026', '2026-06-30', '2026-06-30', 'quarter', 'D4'],
  ['trước năm 2026', 'trước năm 2026', '2025-12-31', '2025-12-31', 'year', 'D4'],
  ['trong quý IV-2025', 'trong quý IV-2025', '2025-12-31', '2025-12-31', 'quarter', 'D5'],
  ['đến hết năm 2025', 'đến hết năm 2025', '2025-12-31', '2025-12-31', 'year', 'D6'],
  ['trong 6 tháng đầu năm 2026', 'trong 6 tháng đầu năm 2026', '2026-06-30', '2026-06-30', 'date', 'D8'],
  ['giữa tháng 11/2025', 'giữa tháng 11/2025', '2025-11-15', '2025-11-15', 'date', 'D9'],
  ['trong 6 tháng tới', 'trong 6 tháng tới', '2026-04-15', '2026-04-15', 'relative', 'D10'],
  ['trong vòng 30 ngày kể từ ngày ký', 'trong vòng 30 ngày kể từ ngày ký', '2025-11-14', '2025-11-14', 'relative', 'D10'],
  [
    'trong thời hạn 10 ngày làm việc kể từ ngày ký ban hành',
    'trong thời hạn 10 ngày làm việc kể từ ngày ký ban hành',
    '2025-10-29',
    '2025-10-29',
    'relative',
    'D10',
  ],
  ['trong 15 ngày kể từ ngày 01/12/2025', 'trong 15 ngày kể từ ngày 01/12/2025', '2025-12-16', '2025-12-16', 'relative', 'D10'],
  ['sau 45 ngày kể từ ngày có Thông báo này', 'sau 45 ngày kể từ ngày có Thông báo này', '2025-11-29', '2025-11-29', 'relative', 'D10'],
  ['gửi trước ngày 15.\n5. Sở Y tế', 'trước ngày 15', '2025-11-14', '2025-11-15', 'date', 'D2'],
  ['chậm nhất ngày 20 tháng này', 'chậm nhất ngày 20 tháng này', '2025-10-20', '2025-10-20', 'date', 'D2'],
  ['trước ngày 05 tháng sau', 'trước ngày 05 tháng sau', '2025-11-04', '2025-11-05', 'date', 'D2'],
  ['xong trong quý II, III/2026', 'trong quý II, III/2026', '2026-09-30', '2026-09-30', 'quarter', 'D5'],
  ['trong các tháng 7 - 9/2026', 'trong các tháng 7 - 9/2026', '2026-09-30', '2026-09-30', 'month', 'D3'],
  ['trong 9 tháng đầu năm 2026', 'trong 9 tháng đầu năm 2026', '2026-09-30', '2026-09-30', 'date', 'D8'],
  ['trong nửa cuối năm 2026', 'trong nửa cuối năm 2026', '2026-12-31', '2026-12-31', 'date', 'D8'],
  ['trong giai đoạn 2026 - 2028', 'trong giai đoạn 2026 - 2028', '2028-12-31', '2028-12-31', 'year', 'D7'],
  ['xây dựng 1.200 căn nhà giai đoạn 2026 - 2028', 'giai đoạn 2026 - 2028', '2028-12-31', '2028-12-31', 'year', 'D7'],
  ['trong hai năm 2026, 2027', 'trong hai năm 2026, 2027', '2027-12-31', '2027-12-31', 'year', 'D7'],
  ['phấn đấu cả năm thu hồi 60.000 tỷ đồng', 'cả năm', '2025-12-31', '2025-12-31', 'year', 'D6'],
  ['khai trương chậm nhất 23 tháng Chạp', 'chậm nhất 23 tháng Chạp', null, null, 'relative', 'D11'],
  ['trước ngày 10/3 âm lịch', 'trước ngày 10/3 âm lịch', null, null, 'relative', 'D11'],
  ['xong trước mùa mưa bão năm 2026', 'trước mùa mưa bão năm 2026', null, null, 'relative', 'D11'],
  ['trước năm học 2026 - 2027', 'trước năm học 2026 - 2027', null, null, 'relative', 'D11'],
  ['báo cáo trong tháng 12 hằng năm', 'trong tháng 12 hằng năm', null, null, 'recurring', 'D12'],
  ['trước ngày 05 của tháng đầu quý sau', 'trước ngày 05 của tháng đầu quý sau', null, null, 'recurring', 'D12'],
  ['trình Quốc hội tại Kỳ họp thứ 10', 'tại Kỳ họp thứ 10', null, null, 'relative', 'D11'],
  ['trong tuần đầu tháng 12/2025', 'trong tuần đầu tháng 12/2025', '2025-12-07', '2025-12-07', 'date', 'D9'],
  ['xong vào tuần cuối cùng của tháng 11', 'vào tuần cuối cùng của tháng 11', '2025-11-30', '2025-11-30', 'date', 'D9'],
  ['trong 15 ngày đầu tháng 12/2025', 'trong 15 ngày đầu tháng 12/2025', '2025-12-15', '2025-12-15', 'date', 'D9'],
  ['trước thời điểm 31/12/2025', 'trước thời điểm 31/12/2025', '2025-12-30', '2025-12-31', 'date', 'D1'],
  ['trước ngày mùng 5/12/2025', 'trước ngày mùng 5/12/2025', '2025-12-04', '2025-12-05', 'date', 'D1'],
  ['hoàn thành ngày 15/12/2025', 'ngày 15/12/2025', '2025-12-15', '2025-12-15', 'date', 'D2'],
  ['ngay trong đêm 05/11', 'ngay trong đêm 05/11', '2025-11-05', '2025-11-05', 'date', 'D16'],
  ["trước 17h00' ngày 10/11/2025", "trước 17h00' ngày 10/11/2025", '2025-11-10', '2025-11-10', 'date', 'D16'],
  ['trước 16 giờ 00 ngày 20/11/2025', 'trước 16 giờ 00 ngày 20/11/2025', '2025-11-20', '2025-11-20', 'date', 'D16'],
])('%s', (text, phrase, due, dueOn, kind, rule) => {
  expect(short(text)).toEqual([{ phrase, due, dueOn, kind, rule }]);
});

test.each([
  ['báo cáo hằng tháng', 'monthly'],
  ['định kỳ hằng quý báo cáo', 'quarterly'],
  ['trước ngày 20 hằng tháng', 'monthly'],
  ['trước ngày 15 tháng 12 hằng năm', 'yearly'],
  ['định kỳ 06 tháng một lần', 'half-yearly'],
  ['trước 16 giờ thứ Sáu hằng tuần', 'weekly'],
  ['trước 18 giờ hằng ngày', 'daily'],
])('%s recurs', (text, recurrence) => {
  expect(read(text)).toMatchObject([{ due: null, kind: 'recurring', recurrence }]);
});

test.each([
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
  'từ năm 2026',
  'Bảng giá đất áp dụng từ 1-1-2026',
  'giai đoạn 2025 - 2030',
  'hoàn thành 370/944 nhiệm vụ',
  'sớm, khẩn trương, kịp thời',
  'Việt Nam 2025',
])('"%s" is no deadline', text => expect(read(text)).toEqual([]));

test('a month without a word that makes it a deadline is marked', () => {
  expect(read('quý III/2025 đạt kết quả tốt')).toMatchObject([{ bare: true }]);
  expect(read('trong quý IV/2025')[0]?.bare).toBeUndefined();
});

test('an hour is kept, and the year that is not written is marked', () => {
  expect(read('trước 10h30 ngày 18/11')).toMatchObject([{ time: '10:30', due: '2025-11-18', impliedYear: true }]);
});

test('a missing year is the first that is not past', () => {
  expect(read('trước ngày 05/3')).toMatchObject([{ dueOn: '2026-03-05', impliedYear: true }]);
  expect(findDeadlines('trước ngày 15/9', {})).toMatchObject([{ due: null, kind: 'date' }]);
});

describe('a table cell', () => {
  test.each([
    ['6/2025', '2025-06-30', 'month'],
    ['Tháng 10/2025', '2025-10-31', 'month'],
    ['2025', '2025-12-31', 'year'],
    ['2025 - 2026', '2026-12-31', 'year'],
    ['Quý II', '2026-06-30', 'quarter'],
    ['30/11/2025', '2025-11-30', 'date'],
    ['2026-01-05', '2026-01-05', 'date'],
    ['truoc ngay 20/10/2025', '2025-10-19', 'date'],
    ['het thang 11', '2025-11-30', 'month'],
    ['khi có yêu cầu', null, 'none'],
    ['T12/2025', '2025-12-31', 'month'],
    ['Q4/2025', '2025-12-31', 'quarter'],
    ['31/12/25', '2025-12-31', 'date'],
    ['Tuần 3 tháng 11/2025', '2025-11-21', 'date'],
  ])('%s', (text, due, kind) => expect(readDeadlineCell(text, { signedOn })).toMatchObject({ due, kind }));

  test('standing and first-year duties', () => {
    expect(readDeadlineCell('trước ngày 15/6 và 15/12 hằng năm', {})).toMatchObject({ kind: 'recurring', recurrence: 'half-yearly' });
    expect(readDeadlineCell('Thường xuyên', {})).toMatchObject({ kind: 'recurring', recurrence: 'continuous' });
    expect(readDeadlineCell('2025 và những năm tiếp theo', {})).toMatchObject({ due: '2025-12-31', recurrence: 'yearly', altDue: null });
    expect(readDeadlineCell('trong năm 2026, báo cáo hằng quý', {})).toMatchObject({ due: '2026-12-31', recurrence: 'quarterly' });
  });
});

const anyDay = fc
  .record({ year: fc.integer({ min: 2010, max: 2040 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, date }): Day => makeDay(year, month, Math.min(date, daysInMonth(year, month))) ?? '2025-01-01');
const written = (day: Day) => {
  const { year, month, date } = partsOf(day);
  return fc.constantFrom(
    formatDay(day),
    `${date}/${month}/${year}`,
    `${date}-${month}-${year}`,
    `${date}.${month}.${year}`,
    `${date} tháng ${month} năm ${year}`,
    `${String(date).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} năm ${year}`,
  );
};
const dayAsWritten = anyDay.chain(day => written(day).map(text => ({ day, text })));

describe('any date in any of its forms', () => {
  test('"trước ngày" ends the day before', () => {
    fc.assert(
      fc.property(dayAsWritten, fc.constantFrom('trước ngày', 'chậm nhất trước ngày', 'Trước ngày'), ({ day, text }, before) => {
        expect(findDeadlines(`Hoàn thành ${before} ${text}.`, {})).toMatchObject([
          { due: addDays(day, -1), dueOn: day, rule: 'D1', text: `${before} ${text}` },
        ]);
      }),
    );
  });

  test('"chậm nhất ngày", "đến hết ngày", "đến ngày" end on the day itself, with or without marks', () => {
    fc.assert(
      fc.property(
        dayAsWritten,
        fc.constantFrom('chậm nhất ngày', 'chậm nhất là ngày', 'đến hết ngày', 'đến ngày', 'không quá ngày'),
        fc.boolean(),
        ({ day, text }, until, marks) => {
          const phrase = `${until} ${text}`;
          expect(findDeadlines(marks ? phrase : fold(phrase), {})).toMatchObject([{ due: day, dueOn: day }]);
        },
      ),
    );
  });

  test('offsets cut the phrase out of any text around it', () => {
    fc.assert(
      fc.property(dayAsWritten, fc.constantFrom('', 'Bộ Y tế báo cáo Thủ tướng ', 'đề án; '), ({ text }, lead) => {
        const source = `${lead}trước ngày ${text}, đúng quy định`;
        for (const { text: phrase, start, end } of findDeadlines(source, {})) expect(source.slice(start, end)).toBe(phrase);
      }),
    );
  });
});
