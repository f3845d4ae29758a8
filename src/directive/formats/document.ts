// One plain form for every file: a text, its lines with their offsets, and its tables.

import { readLabel } from '../../vietnamese/clause.ts';
import { warnings as textWarnings } from '../texts.ts';
import { piecesOf } from './long-lines.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Those of a list in order of their starts that lie within a stretch. */
export function inside<T extends Span>(sorted: readonly T[], start: number, end: number): readonly T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const one = sorted[at];
    if (!one || one.start > end) break;
    if (one.end <= end) found.push(one);
  }
  return found;
}

export interface Line extends Span {
  /** the how-manieth line that is not empty, counted from 1 */
  readonly ordinal: number;
  /** the table row this line is, if it is one */
  readonly row?: Row;
}

export interface Row extends Span {
  readonly cells: readonly Span[];
  /** rows of one table share the number */
  readonly table: number;
}

export interface Document {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly warnings: readonly string[];
  /** read from pictures: letters may be wrong */
  readonly scanned?: boolean;
}

/** A document from its text: lines of a table are those with the same kind of column marks in succession. */
export function documentFromText(text: string, warnings: readonly string[] = []): Document {
  const lines: Line[] = [];
  let start = 0;
  let ordinal = 0;
  let skipped = false;
  for (const raw of text.split('\n')) {
    const [from, to] = trimmed(text, start, start + raw.length);
    start += raw.length + 1;
    if (from === to) continue;
    ordinal += 1;
    for (const piece of piecesOf(text, { start: from, end: to })) {
      skipped ||= piece.skipped;
      const [first, last] = trimmed(text, piece.start, piece.end);
      if (!piece.skipped) lines.push({ start: first, end: last, ordinal });
    }
  }
  return { text, lines: markTables(text, lines), warnings: skipped ? [...warnings, textWarnings.longLines] : warnings };
}

export function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /[\s\u200b\ufeff]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s\u200b\ufeff]/u.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}

function markTables(text: string, lines: readonly Line[]): readonly Line[] {
  let table = 0;
  let inTable = false;
  return lines.map(line => {
    const cells = cellsOf(text, withOuterCells(text, line), inTable ? 2 : 3);
    if (cells.length === 0 || readLabel(text.slice(line.start, line.end))?.kind === 'annex') {
      inTable = false;
      return line;
    }
    if (!inTable) table += 1;
    inTable = true;
    return { ...line, row: { start: line.start, end: line.end, cells, table } };
  });
}

/** The tabs around a line stand for empty cells at its ends. */
function withOuterCells(text: string, line: Span): Span {
  let { start, end } = line;
  if (!text.slice(start, end).includes('\t') && text[start - 1] !== '\t') return line;
  while (text[start - 1] === '\t' || text[start - 1] === ' ') start -= 1;
  while (text[end] === '\t' || text[end] === ' ') end += 1;
  return { start, end };
}

/** Cells between tabs or upright strokes; fewer than three begin no table, two may head a group of its rows ("I | Về thể chế"). */
function cellsOf(text: string, line: Span, fewest: number): readonly Span[] {
  const content = text.slice(line.start, line.end);
  const mark = content.includes('\t') ? '\t' : '|';
  if (content.split(mark).length < (mark === '\t' ? fewest : 3) || /^[|\s:+-]+$/u.test(content)) return [];
  const cells: Span[] = [];
  let at = line.start;
  for (const part of content.split(mark)) {
    const [start, end] = trimmed(text, at, at + part.length);
    cells.push({ start, end });
    at += part.length + 1;
  }
  const framed = mark === '|' && content.startsWith('|');
  const closed = mark === '|' && content.endsWith('|');
  return cells.slice(framed ? 1 : 0, closed ? -1 : undefined);
}
