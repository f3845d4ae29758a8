// "Cái thứ hai xong 90%": a task by its place among those last shown, put into the text as its code.
import { fold } from '../vietnamese/fold.ts';
import { asSpoken, lenient } from '../vietnamese/spoken.ts';
import { ORDINAL, ORDINAL_NUMBERS } from './words.data.ts';

const PLACE = new RegExp(`(?<![\\p{L}\\p{N}])${lenient(ORDINAL).replaceAll(' ', '\\s+')}(?![\\p{L}\\d%])`, 'gu');

/** @param shown codes in the order last shown; a place that none of them has stays as it was said */
export function namedByPlace(text: string, shown: readonly string[]): string {
  let named = text;
  for (const match of [...asSpoken(text).matchAll(PLACE)].toReversed()) {
    const said = fold(match.groups?.['place'] ?? '');
    const number = ORDINAL_NUMBERS[said] ?? Number(said.replace(/\D/gu, ''));
    const code = number === -1 ? shown.at(-1) : shown[number - 1];
    if (code !== undefined) named = `${named.slice(0, match.index)}${code}${named.slice(match.index + match[0].length)}`;
  }
  return named;
}
