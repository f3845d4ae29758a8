// Opens the database: PostgreSQL where DATABASE_URL says so, else PGlite in a folder that this process alone holds.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { Failure, messageOf } from '../base/index.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { lockFolder } from './lock.ts';
import { migrate, wholeScripts } from './migrate.ts';
import { openNames } from './names.ts';
import { withPrepared } from './prepared.ts';
import { texts } from './texts.ts';

export { inTransaction, type Tables } from './transaction.ts';

export interface Database {
  /** tables by name; only store.ts files use it */
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  /**
   * One statement of our own outside any transaction, without Prisma's client, which takes most of the time of a small query. The
   * rows are what the driver makes of them, so dates and whole numbers beyond 32 bits must be cast to text or int in the SQL.
   */
  run<Row extends object>(query: Prisma.Sql): Promise<Row[]>;
  /** migrations applied by this opening */
  readonly migrated: readonly string[];
  /** the whole embedded database as one compressed file; undefined on a server */
  dump?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * @param folder where the embedded database lives, created when missing; the database itself is in `<folder>/db`
 * @throws Failure when another process holds the folder or the database is of a newer version
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const pglite = await PGlite.create({ dataDir: join(folder, 'db') });
    return await overPGlite(pglite, () => lock.release());
  } catch (thrown) {
    lock.release();
    throw thrown instanceof Failure ? thrown : new Failure(texts.notOpened(folder, messageOf(thrown)));
  }
}

/** Makes the embedded database of a folder what a dump says, brought to this version; then `finish` does what is left to do. The folder must hold none. */
export async function restoreEmbedded(
  folder: string,
  dump: Uint8Array,
  finish: (database: Database) => Promise<void> = async () => {},
): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const pglite = await PGlite.create({ dataDir: join(folder, 'db'), loadDataDir: new Blob([new Uint8Array(dump)]) });
    const database = await overPGlite(pglite);
    try {
      await finish(database);
    } finally {
      await database.close();
    }
  } finally {
    lock.release();
  }
}

/** A PGlite that the caller made (tests: in memory, from a template). */
export async function overPGlite(bare: PGlite, released: () => void = () => {}): Promise<Database> {
  const pglite = withPrepared(bare);
  const adapter = new PrismaPGlite(pglite);
  const migrated = await migrate(
    async sql => (await pglite.query<Record<string, unknown>>(sql)).rows,
    wholeScripts(adapter, script => pglite.exec(script)),
  );
  const prisma = new PrismaClient({ adapter });
  return {
    prisma,
    kind: 'embedded',
    run: async <Row extends object>({ text, values }: Prisma.Sql) => (await pglite.query<Row>(text, values)).rows,
    migrated,
    dump: async () => new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer()),
    async close() {
      await prisma.$disconnect();
      await pglite.close();
      released();
    },
  };
}

/** @throws Failure when the server cannot be reached, refuses us, or holds a newer version */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => {}); // an idle connection that the server closed; the next query opens another
  // many small statements: to begin workers or to compile costs more than it could save
  pool.on('connect', client => void client.query('SET jit = off; SET max_parallel_workers_per_gather = 0').catch(() => {}));
  try {
    await pool.query('SELECT 1');
  } catch (thrown) {
    await pool.end();
    throw new Failure(texts.unreachable(messageOf(thrown)));
  }
  const adapter = new PrismaPg(pool);
  const migrated = await withMigrationLock(pool, () =>
    migrate(
      async sql => (await pool.query<Record<string, unknown>>(sql)).rows,
      wholeScripts(adapter, script => pool.query(script)),
    ),
  );
  const prisma = new PrismaClient({ adapter });
  const nameOf = openNames();
  return {
    prisma,
    kind: 'server',
    run: async <Row extends object>({ text, values }: Prisma.Sql) => {
      const name = nameOf(text);
      return (await pool.query<Row>({ text, values, ...(name === undefined ? {} : { name }) })).rows;
    },
    migrated,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Replicas that start together must not migrate together. The number is any constant of ours. */
async function withMigrationLock<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const holder = await pool.connect();
  try {
    await holder.query('SELECT pg_advisory_lock(20251105)');
    return await work();
  } finally {
    await holder.query('SELECT pg_advisory_unlock(20251105)').catch(() => {});
    holder.release();
  }
}
