// What is left of a message when all that is understood and all that says nothing is taken away: what it is about.

import { fold } from '../../vietnamese/fold.ts';
import { asSpoken } from '../../vietnamese/spoken.ts';
import { CUES } from './cues.ts';
import type { Span, Utterance } from './utterance.ts';

/** Words that stay between two words of a topic: "kết nối và chia sẻ". */
const LINKS = new Set(['va', 've', 'cua', 'cho', 'tai', 'o', 'trong', 'tu', 'den', 'voi', 'la', 'theo', 'tren']);

/** The pieces nobody has taken, without fillers, and the title runs, in the order of the text. */
export function readTopic(u: Utterance, runs: readonly Span[]): string | undefined {
  const about = u.take(CUES.topicBefore).length > 0;
  u.take(CUES.fillerPhrases);
  const pieces = [...runs.map(run => ({ at: run.start, text: u.text.slice(run.start, run.end) })), ...freePieces(u)];
  const topic = pieces
    .sort((a, b) => a.at - b.at)
    .map(piece => piece.text)
    .join(' ')
    .trim();
  // one letter, a number: nothing to look for
  const letters = fold(topic).replace(/[^\p{L}]/gu, '').length;
  return topic === '' || letters < 2 || (!about && runs.length === 0 && letters < 3) ? undefined : topic;
}

function freePieces(u: Utterance): { at: number; text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  const rest = u.rest();
  for (const match of rest.matchAll(/[^\0?!.,;:"()]+/gu)) {
    const text = stripped(match[0]);
    if (text !== '') pieces.push({ at: match.index, text });
  }
  return pieces;
}

/** A part without the fillers at its ends and, unless they link two words, inside. */
function stripped(part: string): string {
  const words = part
    .trim()
    .split(/\s+/u)
    .filter(word => word !== '');
  const plain = words.map(word => isFiller(word));
  const first = plain.indexOf(false);
  const last = plain.lastIndexOf(false);
  if (first < 0) return '';
  return words
    .slice(first, last + 1)
    .filter((word, at) => !plain[first + at] || LINKS.has(fold(word)))
    .join(' ');
}

const isFiller = (word: string): boolean => CUES.fillerWord.test(asSpoken(word)) || /^[^\p{L}]+$/u.test(word);
