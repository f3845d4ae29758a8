// The HTTP door: few fixed routes, small bodies, short patience; on loopback unless told otherwise.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure, type Log, messageOf } from '../base/index.ts';
import { texts } from './texts.ts';

export interface HttpRequest {
  /** lower-case names */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** the whole path */
  readonly path: string;
  /** bytes of a body; without it none is taken */
  readonly limit?: number;
  handle(request: HttpRequest): Promise<HttpAnswer> | HttpAnswer;
}

export interface HttpOptions {
  readonly host: string;
  /** 0: any free one */
  readonly port: number;
  readonly log: Log;
}

export interface Http {
  /** before or after listening */
  add(route: Route): void;
  /** @returns the port @throws Failure when the port cannot be had */
  listen(): Promise<number>;
  /** Takes no more; resolves when what is being answered was. */
  close(): Promise<void>;
}

/** A client that dawdles longer is cut off. */
const PATIENCE_MS = 15_000;

export function openHttp({ host, port, log }: HttpOptions): Http {
  const routes: Route[] = [];

  async function answer(request: IncomingMessage): Promise<HttpAnswer> {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const there = routes.filter(route => route.path === path);
    const route = there.find(({ method }) => method === request.method);
    if (!route) return { status: there.length > 0 ? 405 : 404 };
    const body = await readBody(request, route.limit ?? 0);
    return body === undefined ? { status: 413 } : route.handle({ headers: request.headers, body });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let given: HttpAnswer;
    try {
      given = await answer(request);
    } catch (thrown) {
      // a client that hung up, or a defect: told without the path, which may be a secret
      log.error({ error: messageOf(thrown) }, 'http: request failed');
      given = { status: 500 };
    }
    if (response.destroyed) return;
    const { status, type = 'text/plain; charset=utf-8', body = '' } = given;
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (!request.complete) {
      // the rest of a body that is too big is not read
      response.setHeader('connection', 'close');
      response.once('finish', () => request.destroy());
    }
    response.writeHead(status, headers).end(body);
  }

  const server = createServer(
    { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS },
    (request, response) => void serve(request, response),
  );

  return {
    add: route => void routes.push(route),
    listen: () => listen(server, host, port),
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeIdleConnections();
      }),
  };
}

/** undefined: more than `limit` bytes */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // not `for await`: leaving it early would cut the connection before the answer
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        resolve(undefined);
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('client hung up')));
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => reject(new Failure(texts.cannotListen(host, port, messageOf(error)))));
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
