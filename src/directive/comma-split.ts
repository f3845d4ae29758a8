// The two exceptions in which a comma parts tasks (S3): another lead, or a deadline and an object of its own.

import { type Mentions, readChain } from './agency-chain.ts';
import { COMMA_AND, FINISHING, LISTED_BEFORE, NAMED_OR_GROUP, ORDERED_NEXT, SAME_OBJECT } from './comma-split.data.ts';
import type { Span } from './formats/document.ts';
import { lexicon } from './lexicon.ts';
import { type DeadlineIndex, deadlineIn } from './task-deadline.ts';

export function splitByCommas(mentions: Mentions, deadlines: DeadlineIndex, part: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = part.start;
  for (const match of mentions.text.slice(part.start, part.end).matchAll(COMMA_AND)) {
    const end = part.start + match.index;
    const from = end + match[0].length;
    const left = { start, end };
    const parted =
      (match[0].startsWith(',') && anotherLead(mentions, left, from, part.end)) ||
      ownDeadlineAndObject(mentions, deadlines, left, { start: from, end: part.end });
    if (!parted) continue;
    parts.push(left);
    start = from;
  }
  return [...parts, { start, end: part.end }];
}

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
  // "…, sau khi Nghị định được ban hành 30 ngày trình …": an event at its head dates the next step
  const event = own?.kind === 'relative' && !own.bare && own.start === segment.start;
  if (!own || !(own.due || event) || !deadlineIn(deadlines, left)?.due) return false;
  const words = mentions.text
    .slice(segment.start, segment.end)
    .replace(own.text ?? '', '')
    .trim()
    .split(/\s+/u);
  if (words.length < 4 || !lexicon.strongAtStart.test(words.join(' '))) return false;
  const finished = FINISHING.exec(words.join(' '));
  if (finished && lexicon.strongAtStart.test(words.join(' ').slice(finished[0].length))) return true;
  return event || !SAME_OBJECT.test(words.join(' ')) || /\d\s?%/u.test(words.join(' '));
}

/** Up to the comma after which another verb begins. */
function clauseLength(content: string): number {
  for (const match of content.matchAll(/,\s+/gu))
    if (lexicon.strongAtStart.test(content.slice(match.index + match[0].length))) return match.index;
  return content.length;
}
