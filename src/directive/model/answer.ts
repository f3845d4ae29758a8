// What a language model may say of a part of a directive: copies of its words, never a code or a date.
import { z } from 'zod';

const name = z.string().max(200);
const names = z.array(name).max(20);

/** Strict form of structured output: every key is there, what is not so is null or empty. */
export const modelAnswer = z.object({
  missed: z.array(z.object({ quote: z.string().max(4_000), lead: names, cooperate: names, deadline: name.nullable() })).max(40),
  corrections: z.array(z.object({ id: z.string().max(60), lead: names.nullable(), deadline: name.nullable() })).max(40),
});
export type ModelAnswer = z.output<typeof modelAnswer>;
export type Missed = ModelAnswer['missed'][number];
export type FieldCorrection = ModelAnswer['corrections'][number];
