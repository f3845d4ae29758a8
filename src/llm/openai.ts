// The language model behind an OpenAI-compatible address. Contents are never logged; the client library is loaded when first needed.
import { setTimeout as wait } from 'node:timers/promises';
import type OpenAI from 'openai';
import { z } from 'zod';
import { cleanInput, type Log, type Outcome, ok, refused, type Stopwatch, stopwatch } from '../base/index.ts';
import { limitedFetch } from './answer-limit.ts';
import { openBreaker } from './breaker.ts';
import { type OptionalParameter, refusalOf, refusedParameter, retryDelay, statusOf } from './failure.ts';
import { type Gate, openGate } from './gate.ts';
import { findAnswer } from './json.ts';
import type { LanguageModel, ModelHealth, ModelRefusal, ModelRequest, ModelSettings } from './model.ts';

const FAILURES_BEFORE_REST = 5;
const REST_MS = 60_000;
const MOST_WAITING = 32;
const LONGEST_ANSWER = 1_000_000;
const LARGEST_AUDIO = 25_000_000;
const LONGEST_TRANSCRIPT = 4_000;
const CHECK_MS = 5_000;

type Body = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;

/** @param elapsed milliseconds that only grow */
export function openModel(settings: ModelSettings, log: Log, elapsed: Stopwatch = stopwatch): LanguageModel {
  const breaker = openBreaker(FAILURES_BEFORE_REST, REST_MS, elapsed);
  // a long document must not keep those waiting who talk
  const forDocuments = Math.max(1, Math.floor(settings.calls / 2));
  const gates = {
    document: openGate(forDocuments, MOST_WAITING),
    message: openGate(Math.max(1, settings.calls - forDocuments), MOST_WAITING),
  };
  const unknownHere = new Set<OptionalParameter>();
  let opened: Promise<OpenAI> | undefined;
  const client = (): Promise<OpenAI> => (opened ??= openClient(settings));

  /** One request within its time: waits for its turn, tries a second time where that may help, and keeps count of failures. */
  async function within<T>(
    gate: Gate,
    limitMs: number,
    outer: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Outcome<T, ModelRefusal>>,
  ): Promise<Outcome<T, ModelRefusal>> {
    const limit = AbortSignal.timeout(limitMs);
    const signal = outer ? AbortSignal.any([limit, outer]) : limit;
    const leave = await gate.enter(signal);
    if (!leave) return refused(signal.aborted ? 'too-slow' : 'busy');
    const started = elapsed();
    let outcome: Outcome<T, ModelRefusal>;
    try {
      if (!breaker.mayTry()) return refused('resting');
      outcome = await work(signal).catch((thrown: unknown) => {
        log.warn(
          { status: statusOf(thrown) ?? null, fault: thrown instanceof Error ? thrown.constructor.name : 'unknown' },
          'model failed',
        );
        return refused(refusalOf(thrown, signal.aborted));
      });
    } finally {
      leave();
    }
    // a model that declines has answered
    breaker.note('ok' in outcome || outcome.refused === 'declined');
    log.info({ outcome: 'ok' in outcome ? 'ok' : outcome.refused, ms: Math.round(elapsed() - started) }, 'model asked');
    return outcome;
  }

  /** Options that the server refuses by name are left out from then on; another fault is tried once more. */
  async function repeating<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T> {
    for (let again = true; ; ) {
      try {
        return await send();
      } catch (thrown) {
        const option = refusedParameter(thrown);
        if (option && !unknownHere.has(option)) {
          unknownHere.add(option);
          continue;
        }
        const pause = again ? retryDelay(thrown) : undefined;
        if (pause === undefined || signal.aborted) throw thrown;
        again = false;
        await wait(pause, undefined, { signal });
      }
    }
  }

  async function complete<T>(request: ModelRequest<T>, model: string, signal: AbortSignal): Promise<Outcome<T, ModelRefusal>> {
    const { chat } = await client();
    const answer = await repeating(signal, () =>
      chat.completions.create(bodyOf(request, model, settings.maxTokens, unknownHere), { signal, maxRetries: 0 }),
    );
    // a server may send anything at all
    const message = completionSchema.safeParse(answer).data?.choices[0]?.message;
    if (message?.refusal) return refused('declined');
    const found = findAnswer(message?.content ?? '', request.schema);
    return found === undefined ? refused('unreadable') : ok(found);
  }

  return {
    answers: settings.name !== undefined,
    hears: settings.transcribeName !== undefined,

    async ask(request) {
      const { name } = settings;
      if (name === undefined) return refused('not-configured');
      return within(gates[request.pace], settings.seconds[request.pace] * 1000, request.signal, signal => complete(request, name, signal));
    },

    async transcribe(audio, mimeType, outer) {
      const { transcribeName } = settings;
      if (transcribeName === undefined) return refused('not-configured');
      if (audio.length > LARGEST_AUDIO) return refused('too-large');
      return within(gates.message, settings.seconds.document * 1000, outer, async signal => {
        const { audio: endpoint } = await client();
        const file = new File([new Uint8Array(audio)], `voice.${extensionOf(mimeType)}`, { type: mimeType });
        const heard: unknown = await repeating(signal, () =>
          endpoint.transcriptions.create(
            { file, model: transcribeName, language: 'vi', response_format: 'json' },
            { signal, maxRetries: 0 },
          ),
        );
        const text = transcriptSchema.safeParse(heard).data?.text;
        return text === undefined ? refused('unreadable') : ok(cleanInput(text).trim().slice(0, LONGEST_TRANSCRIPT));
      });
    },

    async check() {
      const started = elapsed();
      try {
        const { models } = await client();
        const listed = new Set<string>();
        for (const { id } of (await models.list({ signal: AbortSignal.timeout(CHECK_MS), maxRetries: 0 })).data) listed.add(id);
        const missing = [settings.name, settings.transcribeName].filter(name => name !== undefined && !listed.has(name)) as string[];
        return missing.length > 0 ? { state: 'unknown-model', missing } : { state: 'ready', milliseconds: Math.round(elapsed() - started) };
      } catch (thrown) {
        return healthOf(statusOf(thrown));
      }
    },
  };
}

async function openClient({ baseUrl, apiKey }: ModelSettings): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  return new Client({
    // a server of one's own often asks for none; the library insists
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? null,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: limitedFetch(LONGEST_ANSWER),
  });
}

function bodyOf<T>(request: ModelRequest<T>, model: string, maxTokens: number, unknownHere: ReadonlySet<OptionalParameter>): Body {
  const { $schema: _, ...schema } = z.toJSONSchema(request.schema);
  const structured = !unknownHere.has('response_format');
  const spelt = structured ? '' : `\n\nJSON Schema: ${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: 'system', content: request.instructions + spelt },
      { role: 'user', content: JSON.stringify(request.data) },
    ],
    ...(structured ? { response_format: { type: 'json_schema', json_schema: { name: request.name, strict: true, schema } } } : {}),
    ...(unknownHere.has('temperature') ? {} : { temperature: 0 }),
    ...(unknownHere.has('max_completion_tokens') ? { max_tokens: maxTokens } : { max_completion_tokens: maxTokens }),
  };
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }) })).min(1),
});
const transcriptSchema = z.object({ text: z.string() });

const EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
};

/** The endpoint goes by the name's ending. */
const extensionOf = (mimeType: string): string => EXTENSIONS[mimeType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'ogg';

function healthOf(status: number | undefined): ModelHealth {
  if (status === undefined) return { state: 'unreachable' };
  return status === 401 || status === 403 ? { state: 'wrong-key' } : { state: 'faulty', status };
}
