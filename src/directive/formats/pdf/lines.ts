// Placed letters or runs of letters as lines of text in reading order: columns one after another, wide gaps as tabs.

import type { Glyph } from './glyphs.ts';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** width of the first word: whether it would have fitted on the line before */
  readonly firstWord: number;
  /** 0 over the whole page, 1 and 2 in its left and right column: each has margins of its own */
  readonly block: 0 | 1 | 2;
  /** a row of a ruled table, its cells parted by tabs */
  readonly row?: boolean;
}

interface RawLine {
  readonly y: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

/** Lines of a page from the top down; a page set in two columns gives the left one first. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const raw = rawLines(glyphs);
  const gutter = gutterOf(raw);
  if (gutter === undefined) return raw.flatMap(line => textLine(line, 0));
  const lines: TextLine[] = [];
  let left: RawLine[] = [];
  let right: RawLine[] = [];
  const flush = (): void => {
    lines.push(...left.flatMap(line => textLine(line, 1)), ...right.flatMap(line => textLine(line, 2)));
    left = [];
    right = [];
  };
  for (const line of raw) {
    if (crosses(line, gutter)) {
      flush();
      lines.push(...textLine(line, 0));
      continue;
    }
    const [before, after] = [line.glyphs.filter(glyph => glyph.x < gutter), line.glyphs.filter(glyph => glyph.x >= gutter)];
    if (before.length > 0) left.push({ ...line, glyphs: before });
    if (after.length > 0) right.push({ ...line, glyphs: after });
  }
  flush();
  return lines;
}

/** Glyphs of about one height, from left to right. */
function rawLines(glyphs: readonly Glyph[]): RawLine[] {
  const sorted = glyphs.filter(glyph => glyph.text !== '').toSorted((a, b) => b.y - a.y);
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    if (line && line.y - glyph.y < 0.45 * Math.max(line.size, glyph.size)) {
      line.glyphs.push(glyph);
      line.size = Math.max(line.size, glyph.size);
    } else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  for (const line of lines) line.glyphs.sort((a, b) => a.x - b.x);
  return lines;
}

/** The white strip in the middle that most lines leave free: the page has two columns. */
function gutterOf(lines: readonly RawLine[]): number | undefined {
  const wide = lines.filter(line => line.glyphs.reduce((sum, glyph) => sum + glyph.text.length, 0) > 20);
  if (wide.length < 12) return undefined;
  const left = Math.min(...wide.map(line => line.glyphs[0]?.x ?? 0));
  const right = Math.max(...wide.map(line => line.glyphs.at(-1)?.x ?? 0));
  let best: { x: number; free: number } | undefined;
  for (let step = 35; step <= 65; step++) {
    const x = left + ((right - left) * step) / 100;
    const free = wide.filter(line => !crosses(line, x) && isBothSides(line, x)).length;
    if (!best || free > best.free) best = { x, free };
  }
  return best && best.free >= wide.length * 0.6 ? best.x : undefined;
}

const isBothSides = (line: RawLine, x: number): boolean => (line.glyphs[0]?.x ?? x) < x && (line.glyphs.at(-1)?.x ?? x) > x;

/** Whether writing, or a space between two near words, stands on the upright line at `x`. */
function crosses(line: RawLine, x: number): boolean {
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') continue;
    if (glyph.x > x) return before !== undefined && glyph.x - (before.x + before.width) < 0.9 * line.size;
    if (glyph.x + glyph.width > x) return true;
    before = glyph;
  }
  return false;
}

/** Where the file writes its spaces, a small gap is only kerning. */
const GAP_IS_SPACE = { written: 0.34, unwritten: 0.17 };
const GAP_IS_TAB = 2.6;

function textLine({ glyphs, y, size }: RawLine, block: TextLine['block']): TextLine[] {
  const parts: string[] = [];
  let last: Glyph | undefined;
  let firstWord: number | undefined;
  let left: number | undefined;
  const space = glyphs.some(glyph => glyph.text.includes(' ')) ? GAP_IS_SPACE.written : GAP_IS_SPACE.unwritten;
  for (const glyph of glyphs) {
    const blank = glyph.text.trim() === '';
    if (blank) {
      if (last && !/\s$/u.test(parts.at(-1) ?? '')) parts.push(' ');
      if (last) firstWord ??= last.x + last.width - (left ?? 0);
      continue;
    }
    left ??= glyph.x;
    const wordEnd = glyph.text.trimStart().indexOf(' ');
    if (wordEnd > 0) firstWord ??= glyph.x + (glyph.width * wordEnd) / glyph.text.length - left;
    const gap = last ? glyph.x - (last.x + last.width) : 0;
    if (gap > GAP_IS_TAB * size) parts.push('\t');
    else if (gap > space * size && !/\s$/u.test(parts.at(-1) ?? '')) parts.push(' ');
    parts.push(glyph.text);
    last = glyph;
  }
  const text = parts
    .join('')
    .replace(/[^\S\t]*\t[^\S\t]*/gu, '\t')
    .replace(/ {2,}/gu, ' ')
    .trim();
  if (text === '' || left === undefined || !last) return [];
  return [{ text, left, right: last.x + last.width, y, size, block, firstWord: firstWord ?? last.x + last.width - left }];
}
