// Letters without marks: how people type in a hurry and how texts are compared.

import { AND, D_WITH_STROKE, TONE_ON_SECOND } from './fold.data.ts';

/**
 * NFC text with tone and vowel marks off, đ → d, lower case. Keeps the length and every offset (UTF-16), so that what is
 * found in the folded text can be cut from the original.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldLetter(text[at] as string);
  return folded;
}

const letters = new Map<string, string>();

function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(D_WITH_STROKE, 'd').toLowerCase();
  const result = bare.length === 1 ? bare : letter;
  letters.set(letter, result);
  return result;
}

/** Folded, everything but letters, digits and % as single spaces: for comparing names and finding words. */
export const squash = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/**
 * The same spelling for what Vietnamese writes in two ways: tone mark on either vowel of oa, oe, uy (hoà/hòa, uỷ/ủy), dashes,
 * ampersand, spaces; lower case, marks kept. For comparing names as written.
 */
export function sameSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/gu, AND)
    .replace(/\s*[-‐‑‒–—]\s*/gu, '-')
    .replace(TONE_ON_SECOND, (_, a: string | undefined, e: string | undefined, y: string | undefined) => moveTone(a, e, y))
    .replace(/[\s,]+/gu, ' ')
    .trim();
}

function moveTone(a?: string, e?: string, y?: string): string {
  const vowel = a ?? e ?? y ?? '';
  const first = y ? 'u' : 'o';
  const [bare, tone] = vowel.normalize('NFD');
  return (first + (tone ?? '')).normalize('NFC') + (bare ?? '');
}
