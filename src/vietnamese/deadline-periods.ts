// Deadlines counted from the signing day: "trong vòng 30 ngày kể từ ngày ký", "trong 6 tháng tới", "trong tuần này" (D10).

import { addDays, endOfMonth, partsOf, startOfWeek } from '../base/index.ts';
import type { DeadlineContext, DeadlineForm } from './deadline.ts';
import { countOf, lastOfQuarter, lastOfYear, periodFrom } from './deadline-dates.ts';
import { COUNT, DATE, form, LATEST, UNIT } from './deadline-patterns.ts';
import { date, isDate, type Read, unknown, until } from './deadline-readings.ts';
import { isUnit } from './deadline-words.ts';

const DOCUMENT = '(?:van ban|chi thi|cong dien|cong van|thong bao|ke hoach|nghi quyet|quyet dinh|ket luan)(?: nay)?';
const FROM_SIGNING = `(?:(?:ky|ban hanh|phat hanh|ra)(?: ban hanh)?(?: ${DOCUMENT})?|${DOCUMENT} (?:duoc )?(?:ky|ban hanh|phat hanh)(?: ban hanh)?|co ${DOCUMENT}(?<= nay))`;

/** Counted from a day that is written: "trong 15 ngày kể từ ngày 01/7/2026". */
export const periodsFromDays: readonly DeadlineForm[] = [
  {
    rule: 'D10',
    needs: /(?:tu|sau)\s+(?:ngay\s+)?\d/u,
    pattern: form(`(?:(?:${LATEST} )?(?:trong(?: vong| thoi han)?|sau|${LATEST}(?: la)?|khong qua) )${COUNT} ${UNIT},? (?:ke )?tu ${DATE}`),
    read: (match, context) => {
      const start = isDate(match.slice(3)) ? date(match.slice(3), context) : undefined;
      return start && period(match, { ...context, signedOn: start.day });
    },
  },
];

export const periods: readonly DeadlineForm[] = [
  {
    rule: 'D10',
    needs: /(?:tu|sau)\s+(?:ngay|khi)/u,
    pattern: form(
      `(?:(?:${LATEST} )?(?:trong(?: vong| thoi han| thoi gian)?|sau|${LATEST}(?: la)?|khong qua|thoi han(?: la)?) )${COUNT} ${UNIT}(?: toi| tiep theo| nua)?,?(?: (?:ke )?(?:tu|sau) (?:ngay|khi) ${FROM_SIGNING})`,
    ),
    read: (match, context) => period(match, context),
  },
  {
    rule: 'D10',
    needs: /co\s+hieu\s+luc/u,
    pattern: form(
      `(?:${LATEST} )?(?:trong(?: vong| thoi han| thoi gian)?|sau|${LATEST}(?: la)?|khong qua|thoi han(?: la)?) ${COUNT} ${UNIT},? (?:ke )?(?:tu|sau) (?:ngay|khi) ${DOCUMENT}(?<= nay) co hieu luc(?: thi hanh)?`,
    ),
    read: (match, context) => period(match, { ...context, signedOn: context.inForceOn }),
  },
  {
    rule: 'D11',
    needs: /(?:tu|sau)\s+(?:ngay|khi|thoi)/u,
    pattern: form(
      `(?:(?:${LATEST} )?(?:trong(?: vong| thoi han| thoi gian)?|sau|${LATEST}(?: la)?|khong qua|thoi han(?: la)?) )?${COUNT} ${UNIT},? (?:ke )?(?:tu|sau) (?:ngay|khi|thoi diem)`,
    ),
    read: () => unknown('relative'),
  },
  {
    rule: 'D10',
    pattern: form(
      `(?:trong(?: vong| thoi han| thoi gian)?|${LATEST}(?: la)?(?: trong)?|khong qua) ${COUNT} ${UNIT}(?: (?:toi|tiep theo|nua|sap toi))?(?! (?:dau|cuoi|qua|nam \\d|vua))`,
    ),
    read: (match, context) => period(match, context),
  },
  {
    rule: 'D10',
    pattern: form('trong (tuan|thang|quy|nam) (nay|sau|toi)'),
    read: (match, context) => thisPeriod(match[1], match[2] !== 'nay', context),
  },
  {
    rule: 'D10',
    needs: /(?:thanh|xong)\s+(?:ngay )?trong\s+(?:tuan|thang|quy|nam)/u,
    pattern: form('(?<=(?:hoan thanh|xong) )(?:ngay )?trong (tuan|thang|quy|nam)(?=\\s*(?:[,;.)\\n]|$))'),
    read: (match, context) => thisPeriod(match[1], false, context),
  },
  {
    rule: 'D2',
    pattern: form('(?:xong |ngay )?trong (?:ngay )?(hom nay|ngay mai)'),
    read: (match, context) =>
      until(context.signedOn ? { day: addDays(context.signedOn, match[1] === 'ngay mai' ? 1 : 0), impliedYear: true } : undefined, 'date'),
  },
];

function period(match: RegExpExecArray, context: DeadlineContext): Read {
  const [count, unit] = [countOf(match[1] ?? ''), (match[2] ?? '').replace(/\s+/g, ' ')];
  if (count < 1 || !isUnit(unit)) return undefined;
  return context.signedOn
    ? until({ day: periodFrom(context.signedOn, count, unit, context.calendar), impliedYear: false }, 'relative')
    : unknown('relative');
}

function thisPeriod(unit: string | undefined, next: boolean, context: DeadlineContext): Read {
  if (!context.signedOn) return unknown('relative');
  const on = context.signedOn;
  if (unit === 'tuan') return until({ day: addDays(startOfWeek(on), next ? 13 : 6), impliedYear: true }, 'relative');
  if (unit === 'thang') return until({ day: endOfMonth(next ? addDays(endOfMonth(on), 1) : on), impliedYear: true }, 'month');
  const { year, month } = partsOf(on);
  if (unit === 'nam') return until({ day: lastOfYear(next ? year + 1 : year) ?? on, impliedYear: true }, 'year');
  const quarter = Math.ceil(month / 3) + (next ? 1 : 0);
  const day = lastOfQuarter(quarter > 4 ? year + 1 : year, quarter > 4 ? 1 : quarter);
  return until(day && { day, impliedYear: true }, 'quarter');
}
