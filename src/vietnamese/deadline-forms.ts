// The forms in which deadlines are written, most particular first: a form that matches uses up its stretch of text.

import { makeDay } from '../base/index.ts';
import type { DeadlineForm } from './deadline.ts';
import { dated, lastOfMonth, lastOfQuarter, quarterNumber } from './deadline-dates.ts';
import { dates, hoursOfDays, noDeadlines, ranges } from './deadline-days.ts';
import { datedEvents, laws, lunarDays, otherEvents, schoolYears, seasons, sessions, tet } from './deadline-events.ts';
import { firstOfYears, months, partsOfYears, quarters, yearRanges, years } from './deadline-months.ts';
import { DATE, form, YEAR } from './deadline-patterns.ts';
import { periods, periodsFromDays } from './deadline-periods.ts';
import { date, isDate, recurring, until, yearEnd } from './deadline-readings.ts';
import { recurrences, timedRecurrences } from './deadline-recurring.ts';

export const proseForms: readonly DeadlineForm[] = [
  ...datedEvents,
  ...tet,
  ...lunarDays,
  ...schoolYears,
  ...seasons,
  ...sessions,
  ...ranges,
  ...yearRanges,
  ...timedRecurrences,
  ...recurrences,
  ...periodsFromDays,
  ...noDeadlines,
  ...hoursOfDays,
  ...dates,
  ...partsOfYears,
  ...firstOfYears,
  ...months,
  ...quarters,
  ...years,
  ...periods,
  ...laws,
  ...otherEvents,
];

/** "31/12/25" */
const CENTURY = 2000;

/** What a cell or a typed value may be besides, and what no form of prose may take a piece of. */
const wholeCells: readonly DeadlineForm[] = [
  { rule: 'D12', pattern: form('thuong xuyen|lien tuc'), read: () => recurring('continuous') },
  { rule: 'D7', pattern: form(`(?:nam )?${YEAR}\\s?[-–]\\s?${YEAR}`), read: match => until(yearEnd(Number(match[2])), 'year') },
  {
    rule: 'D2',
    pattern: form(`${YEAR}-(\\d{2})-(\\d{2})`),
    read: (match, context) =>
      until(
        dated(context, Number(match[1]), written => makeDay(written, Number(match[2]), Number(match[3]))),
        'date',
      ),
  },
  {
    rule: 'D2',
    pattern: form('(\\d{1,2})/(\\d{1,2})/(\\d{2})(?!\\d)'),
    read: (match, context) =>
      until(
        dated(context, CENTURY + Number(match[3]), written => makeDay(written, Number(match[2]), Number(match[1]))),
        'date',
      ),
  },
];

/** A date, a month, a quarter or a year without a word about it. */
const plainCells: readonly DeadlineForm[] = [
  {
    rule: 'D2',
    pattern: form(DATE),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D3',
    pattern: form(`(\\d{1,2})\\s?[/.-]\\s?${YEAR}`),
    read: (match, context) =>
      until(
        dated(context, Number(match[2]), written => lastOfMonth(written, Number(match[1]))),
        'month',
      ),
  },
  {
    rule: 'D3',
    pattern: form(`t\\.?\\s?(\\d{1,2})\\s?[/.-]\\s?${YEAR}`),
    read: (match, context) =>
      until(
        dated(context, Number(match[2]), written => lastOfMonth(written, Number(match[1]))),
        'month',
      ),
  },
  {
    rule: 'D5',
    pattern: form(`q\\.?\\s?(iv|iii|ii|i|[1-4])\\s?[/.-]\\s?${YEAR}`),
    read: (match, context) =>
      until(
        dated(context, Number(match[2]), written => lastOfQuarter(written, quarterNumber(match[1] ?? ''))),
        'quarter',
      ),
  },
  { rule: 'D6', pattern: form(YEAR), read: match => until(yearEnd(Number(match[1])), 'year') },
];

export const cellForms: readonly DeadlineForm[] = [...schoolYears, ...wholeCells, ...proseForms, ...plainCells];
