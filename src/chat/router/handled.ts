// What came of a message, and whose it is.
import { say } from '../reply.ts';
import type { Answer } from '../types.ts';

export interface Handled extends Answer {
  /** whose notes the answer's are; "" for the conversation itself */
  readonly by: string;
  /** the context does not change */
  readonly aside?: boolean;
}

/** A sentence that leaves the conversation where it was. */
export const aside = (text: string): Handled => ({ ...say(text), by: '', aside: true });
