// Tables without borders: the head row names its columns, and everything below it begins at their places.

import { HEAD_CELL, ORDINAL_CELL, ORDINAL_HEAD } from './columns.data.ts';
import type { Glyph } from './glyphs.ts';
import type { TextLine } from './lines.ts';

/** Writing wider apart than this, in letters' heights, stands in another column. */
const APART = 0.6;
/** How far left of its head, in letters' heights, the writing of a column may begin. */
const LEANS = 0.8;

interface Cell {
  readonly x: number;
  readonly right: number;
  readonly text: string;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** The lines of a page, those of a table without borders put together to its rows. */
export function columnRowsOf(lines: readonly TextLine[], runs: readonly Glyph[]): TextLine[] {
  const set = linesOf(runs);
  const head = headOf(set);
  if (!head) return [...lines];
  const rows = rowsUnder(head, set);
  if (rows.length < 2) return [...lines];
  const [top, bottom] = [head.top.y, rows.at(-1)?.bottom ?? head.top.y];
  const inside = (line: TextLine): boolean => line.y <= top + 1 && line.y >= bottom - 1;
  const tableLines = rows.map(
    ({ y, cells }): TextLine => ({
      text: cells.map(text => text.trim()).join('\t'),
      left: head.starts[0] ?? 0,
      right: 0,
      y,
      size: head.top.size,
      block: 0,
      firstWord: 0,
      row: true,
    }),
  );
  const at = lines.findIndex(inside);
  const rest = lines.filter(line => !inside(line));
  return at < 0 ? [...lines] : [...rest.slice(0, at), ...tableLines, ...rest.slice(at)];
}

/** Runs of one height, joined where nothing parts them. */
function linesOf(runs: readonly Glyph[]): Line[] {
  const sorted = runs.filter(run => run.text.trim() !== '').toSorted((a, b) => b.y - a.y);
  const lines: { y: number; size: number; runs: Glyph[] }[] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line && line.y - run.y < 0.45 * Math.max(line.size, run.size)) line.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  return lines.map(({ y, size, runs: beside }) => ({ y, size, cells: cellsOf(beside, size) }));
}

function cellsOf(runs: readonly Glyph[], size: number): Cell[] {
  const cells: Cell[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    if (last && run.x - last.right < APART * size)
      cells[cells.length - 1] = { x: last.x, right: run.x + run.width, text: `${last.text} ${run.text}`.replace(/\s+/gu, ' ') };
    else cells.push({ x: run.x, right: run.x + run.width, text: run.text });
  }
  return cells;
}

interface Head {
  readonly top: Line;
  readonly starts: readonly number[];
  /** the line under the last of the head */
  readonly after: number;
  readonly at: number;
}

/** "TT | Nhiệm vụ | Chủ trì | Thời hạn", on one line or on two or three. */
function headOf(lines: readonly Line[]): Head | undefined {
  for (const [at, line] of lines.entries()) {
    if (!line.cells.some(cell => ORDINAL_HEAD.test(cell.text.trim()))) continue;
    const near = lines.slice(Math.max(0, at - 1), at + 3).filter(other => Math.abs(other.y - line.y) < 2.6 * line.size);
    const cells = near.filter(other => !other.cells.some(cell => ORDINAL_CELL.test(cell.text.trim()))).flatMap(other => other.cells);
    const starts = distinct(
      cells.map(cell => cell.x),
      line.size,
    );
    const words = starts.map(start =>
      cells
        .filter(cell => Math.abs(cell.x - start) < 2 * line.size)
        .map(cell => cell.text)
        .join(' '),
    );
    if (starts.length < 3 || words.filter(text => HEAD_CELL.test(text)).length < 2) continue;
    const of = near.filter(other => other.cells.every(cell => cells.includes(cell)));
    const top = of[0] ?? line;
    return { top, starts, at: lines.indexOf(top), after: lines.indexOf(of.at(-1) ?? line) + 1 };
  }
  return undefined;
}

function distinct(values: readonly number[], size: number): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > 2 * size) kept.push(value);
  return kept;
}

interface Row {
  readonly y: number;
  bottom: number;
  readonly cells: string[];
}

/** A row begins where its first column has a number; other lines go on with it, and writing across all columns ends the table. */
function rowsUnder({ top, starts, at, after }: Head, lines: readonly Line[]): Row[] {
  const columnOf = (cell: Cell): number =>
    Math.max(
      0,
      starts.findLastIndex(start => start <= cell.x + LEANS * top.size),
    );
  const rowOf = (line: Line): Row => ({ y: line.y, bottom: line.y, cells: starts.map(() => '') });
  const put = (row: Row, line: Line): void => {
    row.bottom = line.y;
    for (const cell of line.cells) {
      const column = columnOf(cell);
      row.cells[column] = `${row.cells[column]} ${cell.text}`;
    }
  };
  const head = rowOf(top);
  for (const line of lines.slice(at, after)) put(head, line);
  const rows: Row[] = [head];
  for (const line of lines.slice(after)) {
    const [first] = line.cells;
    if (!first) continue;
    const last = rows.at(-1);
    if (columnOf(first) === 0 && ORDINAL_CELL.test(first.text.trim()) && line.cells.length > 1) {
      const row = rowOf(line);
      put(row, line);
      rows.push(row);
    } else if (rows.length === 1 || !last || crosses(line, starts) || last.bottom - line.y > 2.6 * line.size) break;
    else put(last, line);
  }
  return rows;
}

/** Writing that begins in one column and runs through the start of another. */
const crosses = (line: Line, starts: readonly number[]): boolean =>
  line.cells.some(cell => starts.filter(start => start > cell.x + line.size && start < cell.right - line.size).length > 0) ||
  (line.cells.length === 1 && (line.cells[0]?.x ?? 0) < (starts[1] ?? 0) - 2 * line.size);
