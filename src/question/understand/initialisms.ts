// "AI", the technology, beside "ai", who: told apart before anything else is read.
import { asSpoken, spoken } from '../../vietnamese/spoken.ts';
import { BEFORE_A_SUBJECT } from './initialisms.data.ts';

const AI = /(?<![\p{L}\p{N}])ai(?![\p{L}\p{N}])/giu;
/** "ứng dụng ai", "liên quan đến ai" at the end of what is asked */
const BEHIND_SUBJECT = new RegExp(`${spoken(BEFORE_A_SUBJECT).source}\\s+$`, 'u');
const ENDS = /^\s*(?:[?.!,;]|$)/u;

/** The message with the technology in capitals; of the same length. A message all in capitals does not tell. */
export function withInitialisms(text: string): string {
  const shouted = !/\p{Ll}/u.test(text);
  return text.replace(AI, (found: string, at: number) => {
    const isSubject = BEHIND_SUBJECT.test(asSpoken(text.slice(0, at))) && ENDS.test(text.slice(at + found.length));
    return isSubject || (found === 'AI' && !shouted) ? 'AI' : 'ai';
  });
}

/** The same places in what is read by rules, where a word in capitals is nobody's. */
export function keepInitialisms(said: string, text: string): string {
  return text.includes('AI') ? said.replace(AI, (found: string, at: number) => (text.startsWith('AI', at) ? 'AI' : found)) : said;
}

export const isInitialism = (word: string): boolean => word === 'AI';
