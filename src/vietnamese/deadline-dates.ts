// Turns the parts of a written date into days: years left out, months, quarters, half-years, periods from the signing date.

import { addDays, addMonths, type Day, daysInMonth, makeDay, partsOf } from '../base/index.ts';
import type { DeadlineContext } from './deadline.ts';
import { statutoryDays, type WorkingDays } from './working-days.ts';

export interface Dated {
  readonly day: Day;
  readonly impliedYear: boolean;
}

/** D15: a year left out is the first that brings the date on or after the signing day; "năm nay" is the year of signing. */
export function dated(context: DeadlineContext, year: number | undefined, of: (year: number) => Day | undefined): Dated | undefined {
  if (year !== undefined) {
    const day = of(year);
    return day && { day, impliedYear: false };
  }
  if (!context.signedOn) return undefined;
  const signed = partsOf(context.signedOn).year;
  for (const candidate of [signed, signed + 1]) {
    const day = of(candidate);
    if (day && day >= context.signedOn) return { day, impliedYear: true };
  }
  return undefined;
}

export const lastOfMonth = (year: number, month: number): Day | undefined =>
  month >= 1 && month <= 12 ? makeDay(year, month, daysInMonth(year, month)) : undefined;
export const lastOfQuarter = (year: number, quarter: number): Day | undefined => lastOfMonth(year, quarter * 3);
export const lastOfYear = (year: number): Day | undefined => makeDay(year, 12, 31);
export const dayBefore = (day: Day | undefined): Day | undefined => day && addDays(day, -1);
export const firstOfMonth = (year: number, month: number): Day | undefined => makeDay(year, month, 1);

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
export const quarterNumber = (text: string): number => ROMAN[text] ?? Number(text);

export const numberIn = (text: string | undefined): number | undefined => (text === undefined || text === '' ? undefined : Number(text));

/** "hai mươi" is not used by directives; one to twelve in words is ("trong ba tháng", "trong mười ngày"). */
const NUMBER_WORDS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
export const countOf = (text: string): number => (/^\d/.test(text) ? Number(text) : NUMBER_WORDS.indexOf(text.replace(/\s+/g, ' ')));

export type Unit = 'gio' | 'ngay' | 'ngay lam viec' | 'tuan' | 'thang' | 'quy' | 'nam';

/**
 * Bộ luật Dân sự 2015, art. 147–148: the day of the event is not counted; months end on the same day number.
 * @param calendar by which working days are counted
 */
export function periodFrom(start: Day, count: number, unit: Unit, calendar: Pick<WorkingDays, 'addWorkingDays'> = statutoryDays): Day {
  switch (unit) {
    case 'gio':
      return addDays(start, Math.ceil(count / 24));
    case 'ngay':
      return addDays(start, count);
    case 'ngay lam viec':
      return calendar.addWorkingDays(start, count);
    case 'tuan':
      return addDays(start, count * 7);
    case 'thang':
      return addMonths(start, count);
    case 'quy':
      return addMonths(start, count * 3);
    case 'nam':
      return addMonths(start, count * 12);
  }
}
