// What a language model may say of a message: the parts of a Question, with names and phrases in place of codes and days.
import { z } from 'zod';
import { FACETS, GROUPINGS, RATES, STATES } from '../types.ts';

const short = z.string().max(200);

/** Strict form of structured output: every key is there, what was not said is null or empty. */
export const modelAnswer = z.object({
  kind: z.enum([
    'list',
    'detail',
    'count',
    'rate',
    'summary',
    'ranking',
    'comparison',
    'history',
    'evidence',
    'changes',
    'blockers',
    'reminders',
    'help',
    'out-of-scope',
    'none',
  ]),
  codes: z.array(short).max(20),
  agencies: z.array(z.object({ name: short, part: z.enum(['lead', 'cooperate', 'involved', 'not']) })).max(10),
  whose: z.enum(['own', 'mine', 'unit', 'everybody']).nullable(),
  ownPart: z.enum(['lead', 'cooperate', 'involved']).nullable(),
  states: z.array(z.enum(STATES)).max(5),
  periods: z.array(z.object({ phrase: short, about: z.enum(['due', 'assigned', 'completed', 'changes']) })).max(4),
  person: short.nullable(),
  document: short.nullable(),
  topic: short.nullable(),
  progress: short.nullable(),
  obstacle: z.boolean().nullable(),
  evidence: z.boolean().nullable(),
  result: z.boolean().nullable(),
  unassigned: z.boolean().nullable(),
  recurring: z.boolean().nullable(),
  facets: z.array(z.enum(FACETS)).max(6),
  rate: z.enum(RATES).nullable(),
  by: z.enum(GROUPINGS).nullable(),
  lowest: z.boolean().nullable(),
});
export type ModelAnswer = z.output<typeof modelAnswer>;
