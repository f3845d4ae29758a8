// The server itself: routes, authorisation, and the ways in which an answer may come or not come.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiError, apiError, type ChatBody, checkChat } from './refusals.ts';

export interface Received {
  readonly path: string;
  /** of a chat completion */
  readonly chat?: ChatBody;
  /** the data that the program sent with it, parsed */
  readonly data?: Record<string, unknown>;
  /** of a transcription */
  readonly audio?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array; readonly model: string };
}

/** How a chat completion is answered. */
export type Answering =
  /** the content is this value as JSON, or this text */
  | { readonly value: unknown }
  | { readonly text: string }
  /** cut by the limit of tokens */
  | { readonly truncated: string }
  | { readonly refusal: string }
  | { readonly status: number; readonly retryAfter?: number }
  /** a body that is no JSON */
  | { readonly garbage: string }
  /** so many bytes of content */
  | { readonly bytes: number }
  /** the connection ends without an answer */
  | 'drop'
  /** no answer ever */
  | 'hang'
  | { readonly redirect: string };

export interface StrictOpenAi {
  /** ends with /v1 */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** that were accepted, oldest first */
  readonly received: readonly Received[];
  /** errors given for requests that break the rules */
  readonly refused: readonly ApiError[];
  /** from now on; a function sees the request */
  answers(next: Answering | ((request: Received) => Answering)): void;
  /** what the next audio is heard as; null: an answer without text */
  hears(transcript: string | null): void;
  /** parameters that this server does not know, like some servers of other makers */
  knowsNot(parameters: readonly string[]): void;
  forget(): void;
  close(): Promise<void>;
}

export const MODEL = 'strict-1';
export const TRANSCRIBE_MODEL = 'strict-ears';
const LARGEST_AUDIO = 25 * 1024 * 1024;
const AUDIO = /\.(?:flac|m4a|mp3|mp4|mpeg|mpga|oga|ogg|wav|webm)$/u;

export async function openOpenAi(): Promise<StrictOpenAi> {
  const apiKey = 'sk-strict';
  const received: Received[] = [];
  const refused: ApiError[] = [];
  let answering: Answering | ((request: Received) => Answering) = { text: '{}' };
  let transcript: string | null = '';
  let without: readonly string[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const route = `${request.method} ${request.url}`;
    if (request.headers.authorization !== `Bearer ${apiKey}`)
      return fail(response, apiError(401, 'Incorrect API key provided.', null, 'invalid_api_key'));
    switch (route) {
      case 'GET /v1/models': {
        received.push({ path: '/models' });
        const data = [MODEL, TRANSCRIBE_MODEL].map(id => ({ id, object: 'model', created: 1, owned_by: 'test' }));
        return json(response, 200, { object: 'list', data });
      }
      case 'POST /v1/chat/completions':
        return complete(request, body, response);
      case 'POST /v1/audio/transcriptions':
        return transcribe(request, body, response);
      default:
        return fail(response, apiError(404, `Invalid URL (${route})`));
    }
  }

  function complete(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    if (!request.headers['content-type']?.startsWith('application/json'))
      return fail(response, apiError(400, 'you must provide a JSON body'));
    const checked = checkChat(parsed(body), [MODEL], without);
    if (!('ok' in checked)) return fail(response, checked);
    const data = parsed(Buffer.from(checked.ok.messages.at(-1)?.content ?? ''));
    const one: Received = {
      path: '/chat/completions',
      chat: checked.ok,
      ...(typeof data === 'object' && data !== null ? { data: data as Record<string, unknown> } : {}),
    };
    received.push(one);
    answer(typeof answering === 'function' ? answering(one) : answering, checked.ok.model, response);
  }

  async function transcribe(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('multipart/form-data; boundary=')) return fail(response, apiError(400, 'you must provide a multipart form'));
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const file = form.get('file');
    const model = form.get('model');
    const unknown = [...form.keys()].find(key => !['file', 'model', 'language', 'prompt', 'response_format', 'temperature'].includes(key));
    if (unknown) return fail(response, apiError(400, `Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter'));
    if (model !== TRANSCRIBE_MODEL)
      return fail(response, apiError(404, `The model '${typeof model === 'string' ? model : ''}' does not exist`, null, 'model_not_found'));
    if (!(file instanceof File) || file.size === 0) return fail(response, apiError(400, "'file' is a required property", 'file'));
    if (!AUDIO.test(file.name)) return fail(response, apiError(400, 'Unrecognized file format.', 'file'));
    if (file.size > LARGEST_AUDIO) return fail(response, apiError(413, 'Maximum content size limit (26214400) exceeded', 'file'));
    const bytes = new Uint8Array(await file.arrayBuffer());
    received.push({ path: '/audio/transcriptions', audio: { name: file.name, type: file.type, bytes, model } });
    return json(response, 200, transcript === null ? { usage: null } : { text: transcript });
  }

  function fail(response: ServerResponse, error: ApiError): void {
    refused.push(error);
    json(response, error.status, error.body);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey,
    received,
    refused,
    answers: next => {
      answering = next;
    },
    hears: next => {
      transcript = next;
    },
    knowsNot: parameters => {
      without = parameters;
    },
    forget: () => {
      received.length = 0;
      refused.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(how: Answering, model: string, response: ServerResponse): void {
  if (how === 'hang') return;
  if (how === 'drop') {
    response.socket?.destroy();
    return;
  }
  if ('status' in how) {
    const headers = how.retryAfter === undefined ? {} : { 'retry-after': String(how.retryAfter) };
    const type = how.status === 429 ? 'rate_limit_error' : 'server_error';
    json(response, how.status, apiError(how.status, 'The server had an error.', null, null, type).body, headers);
  } else if ('redirect' in how) {
    response.writeHead(307, { location: how.redirect }).end();
  } else if ('garbage' in how) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(how.garbage);
  } else if ('bytes' in how) {
    completion(response, model, { content: 'x'.repeat(how.bytes), refusal: null }, 'stop');
  } else if ('refusal' in how) {
    completion(response, model, { content: null, refusal: how.refusal }, 'stop');
  } else if ('truncated' in how) {
    completion(response, model, { content: how.truncated, refusal: null }, 'length');
  } else {
    completion(response, model, { content: 'value' in how ? JSON.stringify(how.value) : how.text, refusal: null }, 'stop');
  }
}

function completion(
  response: ServerResponse,
  model: string,
  message: { readonly content: string | null; readonly refusal: string | null },
  finish: 'stop' | 'length',
): void {
  json(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
