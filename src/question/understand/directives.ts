// Finds the directives that a question names: by type and number, by symbol, by date, by type alone.

import { asDay, type Day, formatDay, parseFormattedDay } from '../../base/index.ts';
import { fold, squash } from '../../vietnamese/fold.ts';
import { fromAny, fromWords } from '../../vietnamese/numbers.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import {
  DIRECTIVE_DAY,
  DIRECTIVE_NUMBER,
  DIRECTIVE_SYMBOL,
  DIRECTIVE_TYPES,
  directiveTypeAlone,
  NOT_OF_DIRECTIVE,
  THAT_DIRECTIVE,
  THOSE_DIRECTIVES,
} from './slots.data.ts';
import type { Utterance } from './utterance.ts';

export interface DirectiveFound {
  /** as said */
  readonly said: string;
  /** values of "Văn bản giao"; none: nobody knows such a directive */
  readonly names: readonly string[];
  /** "mà không thuộc Nghị quyết 214" */
  readonly leftOut?: true;
}

interface Parsed {
  readonly name: string;
  readonly type: string;
  readonly number: number | undefined;
  /** "tbvpcp" */
  readonly symbol: string;
  readonly day: Day | undefined;
}

const THOSE = spoken(THOSE_DIRECTIVES, 'g');
const THAT_ONE = spoken(THAT_DIRECTIVE, 'g');
const BY_NUMBER = DIRECTIVE_TYPES.map(({ said, types }) => ({ types, pattern: spoken(`(?<type>${said})\\s*${DIRECTIVE_NUMBER}`, 'g') }));
const BY_SYMBOL = spoken(DIRECTIVE_SYMBOL, 'g');
const BY_DAY = DIRECTIVE_TYPES.map(({ said, types }) => ({ types, pattern: spoken(`(?<type>${said})${DIRECTIVE_DAY}`, 'g') }));
const BY_TYPE = DIRECTIVE_TYPES.filter(({ types }) => types[0] !== '').map(({ said, types }) => ({
  types,
  pattern: spoken(directiveTypeAlone(said), 'g'),
}));

/**
 * @param before which ones "văn bản đó" means
 * @param lastFew which ones "cả hai văn bản" means, for two
 */
export function readDirectives(
  u: Utterance,
  names: readonly string[],
  before: readonly string[] = [],
  lastFew: (count: number) => readonly string[] = () => [],
): DirectiveFound | undefined {
  const [those] = u.take(THOSE);
  const few = those ? lastFew(fromAny(those.groups?.['count'] ?? '')) : [];
  if (those && few.length > 1) return { said: those[0], names: few };
  const that = before.length > 0 ? u.take(THAT_ONE) : [];
  if (that.length > 0) return { said: that[0]?.[0] ?? '', names: before };
  const found: DirectiveFound[] = [];
  let leftOut: true | undefined;
  const add = (match: RegExpExecArray, test: (one: Parsed) => boolean): void => {
    found.push({
      said: u.text.slice(match.index, match.index + match[0].length),
      names: parsed(names)
        .filter(test)
        .map(one => one.name),
    });
    leftOut ??= leavesOut(u, match.index);
    passOverTitle(u, match, found.at(-1)?.names ?? []);
  };
  for (const { types, pattern } of BY_NUMBER) {
    for (const match of u.take(pattern))
      add(match, one => types.some(type => one.type.includes(type)) && isNumbered(one, match.groups ?? {}));
  }
  for (const match of u.take(BY_SYMBOL)) add(match, one => isNumbered(one, match.groups ?? {}));
  for (const { types, pattern } of BY_DAY) {
    for (const match of u.take(pattern))
      add(match, one => types.some(type => one.type.includes(type)) && isDated(one, match.groups?.['day'] ?? ''));
  }
  if (found.length === 0) {
    for (const { types, pattern } of BY_TYPE)
      for (const match of u.take(pattern)) add(match, one => types.slice(0, 1).some(type => one.type.includes(type)));
  }
  if (found.length === 0) return undefined;
  return {
    said: found.map(one => one.said).join(', '),
    names: [...new Set(found.flatMap(one => one.names))],
    ...(leftOut ? { leftOut } : {}),
  };
}

/** Takes the words before a document that leave it out. */
function leavesOut(u: Utterance, at: number): true | undefined {
  const before = LEFT_OUT_BEFORE.exec(u.said.slice(0, at));
  if (!before || !u.isFree({ start: before.index, end: at })) return undefined;
  u.mark({ start: before.index, end: at });
  return true;
}

const LEFT_OUT_BEFORE = new RegExp(`${spoken(NOT_OF_DIRECTIVE).source}\\s*$`, 'u');

/** A document is named by its number. */
export const citesDirective = (u: Utterance): boolean => BY_NUMBER.some(({ pattern }) => u.peek(pattern) !== undefined);

/** "Kết luận phiên họp thứ 4 về khoa học công nghệ": words of the document's own name right behind it. */
function passOverTitle(u: Utterance, match: RegExpExecArray, names: readonly string[]): void {
  const end = match.index + match[0].length;
  const words = new Set(names.flatMap(name => squash(name).split(' ')));
  let last = end;
  for (const word of u.text.slice(end).matchAll(/^(?:\s|,)+/u.test(u.text.slice(end)) ? /[\p{L}\p{N}]+/gu : /$^/gu)) {
    if (!words.has(fold(word[0]))) break;
    last = end + word.index + word[0].length;
  }
  // one word may be anything
  if (u.text.slice(end, last).trim().split(/\s+/u).length >= TITLE_WORDS) u.mark({ start: end, end: last });
}

const TITLE_WORDS = 3;

function isNumbered(one: Parsed, groups: Readonly<Record<string, string | undefined>>): boolean {
  if (one.number !== (Number(groups['number']) || fromWords(groups['number'] ?? ''))) return false;
  if (groups['day'] && one.day && !isDated(one, groups['day'])) return false;
  return !groups['symbol'] || one.symbol === '' || one.symbol.startsWith(squash(groups['symbol']).replaceAll(' ', ''));
}

function isDated(one: Parsed, said: string): boolean {
  if (!one.day) return false;
  const full = parseFormattedDay(said);
  if (full) return full === one.day;
  const [date, month] = said.split(/[/.-]/u).map(Number);
  return formatDay(one.day).startsWith(`${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/`);
}

/** The names of a scope stay the same from message to message. */
const known = new WeakMap<readonly string[], readonly Parsed[]>();

function parsed(names: readonly string[]): readonly Parsed[] {
  const before = known.get(names);
  if (before) return before;
  const made = names.map(parse);
  known.set(names, made);
  return made;
}

/** "Thông báo số 624/TB-VPCP ngày 16/11/2025", "Kết luận Phiên họp thứ 10 … ngày 06/02/2025" */
function parse(name: string): Parsed {
  const folded = fold(name);
  const number =
    /(?:so|thu|lan)\s*:?\s*(\d{1,4})/u.exec(folded) ??
    /(\d{1,4})(?=\s*[-/][\p{L}])/u.exec(folded) ??
    /(?<![\d/])(\d{1,4})(?![\d/])/u.exec(folded);
  const symbol = /\d\s*[-/]\s*(?:\d{4}\s*\/\s*)?([\p{L}][\p{L}\d]*(?:[-/][\p{L}\d]+)*)/u.exec(folded)?.[1] ?? '';
  const day = /ngay\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u.exec(folded)?.[1];
  return {
    name,
    type: folded.replace(/\d.*$/u, ''),
    number: number ? Number(number[1]) : undefined,
    symbol: symbol.replace(/[^\p{L}\d]/gu, ''),
    day: day ? (parseFormattedDay(day) ?? asDay(day)) : undefined,
  };
}
