// Brings a typed message into the spelling that the rules read: short forms written out, known phrases with their marks, slips mended.

import { fold } from '../../vietnamese/fold.ts';
import { asSpoken, lenient } from '../../vietnamese/spoken.ts';
import { inPlainWords } from './regional.ts';
import { EVERYDAY, KEY_PHRASES, SHORT_FORMS, SYLLABLE } from './spelling.data.ts';

interface Word {
  readonly text: string;
  readonly folded: string;
  /** what stands between the word before and this one */
  readonly gap: string;
}

const PHRASES = KEY_PHRASES.map(phrase => {
  const syllables = fold(phrase).split(' ');
  return { phrase, syllables, joined: syllables.join('') };
}).sort((a, b) => b.joined.length - a.joined.length);
const BY_JOINED = new Map(PHRASES.map(row => [row.joined, row]));
/** in letters, without the spaces */
const LONGEST = Math.max(...PHRASES.map(row => row.joined.length));
/** Shorter ones are other words too often. */
const MEND_FROM = 6;
const slipKey = (syllables: number, joined: string): string => `${syllables}${joined[0]}`;
const MENDABLE = Map.groupBy(
  PHRASES.filter(row => row.joined.length >= MEND_FROM),
  row => slipKey(row.syllables.length, row.joined),
);
/** From here on also a slip that makes another syllable is put right. */
const MEND_WORDS_FROM = 8;
/** What a slip may not touch: the syllables of all phrases. */
const KNOWN = new Set([...PHRASES.flatMap(row => row.syllables), ...EVERYDAY.split(' ')]);

export function respell(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\ufe0f]/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/[“”„]/gu, '"')
    .replace(/[\u00a0\s]+/gu, ' ')
    .trim();
  return inPlainWords(mend(writeOut(split(clean))))
    .replace(/\s+/gu, ' ')
    .trim();
}

function split(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push({ text: match[0], folded: fold(match[0]), gap: text.slice(before, match.index) });
    before = match.index + match[0].length;
  }
  words.push({ text: '', folded: '', gap: text.slice(before) });
  return words;
}

/** "nv" before a number stays: it begins a code; so does what belongs to a document's number ("624/TB-VPCP"). */
function writeOut(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    const plain = word.text === fold(word.text) || /^\p{Ll}+$/u.test(word.text) || word.folded === 'nv';
    // own: "constructor" is a word that people may type, and no short form
    const full = plain && Object.hasOwn(SHORT_FORMS, word.folded) ? SHORT_FORMS[word.folded] : undefined;
    const glued = /[/&.-]$/u.test(word.gap) || /^[/&-]/u.test(next?.gap ?? '');
    const code = ['nv', 'cv'].includes(word.folded) && /^\d/u.test(next?.text ?? '');
    if (full === undefined || glued || code || (hasMarks(word.text) && !sameMarks(word.text, full))) return word;
    return { ...word, text: full, folded: fold(full) };
  });
}

const hasMarks = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

/** Whether a word may be meant for another by the marks it was typed with. */
function sameMarks(typed: string, full: string): boolean {
  const pattern = wholly.get(full) ?? new RegExp(`^${lenient(full)}$`, 'u');
  wholly.set(full, pattern);
  return pattern.test(asSpoken(typed));
}

/** by the words of our own lists, which are few */
const wholly = new Map<string, RegExp>();

function mend(words: readonly Word[]): string {
  let text = '';
  for (let at = 0; at < words.length; ) {
    const hit = phraseAt(words, at);
    text += (words[at]?.gap ?? '') + (hit ? hit.phrase : (words[at]?.text ?? ''));
    at += hit ? hit.count : 1;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function phraseAt(words: readonly Word[], at: number): { phrase: string; count: number } | undefined {
  const ends: string[] = [];
  let joined = '';
  for (let next = at; next < words.length && joined.length <= LONGEST; next++) {
    const word = words[next] as Word;
    if (word.text === '' || (next > at && word.gap !== ' ')) break;
    joined += word.folded.replaceAll(' ', '');
    ends.push(joined);
  }
  for (let count = ends.length; count >= 1; count--) {
    const exact = BY_JOINED.get(ends[count - 1] ?? '');
    if (exact && isMeant(exact.phrase, words.slice(at, at + count))) return { phrase: keepCase(exact.phrase, words[at]), count };
  }
  for (let count = ends.length; count >= 1; count--) {
    const slip = slipOf(ends[count - 1] ?? '', words.slice(at, at + count));
    if (slip) return { phrase: keepCase(slip, words[at]), count };
  }
  return undefined;
}

const keepCase = (phrase: string, word: Word | undefined): string =>
  word && /^\p{Lu}/u.test(word.text) ? phrase.slice(0, 1).toUpperCase() + phrase.slice(1) : phrase;

/** Typed with marks of another word ("hàn" for "hạn"): accepted only where most of the phrase is typed right or bare. */
function isMeant(phrase: string, words: readonly Word[]): boolean {
  const typed = words.flatMap(word => word.text.split(' '));
  const full = phrase.split(' ');
  if (typed.length !== full.length) return true;
  const wrong = typed.filter((one, at) => hasMarks(one) && !sameMarks(one, full[at] ?? '')).length;
  return wrong === 0 || (wrong === 1 && full.length >= 2 && typed.some(one => hasMarks(one)) && phrase.length >= 8);
}

function slipOf(joined: string, words: readonly Word[]): string | undefined {
  if (joined.length < MEND_FROM - 1 || words.every(word => KNOWN.has(word.folded)) || words.some(word => /\d/u.test(word.text)))
    return undefined;
  const alike = MENDABLE.get(slipKey(words.length, joined)) ?? [];
  const [only, ...others] = alike.filter(
    row => isOneSlip(joined, row.joined) && row.syllables.some((one, at) => one === words[at]?.folded),
  );
  if (!only || others.length > 0) return undefined;
  const slipped = words.filter((word, at) => word.folded !== only.syllables[at]);
  // a syllable that exists is rather another word than a slip
  return slipped.some(word => !SYLLABLE.test(word.folded)) || only.joined.length >= MEND_WORDS_FROM ? only.phrase : undefined;
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
