// Messages that put something beside what was just answered: another agency, another span of days.

import type { Question, QuestionFilter, QuestionOf, State } from '../types.ts';
import { EARLIER_SAID } from './back.data.ts';
import { withoutAgencies } from './conditions.ts';
import { CUES, rateSaid } from './cues.ts';
import { spoken } from './patterns.ts';
import { lastAgencies, type Memory } from './recall.ts';
import type { Heard } from './understand.ts';

type Last = NonNullable<Memory['question']>;

/** "So với Bộ Tài chính thì sao?" after a figure of one agency; "ai trễ nhiều hơn?" after a comparison. */
export function besideAgency({ u, slots }: Heard, last: Last, memory: Memory): QuestionOf<'comparison'> | undefined {
  if (last.kind === 'comparison') {
    return besideAgain({ u, slots }, last);
  }
  const lastTwo = slots.agencies.length === 0 ? besideBefore(u, slots, last, memory) : undefined;
  if (lastTwo) return lastTwo;
  if (last.kind === 'ranking' || slots.agencies.length !== 1 || !CUES.against.test(u.said)) return undefined;
  const { lead, whose, ownPart: _, formers: __, ...filter } = last.kind === 'periods' ? inSpan(last) : last.filter;
  const before = lead ?? (whose === 'own' ? ['own'] : []);
  if (before.length === 0 || before.includes(slots.agencies[0] ?? '')) return undefined;
  const measure = last.kind === 'rate' ? last.rate : last.kind === 'periods' ? last.measure : last.kind === 'summary' ? undefined : 'count';
  const states = slots.saysState ? slots.filter.states : undefined;
  return {
    kind: 'comparison',
    agencies: [...before, ...slots.agencies],
    filter: { ...filter, ...(states ? { states } : {}) },
    ...(measure ? { measure } : {}),
  };
}

/** "Nơi nào trễ nhiều hơn", "so với lúc nãy" after figures of one agency and then of another: the two of them. */
function besideBefore(u: Heard['u'], slots: Heard['slots'], last: Last, memory: Memory): QuestionOf<'comparison'> | undefined {
  const [now, before] = memory.trail ?? [];
  const alike = now?.question?.kind === last.kind && before?.question?.kind === last.kind;
  const agencies = lastAgencies(memory, 2);
  const asked = CUES.moreThan.test(u.said) || (CUES.against.test(u.said) && EARLIER.test(u.said));
  if (!alike || !asked || agencies.length < 2 || CUES.fullNoun.test(u.said)) return undefined;
  const { states: told, ...filter } = withoutAgencies(last.filter);
  const states = slots.saysState ? slots.filter.states : told;
  const measure = rateSaid(u) ?? (last.kind === 'rate' && !slots.saysState ? last.rate : states ? 'count' : undefined);
  return {
    kind: 'comparison',
    agencies: [...agencies],
    filter: { ...filter, ...(states ? { states } : {}) },
    ...(measure ? { measure } : {}),
  };
}

const EARLIER = spoken(EARLIER_SAID);

/** The same agencies side by side by another figure: "ai trễ nhiều hơn", "thế tỷ lệ hoàn thành thì sao". */
function besideAgain({ u, slots }: Pick<Heard, 'u' | 'slots'>, last: QuestionOf<'comparison'>): QuestionOf<'comparison'> | undefined {
  if (slots.agencies.length > 0 || CUES.fullNoun.test(u.said) || CUES.asksTask.test(u.said)) return undefined;
  const measure = rateSaid(u);
  const { states: _, ...stateless } = last.filter;
  if (measure !== undefined) return { ...last, measure, filter: stateless };
  const states = slots.saysState ? slots.filter.states : undefined;
  if (states && (CUES.moreThan.test(u.said) || CUES.sameFor.test(u.said)))
    return { ...last, measure: 'count', filter: { ...stateless, states } };
  return CUES.moreThan.test(u.said) ? last : undefined;
}

type Periods = QuestionOf<'periods'>;

/** Of the spans told last the first. */
const inSpan = ({ filter, about, spans }: Periods): QuestionFilter =>
  about === 'state' || about === 'all' ? filter : { ...filter, [about]: spans[0] };

const COMPLETED: readonly State[] = ['completed', 'on-time', 'late'];

/** "So với tháng trước thế nào?": the figure told last, of both spans. */
export function besideSpan(question: Periods, last: Last): Question {
  const { due, assigned, completed: _, states, decision: __, quietSince: ___, ...whose } = last.filter;
  if (question.about !== 'all') return { ...question, filter: { ...whose, ...question.filter } };
  if (last.kind === 'periods') return { ...last, spans: question.spans };
  if (last.kind === 'rate') return { ...question, about: 'state', measure: last.rate, filter: whose };
  const counted = (about: Periods['about'], filter: QuestionFilter): Question => ({ ...question, about, measure: 'count', filter });
  if (states?.every(state => COMPLETED.includes(state))) return counted('completed', { ...whose, states });
  if (assigned) return counted('assigned', { ...whose, ...(states ? { states } : {}) });
  if (due && (states === undefined || states.every(state => state === 'open'))) return counted('due', { ...whose, states: ['open'] });
  return states ? counted('state', { ...whose, states }) : { ...question, filter: whose };
}
