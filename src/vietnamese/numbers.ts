// Numbers and percentages as people type and say them: digits, words, fractions, with or without marks.

import { withAnchors } from './anchors.ts';
import { fold } from './fold.ts';
import {
  AMBIGUOUS,
  COUNTED_NOUNS,
  DAY_BEFORE,
  DIGIT_WORDS,
  HALF,
  MINUS,
  MINUS_WORD,
  NUMBER_WORDS,
  PART_OF,
  PERCENT_SIGN,
  PERCENT_WORDS,
  PLAIN_NUMBER_WORDS,
  VAGUE,
} from './numbers.data.ts';
import { occurrencesIn } from './occurrences.ts';
import { asSpoken, lenient, spoken } from './spoken.ts';

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const DIGITS = '\\d+(?:[.,]\\d+)*';
const IN_DIGITS = /(?<![\p{L}\p{N}.,/-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}/-])/gu;
const IN_WORDS = spoken(`${PLAIN_NUMBER_WORDS}|${NUMBER_WORDS}(?= ${COUNTED_NOUNS}(?![\\p{L}\\p{N}]))`, 'g');

/** Every number in a text; a percentage or a date is none of them when its digits touch a "/" or "-". */
export function readNumbers(text: string): NumberMention[] {
  const said = asSpoken(text);
  const digits = occurrencesIn(said, IN_DIGITS).map(match => ({ ...spanOf(match), value: fromDigits(match[0]) }));
  const words = occurrencesIn(said, IN_WORDS)
    .filter(match => !isOtherWord(match[0], said))
    .map(match => ({ ...spanOf(match), value: fromWords(match[0]) }));
  return inOrder([...digits, ...words]);
}

/** "sau", "tu", "nam" without marks, in a text that has marks. */
const isOtherWord = (word: string, said: string): boolean => AMBIGUOUS.has(word) && said !== fold(said);

const SIGNED = withAnchors(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,/]|\\d\\s*(?=[-−]))(?<minus>${lenient(MINUS)}\\s*)?(?<digits>${DIGITS})\\s*${lenient(PERCENT_SIGN).replaceAll(' ', '\\s*')}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  DIGITS,
);
const WORDS_PERCENT = spoken(`(?<minus>${MINUS_WORD} )?(?<words>${NUMBER_WORDS}) (?:${PERCENT_WORDS})`, 'g');
const WORDS_SIGN = new RegExp(`(?<![\\p{L}\\p{N}])(?<words>${lenient(NUMBER_WORDS).replaceAll(' ', '\\s+')})\\s*%`, 'gu');
const HALVES = withAnchors(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<vague>${lenient(VAGUE).replaceAll(' ', '\\s+')}\\s+)?(?<half>${lenient(HALF).replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  HALF,
);
const PARTS = spoken(`(?<part>\\d{1,2}|${NUMBER_WORDS}) ${PART_OF} (?<whole>\\d{1,2}|${NUMBER_WORDS})`, 'g');
const FRACTIONS = withAnchors(
  new RegExp(
    `(?<day>(?<![\\p{L}\\p{N}])${lenient(DAY_BEFORE).replaceAll(' ', '\\s+')}\\s+)?(?<![\\p{L}\\p{N}/.,-])(?<part>\\d)\\s?/\\s?(?<whole>\\d{1,2})(?![\\p{L}\\p{N}/.-])`,
    'gu',
  ),
  DIGITS,
);

/** Every percentage; the value may be below 0 or above 100, so that callers can object. Fractions count: "1/4", "hai phần ba", "một nửa". */
export function readPercents(text: string): NumberMention[] {
  const said = asSpoken(text);
  const found: NumberMention[] = [];
  for (const match of occurrencesIn(said, SIGNED))
    found.push({ ...spanOf(match), value: (match.groups?.['minus'] ? -1 : 1) * fromDecimal(match.groups?.['digits'] ?? '') });
  for (const match of [...occurrencesIn(said, WORDS_PERCENT), ...(said.includes('%') ? occurrencesIn(said, WORDS_SIGN) : [])]) {
    found.push({ ...spanOf(match), value: (match.groups?.['minus'] ? -1 : 1) * fromWords(match.groups?.['words'] ?? '') });
  }
  for (const match of occurrencesIn(said, HALVES)) if (!match.groups?.['vague']) found.push({ ...spanOf(match), value: 50 });
  for (const match of occurrencesIn(said, PARTS)) addFraction(found, match);
  for (const match of occurrencesIn(said, FRACTIONS)) if (!match.groups?.['day']) addFraction(found, match);
  return inOrder(found);
}

function addFraction(found: NumberMention[], match: RegExpExecArray): void {
  const [part, whole] = [match.groups?.['part'], match.groups?.['whole']].map(value => fromAny(value ?? ''));
  if (part !== undefined && whole !== undefined && part < whole && whole <= 10)
    found.push({ ...spanOf(match), value: Math.round((part / whole) * 100) });
}

/** The value of a number in digits or in words. */
export const fromAny = (said: string): number => (/^\d/u.test(said) ? fromDigits(said) : fromWords(said));

/** "1.259" is a thousand and more, "2,1" two and a bit: what offices write. */
function fromDigits(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return Number(digits.replace(/[.,]/gu, ''));
  return fromDecimal(digits);
}

const fromDecimal = (digits: string): number => Number(digits.replace(',', '.').replace(/[.,](?=.*[.,])/gu, ''));

/** "sáu mươi lăm" → 65, "hai tư" → 24, "một trăm linh ba" → 103. */
export function fromWords(words: string): number {
  let total = 0;
  let last: number | undefined;
  for (const token of fold(words).trim().split(/\s+/u)) {
    const digit = DIGIT_WORDS[token];
    if (token === 'tram') [total, last] = [total + (last ?? 1) * 100, undefined];
    else if (token === 'muoi' || token === 'chuc') [total, last] = [total + (last ?? 1) * 10, undefined];
    else if (token === 'ruoi') total += 50;
    else if (digit !== undefined) last = last === undefined ? digit : last * 10 + digit;
  }
  return total + (last ?? 0);
}

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({ start: match.index, end: match.index + match[0].length });

/** By place; of two that overlap the longer. */
function inOrder(found: readonly NumberMention[]): NumberMention[] {
  const kept: NumberMention[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
