// A short title for a task: what is to be done, beginning with a verb, without who, with whom and until when.

import { shorten } from '../base/index.ts';
import { withoutAdverbs } from './lexicon.ts';
import { TITLE_CUTS, TITLE_TAILS } from './title.data.ts';

const LONGEST = 140;
const TAILS = new RegExp(`(?:${TITLE_TAILS.replaceAll(' ', '\\s+')}).*$`, 'iu');
const CUTS = new RegExp(`(?:${TITLE_CUTS.replaceAll(' ', '\\s+')}).*$`, 'iu');

export function titleOf(predicate: string, deadlineText: string | null): string {
  let text = withoutAdverbs(
    predicate
      .replace(/\s+/gu, ' ')
      .replace(/\[\d+\]/gu, '')
      .trim(),
  );
  if (deadlineText) {
    const phrase = deadlineText.replace(/\s+/gu, ' ');
    const at = text.indexOf(phrase);
    if (at > 25) text = text.slice(0, at);
    else if (at === 0) text = text.slice(phrase.length).replace(/^[\s,]+/u, '');
  }
  text = text.replace(TAILS, '').replace(/[\s,;.:(]+$/u, '');
  if (text.length > LONGEST) text = text.replace(CUTS, '').trim();
  const short = shorten(text, LONGEST).replace(/[\s,;.:(]+$/u, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
