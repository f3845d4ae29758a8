// Letters without marks: how people type in a hurry and how texts are compared.

import { AND, D_WITH_STROKE, TONE_ON_SECOND } from './fold.data.ts';

/**
 * NFC text with tone and vowel marks off, đ → d, lower case. Keeps the length and every offset (UTF-16), so that what is
 * found in the folded text can be cut from the original.
 */
export function fold(text: string): string {
  let folded = '';
  if (text.length < LONG) {
    for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldedUnit(text.charCodeAt(at)));
    return folded;
  }
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = foldedUnit(text.charCodeAt(at));
  for (let from = 0; from < units.length; from += AT_ONCE)
    folded += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, from + AT_ONCE));
  return folded;
}

/** From here on filling an array costs less than joining letters. */
const LONG = 200;
/** An argument list much longer than this is more than the stack holds. */
const AT_ONCE = 8_192;

/** The folded unit of every UTF-16 unit met so far; 0 stands for "not met". */
const foldedUnits = new Uint16Array(0x1_00_00);

const foldedUnit = (unit: number): number => foldedUnits[unit] || foldUnit(unit);

function foldUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(D_WITH_STROKE, 'd').toLowerCase();
  const folded = bare.length === 1 ? bare.charCodeAt(0) : unit;
  foldedUnits[unit] = folded;
  return folded;
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
