// Reads the names of groups ("các bộ, ngành, địa phương", "UBND các xã, phường") into collective codes by what they are made of.

import {
  DEPARTMENTS_END,
  DEPARTMENTS_THEN_COMMUNES,
  EVERYONE_PHRASE,
  GROUP_NOUNS,
  MINISTRIES_END,
  NOUN,
  PARTY_PHRASE,
  PHRASE,
  PROVINCES_END,
  RELATED_WORDS,
  SOME_PHRASE,
  TONE_PLACEMENTS,
  UNDER_PROVINCE,
} from './collectives.data.ts';
import { word } from './words.ts';

export interface CollectiveMention {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** the phrase ends in a bare "các bộ" / "các sở" / "các tỉnh", so that names of members may follow it */
  readonly opensList: 'ministry' | 'department' | 'province' | undefined;
}

const PHRASES = word(PHRASE, 'g');
const NOUN_LEVELS = GROUP_NOUNS.map(row => ({ pattern: word(row.noun, 'y'), level: row.level }));
const ANY_NOUN = word(NOUN, 'g');

export function findCollectives(text: string, inProvince: boolean): readonly CollectiveMention[] {
  const lower = TONE_PLACEMENTS.reduce((spelled, [from, to]) => spelled.replaceAll(from, to), text.toLowerCase());
  if (lower.length !== text.length) return [];
  return [...lower.matchAll(PHRASES)].flatMap(match =>
    enumerated(match[0]).flatMap(({ at, phrase }) => {
      const code = codeOf(phrase, inProvince);
      return code ? [{ start: match.index + at, end: match.index + at + phrase.length, code, opensList: opensList(phrase) }] : [];
    }),
  );
}

/** Departments and communes named side by side stay two groups (L9: an explicit enumeration keeps each code). */
function enumerated(phrase: string): readonly { readonly at: number; readonly phrase: string }[] {
  const cut = DEPARTMENTS_AND_COMMUNES.exec(phrase);
  if (!cut?.[1] || !cut[2]) return [{ at: 0, phrase }];
  return [
    { at: 0, phrase: cut[1] },
    { at: phrase.length - cut[2].length, phrase: cut[2] },
  ];
}

function levelsIn(phrase: string): ReadonlySet<string> {
  const levels = new Set<string>();
  for (const match of phrase.matchAll(ANY_NOUN)) {
    const row = NOUN_LEVELS.find(({ pattern }) => ((pattern.lastIndex = match.index), pattern.test(phrase)));
    if (row) levels.add(row.level);
  }
  return levels;
}

const DEPARTMENTS_AND_COMMUNES = new RegExp(DEPARTMENTS_THEN_COMMUNES, 'u');

const RELATED = word(RELATED_WORDS);
const SOME = word(SOME_PHRASE);
const COUNTED = word('^\\d{1,2}');

/** The same phrases come again and again. */
const classified = new Map<string, string | undefined>();
const MOST_CLASSIFIED = 5_000;

function codeOf(phrase: string, inProvince: boolean): string | undefined {
  const key = `${inProvince ? '+' : '-'}${phrase}`;
  if (classified.has(key)) return classified.get(key);
  const code = classify(phrase, inProvince);
  if (classified.size < MOST_CLASSIFIED) classified.set(key, code);
  return code;
}

function classify(phrase: string, inProvince: boolean): string | undefined {
  if (RELATED.test(phrase)) return 'RELATED';
  if (PARTY.test(phrase)) return inProvince && BELOW.test(phrase) ? 'LOCAL_ALL' : 'PARTY_COMMITTEES';
  const levels = levelsIn(phrase);
  const has = (...names: readonly string[]) => names.some(name => levels.has(name));
  if (has('department')) return has('local', 'commune') ? 'LOCAL_ALL' : 'SO-ALL';
  if (has('ministry', 'central')) return has('province', 'local', 'commune') ? 'ALL' : has('central') ? 'ALL_CENTRAL' : 'ALL_MINISTRIES';
  if (has('commune') && !has('province')) return 'COMMUNES';
  if (has('province', 'local')) {
    if (has('any') && !inProvince) return 'ALL';
    if (inProvince && !has('province')) return has('any') ? 'LOCAL_ALL' : 'COMMUNES';
    return SOME.test(phrase) || (COUNTED.test(phrase) && !/^(?:34|63)/.test(phrase)) ? 'SOME_PROVINCES' : 'ALL_PROVINCES';
  }
  return isEveryone(phrase) ? (inProvince ? 'LOCAL_ALL' : 'ALL') : undefined;
}

const EVERYONE = word(EVERYONE_PHRASE);
const PARTY = word(PARTY_PHRASE);
const BELOW = word(UNDER_PROVINCE);

/** "các cấp, các ngành", "các cơ quan, đơn vị": bodies of every level without any of them named. */
const isEveryone = (phrase: string): boolean => EVERYONE.test(phrase);

const OPENS_MINISTRIES = word(MINISTRIES_END);
const OPENS_DEPARTMENTS = word(DEPARTMENTS_END);
const OPENS_PROVINCES = word(PROVINCES_END);

/** Whether names of members may follow, and of which kind. */
export function opensList(phrase: string): CollectiveMention['opensList'] {
  if (OPENS_MINISTRIES.test(phrase)) return 'ministry';
  if (OPENS_DEPARTMENTS.test(phrase)) return 'department';
  return OPENS_PROVINCES.test(phrase) ? 'province' : undefined;
}
