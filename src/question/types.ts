// What people ask, as one type: kinds of question over one filter, in terms of meaning. Resolved to rows only in resolve.ts.
import { z } from 'zod';
import type { Day } from '../base/index.ts';

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const range = z.object({ from: day.optional(), to: day.optional() });
export type Range = z.output<typeof range>;

/** Where a task may stand, in the words of chat-contract.md, chapter 4. */
export const STATES = [
  'open',
  'within',
  'due-soon',
  'overdue',
  'completed',
  'on-time',
  'late',
  'no-deadline',
  'not-started',
  'in-progress',
  'awaiting',
  'paused',
  'cancelled',
] as const;
export type State = (typeof STATES)[number];

/** Conditions that must all hold; left out = anything. */
export const questionFilter = z.object({
  /** task codes, from the message or from what was shown before */
  codes: z.array(z.string()).optional(),
  lead: z.array(z.string()).optional(),
  cooperate: z.array(z.string()).optional(),
  involved: z.array(z.string()).optional(),
  notLead: z.array(z.string()).optional(),
  /** kinds of agency of the lead: "các bộ", "địa phương" */
  kinds: z.array(z.string()).optional(),
  /** "trừ các địa phương" */
  notKinds: z.array(z.string()).optional(),
  /** own agency, the asker, the asker's unit, everybody; nothing said = by role */
  whose: z.enum(['own', 'mine', 'unit', 'everybody']).optional(),
  /** "bộ đó", and none was spoken of: the own one, where there is one to speak of */
  vague: z.boolean().optional(),
  /** what the own agency does in them; nothing said = leads */
  ownPart: z.enum(['lead', 'cooperate', 'involved']).optional(),
  states: z.array(z.enum(STATES)).optional(),
  due: range.optional(),
  assigned: range.optional(),
  completed: range.optional(),
  /** parts of "Điều khoản" as named: "Mục III", "khoản 1" */
  clause: z.array(z.string()).optional(),
  /** full names as the table writes them */
  people: z.array(z.string()).optional(),
  /** "trừ việc của anh Minh" */
  notPeople: z.array(z.string()).optional(),
  /** values of "Văn bản giao", exact */
  directives: z.array(z.string()).optional(),
  /** "mà không thuộc Nghị quyết 214" */
  notDirectives: z.array(z.string()).optional(),
  /** what the task is about, as said */
  topic: z.string().optional(),
  /** nothing else in the message tells that a task is meant */
  stray: z.boolean().optional(),
  /** the topic is only what was left over: dropped when nothing fits it */
  looseTopic: z.boolean().optional(),
  progress: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  obstacle: z.boolean().optional(),
  /** words that the obstacle must hold: "vướng Bộ Tài chính" */
  obstacleWords: z.string().optional(),
  evidence: z.boolean().optional(),
  result: z.boolean().optional(),
  unassigned: z.boolean().optional(),
  withoutDeadline: z.boolean().optional(),
  recurring: z.boolean().optional(),
  /** other agencies cooperate, or none does */
  cooperated: z.boolean().optional(),
  /** its deadline was put off */
  moved: z.literal(true).optional(),
  /** completed so many days ahead of the deadline */
  early: z.object({ min: z.number(), max: z.number().optional() }).optional(),
  /** nobody has reported on it since that day */
  quietSince: day.optional(),
  /** waits for the leaders' word: confirmation and more time, or only the latter */
  decision: z.enum(['all', 'extensions']).optional(),
  /** as of the end of a past day */
  asOf: day.optional(),
  /** the dissolved bodies named, with their successors */
  formers: z.array(z.object({ former: z.string(), current: z.string() })).optional(),
});
export type QuestionFilter = z.output<typeof questionFilter>;

/** What of a task is asked. */
export const FACETS = [
  'due',
  'daysLeft',
  'person',
  'status',
  'progress',
  'lead',
  'cooperators',
  'directive',
  'clause',
  'quote',
  'obstacle',
  'result',
  'assigned',
  'completed',
  'title',
] as const;
export type Facet = (typeof FACETS)[number];

export const RATES = ['on-time-of-completed', 'on-time-of-due', 'completion', 'overdue', 'late-of-completed', 'open'] as const;
export type RateAsked = (typeof RATES)[number];

export const GROUPINGS = ['lead', 'cooperate', 'directive', 'status', 'due-month', 'assignee'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a ranking or comparison measures: a number of tasks in the filter's states, or a rate. */
const measure = z.union([z.literal('count'), z.enum(RATES)]);
export type Measure = z.output<typeof measure>;

const order = z.enum(['due', 'due-last', 'late-longest', 'progress', 'least-progress', 'newest', 'oldest', 'code', 'completed-last']);

export type ListOrder = z.output<typeof order>;

/** Why a message is answered with a question or a refusal. */
const clarifyReason = z.enum(['which-task', 'which-person', 'what', 'no-such-day', 'which-agency', 'who']);
const refuseReason = z.enum(['override', 'out-of-scope', 'internal', 'not-yours']);

export const question = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('list'),
    filter: questionFilter,
    order: order.optional(),
    facets: z.array(z.enum(FACETS)).optional(),
    limit: z.number().int().optional(),
    /** "in ra hết": on as few pages as can be */
    inFull: z.boolean().optional(),
  }),
  /** codes, or a description in filter.topic */
  z.object({ kind: z.literal('detail'), filter: questionFilter, facets: z.array(z.enum(FACETS)) }),
  z.object({ kind: z.literal('count'), filter: questionFilter }),
  z.object({ kind: z.literal('rate'), filter: questionFilter, rate: z.enum(RATES) }),
  /** `first`: the figures asked for by name */
  z.object({
    kind: z.literal('summary'),
    filter: questionFilter,
    by: z.enum(GROUPINGS).optional(),
    first: z.array(z.enum(STATES)).optional(),
    /** and how many there are in all */
    withTotal: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('ranking'),
    filter: questionFilter,
    by: z.enum(GROUPINGS),
    /** only groups that are agencies of these kinds */
    groupKinds: z.array(z.string()).optional(),
    measure,
    lowest: z.boolean(),
    /** how many are asked for; without a number: the first */
    top: z.number().int().optional(),
    /** how many they are is asked */
    counted: z.boolean().optional(),
    /** only who has none at all */
    none: z.literal(true).optional(),
    /** the agency whose place is asked for: a code, or the own one */
    placeOf: z.string().optional(),
  }),
  z.object({ kind: z.literal('comparison'), filter: questionFilter, agencies: z.array(z.string()), measure: measure.optional() }),
  /** the same figure of several spans of days; `about`: which day of a task lies in them, or how things stood at their end */
  z.object({
    kind: z.literal('periods'),
    filter: questionFilter,
    about: z.enum(['due', 'assigned', 'completed', 'state', 'all']),
    spans: z.array(range),
    measure: measure.optional(),
  }),
  z.object({ kind: z.literal('history'), filter: questionFilter }),
  z.object({ kind: z.literal('evidence'), filter: questionFilter }),
  /** what happened from one day to another, both included */
  z.object({ kind: z.literal('changes'), filter: questionFilter, from: day, to: day }),
  /** what tasks wait for, agency by agency */
  z.object({
    kind: z.literal('blockers'),
    filter: questionFilter,
    /** only those that name an agency */ named: z.literal(true).optional(),
  }),
  /** what the asker was reminded of, or whom no reminder has reached */
  z.object({ kind: z.literal('reminders'), whose: z.literal('unreached').optional() }),
  z.object({ kind: z.literal('help'), about: z.string().optional() }),
  z.object({ kind: z.literal('chat'), what: z.enum(['greeting', 'thanks', 'farewell', 'praise', 'who']) }),
  z.object({ kind: z.literal('refuse'), reason: refuseReason }),
  z.object({
    kind: z.literal('clarify'),
    reason: clarifyReason,
    said: z.string().optional(),
    names: z.array(z.string()).optional(),
    facets: z.array(z.enum(FACETS)).optional(),
    /** what was asked of the person */
    asked: z.object({ kind: z.enum(['list', 'count', 'summary']), filter: questionFilter }).optional(),
  }),
  /** a document, a person that nobody knows in the asker's scope */
  z.object({ kind: z.literal('unknown'), what: z.enum(['directive', 'person']), said: z.string() }),
]);
export type Question = z.output<typeof question>;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;
