// Deadlines that are a month, a quarter, half a year or a year: the last day of it, or the day before it begins.

import { makeDay, partsOf } from '../base/index.ts';
import type { DeadlineContext, DeadlineForm } from './deadline.ts';
import { dated, dayBefore, firstOfMonth, lastOfMonth, lastOfQuarter, lastOfYear, numberIn, quarterNumber } from './deadline-dates.ts';
import { BEFORE, form, MONTH, QUARTER, UNTIL, YEAR, YEARS } from './deadline-patterns.ts';
import { deadlineWord, unknown, until, yearEnd, yearPart } from './deadline-readings.ts';

const bareYear = (yearText: string | undefined, context: DeadlineContext): number | undefined =>
  numberIn(yearText) ?? (context.signedOn ? partsOf(context.signedOn).year : undefined);

export const halves: readonly DeadlineForm[] = [
  {
    rule: 'D8',
    needs: /thang\s+(?:dau|cuoi)/u,
    pattern: form(`(?:(?:${BEFORE}|${UNTIL}) )?(?:6|sau) thang (dau|cuoi)(?: nam(?: ${YEAR}| nay)?)?`),
    read: (match, context) => {
      const year = bareYear(match[2], context);
      const day = year ? (match[1] === 'dau' ? makeDay(year, 6, 30) : lastOfYear(year)) : undefined;
      return until(day && { day, impliedYear: !match[2] }, 'date', deadlineWord(match[0]));
    },
  },
];

export const months: readonly DeadlineForm[] = [
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
    needs: /nam\s+nay|cuoi\s+nam/u,
    pattern: form('(?:trong nam nay|den het nam nay|het nam nay|cuoi nam nay|den cuoi nam|truoc cuoi nam)'),
    read: (_, context) =>
      until(
        context.signedOn ? { day: lastOfYear(partsOf(context.signedOn).year) ?? context.signedOn, impliedYear: true } : undefined,
        'year',
      ),
  },
];
