// Tables that lost their cells: text saved or copied so that every cell stands on a line of its own. Here the rows are put together again.

import { readDeadlineCell } from '../../vietnamese/deadline.ts';
import { AGENCY_BEGINS } from '../columns.data.ts';
import { type Column, columnOf } from '../columns.ts';
import { ORDINAL_CELL, ORDINAL_HEAD } from './pdf/columns.data.ts';

const LONGEST_HEAD = 60;
const FEWEST_COLUMNS = 4;
const LONGEST_DEADLINE = 10;

type Kind = Column | 'other';

/** The text with the rows of such tables on one line each, their cells between tabs. */
export function withStackedRows(text: string): string {
  const lines = text.split('\n');
  const done: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = headAt(lines, at);
    const table = head && rowsUnder(lines, at + head.length, head);
    if (!head || !table) {
      done.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    done.push(
      lines
        .slice(at, at + head.length)
        .map(trim)
        .join('\t'),
      ...table.rows.map(row => row.join('\t')),
    );
    at = table.next;
  }
  return done.join('\n');
}

const trim = (line: string | undefined): string => (line ?? '').trim();

/** The kinds of the columns, when a head row begins here: an ordinal, what is to be done, and who or until when. */
function headAt(lines: readonly string[], at: number): readonly Kind[] | undefined {
  if (!ORDINAL_HEAD.test(trim(lines[at]))) return undefined;
  const kinds: Kind[] = ['ordinal'];
  for (let next = at + 1; next < lines.length; next++) {
    const cell = trim(lines[next]);
    if (cell === '' || cell.length > LONGEST_HEAD || ORDINAL_CELL.test(cell)) break;
    kinds.push(columnOf(cell, column => !kinds.includes(column)) ?? 'other');
  }
  const complete = kinds.length >= FEWEST_COLUMNS && kinds.includes('task') && (kinds.includes('lead') || kinds.includes('deadline'));
  return complete ? kinds : undefined;
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
    const counted = /^\d/u.test(ordinal) ? Number.parseInt(ordinal, 10) : number;
    const end = rowEnd(lines, at + 1, counted, kinds.length);
    const cells = lines.slice(at + 1, end).map(trim);
    rows.push([ordinal, ...(cells.length === kinds.length - 1 ? cells : placed(cells.filter(Boolean), kinds.slice(1)))]);
    number = counted;
    at = end;
  }
  return rows.length > 1 ? { rows, next: at } : undefined;
}

/** Numbers count on or begin anew; roman figures and letters head groups of rows. */
function isOrdinal(cell: string, last: number): boolean {
  if (!ORDINAL_CELL.test(cell)) return false;
  return !/^\d/u.test(cell) || [1, last + 1].includes(Number.parseInt(cell, 10));
}

/** Where the next row begins; the last row of all has no more cells than the head, or is as long as the rows are wide. */
function rowEnd(lines: readonly string[], from: number, last: number, width: number): number {
  for (let at = from; at < lines.length && at < from + 3 * width; at++) if (isOrdinal(trim(lines[at]), last)) return at;
  let end = from;
  for (let cells = 1; end < lines.length && cells < width && trim(lines[end]) !== '' && !isAfterTable(trim(lines[end])); end++) cells += 1;
  return end;
}

/** A line of capitals or a clause with its number belongs to no cell. */
const isAfterTable = (line: string): boolean =>
  (line === line.toUpperCase() && /\p{Lu}{2}.*\s\p{Lu}{2}/u.test(line)) || /^(?:[IVX]+|\d{1,2})\.\s+\p{L}/u.test(line);

/**
 * Cells fewer or more than the columns, put where they fit best in their order: an empty cell may have left no line, a cell of two
 * paragraphs left two.
 */
function placed(cells: readonly string[], kinds: readonly Kind[]): readonly string[] {
  const [first, ...rest] = cells;
  if (first === undefined || rest.length === 0) return cells;
  let ways: readonly Way[] = [{ score: 0, columns: [0] }];
  for (const cell of rest) {
    const best = new Map<number, Way>();
    for (const way of ways) {
      const last = way.columns.at(-1) ?? 0;
      for (let column = last; column < kinds.length; column++) {
        const score = way.score + fit(cell, kinds[column] ?? 'other') - (column === last ? 1 : 0) - 0.1 * Math.max(0, column - last - 1);
        if (score > (best.get(column)?.score ?? Number.NEGATIVE_INFINITY)) best.set(column, { score, columns: [...way.columns, column] });
      }
    }
    ways = [...best.values()];
  }
  const chosen = ways.reduce((one, other) => (other.score > one.score ? other : one));
  return kinds.map((_, column) => cells.filter((_cell, index) => chosen.columns[index] === column).join('; '));
}

interface Way {
  readonly score: number;
  /** the column of each cell so far */
  readonly columns: readonly number[];
}

/** How well a cell suits a column: 2 where its words are of that kind, less than nothing where they are of another. */
function fit(cell: string, kind: Kind): number {
  const dated = cell.split(/\s+/u).length <= LONGEST_DEADLINE && readDeadlineCell(cell, {}).kind !== 'none';
  const agency = !dated && AGENCY_BEGINS.test(cell);
  if (kind === 'deadline') return dated ? 2 : -2;
  if (kind === 'lead' || kind === 'cooperate') return agency ? 2 : dated ? -3 : -1;
  return dated ? -1 : agency ? -0.5 : 0.5;
}
