// What the question skill remembers of a conversation, kept in its notes.
import { z } from 'zod';
import type { Turn } from '../chat/index.ts';
import { FACETS, question, questionFilter } from './types.ts';
import { isSetQuestion, type Memory } from './understand/follow-up.ts';

/** The skill's key, under which its notes are kept. */
export const KEY = 'question';

const notes = z.object({
  question: question.optional(),
  /** its filter before it was narrowed */
  wider: questionFilter.optional(),
  facets: z.array(z.enum(FACETS)).optional(),
  /** whose the task last looked at is */
  about: z.object({ lead: z.array(z.string()), people: z.array(z.string()) }).optional(),
  /** people among whom to choose */
  names: z.array(z.string()).optional(),
});
export type Notes = z.output<typeof notes>;

export const notesOf = (turn: Turn): Notes => notes.safeParse(turn.context.notes[KEY]).data ?? {};

export function memoryOf(turn: Turn): Memory {
  const { question: last, wider, facets, about } = notesOf(turn);
  const { shown, focus } = turn.context;
  return { question: last && isSetQuestion(last) ? last : undefined, wider, facets, about, shown, focus };
}
