// The runs of text that pdf.js finds on a page, as placed pieces of writing: much cheaper than its drawing commands.

import type { Glyph } from './glyphs.ts';

/** @param items what `getTextContent` of a page gives; marks of structure among them are passed over */
export function runsOf(items: readonly unknown[]): Glyph[] {
  return items.flatMap(item => {
    if (!isRun(item) || item.str === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    // writing that stands upright on the page is a mark of the office or of the printer
    return Math.abs(b) < Math.abs(a) ? [{ x, y, width: item.width, size: Math.hypot(c, d), text: item.str }] : [];
  });
}

interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const isRun = (item: unknown): item is Run =>
  typeof item === 'object' && item !== null && 'str' in item && 'transform' in item && Array.isArray(item.transform) && 'width' in item;

/** Starts of columns this near are one. */
const NEAR = 2.5;
/** Writing set wider apart than this was placed so; pdf.js joins what stands nearer. */
const APART = 0.6;
const FEWEST_LINES = 3;

/**
 * Whether the page may hold a table: writing inside its lines begins at the same place in several of them. Lines set to both
 * margins have gaps too, but at places that never come again.
 */
export function mayHoldTable(runs: readonly Glyph[]): boolean {
  const written = runs.filter(run => run.text.trim() !== '').toSorted((p, q) => q.y - p.y || p.x - q.x);
  const starts: number[] = [];
  for (const [at, run] of written.entries()) {
    const before = written[at - 1];
    const beside = before && Math.abs(before.y - run.y) < 0.45 * run.size && run.x > before.x;
    if (beside && run.x - (before.x + before.width) > APART * run.size) starts.push(run.x);
  }
  starts.sort((p, q) => p - q);
  return starts.some((x, at) => (starts[at + FEWEST_LINES - 1] ?? Number.POSITIVE_INFINITY) - x < NEAR);
}
