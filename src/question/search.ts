// Which visible tasks a description means: the whole phrase first, then all its words, then what is most like it.

import { foldedTitle, type Searchable, searchTitles } from '../task/index.ts';
import { squash } from '../vietnamese/fold.ts';
import { asSpoken } from '../vietnamese/spoken.ts';

export interface Found {
  readonly codes: readonly string[];
  /** "phrase": the words stand so in the title; "words": all of them do; "like": most of them, or with slips */
  readonly how: 'phrase' | 'words' | 'like';
}

const LIKE_FROM = 0.45;
const LIKE_SHARE = 0.8;
const CONFIDENT_GAP = 0.12;
/** In letters; hardly a Vietnamese syllable, so that few other words are like it: "starlnk". */
const LONG_WORD = 7;

/** Everything that fits: for lists. */
export function tasksAbout(topic: string, rows: readonly Searchable[]): Found | undefined {
  const phrase = squash(topic);
  if (phrase === '') return undefined;
  const titles = rows.map(row => ({ code: row.code, title: row.title, text: ` ${foldedTitle(row)} ` }));
  const whole = titles.filter(({ text }) => text.includes(` ${phrase} `));
  const typed = whole.filter(bearsMarksOf(topic)).map(row => row.code);
  const words = phrase.split(' ');
  // one syllable alone is like too many others: with other marks, or a slip, it is another word
  if (words.length === 1 && (typed.length > 0 || phrase.length < LONG_WORD))
    return typed.length > 0 ? { codes: typed, how: 'phrase' } : undefined;
  if (whole.length > 0) return { codes: typed.length > 0 ? typed : whole.map(row => row.code), how: 'phrase' };
  const all = titles.filter(({ text }) => words.every(word => text.includes(` ${word} `)));
  if (all.length > 0) return { codes: all.map(row => row.code), how: 'words' };
  const each = topic.includes(',') ? topic.split(',').flatMap(piece => aboutPiece(piece, rows)) : [];
  if (each.length > 0) return { codes: [...new Set(each)], how: 'words' };
  const hits = searchTitles(topic, rows).filter(({ score }) => score >= LIKE_FROM);
  const best = hits[0]?.score;
  return best === undefined
    ? undefined
    : { codes: hits.filter(({ score }) => score >= best * LIKE_SHARE).map(({ item }) => item.code), how: 'like' };
}

/** "đất đai, mặt bằng": what one of them fits, not only what is like it. */
function aboutPiece(piece: string, rows: readonly Searchable[]): readonly string[] {
  const found = tasksAbout(piece, rows);
  return found && found.how !== 'like' ? found.codes : [];
}

/** Where marks are typed, a title must bear them: "điện" is not in "Diễn tập". Most are written as they are typed, which is seen sooner. */
function bearsMarksOf(topic: string): (row: { readonly title: string }) => boolean {
  if (/^\p{ASCII}*$/u.test(topic)) return () => true;
  const written = topic.toLowerCase();
  const said = wordsIn(asSpoken(topic));
  return ({ title }) => standsIn(title.toLowerCase(), written) || wordsIn(asSpoken(title)).includes(said);
}

/** The first place of a phrase is one between words. */
function standsIn(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + phrase.length));
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Words between single spaces, one at each end. */
const wordsIn = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** The one task that is meant; several when the words fit several as well. */
export function taskMeant(topic: string, rows: readonly Searchable[]): Found | undefined {
  const found = tasksAbout(topic, rows);
  if (!found || found.codes.length <= 1 || found.how !== 'like') return found;
  const [best, second] = searchTitles(topic, rows);
  return best && second && best.score - second.score >= CONFIDENT_GAP ? { codes: [best.item.code], how: 'like' } : found;
}
