// A long text with its formatting in pieces that Telegram takes, cut where a reader would cut.

export interface Mark {
  readonly type: 'bold' | 'italic' | 'blockquote';
  /** UTF-16 units, as Telegram counts and JavaScript too */
  readonly offset: number;
  readonly length: number;
}

export interface Styled {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `blockStarts`: where a cut is best. Whitespace at a cut disappears; everything else is in exactly one piece. */
export function split({ text, marks }: Styled, limit: number, blockStarts: readonly number[] = []): Styled[] {
  const pieces: Styled[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const end = text.length - start <= limit ? text.length : cutBefore(text, start, start + limit, blockStarts);
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) pieces.push({ text: text.slice(start, trimmed), marks: marks.flatMap(mark => within(mark, start, trimmed)) });
    start = skipSpace(text, end);
  }
  return pieces;
}

const skipSpace = (text: string, from: number): number => from + (text.slice(from).length - text.slice(from).trimStart().length);

function within({ type, offset, length }: Mark, start: number, end: number): Mark[] {
  const from = Math.max(offset, start);
  const to = Math.min(offset + length, end);
  return to > from ? [{ type, offset: from - start, length: to - from }] : [];
}

/** Before a block, else before a line, else at a space, each only when the piece becomes at least half full; else anywhere. */
function cutBefore(text: string, start: number, latest: number, blockStarts: readonly number[]): number {
  const half = start + Math.floor((latest - start) / 2);
  const block = blockStarts.findLast(at => at <= latest) ?? 0;
  const line = text.lastIndexOf('\n', latest);
  const space = text.lastIndexOf(' ', latest);
  return [block, line, space].find(at => at > half) ?? wholeCharacter(text, latest);
}

/** What may not begin a piece: the second half of a surrogate pair, or a mark that belongs to the letter before it. */
const CONTINUES = /^[\uDC00-\uDFFF\u200D\p{M}\p{Emoji_Modifier}]/u;

function wholeCharacter(text: string, latest: number): number {
  let cut = latest;
  while (cut > latest - 32 && CONTINUES.test(text.slice(cut, cut + 2))) cut -= 1;
  return cut;
}
