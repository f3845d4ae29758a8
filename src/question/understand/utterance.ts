// A message while it is being read: what has been understood is taken, what is free is still to be read.

import { occurrencesIn, occursIn } from '../../vietnamese/occurrences.ts';
import { asSpoken, meantBare } from '../../vietnamese/spoken.ts';
import { keepInitialisms, withInitialisms } from './initialisms.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Utterance {
  readonly text: string;
  /** the same, lower case, tones in one place */
  readonly said: string;
  /** the person typed marks, so that a word without any is meant so */
  readonly marked: boolean;
  /** every match of a global pattern that lies in free text; takes them */
  take(pattern: RegExp): RegExpExecArray[];
  /** the first match in free text, not taken */
  peek(pattern: RegExp): RegExpExecArray | undefined;
  /** whether the pattern occurs anywhere, taken or not */
  has(pattern: RegExp): boolean;
  mark(span: Span): void;
  isFree(span: Span): boolean;
  /** what nobody has taken; taken letters are NUL, so that places stay */
  rest(): string;
}

/** `typed`: the message before its spelling was mended. */
export function openUtterance(respelt: string, typed = respelt): Utterance {
  const share = markedShare(typed);
  const text = withInitialisms(respelt);
  const said = keepInitialisms(share >= FULLY_MARKED ? meantBare(asSpoken(text)) : asSpoken(text), text);
  const taken = new Uint8Array(said.length);
  const isFree = ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1);
  const mark = ({ start, end }: Span): void => {
    taken.fill(1, start, end);
  };
  const free = (pattern: RegExp): RegExpExecArray[] =>
    occurrencesIn(said, pattern).filter(match => match[0] !== '' && isFree(spanOf(match)));
  return {
    text,
    said,
    marked: share >= MARKED,
    isFree,
    mark,
    take(pattern) {
      const found = free(pattern);
      for (const match of found) mark(spanOf(match));
      return found;
    },
    peek: pattern => free(pattern)[0],
    has: pattern => occursIn(said, pattern),
    rest() {
      let left = '';
      for (const letter of text) left += taken[left.length] ? '\0'.repeat(letter.length) : letter;
      return left;
    },
  };
}

export const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Share of syllables with marks from which on missing marks mean something. */
const MARKED = 0.25;
/** From here on every word is taken to bear the marks it needs. */
const FULLY_MARKED = 0.5;

function markedShare(text: string): number {
  const syllables = text.split(/[^\p{L}]+/u).filter(one => one !== '');
  return syllables.filter(one => !/^\p{ASCII}*$/u.test(one)).length / Math.max(1, syllables.length);
}
