// The vocabulary of directives as regular expressions, compiled once.

import { word } from '../vietnamese/words.ts';
import * as data from './reading.data.ts';

const at = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu');

export const lexicon = {
  force: word(data.FORCE, 'gi'),
  forceAtStart: at(data.FORCE),
  afterForce: new RegExp(`^\\s*${data.AFTER_FORCE.replaceAll(' ', '\\s+')}\\s*`, 'iu'),
  beforeAgency: new RegExp(`^(?:${data.BEFORE_AGENCY.replaceAll(' ', '\\s+')}[\\s:,]+)+`, 'iu'),
  connective: new RegExp(`^(?:${data.CONNECTIVES.replaceAll(' ', '\\s+')})(?![\\p{L}])\\s+`, 'iu'),
  speakerOrder: word(data.SPEAKER_ORDERS, 'i'),
  bareOrderAtStart: at(data.BARE_ORDER),
  within: new RegExp(data.WITHIN.replaceAll(' ', '\\s+'), 'giu'),
  stateBefore: new RegExp(data.STATE_BEFORE.replaceAll(' ', '\\s+'), 'iu'),
  namedBefore: new RegExp(data.NAMED_BEFORE.replaceAll(' ', '\\s+'), 'iu'),
  reported: new RegExp(data.REPORTED.replaceAll(' ', '\\s+'), 'iu'),
  adverbial: at(data.ADVERBIALS),
  presides: at(data.PRESIDES),
  notOrdered: at(data.NOT_ORDERED),
  qualifier: at(data.QUALIFIERS),
  adverb: at(data.ADVERBS),
  strong: word(data.STRONG, 'i'),
  strongAtStart: at(data.STRONG),
  softAtStart: at(data.SOFT),
  product: word(data.PRODUCTS, 'gi'),
  generic: at(data.GENERIC),
  making: word(data.MAKING, 'gi'),
  makingAtStart: at(data.MAKING),
  oversight: word(data.OVERSIGHT, 'i'),
  reportingAtStart: at(data.REPORTING),
  timeOpening: new RegExp(`^(?:${data.TIME_OPENING.replaceAll(' ', '\\s+')})`, 'iu'),
  meta: word(data.META, 'i'),
  conditionalAtStart: at(data.CONDITIONAL),
  closing: word(data.CLOSING, 'i'),
  meeting: word(data.MEETING, 'i'),
  meetingAudience: at(data.MEETING_AUDIENCE),
  telling: word(data.TELLING_HEADINGS, 'i'),
  resultAtStart: at(data.RESULT_HEADINGS),
  taskWords: word(data.TASK_WORDS, 'i'),
  aim: word(data.AIM_HEADINGS, 'i'),
  assigning: word(data.ASSIGNING_HEADINGS, 'i'),
  urgent: word(data.URGENT, 'i'),
  listOpener: new RegExp(`(?:^|\\s)${data.LIST_OPENER.replaceAll(' ', '\\s+')}\\s*[:.]?\\s*$`, 'iu'),
  addressedTo: new RegExp(data.ADDRESSED_TO.replaceAll(' ', '\\s+'), 'iu'),
  headLine: new RegExp(data.HEAD_LINE.replaceAll(' ', '\\s+'), 'iu'),
  attitudeAtStart: at(data.ATTITUDE),
  recipients: new RegExp(data.RECIPIENTS.replaceAll(' ', '\\s+'), 'iu'),
  attached: new RegExp(data.ATTACHED.replaceAll(' ', '\\s+'), 'iu'),
  pressNoise: new RegExp(data.PRESS_NOISE.replaceAll(' ', '\\s+'), 'iu'),
} as const;

/** `text` without the circumstances of time before its verb: "Trước ngày 31/3/2026, ban hành …", "trong tháng 12/2025 hoàn thành …". */
export function afterTime(text: string): string {
  let rest = text.trimStart();
  for (let round = 0; round < 3; round++) {
    const opening = lexicon.timeOpening.exec(rest);
    if (!opening) return rest;
    rest = rest.slice(opening[0].length);
  }
  return rest;
}

export const UNIVERSAL: ReadonlySet<string> = new Set(data.UNIVERSAL_CODES);

/** Whether a stretch begins as an order without a subject does: with a verb, or with adverbs before one. */
export function beginsWithVerb(text: string): boolean {
  return lexicon.strongAtStart.test(text) || lexicon.softAtStart.test(text) || lexicon.adverb.test(text);
}

/** `text` from its first verb on, adverbs and modals taken off. */
export function withoutAdverbs(text: string): string {
  let rest = text.trimStart();
  for (let round = 0; round < 8; round++) {
    const match = lexicon.adverb.exec(rest);
    if (!match) break;
    const after = rest.slice(match[0].length).replace(/^[\s,]+/u, '');
    if (!after || !beginsWithVerb(after)) break;
    rest = after;
  }
  return rest;
}
