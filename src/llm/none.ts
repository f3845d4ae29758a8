// No language model: everything goes by the built-in rules.
import { refused } from '../base/index.ts';
import type { LanguageModel } from './model.ts';

export const noModel: LanguageModel = {
  answers: false,
  hears: false,
  ask: async () => refused('not-configured'),
  transcribe: async () => refused('not-configured'),
  check: async () => ({ state: 'not-configured' }),
};
