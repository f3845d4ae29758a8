// Printed lines put together into the paragraphs that were typed.

import { readLabel } from '../../../vietnamese/clause.ts';
import { PAGE_NUMBER } from '../page-number.ts';
import type { TextLine } from './lines.ts';

/** The pages' lines as text, one paragraph a line. */
export function paragraphsOf(pages: readonly (readonly TextLine[])[]): string {
  const paragraphs: string[] = [];
  let before: TextLine | undefined;
  for (const page of pages) {
    const lines = withoutPageNumber(page);
    const margins = [0, 1, 2].map(block => marginsOf(lines.filter(line => line.block === block && !line.row)));
    for (const line of lines) {
      const last = paragraphs.at(-1);
      const margin = margins[line.block];
      if (last !== undefined && before && margin && continues(before, line, margin))
        paragraphs[paragraphs.length - 1] = `${last} ${line.text}`;
      else paragraphs.push(line.text);
      before = line;
    }
  }
  return paragraphs.join('\n');
}

function withoutPageNumber(lines: readonly TextLine[]): readonly TextLine[] {
  const from = PAGE_NUMBER.test(lines[0]?.text ?? '') ? 1 : 0;
  const to = lines.length > from + 1 && PAGE_NUMBER.test(lines.at(-1)?.text ?? '') ? -1 : undefined;
  return lines.slice(from, to);
}

function continues(before: TextLine, line: TextLine, { left, right, indented }: Margins): boolean {
  if (before.row || line.row || before.text.includes('\t') || line.text.includes('\t')) return false;
  if (line.left > left + 0.7 * line.size && (indented || Math.abs(line.left - before.left) > 0.4 * line.size)) return false;
  if (readLabel(line.text) || isHeadline(before.text)) return false;
  if (Math.abs(before.size - line.size) > 1.5) return false;
  if (before.y > line.y && before.y - line.y > 2.3 * line.size) return false;
  if (/^\p{Ll}/u.test(line.text) && !/[.;:!?]$/u.test(before.text)) return true;
  // the first word would have stood on the line before, had the paragraph ended there
  const edge = before.block === line.block ? right : before.right;
  return before.right + line.firstWord + 0.2 * line.size > edge;
}

const isHeadline = (text: string): boolean => text.length < 90 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

interface Margins {
  readonly left: number;
  readonly right: number;
  /** paragraphs begin with an indented line */
  readonly indented: boolean;
}

/** The margins that most full lines reach. */
function marginsOf(lines: readonly TextLine[]): Margins {
  const ends = lines.map(line => line.right).sort((a, b) => b - a);
  const starts = lines.map(line => line.left).sort((a, b) => a - b);
  // a few lines may stick out on either side
  const at = Math.min(2, Math.floor(lines.length / 12));
  const left = starts[Math.min(1, at)] ?? 0;
  const begins = lines.filter(
    (line, index) => line.left > left + 0.7 * line.size && (lines[index + 1]?.left ?? line.left) < left + 0.4 * line.size,
  );
  return { left, right: ends[at] ?? 0, indented: begins.length > 1 };
}
