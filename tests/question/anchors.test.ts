// A pattern is passed over only where it cannot occur: every cue over everything in the corpus and the items.
import { expect, test } from 'vitest';
import { CUES } from '../../src/question/understand/cues.ts';
import { anchorsOf, beginningsOf, mayOccur } from '../../src/vietnamese/anchors.ts';
import { asSpoken } from '../../src/vietnamese/spoken.ts';
import { CORPUS } from './corpus.data.ts';
import { readItems } from './terminal.ts';

const MESSAGES = [
  ...CORPUS.flatMap(row => row.said),
  ...readItems().flatMap(({ turns }) => turns.map(turn => (typeof turn === 'string' ? turn : turn.text))),
].map(asSpoken);
const PATTERNS = Object.entries(CUES).flatMap(([name, cue]) => (cue instanceof RegExp ? [[name, cue] as const] : []));

test.each(PATTERNS)('%s', (_, cue) => {
  const bare = new RegExp(cue.source, cue.flags.replace('g', ''));
  expect(MESSAGES.filter(said => !mayOccur(cue, beginningsOf(said)) && bare.test(said))).toEqual([]);
});

test.each([
  ['quá hạn', ['han', 'qua']],
  ['(?:đang |bị )*(?:hủy|bãi bỏ)', ['huy', 'bai']],
  ['(?:có )?gì', ['gi']],
  ['\\d+', []],
  ['nhiệm vụ|\\d', []],
])('%s needs the beginning of a word', (pattern, some) => {
  const needs = anchorsOf(pattern) ?? [];
  expect(needs.every(one => some.some(word => word.startsWith(one)))).toBe(true);
  expect(needs.length > 0).toBe(some.length > 0);
});
