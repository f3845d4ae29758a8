// A long text in parts that a model can take, cut between paragraphs, each with the end of the one before.
import type { Span } from '../formats/document.ts';

/** Letters; Vietnamese takes about one token for two to three of them. */
const PART = 12_000;
const OVERLAP = 1_200;
/** About 130 pages; what lies behind is read by the rules alone. */
const MOST_PARTS = 16;

export function chunksOf(text: string, part = PART, overlap = OVERLAP, most = MOST_PARTS): Span[] {
  const chunks: Span[] = [];
  for (let start = 0; start < text.length && chunks.length < most; ) {
    const end = start + part >= text.length ? text.length : breakBefore(text, start + overlap + 1, start + part);
    chunks.push({ start, end });
    if (end === text.length) break;
    start = breakBefore(text, start + 1, end - overlap);
  }
  return chunks;
}

/** After the last line break before `at`, else after the last space, else `at`: never before `from`. */
function breakBefore(text: string, from: number, at: number): number {
  for (const mark of ['\n', ' ']) {
    const found = text.lastIndexOf(mark, at - 1) + 1;
    if (found > from) return found;
  }
  return Math.max(from, at);
}
