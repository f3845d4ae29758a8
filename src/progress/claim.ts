// What is said of one task, read piece by piece; each piece is cut out, so that nothing is read twice.
import type { Day } from '../base/index.ts';
import { fold } from '../vietnamese/fold.ts';
import { readPercents } from '../vietnamese/numbers.ts';
import { findDays } from '../vietnamese/period.ts';
import { asSpoken, lenient, spoken } from '../vietnamese/spoken.ts';
import type { Claim } from './report.ts';
import * as words from './words.data.ts';

const anchored = (pattern: string, flags = 'u'): RegExp => new RegExp(lenient(pattern).replaceAll(' ', '\\s+'), flags);
const RESULT = anchored(`(?<![\\p{L}])(?:${words.RESULT})`);
/** where a result that was not announced ends: the next thing said of the task */
const NEXT_CLAIM = anchored(`[,;.]\\s*(?=(?:${words.DONE}|${words.NEXT_CLAIM})(?![\\p{L}]))`);
const REMARK = anchored(`(?<![\\p{L}])(?:${words.REMARK})`);
const EXTENSION = spoken(words.EXTENSION);
/** "do … nên xin gia hạn" */
const SO = anchored(words.SO_BEFORE);
const BY_SPAN = spoken(words.BY_SPAN);
const CLEARED = spoken(words.CLEARED);
const OBSTACLE = spoken(words.OBSTACLE);
const REASON = spoken(words.REASON);
const DONE = spoken(words.DONE, 'g');
const STARTED = spoken(words.STARTED, 'g');
const RESUMED = spoken(words.RESUMED);
const CONFIRMED = anchored(`${words.CONFIRMED}(?![\\p{L}])`);
const RETURNED = spoken(words.RETURNED);
const NEGATED = anchored(`(?<![\\p{L}])(?:${words.NEGATION_BEFORE})`);
const NEARLY = anchored(`(?<![\\p{L}])(?:${words.NEARLY})`);
const PARTLY = anchored(words.PARTLY);
const FROM = anchored(`(?<![\\p{L}])(?:${words.FROM_PERCENT})`);
const BARE_PROGRESS = anchored(`(?<![\\p{L}])(?:${words.BARE_PROGRESS})`);
/** Words that only announce a difficulty; others ("thiếu", "chờ") are part of it. */
const WAITS_FOR_CONFIRMATION = anchored(words.WAITS_FOR_CONFIRMATION);
const ANNOUNCES = anchored(words.ANNOUNCES);

/** The text that is not yet read: pieces are blanked, offsets stay. */
class Remainder {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  get said(): string {
    return asSpoken(this.text);
  }
  /** Cuts out and returns a piece. */
  take(start: number, end: number): string {
    const piece = this.text.slice(start, end);
    this.text = this.text.slice(0, start) + ' '.repeat(end - start) + this.text.slice(end);
    return piece;
  }
}

export function readClaim(text: string, today: Day): { claim: Claim; left: string } {
  const rest = new Remainder(text);
  const claim: Claim = {};
  Object.assign(claim, takeTail(rest, REMARK, 'remark'));
  Object.assign(claim, takeExtension(rest, today));
  Object.assign(claim, takeResult(rest));
  Object.assign(claim, takeCleared(rest));
  Object.assign(claim, takeReturned(rest));
  Object.assign(claim, takeObstacle(rest));
  Object.assign(claim, takeProgress(rest));
  Object.assign(claim, takeOutcome(rest, text, today, claim.progress !== undefined));
  return { claim: tidy(claim), left: rest.text };
}

function takeTail(rest: Remainder, marker: RegExp, key: 'remark'): Claim {
  const found = marker.exec(rest.said);
  if (!found) return {};
  const words = trimmed(rest.take(found.index, rest.text.length).slice(found[0].length));
  return words === '' ? {} : { [key]: words };
}

function takeExtension(rest: Remainder, today: Day): Claim {
  const found = EXTENSION.exec(rest.said);
  if (!found) return {};
  const start = found.index;
  const tail = rest.text.slice(start);
  const because = REASON.exec(asSpoken(tail));
  const dated = because ? tail.slice(0, because.index) : tail;
  const day = findDays(dated, today, 'future')[0] ?? findDays(tail, today, 'future')[0];
  const span = day ? undefined : BY_SPAN.exec(asSpoken(dated));
  const before = because ? undefined : REASON.exec(rest.said.slice(0, start));
  const reason = because ? tail.slice(because.index + because[0].length) : before ? rest.text.slice(before.index + before[0].length, start) : '';
  if (before) rest.take(before.index, start);
  rest.take(start, rest.text.length);
  return {
    extension: {
      reason: trimmed(reason.replace(SO, '')),
      ...(day ? { to: { said: day.said, ...(day.day === undefined ? {} : { day: day.day }) } } : {}),
      ...(span ? { byDays: spanDays(span) } : {}),
    },
  };
}

function spanDays(span: RegExpExecArray): number {
  const count = fold(span.groups?.['count'] ?? '');
  return (words.COUNT_WORDS[count] ?? Number(count)) * (words.UNIT_DAYS[fold(span.groups?.['unit'] ?? '')] ?? 1);
}

function takeResult(rest: Remainder): Claim {
  const found = RESULT.exec(rest.said);
  if (!found) return {};
  const after = rest.said.slice(found.index + found[0].length);
  const stops = [OBSTACLE.exec(after)?.index, found[0] === '' ? NEXT_CLAIM.exec(after)?.index : undefined].filter(at => at !== undefined);
  const stop = Math.min(after.length, ...stops);
  const end = found.index + found[0].length + stop;
  const result = trimmed(rest.text.slice(found.index + found[0].length, end));
  if (result === '') return {};
  rest.take(found.index, end);
  return { result };
}

function takeCleared(rest: Remainder): Claim {
  const found = CLEARED.exec(rest.said);
  if (!found) return {};
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

function takeObstacle(rest: Remainder): Claim {
  const found = OBSTACLE.exec(rest.said);
  if (!found || WAITS_FOR_CONFIRMATION.test(rest.said.slice(found.index + found[0].length))) return {};
  const tail = rest.text.slice(found.index);
  const stop = /;|\.(?=\s|$)|\n/u.exec(tail)?.index ?? tail.length;
  // a figure said after the difficulty is still progress: "vướng mặt bằng, được 40%"
  const figure = readPercents(tail.slice(0, stop)).at(-1);
  const comma = figure ? tail.lastIndexOf(',', figure.start) : -1;
  const end = figure && comma > 0 ? comma : stop;
  const obstacle = trimmed(asSpokenCut(rest.take(found.index, found.index + end), ANNOUNCES));
  return obstacle === '' ? {} : { obstacle };
}

/** `text` without what `pattern` finds in its spoken form. */
const asSpokenCut = (text: string, pattern: RegExp): string => text.slice(pattern.exec(asSpoken(text))?.[0].length ?? 0);

function takeProgress(rest: Remainder): Claim {
  const percents = readPercents(rest.text).filter(({ start }) => !FROM.test(rest.said.slice(0, start)));
  const last = percents.at(-1);
  if (last) {
    for (const { start, end } of readPercents(rest.text)) rest.take(start, end);
    return { progress: last.value };
  }
  const bare = BARE_PROGRESS.exec(rest.said);
  const value = Number(bare?.groups?.['value']?.replace(',', '.'));
  if (!bare || !Number.isFinite(value)) return {};
  rest.take(bare.index, bare.index + bare[0].length);
  return { progress: value };
}

/** Done, nearly done, not done, started: by what stands before and after the word. */
function takeOutcome(rest: Remainder, whole: string, today: Day, hasFigure: boolean): Claim {
  const claim: Claim = {};
  if (CONFIRMED.test(rest.said)) Object.assign(claim, { confirmed: dayNear(rest, 0, today) });
  for (const match of rest.said.matchAll(STARTED)) {
    if (NEGATED.test(rest.said.slice(0, match.index))) claim.notDone = true;
    else if (!claim.confirmed && !hasFigure) claim.started = true;
    rest.take(match.index, match.index + match[0].length);
  }
  for (const match of rest.said.matchAll(DONE)) {
    const before = rest.said.slice(0, match.index);
    const after = match.index + match[0].length;
    rest.take(match.index, after);
    if (NEGATED.test(before)) claim.notDone = true;
    else if (NEARLY.test(before)) claim.nearlyDone = true;
    else if (!hasFigure) {
      const on = dayNear(rest, after, today);
      if (on.on === undefined && PARTLY.test(asSpoken(whole).slice(after))) continue;
      delete claim.started;
      if (!claim.confirmed) claim.done = on;
    }
  }
  const resumed = RESUMED.exec(rest.said);
  if (resumed) {
    rest.take(resumed.index, resumed.index + resumed[0].length);
    claim.resumed = true;
  }
  return claim;
}

/** The day said after an offset, else before it; it is cut out. */
function dayNear(rest: Remainder, offset: number, today: Day): { on?: { said: string; day?: Day } } {
  const days = findDays(rest.text, today);
  const found = days.find(({ start }) => start >= offset) ?? days.at(-1);
  if (!found) return {};
  rest.take(found.start, found.end);
  return { on: { said: found.said, ...(found.day === undefined ? {} : { day: found.day }) } };
}

/** Contradictions of one claim: the more telling part stays. */
function tidy(claim: Claim): Claim {
  const { confirmed, ...unconfirmed } = claim;
  if (confirmed && (claim.extension || claim.returned || (claim.progress !== undefined && claim.progress < 100))) return unconfirmed;
  if (claim.notDone && (claim.done || claim.progress !== undefined)) {
    const { notDone: _notDone, ...rest } = claim;
    return rest;
  }
  if (claim.nearlyDone && claim.progress !== undefined) {
    const { nearlyDone: _nearlyDone, ...rest } = claim;
    return rest;
  }
  return claim;
}

const trimmed = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s,;:.\-–]+|[\s,;:.\-–]+$/gu, '');
