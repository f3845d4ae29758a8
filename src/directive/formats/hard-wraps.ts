// Text copied out of printed pages: every printed line ends in a line break, and page numbers stand between; here paragraphs are made whole.

import { readLabel } from '../../vietnamese/clause.ts';
import { PAGE_NUMBER } from './page-number.ts';

/** Printed lines are no longer than this, in characters; paragraphs typed as one line are. */
const WIDEST = 150;
const FEWEST_LINES = 12;
/** Of all lines, so many go on with a small letter in the middle of a sentence. */
const GOING_ON = 0.2;
/** A line that reaches so far across the page is full: the next word had no room. */
const FULL = 0.85;
const HEAD_LINES = 14;
/** The two sides of a head stand at least so many spaces apart. */
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

function isHardWrapped(lines: readonly string[]): boolean {
  const written = lines.map(line => line.trim()).filter(line => line !== '');
  if (written.length < FEWEST_LINES || written.some(line => line.length > WIDEST || line.includes('\t'))) return false;
  const going = written.filter((line, index) => !ENDED.test(line) && /^\p{Ll}(?![).])/u.test(written[index + 1] ?? ''));
  return going.length >= written.length * GOING_ON;
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

function continues(before: string, line: string, width: number, gap: boolean): boolean {
  if (before === '' || isHeadline(before)) return false;
  const label = readLabel(line);
  const full = before.length + 1 + (line.split(' ')[0]?.length ?? 0) > width * FULL;
  const ended = ENDED.test(before);
  if (label) return label.kind === 'dash' && full && !ended && !gap; // "Hà Nội | - Hải Phòng": a dash in the middle of a sentence
  if (gap) return full && !ended && /^\p{Ll}/u.test(line);
  if (!ended && /^\p{Ll}/u.test(line)) return true;
  return full && !/[;:]$|\/\.$/u.test(before);
}

const isHeadline = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
