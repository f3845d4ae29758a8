// Where the words that a model copied stand in the text; what does not stand there word for word is nowhere.
import type { Span } from '../formats/document.ts';

const LONGEST = 4_000;

/**
 * The first place of the words inside `within` that `fits`, with any kind of white space between them (a model writes line ends
 * as spaces); undefined when there is none.
 */
export function anchor(text: string, words: string, within: Span, fits: (span: Span) => boolean = () => true): Span | undefined {
  const copied = words.normalize('NFC').trim();
  if (copied === '' || copied.length > LONGEST) return undefined;
  const pattern = new RegExp(copied.split(/\s+/u).map(escaped).join('\\s+'), 'gu');
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    if (fits(span)) return span;
  }
  return undefined;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
