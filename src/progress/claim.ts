// What is said of one task, read piece by piece; each piece is cut out, so that nothing is read twice.
import type { Day } from '../base/index.ts';
import { readPercents } from '../vietnamese/numbers.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { takeMoreTime } from './deadline-claim.ts';
import { takeHandOver } from './hand-over.ts';
import { dayNear, takeOutcome } from './outcome.ts';
import { periodOf } from './period-claim.ts';
import { anchored, bySpelling, opening, Remainder, trimmed } from './remainder.ts';
import { type Claim, saysSomething } from './report.ts';
import * as words from './words.data.ts';

const RESULT = opening(words.RESULT);
/** where a result that was not announced ends: the next thing said of the task */
const NEXT_CLAIM = anchored(`[,;.]\\s*(?=(?:${words.DONE}|${words.NEXT_CLAIM})(?![\\p{L}]))`);
const ONLY_DONE = anchored(words.ONLY_DONE);
const REMARK = opening(words.REMARK);
const CLEARED = spoken(words.CLEARED);
const NEGATED = opening(words.NEGATION_BEFORE);
const OBSTACLE = spoken(words.OBSTACLE);
const waiting = bySpelling(words.WAITING, words.WAITING_UNMARKED);
const SO_IT_HANGS = anchored(words.SO_IT_HANGS);
const REASON = spoken(words.REASON);
const RETURNED = spoken(words.RETURNED);
const OWN_PART = opening(acts.OWN_PART);
const RECEIVED = opening(acts.RECEIVED);
/** Words that only announce a difficulty; others ("thiếu", "chờ") are part of it. */
const WAITS_FOR_CONFIRMATION = anchored(words.WAITS_FOR_CONFIRMATION);
const ANNOUNCES = anchored(words.ANNOUNCES);
const FROM = opening(words.FROM_PERCENT);
const NOT_REACHED = opening(words.NOT_REACHED);
const BARE_PROGRESS = opening(words.BARE_PROGRESS);

/** What is said of one task, three times as long: offsets are the same. */
export interface SaidOfTask {
  readonly text: string;
  /** with blanks where it is only wished, planned or heard: progress and completion count only there */
  readonly real: string;
  /** with blanks where it is supposed or heard: nothing counts there */
  readonly own: string;
}

export function readClaim({ text, real, own }: SaidOfTask, today: Day): { claim: Claim; left: string } {
  const rest = new Remainder(text, own);
  const claim: Claim = {};
  Object.assign(claim, partOf(text, today));
  Object.assign(claim, takeRemark(rest));
  Object.assign(claim, takeHandOver(rest, today));
  Object.assign(claim, takeMoreTime(rest, today));
  Object.assign(claim, takeResult(rest, real));
  Object.assign(claim, takeCleared(rest));
  Object.assign(claim, takeReturned(rest));
  Object.assign(claim, takeObstacle(rest));
  const told = new Remainder(rest.text.replace(/[^\s]/gu, (letter, at: number) => (real[at] === ' ' ? ' ' : letter)));
  Object.assign(claim, takeProgress(told));
  Object.assign(claim, takeOutcome(told, real, today, claim.progress !== undefined || claim.notDone !== undefined));
  // last, for a period says nothing by itself and costs the most to find
  Object.assign(claim, periodOf(real, today, saysSomething(claim)));
  return { claim: tidy(claim), left: told.text };
}

/** What a cooperating or blocking agency would mean by the same words; whether it is one is not asked here. */
function partOf(text: string, today: Day): Claim {
  if (RECEIVED.test(asSpoken(text))) return { received: trimmed(text) };
  if (!OWN_PART.test(asSpoken(text))) return {};
  return { part: { text: trimmed(text), ...dayNear(new Remainder(text), 0, today) } };
}

function takeRemark(rest: Remainder): Claim {
  const found = REMARK.exec(rest.said);
  if (!found) return {};
  const remark = trimmed(rest.take(found.index, rest.text.length).slice(found[0].length));
  return remark === '' ? {} : { remark };
}

function takeResult(rest: Remainder, real: string): Claim {
  const found = RESULT.exec(rest.said);
  if (!found || rest.isSupposed(found.index)) return {};
  // "ảnh kết quả NV-003, hoàn thành hôm nay": what comes after the task is not the result
  if (/^\s*,/u.test(rest.text.slice(found.index + found[0].length))) return {};
  // "sẽ gửi kết quả sau": spoken of, not told
  if (real[found.index] === ' ' && !found[0].includes(':')) return {};
  const after = rest.said.slice(found.index + found[0].length);
  const stops = [
    OBSTACLE.exec(after)?.index,
    waiting(rest.text).exec(after)?.index,
    found[0] === '' ? NEXT_CLAIM.exec(after)?.index : undefined,
  ];
  const stop = Math.min(after.length, ...stops.filter(at => at !== undefined));
  const end = found.index + found[0].length + stop;
  const result = trimmed(rest.text.slice(found.index + found[0].length, end));
  // "đã tổ chức xong": that it is done, not what came of it
  if (result === '' || (found[0] === '' && ONLY_DONE.test(asSpoken(result)))) return {};
  rest.take(found.index, end);
  return { result };
}

function takeCleared(rest: Remainder): Claim {
  const found = CLEARED.exec(rest.said);
  if (!found || NEGATED.test(rest.said.slice(0, found.index))) return {};
  rest.take(found.index, found.index + found[0].length);
  return { cleared: true };
}

function takeReturned(rest: Remainder): Claim {
  const found = RETURNED.exec(rest.said);
  if (!found || readPercents(rest.text).length > 0) return {};
  const tail = rest.take(found.index, rest.text.length).slice(found[0].length);
  const because = REASON.exec(asSpoken(tail));
  return { returned: { reason: trimmed(because ? tail.slice(because.index + because[0].length) : tail) } };
}

/** "không vướng gì": told, and nothing to write. */
const NO_DIFFICULTY = spoken(words.NO_DIFFICULTY);

function takeObstacle(rest: Remainder): Claim {
  const hangs = SO_IT_HANGS.exec(rest.said);
  const found = [OBSTACLE.exec(rest.said), waiting(rest.text).exec(rest.said)]
    .filter(match => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (hangs) return { obstacle: trimmed(rest.take(0, hangs.index + hangs[0].length).slice(0, hangs.index)) };
  if (!found || rest.isSupposed(found.index) || WAITS_FOR_CONFIRMATION.test(rest.said.slice(found.index + found[0].length))) return {};
  const none = NO_DIFFICULTY.exec(rest.said);
  if (none) {
    rest.take(none.index, none.index + none[0].length);
    return {};
  }
  const tail = rest.text.slice(found.index);
  const stop = /;|\.(?=\s|$)|\n/u.exec(tail)?.index ?? tail.length;
  // a figure said after the difficulty is still progress: "vướng mặt bằng, được 40%"
  const figure = readPercents(tail.slice(0, stop)).at(-1);
  const comma = figure ? tail.lastIndexOf(',', figure.start) : -1;
  const end = figure && comma > 0 ? comma : stop;
  const piece = rest.take(found.index, found.index + end);
  const obstacle = trimmed(piece.slice(ANNOUNCES.exec(asSpoken(piece))?.[0].length ?? 0));
  return obstacle === '' ? {} : { obstacle };
}

function takeProgress(rest: Remainder): Claim {
  const percents = readPercents(rest.text);
  const last = percents.findLast(({ start }) => !FROM.test(rest.said.slice(0, start)));
  if (last && NOT_REACHED.test(rest.said.slice(0, last.start))) return { notDone: true };
  if (last) {
    for (const { start, end } of percents) rest.take(start, end);
    return { progress: last.value };
  }
  const bare = BARE_PROGRESS.exec(rest.said);
  const value = Number(bare?.groups?.['value']?.replace(',', '.'));
  if (!bare || !Number.isFinite(value)) return {};
  rest.take(bare.index, bare.index + bare[0].length);
  return { progress: value };
}

/** Contradictions of one claim: the more telling part stays. */
function tidy(claim: Claim): Claim {
  const { confirmed, notDone, nearlyDone, ...rest } = claim;
  const unconfirmed =
    claim.extension ??
    claim.decision ??
    claim.returned ??
    claim.handOver ??
    (claim.progress !== undefined && claim.progress < 100 ? claim : undefined);
  return {
    ...rest,
    ...(confirmed && !unconfirmed ? { confirmed } : {}),
    ...(notDone && !claim.done && claim.progress === undefined ? { notDone } : {}),
    ...(nearlyDone && claim.progress === undefined ? { nearlyDone } : {}),
  };
}
