// The periods of a recurring task: which one a day lies in, when it is due, which comes next. Pure.
import { addDays, addMonths, type Day, endOfMonth, makeDay, partsOf, startOfMonth, startOfWeek, weekdayOf } from '../../base/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { BEFORE_DAY_PHRASE, DAY_PHRASE, WEEKDAY_NUMBERS, WEEKDAY_PHRASE, YEAR_DAY_PHRASE } from './period.data.ts';

export interface Period {
  /** compares as text with other periods of the same recurrence: "2025-11", "2025-Q4", "2025-H2", "2025", "W2025-11-17", "2025-11-20" */
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
}

export interface PeriodDeadline {
  /** late from the day after it */
  readonly dueOn: Day;
  /** the day before it where the phrase says "trước ngày" */
  readonly remindOn: Day;
}

const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

/** The period that a day lies in; undefined for "thường xuyên": it has no periods. */
export function periodAt(recurrence: string, day: Day): Period | undefined {
  if (recurrence === 'daily') return { key: day, from: day, to: day };
  if (recurrence === 'weekly') {
    const from = startOfWeek(day);
    return { key: `W${from}`, from, to: addDays(from, 6) };
  }
  const length = MONTHS[recurrence];
  if (length === undefined) return undefined;
  const { year, month } = partsOf(day);
  const number = Math.ceil(month / length);
  const from = makeDay(year, (number - 1) * length + 1, 1) ?? day;
  const name = { 1: `${year}-${String(month).padStart(2, '0')}`, 3: `${year}-Q${number}`, 6: `${year}-H${number}`, 12: `${year}` }[length];
  return { key: name ?? '', from, to: endOfMonth(addMonths(from, length - 1)) };
}

export const periodAfter = (recurrence: string, period: Period): Period | undefined => periodAt(recurrence, addDays(period.to, 1));

/** The period of a key as `periodAt` made it. */
export function periodOfKey(recurrence: string, key: string): Period | undefined {
  const year = Number(/\d{4}/u.exec(key)?.[0]);
  const part = /-[QH]?(\d{1,2})$/u.exec(key)?.[1] ?? '1';
  const length = MONTHS[recurrence];
  const day =
    length === undefined ? (key.replace(/^W/u, '') as Day) : makeDay(year, length === 12 ? 1 : (Number(part) - 1) * length + 1, 1);
  return day && periodAt(recurrence, day);
}

/**
 * When the task of a period is due, by the phrase of the directive: "trước ngày 20 hằng tháng", "ngày 15 tháng cuối quý", "thứ sáu hằng
 * tuần", "trước 15/12 hằng năm"; a phrase that names no day means the last day of the period.
 */
export function deadlineIn(period: Period, recurrence: string, phrase = ''): PeriodDeadline {
  const said = fold(phrase);
  const dueOn = dayIn(period, recurrence, said) ?? period.to;
  return { dueOn, remindOn: BEFORE_DAY_PHRASE.test(said) && dueOn !== period.to ? addDays(dueOn, -1) : dueOn };
}

function dayIn(period: Period, recurrence: string, said: string): Day | undefined {
  if (recurrence === 'daily') return undefined;
  if (recurrence === 'weekly') {
    const weekday = WEEKDAY_NUMBERS[WEEKDAY_PHRASE.exec(said)?.[1] ?? ''];
    return weekday === undefined ? undefined : addDays(period.from, weekday - weekdayOf(period.from));
  }
  const { year } = partsOf(period.from);
  const dated = YEAR_DAY_PHRASE.exec(said)?.groups;
  const inYear = dated && makeDay(year, Number(dated['month']), Number(dated['date']));
  if (inYear && inYear >= period.from && inYear <= period.to) return inYear;
  const date = Number(DAY_PHRASE.exec(said)?.groups?.['date']);
  if (dated || !Number.isInteger(date) || date < 1 || date > 31) return undefined;
  const last = partsOf(startOfMonth(period.to));
  return makeDay(last.year, last.month, date);
}

interface Recurring {
  readonly recurrence?: string;
  readonly dueOn?: Day;
  readonly deadlinePhrase?: string;
  readonly deadlineKind?: string;
}

/** The first instance of a new recurring task; `until`: the date with which the duty ends, where the directive gives one. */
export function firstPeriod(
  { recurrence, dueOn, deadlinePhrase, deadlineKind }: Recurring,
  today: Day,
): { readonly key: string; readonly deadline: PeriodDeadline; readonly until?: Day } | undefined {
  const period = recurrence === undefined ? undefined : periodAt(recurrence, today);
  if (!period || recurrence === undefined) return undefined;
  // "năm 2025 và những năm tiếp theo": the date is that of the first year, not the end
  const ends = dueOn && !(recurrence === 'yearly' && deadlineKind === 'year') ? dueOn : undefined;
  const deadline = deadlineIn(period, recurrence, ends ? '' : deadlinePhrase);
  const capped = ends && deadline.dueOn > ends ? { dueOn: ends, remindOn: ends } : deadline;
  return { key: period.key, deadline: capped, ...(ends ? { until: ends } : {}) };
}
