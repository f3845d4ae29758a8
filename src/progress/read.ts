// What a message says about tasks: text → Report. Pure rules of the language; whose task and whether it may be is not asked here.
import type { Day } from '../base/index.ts';
import { findTaskCodes, type CodeMention } from './codes.ts';
import { readClaim } from './claim.ts';
import { type Claim, type ForbiddenAct, type Report, type ReportItem, saysSomething } from './report.ts';
import { asSpoken, lenient, spoken } from '../vietnamese/spoken.ts';
import * as words from './words.data.ts';

const INTERROGATIVE = opening(words.INTERROGATIVE);
const NOT_YET_REAL = spoken(words.NOT_YET_REAL);
const DONE = spoken(words.DONE);
const CORRECTION = opening(words.CORRECTION);
const EXTENSION = spoken(words.EXTENSION);
const FORBIDDEN: readonly (readonly [ForbiddenAct, RegExp])[] = [
  ['delete', spoken(words.DELETE)],
  ['change-lead', spoken(words.CHANGE_LEAD)],
  ['pause', spoken(words.PAUSE)],
  ['change-deadline', spoken(words.CHANGE_DEADLINE)],
  ['cancel', spoken(words.CANCEL)],
];
const TOLD_AS_FACT = spoken(words.TOLD_AS_FACT);
const NAMES_A_FIGURE = spoken(words.NAMES_A_FIGURE);
const FILLER = spoken(words.FILLER, 'g');

export interface ReportReading {
  readonly report: Report;
  /** 0…1 */
  readonly sure: number;
}

/**
 * @param text NFC, as typed
 * @param today for "hôm qua", "12/11"
 */
export function readReport(text: string, today: Day): ReportReading | undefined {
  const said = asSpoken(text);
  if (isQuestion(text, said)) return undefined;
  const mentions = findTaskCodes(text);
  const codes = mentions.flatMap(mention => mention.codes);
  const forbidden = forbiddenAct(said, mentions);
  if (forbidden) return { report: { kind: 'forbidden', codes, act: forbidden }, sure: 0.9 };
  if (codes.length > 0 && onlyCodes(text, mentions)) return { report: { kind: 'name-task', codes }, sure: 0.3 };

  const items = splitByTask(text, mentions).map(part => readPart(part, today));
  const told = items.map(item => (item.codes.length > 0 ? item : { ...item, claim: surelySaid(item.claim, said) })).filter(item => saysSomething(item.claim));
  if (told.length === 0) return DONE.test(said) && NOT_YET_REAL.test(said) && codes.length > 0 ? { report: { kind: 'not-a-report', codes, why: 'wish' }, sure: 0.85 } : undefined;
  if (told.every(item => item.claim.notDone && Object.values(item.claim).filter(value => value !== undefined).length === 1))
    return { report: { kind: 'not-a-report', codes, why: 'not-done' }, sure: codes.length > 0 ? 0.85 : 0.5 };
  return { report: { kind: 'report', items: told, correction: CORRECTION.test(said) }, sure: surenessOf(told, said) };
}

function isQuestion(text: string, said: string): boolean {
  return /\?\s*$/u.test(text.trim()) || INTERROGATIVE.test(said);
}

function surenessOf(items: readonly ReportItem[], said: string): number {
  const named = items.every(item => item.codes.length > 0);
  const figures = items.some(item => item.claim.progress !== undefined || item.claim.extension || item.claim.confirmed);
  if (named) return 0.95;
  if (CORRECTION.test(said)) return 0.9;
  // "nhiệm vụ đang thực hiện …" is more often what is asked for
  if (items.every(item => Object.keys(item.claim).join() === 'started')) return 0.5;
  return figures ? 0.8 : 0.7;
}

/** "hủy" alone is a "no" to a proposal; with a task it is an act that nobody may do here. */
function forbiddenAct(said: string, mentions: readonly CodeMention[]): ForbiddenAct | undefined {
  if (mentions.length === 0) return undefined;
  const found = FORBIDDEN.find(([, pattern]) => {
    const at = said.search(pattern);
    return at >= 0 && at < (mentions[0]?.end ?? 0) + 40;
  });
  return found && !(found[0] === 'change-deadline' && EXTENSION.test(said)) ? found[0] : undefined;
}

const onlyCodes = (text: string, mentions: readonly CodeMention[]): boolean => {
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return asSpoken(rest).replace(FILLER, '').replace(/[\s\p{P}]/gu, '') === '';
};

interface Part {
  readonly codes: readonly string[];
  /** what is said of them, the codes cut out */
  readonly text: string;
}

/** "NV-001 25%, NV-003 xong" → two parts; "NV-001 và NV-002 xong", "xong NV-001, NV-002" → one. */
function splitByTask(text: string, mentions: readonly CodeMention[]): Part[] {
  const first = mentions[0];
  if (!first) return [{ codes: [], text }];
  const before = text.slice(0, first.start);
  const parts = mentions.map((mention, index) => ({ codes: mention.codes, text: text.slice(mention.end, mentions[index + 1]?.start ?? text.length) }));
  const empty = (part: string): boolean => asSpoken(part).replace(FILLER, '').replace(/[\s\p{P}]/gu, '') === '';
  // what was said before the first code belongs to it, and to all when nothing else is said of them
  return parts.map((part, index) => (index === 0 || empty(part.text) ? { ...part, text: `${before} ${part.text}` } : part));
}

function readPart(part: Part, today: Day): ReportItem {
  const { claim, left } = readClaim(part.text, today);
  return { codes: [...part.codes], description: describe(left), claim: dropUnreal(claim, part.text) };
}

/** A plan or condition turns "xong" into no report, but a figure, a difficulty or a request for time stays said. */
function dropUnreal(claim: Claim, text: string): Claim {
  if (!NOT_YET_REAL.test(asSpoken(text))) return claim;
  const { done: _done, started: _started, confirmed: _confirmed, ...rest } = claim;
  if (claim.extension || claim.obstacle) return rest;
  const { progress: _progress, nearlyDone: _nearlyDone, ...others } = rest;
  return others;
}

/** Without a task's code "hoàn thành", "bắt đầu", "chờ" may stand in any question: they must be told as a fact to be a report. */
function surelySaid(claim: Claim, said: string): Claim {
  const { confirmed: _confirmed, returned: _returned, ...rest } = claim;
  if (TOLD_AS_FACT.test(said) && !NAMES_A_FIGURE.test(said)) return rest;
  const { done: _done, started: _started, resumed: _resumed, notDone: _notDone, ...others } = rest;
  return claim.progress !== undefined || claim.extension || claim.result !== undefined ? others : {};
}

/** What is left after the claim was read: perhaps the task in words. */
const describe = (left: string): string => {
  const bare = asSpoken(left).replace(FILLER, match => ' '.repeat(match.length));
  return [...left].length === 0
    ? ''
    : left
        .split('')
        .map((letter, at) => (/[\p{L}\p{N}]/u.test(bare[at] ?? ' ') ? letter : ' '))
        .join('')
        .replace(/\s+/gu, ' ')
        .trim();
};

/** Whole words at the beginning only: these patterns bring their own ends. */
function opening(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(pattern).replaceAll(' ', '\\s+')})`, 'u');
}
