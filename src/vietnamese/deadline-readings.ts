// What a form reads out of its match: the last day in time, or that there is none and why.

import { addDays, makeDay } from '../base/index.ts';
import type { DeadlineContext, DeadlineForm, Recurrence } from './deadline.ts';
import { type Dated, dated, lastOfYear, numberIn } from './deadline-dates.ts';

export type Read = ReturnType<DeadlineForm['read']>;

/** The day found is the last one in time; nothing found: the form matched, but no deadline. */
export const until = (
  found: Dated | undefined,
  kind: 'date' | 'month' | 'quarter' | 'year' | 'relative',
  more: Partial<NonNullable<Read>> = {},
): Read => (found ? { due: found.day, dueOn: found.day, kind, ...(found.impliedYear ? { impliedYear: true } : {}), ...more } : undefined);

/** A deadline whose day the text does not tell. */
export const unknown = (kind: 'date' | 'month' | 'quarter' | 'year' | 'relative', more: Partial<NonNullable<Read>> = {}): Read => ({
  due: null,
  dueOn: null,
  kind,
  ...more,
});

/** The day in the groups of DATE. */
export function date(groups: readonly (string | undefined)[], context: DeadlineContext): Dated | undefined {
  const [day, month, year, yearToo, monthInWords, yearInWords, yearInWordsToo] = groups;
  return dated(context, numberIn(year ?? yearToo ?? yearInWords ?? yearInWordsToo), written =>
    makeDay(written, Number(month ?? monthInWords), Number(day)),
  );
}

/** Whether the groups of DATE are a day and a month, and no share or ratio. */
export const isDate = (groups: readonly (string | undefined)[]): boolean => {
  const month = Number(groups[1] ?? groups[4]);
  const day = Number(groups[0]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** D1: the last day in time is the day before; the table's date and the second reading are the day itself. */
export function before(found: Dated): Read {
  const eve = addDays(found.day, -1);
  return { due: eve, dueOn: found.day, kind: 'date', altDue: found.day, ...(found.impliedYear ? { impliedYear: true } : {}) };
}

/** "16:05" */
export const hours = (hour: string | undefined, minute: string | undefined): string =>
  `${(hour ?? '').padStart(2, '0')}:${(minute ?? '00').padStart(2, '0')}`;

export const recurring = (recurrence: Recurrence): Read => ({ due: null, dueOn: null, kind: 'recurring', recurrence });

/** "trong tháng 11/2025" is a deadline by its words, "tháng 11/2025" only where something is to be finished. */
export const deadlineWord = (phrase: string): { bare?: true } =>
  /^(?:(?:cac )?(?:thang|quy)|nam|sau|ba|chin|nua|\d|cuoi thang)/.test(phrase) ? { bare: true } : {};

export const yearEnd = (year: number): Dated | undefined => {
  const day = lastOfYear(year);
  return day && { day, impliedYear: false };
};

/** Bộ luật Dân sự 2015, art. 146: the beginning of a year is its first day, the middle the last day of June. */
export const yearPart = (part: string | undefined, year: number): Dated | undefined => {
  const day = part === 'dau' ? makeDay(year, 1, 1) : makeDay(year, 6, 30);
  return day && { day, impliedYear: false };
};
