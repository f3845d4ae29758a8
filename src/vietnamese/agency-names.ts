// Finds the agencies that a typed chat message names: no diacritics, abbreviations, typos, former names, groups by kind.

import { AGENCIES, type AgencyRow } from './agencies.ts';
import {
  CAPITALS_ONLY,
  CHAT_NAMES,
  D_WITH_STROKE,
  EVERYDAY_SYLLABLES,
  FORMER_MARK,
  GROUPS,
  MINISTRY_WORD,
  NAME_PARTS,
  NEVER,
  PROVINCE_PREFIX,
  PROVINCE_WORDS,
  STRONG_KINDS,
} from './agency-names.data.ts';
import { fold } from './fold.ts';
import { asSpoken, spoken } from './spoken.ts';

export interface TypedAgency {
  readonly start: number;
  readonly end: number;
  /** the body that holds the duties today */
  readonly code: string;
  /** the dissolved body that was named, when it was one */
  readonly former?: string;
  /** as typed */
  readonly said: string;
  /** "full": a name that can only be an agency; "bare": a word that also occurs in descriptions ("Tài chính", "Viettel") */
  readonly form: 'full' | 'bare';
}

export interface TypedGroup {
  readonly start: number;
  readonly end: number;
  /** kinds of agencies.json */
  readonly kinds: readonly string[];
  readonly said: string;
}

export interface AgencyFinder {
  find(text: string): readonly TypedAgency[];
  groups(text: string): TypedGroup[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
  readonly folded: string;
  /** a sentence mark stands before it, which no name goes across */
  readonly barrier: boolean;
}

interface Name {
  readonly code: string;
  readonly tokens: readonly string[];
  readonly folded: readonly string[];
  readonly form: 'full' | 'bare';
  /** must be typed in capitals: "HN" is also "hôm nay" */
  readonly capitals: boolean;
}

const AND = 'va';
const LONGEST_NAME = 10;

export function openAgencyFinder(rows: readonly AgencyRow[] = AGENCIES): AgencyFinder {
  const index = indexNames(rows);
  const groups = GROUPS.map(({ said, kinds }) => ({ pattern: spoken(said, 'g'), kinds }));
  let read: { readonly text: string; readonly found: readonly TypedAgency[] } = { text: '', found: [] };
  return {
    // a message is searched for agencies several times
    find(text) {
      if (read.text === text) return read.found;
      const tokens = tokenise(text);
      const found: TypedAgency[] = [];
      for (let at = 0; at < tokens.length; ) {
        const hit = exactAt(index, text, tokens, at) ?? nearAt(index, tokens, at);
        const first = tokens[at];
        const last = hit && tokens[hit.next - 1];
        if (hit && first && last) {
          const current = successor(index.rows, hit.name.code);
          const former = current === hit.name.code ? {} : { former: hit.name.code };
          found.push({
            start: first.start,
            end: last.end,
            code: current,
            ...former,
            said: text.slice(first.start, last.end),
            form: hit.name.form,
          });
        }
        at = hit ? hit.next : at + 1;
      }
      read = { text, found };
      return found;
    },
    groups(text) {
      const said = asSpoken(text);
      const found = groups.flatMap(({ pattern, kinds }) =>
        [...said.matchAll(pattern)].map(match => ({
          start: match.index,
          end: match.index + match[0].length,
          kinds,
          said: text.slice(match.index, match.index + match[0].length),
        })),
      );
      return found.filter((one, at) => !found.some((other, place) => place < at && one.start < other.end && other.start < one.end));
    },
  };
}

function successor(rows: ReadonlyMap<string, AgencyRow>, code: string): string {
  let current = code;
  for (let steps = 0; steps < 5; steps++) current = rows.get(current)?.successor ?? current;
  return current;
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Index {
  readonly rows: ReadonlyMap<string, AgencyRow>;
  /** folded tokens joined by a space, and without, → names spelt so */
  readonly exact: ReadonlyMap<string, readonly Name[]>;
  /** long names by their number of tokens with the first or the second of them ("3/bo", "3/~noi"): what typos are looked for in */
  readonly long: ReadonlyMap<string, readonly Name[]>;
}

function indexNames(rows: readonly AgencyRow[]): Index {
  const exact = new Map<string, Name[]>();
  const long = new Map<string, Name[]>();
  const byCode = new Map(rows.map(row => [row.code, row]));
  for (const name of namesOf(rows)) {
    for (const key of new Set([name.folded.join(' '), name.folded.join('')])) {
      if (name.folded.length === 1 || key.includes(' ') || key.length >= 5) exact.set(key, [...(exact.get(key) ?? []), name]);
    }
    if (name.form === 'full' && name.folded.length >= 2 && name.folded.join('').length >= 6) {
      for (const key of longKeys(name.folded)) long.set(key, [...(long.get(key) ?? []), name]);
    }
  }
  return { rows: byCode, exact, long };
}

const longKeys = (folded: readonly string[]): string[] => [`${folded.length}/${folded[0]}`, `${folded.length}/~${folded[1]}`];

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
    names.push({ code, tokens: spelt.map(token => token.spoken), folded: spelt.map(token => token.folded), form, capitals: short });
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

// ── Matching ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Hit {
  readonly name: Name;
  readonly next: number;
}

/** The longest name spelt at a token; "và" and "&" in it may be left out. */
function exactAt(index: Index, text: string, tokens: readonly Token[], at: number): Hit | undefined {
  if (tokens[at]?.folded === AND) return undefined;
  let found: Hit | undefined;
  const window: Token[] = [];
  for (let next = at; next < tokens.length && window.length < LONGEST_NAME; next++) {
    const token = tokens[next] as Token;
    if (next > at && token.barrier) break;
    if (token.folded === AND) continue;
    window.push(token);
    const name = choose(index, text, window);
    if (name) found = { name, next: next + 1 };
  }
  return found;
}

function choose(index: Index, text: string, window: readonly Token[]): Name | undefined {
  const folded = window.map(token => token.folded).join(' ');
  const named =
    index.exact.get(folded) ?? (window.length > 1 && window.every(isPiece) ? index.exact.get(folded.replaceAll(' ', '')) : undefined) ?? [];
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
function fits(typed: string, name: string): boolean {
  if (typed === name || typed === fold(name) || fold(name) === name) return true;
  return typed.length === name.length && [...typed].every((letter, at) => isLess(letter, name[at] ?? ''));
}

function isLess(typed: string, full: string): boolean {
  if (typed === full) return true;
  const marks = [...full.normalize('NFD')];
  return [...typed.normalize('NFD')].every(mark => marks.includes(mark)) || (fold(full) === 'd' && typed === 'd');
}

/** A long name with a slip or two of the finger; undefined when two agencies are equally near. */
function nearAt(index: Index, tokens: readonly Token[], at: number): Hit | undefined {
  let best: { hit: Hit; cost: number; tied: boolean } | undefined;
  const first = tokens[at]?.folded ?? '';
  const second = tokens.slice(at + 1).find(token => token.folded !== AND)?.folded ?? '';
  for (let length = LONGEST_NAME; length >= 2; length--) {
    if (!index.long.has(`${length}/${first}`) && !index.long.has(`${length}/~${second}`)) continue;
    const window = windowOf(tokens, at, length);
    if (!window) continue;
    for (const name of candidates(index, window.tokens)) {
      const cost = slips(window.tokens, name);
      if (cost === undefined || (best && cost > best.cost)) continue;
      if (best && cost === best.cost && best.hit.name.code !== name.code) best = { ...best, tied: best.hit.name.tokens.length === length };
      else if (!best || cost < best.cost) best = { hit: { name, next: window.next }, cost, tied: false };
    }
  }
  return best && !best.tied ? best.hit : undefined;
}

function candidates(index: Index, window: readonly Token[]): readonly Name[] {
  const [sameFirst, sameSecond] = longKeys(window.map(token => token.folded));
  return [...(index.long.get(sameFirst ?? '') ?? []), ...(index.long.get(sameSecond ?? '') ?? [])];
}

function windowOf(tokens: readonly Token[], at: number, length: number): { tokens: Token[]; next: number } | undefined {
  const window: Token[] = [];
  let next = at;
  for (; next < tokens.length && window.length < length; next++) {
    const token = tokens[next] as Token;
    if (next > at && token.barrier) return undefined;
    if (token.folded !== AND) window.push(token);
    else if (window.length === 0) return undefined;
  }
  return window.length === length ? { tokens: window, next } : undefined;
}

const NO_SLIP: ReadonlySet<string> = new Set(EVERYDAY_SYLLABLES.split(' '));

/** How many letters differ, or undefined when that is no slip: short words must be right, and so must most of the others. */
function slips(window: readonly Token[], name: Name): number | undefined {
  const allowed = name.folded.join('').length >= 10 ? 2 : 1;
  let cost = 0;
  for (const [at, token] of window.entries()) {
    const said = name.folded[at] ?? '';
    if (token.folded !== said && NO_SLIP.has(token.folded)) return undefined;
    // "tính Nghệ An" is no "tỉnh Nghệ An"
    if (at === 0 && token.folded === said && !fits(token.spoken, name.tokens[0] ?? '')) return undefined;
    if (token.folded === said) {
      // other marks than the name's: "Bộ Ý tế"
      if (!fits(token.spoken, name.tokens[at] ?? '')) cost += 0.5;
      continue;
    }
    const limit = said.length < 2 || (said.length === 2 && token.folded.length < 3) ? 0 : 1;
    if (Math.abs(token.folded.length - said.length) > limit || slipsBetween(token.folded, said) > limit || (at === 0 && said.length <= 4))
      return undefined;
    cost += 1;
    if (cost > allowed) return undefined;
  }
  return cost > allowed ? undefined : cost;
}

/** 0, 1, or 2 for more: letters wrong, missing, too many, or two changed places. */
function slipsBetween(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const one =
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  return one ? 1 : 2;
}

function tokenise(text: string): Token[] {
  const said = asSpoken(text);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of said.matchAll(/[\p{L}\p{N}]+/gu)) {
    const gap = said.slice(before, match.index);
    before = match.index + match[0].length;
    const typed = match[0].startsWith('dd') ? D_WITH_STROKE + match[0].slice(2) : match[0];
    tokens.push({ start: match.index, end: before, spoken: typed, folded: fold(typed), barrier: /[?!;:()"\n]|\.\s|,\s*,/u.test(gap) });
  }
  return tokens;
}
