// Brings a database to this program's version: never back, never past a version it does not know.
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { Failure, messageOf } from '../base/index.ts';
import { openEngine } from './engine.ts';
import { loadMigrations, MIGRATIONS_DIR, migrationNames } from './migrations.ts';
import { texts } from './texts.ts';

/** Runs one statement without parameters. */
export type RunSql = (sql: string) => Promise<Record<string, unknown>[]>;

/** Runs a script of statements, functions among them, as it stands. */
export type RunScript = (script: string) => Promise<unknown>;

/** Prisma's own adapters cut a script at every semicolon, also inside a function, or do not wait for its end. */
export const wholeScripts = (factory: SqlMigrationAwareDriverAdapterFactory, run: RunScript): SqlMigrationAwareDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => Object.assign(await factory.connect(), { executeScript: async (script: string) => void (await run(script)) }),
  connectToShadowDb: () => factory.connectToShadowDb(),
});

/**
 * Applies what is missing. `dir` is where the migrations are (tests pass an older set).
 * @returns names of the migrations applied now
 * @throws Failure when the database was made by a newer version, or a migration stopped halfway
 */
export async function migrate(run: RunSql, adapter: SqlMigrationAwareDriverAdapterFactory, dir = MIGRATIONS_DIR): Promise<string[]> {
  const known = await migrationNames(dir);
  const applied = await appliedMigrations(run);
  const newer = applied.filter(row => !known.includes(row.name));
  if (newer.length > 0) {
    throw new Failure(texts.newer(newer.map(row => row.name).join(', ')));
  }
  const broken = applied.find(row => !row.finished);
  if (broken) throw new Failure(texts.halfway(broken.name));
  if (applied.length === known.length) return [];

  const engine = await openEngine(adapter);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await loadMigrations(dir),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (thrown) {
    throw new Failure(texts.migrationFailed(messageOf(thrown)));
  } finally {
    engine.free();
  }
}

async function appliedMigrations(run: RunSql): Promise<{ name: string; finished: boolean }[]> {
  const [table] = await run(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`);
  if (!table?.['exists']) return [];
  const rows = await run(`SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`);
  return rows.map(row => ({ name: String(row['migration_name']), finished: row['finished'] === true }));
}
