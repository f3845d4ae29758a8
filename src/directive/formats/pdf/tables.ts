// Tables of a PDF page by their ruled borders: which glyphs stand in which cell.

import type { Glyph, Ruling } from './glyphs.ts';
import { linesOf, type TextLine } from './lines.ts';

/** Borders this near are one. */
const NEAR = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @returns the rows as lines, and the glyphs that stand in no table */
export function tablesOf(
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
): { readonly rows: TextLine[]; readonly rest: readonly Glyph[] } {
  const rows: TextLine[] = [];
  let rest = glyphs;
  for (const group of connected(rulings)) {
    const level = group.filter(isLevel);
    const xs = distinct(group.filter(ruling => !isLevel(ruling)).map(ruling => ruling.x1));
    const ys = distinct(level.map(ruling => ruling.y1)).reverse();
    if (xs.length < 3 || ys.length < 3) continue;
    const area = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
    const inside = rest.filter(glyph => within(glyph, area));
    if (inside.length === 0) continue;
    rest = rest.filter(glyph => !within(glyph, area));
    rows.push(...rowsOf(inside, level, xs, ys));
  }
  return { rows, rest };
}

function rowsOf(glyphs: readonly Glyph[], level: readonly Ruling[], xs: readonly number[], ys: readonly number[]): TextLine[] {
  const known = new Map<string, string>();
  return ys.slice(0, -1).flatMap((top, row) => {
    const bottom = ys[row + 1] ?? top;
    const cells = xs.slice(0, -1).map((left, column) => {
      const box = cellAround({ left, right: xs[column + 1] ?? left, top, bottom }, level, ys);
      const key = `${box.left}/${box.top}/${box.bottom}`;
      const text = known.get(key) ?? textIn(glyphs, box);
      known.set(key, text);
      return text;
    });
    if (cells.every(cell => cell === '')) return [];
    return [{ text: cells.join('\t'), left: xs[0] ?? 0, right: xs.at(-1) ?? 0, y: top, size: 1, block: 0, firstWord: 0, row: true }];
  });
}

/** A cell over several rows reaches to the next border that runs through its column. */
function cellAround(cell: Box, level: readonly Ruling[], ys: readonly number[]): Box {
  const middle = (cell.left + cell.right) / 2;
  const bordered = (y: number): boolean =>
    level.some(ruling => Math.abs(ruling.y1 - y) < NEAR && ruling.x1 <= middle && ruling.x2 >= middle);
  const top = ys.findLast(y => y >= cell.top && bordered(y)) ?? cell.top;
  const bottom = ys.find(y => y <= cell.bottom && bordered(y)) ?? cell.bottom;
  return { ...cell, top, bottom };
}

const textIn = (glyphs: readonly Glyph[], box: Box): string =>
  linesOf(glyphs.filter(glyph => within(glyph, box)))
    .map(line => line.text.replaceAll('\t', ' '))
    .join(' ');

const within = ({ x, y, width }: Glyph, box: Box): boolean =>
  x + width / 2 >= box.left && x + width / 2 <= box.right && y >= box.bottom - 1 && y <= box.top + 1;

const isLevel = (ruling: Ruling): boolean => ruling.x2 - ruling.x1 >= ruling.y2 - ruling.y1;

/** Rulings that touch, directly or through others. */
function connected(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touching = groups.filter(group => group.some(other => touch(ruling, other)));
    const joined = [ruling, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter(group => group.length >= 6).sort((a, b) => Math.max(...b.map(one => one.y2)) - Math.max(...a.map(one => one.y2)));
}

const touch = (one: Ruling, other: Ruling): boolean =>
  one.x1 - NEAR <= other.x2 && other.x1 - NEAR <= one.x2 && one.y1 - NEAR <= other.y2 && other.y1 - NEAR <= one.y2;

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(value);
  return kept;
}
