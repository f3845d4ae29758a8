// The parts of a sentence between semicolons and, in two cases, commas; those that belong to the part before are left with it.

import { readChain } from './agency-chain.ts';
import { splitByCommas } from './comma-split.ts';
import type { Span } from './formats/document.ts';
import { CIRCUMSTANCE_OPENERS, HANDED_IN, ON_BEHALF, REPORTS_MORE, SHORT_REPORT } from './sentence.data.ts';
import { partsOf } from './sentences.ts';
import type { Reading } from './setting.ts';
import { deadlineIn } from './task-deadline.ts';

/** Each part may lay a duty of its own on somebody. */
export const partsOfSentence = (reading: Reading, sentence: Span): readonly Span[] =>
  joinReports(reading, joinCircumstances(reading, partsOf(reading.text, sentence))).flatMap(part =>
    splitByCommas(reading.mentions, reading.deadlines, part),
  );

/** S4: a part that only reports or hands in the outcome of the part before belongs to it. */
function joinReports(reading: Reading, parts: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const content = reading.text.slice(part.start, part.end).trim();
    if (before && !hasOwnTime(reading, before, part) && onlyReports(content, reading.text.slice(before.start, before.end)))
      joined[joined.length - 1] = { start: before.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

const LONGEST_REPORT = 28;

function onlyReports(content: string, before: string): boolean {
  if (ON_BEHALF.test(content)) return true;
  if (content.split(/\s+/u).length > LONGEST_REPORT || REPORTS_MORE.test(content)) return false;
  if (SHORT_REPORT.test(content)) return true;
  const handed = HANDED_IN.exec(content)?.slice(1).find(Boolean);
  return handed !== undefined && before.toLowerCase().includes(handed.toLowerCase());
}

/** A report with a date or a rhythm of its own beside that of the work is a duty of its own (S3). */
function hasOwnTime({ deadlines }: Reading, before: Span, part: Span): boolean {
  const [work, report] = [deadlineIn(deadlines, before), deadlineIn(deadlines, part)];
  return work !== undefined && report !== undefined && (work.kind === 'recurring') !== (report.kind === 'recurring');
}

/** "căn cứ A; B; bám sát C thực hiện …": semicolons inside a circumstance do not part a sentence. */
function joinCircumstances(reading: Reading, parts: readonly Span[]): readonly Span[] {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return parts;
  const lead = readChain(reading.mentions, first.start, first.end);
  if (!lead || !CIRCUMSTANCE_OPENERS.test(reading.text.slice(lead.end, first.end).trimStart())) return parts;
  return [{ start: first.start, end: rest.at(-1)?.end ?? first.end }];
}
