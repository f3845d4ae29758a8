// A name of an agency spelt right, perhaps with fewer marks, "và" left out, or an acronym in pieces.

import { MINISTRY_WORD } from './agency-names.data.ts';
import { fold } from './fold.ts';
import { AND, type Index, type Name, type Token } from './typed-name-index.ts';

/** In syllables. */
export const LONGEST_NAME = 10;

/** A name and the token after it. */
export interface Hit {
  readonly name: Name;
  readonly next: number;
}

/** The longest name spelt at a token; "và" and "&" in it may be left out. */
export function exactAt(index: Index, text: string, tokens: readonly Token[], at: number): Hit | undefined {
  if (tokens[at]?.folded === AND) return undefined;
  let found: Hit | undefined;
  const window: Token[] = [];
  let folded = '';
  let inPieces = true;
  for (let next = at; next < tokens.length && window.length < LONGEST_NAME; next++) {
    const token = tokens[next] as Token;
    if (next > at && token.barrier) break;
    if (token.folded === AND) continue;
    window.push(token);
    folded = folded === '' ? token.folded : `${folded} ${token.folded}`;
    inPieces &&= isPiece(token);
    const named = index.exact.get(folded) ?? (inPieces ? index.exact.get(folded.replaceAll(' ', '')) : undefined);
    const name = named && choose(index, named, text, window);
    if (name) found = { name, next: next + 1 };
    if (!inPieces && !index.begun.has(folded)) break;
  }
  return found;
}

function choose(index: Index, named: readonly Name[], text: string, window: readonly Token[]): Name | undefined {
  const fitting = named.filter(
    name =>
      (!name.capitals || isCapitals(text, window)) &&
      (name.tokens.length === window.length
        ? name.tokens.every((said, at) => fits(window[at]?.spoken ?? '', said))
        : window.length === 1
          ? fitsJoined(window[0], name)
          : window.length !== name.tokens.length),
  );
  // "Hải Phòng" and a dissolved namesake: the living one
  return fitting.find(name => !index.rows.get(name.code)?.successor) ?? fitting[0];
}

/** "gd", "dt" of "bo gd dt": a piece of an acronym */
const isPiece = ({ folded }: Token): boolean => folded === fold(MINISTRY_WORD) || (folded.length <= 4 && !/[aeiouy]/u.test(folded));

const isCapitals = (text: string, window: readonly Token[]): boolean => {
  const typed = text.slice(window[0]?.start, window.at(-1)?.end);
  return typed === typed.toUpperCase() && /\p{L}/u.test(typed);
};

const fitsJoined = (token: Token | undefined, name: Name): boolean => fits(token?.spoken ?? '', name.tokens.join(''));

/** Typed so, or with fewer marks; a name in capitals or without marks ("BGDDT") takes any. */
export function fits(typed: string, name: string): boolean {
  if (typed === name || typed === fold(name) || fold(name) === name) return true;
  return typed.length === name.length && [...typed].every((letter, at) => isLess(letter, name[at] ?? ''));
}

function isLess(typed: string, full: string): boolean {
  if (typed === full) return true;
  const marks = [...full.normalize('NFD')];
  return [...typed.normalize('NFD')].every(mark => marks.includes(mark)) || (fold(full) === 'd' && typed === 'd');
}
