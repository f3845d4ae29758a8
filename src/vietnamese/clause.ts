// The enumerators of official documents (Nghị định 30/2020/NĐ-CP, annex I): phần, chương, mục, điều, khoản, điểm, gạch đầu dòng, (1), (i).

import { BRACKET_LABEL, CLAUSE_WORDS, COUNTED_PART, LETTERS, SUBNUMBER_LABEL, UPPER_LABEL } from './clause.data.ts';
import { fold } from './fold.ts';

export type LabelKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'upper'
  | 'roman'
  | 'article'
  | 'counted'
  | 'number'
  | 'number2'
  | 'number3'
  | 'letter'
  | 'bracket'
  | 'bracket-roman'
  | 'dash'
  | 'plus';

export interface Label {
  readonly kind: LabelKind;
  /** "III", "2", "đ", "i", "Nhiệm vụ 1"; '' for dashes and annexes without a number */
  readonly value: string;
  /** length of the label in the line, the space after it included */
  readonly length: number;
}

/** From the widest division to the narrowest. */
export const RANK: Readonly<Record<LabelKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  upper: 3,
  roman: 4,
  article: 5,
  counted: 6,
  number: 7,
  number2: 8,
  number3: 9,
  letter: 10,
  bracket: 11,
  'bracket-roman': 12,
  dash: 13,
  plus: 14,
};

const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})';

const FORMS: readonly { readonly kind: LabelKind; readonly pattern: RegExp }[] = [
  { kind: 'part', pattern: new RegExp(`^(?:${CLAUSE_WORDS.part})\\s+(\\p{L}+|\\d+)[.:]?\\s*(?=$|[\\p{Lu}])`, 'iu') },
  { kind: 'chapter', pattern: new RegExp(`^(?:${CLAUSE_WORDS.chapter})\\s+(${ROMAN}|\\d+)[.:]?(?:\\s+|$)`, 'iu') },
  { kind: 'article', pattern: new RegExp(`^(?:${CLAUSE_WORDS.article})\\s+(\\d+[a-z]?)\\s*[.:]\\s*`, 'iu') },
  { kind: 'counted', pattern: COUNTED_PART },
  { kind: 'roman', pattern: new RegExp(`^(${ROMAN})\\s?[.\\-–—/)]+\\s*(?=\\S)(?!v\\s)`, 'u') },
  { kind: 'upper', pattern: UPPER_LABEL },
  { kind: 'number3', pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+/u },
  { kind: 'number2', pattern: SUBNUMBER_LABEL },
  { kind: 'number', pattern: /^(\d{1,3})\s?[.)/](?![\d])\s*(?=\D)/u },
  { kind: 'number', pattern: /^(\d{1,2})\s?[-–]\s+(?=\p{Lu})/u },
  { kind: 'letter', pattern: new RegExp(`^(${LETTERS})\\s?[).]\\s*(?=\\S)`, 'u') },
  { kind: 'bracket-roman', pattern: /^\((x{0,2}(?:ix|iv|v?i{1,3}|v)|x)\)\s*/u },
  { kind: 'bracket', pattern: BRACKET_LABEL },
  { kind: 'dash', pattern: /^([-–—•▪●*])\s*(?=\S)/u },
  { kind: 'plus', pattern: /^([+○◦])\s*(?=\S)/u },
];

/** "PHỤ LỤC", "Phụ lục II", "PHỤ LỤC SỐ 01": a whole line, so that "Phụ lục kèm theo" in a sentence is none. */
const ANNEX = /^phu luc(?: so)?(?: ([ivx]+|\d{1,2}|[a-z]))?\s*[.:]?$/u;

const LONGEST_ANNEX = 30;

/** The enumerator at the start of a line (without leading spaces), or undefined. */
export function readLabel(line: string): Label | undefined {
  const annex = line.length <= LONGEST_ANNEX ? ANNEX.exec(fold(line).trim()) : null;
  if (annex) return { kind: 'annex', value: (annex[1] ?? '').toUpperCase().replace(/^0/, ''), length: line.length };
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(line);
    if (match) return { kind, value: kind === 'dash' || kind === 'plus' ? '' : (match[1] ?? ''), length: match[0].length };
  }
  return undefined;
}

export interface InlineItem {
  readonly label: Label;
  readonly start: number;
  /** where the text of the item begins */
  readonly bodyStart: number;
  readonly end: number;
}

const INLINE = /(?<=^|[\s:;.,])\((\d{1,2}|[ivx]{1,4})\)(?=\s*\S)/gu;

/** The items "(1) … (2) …" or "(i) … (ii) …" inside a paragraph: a run that starts at one and counts on; undefined when there is none. */
export function inlineItems(text: string): readonly InlineItem[] {
  const marks = [...text.matchAll(INLINE)].filter(match => bracketDepth(text, match.index) === 0);
  const run = (first: string, next: (value: string) => string) => {
    const found: RegExpExecArray[] = [];
    let wanted = first;
    for (const mark of marks) {
      if (mark[1] !== wanted) continue;
      found.push(mark);
      wanted = next(wanted);
    }
    return found;
  };
  const numbers = run('1', value => String(Number(value) + 1));
  const romans = run('i', value => ROMANS[ROMANS.indexOf(value) + 1] ?? '');
  const chosen = outer(numbers, romans);
  return chosen.map((mark, index) => ({
    label: { kind: /\d/.test(mark[1] ?? '') ? 'bracket' : 'bracket-roman', value: mark[1] ?? '', length: mark[0].length },
    start: mark.index,
    bodyStart: mark.index + mark[0].length + (/^\s*/u.exec(text.slice(mark.index + mark[0].length))?.[0].length ?? 0),
    end: chosen[index + 1]?.index ?? text.length,
  }));
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The run that begins first encloses the other. */
function outer<T extends { index: number }>(numbers: readonly T[], romans: readonly T[]): readonly T[] {
  const usable = [numbers, romans].filter(run => run.length >= 2);
  return usable.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))[0] ?? [];
}

export function bracketDepth(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const letter = text[index];
    if (letter === '(' && !/^\((?:\d{1,2}|[ivx]{1,4})\)/u.test(text.slice(index, index + 6))) depth += 1;
    else if (letter === ')' && depth > 0 && !/\((?:\d{1,2}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, index - 5), index))) depth -= 1;
  }
  return depth;
}
