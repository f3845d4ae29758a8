// What people of other regions and voice typing write, in the words and figures that the rules read.

import { NUMBER_WORDS } from '../../vietnamese/numbers.data.ts';
import { fromWords } from '../../vietnamese/numbers.ts';
import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import { asSpoken, spoken, strict } from '../../vietnamese/spoken.ts';
import { word } from '../../vietnamese/words.ts';
import { HALF, NUMBERED, PERCENT_SAID, REGIONAL } from './regional.data.ts';

const WORDS = REGIONAL.map(({ said, becomes, marked }) => ({ pattern: marked ? word(strict(said), 'g') : spoken(said, 'g'), becomes }));
const CODE_IN_WORDS = spoken(`(?<before>${NUMBERED}) (?<number>${NUMBER_WORDS})`, 'g');
const HALF_DONE = spoken(HALF, 'g');
const PERCENT_IN_WORDS = spoken(`(?<number>${NUMBER_WORDS})(?= ${PERCENT_SAID})`, 'g');

export function inPlainWords(text: string): string {
  const words = WORDS.reduce((said, { pattern, becomes }) => replaced(said, pattern, () => becomes), text);
  const numbered = replaced(words, CODE_IN_WORDS, groups => `${groups['before'] ?? ''} ${fromWords(groups['number'] ?? '')}`);
  const halved = replaced(numbered, HALF_DONE, () => '50%');
  return replaced(halved, PERCENT_IN_WORDS, groups => String(fromWords(groups['number'] ?? '')));
}

/** The pattern is found in the text as spoken, and put right in the text as typed. */
function replaced(text: string, pattern: RegExp, by: (groups: Readonly<Record<string, string | undefined>>) => string): string {
  const said = asSpoken(text);
  let made = '';
  let end = 0;
  for (const match of occurrencesIn(said, pattern)) {
    made += text.slice(end, match.index) + by(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return end === 0 ? text : made + text.slice(end);
}
