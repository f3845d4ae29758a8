// A language model as the rest of the program sees it: answers that pass a schema, or the reason why there is none.
import type { z } from 'zod';
import type { Outcome } from '../base/index.ts';

/** not-configured; busy: too many ask at once; resting: it failed again and again and is left alone for a while; declined: it would not. */
export type ModelRefusal =
  | 'not-configured'
  | 'busy'
  | 'resting'
  | 'too-slow'
  | 'unreachable'
  | 'rejected'
  | 'declined'
  | 'unreadable'
  | 'too-large';

export interface ModelRequest<T> {
  /** what it is to do: the text of a file in prompts/ */
  readonly instructions: string;
  /** what it is to do it with; sent as one JSON value, so that nothing in it can pass for instructions of ours */
  readonly data: object;
  /** the answer; every key required, what may be missing is nullable (the strict form of structured output) */
  readonly schema: z.ZodType<T>;
  /** of the schema, in letters, digits and dashes */
  readonly name: string;
  /** somebody waits for the answer in a conversation, or a document is being read */
  readonly pace: 'message' | 'document';
  readonly signal?: AbortSignal;
}

export type ModelHealth =
  | { readonly state: 'not-configured' }
  | { readonly state: 'ready'; readonly milliseconds: number }
  /** it answers, and does not know these models */
  | { readonly state: 'unknown-model'; readonly missing: readonly string[] }
  /** 401 or 403 */
  | { readonly state: 'wrong-key' }
  /** it answers something else: not an address of this kind, or a fault of the server; HTTP status */
  | { readonly state: 'faulty'; readonly status: number }
  | { readonly state: 'unreachable' };

/** Two implementations: over HTTP (openai.ts), and none. Never throws for what a server may do. */
export interface LanguageModel {
  /** whether `ask` can ever answer */
  readonly answers: boolean;
  /** whether `transcribe` can ever answer */
  readonly hears: boolean;
  ask<T>(request: ModelRequest<T>): Promise<Outcome<T, ModelRefusal>>;
  /** @param audio ogg, mp3, m4a, wav or webm, at most 25 MB. @returns NFC text without control characters */
  transcribe(audio: Uint8Array, mimeType: string, signal?: AbortSignal): Promise<Outcome<string, ModelRefusal>>;
  /** asks the server which models it has; sends no content */
  check(): Promise<ModelHealth>;
}

export interface ModelSettings {
  /** undefined: the address of OpenAI itself */
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  /** undefined: nothing is asked */
  readonly name: string | undefined;
  /** undefined: voice notes are not transcribed */
  readonly transcribeName: string | undefined;
  /** limits of one request, its repetition included */
  readonly seconds: { readonly message: number; readonly document: number };
  readonly maxTokens: number;
  /** requests at the same time; half of them for documents, at least one of each kind */
  readonly calls: number;
}
