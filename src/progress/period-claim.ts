// Which period of a recurring task is spoken of: "kỳ 10/2025", "báo cáo tháng 10", "quý III", "kỳ trước"; found, not cut out: it may be part of the title.
import { type Day, endOfMonth, makeDay, partsOf } from '../base/index.ts';
import { findDays, findPeriods } from '../vietnamese/period.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { dayNear } from './outcome.ts';
import { opening, Remainder } from './remainder.ts';
import type { Claim } from './report.ts';

const PERIOD_NUMBER = opening(acts.PERIOD_NUMBER);
const SENT = spoken(acts.SENT);

/** @param told whether anything else is said of the task; if not, only what was sent for a period counts */
export function periodOf(text: string, today: Day, told: boolean): Claim {
  const sent = SENT.exec(asSpoken(text));
  if (!told && !sent) return {};
  const period = numbered(text, today) ?? spanned(text, today);
  if (!period) return {};
  return { period, ...(sent ? { sent: dayNear(new Remainder(text), sent.index, today) } : {}) };
}

/** What is left of a text without the words of a period: the task may be described there. */
export function withoutPeriod(text: string, { period, sent }: Claim): string {
  const at = period ? text.indexOf(period.said) : -1;
  const cut = period && at >= 0 ? text.slice(0, at) + ' '.repeat(period.said.length) + text.slice(at + period.said.length) : text;
  const told = sent ? SENT.exec(asSpoken(cut)) : null;
  return told ? cut.slice(0, told.index) + ' '.repeat(told[0].length) + cut.slice(told.index + told[0].length) : cut;
}

/** "kỳ 10/2025", "kỳ 10": a month, the last one of that number that has begun. */
function numbered(text: string, today: Day): Claim['period'] {
  const found = PERIOD_NUMBER.exec(asSpoken(text));
  const month = Number(found?.groups?.['month']);
  if (!found || !Number.isInteger(month)) return undefined;
  const now = partsOf(today);
  const year = found.groups?.['year'] === undefined ? (month <= now.month ? now.year : now.year - 1) : Number(found.groups['year']);
  const from = makeDay(year, month, 1);
  return from && { said: text.slice(found.index, found.index + found[0].length), from, to: endOfMonth(from) };
}

/** A month, a quarter, a week, a year; not a day. */
function spanned(text: string, today: Day): Claim['period'] {
  const days = findDays(text, today, 'past');
  const spans = findPeriods(text, today, 'past').filter(({ start, end }) => !days.some(day => day.start < end && start < day.end));
  const [only, ...others] = spans;
  return only?.from && only.to && others.length === 0 ? { said: only.said, from: only.from, to: only.to } : undefined;
}
