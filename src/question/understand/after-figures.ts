// Messages that look at the figures just shown from another side: fewer of them, the other end, a rate instead, by another column.

import type { Question, QuestionOf } from '../types.ts';
import { CUES, GROUPED, rateSaid, readTop } from './cues.ts';
import type { Heard } from './understand.ts';

type Figured = QuestionOf<'list' | 'count' | 'rate' | 'summary' | 'ranking'>;

const FIGURED: readonly Question['kind'][] = ['list', 'count', 'rate', 'summary', 'ranking'];
/** A message of more words stands by itself. */
const MOST_WORDS = 9;
/** A breakdown, not the first of a ranking. */
const EVERYTHING = 100;

export const isFigured = (question: Question): question is Figured => FIGURED.includes(question.kind);

/** "top 3 thôi", "còn tệ nhất?", "theo tỷ lệ thì sao", "theo văn bản"; undefined when the message says anything else. */
export function lookedAtAgain({ u, slots, topic, looseTopic }: Heard, last: Figured): Question | undefined {
  const rate = rateSaid(u);
  // the state in a rate's name is no condition
  if (Object.keys(slots.filter).some(key => key !== 'states' || rate === undefined)) return undefined;
  if ((topic !== undefined && !looseTopic) || CUES.taskNoun.test(u.said) || u.said.split(/\s+/u).length > MOST_WORDS) return undefined;
  const group = GROUPED.find(row => row.pattern.test(u.said));
  if (group) return byColumn(last, group);
  if (last.kind !== 'ranking' || CUES.asksWho.test(u.said) || CUES.asksTask.test(u.said)) return undefined;
  const top = readTop(u);
  const end = CUES.least.test(u.said) ? true : CUES.most.test(u.said) ? false : undefined;
  if (rate === undefined && top === undefined && end === undefined) return undefined;
  const { states: _, ...stateless } = last.filter;
  return {
    ...last,
    ...(rate === undefined ? {} : { measure: rate, filter: stateless }),
    ...(top === undefined ? {} : { top }),
    ...(end === undefined ? {} : { lowest: end }),
  };
}

function byColumn(last: Figured, { by, kinds }: (typeof GROUPED)[number]): QuestionOf<'ranking'> {
  return {
    kind: 'ranking',
    filter: { ...last.filter, ...(kinds ? { kinds: [...kinds] } : {}) },
    by,
    measure: last.kind === 'rate' ? last.rate : last.kind === 'ranking' ? last.measure : 'count',
    lowest: false,
    top: EVERYTHING,
  };
}
