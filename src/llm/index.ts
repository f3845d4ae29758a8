// The optional language model, behind one small interface with two implementations.
export type * from './model.ts';
export { noModel } from './none.ts';
export { openModel } from './openai.ts';
export { prompt } from './prompts.ts';
