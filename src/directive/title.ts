// A short title for a task: what is to be done, beginning with a verb, without who, with whom and until when.

import { shorten } from '../base/index.ts';
import { lexicon, withoutAdverbs } from './lexicon.ts';
import { CIRCUMSTANCES, COOPERATING, DANGLING, NOUN_AFTER_VERB, TITLE_CUTS, TITLE_TAILS } from './title.data.ts';

const LONGEST = 140;
/** "phối hợp, giám sát" without its first verb would say too little. */
const SHORTEST = 15;
const TAILS = new RegExp(`(?:${TITLE_TAILS.replaceAll(' ', '\\s+')}).*$`, 'iu');
const CUTS = new RegExp(`(?:${TITLE_CUTS.replaceAll(' ', '\\s+')}).*$`, 'iu');

export function titleOf(predicate: string, deadlineText: string | null): string {
  const whole = predicate
    .replace(/\s+/gu, ' ')
    .replace(/\[\d+\]/gu, '')
    .trim();
  const bare = withoutAdverbs(whole);
  let text = bare.length < SHORTEST ? whole : bare;
  if (deadlineText) {
    const phrase = deadlineText.replace(/\s+/gu, ' ');
    const at = text.indexOf(phrase);
    if (at > 25) text = text.slice(0, at);
    else if (at === 0) text = text.slice(phrase.length).replace(/^[\s,]+/u, '');
  }
  text = fromItsVerb(text)
    .replace(TAILS, '')
    .replace(DANGLING, '')
    .replace(/[\s,;.:(]+$/u, '');
  if (text.length > LONGEST) text = text.replace(CUTS, '').trim();
  const short = shorten(text, LONGEST).replace(/[\s,;.:(]+$/u, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** Circumstances and partners may fill this much before the verb. */
const LONGEST_OPENING = 260;

const isVerb = (text: string): boolean =>
  (lexicon.strongAtStart.test(text) || lexicon.softAtStart.test(text)) && !NOUN_AFTER_VERB.test(text);

/** "Ngay sau Hội nghị này, khẩn trương xây dựng …", "Phối hợp với Bộ A hướng dẫn …": from the word that says what is done. */
function fromItsVerb(text: string): string {
  const partners = COOPERATING.exec(text);
  if (!partners && (isVerb(text) || !CIRCUMSTANCES.test(text))) return text;
  // after partners any word may be the verb, written small; after circumstances only what follows a comma
  const breaks = partners ? /\s(?=\p{Ll})/gu : /[,;:]\s+/gu;
  for (const match of text.slice(0, LONGEST_OPENING).matchAll(breaks)) {
    const at = match.index + match[0].length;
    if (partners && at <= partners[0].length) continue;
    const rest = withoutAdverbs(text.slice(at));
    if (isVerb(rest) && rest.length > 20) return rest;
  }
  return text;
}
