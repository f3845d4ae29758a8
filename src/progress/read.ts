// What a message says about tasks: text → Report. Pure rules of the language; whose task and whether it may be is not asked here.
import type { Day } from '../base/index.ts';
import { findDays } from '../vietnamese/period.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { readClaim } from './claim.ts';
import { type CodeMention, findTaskCodes } from './codes.ts';
import { describe, saysNothing } from './describing.ts';
import { readEvidencePolicy } from './evidence-policy.ts';
import { handOverAll } from './hand-over.ts';
import { isInterrogative } from './interrogative.ts';
import { readLeave } from './leave.ts';
import { type Part, splitByTask } from './parts.ts';
import { withoutPeriod } from './period-claim.ts';
import { opening } from './remainder.ts';
import { type Claim, type ForbiddenAct, partsOf, type Report, type ReportItem, saysSomething } from './report.ts';
import { withoutSlips } from './slips.ts';
import { speaksOfUnreal, withoutQuotations } from './unreal.ts';
import * as words from './words.data.ts';

const UNDO = spoken(acts.UNDO);
const CONFIRM_ALL = spoken(acts.CONFIRM_ALL);
const WAITING_FOR_US = spoken(acts.WAITING_FOR_US);
const DONE = spoken(words.DONE);
const CORRECTION = opening(words.CORRECTION);
const NOT_THIS = opening(words.NOT_THIS);
const CORRECTS = spoken(words.CORRECTS);
const EXTENSION = spoken(words.EXTENSION);
const FORBIDDEN: readonly (readonly [ForbiddenAct, RegExp])[] = [
  ['delete', spoken(words.DELETE)],
  ['change-lead', spoken(words.CHANGE_LEAD)],
  ['pause', spoken(words.PAUSE)],
  ['change-deadline', spoken(words.CHANGE_DEADLINE)],
  ['cancel', spoken(words.CANCEL)],
];
const TOLD_AS_FACT = spoken(words.TOLD_AS_FACT);
const BEGUN = spoken(words.BEGUN);
const A_LIMIT = opening(words.A_LIMIT);
const NAMES_A_FIGURE = spoken(words.NAMES_A_FIGURE);
/** Two digits or a hundred: one digit is rather a slip in the code. */
const BARE_FIGURE = /^(?:[1-9]\d|100)$/u;

export interface ReportReading {
  readonly report: Report;
  /** 0…1 */
  readonly sure: number;
  /** a report only if what is described is one task of the person's: "đề án X hoàn thành hôm qua" may as well be asked for */
  readonly ifDescribed?: true;
}

/**
 * @param typed NFC, as typed
 * @param today for "hôm qua", "12/11"
 */
export function readReport(typed: string, today: Day): ReportReading | undefined {
  const text = withoutSlips(withoutQuotations(typed));
  const said = asSpoken(text);
  if (WAITING_FOR_US.test(said)) return { report: { kind: 'waiting-for-us' }, sure: 0.96 };
  if (isInterrogative(text)) return undefined;
  const mentions = findTaskCodes(text);
  const codes = mentions.flatMap(mention => mention.codes);
  const act = readAct(text, said, today, codes, mentions);
  if (act) return act;

  const items = splitByTask(text, mentions, today).map(part => readPart(part, today));
  const told = items
    .map(item => (item.codes.length > 0 ? item : { ...item, claim: surelySaid(item.claim, said) }))
    .filter(item => saysSomething(item.claim))
    .map(itemOf);
  const unreal = DONE.test(said) && speaksOfUnreal(text) && codes.length > 0;
  if (told.length === 0 && codes.length > 0 && onlyCodes(text, mentions)) return { report: { kind: 'name-task', codes }, sure: 0.3 };
  const day = told.length === 0 && codes.length === 0 && CORRECTION.test(said) ? findDays(text, today)[0]?.day : undefined;
  if (day) return { report: { kind: 'other-day', day }, sure: 0.96 };
  if (told.length === 0) return unreal ? { report: { kind: 'not-a-report', codes, why: 'wish' }, sure: 0.85 } : undefined;
  if (told.every(item => partsOf(item.claim).join() === 'notDone'))
    return { report: { kind: 'not-a-report', codes, why: 'not-done' }, sure: codes.length > 0 ? 0.85 : 0.5 };
  const reading = { report: { kind: 'report' as const, items: told, correction: CORRECTION.test(said) }, sure: surenessOf(told, said) };
  return codes.length > 0 || TOLD_AS_FACT.test(said) || !told.every(item => item.claim.done) ? reading : { ...reading, ifDescribed: true };
}

/** What is more, or less, than a report on tasks. */
function readAct(
  text: string,
  said: string,
  today: Day,
  codes: readonly string[],
  mentions: readonly CodeMention[],
): ReportReading | undefined {
  if (UNDO.test(said) && !speaksOfUnreal(text)) return { report: { kind: 'undo', codes: [...codes] }, sure: 0.97 };
  const last = mentions.findLast(({ start }) => !NOT_THIS.test(asSpoken(text.slice(0, start))))?.codes.at(-1);
  if (last !== undefined && CORRECTION.test(said) && onlyCodes(withoutCorrection(text), mentions))
    return { report: { kind: 'other-task', code: last }, sure: 0.96 };
  const forbidden = forbiddenAct(said, mentions);
  if (forbidden) return { report: { kind: 'forbidden', codes: [...codes], act: forbidden }, sure: 0.9 };
  if (codes.length > 0) return undefined;
  const policy = readEvidencePolicy(text);
  if (policy) return { report: policy, sure: 0.96 };
  const leave = readLeave(text, today);
  if (leave) return { report: leave, sure: 0.96 };
  const all = handOverAll(text);
  if (all) return { report: { kind: 'hand-over-all', ...all }, sure: 0.96 };
  return CONFIRM_ALL.test(said) ? { report: { kind: 'confirm-all' }, sure: 0.96 } : undefined;
}

const withoutCorrection = (text: string): string =>
  text.replace(/\p{L}+/gu, word => (CORRECTS.test(asSpoken(word)) ? ' '.repeat(word.length) : word));

function surenessOf(items: readonly ReportItem[], said: string): number {
  const named = items.every(item => item.codes.length > 0);
  const figures = items.some(
    item => item.claim.progress !== undefined || item.claim.extension || item.claim.confirmed || item.claim.decision,
  );
  if (named) return figures || items.some(item => item.claim.done !== undefined || item.claim.returned !== undefined) ? 1 : 0.96;
  if (CORRECTION.test(said)) return 0.9;
  // "nhiệm vụ đang thực hiện …" is more often what is asked for
  if (items.every(item => Object.keys(item.claim).join() === 'started')) return BEGUN.test(said) ? 0.88 : 0.5;
  // a day makes it news; so does a beginning that is told as past
  if (items.every(item => item.claim.done?.on !== undefined)) return 0.88;
  if (!figures) return 0.7;
  // "đang soạn được 55%" tells; "nhiệm vụ trên 50%" asks
  return TOLD_AS_FACT.test(said) && !NAMES_A_FIGURE.test(said) && !A_LIMIT.test(said) ? 0.9 : 0.8;
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

const onlyCodes = (text: string, mentions: readonly CodeMention[]): boolean =>
  saysNothing(mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text));

/** What is said of some tasks, and the words that say nothing of it. */
interface Heard {
  readonly codes: readonly string[];
  readonly claim: Claim;
  readonly left: string;
}

function readPart(part: Part, today: Day): Heard {
  const { claim, left } = readClaim(part, today);
  // "nv1 70, nv2 60": a number right after a task is how far it is
  const figure = saysSomething(claim) || part.codes.length === 0 ? undefined : BARE_FIGURE.exec(describe(left))?.[0];
  return { codes: part.codes, claim: figure === undefined ? claim : { ...claim, progress: Number(figure) }, left };
}

const itemOf = ({ codes, claim, left }: Heard): ReportItem => ({
  codes: [...codes],
  description: codes.length > 0 ? '' : describe(withoutPeriod(left, claim)),
  claim,
});

/** Without a task's code "hoàn thành", "bắt đầu", "chờ" may stand in any question: they must be told as a fact to be a report. */
function surelySaid(claim: Claim, said: string): Claim {
  const {
    confirmed: _confirmed,
    returned: _returned,
    part: _part,
    received: _received,
    handOver: _handOver,
    decision: _decision,
    ...rest
  } = claim;
  if (!NAMES_A_FIGURE.test(said) && (TOLD_AS_FACT.test(said) || claim.done?.on?.day !== undefined)) return rest;
  const { done: _done, started: _started, resumed: _resumed, notDone: _notDone, ...others } = rest;
  return claim.progress !== undefined || claim.extension || claim.result !== undefined ? others : {};
}
