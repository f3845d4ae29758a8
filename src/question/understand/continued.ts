// A question of its own kind that takes over from the one before whose tasks it is about: "thế tỷ lệ quá hạn?", "mấy cái trễ?".

import type { Question, QuestionOf } from '../types.ts';
import { besideSpan } from './beside.ts';
import { joined, namesWhom, ofAgencies, ofWhom, SUBJECT_KEYS, withoutAgencies } from './conditions.ts';
import { CUES } from './cues.ts';
import { isSetQuestion, type Memory, type SetQuestion } from './recall.ts';
import type { Heard } from './understand.ts';

/** A message of so few words that does not say "nhiệm vụ" goes on from the last one. */
const SHORT_WORDS = 6;

/** "Thế tỷ lệ quá hạn?" after a question about an agency: another kind of figure for the same one. */
export function continued(question: Question, heard: Heard, { question: last }: Memory): Question {
  const { u, slots } = heard;
  if (last && question.kind === 'periods' && !namesWhom(slots.filter) && isShort(u)) return besideSpan(question, last);
  if (last && question.kind === 'ranking' && ranksThem(heard, last)) return rankedAmong(question, last, heard);
  if (last && isSetQuestion(question) && goesOn(heard, question))
    return { ...question, filter: joined(question.kind === 'rate' ? ofWhom(last.filter) : last.filter, question.filter) };
  if (!last || !isSetQuestion(question) || !CUES.sameFor.test(u.said) || namesWhom(slots.filter)) return question;
  return { ...question, filter: { ...ofAgencies(last.filter), ...question.filter } };
}

/** "Của bộ nào nhiều nhất", "mỗi nơi mấy việc", "bộ nào thấp nhất": among those just told of, because nothing else is named. */
function ranksThem({ u, slots, topic, looseTopic, ordinals }: Heard, { filter }: SetQuestion): boolean {
  if ((topic !== undefined && !looseTopic) || ordinals.length > 0 || filter.lead || filter.whose || filter.people || !isShort(u))
    return false;
  return Object.keys(slots.filter).every(key => key === 'kinds' || key === 'states');
}

/** What was told of stays; a state said now takes the place of states and days. */
function rankedAmong(question: QuestionOf<'ranking'>, last: SetQuestion, { slots, u }: Heard): Question {
  const { states, due: _, completed: __, ...rest } = withoutAgencies(last.filter);
  const kept = slots.saysState ? rest : withoutAgencies(last.filter);
  const told = last.kind === 'rate' ? last.rate : last.kind === 'ranking' || last.kind === 'comparison' ? last.measure : undefined;
  const sameRate = told !== undefined && told !== 'count' && question.measure === 'count' && !slots.saysState && !CUES.more.test(u.said);
  const filter = { ...(sameRate ? rest : kept), ...question.filter };
  return {
    ...question,
    filter: states && !slots.saysState && !sameRate ? { ...filter, states } : filter,
    ...(sameRate ? { measure: told } : {}),
  };
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

/** "Tình hình chung", "hôm nay có gì gấp không": asks of everything the asker has. */
const standsAlone = (question: SetQuestion, u: Heard['u']): boolean =>
  (question.kind === 'summary' && !CUES.those.test(u.said)) ||
  (question.kind === 'rate' && CUES.overall.test(u.said)) ||
  (CUES.pressing.test(u.said) && !CUES.oneOfThem.test(u.said));
