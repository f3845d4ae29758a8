// Patterns over `said` that are searched only where they can occur.

import { beginningsOf, mayOccur, withAnchors } from '../../vietnamese/anchors.ts';
import { spoken as compiled, lenient, strict } from '../../vietnamese/spoken.ts';
import { word } from '../../vietnamese/words.ts';
import type { Utterance } from './utterance.ts';

/** `pattern` as whole words. */
export const spoken = (pattern: string, flags = ''): RegExp => quick(compiled(pattern, flags));

/** The same, for patterns that bear their own "^" and "$". */
export const anchored = (pattern: string, flags = 'u'): RegExp =>
  quick(withAnchors(new RegExp(lenient(pattern).replaceAll(' ', '\\s+'), flags), pattern));

/** Is not searched for where it cannot occur. */
function quick(pattern: RegExp): RegExp {
  const test = pattern.test.bind(pattern);
  if (!pattern.global) pattern.test = said => mayOccur(pattern, beginningsOf(said)) && test(said);
  return pattern;
}

/** Where marks are typed, they must be the pattern's: "quan nào" is no "quán nào". */
export function asTyped(pattern: string): { test(u: Utterance): boolean; find(u: Utterance): string | undefined } {
  const bare = spoken(pattern);
  const marked = word(strict(pattern));
  return {
    test: ({ said, marked: typed }) => (typed ? marked : bare).test(said),
    find: ({ said, marked: typed }) => {
      const one = typed ? marked : bare;
      return one.test(said) ? one.exec(said)?.[0] : undefined;
    },
  };
}
