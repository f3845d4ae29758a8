// A strict Bot API server on loopback, written from the description of Bot API 10.1: refuses what Telegram refuses, and lets a test play people and faults.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, stopwatch } from '../../../src/base/index.ts';
import { type Parameters, readParameters } from './body.ts';
import { type Fault, Faults, RateLimit } from './faults.ts';
import { type GroupChat, openGroupChat } from './group.ts';
import { deliverTo } from './hook.ts';
import { type Call, methods, type Webhook } from './methods.ts';
import { isMethod, type Method, parameters } from './parameters.ts';
import { openPerson, type Person } from './person.ts';
import { badRequest, Refusal, tooMany } from './refusal.ts';
import type { QueuedUpdate } from './updates.ts';
import { World } from './world.ts';

export type { GroupChat } from './group.ts';
export type { Heard, Person } from './person.ts';

export interface BotApiOptions {
  readonly token?: string;
  readonly username?: string;
  /** one message a second to a chat, thirty in all; off by default */
  readonly limitRate?: boolean;
  readonly clock?: Clock;
  readonly port?: number;
  /** what goes wrong with a call, beside the faults that are ordered */
  readonly chaos?: (method: Method) => Fault | undefined;
}

export interface RecordedCall {
  /** milliseconds of the stopwatch when it began to come in */
  readonly at: number;
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Silence {
  /** milliseconds of the stopwatch */
  readonly at: number;
  readonly seconds: number;
}

export interface BotApi {
  /** http://127.0.0.1:PORT */
  readonly apiRoot: string;
  readonly token: string;
  readonly calls: readonly RecordedCall[];
  /** each time silence was asked for */
  readonly silences: readonly Silence[];
  /** ids of the presses that were acknowledged */
  readonly acknowledged: readonly string[];
  /** `started: false`: has never written to the bot */
  user(id: number, options?: { readonly name?: string; readonly started?: boolean }): Person;
  /** a group that the bot is in; ids of supergroups begin with -100 */
  group(id: number, options?: { readonly title?: string; readonly topics?: boolean }): GroupChat;
  /** names of the commands set for a chat, or for "default" */
  menuOf(chat: number | 'default'): readonly string[] | undefined;
  /** any update at all, valid or not: {message: {…}} */
  pushes(kind: 'message' | 'edited_message' | 'callback_query' | 'my_chat_member', content: object): number;
  /** not yet confirmed by the bot */
  pending(): readonly QueuedUpdate[];
  failNext(method: Method, fault: Fault): void;
  /** the token is revoked, or valid again */
  revoked: boolean;
  until(holds: () => boolean, what: string, withinMs?: number): Promise<void>;
  close(): Promise<void>;
}

export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const token = options.token ?? '4242:TEST-token_of_the_local_server';
  const bot = { id: Number(token.split(':')[0]), username: options.username ?? 'dondoc_test_bot' };
  const world = new World(options.clock);
  const faults = new Faults();
  const rate = options.limitRate ? new RateLimit(options.clock) : undefined;
  const webhook: Webhook = { url: '', secret: undefined };
  const people = new Map<number, Person>();
  const groups = new Map<number, GroupChat>();
  const hook = deliverTo(webhook, world.updates);
  const calls: RecordedCall[] = [];
  const silences: Silence[] = [];
  let revoked = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = stopwatch();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const file = /^\/file\/bot([^/]+)\/(?:documents|photos)\/(.+?)(?:\.jpg)?$/.exec(url.pathname);
    if (file)
      return file[1] === token && !revoked ? download(file[2] ?? '', response) : respond(response, new Refusal(401, 'Unauthorized'));
    if (given === undefined || method === undefined) return respond(response, new Refusal(404, 'Not Found'));
    const received = await readParameters(request, url.searchParams);
    calls.push({ at, method, fields: received.fields });
    world.changed();
    if (given !== token || revoked) throw new Refusal(401, 'Unauthorized');
    if (!isMethod(method)) throw new Refusal(404, 'Not Found');
    await carryOut(method, received, response);
  }

  async function carryOut(method: Method, { fields, uploads }: Parameters, response: ServerResponse): Promise<void> {
    const fault = faults.take(method) ?? options.chaos?.(method);
    if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.description);
    if (fault?.kind === 'retry-after') throw tooMany(fault.seconds);
    if (fault?.kind === 'drop-before') return void response.destroy();
    if (fault?.kind === 'page') return void response.writeHead(fault.status).end(fault.body ?? '<html>Bad Gateway</html>');
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const result = await run(method, fields, { world, uploads, bot, rate, gone: gone.signal, webhook });
    if (fault?.kind === 'accept-then-drop') return void response.destroy();
    if (fault?.kind !== 'accept-then-silence') respond(response, result);
  }

  function download(id: string, response: ServerResponse): void {
    const stored = world.files.get(id);
    if (stored) response.end(stored.bytes);
    else respond(response, new Refusal(404, 'Not Found'));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      const seconds = thrown instanceof Refusal ? thrown.parameters?.retry_after : undefined;
      if (seconds !== undefined) silences.push({ at: stopwatch(), seconds });
      respond(response, thrown instanceof Refusal ? thrown : new Refusal(500, `Internal Server Error: ${String(thrown)}`));
    });
  });
  const port = await listen(server, options.port ?? 0);

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    calls,
    silences,
    acknowledged: world.acknowledged,
    user(id, { name = `Person ${id}`, started = true } = {}) {
      const known = people.get(id);
      if (known) return known;
      const chat = { id, name, type: 'private' as const, started, blocked: false, messages: [] };
      world.chats.set(id, chat);
      const person = openPerson(world, bot, chat);
      people.set(id, person);
      return person;
    },
    group(id, { title = `Group ${id}`, topics = false } = {}) {
      const known = groups.get(id);
      if (known) return known;
      const type = String(id).startsWith('-100') ? ('supergroup' as const) : ('group' as const);
      const chat = { id, name: title, type, topics, started: true, blocked: false, messages: [] };
      world.chats.set(id, chat);
      const group = openGroupChat(world, bot, chat);
      groups.set(id, group);
      return group;
    },
    menuOf: chat => world.menus.get(String(chat)),
    pushes: (kind, content) => world.updates.push(kind, content),
    pending: () => world.updates.pending,
    failNext: (method, fault) => faults.order(method, fault),
    get revoked() {
      return revoked;
    },
    set revoked(value) {
      revoked = value;
    },
    until: (holds, what, withinMs = 5_000) => world.until(holds, what, withinMs),
    close: () =>
      new Promise(resolve => {
        hook.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Checks the parameters by the method's description, then does it. */
function run(method: Method, fields: Readonly<Record<string, unknown>>, call: Call): unknown {
  const checked = parameters[method].safeParse(fields);
  if (!checked.success) throw badRequest(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  return invoke(method, checked.data, call);
}

function invoke(method: Method, given: unknown, call: Call): unknown {
  const carryOut: unknown = methods[method];
  return typeof carryOut === 'function' ? carryOut(given, call) : undefined;
}

function respond(response: ServerResponse, result: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const refusal = result instanceof Refusal ? result : undefined;
  const body = refusal
    ? { ok: false, error_code: refusal.code, description: refusal.message, ...(refusal.parameters && { parameters: refusal.parameters }) }
    : { ok: true, result };
  response.writeHead(refusal?.code ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });
}
