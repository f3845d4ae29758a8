// Lines longer than any paragraph people write: read in pieces that end with a sentence, since the work on one grows with its square.

import type { Span } from './document.ts';

/** In characters. */
const LONGEST = 12_000;
const SENTENCE_END = /[.;!?…][”"’)]?\s+(?=[“"(\-–]?[\p{Lu}\d])/gu;

export interface Piece extends Span {
  /** so long without the end of a sentence that nobody wrote it: not read */
  readonly skipped: boolean;
}

const isOverlong = (text: string): boolean => text.length > LONGEST && text.split('\n').some(line => line.length > LONGEST);

/** The pieces of a line; a line of usual length is one. */
export function piecesOf(text: string, line: Span): readonly Piece[] {
  if (line.end - line.start <= LONGEST) return [{ ...line, skipped: false }];
  const pieces: Piece[] = [];
  let from = line.start;
  let last = from;
  const push = (to: number): void => {
    if (to > from) pieces.push({ start: from, end: to, skipped: to - from > LONGEST });
    from = to;
  };
  for (const match of text.slice(line.start, line.end).matchAll(SENTENCE_END)) {
    const end = line.start + match.index + match[0].length;
    if (end - from > LONGEST) push(last);
    if (end - from > LONGEST) push(end);
    last = end;
  }
  if (line.end - from > LONGEST) push(last);
  push(line.end);
  return pieces;
}

/** The text for searching in: the same offsets; pieces stand on lines of their own, what is not read is struck out. */
export function readable(text: string): string {
  if (!isOverlong(text)) return text;
  let at = 0;
  const lines = text.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    return piecesOf(text, { start, end: start + line.length })
      .map(({ start: from, end, skipped }, index, all) => {
        const content = skipped ? '#'.repeat(end - from) : text.slice(from, end);
        return index < all.length - 1 ? `${content.slice(0, -1)}\n` : content;
      })
      .join('');
  });
  return lines.join('\n');
}
