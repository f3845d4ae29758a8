// A strict OpenAI-compatible server on the loopback: refuses what the real one refuses, and answers as a test tells it to.
export { type Answering, MODEL, openOpenAi, type Received, type StrictOpenAi, TRANSCRIBE_MODEL } from './server.ts';
