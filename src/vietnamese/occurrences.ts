// Searching a text for a pattern, without what that costs where nothing can be found.

import { beginningsOf, mayOccur } from './anchors.ts';

/**
 * Every match of a global pattern, as `matchAll` gives them. That copies its pattern each time, which for patterns as long as ours
 * costs more than the search.
 */
export function occurrencesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!mayOccur(pattern, beginningsOf(text))) return [];
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // an empty match would be found again and again
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** Whether the pattern occurs anywhere. */
export const occursIn = (text: string, pattern: RegExp): boolean => mayOccur(pattern, beginningsOf(text)) && text.search(pattern) >= 0;
