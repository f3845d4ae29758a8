// What is said about more time: a request with a date and a reason, or a decision on one with the consent it rests on.
import { addDays, type Day, formatDay } from '../base/index.ts';
import { countOf } from '../vietnamese/deadline-dates.ts';
import { isUnit } from '../vietnamese/deadline-words.ts';
import { fold } from '../vietnamese/fold.ts';
import { findDays } from '../vietnamese/period.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { findTaskCodes } from './codes.ts';
import { isInterrogative } from './interrogative.ts';
import { anchored, opening, Remainder, trimmed } from './remainder.ts';
import type { Claim } from './report.ts';
import * as words from './words.data.ts';

const EXTENSION = spoken(words.EXTENSION);
/** "do … nên xin gia hạn" */
const SO = anchored(words.SO_BEFORE);
const BY_SPAN = spoken(words.BY_SPAN);
const REASON = spoken(words.REASON);
const GRANTED = opening(acts.EXTENSION_GRANTED);
const DENIED = opening(acts.EXTENSION_DENIED);
const MANDATE = spoken(acts.BY_MANDATE);
const NOT_BEFORE = anchored(words.NOT_BEFORE);
const COURTESY = opening(`(?:${words.COURTESY})(?![\\p{L}])`);
const DOCUMENT = opening(acts.CONSENT_DOCUMENT);

/** A word on more time: `decision` when it is given or refused, `extension` when it is asked for. */
export function takeMoreTime(rest: Remainder, today: Day): Claim {
  const denied = DENIED.exec(rest.said);
  const granted = denied ? undefined : GRANTED.exec(rest.said);
  const consented = MANDATE.test(rest.said) || DOCUMENT.test(rest.said);
  const found = denied ?? granted ?? EXTENSION.exec(rest.said);
  if (!found || rest.isSupposed(found.index)) return {};
  return denied || granted || consented ? takeDecision(rest, found.index, denied === null, today) : takeExtension(rest, found.index, today);
}

function takeDecision(rest: Remainder, start: number, approve: boolean, today: Day): Claim {
  const consent = takeConsent(rest, today);
  const tail = rest.take(start, rest.text.length);
  const because = REASON.exec(asSpoken(tail));
  const dated = because ? tail.slice(0, because.index) : tail;
  const to = findDays(dated, today, 'future')[0];
  const reason = because ? trimmed(tail.slice(because.index + because[0].length)) : approve ? '' : afterComma(tail);
  return {
    decision: {
      approve,
      ...(to ? { to: { said: to.said, ...(to.day === undefined ? {} : { day: to.day }) } } : {}),
      ...(consent === undefined ? {} : { consent }),
      ...(reason === '' ? {} : { reason }),
    },
  };
}

/** The document by which the assigning level agrees needs both number and date. */
function takeConsent(rest: Remainder, today: Day): string | undefined {
  const mandate = MANDATE.exec(rest.said);
  if (mandate) {
    rest.take(mandate.index, mandate.index + mandate[0].length);
    return acts.BY_MANDATE_CONSENT;
  }
  const document = DOCUMENT.exec(rest.said);
  if (!document) return undefined;
  const end = document.index + document[0].length;
  const date = findDays(rest.text.slice(end), today, 'past')[0];
  const number = rest.text.slice(document.index, end).match(/\d\S*/u)?.[0] ?? '';
  rest.take(document.index, end + (date ? date.end : 0));
  return date?.day ? `${number.replace(/[.,;]+$/u, '')}, ${formatDay(date.day)}` : undefined;
}

function takeExtension(rest: Remainder, start: number, today: Day): Claim {
  const tail = rest.text.slice(start);
  const because = REASON.exec(asSpoken(tail));
  const dated = because ? tail.slice(0, because.index) : tail;
  const day = findDays(dated, today, 'future')[0] ?? findDays(tail, today, 'future')[0];
  const span = day ? undefined : BY_SPAN.exec(asSpoken(dated));
  const earlier = (day ?? span) ? undefined : takeNotBefore(rest, start, today);
  const before = because ? undefined : REASON.exec(rest.said.slice(0, start));
  const reason = because
    ? tail.slice(because.index + because[0].length)
    : before
      ? rest.text.slice(before.index + before[0].length, start)
      : afterComma(tail.slice(day ? day.end : span ? span.index + span[0].length : tail.length));
  if (before) rest.take(before.index, start);
  rest.take(start, rest.text.length);
  return {
    extension: {
      reason: trimmed(reason.replace(SO, '')),
      ...(day ? { to: { said: day.said, ...(day.day === undefined ? {} : { day: day.day }) } } : earlier ? { to: earlier } : {}),
      ...(span ? spanOf(span) : {}),
    },
  };
}

/** "đến 5/12 mới xong được, xin gia hạn": the day was said before. */
function takeNotBefore(rest: Remainder, start: number, today: Day): { said: string; day: Day } | undefined {
  const found = findDays(rest.text.slice(0, start), today, 'future').at(-1);
  if (!found?.day || found.day <= today || !NOT_BEFORE.test(rest.said.slice(found.end, start))) return undefined;
  rest.take(found.start, start);
  return { said: found.said, day: found.day };
}

/** A reason that no word announces: "xin thêm 1 tuần, Bộ Tài chính chưa góp ý"; a courtesy is none. */
function afterComma(tail: string): string {
  const said = /,\s*(?<reason>[^;\n]+)/u.exec(tail)?.groups?.['reason'] ?? '';
  return COURTESY.test(asSpoken(said)) ? '' : said;
}

const LEADING = anchored(`^(?:\\s|[,.;:]|${words.BEFORE_A_REASON})+`, 'u');

/** "đến 15/12, chờ Bộ Tài chính góp ý": the answer to "until when, and why?"; undefined when it names no day, names a task, or asks. */
export function readExtensionAnswer(text: string, today: Day): NonNullable<Claim['extension']> | undefined {
  if (findTaskCodes(text).length > 0 || isInterrogative(text)) return undefined;
  const asked = `${words.ASKS_MORE_TIME} `;
  const { extension } = takeMoreTime(new Remainder(asked + text), today);
  if (!extension || (extension.to === undefined && extension.by === undefined)) return undefined;
  if (extension.reason !== '') return extension;
  const rest = extension.to ? text.replace(extension.to.said, ' ') : asSpoken(text).replace(BY_SPAN, ' ');
  const from = LEADING.exec(asSpoken(rest))?.[0].length ?? 0;
  return { ...extension, reason: trimmed(rest.slice(from)) };
}

function spanOf(span: RegExpExecArray): Pick<NonNullable<Claim['extension']>, 'by'> {
  // Bộ luật Dân sự 2015, art. 146: half a month is fifteen days
  if (span.groups?.['half']) return { by: { count: 15, unit: 'ngay' } };
  const unit = fold(span.groups?.['unit'] ?? '').replace(/\s+/gu, ' ');
  return isUnit(unit) ? { by: { count: countOf(fold(span.groups?.['count'] ?? '')), unit } } : {};
}

const BEFORE_DAY = anchored(acts.BEFORE_DAY);

/** The first day of a text; "trước ngày 11/12" is the day before it. */
export function dayMeant(text: string, today: Day): { said: string; day?: Day } | undefined {
  const [found] = findDays(text, today, 'future');
  if (!found) return undefined;
  if (!found.day) return { said: found.said };
  return { said: found.said, day: BEFORE_DAY.test(asSpoken(text.slice(0, found.start))) ? addDays(found.day, -1) : found.day };
}
