// Slips of the finger in the words that a report turns on: "hoan thnah" is "hoan thanh". A term is of two syllables: one is right, so
// the other is not taken for another word.
import { distance } from 'fastest-levenshtein';
import { fold } from '../vietnamese/fold.ts';
import { TERMS } from './words.data.ts';

const SYLLABLE = /\p{L}+/gu;
/** Shorter syllables differ by one letter too often. */
const SHORTEST = 4;

/** Both syllables of a term, folded, under each of them. */
const partners = new Map<string, (readonly [string, string])[]>();
for (const term of TERMS) {
  const [first = '', second = ''] = fold(term).split(' ');
  for (const syllable of [first, second]) partners.set(syllable, [...(partners.get(syllable) ?? []), [first, second]]);
}

/** `text` with the mistyped syllable of a known term put right, without marks; anything else stays. */
export function withoutSlips(text: string): string {
  const syllables = [...text.matchAll(SYLLABLE)].map(match => ({ at: match.index, typed: match[0], folded: fold(match[0]) }));
  let repaired = text;
  for (let i = syllables.length - 2; i >= 0; i--) {
    const [one, other] = [syllables[i], syllables[i + 1]];
    if (!one || !other || other.at - one.at - one.typed.length !== 1) continue;
    for (const [first, second] of [...(partners.get(one.folded) ?? []), ...(partners.get(other.folded) ?? [])]) {
      const wrong = one.folded === first && isSlip(other.folded, second) ? { ...other, right: second } : undefined;
      const slip = wrong ?? (other.folded === second && isSlip(one.folded, first) ? { ...one, right: first } : undefined);
      if (!slip) continue;
      repaired = repaired.slice(0, slip.at) + slip.right + repaired.slice(slip.at + slip.typed.length);
      break;
    }
  }
  return repaired;
}

/** One letter missing, too many or another, or two neighbours swapped. */
function isSlip(typed: string, meant: string): boolean {
  if (typed === meant || meant.length < SHORTEST) return false;
  if (typed.length === meant.length && isSwapped(typed, meant)) return true;
  return typed.length >= SHORTEST && distance(typed, meant) === 1;
}

function isSwapped(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}
