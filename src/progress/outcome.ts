// Done, nearly done, not done, started, resumed, confirmed: by what stands before and after the word.
import type { Day } from '../base/index.ts';
import { occurrencesIn } from '../vietnamese/occurrences.ts';
import { findDays } from '../vietnamese/period.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import { anchored, opening, type Remainder } from './remainder.ts';
import type { Claim } from './report.ts';
import * as words from './words.data.ts';

const DONE = spoken(words.DONE, 'g');
const STARTED = spoken(words.STARTED, 'g');
const RESUMED = spoken(words.RESUMED);
const CONFIRMED = anchored(`${words.CONFIRMED}(?![\\p{L}])`);
const NEGATED = opening(words.NEGATION_BEFORE);
const DENIED_AFTER = anchored(words.NEGATION_AFTER);
const NEARLY = opening(words.NEARLY);
const PREPOSITION = opening(words.BEFORE_A_DAY);
const IN_FIGURES = /\d\s*[/.-]\s*\d|\d{2}/u;
const PARTLY = anchored(words.PARTLY);

/** @param whole the text before anything was cut out of it: "một phần" may be gone by now */
export function takeOutcome(rest: Remainder, whole: string, today: Day, hasFigure: boolean): Claim {
  const claim: Claim = {};
  if (CONFIRMED.test(rest.said)) claim.confirmed = dayNear(rest, 0, today);
  for (const match of occurrencesIn(rest.said, STARTED)) {
    if (NEGATED.test(rest.said.slice(0, match.index))) claim.notDone = true;
    else if (!claim.confirmed && !hasFigure) claim.started = true;
    rest.take(match.index, match.index + match[0].length);
  }
  for (const match of occurrencesIn(rest.said, DONE)) Object.assign(claim, doneAt(match, claim, rest, whole, today, hasFigure));
  if (claim.done) delete claim.started;
  const resumed = RESUMED.exec(rest.said);
  if (resumed) {
    rest.take(resumed.index, resumed.index + resumed[0].length);
    claim.resumed = true;
  }
  return claim;
}

function doneAt(match: RegExpExecArray, claim: Claim, rest: Remainder, whole: string, today: Day, hasFigure: boolean): Claim {
  const before = rest.said.slice(0, match.index);
  const after = match.index + match[0].length;
  const follows = rest.said.slice(after);
  rest.take(match.index, after);
  if (NEGATED.test(before) || DENIED_AFTER.test(follows)) return { notDone: true };
  if (NEARLY.test(before)) return { nearlyDone: true };
  if (hasFigure) return {};
  const on = dayNear(rest, after, today);
  if (on.on === undefined && PARTLY.test(asSpoken(whole).slice(after))) return {};
  return claim.confirmed ? {} : { done: on };
}

/** "hôm thứ ba" of what is done is the one that was; a date that is said in figures stays as said. */
function pastWeekday({ start, day, said }: { start: number; day?: Day; said: string }, text: string, today: Day): Day | undefined {
  if (day === undefined || day <= today || IN_FIGURES.test(said)) return undefined;
  return findDays(text, today, 'past').find(other => other.start === start)?.day;
}

/** The day said after an offset, else before it; it is cut out. */
export function dayNear(rest: Remainder, offset: number, today: Day): { on?: { said: string; day?: Day } } {
  const days = findDays(rest.text, today);
  const found = days.find(({ start }) => start >= offset) ?? days.at(-1);
  if (!found) return {};
  const day = pastWeekday(found, rest.text, today) ?? found.day;
  // "từ hôm qua": the preposition describes no task
  rest.take(PREPOSITION.exec(rest.said.slice(0, found.start))?.index ?? found.start, found.end);
  return { on: { said: found.said, ...(day === undefined ? {} : { day }) } };
}
