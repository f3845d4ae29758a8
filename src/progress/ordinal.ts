// "Cái thứ hai xong 90%": a task by its place among those last shown, put into the text as its code.
import { fold } from '../vietnamese/fold.ts';
import { asSpoken, lenient } from '../vietnamese/spoken.ts';
import { AFTER_PLACE, FIRST, ORDINAL, ORDINAL_NUMBERS } from './words.data.ts';

const spaced = (source: string): string => lenient(source).replaceAll(' ', '\\s+');
const PLACE = new RegExp(`(?<![\\p{L}\\p{N}])${spaced(ORDINAL)}(?![\\p{L}\\d%])`, 'gu');
/** "2 xong": a message that begins with a place and says what became of the task */
const BARE_PLACE = new RegExp(`^\\s*(?<place>\\d{1,2})[.):]?(?=\\s+${spaced(AFTER_PLACE)}(?![\\p{L}]))`, 'u');

/** @param shown codes in the order last shown; a place that none of them has stays as it was said */
export function namedByPlace(text: string, shown: readonly string[]): string {
  let named = text;
  const spoken = asSpoken(text);
  const bare = BARE_PLACE.exec(spoken);
  for (const match of [...(bare ? [bare] : []), ...spoken.matchAll(PLACE)].toReversed()) {
    const place = match.groups?.['place'] ?? '';
    const said = fold(place);
    if (said === fold(FIRST) && place !== asSpoken(FIRST)) continue;
    const number = ORDINAL_NUMBERS[said] ?? Number(said.replace(/\D/gu, ''));
    const code = number === -1 ? shown.at(-1) : shown[number - 1];
    if (code !== undefined) named = `${named.slice(0, match.index)}${code}${named.slice(match.index + match[0].length)}`;
  }
  return named;
}
