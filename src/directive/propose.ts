// Makes a draft of one part of a sentence, when it is a task.

import type { Assignment } from './assignment.ts';
import { type Draft, NOBODY, type Party, type Reason } from './draft.ts';
import type { Span } from './formats/document.ts';
import { beginsWithVerb, lexicon } from './lexicon.ts';
import { AFTERTHOUGHT, DONE_ALREADY } from './sentence.data.ts';
import { tidy } from './sentences.ts';
import type { Carried, Place, Reading, Setting } from './setting.ts';
import { deadlineIn, NONE, toTaskDeadline } from './task-deadline.ts';
import { NOUN_PRODUCT } from './title.data.ts';
import type { TaskDeadline } from './types.ts';
import { type Weight, weigh } from './weight.ts';

export interface Proposal {
  readonly part: Span;
  readonly assignment: Assignment;
  readonly setting: Setting;
  readonly carried: Carried;
  readonly cooperate: Party;
  readonly place: Place;
  /** stated before the first agency of the sentence, for all of them */
  readonly circumstance: TaskDeadline | undefined;
  readonly opensList: boolean;
}

export function propose(reading: Reading, proposal: Proposal): Draft | 'general' | undefined {
  const { assignment, setting, carried } = proposal;
  const { text } = reading;
  if (setting.telling && !assignment.forced && carried.inherited) return undefined;
  if (!carried.lead && !carried.ordered && !setting.ordered) return undefined;
  const quoteStart = assignment.lead ? assignment.quoteStart : assignment.predicateStart;
  const said = AFTERTHOUGHT.exec(text.slice(quoteStart, proposal.part.end));
  const span = tidy(text, quoteStart, said ? quoteStart + said.index : proposal.part.end);
  if (span && DONE_ALREADY.test(text.slice(span.start, span.end))) return undefined;
  if (!carried.lead && lexicon.reported.test(text.slice(assignment.predicateStart, proposal.part.end))) return undefined;
  if (!span || lexicon.meetingAudience.test(text.slice(assignment.predicateStart, span.end).trimStart())) return undefined;
  const whole = judge(reading, proposal, span, assignment.predicateStart);
  if (whole.weight.is === 'task' || (whole.weight.is === 'optional' && whole.weight.why !== 'noProduct'))
    return draftOf(reading, proposal, span, assignment.predicateStart, whole);
  const within = particular(reading, proposal, span);
  if (within) return within;
  if (whole.weight.is === 'nothing' || setting.secondary) return carried.lead && !setting.telling ? 'general' : undefined;
  return draftOf(reading, proposal, span, assignment.predicateStart, whole);
}

interface Judged {
  readonly weight: Weight;
  readonly own: TaskDeadline | undefined;
}

function judge(reading: Reading, proposal: Proposal, span: Span, predicateStart: number): Judged {
  const { setting, carried, part, circumstance } = proposal;
  const found = deadlineIn(reading.deadlines, {
    start: predicateStart === span.start ? span.start : Math.min(span.start, part.start),
    end: span.end,
  });
  const own = found && toTaskDeadline(found);
  const predicate = reading.text.slice(predicateStart, span.end);
  const weight = weigh({
    predicate,
    lead: carried.lead?.codes ?? [],
    noLead: !carried.lead,
    deadline: own ?? circumstance ?? setting.deadline,
    datedBelow: setting.dated === true && (!carried.inherited || beginsWithVerb(predicate)),
    enumerated: setting.enumerated && !setting.telling,
    opensList: proposal.opensList,
    isProduct: setting.nounsAllowed && !beginsWithVerb(predicate),
  });
  return { weight, own };
}

/** "thúc đẩy …, trong đó xây dựng Đề án …": the particular duty inside a general one. */
function particular(reading: Reading, proposal: Proposal, span: Span): Draft | undefined {
  const content = reading.text.slice(span.start, span.end);
  for (const match of content.matchAll(lexicon.within)) {
    const start = span.start + match.index + match[0].length;
    if (!lexicon.strongAtStart.test(reading.text.slice(start, span.end))) continue;
    const judged = judge(reading, proposal, { start, end: span.end }, start);
    if (judged.weight.is === 'task') return draftOf(reading, proposal, { start, end: span.end }, start, judged);
  }
  return undefined;
}

/** The items of "trình … ban hành: (1) Nghị định …" begin with what is made. */
const withMaking = (predicate: string, { nounsAllowed, makes }: Setting): string =>
  nounsAllowed && makes && (!beginsWithVerb(predicate) || NOUN_PRODUCT.test(predicate)) ? `${makes} ${predicate}` : predicate;

function draftOf(
  reading: Reading,
  { setting, carried, assignment, place, cooperate, circumstance }: Proposal,
  span: Span,
  predicateStart: number,
  { weight, own }: Judged,
): Draft {
  const reasons: Reason[] = weight.is === 'optional' && weight.why ? [weight.why] : [];
  if (!assignment.lead && carried.lead && carried.inherited) reasons.push(setting.inherited);
  if (!own && !circumstance && setting.deadline) reasons.push('headingDeadline');
  return {
    id: place.id,
    clause: place.clause,
    span,
    predicate: withMaking(reading.text.slice(predicateStart, span.end), setting),
    lead: carried.lead ?? NOBODY,
    cooperate: { ...cooperate, codes: cooperate.codes.filter(code => !carried.lead?.codes.includes(code)) },
    deadline: own ?? circumstance ?? setting.deadline ?? NONE,
    ownDeadline: own !== undefined || circumstance !== undefined,
    optional: weight.is === 'optional',
    reasons,
  };
}
