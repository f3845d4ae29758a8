// What `dondoc doctor` says of the language model: what is configured, whether it answers, what follows.

import { noLog } from '../base/index.ts';
import type { UnderstandingCounts } from '../chat/index.ts';
import { type ModelSettings, openModel } from '../llm/index.ts';
import { modelTexts as texts } from './model.texts.ts';

/** Asks the server itself; what it is asked holds no content. */
export async function modelLines(settings: ModelSettings | undefined): Promise<string[]> {
  if (!settings) return [texts.none];
  const { baseUrl, name, transcribeName } = settings;
  const health = await openModel(settings, noLog).check();
  return [
    name === undefined ? texts.unnamed(baseUrl) : texts.configured(baseUrl, name, settings.seconds.message),
    transcribeName === undefined ? texts.noSpeech : texts.speech(transcribeName),
    texts.health(health),
  ];
}

/** How messages were understood since the service, or this command, started. */
export const understandingLines = (counts: UnderstandingCounts): string[] => (counts.messages === 0 ? [] : [texts.understood(counts)]);
