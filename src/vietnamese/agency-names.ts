// Finds the agencies that a typed chat message names: no diacritics, abbreviations, typos, former names, groups by kind.

import { AGENCIES, type AgencyRow } from './agencies.ts';
import { GROUPS } from './agency-names.data.ts';
import { occurrencesIn } from './occurrences.ts';
import { asSpoken, spoken } from './spoken.ts';
import { exactAt } from './typed-name-exact.ts';
import { indexNames, tokenise } from './typed-name-index.ts';
import { nearAt } from './typed-name-slips.ts';

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
        occurrencesIn(said, pattern).map(match => ({
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
