// Finds the people that a question names: full names, the last parts of a name, a given name behind a form of address.

import { fold, squash } from '../../vietnamese/fold.ts';
import { asSpoken, spoken } from '../../vietnamese/spoken.ts';
import {
  GIVEN_NAME_AFTER,
  HONORIFIC,
  HONORIFIC_SHORT,
  I_BESIDE,
  LEFT_OUT,
  NO_ADDRESS,
  PERSON_BEFORE,
  PERSON_DOES,
  THAT_PERSON,
} from './slots.data.ts';
import type { Span, Utterance } from './utterance.ts';

export interface PeopleFound {
  /** "": they were spoken of before */
  readonly said: string;
  /** several: the name fits them all; none: nobody of that name */
  readonly names: readonly string[];
  /** "anh ấy", and nobody was spoken of */
  readonly vague?: true;
  /** "trừ việc của anh Minh" */
  readonly leftOut?: true;
  /** others named beside: "anh Hùng với chị Trang" */
  readonly beside?: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

const BEHIND_HONORIFIC = new RegExp(`${spoken(HONORIFIC).source}\\s+$`, 'u');
const BEHIND_SHORT = new RegExp(`${spoken(`(?:${HONORIFIC}|${HONORIFIC_SHORT})`).source}\\s+$`, 'u');
const THAT_ONE = spoken(THAT_PERSON, 'g');
const BEHIND_OF = new RegExp(`${spoken(PERSON_BEFORE).source}\\s+$`, 'u');
const SELF_BESIDE = spoken(I_BESIDE, 'g');
const ORDINARY = new RegExp(`^${spoken(NO_ADDRESS).source}`, 'u');
const BEHIND_OF_ALONE = new RegExp(`${spoken(GIVEN_NAME_AFTER).source}\\s+$`, 'u');
/** Right behind a name it says only whose tasks are meant. */
const DOING = new RegExp(`^\\s+${spoken(PERSON_DOES).source}`, 'u');

/** Whose tasks are left out, with the word for "of". */
const LEFT_BEFORE = new RegExp(`${spoken(LEFT_OUT).source}\\s+(?:${spoken(PERSON_BEFORE).source}\\s+)?$`, 'u');

interface KnownPerson {
  readonly name: string;
  /** folded */
  readonly parts: readonly string[];
}

interface PeopleIndex {
  /** by the first and by the last part of the name, in the order of the names */
  readonly byFirst: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byLast: ReadonlyMap<string, readonly KnownPerson[]>;
}

const NOBODY: readonly KnownPerson[] = [];

/** The names of a scope stay the same from message to message. */
const indexes = new WeakMap<readonly string[], PeopleIndex>();

function indexOf(names: readonly string[]): PeopleIndex {
  const before = indexes.get(names);
  if (before) return before;
  const people = names.map(name => ({ name, parts: squash(name).split(' ') }));
  const made = {
    byFirst: Map.groupBy(people, ({ parts }) => parts[0] ?? ''),
    byLast: Map.groupBy(people, ({ parts }) => parts.at(-1) ?? ''),
  };
  indexes.set(names, made);
  return made;
}

/**
 * @param before whom "anh ấy" means
 * @param self the asker's name: "tôi với chị Trang"
 * @param agencies spans that name agencies: "của Huế" is nobody called so
 */
export function readPeople(
  u: Utterance,
  names: readonly string[],
  before: readonly string[] = [],
  agencies: readonly Span[] = [],
  self?: string,
): PeopleFound | undefined {
  const words = wordsOf(u.text);
  const { byFirst, byLast } = indexOf(names);
  const found: PeopleFound[] = [];
  for (let length = 5; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length);
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      const beginning = byFirst.get(run[0]?.folded ?? '') ?? NOBODY;
      const ending = byLast.get(run.at(-1)?.folded ?? '') ?? NOBODY;
      if ((beginning.length === 0 && ending.length === 0) || !u.isFree(span)) continue;
      const head = u.said.slice(0, span.start);
      const addressed =
        BEHIND_SHORT.test(head) &&
        !isOrdinary(u, head, span) &&
        /^\p{Lu}/u.test(run[0]?.text ?? '') === /\p{Lu}/u.test(u.text.slice(span.start, span.end));
      if (length === 1 && !addressed && !isGivenName(run[0], head, u, agencies)) continue;
      const whole = ending.filter(({ name, parts }) => endsWith(parts, run) && marksFit(run, name));
      // "anh Bùi Quang": the beginning of some names
      const fitting =
        whole.length > 0 || length < 2 || !addressed
          ? whole
          : beginning.filter(({ name, parts }) => startsWith(parts, run) && marksFitFrom(run, name));
      if (fitting.length === 0 || (length === 2 && fitting[0]?.parts.length !== 2 && !addressed && !isNameLike(run, head))) continue;
      const doing = DOING.exec(u.said.slice(span.end))?.[0].length ?? 0;
      const start = startOf(head, span.start);
      const leftOut = LEFT_BEFORE.exec(u.said.slice(0, start))?.[0].length;
      u.mark({ start: start - (leftOut ?? 0), end: span.end + doing });
      const one = { said: u.text.slice(span.start, span.end), names: fitting.map(person => person.name) };
      found.push(leftOut === undefined ? one : { ...one, leftOut: true });
    }
  }
  return withSelf(together(found), u, self) ?? spokenOf(u, before) ?? unknownName(u, words);
}

/** "Tôi với chị Trang ai nhiều việc hơn?": the asker beside the one named. */
function withSelf(found: PeopleFound | undefined, u: Utterance, self: string | undefined): PeopleFound | undefined {
  if (!found || found.names.length !== 1 || self === undefined || found.names.includes(self)) return found;
  const [match] = u.take(SELF_BESIDE);
  return match ? { ...found, beside: [...(found.beside ?? []), self] } : found;
}

/** Several people where each name is one person's; else the one that must be asked about. */
function together(found: readonly PeopleFound[]): PeopleFound | undefined {
  const [first, ...others] = found;
  const unclear = found.find(({ names }) => names.length !== 1);
  if (!first || unclear || others.length === 0) return unclear ?? first;
  return { ...first, beside: others.flatMap(({ names, leftOut }) => (leftOut === first.leftOut ? names : [])) };
}

/** "Anh ấy còn việc gì?": who was spoken of before. */
function spokenOf(u: Utterance, before: readonly string[]): PeopleFound | undefined {
  const [match] = u.take(THAT_ONE);
  return match && (before.length > 0 ? { said: '', names: before } : { said: match[0], names: [], vague: true });
}

/** A run of capitalised words behind "đồng chí" that nobody here is called. */
function unknownName(u: Utterance, words: readonly Word[]): PeopleFound | undefined {
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !BEHIND_HONORIFIC.test(u.said.slice(0, word.start))) continue;
    const run = [word];
    for (const next of words.slice(at + 1)) {
      if (!/^\p{Lu}\p{Ll}*/u.test(next.text) || u.text.slice(run.at(-1)?.end, next.start) !== ' ') break;
      run.push(next);
    }
    const span = { start: word.start, end: run.at(-1)?.end ?? word.end };
    if (!u.isFree(span)) continue;
    u.mark({ start: startOf(u.said.slice(0, span.start), span.start), end: span.end });
    return { said: u.text.slice(span.start, span.end), names: [] };
  }
  return undefined;
}

const startOf = (before: string, start: number): number => start - (BEHIND_SHORT.exec(before)?.[0].length ?? 0);

/** The run is the whole name or the end of it. */
const endsWith = (parts: readonly string[], run: readonly Word[]): boolean =>
  run.length <= parts.length && run.every((word, at) => word.folded === parts[parts.length - run.length + at]);

const startsWith = (parts: readonly string[], run: readonly Word[]): boolean =>
  run.length < parts.length && run.every((word, at) => word.folded === parts[at]);

const marksFitFrom = (run: readonly Word[], name: string): boolean => marksFit(run, name.split(/\s+/u).slice(0, run.length).join(' '));

/** Marks, where typed, are the name's. */
function marksFit(run: readonly Word[], name: string): boolean {
  const parts = asSpoken(name).split(/\s+/u).slice(-run.length);
  return run.every((word, at) => word.text.toLowerCase() === word.folded || asSpoken(word.text) === parts[at]);
}

/** "co bao nhieu", "co quan nao": ordinary words, unless the name is capitalised. */
const isOrdinary = ({ said, text }: Utterance, head: string, { start, end }: Span): boolean =>
  !/^\p{Lu}/u.test(text.slice(start)) && ORDINARY.test(said.slice(startOf(head, start), end));

/** "Trừ việc của Sen ra": one capitalised word where whose it is must stand, and no agency. */
function isGivenName(word: Word | undefined, head: string, u: Utterance, agencies: readonly Span[]): boolean {
  if (!word || !/^\p{Lu}\p{Ll}/u.test(word.text) || !BEHIND_OF_ALONE.test(head)) return false;
  if (agencies.some(one => one.start <= word.start && word.end <= one.end)) return false;
  return !GOES_ON.test(u.text.slice(word.end));
}

/** Another capitalised word: a longer name, of somebody or something else. */
const GOES_ON = /^\s+\p{Lu}/u;

const isNameLike = (run: readonly Word[], before: string): boolean =>
  run.every(word => /^\p{Lu}/u.test(word.text)) || BEHIND_OF.test(before);

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}]+/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: fold(match[0]),
  }));
