// What is left of a report when all that reports is taken away: perhaps the task in words.
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import { FILLER as WORDS } from './words.data.ts';

/** the longest first: "minh chứng" is not "mình" and something */
const FILLER = spoken(
  WORDS.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** The words that may describe a task, single spaces between them. */
export function describe(left: string): string {
  const bare = asSpoken(left).replace(FILLER, match => ' '.repeat(match.length));
  return left
    .split('')
    .map((letter, at) => (/[\p{L}\p{N}]/u.test(bare[at] ?? ' ') ? letter : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a text has no word but those about reporting itself. */
export const saysNothing = (text: string): boolean =>
  asSpoken(text)
    .replace(FILLER, '')
    .replace(/[\s\p{P}]/gu, '') === '';
