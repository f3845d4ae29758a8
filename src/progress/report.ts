// Report: the part of the message type that says what happened to tasks.
import { z } from 'zod';
import type { Day } from '../base/index.ts';
import { isUnit } from '../vietnamese/deadline-words.ts';

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

/** A day that was said; `undefined` inside: said, but the calendar has no such day. */
const saidDay = z.object({ said: z.string(), day: day.optional() });

export const claim = z.object({
  /** a span of days that may be the period of a recurring task; says nothing by itself */
  period: z.object({ said: z.string(), from: day, to: day }).optional(),
  /** "đã gửi", "đã nộp": done, of a recurring task whose period is named */
  sent: z.object({ on: saidDay.optional() }).optional(),
  progress: z.number().optional(),
  started: z.literal(true).optional(),
  done: z.object({ on: saidDay.optional() }).optional(),
  confirmed: z.object({ on: saidDay.optional() }).optional(),
  returned: z.object({ reason: z.string() }).optional(),
  result: z.string().optional(),
  obstacle: z.string().optional(),
  cleared: z.literal(true).optional(),
  /** `by`: "thêm 2 tuần", counted from the present deadline, or from today when that would be over */
  extension: z
    .object({
      to: saidDay.optional(),
      by: z.object({ count: z.number().int(), unit: z.string().refine(isUnit) }).optional(),
      reason: z.string(),
    })
    .optional(),
  /** a leader's or focal point's word on a request for more time */
  decision: z
    .object({ approve: z.boolean(), to: saidDay.optional(), consent: z.string().optional(), reason: z.string().optional() })
    .optional(),
  /** another person is in charge; `by`: internal deadline */
  handOver: z
    .object({
      name: z.string(),
      /** what is said where a unit may be named; it may go on after the name */
      unit: z.string().optional(),
      by: saidDay.optional(),
      personId: z.number().int().optional(),
    })
    .optional(),
  /** the same words, were they said by a cooperating or blocking agency of its own part */
  part: z.object({ text: z.string(), on: saidDay.optional() }).optional(),
  /** what was waited for has come: the words, which name the agency */
  received: z.string().optional(),
  remark: z.string().optional(),
  resumed: z.literal(true).optional(),
  /** "gần xong": no figure, so nothing that can be written */
  nearlyDone: z.literal(true).optional(),
  /** "chưa xong": said, and changes nothing */
  notDone: z.literal(true).optional(),
});
export type Claim = z.output<typeof claim>;

export const forbiddenAct = z.enum(['delete', 'cancel', 'pause', 'change-lead', 'change-deadline']);
export type ForbiddenAct = z.output<typeof forbiddenAct>;

export const reportItem = z.object({
  /** task codes, or none when the message names no code */
  codes: z.array(z.string()),
  /** words that may describe the task when there is no code */
  description: z.string(),
  claim,
});
export type ReportItem = z.output<typeof reportItem>;

/** A file that was stored already and waits for its task. */
export const keptFile = z.object({
  sha256: z.string(),
  name: z.string(),
  caption: z.string(),
  /** what could be read from it */
  title: z.string().optional(),
  number: z.string().optional(),
  issuedOn: day.optional(),
  signer: z.string().optional(),
});
export type KeptFile = z.output<typeof keptFile>;

export const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), items: z.array(reportItem), correction: z.boolean(), file: keptFile.optional() }),
  /** only a code, after a report that lacked it */
  z.object({ kind: z.literal('name-task'), codes: z.array(z.string()) }),
  /** speaks of an outcome without reporting one: a wish, a condition, hearsay */
  z.object({ kind: z.literal('not-a-report'), codes: z.array(z.string()), why: z.enum(['wish', 'not-done']) }),
  z.object({ kind: z.literal('bad-file'), why: z.enum(['empty', 'too-large', 'secret']) }),
  /** "nhầm, NV-002 cơ": what was proposed was meant of another task */
  z.object({ kind: z.literal('other-task'), code: z.string() }),
  /** "nhầm, đến 15/12 cơ": what was proposed was meant of another day */
  z.object({ kind: z.literal('other-day'), day }),
  /** without codes: the last change of this person */
  z.object({ kind: z.literal('undo'), codes: z.array(z.string()) }),
  z.object({ kind: z.literal('confirm-all') }),
  /** whether a completion needs a file; `everywhere`: not only in the own agency */
  z.object({ kind: z.literal('evidence-policy'), required: z.boolean(), everywhere: z.boolean() }),
  z.object({ kind: z.literal('hand-over-all'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('waiting-for-us') }),
  /** without `who`: the speaker; without days: the calendar has no such day */
  z.object({
    kind: z.literal('leave'),
    who: z.string().optional(),
    substitute: z.string().optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  z.object({ kind: z.literal('forbidden'), codes: z.array(z.string()), act: forbiddenAct }),
]);
export type Report = z.output<typeof report>;

/** Whether a claim says anything at all. */
export const saysSomething = (said: Claim): boolean => partsOf(said).length > 0;

/** What a claim says, by name. */
export const partsOf = (said: Claim): string[] =>
  Object.entries(said).flatMap(([key, value]) => (value === undefined || key === 'period' ? [] : [key]));
