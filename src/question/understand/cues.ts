// Which words of a message tell the kind of question; compiled once.

import { fold } from '../../vietnamese/fold.ts';
import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import { strict } from '../../vietnamese/spoken.ts';
import type { Facet, ListOrder, RateAsked } from '../types.ts';
import * as back from './back.data.ts';
import * as course from './course.data.ts';
import * as words from './cues.data.ts';
import { anchored, asTyped, spoken } from './patterns.ts';
import type { Utterance } from './utterance.ts';

export const CUES = {
  count: anchored(`(?<![\\p{L}\\p{N}])(?:${words.COUNT})(?![\\p{L}\\p{N}])`),
  howMany: spoken(words.HOW_MANY, 'g'),
  document: spoken(words.DOCUMENT),
  howManyWho: spoken(words.HOW_MANY_WHO),
  noneDone: spoken(words.NONE_DONE),
  allDone: spoken(words.ALL_DONE),
  noneOf: spoken(words.NONE_OF),
  rate: spoken(words.RATE),
  compare: spoken(words.COMPARE),
  most: spoken(words.MOST),
  least: spoken(words.LEAST),
  topCount: spoken(words.TOP_COUNT),
  summary: anchored(`(?<![\\p{L}\\p{N}])(?:${words.SUMMARY})(?![\\p{L}\\p{N}])`),
  howIsIt: spoken(words.HOW_IS_IT),
  gathered: spoken(words.GATHERED),
  history: spoken(words.HISTORY),
  news: spoken(words.NEWS),
  sorted: spoken(words.SORTED, 'g'),
  reversed: spoken(words.REVERSED),
  oneOfThem: spoken(words.ONE_OF_THEM),
  oneOf: spoken(words.ONE_OF),
  theOneOf: anchored(words.THE_ONE_OF),
  whetherSo: anchored(words.WHETHER_SO),
  isItSo: spoken(words.IS_IT_SO),
  tellThem: anchored(words.TELL_THEM),
  whoHas: spoken(words.WHO_HAS),
  firstTask: anchored(words.FIRST_TASK),
  givenTo: spoken(words.GIVEN_TO),
  oneOfFirst: anchored(words.ONE_OF_FIRST),
  theRest: anchored(words.THE_REST),
  against: spoken(words.AGAINST),
  moreThan: spoken(words.MORE_THAN),
  fullNoun: spoken(words.FULL_NOUN),
  added: anchored(words.ADDED),
  removed: anchored(words.REMOVED),
  inFull: anchored(words.IN_FULL),
  evidence: spoken(words.EVIDENCE),
  detail: spoken(words.DETAIL),
  list: spoken(words.LIST),
  asking: anchored(`(?<![\\p{L}\\p{N}])(?:${words.ASKING})|[?]`),
  taskNoun: spoken(words.TASK_NOUN),
  reporting: anchored(`(?<![\\p{L}\\p{N}])(?:${words.REPORTING})`),
  thatOne: spoken(words.THAT_ONE),
  those: spoken(words.THOSE),
  partOfThem: anchored(words.PART_OF_THEM),
  eachOfThem: spoken(words.EACH_OF_THEM),
  itsFigure: spoken(words.ITS_FIGURE),
  sameFor: anchored(words.SAME_FOR),
  anotherTask: anchored(words.ANOTHER_TASK),
  only: anchored(words.ONLY),
  onlyFirst: anchored(words.ONLY_FIRST),
  allOfIt: anchored(words.ALL_OF_IT),
  whichOnes: anchored(words.WHICH_ONES),
  howManyOfIt: anchored(words.HOW_MANY_OF_IT),
  greeting: anchored(words.GREETING),
  thanks: anchored(words.THANKS),
  farewell: anchored(words.FAREWELL),
  praise: anchored(words.PRAISE),
  whoAreYou: spoken(words.WHO_ARE_YOU),
  help: anchored(`(?:${words.HELP})`),
  outOfScope: asTyped(words.OUT_OF_SCOPE),
  override: asTyped(words.OVERRIDE),
  lessons: anchored(words.LESSONS),
  private: spoken(words.PRIVATE),
  othersWork: anchored(words.OTHERS_WORK),
  wish: spoken(words.WISH),
  more: spoken(words.MORE_OF),
  better: spoken(words.BETTER),
  superlative: spoken(words.SUPERLATIVE),
  longest: spoken(words.LONGEST),
  quality: spoken(words.QUALITY),
  overall: spoken(words.OVERALL),
  plural: spoken(words.PLURAL),
  recent: spoken(words.RECENT),
  manyTasks: spoken(words.MANY_TASKS),
  several: spoken(words.SEVERAL),
  obstacleWord: spoken(words.OBSTACLE_WORD, 'g'),
  whatObstacle: spoken(words.WHAT_OBSTACLE),
  why: spoken(words.WHY),
  startsWithTasks: anchored(words.STARTS_WITH_TASKS),
  asksWho: spoken(words.ASKS_WHO),
  askingWord: spoken(words.ASKING_WORD),
  asksTask: spoken(words.ASKS_TASK),
  whichAgencies: spoken(course.WHICH_AGENCIES),
  whichPeople: spoken(course.WHICH_PEOPLE),
  mostPressing: spoken(course.MOST_PRESSING),
  pressing: spoken(course.PRESSING),
  standing: spoken(words.STANDING),
  cueWords: [
    words.COUNT,
    words.RATE,
    words.COMPARE,
    words.MOST,
    words.LEAST,
    words.SUMMARY,
    words.HISTORY,
    words.EVIDENCE,
    words.DETAIL,
    words.THOSE,
    words.THAT_ONE,
    words.EACH_OF_THEM,
    back.NEXT_TASK,
    back.OTHER_TASKS,
    back.OTHER_TASK,
    back.SEVERAL_TASKS,
    back.COUNTED_TASKS,
    back.BACK_TO_SET,
    back.EARLIER_SAID,
    ...back.SAME_VALUES.map(row => row.said),
  ].map(said => anchored(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, 'gu')),
  fillerPhrases: spoken(words.FILLER_PHRASES, 'g'),
  fillerWord: { bare: anchored(`^${words.FILLER_WORDS}$`), marked: new RegExp(`^${strict(words.FILLER_WORDS)}$`, 'u') },
  topicBefore: spoken(words.TOPIC_BEFORE, 'g'),
  topicNoun: spoken(words.TOPIC_NOUN, 'g'),
} as const;

const ORDERS = words.ORDERS.map(row => ({ ...row, pattern: spoken(row.said, 'g') }));
const DESCENDING = spoken(words.DESCENDING);

/** "sắp xếp theo hạn", "theo tiến độ giảm dần"; takes the words. */
export function readOrder(u: Utterance): ListOrder | undefined {
  if (!u.has(CUES.sorted)) return undefined;
  const [match] = u.take(CUES.sorted);
  const after = u.said.slice(match ? match.index + match[0].length : 0);
  const row = ORDERS.find(({ pattern }) => after.search(pattern) >= 0);
  return row && (DESCENDING.test(u.said) ? row.falling : row.order);
}

export const RATE_NAMES = words.RATE_NAMES.map(({ said, rate }) => ({ pattern: spoken(said), rate }));

/** The rate that is asked for, by its name or as the plain one. */
export const rateSaid = ({ said }: Utterance): RateAsked | undefined =>
  CUES.rate.test(said) ? (RATE_NAMES.find(({ pattern }) => pattern.test(said))?.rate ?? 'completion') : undefined;

export const WHO_RANKED = words.WHO_RANKED.map(row => ({ ...row, pattern: spoken(row.said, 'g') }));
export const TASK_RANKS = words.TASK_RANKS.map(row => ({ ...row, pattern: spoken(row.said) }));
export const GROUPED = words.GROUPED.map(row => ({ ...row, pattern: spoken(row.said) }));
export const HELP_ABOUT = words.HELP_ABOUT.map(row => ({ ...row, pattern: spoken(row.said) }));
const FACETS = words.FACET_WORDS.map(({ said, facet }) => ({
  pattern: anchored(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, 'gu'),
  facet,
}));

/** What of a task is asked, in the order of the table; each piece of text tells one thing. `take` marks it as understood. */
export function readFacets(u: Utterance, take: boolean): Facet[] {
  const claimed: { start: number; end: number }[] = [];
  const found: Facet[] = [];
  for (const { pattern, facet } of FACETS) {
    for (const match of occurrencesIn(u.said, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!u.isFree(span) || claimed.some(other => span.start < other.end && other.start < span.end)) continue;
      claimed.push(span);
      if (!found.includes(facet)) found.push(facet);
    }
  }
  if (take) for (const span of claimed) u.mark(span);
  return found.length > 1 ? found.filter(facet => facet !== 'title') : found;
}

/** Takes the words that ask for these facets, so that no condition is read from them. */
export function claimFacets(u: Utterance, facets: readonly Facet[]): void {
  for (const { pattern, facet } of FACETS)
    if (facets.includes(facet))
      for (const match of occurrencesIn(u.said, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (u.isFree(span) && CUES.askingWord.test(match[0])) u.mark(span);
      }
}

const ORDINAL = anchored(`(?<![\\p{L}\\p{N}])(?:${words.ORDINAL})(?![\\p{L}\\p{N}])`, 'gu');
const ORDINAL_NOUN = anchored(words.ORDINAL_NOUN);
const FIRST_FEW = spoken(words.FIRST_FEW, 'g');

/** Places in the list last shown, from 1; −1 is the last. */
export function readOrdinals(u: Utterance, shown: number): number[] {
  const few = u.take(FIRST_FEW)[0]?.groups;
  if (few) {
    const count = numberOf(few['count'] ?? '');
    const places = Array.from({ length: Math.min(count, shown) }, (_, at) => at + 1);
    return fold(few['end'] ?? '').startsWith('dau') ? places : places.map(place => place - 1 - places.length);
  }
  const found: number[] = [];
  for (const match of occurrencesIn(u.said, ORDINAL)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const groups = match.groups ?? {};
    // a bare "đầu" or "thứ hai" may be a part of a month or a day of the week, unless it is all that is said
    if (
      !u.isFree(span) ||
      !(ORDINAL_NOUN.test(match[0].trim()) || u.said.replace(/[?.!\s]/gu, '').length - match[0].replace(/\s/gu, '').length < 6)
    )
      continue;
    if (groups['english'] && !/one|task|the/u.test(match[0])) continue;
    if (words.NO_FIRST.includes(groups['first'] ?? '') && !(groups['first'] === 'dau' && ORDINAL_NOUN.test(match[0].trim()))) continue;
    u.mark(span);
    const named = groups['word'] ?? groups['english'];
    if (groups['first']) found.push(1);
    else if (groups['last'] || named === 'last') found.push(-1);
    else found.push(numberOf(named ?? groups['digit'] ?? groups['row'] ?? groups['plain'] ?? ''));
  }
  return found.filter(place => place !== 0);
}

const numberOf = (said: string): number => words.ORDINAL_NUMBERS[fold(said)] ?? (Number(said) || 0);

/** "top 5", "3 bộ": how many are asked for. */
export function readTop(u: Utterance): number | undefined {
  const groups = CUES.topCount.exec(u.said)?.groups;
  if (!groups) return undefined;
  const count = groups['top'] ? Number(groups['top']) : numberOf(groups['count'] ?? '');
  return count > 0 ? count : undefined;
}
