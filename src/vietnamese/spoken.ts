// Patterns written with every mark that also find the same words typed with fewer marks, or with the tone on another vowel.

import { withAnchors } from './anchors.ts';
import { BARE_WORDS } from './spoken.data.ts';
import { word } from './words.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TONE = new RegExp(`[${TONES}]`, 'u');
const VOWEL = /[aeiouy]/u;
const D_WITH_STROKE = '\u0111';
const LETTERS = /[\p{L}\p{M}]+/gu;

const syllables = new Map<string, string>();

/**
 * Lower-case text in which each syllable bears its tone on its last vowel, wherever it was typed (hòan/hoàn, qúa/quá, thuỷ/thủy).
 * Keeps the length and every offset.
 */
export function asSpoken(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const said = text.replace(LETTERS, moveTone);
  if (text.length <= LONGEST_KEPT) {
    if (texts.size >= MOST_KEPT) texts.clear();
    texts.set(text, said);
  }
  return said;
}

/** A message and its parts are brought into this form by many rules, one after the other. */
const texts = new Map<string, string>();
const MOST_KEPT = 500;
const LONGEST_KEPT = 1_000;

function moveTone(syllable: string): string {
  const known = syllables.get(syllable);
  if (known !== undefined) return known;
  const lower = syllable.toLowerCase();
  const letters = [...(lower.length === syllable.length ? lower : syllable)].map(letter => letter.normalize('NFD'));
  const tone = letters.map(letter => TONE.exec(letter)?.[0]).findLast(mark => mark !== undefined);
  const bare = letters.map(letter => letter.replace(TONE, '').normalize('NFC'));
  const at = bare.findLastIndex(letter => VOWEL.test(letter.normalize('NFD')));
  if (tone && at >= 0) bare[at] = ((bare[at] ?? '') + tone).normalize('NFC');
  const result = bare.join('').length === syllable.length ? bare.join('') : syllable;
  if (syllables.size < 20_000) syllables.set(syllable, result);
  return result;
}

/** `pattern` over `asSpoken` text, as whole words: each letter also matches itself with fewer marks, and đ as d or dd. */
export const spoken = (pattern: string, flags = ''): RegExp => withAnchors(word(lenient(pattern), flags), pattern);

/** The same without word boundaries, to build larger patterns from. */
export const lenient = (pattern: string): string =>
  pattern
    .replaceAll(' ?', '\\s*')
    .replace(LETTERS, run => (/^\p{ASCII}*$/u.test(run) ? (TWINS.get(run) ?? run) : moveTone(run).replace(/[^\p{ASCII}]/gu, classOf)));

/** `pattern` as it is typed with all its marks, to match `asSpoken` text that bears them. */
export const strict = (pattern: string): string =>
  pattern.replaceAll(' ?', '\\s*').replace(LETTERS, run => (/^\p{ASCII}*$/u.test(run) ? (TWINS.get(run) ?? run) : moveTone(run)));

/** The last vowel of a word with an umlaut, which Vietnamese does not have: a letter, folded to the same. */
const withTwin = (bare: string): string => bare.replace(/[aeiouy](?=[^aeiouy]*$)/u, vowel => `${vowel}\u0308`.normalize('NFC'));
/** bare word → a pattern for it and its twin */
const TWINS: ReadonlyMap<string, string> = new Map(BARE_WORDS.map(bare => [bare, `(?:${bare}|${withTwin(bare)})`]));
const BARE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BARE_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * `asSpoken` text of somebody who types marks: "cho", "do", "nam" mean themselves there, so that patterns with "chờ", "đó", "năm"
 * pass them over. Keeps the length.
 */
export const meantBare = (said: string): string => said.replace(BARE, withTwin);

const classes: Map<string, string> = new Map<string, string>();

function classOf(letter: string): string {
  const known = classes.get(letter);
  if (known !== undefined) return known;
  const marks = letter.normalize('NFD');
  const bare = marks[0] ?? letter;
  const tone = TONE.exec(marks)?.[0] ?? '';
  const forms = new Set([letter, marks.replace(TONE, '').normalize('NFC'), (bare + tone).normalize('NFC'), bare]);
  const made = letter === D_WITH_STROKE ? `(?:${D_WITH_STROKE}|dd?)` : /\p{L}/u.test(letter) ? `[${[...forms].join('')}]` : letter;
  classes.set(letter, made);
  return made;
}
