// "xuất báo cáo tháng 11 ra excel", "dự thảo công văn đôn đốc Bộ Y tế", "gửi tôi lịch hạn": which document, about which tasks.
import { asSpoken, lenient, spoken } from '../vietnamese/spoken.ts';
import type { ReportRequest } from './types.ts';
import * as words from './words.data.ts';

const AFTER = '(?![\\p{L}\\p{N}])';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const anywhere = (pattern: string): RegExp => spoken(pattern, 'i');
const atStart = (pattern: string): RegExp => new RegExp(`^(?:[\\s,.!]*(?:${lenient(pattern)})${AFTER})+[\\s,.!]*`, 'iu');
const atEnd = (pattern: string): RegExp => new RegExp(`(?:[\\s,.!?]*${BEFORE}(?:${lenient(pattern)}))+[\\s,.!?]*$`, 'iu');

const POLITE_START = atStart(words.PADDING);
const POLITE_END = atEnd(words.POLITE_END);
const LINK_START = atStart(words.LINK);
const LINK_END = atEnd(words.LINK);
const MAKE = atStart(words.MAKE);
const SEND = atStart(words.SEND);
const LETTER_START = atStart(words.LETTER);
const CALENDAR_START = atStart(words.CALENDAR);
const FORM_END = atEnd(`${words.SHEET}|${words.DOCUMENT}`);
const REPORT = anywhere(words.REPORT);
const LIST = anywhere(words.LIST);
const SHEET = anywhere(words.SHEET);
const DOCUMENT = anywhere(words.DOCUMENT);
const FILE = anywhere(words.FILE);
const LETTER = anywhere(words.LETTER);
const CALENDAR = anywhere(words.CALENDAR);
const JUST_SHOWN = new RegExp(`^(?:${lenient(words.JUST_SHOWN)})$`, 'iu');
const SAYS_TASKS = anywhere(words.SAYS_TASKS);
/** A report of progress names how far a task is: that is no wish for a document. */
const PROGRESS = /\d\s*%/u;

export interface ReadRequest {
  readonly request: ReportRequest;
  readonly sure: number;
}

/** @param text NFC; undefined when no document is asked for */
export function readRequest(text: string): ReadRequest | undefined {
  const said = without(text, POLITE_START, POLITE_END);
  if (PROGRESS.test(said)) return undefined;
  const makes = has(MAKE, said);
  const sends = !makes && has(SEND, said);
  const rest = without(said, makes ? MAKE : SEND, POLITE_START);
  const form = has(DOCUMENT, rest) ? 'docx' : has(SHEET, rest) ? 'xlsx' : undefined;
  if (has(LETTER, rest) && (makes || sends || has(LETTER_START, said))) {
    return { request: { what: 'letter', form: 'docx', ...about(rest, LETTER, DOCUMENT, FILE) }, sure: 0.97 };
  }
  if (has(CALENDAR_START, rest) && (makes || sends)) {
    return { request: { what: 'calendar', form: 'ics', ...about(rest, CALENDAR, FILE) }, sure: 0.95 };
  }
  const reports = has(REPORT, rest);
  const wanted = makes
    ? reports || form !== undefined || has(LIST, rest) || has(FILE, rest)
    : form !== undefined && (sends || reports || has(FORM_END, rest));
  if (!wanted) return undefined;
  const set = about(rest, REPORT, SHEET, DOCUMENT, FILE, LIST);
  return {
    request: {
      what: 'report',
      form: form ?? (reports ? 'docx' : 'xlsx'),
      ...set,
      // "xuất ra excel": what was just shown; "lập báo cáo": all
      ofLast: set.ofLast || (set.about === '' && !reports),
    },
    // "lập danh sách" may also be work that somebody does: a question about it is as near
    sure: form === undefined && !reports ? 0.8 : 0.96,
  };
}

/** What is left when the document's own words are taken out. */
function about(rest: string, ...own: readonly RegExp[]): Pick<ReportRequest, 'about' | 'ofLast'> {
  const left = without(without(rest, ...own), LINK_START, LINK_END)
    .replace(/\s+/gu, ' ')
    .trim();
  const ofLast = has(JUST_SHOWN, left);
  return { about: ofLast ? '' : left, ofLast };
}

const has = (pattern: RegExp, text: string): boolean => pattern.test(asSpoken(text));

/** The text without what each pattern finds, in order. `asSpoken` keeps offsets, so what stays is as it was typed. */
const without = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => {
    const found = pattern.exec(asSpoken(left));
    return found ? `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`.trim() : left;
  }, text.trim());

/** Words for the understanding of questions: "tháng 11" → "nhiệm vụ tháng 11"; no words stay none. */
export const asQuestion = (described: string): string =>
  described === '' || has(SAYS_TASKS, described) ? described : `${words.TASKS} ${described}`;
