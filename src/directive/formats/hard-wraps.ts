// Text copied out of printed pages: every printed line ends in a line break, and page numbers stand between; here paragraphs are made whole.

import { type Label, readLabel } from '../../vietnamese/clause.ts';
import { WANTS_FIGURE } from './hard-wraps.data.ts';
import { PAGE_NUMBER } from './page-number.ts';

/** Printed lines are no longer than this, in characters; paragraphs typed as one line are. */
const WIDEST = 150;
/** Of the lines that reach the edge of the page, at least so many, and such a share, stop in the middle of a sentence … */
const FEWEST_BROKEN = 5;
const BROKEN = 0.5;
/** … and such a share of those go on with a small letter. */
const GOING_ON = 0.35;
/** A line that reaches so far across the page is full: the next word had no room. */
const FULL = 0.85;
/** A full line that ends a sentence ends its paragraph too, unless the next word had no room at all. */
const BRIMFUL = 0.96;
/** The first lines may have two sides, issuer and motto, at least so many spaces apart. */
const HEAD_LINES = 14;
const SIDES = /\s{4,}/u;
/** Lines on a page, at least: nearer numbers are those of a list. */
const LINES_A_PAGE = 12;

/** The text with one paragraph a line, if its lines are those of printed pages; else the text itself. */
export function withoutHardWraps(text: string): string {
  const lines = text.replaceAll('\f', '\n').split('\n');
  if (!isHardWrapped(lines)) return text;
  const printed = withoutPageNumbers(lines)
    .flatMap((line, index) => (index < HEAD_LINES ? line.trim().split(SIDES) : [line]))
    .map(line => line.trim());
  const width = widthOf(printed);
  const paragraphs: string[] = [];
  let gap = false;
  let before = '';
  for (const line of printed) {
    if (line === '') {
      gap = true;
      continue;
    }
    if (continues(before, line, width, gap)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    before = line;
    gap = false;
  }
  return `${paragraphs.join('\n')}\n`;
}

const ENDED = /[.;:!?…]["”’)]?$|\/\.$/u;
const SENTENCE_ENDED = /[.!?…]["”’)]?$/u;

function isHardWrapped(lines: readonly string[]): boolean {
  const written = lines.map(line => line.trim()).filter(line => line !== '');
  if (written.some(line => line.length > WIDEST || line.includes('\t'))) return false;
  const edge = widthOf(written) * FULL;
  const full = written.flatMap((line, index) => (line.length >= edge ? [{ line, next: written[index + 1] ?? '' }] : []));
  const broken = full.filter(({ line }) => !ENDED.test(line));
  const going = broken.filter(({ next }) => /^\p{Ll}(?![).])/u.test(next));
  return broken.length >= FEWEST_BROKEN && broken.length >= full.length * BROKEN && going.length >= broken.length * GOING_ON;
}

/** What most of the full lines reach. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map(line => line.length).sort((a, b) => b - a);
  return lengths[Math.floor(lengths.length / 20)] ?? 0;
}

/** Lone numbers that count the pages on, a page apart. */
function withoutPageNumbers(lines: readonly string[]): readonly string[] {
  let [page, at] = [0, -LINES_A_PAGE];
  return lines.filter((line, index) => {
    if (!PAGE_NUMBER.test(line.trim()) || line.trim() === '') return true;
    const number = Number(/\d+/u.exec(line)?.[0]);
    if ((number !== page + 1 && !(page === 0 && number === 2)) || index - at < LINES_A_PAGE) return true;
    [page, at] = [number, index];
    return false;
  });
}

/** Whether a printed line goes on with the paragraph of the one before; `gap`: an empty line stands between them. */
function continues(before: string, line: string, width: number, gap: boolean): boolean {
  if (before === '' || isHeadline(before)) return false;
  const reach = (before.length + 1 + (line.split(' ')[0]?.length ?? 0)) / width;
  const full = reach > FULL;
  const ended = ENDED.test(before);
  const small = /^[("“]?\p{Ll}/u.test(line);
  const label = readLabel(line);
  if (label?.kind === 'letter' || label?.kind === 'number3') return false;
  if (label) return full && !ended && !gap && (small || goesOn(before, label));
  if (gap) return full && !ended && small;
  if (small && (!ended || full)) return true;
  if (before.endsWith(':') && /^\d{1,2}[/.]\d/u.test(line)) return true; // "Thời hạn: | 30/6/2026"
  if (!ended) return full;
  return reach > BRIMFUL && SENTENCE_ENDED.test(before) && !before.endsWith('/.');
}

/** "Hà Nội | - Hải Phòng", "trong quý | II/2026": what looks like an enumerator stands in the middle of a sentence. */
const goesOn = (before: string, { kind }: Label): boolean =>
  kind === 'dash' || ((kind === 'number' || kind === 'number2' || kind === 'roman') && WANTS_FIGURE.test(before));

const isHeadline = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
