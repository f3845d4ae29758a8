// Messages that go back behind what was shown last: to the list before, to the other task, to several looked at one by one.

import { fromAny } from '../../vietnamese/numbers.ts';
import type { Facet, Question, QuestionFilter } from '../types.ts';
import { AT_FIRST, BACK_TO_SET, EARLIER_SAID, NEXT_TASK, OTHER_TASK, OTHER_TASKS, SAME_VALUES, SEVERAL_TASKS } from './back.data.ts';
import { CUES } from './cues.ts';
import { anchored, spoken } from './patterns.ts';
import { lastTasks, type Memory, nextTask, otherTask, otherTasks, setBefore, sightOf } from './recall.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const SURE = 0.9;

const BACK = anchored(BACK_TO_SET);
const FIRST = spoken(AT_FIRST);
const OTHER = spoken(OTHER_TASK);
const NEXT = spoken(NEXT_TASK);
const EARLIER = spoken(EARLIER_SAID);
const OTHERS = spoken(OTHER_TASKS);
const SEVERAL = spoken(SEVERAL_TASKS);
const SAME = SAME_VALUES.map(({ said, facet }) => ({ pattern: spoken(said), facet }));

/** Only words that point back, and what is asked of the tasks they point to. */
export function wentBack(heard: Heard, memory: Memory): Understood | undefined {
  const question =
    toSet(heard, memory) ?? toWhose(heard, memory) ?? toOther(heard, memory) ?? toOthers(heard, memory) ?? toSeveral(heard, memory);
  return question && { question, sure: SURE };
}

const addsNothing = ({ slots, topic }: Heard): boolean => topic === undefined && Object.keys(slots.filter).length === 0;

/** "Quay lại danh sách lúc nãy". */
function toSet(heard: Heard, memory: Memory): Question | undefined {
  return BACK.test(heard.u.said) && addsNothing(heard) ? setBefore(memory, FIRST.test(heard.u.said)) : undefined;
}

/** "Việc kia thế nào?", "cái tiếp theo"; without a value asked the same as of the last one. */
function toOther({ u, slots, topic, facets }: Heard, memory: Memory): Question | undefined {
  if (topic !== undefined || !onlyStates(slots.filter)) return undefined;
  const code = OTHER.test(u.said) ? otherTask(memory) : NEXT.test(u.said) ? nextTask(memory) : undefined;
  return code === undefined ? undefined : { kind: 'detail', filter: { codes: [code] }, facets: [...askedOf(facets, memory)] };
}

/** "Quay lại cái của Bộ Nội vụ lúc nãy, hạn ngày nào?" */
function toWhose({ u, slots, topic, facets }: Heard, memory: Memory): Question | undefined {
  if (topic !== undefined || !(BACK.test(u.said) || EARLIER.test(u.said))) return undefined;
  const { lead = [], people = [], formers: _, ...rest } = slots.filter;
  if (lead.length + people.length === 0 || Object.keys(rest).length > 0) return undefined;
  const seen = sightOf(memory, { lead, people });
  if (!seen) return undefined;
  const [only] = seen.codes;
  if (only !== undefined && seen.codes.length === 1) return { kind: 'detail', filter: { codes: [only] }, facets: [...facets] };
  return seen.question && facets.length > 0 && seen.codes.length > 0
    ? { kind: 'detail', filter: { codes: [...seen.codes] }, facets: [...facets] }
    : seen.question;
}

/** "Còn mấy cái kia hạn bữa nào?" */
function toOthers({ u, slots, topic, facets }: Heard, memory: Memory): Question | undefined {
  if (!OTHERS.test(u.said) || topic !== undefined || !onlyStates(slots.filter)) return undefined;
  const codes = otherTasks(memory);
  return codes.length === 0 ? undefined : { kind: 'detail', filter: { codes: [...codes] }, facets: [...askedOf(facets, memory)] };
}

/** The tasks that "hai việc đó" means. */
export function severalMeant({ u }: Heard, memory: Memory): readonly string[] | undefined {
  const groups = SEVERAL.exec(u.said)?.groups;
  return groups && lastTasks(memory, fromAny(groups['count'] ?? groups['all'] ?? ''));
}

/** "Hai việc này cùng cơ quan à?", "cả hai hạn khi nào?" */
function toSeveral(heard: Heard, memory: Memory): Question | undefined {
  const { u, slots, topic, facets } = heard;
  const codes = severalMeant(heard, memory);
  if (!codes || topic !== undefined || !onlyStates(slots.filter) || CUES.asksTask.test(u.said)) return undefined;
  const same = SAME.filter(({ pattern }) => pattern.test(u.said)).map(row => row.facet);
  const asked = [...new Set([...same, ...facets.filter(facet => same.length === 0 || facet !== 'cooperators')])];
  if (asked.length === 0 && slots.saysState) return { kind: 'list', filter: { ...slots.filter, codes: [...codes] } };
  return { kind: 'detail', filter: { codes: [...codes] }, facets: [...askedOf(asked, memory)] };
}

/** "Còn" says no state here. */
const onlyStates = (filter: QuestionFilter): boolean => Object.keys(filter).every(key => key === 'states');

const askedOf = (facets: readonly Facet[], memory: Memory): readonly Facet[] => (facets.length > 0 ? facets : (memory.facets ?? []));
