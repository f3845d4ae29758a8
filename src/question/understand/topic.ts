// What is left of a message when all that is understood and all that says nothing is taken away: what it is about.

import { fold } from '../../vietnamese/fold.ts';
import { asSpoken } from '../../vietnamese/spoken.ts';
import { CUES } from './cues.ts';
import { isInitialism } from './initialisms.ts';
import type { Span, Utterance } from './utterance.ts';

/** Words that stay between two words of a topic: "kết nối và chia sẻ". */
const LINKS = new Set(['va', 've', 'cua', 'cho', 'tai', 'o', 'trong', 'tu', 'den', 'voi', 'la', 'theo', 'tren']);

export interface TopicFound {
  readonly text: string;
  /** by "về", "liên quan đến" or words of a title: what is asked, not what was left over */
  readonly announced: boolean;
}

/** "đất đai, mặt bằng": each by itself will do. */
const ENUMERATED = /,\s*$/u;

/** The pieces nobody has taken, without fillers, and the title runs, in the order of the text. */
export function readTopic(u: Utterance, runs: readonly Span[], pairs: ReadonlySet<string>): TopicFound | undefined {
  const nouns = u.take(CUES.topicNoun).map(match => ({ at: match.index, text: u.text.slice(match.index, match.index + match[0].length) }));
  const about = u.take(CUES.topicBefore).length > 0;
  for (const pattern of CUES.cueWords) u.take(pattern);
  u.take(CUES.fillerPhrases);
  const filler = fillerOf(u);
  const pieces = [
    ...runs.map(run => ({ at: run.start, text: u.text.slice(run.start, run.end) })),
    ...nouns,
    ...freePieces(u, pairs, filler),
  ];
  const topic = pieces
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }, place) => (place > 0 && ENUMERATED.test(u.text.slice(0, at)) ? `, ${text}` : ` ${text}`))
    .join('')
    .trim();
  // one letter, a number: nothing to look for
  const letters = /\p{L}/u.test(topic) ? fold(topic).replace(/[^\p{L}\p{N}]/gu, '').length : 0;
  return topic === '' || letters < 2 || (!about && runs.length === 0 && letters < 3 && !/\d/u.test(topic) && !isInitialism(topic))
    ? undefined
    : { text: topic, announced: about || runs.length > 0 };
}

/** Two words that say nothing by themselves and stand side by side in a title: "vu chung cu sao roi". */
export function readPlainTopic(u: Utterance, pairs: ReadonlySet<string>): string | undefined {
  const words = u
    .rest()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  const at = words.findIndex((word, place) => place + 1 < words.length && pairs.has(fold(`${word} ${words[place + 1]}`)));
  return at < 0 ? undefined : `${words[at]} ${words[at + 1]}`;
}

function freePieces(u: Utterance, pairs: ReadonlySet<string>, isFiller: IsFiller): { at: number; text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  const rest = u.rest();
  for (const match of rest.matchAll(/[^\0?!.,;:"()]+/gu)) {
    const text = stripped(match[0], pairs, isFiller);
    if (text !== '') pieces.push({ at: match.index, text });
  }
  return pieces;
}

/** A part without the fillers at its ends and, unless they link two words, inside. */
function stripped(part: string, pairs: ReadonlySet<string>, isFiller: IsFiller): string {
  const words = part
    .trim()
    .split(/\s+/u)
    .filter(word => word !== '');
  const filler = words.map(word => isFiller(word));
  // "số" in "số hóa" is no filler where a title says so
  const plain = filler.map(
    (is, at) =>
      is &&
      ![at - 1, at].some(
        pair => (filler[pair] === false || filler[pair + 1] === false) && pairs.has(fold(`${words[pair]} ${words[pair + 1]}`)),
      ),
  );
  const first = plain.indexOf(false);
  const last = plain.lastIndexOf(false);
  if (first < 0) return '';
  return words
    .slice(first, last + 1)
    .filter((word, at) => !plain[first + at] || LINKS.has(fold(word)))
    .join(' ');
}

type IsFiller = (word: string) => boolean;

/** Where marks are typed, "kinh" is no "kính". */
const fillerOf = ({ marked }: Utterance): IsFiller => {
  const pattern = marked ? CUES.fillerWord.marked : CUES.fillerWord.bare;
  return word => (pattern.test(asSpoken(word)) && !isInitialism(word)) || /^[^\p{L}]+$/u.test(word);
};
