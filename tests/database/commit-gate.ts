// Stands between the program and a PostgreSQL server: once armed, it holds back the server's word that a transaction which wrote
// to a table is committed. At that moment the write is there for good, and the program does not know it yet.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CommitGate {
  /** the same database, through the gate */
  readonly url: string;
  /** Resolves when the next such commit has happened; its acknowledgement is never delivered. */
  nextCommit(): Promise<void>;
  close(): Promise<void>;
}

/** The tag with which PostgreSQL answers a COMMIT (CommandComplete). */
const COMMITTED = Buffer.from('COMMIT\0');

/** @param writes what the transaction has said before, in its SQL */
export async function openCommitGate(url: string, writes: RegExp): Promise<CommitGate> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let armed: (() => void) | undefined;

  const server = createServer(client => {
    const upstream = connect(Number(target.port), target.hostname);
    let wrote = false;
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {}); // the program is killed on purpose
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', chunk => {
      if (writes.test(chunk.toString('latin1'))) wrote = true;
      upstream.write(chunk);
    });
    upstream.on('data', chunk => {
      if (!chunk.includes(COMMITTED)) return void client.write(chunk);
      const hold = wrote ? armed : undefined;
      wrote = false;
      if (!hold) return void client.write(chunk);
      armed = undefined;
      hold();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(url);
  through.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: through.href,
    nextCommit: () => new Promise(resolve => void (armed = resolve)),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
