// Messages that go back behind what was shown last: to the list before, to the other task, to several looked at one by one.

import { fromAny } from '../../vietnamese/numbers.ts';
import type { Facet, Question, QuestionFilter } from '../types.ts';
import { AT_FIRST, BACK_TO_SET, OTHER_TASK, SAME_VALUES, SEVERAL_TASKS } from './back.data.ts';
import { CUES } from './cues.ts';
import { anchored, spoken } from './patterns.ts';
import { lastTasks, type Memory, otherTask, setBefore } from './recall.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const SURE = 0.9;

const BACK = anchored(BACK_TO_SET);
const FIRST = spoken(AT_FIRST);
const OTHER = spoken(OTHER_TASK);
const SEVERAL = spoken(SEVERAL_TASKS);
const SAME = SAME_VALUES.map(({ said, facet }) => ({ pattern: spoken(said), facet }));

/** Only words that point back, and what is asked of the tasks they point to. */
export function wentBack(heard: Heard, memory: Memory): Understood | undefined {
  const question = toSet(heard, memory) ?? toOther(heard, memory) ?? toSeveral(heard, memory);
  return question && { question, sure: SURE };
}

const addsNothing = ({ slots, topic }: Heard): boolean => topic === undefined && Object.keys(slots.filter).length === 0;

/** "Quay lại danh sách lúc nãy". */
function toSet(heard: Heard, memory: Memory): Question | undefined {
  return BACK.test(heard.u.said) && addsNothing(heard) ? setBefore(memory, FIRST.test(heard.u.said)) : undefined;
}

/** "Việc kia thế nào?"; without a value asked the same as of the last one. */
function toOther({ u, slots, topic, facets }: Heard, memory: Memory): Question | undefined {
  if (!OTHER.test(u.said) || topic !== undefined || !onlyStates(slots.filter)) return undefined;
  const code = otherTask(memory);
  return code === undefined ? undefined : { kind: 'detail', filter: { codes: [code] }, facets: [...askedOf(facets, memory)] };
}

/** "Hai việc này cùng cơ quan à?", "cả hai hạn khi nào?" */
function toSeveral({ u, slots, topic, facets }: Heard, memory: Memory): Question | undefined {
  const groups = SEVERAL.exec(u.said)?.groups;
  if (!groups || topic !== undefined || !onlyStates(slots.filter) || CUES.asksTask.test(u.said)) return undefined;
  const codes = lastTasks(memory, fromAny(groups['count'] ?? groups['all'] ?? ''));
  if (!codes) return undefined;
  const same = SAME.filter(({ pattern }) => pattern.test(u.said)).map(row => row.facet);
  const asked = [...new Set([...same, ...facets.filter(facet => same.length === 0 || facet !== 'cooperators')])];
  if (asked.length === 0 && slots.saysState) return { kind: 'list', filter: { ...slots.filter, codes: [...codes] } };
  return { kind: 'detail', filter: { codes: [...codes] }, facets: [...askedOf(asked, memory)] };
}

const onlyStates = (filter: QuestionFilter): boolean => Object.keys(filter).every(key => key === 'states');

const askedOf = (facets: readonly Facet[], memory: Memory): readonly Facet[] => (facets.length > 0 ? facets : (memory.facets ?? []));
