// Cuts a paragraph into sentences and parts, leaving brackets and quotation marks whole.

import type { Span } from './formats/document.ts';
import { trimmed } from './formats/document.ts';
import { ABBREVIATIONS, BEFORE_FIGURE } from './sentences.data.ts';

/** The sentences of a stretch of text; their closing marks are not in the span. */
export const sentencesOf = (text: string, span: Span): readonly Span[] => cut(text, span, (within, at) => isSentenceEnd(text, within, at));

/** The parts of a sentence between semicolons. */
export const partsOf = (text: string, span: Span): readonly Span[] => cut(text, span, (_, at) => text[at] === ';');

type IsEnd = (span: Span, at: number) => boolean;

function cut(text: string, span: Span, isEnd: IsEnd): readonly Span[] {
  const found: Span[] = [];
  const openings = balance(text.slice(span.start, span.end));
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    depth += openings.get(at - span.start) ?? 0;
    if (depth > 0 || !isEnd(span, at)) continue;
    push(found, text, start, at);
    start = at + 1;
  }
  push(found, text, start, span.end);
  return found;
}

function push(found: Span[], text: string, start: number, end: number): void {
  const span = tidy(text, start, end);
  if (span) found.push(span);
}

const LONGEST_TAIL = 8;

/** A stretch without spaces and stray marks at its ends; undefined when nothing is left. */
export function tidy(text: string, start: number, end: number): Span | undefined {
  let [from, to] = trimmed(text, start, end);
  while (from < to && /[.;,:]/u.test(text[from] ?? '')) from += 1;
  for (;;) {
    const tail = /(?:\s*\[\d{1,3}\]|[\s.;,:]|\s*\/[.-]?)$/u.exec(text.slice(Math.max(from, to - LONGEST_TAIL), to));
    if (!tail) break;
    to -= tail[0].length;
  }
  [from, to] = trimmed(text, from, to);
  return from < to ? { start: from, end: to } : undefined;
}

/** Where brackets and curly quotation marks that do have a partner open (+1) and close (-1). */
function balance(text: string): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '(' || letter === '“' || letter === '[') open.push(at);
    else if ((letter === ')' || letter === '”' || letter === ']') && open.length > 0) {
      const from = open.pop() ?? at;
      changes.set(from, (changes.get(from) ?? 0) + 1);
      changes.set(at, (changes.get(at) ?? 0) - 1);
    }
  }
  return changes;
}

function isSentenceEnd(text: string, span: Span, at: number): boolean {
  const letter = text[at];
  if (letter === '!' || letter === '?') return true;
  if (letter !== '.' && letter !== '…') return false;
  const before = text.slice(Math.max(span.start, at - 12), at);
  const after = text.slice(at + 1, Math.min(span.end, at + 12));
  if (ABBREVIATIONS.test(before) || (BEFORE_FIGURE.test(before) && /^\s*\d/u.test(after))) return false;
  if (/^\.|^\/\./u.test(after)) return false;
  return after === '' || /^[”"’)]?\s+[“"‘([]?[\p{Lu}\d]/u.test(after) || /^[”"’]?\s*$/u.test(after);
}
