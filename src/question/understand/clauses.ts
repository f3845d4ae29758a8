// Which part of a document a question names, and whether a task's "Điều khoản" lies in it.

import { fold } from '../../vietnamese/fold.ts';
import { asSpoken, lenient, spoken } from '../../vietnamese/spoken.ts';
import { ANNEX, CLAUSE_BEFORE, CLAUSE_KIND, CLAUSE_LINK, CLAUSE_OF, CLAUSE_VALUE } from './clauses.data.ts';
import { citesDirective } from './directives.ts';
import type { Utterance } from './utterance.ts';

const PART = `(?:${CLAUSE_KIND} ${CLAUSE_VALUE}|${ANNEX})`;
const SEVERAL = spoken(`${PART}(?:${CLAUSE_LINK}${PART})+`, 'g');
const BEHIND = spoken(`(?:${CLAUSE_BEFORE} )${PART}`, 'g');
const AHEAD = spoken(`${PART}(?= ${CLAUSE_OF})`, 'g');
const ALONE = spoken(PART, 'g');
const ONE = new RegExp(
  `(?<kind>${lenient(CLAUSE_KIND)})\\s+(?<value>${lenient(CLAUSE_VALUE)})(?![\\p{L}\\p{N}])|(?<annex>${lenient(ANNEX).replaceAll(' ', '\\s+')})`,
  'gu',
);

/** "Mục III", "khoản 1", as said; takes the words. @param cited a document is named, of which a part alone may be meant */
export function readClause(u: Utterance, cited: boolean): string[] {
  const [match] = [...u.take(SEVERAL), ...u.take(BEHIND), ...u.take(AHEAD), ...(cited ? u.take(ALONE) : [])];
  return match ? partsOf(u.text.slice(match.index, match.index + match[0].length)).map(part => part.said) : [];
}

export const namesClause = (u: Utterance): boolean =>
  u.peek(SEVERAL) !== undefined || u.peek(AHEAD) !== undefined || (u.peek(ALONE) !== undefined && citesDirective(u));

/** Every named part stands in the clause. */
export function liesIn(clause: string, named: readonly string[]): boolean {
  const parts = partsOf(clause);
  // "Phụ lục II" is one of the annexes
  const keys = new Set(parts.flatMap(({ key }) => (key.startsWith(fold(ANNEX)) ? [key, fold(ANNEX)] : [key])));
  return named.flatMap(partsOf).every(part => keys.has(part.key));
}

function partsOf(text: string): { said: string; key: string }[] {
  const said = asSpoken(text);
  return [...said.matchAll(ONE)].map(match => ({
    said: text.slice(match.index, match.index + match[0].length),
    key: match.groups?.['kind'] ? `${fold(match.groups['kind'])} ${value(match.groups['value'] ?? '')}` : fold(ANNEX),
  }));
}

/** "đ" is a point of its own beside "d". */
const value = (said: string): string => said.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
