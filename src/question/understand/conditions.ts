// Conditions of a message over those of the question before: added to them, or in their place.

import { crosses, isOpenState } from '../states.ts';
import type { QuestionFilter, State } from '../types.ts';
import type { Heard } from './understand.ts';

/** Whose tasks, and as what. */
export const AGENCY_KEYS = [
  'lead',
  'cooperate',
  'involved',
  'notLead',
  'kinds',
  'notKinds',
  'whose',
  'ownPart',
  'people',
  'notPeople',
  'formers',
  'vague',
] as const;

/** What a question can be about by itself. */
export const SUBJECT_KEYS = [
  ...AGENCY_KEYS,
  'directives',
  'clause',
  'codes',
  'topic',
  'assigned',
  'asOf',
  'decision',
  'quietSince',
] as const;
const WHOM_KEYS = [...AGENCY_KEYS, 'directives', 'clause', 'topic', 'looseTopic', 'assigned', 'asOf'] as const;

export const isAgencyKey = (key: string): boolean => AGENCY_KEYS.some(one => one === key);
export const namesWhom = (filter: QuestionFilter): boolean => AGENCY_KEYS.some(key => filter[key] !== undefined);

/** Whose tasks, of which document, about what: without where they stand. */
export const ofWhom = (filter: QuestionFilter): QuestionFilter => only(filter, WHOM_KEYS);

/** Whose tasks alone. */
export const ofAgencies = (filter: QuestionFilter): QuestionFilter => only(filter, AGENCY_KEYS);

const only = (filter: QuestionFilter, keys: readonly (keyof QuestionFilter)[]): QuestionFilter =>
  Object.fromEntries(keys.flatMap(key => (filter[key] === undefined ? [] : [[key, filter[key]]])));

/** Both conditions; what is said now of the time or of the state takes the place of what was said of the same. */
export function joined(before: QuestionFilter, now: QuestionFilter): QuestionFilter {
  const { states: old, ...conditions } = before;
  const kept = now.states ? withoutWaiting(conditions) : conditions;
  const { states: said, topic: _, looseTopic: __, ...rest } = now;
  // "cái nào gấp hơn?": what was asked before is not completed anyway
  if (said?.every(one => one === 'open') && old?.every(isOpenState)) return { ...kept, ...rest, states: old };
  // "trong số đó mấy cái trễ?" of completed ones: those completed late
  if (old?.every(one => one === 'completed' || one === 'late') && said?.every(one => one === 'overdue'))
    return { ...kept, ...rest, states: ['late'] };
  const states = said && old ? [...old.filter(one => said.every(other => crosses(one, other))), ...said] : (said ?? old);
  return { ...kept, ...rest, ...(states ? { states } : {}) };
}

/** "Chờ tôi duyệt", "chưa cập nhật" are states of their own: another takes their place. */
const withoutWaiting = ({ decision: _, quietSince: __, ...filter }: QuestionFilter): QuestionFilter => filter;

export function withoutStates({
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
export const narrowed = (filter: QuestionFilter, { slots, topic }: Heard): QuestionFilter => {
  const { whose: _, ...said } = slots.filter;
  const named = said.lead || said.kinds || slots.filter.whose === 'mine';
  const { states, ...kept } = named ? withoutAgencies(filter) : filter;
  const both = joined(states ? { states } : {}, said.states ? { states: said.states } : {});
  return {
    ...kept,
    // whose tasks were left out stay so within an agency
    ...(filter.notPeople ? { notPeople: filter.notPeople } : {}),
    ...(slots.filter.whose === 'mine' || slots.filter.whose === 'own' ? slots.filter : said),
    ...(!slots.saysState && filter.states ? { states: within(filter.states, said) } : both),
    ...(topic ? { topic } : {}),
  };
};

export function replaced(filter: QuestionFilter, { slots, topic }: Heard): QuestionFilter {
  const said = slots.filter;
  const base = namesWhom(said) ? withoutAgencies(filter) : filter;
  const { due: _, assigned: __, completed: ___, ...timeless } = base;
  const dated = said.due || said.assigned || said.completed;
  const { due, ...timelessly } = said;
  return {
    ...(slots.saysState ? withoutWaiting(timeless) : dated ? timeless : base),
    ...(due ? { ...timelessly, [dayMeant(filter, slots)]: due } : said),
    ...(!slots.saysState && filter.states ? { states: within(filter.states, said) } : {}),
    ...(topic ? { topic } : {}),
  };
}

/** "Sắp đến hạn", and then other days: those days. */
const within = (states: readonly State[], { due }: QuestionFilter): State[] =>
  due ? states.map(state => (state === 'due-soon' ? 'within' : state)) : [...states];

/** "Còn tháng 11?" after what was completed in October: the same day of a task, where the message names none. */
function dayMeant(before: QuestionFilter, { saysDue, saysState }: Heard['slots']): 'due' | 'assigned' | 'completed' {
  if (saysDue || saysState || before.due) return 'due';
  return before.completed ? 'completed' : before.assigned ? 'assigned' : 'due';
}

export function withoutAgencies(filter: QuestionFilter): QuestionFilter {
  const {
    lead: _1,
    cooperate: _2,
    involved: _3,
    notLead: _4,
    kinds: _5,
    notKinds: _6,
    whose: _7,
    ownPart: _8,
    people: _9,
    notPeople: _10,
    formers: _11,
    vague: _12,
    ...rest
  } = filter;
  return rest;
}
