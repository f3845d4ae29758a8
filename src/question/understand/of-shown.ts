// Messages about the tasks just shown, taken together or told apart by a word: "hai cái này ai làm", "cái của Nghệ An", "xong đúng hạn không".

import type { Facet, QuestionFilter, State } from '../types.ts';
import { CUES } from './cues.ts';
import type { Memory } from './recall.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const SURE = 0.9;
/** More than this are no few. */
const FEW = 10;
const SHORT_WORDS = 7;

export function ofShown(heard: Heard, memory: Memory): Understood | undefined {
  return together(heard, memory) ?? apart(heard, memory) ?? whetherSo(heard, memory);
}

/** "Còn việc cao tốc?" after one task was looked at: the same of another, told by words of its title. */
export function asksOfAnother({ u, slots, topic }: Heard, { focus, facets = [] }: Memory): boolean {
  if (focus === undefined || topic === undefined) return false;
  const { states = [], ...rest } = slots.filter;
  // "còn việc": no state here
  if (Object.keys(rest).length > 0 || states.some(state => state !== 'open')) return false;
  return CUES.anotherTask.test(u.said) || (states.length === 0 && CUES.sameFor.test(u.said) && facets.length > 0);
}

const isFew = ({ shown }: Memory): boolean => shown.length > 1 && shown.length <= FEW;

/** "Mấy cái này ai làm?": a value of each of them. */
function together({ u, slots, facets, topic }: Heard, memory: Memory): Understood | undefined {
  if (
    !(CUES.those.test(u.said) || CUES.eachOfThem.test(u.said)) ||
    facets.length === 0 ||
    topic !== undefined ||
    Object.keys(slots.filter).length > 0 ||
    !isFew(memory)
  )
    return undefined;
  return { question: { kind: 'detail', filter: { codes: [...memory.shown] }, facets: [...facets] }, sure: SURE };
}

/** "Cái của Nghệ An xong hôm nào?"; after a question which of some was meant, an agency or a person alone. */
function apart({ u, slots, facets, topic, looseTopic }: Heard, memory: Memory): Understood | undefined {
  const { lead, people, formers, ...rest } = slots.filter;
  if (!(lead || people) || Object.keys(rest).length > 0 || (topic !== undefined && !looseTopic) || !isFew(memory)) return undefined;
  const offered = memory.question === undefined && facets.length === 0 && words(u.said) <= SHORT_WORDS && !CUES.taskNoun.test(u.said);
  if (!offered && !(facets.length > 0 && (CUES.oneOf.test(u.said) || CUES.theOneOf.test(u.said)))) return undefined;
  const filter: QuestionFilter = {
    codes: [...memory.shown],
    ...(lead ? { lead } : {}),
    ...(people ? { people } : {}),
    ...(formers ? { formers } : {}),
  };
  return { question: { kind: 'list', filter, ...(facets.length > 0 ? { facets: [...facets] } : {}) }, sure: SURE };
}

/** "Xong đúng hạn không?", "chưa phân công ai à?": of the one task looked at. */
function whetherSo({ u, slots, topic, facets }: Heard, { focus }: Memory): Understood | undefined {
  const keys = Object.keys(slots.filter);
  if (focus === undefined || keys.length === 0 || topic !== undefined || CUES.taskNoun.test(u.said) || words(u.said) > SHORT_WORDS)
    return undefined;
  const again = CUES.isItSo.test(u.said);
  if (!again && (facets.length > 0 || !CUES.whetherSo.test(u.said))) return undefined;
  if (keys.every(key => key === 'evidence')) return { question: { kind: 'evidence', filter: { codes: [focus] } }, sure: SURE };
  const asked = keys.map(key => (key === 'states' ? facetsOfState(slots.filter.states ?? []) : FACETS_OF[key]));
  if (asked.includes(undefined)) return undefined;
  const all = [...new Set([...asked.flatMap(some => some ?? []), ...facets])];
  return { question: { kind: 'detail', filter: { codes: [focus] }, facets: all }, sure: SURE };
}

const facetsOfState = (states: readonly State[]): readonly Facet[] =>
  states.some(state => COMPLETED.includes(state)) ? ['status', 'completed', 'due'] : ['status', 'due'];

/** A condition on one task asks for its value. */
const FACETS_OF: Readonly<Record<string, readonly Facet[]>> = {
  unassigned: ['person'],
  obstacle: ['obstacle'],
  result: ['result'],
  cooperated: ['cooperators'],
  moved: ['due'],
};

const COMPLETED: readonly State[] = ['completed', 'on-time', 'late'];

const words = (said: string): number => said.trim().split(/\s+/u).length;
