// The two exceptions in which a comma parts tasks (S3): another lead, or a deadline and an object of its own.

import { type Mentions, readChain } from './agency-chain.ts';
import type { Span } from './formats/document.ts';
import { lexicon } from './lexicon.ts';
import { type DeadlineIndex, deadlineIn } from './task-deadline.ts';

const ORDERED = /^(?:phải|cần|khẩn trương|có trách nhiệm|chịu trách nhiệm|chủ trì|tập trung|tiếp tục|chủ động|sớm|chỉ đạo|có nhiệm vụ)(?!\p{L})/iu;

export function splitByCommas(mentions: Mentions, deadlines: DeadlineIndex, part: Span): readonly Span[] {
  const cuts: number[] = [];
  for (const match of mentions.text.slice(part.start, part.end).matchAll(/,\s+(?:còn |riêng |đồng thời |và )?/giu)) {
    const comma = part.start + match.index;
    const from = comma + match[0].length;
    const left = { start: cuts.at(-1) ?? part.start, end: comma };
    if (anotherLead(mentions, left, from, part.end) || ownDeadlineAndObject(mentions, deadlines, left, { start: from, end: part.end })) cuts.push(from);
  }
  const starts = [part.start, ...cuts];
  return starts.map((start, index) => ({ start, end: commaBefore(mentions.text, starts[index + 1]) ?? part.end }));
}

const commaBefore = (text: string, start: number | undefined): number | undefined => (start === undefined ? undefined : text.lastIndexOf(',', start));

function anotherLead(mentions: Mentions, left: Span, from: number, limit: number): boolean {
  const { text } = mentions;
  const chain = readChain(mentions, from, limit);
  if (!chain || chain.codes.length === 0 || !/^(?:\p{Lu}|các\s)/u.test(text.slice(chain.start))) return false;
  const next = text.slice(chain.end, limit).trimStart();
  if (!ORDERED.test(next) && !lexicon.strongAtStart.test(next)) return false;
  const namedBefore = mentions.within(left.start, left.end);
  if (namedBefore.length === 0 || namedBefore.some(mention => left.end - mention.end < 2)) return false;
  const subject = namedBefore[0];
  const done = subject ? text.slice(subject.end, left.end).replace(lexicon.force, '') : '';
  return lexicon.strong.test(done) && done.trim().split(/\s+/u).length >= 4 && !/(?:phối hợp|gửi|với|cho|của|giữa|trong đó|đề nghị|theo hướng dẫn của)\s+[^,]{0,60}$/iu.test(done.slice(-70).replace(/^[^,]*,/u, ''));
}

function ownDeadlineAndObject(mentions: Mentions, deadlines: DeadlineIndex, left: Span, right: Span): boolean {
  const content = mentions.text.slice(right.start, right.end);
  const segment = { start: right.start, end: right.start + clauseLength(content) };
  const own = deadlineIn(deadlines, segment);
  if (!own?.due || !deadlineIn(deadlines, left)?.due) return false;
  const words = mentions.text.slice(segment.start, segment.end).replace(own.text ?? '', '').trim().split(/\s+/u);
  if (words.length < 4 || !lexicon.strongAtStart.test(words.join(' '))) return false;
  return !/^(?:hoàn thành|xong|triển khai|báo cáo|trình|ban hành|gửi|tổng hợp|áp dụng|phấn đấu|bảo đảm)(?!\p{L})/iu.test(words.join(' ')) || /\d\s?%/u.test(words.join(' '));
}

/** Up to the comma after which another verb begins. */
function clauseLength(content: string): number {
  for (const match of content.matchAll(/,\s+/gu)) if (lexicon.strongAtStart.test(content.slice(match.index + match[0].length))) return match.index;
  return content.length;
}
