// What can be asked for on paper.
import { z } from 'zod';
import type { Block, Turn } from '../chat/index.ts';
import type { TaskFilter } from '../task/index.ts';

export const reportRequest = z.object({
  /** report: figures and list; letter: the draft of a công văn đôn đốc; calendar: deadlines as .ics */
  what: z.enum(['report', 'letter', 'calendar']),
  form: z.enum(['xlsx', 'docx', 'ics']),
  /** the words that describe the tasks; "" for all that are one's own */
  about: z.string(),
  /** the tasks that the conversation was last about */
  ofLast: z.boolean(),
});
export type ReportRequest = z.output<typeof reportRequest>;

/** Which tasks are meant, with the rights of the asker: question/selection.ts, given by app.ts. */
export type Selected =
  | { readonly kind: 'tasks'; readonly filter: TaskFilter; readonly words: readonly string[] }
  | { readonly kind: 'refused'; readonly blocks: readonly Block[] }
  | { readonly kind: 'unclear' };

export interface Selection {
  byWords(text: string, turn: Turn): Promise<Selected>;
  last(turn: Turn): Promise<Selected | undefined>;
}
