// Messages that are no question about tasks: greetings, thanks, help, other trades, attempts at other people's rights.

import type { Question } from '../types.ts';
import { CUES, HELP_ABOUT } from './cues.ts';
import { standsInTitles, type Titles } from './title-runs.ts';
import type { Utterance } from './utterance.ts';

export interface Understood {
  readonly question: Question;
  readonly sure: number;
}

const CERTAIN = 0.97;
const LIKELY = 0.9;

/** Pleasantries, help and overrides; read before anything else. */
export function readTalk(u: Utterance): Understood | undefined {
  const { said } = u;
  if (CUES.override.test(u)) return { question: { kind: 'refuse', reason: 'override' }, sure: CERTAIN };
  if (CUES.thanks.test(said)) return { question: { kind: 'chat', what: 'thanks' }, sure: LIKELY };
  if (CUES.farewell.test(said)) return { question: { kind: 'chat', what: 'farewell' }, sure: LIKELY };
  if (CUES.greeting.test(said)) return { question: { kind: 'chat', what: 'greeting' }, sure: LIKELY };
  if (CUES.whoAreYou.test(said)) return { question: { kind: 'chat', what: 'who' }, sure: LIKELY };
  if (CUES.help.test(said) && !/\d{2,}/u.test(said)) {
    const about = HELP_ABOUT.find(row => row.pattern.test(said))?.about;
    return { question: { kind: 'help', ...(about ? { about } : {}) }, sure: LIKELY };
  }
  // an "ok" may answer something that waits
  if (CUES.praise.test(said)) return { question: { kind: 'chat', what: 'praise' }, sure: 0.3 };
  return undefined;
}

export const OUT_OF_SCOPE: Understood = { question: { kind: 'refuse', reason: 'out-of-scope' }, sure: LIKELY };

/** @param titles where given, a word that stands in one of them is of a task: "karaoke thì giao cho ai?" */
export function readOutOfScope(u: Utterance, titles?: Titles): Understood | undefined {
  if (CUES.private.test(u.said)) return { question: { kind: 'refuse', reason: 'internal' }, sure: LIKELY };
  const found = CUES.outOfScope.find(u);
  if (found !== undefined && titles && standsInTitles(found, titles)) return undefined;
  return found !== undefined ? OUT_OF_SCOPE : undefined;
}
