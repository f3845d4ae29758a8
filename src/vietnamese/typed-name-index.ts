// The names of agencies as people type them, by their syllables without marks, with and without the spaces between.

import type { AgencyRow } from './agencies.ts';
import {
  CAPITALS_ONLY,
  CHAT_NAMES,
  D_WITH_STROKE,
  FORMER_MARK,
  MINISTRY_WORD,
  NAME_PARTS,
  NEVER,
  PROVINCE_PREFIX,
  PROVINCE_WORDS,
  STRONG_KINDS,
} from './agency-names.data.ts';
import { fold } from './fold.ts';
import { occurrencesIn } from './occurrences.ts';
import { asSpoken } from './spoken.ts';

/** A syllable of a message. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
  readonly folded: string;
  /** a sentence mark stands before it, which no name goes across */
  readonly barrier: boolean;
}

/** One way to call an agency. */
export interface Name {
  readonly code: string;
  readonly tokens: readonly string[];
  readonly folded: readonly string[];
  /** how many letters the tokens have together */
  readonly letters: number;
  readonly form: 'full' | 'bare';
  /** must be typed in capitals: "HN" is also "hôm nay" */
  readonly capitals: boolean;
}

/** May be left out of a name. */
export const AND = 'va';

export interface Index {
  readonly rows: ReadonlyMap<string, AgencyRow>;
  /** folded tokens joined by a space, and without, → names spelt so */
  readonly exact: ReadonlyMap<string, readonly Name[]>;
  /** every beginning of a name, folded tokens joined by a space */
  readonly begun: ReadonlySet<string>;
  /** long names by their first token or "~" and the second, then by their number of tokens: what typos are looked for in */
  readonly long: ReadonlyMap<string, ReadonlyMap<number, readonly Name[]>>;
}

/** Looks each name up by its spelling; made once for all messages. */
export function indexNames(rows: readonly AgencyRow[]): Index {
  const exact = new Map<string, Name[]>();
  const begun = new Set<string>();
  const long = new Map<string, Map<number, Name[]>>();
  const byCode = new Map(rows.map(row => [row.code, row]));
  for (const name of namesOf(rows)) {
    for (const key of new Set([name.folded.join(' '), name.folded.join('')])) {
      if (name.folded.length === 1 || key.includes(' ') || key.length >= 5) exact.set(key, [...(exact.get(key) ?? []), name]);
    }
    for (const at of name.folded.keys()) begun.add(name.folded.slice(0, at + 1).join(' '));
    if (name.form === 'full' && name.folded.length >= 2 && name.letters >= 6) {
      for (const key of [name.folded[0] ?? '', secondKey(name.folded[1] ?? '')]) {
        const byLength = long.get(key) ?? new Map<number, Name[]>();
        long.set(key, byLength.set(name.folded.length, [...(byLength.get(name.folded.length) ?? []), name]));
      }
    }
  }
  return { rows: byCode, exact, begun, long };
}

/** Where `Index.long` holds the names with that second token. */
export const secondKey = (second: string): string => `~${second}`;

function namesOf(rows: readonly AgencyRow[]): Name[] {
  const names: Name[] = [];
  const known = new Set<string>();
  const add = (code: string, said: string, form: Name['form']): void => {
    const spelt = tokenise(said).filter(token => token.folded !== AND);
    const key = `${code}/${spelt.map(token => token.folded).join(' ')}`;
    if (spelt.length === 0 || known.has(key)) return;
    known.add(key);
    const joined = spelt.map(token => token.folded).join('');
    const short = joined.length <= 2 || CAPITALS_ONLY.includes(joined);
    names.push({
      code,
      tokens: spelt.map(token => token.spoken),
      folded: spelt.map(token => token.folded),
      letters: joined.length,
      form,
      capitals: short,
    });
  };
  const usable = rows.filter(row => row.kind !== 'collective' && !NEVER.includes(row.code));
  for (const row of usable) addNames(row, rows, (said, form) => add(row.code, said, form));
  for (const { code, said } of CHAT_NAMES) for (const one of said) add(code, one, 'full');
  return names;
}

function addNames(row: AgencyRow, rows: readonly AgencyRow[], add: (said: string, form: Name['form']) => void): void {
  const target = row.successor ? rows.find(other => other.code === row.successor) : row;
  const strong = STRONG_KINDS.includes(target?.kind ?? '');
  const name = row.name.replace(FORMER_MARK, '');
  const local = row.scope === 'local';
  for (const said of [name, ...row.aliases]) add(said, (strong || local || /\s/u.test(said)) && !isWeak(said) ? 'full' : 'bare');
  const ministry = fold(name).startsWith('bo ');
  if (!/[-_]/u.test(row.code) && row.code.length > 2) add(row.code, strong ? 'full' : 'bare');
  if (ministry && row.listName) {
    add(row.listName, 'bare');
    add(`${MINISTRY_WORD} ${row.code.slice(1)}`, 'full');
    if (row.code.length >= 5) add(row.code.slice(1), 'full');
    const [head] = row.listName.split(NAME_PARTS);
    if (head && head !== row.listName) add(head, 'bare');
    if (head && rows.filter(other => fold(other.listName ?? '').startsWith(fold(head))).length === 1)
      add(`${MINISTRY_WORD} ${head}`, 'full');
  }
  if (target?.kind === 'province' && row.code.startsWith('T-')) {
    const bare = name.replace(new RegExp(PROVINCE_PREFIX, 'iu'), '');
    add(bare, 'full');
    for (const prefix of PROVINCE_WORDS) add(`${prefix} ${bare}`, 'full');
  }
}

/** One everyday word is no name by itself: "Hải quan", "Y tế" are. */
const isWeak = (said: string): boolean => !/\s/u.test(said.trim()) && said !== said.toUpperCase() && said.length < 5;

const TOKEN = /[\p{L}\p{N}]+/gu;

/** The syllables of a text as they are spoken. */
export function tokenise(text: string): Token[] {
  const said = asSpoken(text);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of occurrencesIn(said, TOKEN)) {
    const gap = said.slice(before, match.index);
    before = match.index + match[0].length;
    const typed = match[0].startsWith('dd') ? D_WITH_STROKE + match[0].slice(2) : match[0];
    tokens.push({ start: match.index, end: before, spoken: typed, folded: fold(typed), barrier: /[?!;:()"\n]|\.\s|,\s*,/u.test(gap) });
  }
  return tokens;
}
