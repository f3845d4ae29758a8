// Messages that change a part of the question before: another agency, a narrower list, its number, all of it.

import type { Facet, Question, QuestionFilter, QuestionOf } from '../types.ts';
import { CUES } from './cues.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

type SetQuestion = QuestionOf<'list' | 'count' | 'rate' | 'summary' | 'ranking' | 'comparison' | 'periods'>;

/** What the last answers were about. */
export interface Memory {
  /** the last question about a set of tasks */
  readonly question?: SetQuestion | undefined;
  /** its filter before it was narrowed */
  readonly wider?: QuestionFilter | undefined;
  readonly facets?: readonly Facet[] | undefined;
  readonly shown: readonly string[];
  readonly focus?: string | undefined;
}

export const isSetQuestion = (question: Question): question is SetQuestion =>
  ['list', 'count', 'rate', 'summary', 'ranking', 'comparison', 'periods'].includes(question.kind);

const AGENCY_KEYS = ['lead', 'cooperate', 'involved', 'notLead', 'kinds', 'whose', 'ownPart', 'people', 'formers'] as const;
const SURE = 0.85;
const FRAGMENT_SURE = 0.65;
/** A message of more words stands by itself. */
const FRAGMENT_WORDS = 7;

export function followUp(heard: Heard, memory: Memory): Understood | undefined {
  const last = memory.question;
  const { u, slots } = heard;
  if (!last || slots.filter.codes || heard.ordinals.length > 0) return undefined;
  if (CUES.whichOnes.test(u.said)) return { question: { kind: 'list', filter: last.filter }, sure: SURE };
  if (CUES.howManyOfIt.test(u.said)) return { question: { kind: 'count', filter: last.filter }, sure: SURE };
  if (CUES.allOfIt.test(u.said)) return { question: { kind: 'list', filter: memory.wider ?? withoutStates(last.filter) }, sure: SURE };
  if (CUES.those.test(u.said)) return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  if (last.kind === 'ranking' && isFragment({ ...heard, facets: [] }) && !CUES.asksWho.test(u.said)) {
    if (CUES.least.test(u.said)) return { question: { ...last, lowest: true }, sure: SURE };
    if (CUES.most.test(u.said)) return { question: { ...last, lowest: false }, sure: SURE };
  }
  if (!hasSlots(heard)) return undefined;
  const fragment = isFragment(heard);
  if ((CUES.only.test(u.said) && fragment) || CUES.onlyFirst.test(u.said))
    return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  if (CUES.sameFor.test(u.said) && !ownKind(heard)) return { question: sameWith(last, replaced(last.filter, heard), heard), sure: SURE };
  return fragment && !ownKind(heard) ? { question: sameWith(last, replaced(last.filter, heard), heard), sure: FRAGMENT_SURE } : undefined;
}

const hasSlots = ({ slots, topic }: Heard): boolean => Object.keys(slots.filter).length > 0 || topic !== undefined;

/** A few words without a task in them. */
const isFragment = ({ u, topic, facets }: Heard): boolean =>
  u.said.split(/\s+/u).length <= FRAGMENT_WORDS &&
  !CUES.taskNoun.test(u.said) &&
  (topic === undefined || topic.split(' ').length <= 3) &&
  facets.length === 0;

/** "Thế tỷ lệ quá hạn?" after a question about an agency: another kind of figure for the same one. */
export function continued(question: Question, { u, slots }: Heard, { question: last }: Memory): Question {
  if (!last || !isSetQuestion(question) || !CUES.sameFor.test(u.said) || AGENCY_KEYS.some(key => slots.filter[key] !== undefined))
    return question;
  const kept = Object.fromEntries(AGENCY_KEYS.flatMap(key => (last.filter[key] === undefined ? [] : [[key, last.filter[key]]])));
  return { ...question, filter: { ...kept, ...question.filter } };
}

/** The message says itself what kind of answer it wants. */
const ownKind = ({ u }: Heard): boolean =>
  CUES.count.test(u.said) ||
  CUES.rate.test(u.said) ||
  CUES.summary.test(u.said) ||
  CUES.compare.test(u.said) ||
  CUES.most.test(u.said) ||
  CUES.least.test(u.said) ||
  CUES.history.test(u.said);

function withoutStates({
  states: _,
  due: __,
  assigned: ___,
  completed: ____,
  progress: _____,
  obstacle: ______,
  ...rest
}: QuestionFilter): QuestionFilter {
  return rest;
}

/** All conditions, the new ones on top; what was "quá hạn" and is now "sắp đến hạn" is the latter. */
const narrowed = (filter: QuestionFilter, { slots, topic }: Heard): QuestionFilter => {
  const { whose: _, ...said } = slots.filter;
  const named = said.lead || said.kinds || slots.filter.whose === 'mine';
  return {
    ...(named ? withoutAgencies(filter) : filter),
    ...(slots.filter.whose === 'mine' || slots.filter.whose === 'own' ? slots.filter : said),
    ...(!slots.saysState && filter.states ? { states: filter.states } : {}),
    ...(topic ? { topic } : {}),
  };
};

function replaced(filter: QuestionFilter, { slots, topic }: Heard): QuestionFilter {
  const said = slots.filter;
  const base = AGENCY_KEYS.some(key => said[key] !== undefined) ? withoutAgencies(filter) : filter;
  const { due: _, assigned: __, completed: ___, ...timeless } = base;
  const dated = said.due || said.assigned || said.completed;
  return {
    ...(dated || slots.saysState ? timeless : base),
    ...said,
    ...(!slots.saysState && filter.states ? { states: filter.states } : {}),
    ...(topic ? { topic } : {}),
  };
}

function withoutAgencies(filter: QuestionFilter): QuestionFilter {
  const {
    lead: _1,
    cooperate: _2,
    involved: _3,
    notLead: _4,
    kinds: _5,
    whose: _6,
    ownPart: _7,
    people: _8,
    formers: _9,
    ...rest
  } = filter;
  // "Bộ Nội vụ phối hợp …" and then another: its part stays
  return rest;
}

/** The last question over another filter, unless a new kind was asked for. */
function reworded(heard: Heard, last: SetQuestion, filter: QuestionFilter): Question {
  if (CUES.count.test(heard.u.said)) return { kind: 'count', filter };
  return CUES.list.test(heard.u.said) || last.kind === 'comparison' || last.kind === 'ranking'
    ? { kind: 'list', filter, ...(heard.facets.length > 0 ? { facets: [...heard.facets] } : {}) }
    : sameWith(last, filter, heard);
}

function sameWith(last: SetQuestion, filter: QuestionFilter, { slots }: Heard): Question {
  const coop = last.filter.cooperate && slots.filter.lead && !slots.filter.cooperate ? { cooperate: slots.filter.lead } : {};
  const { lead, ...rest } = filter;
  const kept = coop.cooperate ? { ...rest, ...coop } : { ...rest, ...(lead ? { lead } : {}) };
  if (last.kind === 'comparison' && slots.agencies.length === 1)
    return {
      kind: 'comparison',
      agencies: [...last.agencies, ...slots.agencies],
      filter: withoutAgencies(kept),
      ...(last.measure ? { measure: last.measure } : {}),
    };
  return { ...last, filter: kept };
}
