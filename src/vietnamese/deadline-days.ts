// Deadlines on a day of the calendar: before it or until it, with an hour, as the end of a stretch of days; and dates that are none.

import { addDays, type Day, endOfMonth, makeDay, partsOf } from '../base/index.ts';
import type { DeadlineForm } from './deadline.ts';
import { countOf, type Dated, dated, firstOfMonth, lastOfMonth, numberIn } from './deadline-dates.ts';
import { AN_HOUR, BEFORE, COUNT, DATE, form, HOUR, MONTH, PART_OF_DAY, UNTIL, WEEK_OF_MONTH, YEARS } from './deadline-patterns.ts';
import { before, date, hours, isDate, type Read, unknown, until } from './deadline-readings.ts';

/** A date that only says from when, or of which document: used up, no deadline. */
export const noDeadlines: readonly DeadlineForm[] = [
  { rule: '-', pattern: form(`(?:ke )?tu (?:ngay )?${DATE}(?: (?:den nay|den|tro di))?(?! (?:den|toi))`), read: () => undefined },
  {
    rule: '-',
    pattern: form(`(?:ke )?tu (?:(?:dau|giua|cuoi|${WEEK_OF_MONTH}) )?${MONTH}(?: (?:den nay|tro di))?(?! (?:den|toi))`),
    read: () => undefined,
  },
  { rule: '-', pattern: form(`(?:ke )?tu (?:dau )?(?:${YEARS})(?: (?:den nay|tro di))?(?! (?:den|toi))`), read: () => undefined },
  { rule: '-', pattern: form(`(?:ke )?tu (?:nhung thang cuoi|dau|cuoi) ${YEARS}`), read: () => undefined },
];

/** A day with its hour (D16). */
export const hoursOfDays: readonly DeadlineForm[] = [
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

export const ranges: readonly DeadlineForm[] = [
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

/** The week of a month by its word; each ends on a seventh day, the last with the month. */
const WEEKS: Readonly<Record<string, number>> = { dau: 1, nhat: 1, hai: 2, ba: 3, tu: 4, 1: 1, 2: 2, 3: 3, 4: 4, cuoi: 5 };

/** "trình Chủ tịch UBND tỉnh ngày 25/9": handed in on a day; any other bare day is that of a document. */
const TO_WHOM =
  '(?: (?:thu tuong|chinh phu|quoc hoi|(?:pho )?chu tich|bo truong|lanh dao bo|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh|thanh pho|ban thuong vu|tinh uy|thanh uy|cap co tham quyen))+';

/** D15: "ngày 15" is that of the month of `from`, or of the next when it has passed; "tháng này" and "tháng sau" say which. */
function nextWithNumber(from: Day, number: number, said: string | undefined): Day | undefined {
  const on = (day: Day): Day | undefined => makeDay(partsOf(day).year, partsOf(day).month, number);
  const [here, next] = [on(from), on(addDays(endOfMonth(from), 1))];
  if (said !== undefined) return said === 'nay' ? here : next;
  return here !== undefined && here >= from ? here : next;
}

/** What is held on a day: that day to come is the last for what makes it ready; a day that has passed is only told. */
const EVENT = /(?:to chuc|khai mac|khoi cong|khanh thanh|dien ra|phien (?:chat van|hop|lam viec)|hoi nghi|cuoc hop)/u;

export const dates: readonly DeadlineForm[] = [
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
    rule: 'D2',
    needs: /ngay\s+\d{1,2}(?![\d/-])/u,
    pattern: form(
      `(${BEFORE}|${UNTIL}) ngay (\\d{1,2})(?: (?:cua )?thang (nay|sau|toi))?(?![\\d%]|[^\\S\\n]?[/,-][^\\S\\n]?\\d|\\.\\d)(?! (?:thang|cua|hang|moi|va))`,
    ),
    read: (match, context) => {
      const eve = match[1]?.endsWith('truoc') === true;
      const day = context.signedOn && nextWithNumber(eve ? addDays(context.signedOn, 1) : context.signedOn, Number(match[2]), match[3]);
      if (!day) return undefined;
      return eve ? before({ day, impliedYear: true }) : until({ day, impliedYear: true }, 'date');
    },
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
    pattern: form(`(?=ngay )(?<=(?:trinh|gui|nop|bao cao)${TO_WHOM}\\s+)${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D2',
    needs: /han\s/u,
    pattern: form(`(?=ngay )(?<=(?<![a-z])han(?: chot| cuoi| cuoi cung)?(?: [a-z]+){1,10} la )${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D2',
    needs: /(?:thanh|xong|thuc)\s+ngay\s/u,
    pattern: form(`(?=ngay )(?<=(?:hoan thanh|xong|ket thuc) )${DATE}`),
    read: (match, context) => (isDate(match.slice(1)) ? until(date(match.slice(1), context), 'date') : undefined),
  },
  {
    rule: 'D2',
    needs: EVENT,
    pattern: form(`(?=ngay )(?<=${EVENT.source}[^,;.()\\n]{0,80} )${DATE}`),
    read: (match, context) => {
      const found = isDate(match.slice(1)) ? date(match.slice(1), context) : undefined;
      return found && context.signedOn && found.day > context.signedOn ? until(found, 'date') : undefined;
    },
  },
  {
    rule: 'D9',
    needs: /tuan\s/u,
    pattern: form(`(?:(?:${BEFORE}|${UNTIL}) )?${WEEK_OF_MONTH} ${MONTH}`),
    read: (match, context) => {
      const [week, month] = [WEEKS[(match[1] ?? '').split(/\s/u)[0] ?? ''] ?? 4, Number(match[2])];
      const found = dated(context, numberIn(match[3] ?? match[4]), written =>
        week > 4 ? lastOfMonth(written, month) : makeDay(written, month, week * 7),
      );
      return until(found, 'date');
    },
  },
  {
    rule: 'D9',
    needs: /ngay\s+(?:lam\s+viec\s+)?dau/u,
    pattern: form(`(?:(?:${UNTIL}) )?${COUNT} ngay dau(?: cua)? ${MONTH}`),
    read: (match, context) =>
      until(
        dated(context, numberIn(match[3] ?? match[4]), written => makeDay(written, Number(match[2]), countOf(match[1] ?? ''))),
        'date',
      ),
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
