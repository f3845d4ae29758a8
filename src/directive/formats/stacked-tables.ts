// Tables that lost their cells: text saved or copied so that every cell stands on a line of its own. Here the rows are put together again.

import { columnOf } from '../columns.ts';
import { ORDINAL_CELL, ORDINAL_HEAD } from './pdf/columns.data.ts';
import { type Kind, placed } from './stacked-cells.ts';

const LONGEST_HEAD = 60;
const FEWEST_COLUMNS = 4;
/** Short lines by the hundred are no head of a table. */
const MOST_COLUMNS = 14;

/** The text with the rows of such tables on one line each, their cells between tabs. */
export function withStackedRows(text: string): string {
  const lines = text.split('\n');
  const done: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = headAt(lines, at);
    const table = head && rowsUnder(lines, head.next, head.kinds);
    if (!head || !table) {
      done.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    done.push(head.cells.join('\t'), ...table.rows.map(row => row.join('\t')));
    at = table.next;
  }
  return done.join('\n');
}

const trim = (line: string | undefined): string => (line ?? '').trim();

interface Head {
  readonly cells: readonly string[];
  readonly kinds: readonly Kind[];
  /** the first line under it */
  readonly next: number;
}

/** The head row, when one begins here: an ordinal, what is to be done, and who or until when. */
function headAt(lines: readonly string[], at: number): Head | undefined {
  if (!ORDINAL_HEAD.test(trim(lines[at]))) return undefined;
  const cells = [trim(lines[at])];
  const kinds: Kind[] = ['ordinal'];
  let next = at + 1;
  for (; next < lines.length && kinds.length <= MOST_COLUMNS; next++) {
    const cell = trim(lines[next]);
    if (cell === '' || cell.length > LONGEST_HEAD || ORDINAL_CELL.test(cell) || COLUMN_NUMBER.test(cell)) break;
    cells.push(cell);
    kinds.push(columnOf(cell, column => !kinds.includes(column)) ?? 'other');
  }
  while (COLUMN_NUMBER.test(trim(lines[next]))) next += 1;
  const complete =
    kinds.length >= FEWEST_COLUMNS &&
    kinds.length <= MOST_COLUMNS &&
    kinds.includes('task') &&
    (kinds.includes('lead') || kinds.includes('deadline'));
  return complete ? { ...withSubheads(cells, kinds), next } : undefined;
}

/** "(1)", "(2)" under the names of the columns. */
const COLUMN_NUMBER = /^\(\d{1,2}\)$/u;

/** "Tổ chức thực hiện" over "Cơ quan chủ trì", "Cơ quan phối hợp": the two come after the rest of the head, and belong in its place. */
function withSubheads(cells: readonly string[], kinds: readonly Kind[]): Pick<Head, 'cells' | 'kinds'> {
  const over = kinds.indexOf('other');
  const under = kinds.length - 2;
  if (over < 0 || over >= under - 1 || kinds[under] !== 'lead' || kinds[under + 1] !== 'cooperate') return { cells, kinds };
  const moved = <T>(all: readonly T[]): readonly T[] => [...all.slice(0, over), ...all.slice(under), ...all.slice(over + 1, under)];
  return { cells: moved(cells), kinds: moved(kinds) };
}

interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** the first line after the table */
  readonly next: number;
}

/** The rows: each begins with the number or letter that comes next. */
function rowsUnder(lines: readonly string[], from: number, kinds: readonly Kind[]): Rows | undefined {
  const rows: (readonly string[])[] = [];
  let at = from;
  let number = 0;
  while (at < lines.length && isOrdinal(trim(lines[at]), number)) {
    const ordinal = trim(lines[at]);
    if (/^\d/u.test(ordinal)) number = Number.parseInt(ordinal, 10);
    const end = nextRow(lines, at + 1, number, kinds.length) ?? lastRowEnd(lines, at + 1, kinds);
    const cells = lines.slice(at + 1, end).map(trim);
    rows.push([ordinal, ...(cells.length === kinds.length - 1 ? cells : placed(cells.filter(Boolean), kinds.slice(1)).cells)]);
    at = end;
  }
  return rows.length > 1 ? { rows, next: at } : undefined;
}

/** Numbers count on or begin anew; roman figures and letters head groups of rows. */
function isOrdinal(cell: string, last: number): boolean {
  if (!ORDINAL_CELL.test(cell)) return false;
  return !/^\d/u.test(cell) || [1, last + 1].includes(Number.parseInt(cell, 10));
}

/** Where the next row begins; undefined: this one is the last. */
function nextRow(lines: readonly string[], from: number, last: number, width: number): number | undefined {
  for (let at = from; at < lines.length && at < from + 3 * width; at++) if (isOrdinal(trim(lines[at]), last)) return at;
  return undefined;
}

/** The last row ends where a further line suits no column. */
function lastRowEnd(lines: readonly string[], from: number, kinds: readonly Kind[]): number {
  let best = { end: from, score: Number.NEGATIVE_INFINITY };
  for (let end = from + 1; end <= lines.length && end < from + kinds.length + 2; end++) {
    const line = trim(lines[end - 1]);
    if (line === '' || isAfterTable(line)) break;
    const { score } = placed(lines.slice(from, end).map(trim), kinds.slice(1));
    if (score > best.score) best = { end, score };
  }
  return best.end;
}

/** A line of capitals or a clause with its number belongs to no cell. */
const isAfterTable = (line: string): boolean =>
  (line === line.toUpperCase() && /\p{Lu}{2}.*\s\p{Lu}{2}/u.test(line)) || /^(?:[IVX]+|\d{1,2})\.\s+\p{L}/u.test(line);
