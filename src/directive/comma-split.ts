// The two exceptions in which a comma parts tasks (S3): another lead, or a deadline and an object of its own.

import { type Mentions, readChain } from './agency-chain.ts';
import { COMMA_AND, LISTED_BEFORE, NAMED_OR_GROUP, ORDERED_NEXT, SAME_OBJECT } from './comma-split.data.ts';
import type { Span } from './formats/document.ts';
import { lexicon } from './lexicon.ts';
import { type DeadlineIndex, deadlineIn } from './task-deadline.ts';

export function splitByCommas(mentions: Mentions, deadlines: DeadlineIndex, part: Span): readonly Span[] {
  const cuts: number[] = [];
  for (const match of mentions.text.slice(part.start, part.end).matchAll(COMMA_AND)) {
    const comma = part.start + match.index;
    const from = comma + match[0].length;
    const left = { start: cuts.at(-1) ?? part.start, end: comma };
    if (anotherLead(mentions, left, from, part.end) || ownDeadlineAndObject(mentions, deadlines, left, { start: from, end: part.end }))
      cuts.push(from);
  }
  const starts = [part.start, ...cuts];
  return starts.map((start, index) => ({ start, end: commaBefore(mentions.text, starts[index + 1]) ?? part.end }));
}

const commaBefore = (text: string, start: number | undefined): number | undefined =>
  start === undefined ? undefined : text.lastIndexOf(',', start);

function anotherLead(mentions: Mentions, left: Span, from: number, limit: number): boolean {
  const { text } = mentions;
  const chain = readChain(mentions, from, limit);
  if (!chain || chain.codes.length === 0 || !NAMED_OR_GROUP.test(text.slice(chain.start))) return false;
  const next = text.slice(chain.end, limit).trimStart();
  if (!ORDERED_NEXT.test(next) && !lexicon.strongAtStart.test(next)) return false;
  const namedBefore = mentions.within(left.start, left.end);
  if (namedBefore.length === 0 || namedBefore.some(mention => left.end - mention.end < 2)) return false;
  const subject = namedBefore[0];
  const done = subject ? text.slice(subject.end, left.end).replace(lexicon.force, '') : '';
  return lexicon.strong.test(done) && done.trim().split(/\s+/u).length >= 4 && !LISTED_BEFORE.test(done.slice(-70).replace(/^[^,]*,/u, ''));
}

function ownDeadlineAndObject(mentions: Mentions, deadlines: DeadlineIndex, left: Span, right: Span): boolean {
  const content = mentions.text.slice(right.start, right.end);
  const segment = { start: right.start, end: right.start + clauseLength(content) };
  const own = deadlineIn(deadlines, segment);
  if (!own?.due || !deadlineIn(deadlines, left)?.due) return false;
  const words = mentions.text
    .slice(segment.start, segment.end)
    .replace(own.text ?? '', '')
    .trim()
    .split(/\s+/u);
  if (words.length < 4 || !lexicon.strongAtStart.test(words.join(' '))) return false;
  return !SAME_OBJECT.test(words.join(' ')) || /\d\s?%/u.test(words.join(' '));
}

/** Up to the comma after which another verb begins. */
function clauseLength(content: string): number {
  for (const match of content.matchAll(/,\s+/gu))
    if (lexicon.strongAtStart.test(content.slice(match.index + match[0].length))) return match.index;
  return content.length;
}
