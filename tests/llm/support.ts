// Settings of a model at the strict server.
import type { ModelSettings } from '../../src/llm/index.ts';
import { MODEL, type StrictOpenAi, TRANSCRIBE_MODEL } from '../support/openai/index.ts';

export const settingsFor = (
  { baseUrl, apiKey }: Pick<StrictOpenAi, 'baseUrl' | 'apiKey'>,
  change: Partial<ModelSettings> = {},
): ModelSettings => ({
  baseUrl,
  apiKey,
  name: MODEL,
  transcribeName: TRANSCRIBE_MODEL,
  seconds: { message: 3, document: 3 },
  maxTokens: 500,
  calls: 2,
  ...change,
});
