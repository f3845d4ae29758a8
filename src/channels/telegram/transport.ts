// HTTP to the Bot API on Node's own client, which can tell whether a request had left this machine when it failed.
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** No usable answer. Carries neither address nor cause, because the address holds the bot's token. */
export class TransportFailure extends Error {
  /** the whole request had been given to the operating system: Telegram may have carried it out */
  readonly handedOver: boolean;
  /** of an answer that is no Bot API answer: from a proxy, mostly */
  readonly status: number | undefined;
  constructor(what: string, handedOver: boolean, status?: number) {
    super(what);
    this.name = 'TransportFailure';
    this.handedOver = handedOver;
    this.status = status;
  }
}

/** Not sent, because the platform wants silence for so long. */
export class HeldBack extends TransportFailure {
  readonly seconds: number;
  constructor(seconds: number) {
    super('Telegram asked for silence', false);
    this.name = 'HeldBack';
    this.seconds = seconds;
  }
}

/** The part of fetch's options that grammY uses. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  readonly signal?: Abort;
}

/** What Node's signals and those of grammY's own library have in common. */
interface Abort {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

export interface Transport {
  /** stands in for `fetch` in grammY */
  readonly fetch: (url: string, init: Init) => Promise<{ json(): Promise<unknown> }>;
  /** @throws TransportFailure; `limit` in bytes */
  download(url: string, limit: number): Promise<Uint8Array>;
  close(): void;
}

export interface TransportOptions {
  readonly connectMs: number;
  readonly answerMs: number;
  /** HTTPS_PROXY, HTTP_PROXY, NO_PROXY as Node understands them */
  readonly proxyEnv?: NodeJS.ProcessEnv | undefined;
  /** gives up all requests */
  readonly signal?: AbortSignal;
  /** Looked at once there is a connection, right before the first byte leaves: why this request must not leave now. */
  readonly heldBack?: (url: string) => HeldBack | undefined;
}

/** Free connections are closed before the other side does it: a request on a dying one would end as "unknown". */
const IDLE_MS = 20_000;

export function openTransport(apiRoot: string, options: TransportOptions): Transport {
  const secure = apiRoot.startsWith('https:');
  const agentOptions = { keepAlive: true, timeout: IDLE_MS, proxyEnv: options.proxyEnv };
  const agent = secure ? new https.Agent(agentOptions) : new http.Agent(agentOptions);
  const request = secure ? https.request : http.request;

  async function exchange(url: string, init: Init, limit: number): Promise<Answer> {
    const body = init.body === undefined || typeof init.body === 'string' ? init.body : await buffer(init.body);
    const headers = { ...init.headers, 'content-length': String(body === undefined ? 0 : Buffer.byteLength(body)) };
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const outgoing = request(url, { agent, method: init.method ?? 'GET', headers });
    let handedOver = false;
    const end = (failure: TransportFailure) => {
      reject(failure);
      outgoing.destroy();
    };
    const fail = (what: string) => end(new TransportFailure(what, handedOver));
    const connecting = setTimeout(() => fail('connect timeout'), options.connectMs);
    const connected = () => clearTimeout(connecting);
    const write = () => {
      connected();
      const held = options.heldBack?.(url);
      if (held) end(held);
      else outgoing.end(body);
    };
    outgoing.on('socket', socket => (socket.connecting ? socket.once(secure ? 'secureConnect' : 'connect', write) : write()));
    outgoing.on('finish', () => {
      handedOver = true;
    });
    outgoing.on('error', error => fail(codeOf(error)));
    outgoing.on('response', response => {
      collect(response, limit).then(
        content => resolve({ status: response.statusCode ?? 0, body: content }),
        (error: Error) => fail(codeOf(error)),
      );
    });
    const answering = setTimeout(() => fail('answer timeout'), options.answerMs);
    const stopListening = onAbort([init.signal, options.signal], () => fail('aborted'));
    try {
      return await promise;
    } finally {
      connected();
      clearTimeout(answering);
      stopListening();
    }
  }

  return {
    async fetch(url, init) {
      const { status, body } = await exchange(url, init, 64 * 1024 * 1024);
      const parsed = parseAnswer(withoutToken(body.toString('utf8'), url));
      if (parsed === undefined) throw new TransportFailure(`HTTP ${status} without a Bot API answer`, true, status);
      return { json: () => Promise.resolve(parsed) };
    },
    async download(url, limit) {
      const { status, body } = await exchange(url, {}, limit);
      if (status !== 200) throw new TransportFailure(`HTTP ${status}`, true, status);
      return body;
    },
    close: () => agent.destroy(),
  };
}

async function collect(response: http.IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new TransportFailure('too big', true);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function onAbort(signals: readonly (Abort | undefined)[], listener: () => void): () => void {
  for (const signal of signals) {
    if (signal?.aborted) listener();
    signal?.addEventListener('abort', listener);
  }
  return () => signals.forEach(signal => signal?.removeEventListener('abort', listener));
}

const codeOf = (error: Error): string =>
  error instanceof TransportFailure ? error.message : 'code' in error && typeof error.code === 'string' ? error.code : error.name;

/** A proxy that echoes the address it could not reach would echo the token. */
function withoutToken(answer: string, url: string): string {
  const token = /\/bot([^/]+)\//.exec(url)?.[1];
  return token === undefined ? answer : answer.replaceAll(token, '***');
}

/** The answer as an object with `ok`, as every Bot API answer has, or undefined. */
function parseAnswer(text: string): object | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'ok' in answer ? answer : undefined;
  } catch {
    return undefined;
  }
}
