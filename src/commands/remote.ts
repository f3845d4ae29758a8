// Commands beside a running service: it holds the embedded folder, so they are sent to it over a local socket.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Io } from './host.ts';

/** A socket's path may have 107 bytes; a longer one lies in the temporary folder under the folder's hash. */
function socketPath(folder: string): string {
  const path = join(resolve(folder), 'dondoc.sock');
  if (Buffer.byteLength(path) <= 100) return path;
  return join(tmpdir(), `dondoc-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}.sock`);
}

const request = z
  .string()
  .transform((line, context): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ argv: z.array(z.string()), cwd: z.string() }));
const answer = z.union([z.object({ out: z.string() }), z.object({ err: z.string() }), z.object({ exit: z.number().int() })]);

export type RunCommand = (argv: readonly string[], io: Io) => Promise<number>;

/** Listens in the folder; the caller holds it, so a socket left there is a dead one's. */
export async function serveCommands(folder: string, run: RunCommand): Promise<{ close(): Promise<void> }> {
  const path = socketPath(folder);
  rmSync(path, { force: true });
  const sockets = new Set<Socket>();
  const server: Server = createServer(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // the client went away
    void serveOne(socket, run);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(path, done);
  });
  chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise(done => {
        for (const socket of sockets) socket.destroySoon();
        server.close(() => done());
        rmSync(path, { force: true });
      }),
  };
}

async function serveOne(socket: Socket, run: RunCommand): Promise<void> {
  const send = (line: z.output<typeof answer>): void => void socket.write(`${JSON.stringify(line)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const parsed = request.safeParse(line);
    if (!parsed.success) break;
    const io: Io = { out: text => send({ out: text }), err: text => send({ err: text }), cwd: parsed.data.cwd, interactive: false };
    send({ exit: await run(parsed.data.argv, io) });
    break;
  }
  socket.end();
}

/** Runs a command in the process that holds the folder. @returns its exit code, undefined when nobody listens there */
export async function runInService(folder: string, argv: readonly string[], io: Io): Promise<number | undefined> {
  const path = socketPath(folder);
  if (!existsSync(path)) return undefined;
  const socket = createConnection(path);
  const connected = await new Promise<boolean>(done => {
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
  if (!connected) return undefined;
  socket.write(`${JSON.stringify({ argv, cwd: io.cwd })}\n`);
  for await (const line of createInterface({ input: socket })) {
    const said = answer.parse(JSON.parse(line));
    if ('out' in said) io.out(said.out);
    else if ('err' in said) io.err(said.err);
    else return said.exit;
  }
  return 1;
}
