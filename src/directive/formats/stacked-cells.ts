// Which column each cell of a row belongs to when only their order is known: an empty cell may have left no line, a cell of two
// paragraphs left two.

import { readDeadlineCell } from '../../vietnamese/deadline.ts';
import { ACRONYM, AGENCY_BEGINS } from '../columns.data.ts';
import type { Column } from '../columns.ts';

/** What the head row calls a column; 'other': a name that says nothing of tasks. */
export type Kind = Column | 'other';

export interface Placement {
  /** one cell for each column; those that came to stand in the same are joined */
  readonly cells: readonly string[];
  /** how well it fits, to be compared with other ways of cutting the same lines into rows */
  readonly score: number;
}

/** The cells where they fit best, in their order, the first in the first column. */
export function placed(cells: readonly string[], kinds: readonly Kind[]): Placement {
  const [first, ...rest] = cells;
  if (first === undefined || rest.length === 0) return { cells, score: 0 };
  let ways: readonly Way[] = [{ score: 0, columns: [0] }];
  for (const cell of rest) ways = waysOn(ways, natureOf(cell), kinds);
  const chosen = ways.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    cells: kinds.map((_, column) => cells.filter((_cell, index) => chosen.columns[index] === column).join('; ')),
    score: chosen.score,
  };
}

/** The columns of the cells so far. */
interface Way {
  readonly score: number;
  readonly columns: readonly number[];
}

/** For each column that the next cell may stand in, the best way to come there. */
function waysOn(ways: readonly Way[], nature: Nature, kinds: readonly Kind[]): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const last = way.columns.at(-1) ?? 0;
    for (let column = last; column < kinds.length; column++) {
      const kind = kinds[column] ?? 'other';
      const score = way.score + fit(nature, kind) - (column === last ? mergeCost(kind) : (column - last - 1) * SKIP_COST);
      if (score > (best.get(column)?.score ?? Number.NEGATIVE_INFINITY)) best.set(column, { score, columns: [...way.columns, column] });
    }
  }
  return [...best.values()];
}

/** An empty cell. */
const SKIP_COST = 0.1;

/** Two paragraphs in one cell are rare, rarest in that of the lead. */
const mergeCost = (kind: Kind): number => (kind === 'lead' ? 1.2 : 1);

/** What the words of a cell say by themselves. */
type Nature = 'deadline' | 'agency' | 'words';

/** In words. */
const LONGEST_DEADLINE = 10;

function natureOf(cell: string): Nature {
  if (cell.split(/\s+/u).length <= LONGEST_DEADLINE && readDeadlineCell(cell, {}).kind !== 'none') return 'deadline';
  return AGENCY_BEGINS.test(cell) || ACRONYM.test(cell) ? 'agency' : 'words';
}

/** How well such a cell suits a column: most where its words are of that kind, less than nothing where they are of another. */
function fit(nature: Nature, kind: Kind): number {
  if (kind === 'deadline') return FITS.deadline[nature];
  return kind === 'lead' || kind === 'cooperate' ? FITS.agency[nature] : FITS.words[nature];
}

const FITS: Readonly<Record<Nature, Readonly<Record<Nature, number>>>> = {
  deadline: { deadline: 2, agency: -2, words: -2 },
  agency: { deadline: -3, agency: 2, words: -1 },
  words: { deadline: -1, agency: -0.5, words: 0.5 },
};
