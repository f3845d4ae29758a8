// The forms in which deadlines are written, most particular first: a form that matches uses up its stretch of text.

import { addDays, type Day, endOfMonth, makeDay, partsOf, startOfWeek } from '../base/index.ts';
import type { DeadlineContext, DeadlineForm, Recurrence } from './deadline.ts';
import {
  countOf,
  type Dated,
  dated,
  dayBefore,
  firstOfMonth,
  lastOfMonth,
  lastOfQuarter,
  lastOfYear,
  numberIn,
  periodFrom,
  quarterNumber,
} from './deadline-dates.ts';
import { isUnit, RECURRENCES } from './deadline-words.ts';

const LATEST = '(?:cham nhat|muon nhat|cham nhat la|muon nhat la)';
/** words before a date that make it a deadline and do not mean "the day before" */
const UNTIL = `(?:${LATEST}(?: la)?(?: (?:den het|den|het|trong|vao|truoc het))?|khong qua|khong muon hon|khong cham hon|(?:cho )?den het|truoc het|den cuoi|toi het|het|den|toi|trong pham vi|ngay trong|trong|vao|han(?: chot| cuoi)?(?: la)?)`;
const BEFORE = `(?:${LATEST}(?: la)? )?truoc`;
const SPACE = '\\s+';
const SEPARATOR = '\\s?[/.-]\\s?';
const YEAR = '(\\d{4})';
const DATE = `(?:(?:ngay|mung) )?(\\d{1,2})(?:${SEPARATOR}(\\d{1,2})(?:${SEPARATOR}${YEAR})?(?:(?: |,) ?nam ${YEAR})?| thang (\\d{1,2})(?:${SEPARATOR}${YEAR}|,? nam ${YEAR}|,? nam nay)?)(?![\\d/%]|[.,]\\d)`;
const HOUR = '(\\d{1,2})\\s?(?:gio|h|g|:)\\s?(\\d{2})?(?:\\s?phut)?,?';
const MONTH = `thang (\\d{1,2})(?:${SEPARATOR}${YEAR}|,? nam ${YEAR}|,? nam nay)?(?![\\d/%]|[.,]\\d)`;
const QUARTER = `quy (iv|iii|ii|i|[1-4])(?:${SEPARATOR}${YEAR}|,?(?: nam)? ${YEAR}|,? nam nay)?(?![\\d/%a-z]|[.,]\\d)`;
const YEARS = `(?<!viet )nam ${YEAR}(?![\\d/%])`;
const COUNT = '(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \\([^)]{2,20}\\))?';
const UNIT = '(ngay lam viec|ngay|tuan|thang|quy|nam|gio)';

/** What a text must hold for the dearer forms to be worth a search. */
const EVERY = /(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam|6|sau)/u;
const AN_HOUR = /\d\s?(?:gio|h|g|:)/u;

/** Folded text is written in a to z, and expressions without the flag for all of Unicode are twice as fast. */
const form = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${pattern.replaceAll(' ?', '\\s*').replaceAll(' ', SPACE)})(?![a-z])`, 'g');

type Read = ReturnType<DeadlineForm['read']>;
const until = (
  found: Dated | undefined,
  kind: 'date' | 'month' | 'quarter' | 'year' | 'relative',
  more: Partial<NonNullable<Read>> = {},
): Read => (found ? { due: found.day, dueOn: found.day, kind, ...(found.impliedYear ? { impliedYear: true } : {}), ...more } : undefined);
const unknown = (kind: 'date' | 'month' | 'quarter' | 'year' | 'relative', more: Partial<NonNullable<Read>> = {}): Read => ({
  due: null,
  dueOn: null,
  kind,
  ...more,
});

function date(groups: readonly (string | undefined)[], context: DeadlineContext): Dated | undefined {
  const [day, month, year, yearToo, monthInWords, yearInWords, yearInWordsToo] = groups;
  return dated(context, numberIn(year ?? yearToo ?? yearInWords ?? yearInWordsToo), written =>
    makeDay(written, Number(month ?? monthInWords), Number(day)),
  );
}

const isDate = (groups: readonly (string | undefined)[]): boolean => {
  const month = Number(groups[1] ?? groups[4]);
  const day = Number(groups[0]);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** D1: the last day in time is the day before; the table's date and the second reading are the day itself. */
function before(found: Dated): Read {
  const eve = addDays(found.day, -1);
  return { due: eve, dueOn: found.day, kind: 'date', altDue: found.day, ...(found.impliedYear ? { impliedYear: true } : {}) };
}

const hours = (hour: string | undefined, minute: string | undefined): string =>
  `${(hour ?? '').padStart(2, '0')}:${(minute ?? '00').padStart(2, '0')}`;

const recurring = (recurrence: Recurrence): Read => ({ due: null, dueOn: null, kind: 'recurring', recurrence });

/** A date that only says from when, or of which document: used up, no deadline. */
const noDeadlines: readonly DeadlineForm[] = [
  { rule: '-', pattern: form(`(?:ke )?tu (?:ngay )?${DATE}(?: (?:den nay|den|tro di))?(?! (?:den|toi))`), read: () => undefined },
  { rule: '-', pattern: form(`(?:ke )?tu ${MONTH}(?: (?:den nay|tro di))?(?! (?:den|toi))`), read: () => undefined },
  { rule: '-', pattern: form(`(?:ke )?tu (?:dau )?(?:${YEARS})(?: (?:den nay|tro di))?(?! (?:den|toi))`), read: () => undefined },
  { rule: '-', pattern: form(`(?:ke )?tu (?:nhung thang cuoi|dau|cuoi) ${YEARS}`), read: () => undefined },
  { rule: '-', pattern: form(`giai doan ${YEAR}\\s?[-–]\\s?${YEAR}`), read: () => undefined },
];

const PART_OF_DAY = '(?:rang sang|sang|trua|chieu|toi|dem)';
const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';
const RECURRENCE_WORDS = '(ngay|tuan|thang|quy|nam|6 thang|sau thang)';
const RHYTHM = '(ngay|tuan|thang|quy|nam)';
const recurrences: readonly DeadlineForm[] = [
  {
    rule: 'D12',
    needs: EVERY,
    pattern: form(
      `(?:dinh ky )?(?:hang|moi) ${RHYTHM},? (?:${BEFORE}|${UNTIL}) (?:ngay )?\\d{1,2}(?:/\\d{1,2}| thang \\d{1,2})?(?: (?:cua )?thang (?:cuoi(?: cung)?(?: cua)? quy|dau quy|tiep theo|ke tiep|sau))?(?![\\d/.-])`,
    ),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    needs: /bao cao (?:ngay|tuan|thang|quy) (?:vao|truoc)/u,
    pattern: form(`(?<=bao cao )${RHYTHM} (?:vao|truoc) (?:${WEEKDAY}|${HOUR}|ngay \\d{1,2}(?![\\d/]))`),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    needs: /\d\s+(?:cua\s+)?(?:hang|moi|cua)\s+(?:thang|quy|nam|6)/u,
    pattern: form(
      `(?:${BEFORE}|${UNTIL})? ?(?:ngay |cac ngay )?(\\d{1,2})(?:/\\d{1,2})?(?: (?:cua )?(?:hang|moi|cua) (thang|quy|nam|6 thang))`,
    ),
    read: match => recurring(RECURRENCES[match[2] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    pattern: form(`(?:dinh ky )?(?:hang|moi) ${RECURRENCE_WORDS}(?! tiep| nam tiep)(?: mot lan)?`),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'continuous'),
  },
  {
    rule: 'D12',
    pattern: form(`dinh ky (?:${COUNT} )?${RECURRENCE_WORDS}(?: mot lan|/lan)?`),
    read: match => recurring(every(match[1], match[2])),
  },
  {
    rule: 'D12',
    needs: /(?:mot|1)\s+lan|\/\s?lan/u,
    pattern: form(`${COUNT} (ngay|tuan|thang|quy|nam)(?: mot lan| 1 lan|/lan|/ lan)`),
    read: match => recurring(every(match[1], match[2])),
  },
];

function every(count: string | undefined, unit: string | undefined): Recurrence {
  if (count && unit === 'thang')
    return ({ 1: 'monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' } as const)[countOf(count)] ?? 'monthly';
  return RECURRENCES[unit ?? ''] ?? 'monthly';
}

const hoursForms: readonly DeadlineForm[] = [
  {
    rule: 'D12',
    needs: EVERY,
    pattern: form(`(?:${BEFORE}|${UNTIL}|vao|luc)? ?${HOUR} (?:(?:ngay )?${WEEKDAY} )?(?:hang|moi) ${RECURRENCE_WORDS}`),
    read: match => ({
      due: null,
      dueOn: null,
      kind: 'recurring',
      recurrence: RECURRENCES[match[3] ?? ''] ?? 'daily',
      time: hours(match[1], match[2]),
    }),
  },
  {
    rule: 'D12',
    needs: /(?:hang|moi)\s+tuan/u,
    pattern: form(`(?:${BEFORE}|${UNTIL}|vao)? ?(?:ngay )?${WEEKDAY} (?:hang|moi) tuan`),
    read: () => recurring('weekly'),
  },
  {
    rule: 'D16',
    needs: AN_HOUR,
    pattern: form(`(?:${BEFORE}|${UNTIL}) ${HOUR} (?:cua )?${DATE}`),
    read: (match, context) => {
      const groups = match.slice(3);
      return isDate(groups)
        ? (until(date(groups, context), 'date', { time: hours(match[1], match[2]) }) ??
            unknown('date', { time: hours(match[1], match[2]) }))
        : undefined;
    },
  },
  {
    rule: 'D16',
    needs: AN_HOUR,
    pattern: form(`(?:${BEFORE}|${UNTIL}) ${HOUR} (?:ngay )?(hom nay|ngay mai|cung ngay)`),
    read: (match, context) =>
      until(
        context.signedOn
          ? { day: match[3] === 'ngay mai' ? addDays(context.signedOn, 1) : context.signedOn, impliedYear: true }
          : undefined,
        'date',
        { time: hours(match[1], match[2]) },
      ),
  },
];

const ranges: readonly DeadlineForm[] = [
  {
    rule: 'D2',
    pattern: form(`(?:ke )?tu ${DATE} (?:den het|den|toi) ${DATE}`),
    read: (match, context) => rangeOf(date(match.slice(1), context), date(match.slice(8), context), 'date'),
  },
  {
    rule: 'D3',
    pattern: form(`(?:ke )?tu (?:${MONTH}|thang \\d{1,2}) (?:den het|den|toi) ${MONTH}`),
    read: (match, context) => {
      const [year, month] = [numberIn(match[5] ?? match[6]), Number(match[4])];
      return rangeOf(
        undefined,
        dated(context, year, written => lastOfMonth(written, month)),
        'month',
      );
    },
  },
];

const rangeOf = (start: Dated | undefined, end: Dated | undefined, kind: 'date' | 'month'): Read =>
  until(end, kind, start ? { startsOn: start.day } : {});

/** "trình Chủ tịch UBND tỉnh ngày 25/9": handed in on a day; any other bare day is that of a document. */
const TO_WHOM =
  '(?: (?:thu tuong|chinh phu|quoc hoi|(?:pho )?chu tich|bo truong|lanh dao bo|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh|thanh pho|ban thuong vu|tinh uy|thanh uy|cap co tham quyen))+';

const dates: readonly DeadlineForm[] = [
  {
    rule: 'D1',
    pattern: form(`${BEFORE} ${DATE}`),
    read: (match, context) => {
      const groups = match.slice(1);
      if (!isDate(groups)) return undefined;
      const found = date(groups, context);
      return found ? before(found) : unknown('date');
    },
  },
  {
    rule: 'D2',
    pattern: form(`${UNTIL} ${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? (until(date(match.slice(1), context), 'date') ?? unknown('date')) : undefined),
  },
  {
    rule: 'D16',
    needs: /(?:sang|trua|chieu|toi|dem)\s/u,
    pattern: form(`(?:${BEFORE}|${UNTIL}) (?:buoi )?${PART_OF_DAY} ${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? (until(date(match.slice(1), context), 'date') ?? unknown('date')) : undefined),
  },
  {
    rule: 'D2',
    needs: /(?:trinh|gui|nop|bao cao)\s/u,
    pattern: form(`(?<=(?:trinh|gui|nop|bao cao)${TO_WHOM}\\s+)(?=ngay )${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D2',
    needs: /han\s/u,
    pattern: form(`(?<=(?<![a-z])han(?: chot| cuoi| cuoi cung)?(?: [a-z]+){1,10} la )(?=ngay )${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D9',
    needs: /(?:dau|giua|cuoi)\s+thang/u,
    pattern: form(`(?:(?:${BEFORE}|${UNTIL}) )?(nua dau|dau|giua|cuoi) ${MONTH}`),
    read: (match, context) => {
      const [part, month, year] = [match[1], Number(match[2]), numberIn(match[3] ?? match[4])];
      const at = (written: number): Day | undefined =>
        part === 'dau'
          ? firstOfMonth(written, month)
          : part === 'giua' || part === 'nua dau'
            ? makeDay(written, month, 15)
            : lastOfMonth(written, month);
      return until(dated(context, year, at), 'date');
    },
  },
];

const bareYear = (yearText: string | undefined, context: DeadlineContext): number | undefined =>
  numberIn(yearText) ?? (context.signedOn ? partsOf(context.signedOn).year : undefined);

const halves: readonly DeadlineForm[] = [
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

/** "trong tháng 11/2025" is a deadline by its words, "tháng 11/2025" only where something is to be finished. */
const deadlineWord = (phrase: string): { bare?: true } => (/^(?:thang|quy|nam|6|sau|\d|cuoi thang)/.test(phrase) ? { bare: true } : {});

const months: readonly DeadlineForm[] = [
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

const quarters: readonly DeadlineForm[] = [
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

const years: readonly DeadlineForm[] = [
  {
    rule: 'D13',
    needs: /nam\s+tiep\s+theo/u,
    pattern: form(`(?:${UNTIL} )?(?:nam )?${YEAR} va (?:nhung|cac) nam tiep theo`),
    read: match => {
      const day = lastOfYear(Number(match[1]));
      return day ? { due: day, dueOn: day, kind: 'year', recurrence: 'yearly', altDue: null } : undefined;
    },
  },
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

const yearEnd = (year: number): Dated | undefined => {
  const day = lastOfYear(year);
  return day && { day, impliedYear: false };
};
/** Bộ luật Dân sự 2015, art. 146: the beginning of a year is its first day, the middle the last day of June. */
const yearPart = (part: string | undefined, year: number): Dated | undefined => {
  const day = part === 'dau' ? makeDay(year, 1, 1) : makeDay(year, 6, 30);
  return day && { day, impliedYear: false };
};

const DOCUMENT = '(?:van ban|chi thi|cong dien|cong van|thong bao|ke hoach|nghi quyet|quyet dinh|ket luan)(?: nay)?';
const FROM_SIGNING = `(?:(?:ky|ban hanh|phat hanh|ra)(?: ban hanh)?(?: ${DOCUMENT})?|${DOCUMENT} (?:duoc )?(?:ky|ban hanh|phat hanh)(?: ban hanh)?)`;
const periods: readonly DeadlineForm[] = [
  {
    rule: 'D10',
    needs: /(?:tu|sau)\s+(?:ngay|khi)/u,
    pattern: form(
      `(?:(?:${LATEST} )?(?:trong(?: vong| thoi han| thoi gian)?|sau|${LATEST}(?: la)?|khong qua|thoi han(?: la)?) )${COUNT} ${UNIT}(?: toi| tiep theo| nua)?,?(?: (?:ke )?(?:tu|sau) (?:ngay|khi) ${FROM_SIGNING})`,
    ),
    read: (match, context) => period(match, context),
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
    pattern: form('trong (tuan|thang|quy) (nay|sau|toi)'),
    read: (match, context) => thisPeriod(match[1], match[2] !== 'nay', context),
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
  return context.signedOn ? until({ day: periodFrom(context.signedOn, count, unit), impliedYear: false }, 'relative') : unknown('relative');
}

function thisPeriod(unit: string | undefined, next: boolean, context: DeadlineContext): Read {
  if (!context.signedOn) return unknown('relative');
  const on = context.signedOn;
  if (unit === 'tuan') return until({ day: addDays(startOfWeek(on), next ? 13 : 6), impliedYear: true }, 'relative');
  if (unit === 'thang') return until({ day: endOfMonth(next ? addDays(endOfMonth(on), 1) : on), impliedYear: true }, 'month');
  const { year, month } = partsOf(on);
  const quarter = Math.ceil(month / 3) + (next ? 1 : 0);
  const day = lastOfQuarter(quarter > 4 ? year + 1 : year, quarter > 4 ? 1 : quarter);
  return until(day && { day, impliedYear: true }, 'quarter');
}

/** D11: a session known by its month; many read the end of that month. */
const datedEvents: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?:ky|phien|cuoc)\s+hop|hoi\s+nghi/u,
    pattern: form(`(?:truoc|tai|trong) (?:phien hop|ky hop|hoi nghi|cuoc hop)(?: (?!thang )[a-z]+){0,5} ${MONTH}`),
    read: (match, context) =>
      unknown('relative', {
        altDue: dated(context, numberIn(match[2] ?? match[3]), written => lastOfMonth(written, Number(match[1])))?.day ?? null,
      }),
  },
];

/** D11: an event that the text does not date. */
const events: readonly DeadlineForm[] = [
  {
    rule: 'D11',
    needs: /(?<![a-z])tet\s/u,
    pattern: form(
      `(?:${BEFORE}|${UNTIL}) tet (?:nguyen dan|co truyen|am lich|trung thu)(?: (?:nam )?(?!nam)[a-z]+ [a-z]+(?= ${YEAR}))?(?: (?:nam )?${YEAR})?`,
    ),
    read: () => unknown('relative'),
  },
  {
    rule: 'D11',
    needs: /(?:thoi\s+diem|dong\s+thoi)\s+voi/u,
    pattern: form('(?:co hieu luc (?:thi hanh )?)?(?:cung thoi diem|dong thoi) voi (?:luat|nghi quyet|nghi dinh|phap lenh)'),
    read: () => unknown('relative'),
  },
  {
    rule: 'D11',
    needs: /(?:ky|phien)\s+hop|hoi\s+nghi|dai\s+hoi/u,
    pattern: form(
      '(?:truoc|tai|trong|sau|truoc va trong) (?:cac )?(?:ky hop|phien hop|hoi nghi|dai hoi)(?: thuong le| chuyen de)?(?: (?:lan )?thu (?:\\d{1,2}|[a-z]+)| lan \\d{1,2}| (?:giua|cuoi|dau) nam(?: \\d{4}| nay)?| gan nhat| toi| sap toi| thuong le)',
    ),
    read: () => unknown('relative'),
  },
  {
    rule: 'D11',
    needs: /sau\s+khi\s/u,
    pattern: form(`(?:trong )?sau khi (?:[a-z]+ ){1,8}?${COUNT} (?:ngay lam viec|ngay|thang)`),
    read: () => unknown('relative'),
  },
  {
    rule: 'D11',
    pattern: form('(?:ngay )?(?:sau khi|truoc khi) (?:[a-z]+ ){1,5}[a-z]+'),
    read: () => unknown('relative', { bare: true }),
  },
];

export const proseForms: readonly DeadlineForm[] = [
  ...datedEvents,
  ...events.slice(0, 1),
  ...events.slice(2, 3),
  ...ranges,
  ...hoursForms.slice(0, 2),
  ...recurrences,
  ...noDeadlines,
  ...hoursForms.slice(2),
  ...dates,
  ...halves,
  ...years.slice(0, 1),
  ...months,
  ...quarters,
  ...years.slice(1),
  ...periods,
  ...events.slice(1, 2),
  ...events.slice(3),
];

/** What a cell or a typed value may be besides: a date, a month, a year, a range of years, "Thường xuyên". */
const cells: readonly DeadlineForm[] = [
  { rule: 'D12', pattern: form('thuong xuyen|lien tuc'), read: () => recurring('continuous') },
  { rule: 'D7', pattern: form(`(?:nam )?${YEAR}\\s?[-–]\\s?${YEAR}`), read: match => until(yearEnd(Number(match[2])), 'year') },
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
    rule: 'D2',
    pattern: form(`${YEAR}-(\\d{2})-(\\d{2})`),
    read: (match, context) =>
      until(
        dated(context, Number(match[1]), written => makeDay(written, Number(match[2]), Number(match[3]))),
        'date',
      ),
  },
  { rule: 'D6', pattern: form(YEAR), read: match => until(yearEnd(Number(match[1])), 'year') },
];

const [continuous, yearRange, plainDate, plainMonth, isoDate, plainYear] = cells;
const inOrder = [continuous, yearRange, isoDate, ...proseForms, plainDate, plainMonth, plainYear];
export const cellForms: readonly DeadlineForm[] = inOrder.flatMap(entry => entry ?? []);
