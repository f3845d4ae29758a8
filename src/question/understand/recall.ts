// What the last answers of a conversation were about, and whom or which of them a word like "bộ đó", "việc kia" means.

import type { Facet, Question, QuestionFilter, QuestionOf } from '../types.ts';
import type { SpokenOf } from './slots.ts';

export type SetQuestion = QuestionOf<'list' | 'count' | 'rate' | 'summary' | 'ranking' | 'comparison' | 'periods'>;

const SET_KINDS: readonly Question['kind'][] = ['list', 'count', 'rate', 'summary', 'ranking', 'comparison', 'periods'];

export const isSetQuestion = (question: Question): question is SetQuestion => SET_KINDS.includes(question.kind);

/** What one answer showed. */
export interface Sight {
  /** the set that was asked for; none: tasks looked at by themselves */
  readonly question?: SetQuestion | undefined;
  /** the tasks it named, in order */
  readonly codes: readonly string[];
  /** whose the one task is, or who came first */
  readonly about?: SpokenOf | undefined;
}

/** What the last answers were about. */
export interface Memory {
  /** the last question about a set of tasks */
  readonly question?: SetQuestion | undefined;
  /** its filter before it was narrowed */
  readonly wider?: QuestionFilter | undefined;
  /** what was last asked of single tasks */
  readonly facets?: readonly Facet[] | undefined;
  readonly shown: readonly string[];
  readonly focus?: string | undefined;
  /** the last few answers, newest first */
  readonly trail?: readonly Sight[] | undefined;
}

const agenciesOf = ({ question, about }: Sight): readonly string[] =>
  about && about.lead.length > 0
    ? about.lead
    : question?.kind === 'comparison'
      ? question.agencies.filter(code => code !== 'own')
      : (question?.filter.lead ?? question?.filter.cooperate ?? question?.filter.involved ?? []);

const peopleOf = ({ question, about }: Sight): readonly string[] =>
  about && about.people.length > 0 ? about.people : (question?.filter.people ?? []);

const directivesOf = ({ question, about }: Sight): readonly string[] => about?.directives ?? question?.filter.directives ?? [];

/** The agency named last of those put side by side. */
const mainAgencies = (sight: Sight): readonly string[] =>
  sight.question?.kind === 'comparison' ? agenciesOf(sight).slice(-1) : agenciesOf(sight);

/** The agency and the person spoken of last, each by itself: after a person's tasks "bộ đó" is the one named before. */
export function spokenOf({ trail = [], question }: Memory): SpokenOf {
  const sights: readonly Sight[] = trail.length > 0 ? trail : question ? [{ question, codes: [] }] : [];
  const last = (of: (sight: Sight) => readonly string[]): readonly string[] => {
    for (const sight of sights) if (of(sight).length > 0) return of(sight);
    return [];
  };
  return { lead: last(mainAgencies), people: last(peopleOf), directives: last(directivesOf) };
}

/** The last `count` different documents asked about, newest last. */
export const lastDirectives = ({ trail = [] }: Memory, count: number): readonly string[] =>
  [...new Set(trail.flatMap(directivesOf))].slice(0, count).reverse();

/** The last `count` different agencies asked about, newest last; fewer when there were not so many. */
export function lastAgencies({ trail = [] }: Memory, count: number): readonly string[] {
  const codes = [...new Set(trail.flatMap(agenciesOf))];
  return codes.slice(0, count).reverse();
}

/** The tasks shown now; where nothing was found, those shown before. */
export function shownLast({ shown, trail = [] }: Memory): readonly string[] {
  const foundNothing = shown.length === 0 && trail[0]?.question?.kind === 'list';
  return foundNothing ? (trail.find(({ codes }) => codes.length > 0)?.codes ?? []) : shown;
}

/** "Việc kia", "cái trước": the task looked at before this one, or the other one of two. */
export function otherTask({ trail = [], focus, shown }: Memory): string | undefined {
  const here = focus ?? (shown.length === 1 ? shown[0] : undefined);
  if (here === undefined) return undefined;
  for (const { codes } of trail) {
    const others = codes.filter(code => code !== here);
    if (others.length === 1 && codes.length <= 2) return others[0];
  }
  return undefined;
}

/** "Cái tiếp theo": the one behind the task looked at in the list shown; the first where none is looked at. */
export function nextTask({ shown, focus }: Memory): string | undefined {
  return shown.length > 1 ? shown[focus === undefined ? 0 : shown.indexOf(focus) + 1] : undefined;
}

/** "Mấy cái kia": the rest of a few tasks, of which only some are shown now. */
export function otherTasks({ trail = [], shown, focus }: Memory): readonly string[] {
  const here = focus === undefined ? shown : [focus];
  const wider = trail.find(({ codes }) => codes.length > here.length && codes.length < MANY && here.every(code => codes.includes(code)));
  return wider ? wider.codes.filter(code => !here.includes(code)) : [];
}

/** From so many on an answer may have shown only a part. */
const MANY = 10;

/** The newest answer about one of these agencies or people. */
export const sightOf = ({ trail = [] }: Memory, { lead, people }: SpokenOf): Sight | undefined =>
  trail.find(sight => agenciesOf(sight).some(code => lead.includes(code)) || peopleOf(sight).some(name => people.includes(name)));

/** "Hai việc này": the `count` tasks shown together, or looked at one after the other, in that order. */
export function lastTasks({ trail = [], shown }: Memory, count: number): readonly string[] | undefined {
  if (shown.length === count && (trail[0] === undefined || trail[0].codes.length === count)) return shown;
  const looked: string[] = [];
  for (const { codes } of trail) {
    const [only] = codes;
    if (codes.length === 1 && only !== undefined) {
      if (!looked.includes(only)) looked.push(only);
      if (looked.length === count) return looked.reverse();
    } else if (codes.length === count) return codes;
    else if (codes.length > 1) return undefined;
  }
  return undefined;
}

/** The set shown before what is looked at now; `first`: the one that the conversation began with. */
export function setBefore({ trail = [] }: Memory, first: boolean): SetQuestion | undefined {
  const sets = trail.flatMap(({ question }) => question ?? []);
  if (first) return sets.at(-1);
  return trail[0]?.question ? (sets[1] ?? sets[0]) : sets[0];
}
