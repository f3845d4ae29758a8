// Messages that change a part of the question before: another agency, a narrower list, its number, all of it.

import { crosses, isOpenState, statesWithout } from '../states.ts';
import type { Facet, ListOrder, Question, QuestionFilter, QuestionOf, RateAsked, State } from '../types.ts';
import { isFigured, lookedAtAgain } from './after-figures.ts';
import { besideAgency, besideSpan } from './beside.ts';
import { CUES } from './cues.ts';
import { ofShown } from './of-shown.ts';
import type { SpokenOf } from './slots.ts';
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
  /** whose the task last looked at is */
  readonly about?: SpokenOf | undefined;
  readonly shown: readonly string[];
  readonly focus?: string | undefined;
}

export const isSetQuestion = (question: Question): question is SetQuestion =>
  ['list', 'count', 'rate', 'summary', 'ranking', 'comparison', 'periods'].includes(question.kind);

const AGENCY_KEYS = [
  'lead',
  'cooperate',
  'involved',
  'notLead',
  'kinds',
  'notKinds',
  'whose',
  'ownPart',
  'people',
  'formers',
  'vague',
] as const;
/** What a question can be about by itself. */
const SUBJECT_KEYS = [...AGENCY_KEYS, 'directives', 'clause', 'codes', 'topic', 'assigned', 'asOf', 'decision', 'quietSince'] as const;
const WHOM_KEYS = [...AGENCY_KEYS, 'directives', 'clause', 'topic', 'looseTopic', 'assigned', 'asOf'] as const;
/** A message of so few words that does not say "nhiệm vụ" goes on from the last one. */
const SHORT_WORDS = 6;
const SURE = 0.85;
const FRAGMENT_SURE = 0.65;
/** A message of more words stands by itself. */
const FRAGMENT_WORDS = 7;

export function followUp(heard: Heard, memory: Memory): Understood | undefined {
  const last = memory.question;
  const { u, slots } = heard;
  if (slots.filter.codes || heard.ordinals.length > 0) return undefined;
  const shown = ofShown(heard, memory);
  if (shown) return shown;
  // "còn việc cao tốc?" after a value of one task: the same of another
  if (!last || (CUES.sameFor.test(u.said) && heard.topic !== undefined && looksAtOne(heard, memory))) return undefined;
  const rest = CUES.theRest.test(u.said) ? theRest(heard, last, memory) : undefined;
  if (rest) return { question: rest, sure: SURE };
  const sorted = reordered(heard, last);
  if (sorted) return { question: sorted, sure: SURE };
  // "thuộc bộ nào?": of the task shown
  if (heard.facets.includes('lead') && Object.keys(slots.filter).every(key => key === 'kinds') && !CUES.taskNoun.test(u.said))
    return undefined;
  if (CUES.whichOnes.test(u.said) && Object.keys(slots.filter).length === 0)
    return { question: { kind: 'list', filter: last.filter }, sure: SURE };
  if (CUES.inFull.test(u.said)) return { question: { ...asList(last), inFull: true }, sure: SURE };
  if (CUES.howManyOfIt.test(u.said)) return { question: { kind: 'count', filter: last.filter }, sure: SURE };
  if (CUES.allOfIt.test(u.said)) return { question: { kind: 'list', filter: memory.wider ?? withoutStates(last.filter) }, sure: SURE };
  if (CUES.those.test(u.said)) return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  const beside = besideAgency(heard, last);
  if (beside) return { question: beside, sure: SURE };
  const again = isFigured(last) ? lookedAtAgain(heard, last) : undefined;
  if (again) return { question: again, sure: SURE };
  if (!hasSlots(heard)) return undefined;
  const fragment = isFragment(heard);
  if (CUES.added.test(u.said) && fragment && last.kind !== 'comparison' && slots.filter.lead)
    return { question: { ...last, filter: { ...last.filter, lead: [...(last.filter.lead ?? []), ...slots.filter.lead] } }, sure: SURE };
  if (slots.leftOut.length > 0 && (fragment || CUES.removed.test(u.said))) {
    const states = statesWithout(last.filter.states, slots.leftOut);
    return { question: { ...(last.kind === 'count' ? last : asList(last)), filter: { ...last.filter, states } }, sure: SURE };
  }
  if (CUES.removed.test(u.said) && (slots.filter.notLead || slots.filter.notKinds || slots.filter.notPeople))
    return {
      question: { ...last, filter: { ...last.filter, ...slots.filter, ...(last.filter.states ? { states: last.filter.states } : {}) } },
      sure: SURE,
    };
  if ((CUES.only.test(u.said) && (fragment || isNarrowing(heard))) || CUES.onlyFirst.test(u.said))
    return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  if (fragment && CUES.oneOf.test(u.said) && !ownKind(heard) && !isWhole(heard))
    return { question: { kind: 'list', filter: narrowed(last.filter, heard) }, sure: SURE };
  if (CUES.sameFor.test(u.said) && !ownKind(heard)) return { question: sameWith(last, replaced(last.filter, heard), heard), sure: SURE };
  return fragment && !ownKind(heard) && !isWhole(heard)
    ? { question: sameWith(last, replaced(last.filter, heard), heard), sure: heard.isQuestion ? SURE : FRAGMENT_SURE }
    : undefined;
}

/** "Những cái còn lại": of what was asked before the state told last, else of all that are completed like it or open like it. */
function theRest({ facets }: Heard, last: SetQuestion, { wider }: Memory): Question | undefined {
  const { states, ...filter } = last.filter;
  if (!states) return undefined;
  const before = wider ?? { ...filter, states: states.every(isOpenState) ? (['open'] as const) : (['completed'] as const) };
  const left = statesWithout(before.states, states);
  if (left.length === 0) return undefined;
  return { kind: 'list', filter: { ...before, states: left }, ...(facets.length > 0 ? { facets: [...facets] } : {}) };
}

const looksAtOne = ({ slots }: Heard, { focus, facets }: Memory): boolean =>
  focus !== undefined && facets !== undefined && facets.length > 0 && Object.keys(slots.filter).length === 0;

/** "Của Bộ Y tế và Bộ Nội vụ thôi": agencies and nothing else, however long their names. */
const isNarrowing = ({ slots, topic, facets, u }: Heard): boolean =>
  !CUES.taskNoun.test(u.said) && topic === undefined && facets.length === 0 && Object.keys(slots.filter).every(key => isAgencyKey(key));

const isAgencyKey = (key: string): boolean => AGENCY_KEYS.some(one => one === key);

/** "sắp xếp theo hạn", "ngược lại" */
function reordered({ u, slots, topic, order }: Heard, last: SetQuestion): Question | undefined {
  if (Object.keys(slots.filter).some(key => key !== 'states') || (topic !== undefined && order === undefined) || CUES.fullNoun.test(u.said))
    return undefined;
  if (order) return { ...asList(last), order };
  if (!CUES.reversed.test(u.said)) return undefined;
  if (last.kind === 'ranking') return { ...last, lowest: !last.lowest };
  return last.kind === 'list' ? { ...last, order: OTHER_END[last.order ?? 'due'] } : undefined;
}

const OTHER_END: Readonly<Record<ListOrder, ListOrder>> = {
  due: 'due-last',
  'due-last': 'due',
  'late-longest': 'due-last',
  progress: 'least-progress',
  'least-progress': 'progress',
  newest: 'oldest',
  oldest: 'newest',
  code: 'due-last',
  'completed-last': 'due',
};

const asList = (last: SetQuestion): QuestionOf<'list'> => (last.kind === 'list' ? last : { kind: 'list', filter: last.filter });

const hasSlots = ({ slots, topic }: Heard): boolean => Object.keys(slots.filter).length > 0 || topic !== undefined;

/** Says whose tasks and which of them, or asks for something of its own kind: needs nothing of what was said before. */
const isWhole = ({ slots, isQuestion }: Heard): boolean =>
  slots.filter.decision !== undefined ||
  slots.filter.quietSince !== undefined ||
  (isQuestion && slots.saysState && AGENCY_KEYS.some(key => slots.filter[key] !== undefined));

/** A few words without a task in them. */
const isFragment = ({ u, topic, facets }: Heard): boolean =>
  u.said.split(/\s+/u).length <= FRAGMENT_WORDS &&
  !CUES.taskNoun.test(u.said) &&
  (topic === undefined || topic.split(' ').length <= 3) &&
  facets.length === 0;

/** "Thế tỷ lệ quá hạn?" after a question about an agency: another kind of figure for the same one. */
export function continued(question: Question, heard: Heard, { question: last }: Memory): Question {
  const { u, slots } = heard;
  if (last && question.kind === 'periods' && AGENCY_KEYS.every(key => slots.filter[key] === undefined) && isShort(u))
    return besideSpan(question, last);
  if (last && isSetQuestion(question) && goesOn(heard, question))
    return { ...question, filter: joined(question.kind === 'rate' ? ofWhom(last.filter) : last.filter, question.filter) };
  if (!last || !isSetQuestion(question) || !CUES.sameFor.test(u.said) || AGENCY_KEYS.some(key => slots.filter[key] !== undefined))
    return question;
  const kept = Object.fromEntries(AGENCY_KEYS.flatMap(key => (last.filter[key] === undefined ? [] : [[key, last.filter[key]]])));
  return { ...question, filter: { ...kept, ...question.filter } };
}

/** "Bao nhiêu cái quá hạn?", "việc nào chưa làm?": of what was asked before, because nothing else is named. */
function goesOn({ u, slots, topic, looseTopic, ordinals }: Heard, question: SetQuestion): boolean {
  if (question.kind === 'periods' || question.kind === 'comparison' || (question.kind === 'ranking' && question.by === 'lead'))
    return false;
  if (standsAlone(question, u)) return false;
  if ((topic !== undefined && !looseTopic) || ordinals.length > 0 || SUBJECT_KEYS.some(key => slots.filter[key] !== undefined))
    return false;
  const ofThem = (question.kind === 'list' && question.limit !== undefined) || question.kind === 'rate';
  if (Object.keys(slots.filter).length === 0 && question.kind !== 'count' && !ofThem) return false;
  return CUES.oneOfThem.test(u.said) || isShort(u);
}

const isShort = ({ said }: Heard['u']): boolean => !CUES.fullNoun.test(said) && said.trim().split(/\s+/u).length <= SHORT_WORDS;

/** Whose tasks, of which document, about what: without where they stand. */
const ofWhom = (filter: QuestionFilter): QuestionFilter =>
  Object.fromEntries(WHOM_KEYS.flatMap(key => (filter[key] === undefined ? [] : [[key, filter[key]]])));

/** "Tình hình chung", "hôm nay có gì gấp không": asks of everything the asker has. */
const standsAlone = (question: SetQuestion, u: Heard['u']): boolean =>
  (question.kind === 'summary' && !CUES.those.test(u.said)) ||
  (question.kind === 'rate' && CUES.overall.test(u.said)) ||
  (CUES.pressing.test(u.said) && !CUES.oneOfThem.test(u.said));

/** Both conditions; what is said now of the time or of the state takes the place of what was said of the same. */
function joined(before: QuestionFilter, now: QuestionFilter): QuestionFilter {
  const { states: old, ...conditions } = before;
  const kept = now.states ? withoutWaiting(conditions) : conditions;
  const { states: said, topic: _, looseTopic: __, ...rest } = now;
  // "cái nào gấp hơn?": what was asked before is not completed anyway
  if (said?.every(one => one === 'open') && old?.every(isOpenState)) return { ...kept, ...rest, states: old };
  // "trong số đó mấy cái trễ?" of completed ones: those completed late
  if (old?.every(one => one === 'completed') && said?.every(one => one === 'overdue')) return { ...kept, ...rest, states: ['late'] };
  const states = said && old ? [...old.filter(one => said.every(other => crosses(one, other))), ...said] : (said ?? old);
  return { ...kept, ...rest, ...(states ? { states } : {}) };
}

/** "Chờ tôi duyệt", "chưa cập nhật" are states of their own: another takes their place. */
const withoutWaiting = ({ decision: _, quietSince: __, ...filter }: QuestionFilter): QuestionFilter => filter;

/** The message says itself what kind of answer it wants. */
const ownKind = ({ u }: Heard): boolean =>
  CUES.pressing.test(u.said) ||
  CUES.count.test(u.said) ||
  CUES.rate.test(u.said) ||
  CUES.summary.test(u.said) ||
  CUES.compare.test(u.said) ||
  CUES.most.test(u.said) ||
  CUES.least.test(u.said) ||
  CUES.standing.test(u.said) ||
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
  const { states, ...kept } = named ? withoutAgencies(filter) : filter;
  const both = joined(states ? { states } : {}, said.states ? { states: said.states } : {});
  return {
    ...kept,
    ...(slots.filter.whose === 'mine' || slots.filter.whose === 'own' ? slots.filter : said),
    ...(!slots.saysState && filter.states ? { states: filter.states } : both),
    ...(topic ? { topic } : {}),
  };
};

function replaced(filter: QuestionFilter, { slots, topic }: Heard): QuestionFilter {
  const said = slots.filter;
  const base = AGENCY_KEYS.some(key => said[key] !== undefined) ? withoutAgencies(filter) : filter;
  const { due: _, assigned: __, completed: ___, ...timeless } = base;
  const dated = said.due || said.assigned || said.completed;
  const { due, ...timelessly } = said;
  return {
    ...(slots.saysState ? withoutWaiting(timeless) : dated ? timeless : base),
    ...(due ? { ...timelessly, [dayMeant(filter, slots)]: due } : said),
    ...(!slots.saysState && filter.states ? { states: filter.states } : {}),
    ...(topic ? { topic } : {}),
  };
}

/** "Còn tháng 11?" after what was completed in October: the same day of a task, where the message names none. */
function dayMeant(before: QuestionFilter, { saysDue, saysState }: Heard['slots']): 'due' | 'assigned' | 'completed' {
  if (saysDue || saysState || before.due) return 'due';
  return before.completed ? 'completed' : before.assigned ? 'assigned' : 'due';
}

function withoutAgencies(filter: QuestionFilter): QuestionFilter {
  const {
    lead: _1,
    cooperate: _2,
    involved: _3,
    notLead: _4,
    kinds: _5,
    notKinds: _10,
    whose: _6,
    ownPart: _7,
    people: _8,
    formers: _9,
    vague: _11,
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
  if (last.kind === 'summary' && slots.saysState) return { kind: 'list', filter: kept };
  const rate = last.kind === 'rate' ? slots.filter.states?.map(state => RATE_OF[state])[0] : undefined;
  if (last.kind === 'rate' && rate) {
    const { states: _, ...stateless } = kept;
    return { ...last, rate, filter: stateless };
  }
  return { ...last, filter: kept };
}

/** After a rate, "còn quá hạn?" asks for the rate of those. */
const RATE_OF: Readonly<Partial<Record<State, RateAsked>>> = {
  overdue: 'overdue',
  completed: 'completion',
  'on-time': 'on-time-of-completed',
  late: 'late-of-completed',
  open: 'open',
};
