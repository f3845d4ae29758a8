// Which word beginnings a pattern cannot do without: a text that has none of them need not be searched.

import { fold } from './fold.ts';

/** Any one of these must begin a word of the text; undefined: nothing is known of it. */
type Needs = readonly string[] | undefined;

const LONG_ENOUGH = 2;
const LONGEST = 8;

/** Patterns by number, so that what a text lets occur is a row of bytes. */
const numbers = new WeakMap<RegExp, number>();
let count = 0;

/** The needed beginnings, letter by letter; `patterns`: who needs what ends here. */
interface Node {
  readonly next: Map<number, Node>;
  readonly patterns: number[];
}
const openNode = (): Node => ({ next: new Map(), patterns: [] });
const root = openNode();

/** Remembers what `pattern`, as written with marks, needs. */
export function withAnchors(regexp: RegExp, pattern: string): RegExp {
  const needs = needsOf(pattern, true);
  if (!needs) return regexp;
  numbers.set(regexp, count);
  for (const needed of needs) {
    let node = root;
    for (let at = 0; at < needed.length; at++) {
      const letter = needed.charCodeAt(at);
      let next = node.next.get(letter);
      if (!next) node.next.set(letter, (next = openNode()));
      node = next;
    }
    node.patterns.push(count);
  }
  count++;
  return regexp;
}

/** Which of the patterns known when a text was looked at find the beginning of a word that they need. */
export interface Beginnings {
  readonly met: Uint8Array;
}

/** False only where the pattern cannot occur. */
export function mayOccur(regexp: RegExp, { met }: Beginnings): boolean {
  const number = numbers.get(regexp);
  return number === undefined || number >= met.length || met[number] === 1;
}

/** A message is looked at as typed, as spoken and without what was read: the last few texts. */
const read: { text: string; beginnings: Beginnings }[] = [];
const REMEMBERED = 4;

/** Every word of the text is compared with the beginnings that patterns need; folded; "dd" at the head of a word also as "d". */
export function beginningsOf(text: string): Beginnings {
  for (const one of read) if (one.text === text) return one.beginnings;
  const met = new Uint8Array(count);
  const folded = fold(text);
  if (/\d/u.test(text)) meet(DIGIT, 0, met);
  for (const { index } of folded.matchAll(WORD_STARTS)) {
    meet(folded, index, met);
    if (folded.startsWith('dd', index)) meet(folded, index + 1, met);
  }
  const beginnings = { met };
  read.unshift({ text, beginnings });
  if (read.length > REMEMBERED) read.pop();
  return beginnings;
}

const WORD_STARTS = /[\p{L}\p{N}]+/gu;

function meet(folded: string, start: number, met: Uint8Array): void {
  let node = root.next.get(folded.charCodeAt(start));
  for (let at = start + 1; node; at++) {
    for (const pattern of node.patterns) met[pattern] = 1;
    node = node.next.get(folded.charCodeAt(at));
  }
}

/** Stands for a digit, anywhere in the text. */
const DIGIT = '#';

/** The beginnings of words that a pattern cannot do without. */
export const anchorsOf = (pattern: string): Needs => needsOf(pattern, false);

/** @param digits whether a digit counts as well */
function needsOf(pattern: string, digits: boolean): Needs {
  const reader = { pattern, at: 0, digits };
  const needs = readAlternatives(reader, true);
  return reader.at === pattern.length ? needs : undefined;
}

interface Reader {
  readonly pattern: string;
  at: number;
  readonly digits: boolean;
}

/** All alternatives must need something for the whole to need anything. `fresh`: a word begins here. */
function readAlternatives(reader: Reader, fresh: boolean): Needs {
  const needs: string[] = [];
  let all = true;
  for (;;) {
    const found = readSequence(reader, fresh);
    if (found) needs.push(...found);
    else all = false;
    if (reader.pattern[reader.at] !== '|') break;
    reader.at++;
  }
  return all ? [...new Set(needs)] : undefined;
}

function readSequence(reader: Reader, freshAtStart: boolean): Needs {
  const { pattern } = reader;
  let best: Needs;
  let fresh = freshAtStart;
  while (reader.at < pattern.length && !'|)'.includes(pattern[reader.at] ?? '')) {
    const item = readItem(reader, fresh);
    const optional = readQuantifier(reader);
    if (!optional && isBetter(item.needs, best)) best = item.needs;
    // behind an optional piece that ends a word the next one begins; behind anything else that may be left out it may not
    fresh = item.ends ? !optional || (fresh && item.space !== true) : item.empty === true && fresh;
  }
  return best;
}

interface Item {
  readonly needs: Needs;
  /** a word is over behind it */
  readonly ends: boolean;
  readonly space?: boolean;
  /** takes no letters */
  readonly empty?: boolean;
}

function readItem(reader: Reader, fresh: boolean): Item {
  const { pattern } = reader;
  const here = pattern[reader.at] ?? '';
  if (here === '(') return readGroup(reader, fresh);
  if (here === '[') {
    reader.at = closing(pattern, reader.at) + 1;
    return { needs: undefined, ends: false };
  }
  if (here === '\\') {
    const escape = /^\\(?:[pP]\{[^}]*\}|.)/u.exec(pattern.slice(reader.at))?.[0] ?? '\\';
    reader.at += escape.length;
    return { needs: reader.digits && escape === '\\d' ? [DIGIT] : undefined, ends: escape === '\\s', space: true };
  }
  const run = /^[\p{L}\p{M}]+/u.exec(pattern.slice(reader.at))?.[0];
  if (run === undefined) {
    reader.at++;
    return { needs: undefined, ends: here === ' ', space: true, empty: here === '^' };
  }
  // a quantifier belongs to the last letter alone
  const length = /^[?*{]/u.test(pattern.slice(reader.at + run.length)) && run.length > 1 ? run.length - 1 : run.length;
  reader.at += length;
  const text = fold(run.slice(0, length)).slice(0, LONGEST);
  return { needs: fresh && text.length >= LONG_ENOUGH ? [text] : undefined, ends: false };
}

const LOOK = /^\(\?(?:<?[=!])/u;

function readGroup(reader: Reader, fresh: boolean): Item {
  const rest = reader.pattern.slice(reader.at);
  const look = LOOK.test(rest);
  reader.at += (LOOK.exec(rest) ?? /^\((?:\?(?::|<[a-z]+>))?/u.exec(rest))?.[0].length ?? 1;
  const start = reader.at;
  const needs = readAlternatives(reader, fresh);
  const inner = reader.pattern.slice(start, reader.at);
  reader.at++;
  if (look) return { needs: undefined, ends: false, empty: true };
  return { needs, ends: inner.split('|').every(one => one.endsWith(' ')) };
}

function closing(pattern: string, open: number): number {
  for (let at = open + 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}

/** Whether what stands before may be left out. */
function readQuantifier(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{(\d+)[^}]*\})\??/u.exec(reader.pattern.slice(reader.at));
  if (!quantifier) return false;
  reader.at += quantifier[0].length;
  return /^[?*]/u.test(quantifier[0]) || quantifier[1] === '0';
}

const isBetter = (needs: Needs, best: Needs): boolean =>
  needs !== undefined &&
  (best === undefined || shortest(needs) > shortest(best) || (shortest(needs) === shortest(best) && needs.length < best.length));

const shortest = (needs: readonly string[]): number => Math.min(...needs.map(one => one.length));
