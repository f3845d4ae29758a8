// Deadlines that are a month, a quarter, half a year or a year: the last day of it, or the day before it begins.

import { partsOf } from '../base/index.ts';
import type { DeadlineContext, DeadlineForm } from './deadline.ts';
import {
  countOf,
  dated,
  dayBefore,
  firstOfMonth,
  lastOfMonth,
  lastOfQuarter,
  lastOfYear,
  numberIn,
  quarterNumber,
} from './deadline-dates.ts';
import { BEFORE, COUNT, form, MONTH, QUARTER, UNTIL, YEAR, YEARS } from './deadline-patterns.ts';
import { deadlineWord, unknown, until, yearEnd, yearPart } from './deadline-readings.ts';

const PERIOD = '(?:giai doan|thoi ky|nhiem ky)';
const RANGE = /\d{4}\s?(?:[-–,]|va|den)\s?(?:nam\s)?\d{4}/u;
/** "xây dựng 1.200 căn nhà giai đoạn 2026 - 2028": without a word before it a range says until when, if it is for so many of something … */
const SO_MANY = /(?<![\d/])\d[\d.,]*\s?(?:%|[a-z])[^;.\n]*$/u;
/** … and not part of the name of a document or of a policy. */
const NAMED_FOR_YEARS =
  /(?:de an|ke hoach|quy hoach|chuong trinh|chien luoc|nghi quyet|du an|danh muc|phuong an|du thao|co che|chinh sach|muc tieu|quyet dinh)(?![a-z])[^;.\n]*$/u;

const bareYear = (yearText: string | undefined, context: DeadlineContext): number | undefined =>
  numberIn(yearText) ?? (context.signedOn ? partsOf(context.signedOn).year : undefined);

/** "3 tháng đầu năm", "6 tháng cuối năm", "9 tháng đầu năm", "nửa cuối năm": as many months from the beginning of the year, or all of it. */
export const partsOfYears: readonly DeadlineForm[] = [
  {
    rule: 'D8',
    needs: /(?:thang|nua)\s+(?:dau|cuoi)/u,
    pattern: form(
      `(?:(?:${BEFORE}|${UNTIL}) )?(?:(6|sau|3|ba|9|chin) thang|nua) (dau|cuoi)(?: nam(?: ${YEAR}| nay)?|(?<=(?:6|sau) thang (?:dau|cuoi)))`,
    ),
    read: (match, context) => {
      const year = bareYear(match[3], context);
      const months = match[1] === undefined ? HALF_YEAR : countOf(match[1]);
      const day = year ? (match[2] === 'dau' ? lastOfMonth(year, months) : lastOfYear(year)) : undefined;
      return until(day && { day, impliedYear: !match[3] }, 'date', deadlineWord(match[0]));
    },
  },
];

const HALF_YEAR = 6;

export const months: readonly DeadlineForm[] = [
  {
    rule: 'D3',
    needs: /thang\s+\d{1,2}\s?(?:[,–-]|va)\s?(?:thang\s+)?\d/u,
    pattern: form(`(?:${UNTIL} )?(?:cac )?thang \\d{1,2}\\s?(?:,|va|[–-])\\s?(?:thang )?(\\d{1,2})(?:/| nam )${YEAR}`),
    read: match => {
      const day = lastOfMonth(Number(match[2]), Number(match[1]));
      return until(day && { day, impliedYear: false }, 'month', deadlineWord(match[0]));
    },
  },
  {
    rule: 'D4',
    needs: /truoc\s+(?:thang|\d)/u,
    pattern: form(`${BEFORE} (?:${MONTH}|(\\d{1,2})/${YEAR})`),
    read: (match, context) => {
      const month = Number(match[1] ?? match[4]);
      return until(
        dated(context, numberIn(match[2] ?? match[3] ?? match[5]), written => dayBefore(firstOfMonth(written, month))),
        'month',
      );
    },
  },
  {
    rule: 'D3',
    needs: /thang\s+\d/u,
    pattern: form(`(?:${UNTIL} )?(?:cuoi )?${MONTH}`),
    read: (match, context) => {
      const month = Number(match[1]);
      if (month < 1 || month > 12) return undefined;
      return (
        until(
          dated(context, numberIn(match[2] ?? match[3]), written => lastOfMonth(written, month)),
          'month',
          deadlineWord(match[0]),
        ) ?? unknown('month', deadlineWord(match[0]))
      );
    },
  },
  {
    rule: 'D3',
    needs: /\s\d{1,2}\/\d{4}/u,
    pattern: form(`${UNTIL} (\\d{1,2})/${YEAR}`),
    read: (match, context) =>
      until(
        dated(context, numberIn(match[2]), written => lastOfMonth(written, Number(match[1]))),
        'month',
      ),
  },
];

export const quarters: readonly DeadlineForm[] = [
  {
    rule: 'D5',
    needs: /quy\s+[iv1-4]+\s?(?:[,–-]|va)\s?(?:quy\s+)?[iv1-4]/u,
    pattern: form(`(?:${UNTIL} )?(?:cac )?quy (?:iv|iii|ii|i|[1-4])\\s?(?:,|va|[–-])\\s?${QUARTER.replace('quy ', '(?:quy )?')}`),
    read: (match, context) =>
      until(
        dated(context, numberIn(match[2] ?? match[3]), written => lastOfQuarter(written, quarterNumber(match[1] ?? ''))),
        'quarter',
        deadlineWord(match[0]),
      ),
  },
  {
    rule: 'D4',
    needs: /truoc\s+quy/u,
    pattern: form(`${BEFORE} ${QUARTER}`),
    read: (match, context) =>
      until(
        dated(context, numberIn(match[2] ?? match[3]), written => dayBefore(firstOfMonth(written, quarterNumber(match[1] ?? '') * 3 - 2))),
        'quarter',
      ),
  },
  {
    rule: 'D5',
    needs: /quy\s+[iv1-4]/u,
    pattern: form(`(?:${UNTIL} )?(?:cuoi )?${QUARTER}`),
    read: (match, context) =>
      until(
        dated(context, numberIn(match[2] ?? match[3]), written => lastOfQuarter(written, quarterNumber(match[1] ?? ''))),
        'quarter',
        deadlineWord(match[0]),
      ),
  },
];

/** D7: "trong giai đoạn 2026 - 2028", "trong hai năm 2026, 2027": the end of the range. */
export const yearRanges: readonly DeadlineForm[] = [
  {
    rule: 'D7',
    needs: RANGE,
    pattern: form(`${UNTIL} (?:ca )?(?:${PERIOD}|(?:${COUNT}|cac) nam)(?: tu)?(?: nam)? ${YEAR}\\s?(?:[-–,]|va|den)\\s?(?:nam )?${YEAR}`),
    read: match => until(yearEnd(Number(match[3])), 'year'),
  },
  {
    rule: 'D7',
    needs: RANGE,
    pattern: form(`${PERIOD} ${YEAR}\\s?[-–]\\s?${YEAR}(?=\\s*(?:[,;.\\n]|$))`),
    read: match => {
      const before = match.input.slice(0, match.index);
      return SO_MANY.test(before) && !NAMED_FOR_YEARS.test(before) ? until(yearEnd(Number(match[2])), 'year') : undefined;
    },
  },
];

/** "2025 và những năm tiếp theo" (D13) */
export const firstOfYears: readonly DeadlineForm[] = [
  {
    rule: 'D13',
    needs: /nam\s+tiep\s+theo/u,
    pattern: form(`(?:${UNTIL} )?(?:nam )?${YEAR} va (?:nhung|cac) nam tiep theo`),
    read: match => {
      const day = lastOfYear(Number(match[1]));
      return day ? { due: day, dueOn: day, kind: 'year', recurrence: 'yearly', altDue: null } : undefined;
    },
  },
];

export const years: readonly DeadlineForm[] = [
  { rule: 'D4', pattern: form(`${BEFORE} ${YEARS}`), read: match => until(yearEnd(Number(match[1]) - 1), 'year') },
  {
    rule: 'D9',
    needs: /(?:dau|giua)\s+nam/u,
    pattern: form(`(?:(?:${UNTIL}|${BEFORE}) )?(?<!(?:thang|hop) )(dau|giua) ${YEARS}`),
    read: match => until(yearPart(match[1], Number(match[2])), 'date', deadlineWord(match[0])),
  },
  {
    rule: 'D6',
    pattern: form(`(?:(?:${UNTIL}) )?(?:het |cuoi )?${YEARS}`),
    read: match => until(yearEnd(Number(match[1])), 'year', deadlineWord(match[0])),
  },
  {
    rule: 'D6',
    needs: /nam\s+nay|(?:cuoi|ca)\s+nam/u,
    pattern: form(
      '(?:trong nam nay|den het nam nay|het nam nay|cuoi nam nay|den cuoi nam|truoc cuoi nam|(?<=phan dau )(?:trong )?ca nam(?! \\d))',
    ),
    read: (_, context) =>
      until(
        context.signedOn ? { day: lastOfYear(partsOf(context.signedOn).year) ?? context.signedOn, impliedYear: true } : undefined,
        'year',
      ),
  },
];
