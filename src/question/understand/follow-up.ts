// Messages that change a part of the question before: another agency, a narrower list, its number, all of it.

import { isOpenState, statesWithout } from '../states.ts';
import type { ListOrder, Question, QuestionFilter, QuestionOf, RateAsked, State } from '../types.ts';
import { rate } from './about-figures.ts';
import { pressing, ranking, taskRank } from './about-ranks.ts';
import { isFigured, lookedAtAgain } from './after-figures.ts';
import { severalMeant, wentBack } from './back.ts';
import { besideAgency } from './beside.ts';
import { isAgencyKey, joined, namesWhom, narrowed, ofWhom, replaced, withoutAgencies, withoutStates } from './conditions.ts';
import { CUES } from './cues.ts';
import { asksOfAnother, ofShown } from './of-shown.ts';
import type { Memory, SetQuestion } from './recall.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const SURE = 0.85;
const FRAGMENT_SURE = 0.65;
/** A message of more words stands by itself. */
const FRAGMENT_WORDS = 7;

export function followUp(heard: Heard, memory: Memory): Understood | undefined {
  const last = memory.question;
  const { u, slots } = heard;
  if (slots.filter.codes || heard.ordinals.length > 0) return undefined;
  const shown = wentBack(heard, memory) ?? ofShown(heard, memory);
  if (shown) return shown;
  const few = firstOfFew(heard, memory);
  if (few) return { question: few, sure: SURE };
  if (!last || asksOfAnother(heard, memory)) return undefined;
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
  const ofThose = CUES.those.test(u.said) ? firstOfThose(heard, last) : undefined;
  if (ofThose) return { question: ofThose, sure: SURE };
  if (CUES.those.test(u.said) && last.kind === 'comparison' && !slots.filter.lead)
    return { question: ofCompared(heard, last, memory), sure: SURE };
  if (CUES.those.test(u.said) || CUES.partOfThem.test(u.said))
    return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  if (last.filter.states && !slots.saysState && slots.filter.lead && tellsOfThem(heard, last))
    return { question: { kind: 'list', filter: narrowed(last.filter, heard) }, sure: SURE };
  const beside = besideAgency(heard, last, memory);
  if (beside) return { question: beside, sure: SURE };
  const again = isFigured(last) ? lookedAtAgain(heard, last) : undefined;
  if (again) return { question: again, sure: SURE };
  if (!hasSlots(heard)) return undefined;
  const fragment = isFragment(heard);
  if (CUES.added.test(u.said) && fragment && last.kind !== 'comparison' && slots.filter.lead)
    return { question: { ...last, filter: { ...last.filter, lead: [...(last.filter.lead ?? []), ...slots.filter.lead] } }, sure: SURE };
  if (slots.onlyLeftOut && (fragment || CUES.removed.test(u.said))) {
    const states = statesWithout(last.filter.states, slots.leftOut);
    return { question: { ...(last.kind === 'count' ? last : asList(last)), filter: { ...last.filter, states } }, sure: SURE };
  }
  if (CUES.removed.test(u.said) && last.kind === 'comparison' && slots.filter.notLead)
    return { question: without(last, slots.filter.notLead), sure: SURE };
  if (CUES.removed.test(u.said) && (slots.filter.notLead || slots.filter.notKinds || slots.filter.notPeople))
    return {
      question: { ...last, filter: { ...last.filter, ...slots.filter, ...(last.filter.states ? { states: last.filter.states } : {}) } },
      sure: SURE,
    };
  if ((CUES.only.test(u.said) && (fragment || isNarrowing(heard))) || CUES.onlyFirst.test(u.said))
    return { question: reworded(heard, last, narrowed(last.filter, heard)), sure: SURE };
  if ((fragment || isOneOf(heard)) && CUES.oneOf.test(u.said) && !ownKind(heard) && !isWhole(heard))
    return { question: { kind: 'list', filter: narrowed(last.filter, heard) }, sure: SURE };
  if (CUES.sameFor.test(u.said) && (!ownKind(heard) || asksItsFigure(heard)))
    return { question: sameWith(last, replaced(last.filter, heard), heard), sure: SURE };
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

/** "Cái nào phối hợp với Bộ Khoa học và Công nghệ": however long the name. */
const isOneOf = ({ u, topic, facets }: Heard): boolean => topic === undefined && facets.length === 0 && CUES.oneOfFirst.test(u.said);

/** "Hai việc đó việc nào tới hạn trước?" */
function firstOfFew(heard: Heard, memory: Memory): Question | undefined {
  const codes = severalMeant(heard, memory);
  if (!codes) return undefined;
  const asked = pressing(heard) ?? taskRank(heard);
  return asked?.kind === 'list' ? { ...asked, filter: { ...asked.filter, codes: [...codes] } } : undefined;
}

/** "Trong đó việc nào gấp nhất", "trong số đó bộ nào nhiều nhất". */
function firstOfThose(heard: Heard, last: SetQuestion): Question | undefined {
  const asked = pressing(heard) ?? taskRank(heard) ?? rate(heard) ?? ranking(heard);
  if (!asked || !('filter' in asked) || asked.filter.topic !== undefined) return undefined;
  const among = asked.kind === 'rate' ? ofWhom(last.filter) : last.filter;
  return { ...asked, filter: joined(among, asked.filter) };
}

/** "Bỏ Bộ Y tế ra": the others side by side. */
const without = (last: QuestionOf<'comparison'>, left: readonly string[]): Question => ({
  ...last,
  agencies: last.agencies.filter(code => !left.includes(code)),
});

/** "Kể tên hai việc đó" after figures side by side: of the agency that was put beside last, else of all of them. */
function ofCompared(heard: Heard, last: QuestionOf<'comparison'>, { trail = [] }: Memory): Question {
  const before = trail[1]?.question;
  const known = before?.kind === 'comparison' ? before.agencies : [];
  const added = last.agencies.filter(code => !known.includes(code));
  const agencies = known.length > 0 && added.length > 0 ? added : last.agencies;
  const lead = agencies.filter(code => code !== 'own');
  return reworded(heard, last, narrowed({ ...last.filter, ...(lead.length > 0 ? { lead } : { whose: 'own' }) }, heard));
}

/** "Kể tên mấy việc của Bộ Xây dựng ra" after figures of several agencies. */
const tellsOfThem = ({ u, topic }: Heard, { kind }: SetQuestion): boolean =>
  (kind === 'ranking' || kind === 'comparison' || kind === 'count') && topic === undefined && CUES.tellThem.test(u.said);

/** "Của Bộ Y tế và Bộ Nội vụ thôi": agencies and nothing else, however long their names. */
const isNarrowing = ({ slots, topic, facets, u }: Heard): boolean =>
  !CUES.taskNoun.test(u.said) && topic === undefined && facets.length === 0 && Object.keys(slots.filter).every(key => isAgencyKey(key));

/** "sắp xếp theo hạn", "ngược lại" */
function reordered({ u, slots, topic, order }: Heard, last: SetQuestion): Question | undefined {
  const said = Object.keys(slots.filter);
  // "liệt kê việc chưa xong theo hạn" is a list of its own
  if (
    said.some(key => key !== 'states' || CUES.taskNoun.test(u.said)) ||
    (topic !== undefined && order === undefined) ||
    CUES.fullNoun.test(u.said)
  )
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
  (isQuestion && slots.saysState && namesWhom(slots.filter));

/** A few words without a task in them. */
const isFragment = ({ u, topic, facets }: Heard): boolean =>
  u.said.split(/\s+/u).length <= FRAGMENT_WORDS &&
  !CUES.taskNoun.test(u.said) &&
  (topic === undefined || topic.split(' ').length <= 3) &&
  facets.length === 0;

/** "Còn Đắk Lắk bao nhiêu?": the figure asked before. */
const asksItsFigure = ({ u, slots }: Heard): boolean =>
  slots.agencies.length > 0 && !slots.saysState && !CUES.taskNoun.test(u.said) && CUES.itsFigure.test(u.said);

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
  const told = last.kind === 'rate' ? slots.filter.states?.map(state => RATE_OF[state])[0] : undefined;
  if (last.kind === 'rate' && told) {
    const { states: _, ...stateless } = kept;
    return { ...last, rate: told, filter: stateless };
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
