// Databases of other versions: an older one is brought up without loss, a newer one is refused and stays as it is.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { MIGRATIONS_DIR } from '../../src/database/migrations.ts';
import { officeFolder, runOnFolder } from './support/folder.ts';
import { openScratch, ROWS } from './support/tables.ts';

const scratch = openScratch();
let folder: string;

beforeAll(async () => {
  folder = await officeFolder(scratch, 'data', ROWS);
});
afterAll(() => scratch.remove());

async function withDatabase<T>(work: (pglite: PGlite) => Promise<T>): Promise<T> {
  const pglite = await PGlite.create({ dataDir: join(folder, 'db') });
  try {
    return await work(pglite);
  } finally {
    await pglite.close();
  }
}

test('a newer database is refused by name, and works again in its own version', async () => {
  await withDatabase(pglite =>
    pglite.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES ('x', 'x', '29990101000000_from_the_future', now(), now(), 1)`),
  );
  const refused = await runOnFolder(folder, 'export', 'tasks', scratch.path('ra.csv'));
  expect(refused.code).toBe(1);
  expect(refused.err).toEqual([expect.stringMatching(/phiên bản mới hơn.*29990101000000_from_the_future/u)]);
  await withDatabase(pglite => pglite.query(`DELETE FROM _prisma_migrations WHERE id = 'x'`));
  const { code, err } = await runOnFolder(folder, 'export', 'tasks', scratch.path('ra.csv'));
  expect({ code, err }).toEqual({ code: 0, err: [`Đã ghi ${ROWS.length} dòng vào ${scratch.path('ra.csv')}.`] });
});

test('a migration that stopped halfway is told, not run over', async () => {
  await withDatabase(pglite => pglite.query(`UPDATE _prisma_migrations SET finished_at = NULL`));
  const refused = await runOnFolder(folder, 'doctor');
  expect(refused.code).toBe(1);
  expect(refused.err).toEqual([expect.stringContaining('dừng giữa chừng')]);
  await withDatabase(pglite => pglite.query(`UPDATE _prisma_migrations SET finished_at = now()`));
});

test('an older database gets what is missing, and keeps every row', async () => {
  const next = scratch.path('migrations');
  cpSync(MIGRATIONS_DIR, next, { recursive: true });
  mkdirSync(join(next, '29980101000000_next'));
  writeFileSync(join(next, '29980101000000_next/migration.sql'), `ALTER TABLE task ADD COLUMN next_year TEXT NOT NULL DEFAULT 'x';`);
  await withDatabase(async pglite => {
    const run = async (sql: string) => (await pglite.query<Record<string, unknown>>(sql)).rows;
    expect(await migrate(run, new PrismaPGlite(pglite), next)).toEqual(['29980101000000_next']);
    expect(await migrate(run, new PrismaPGlite(pglite), next)).toEqual([]);
    expect(await run('SELECT code, next_year FROM task ORDER BY code')).toEqual(
      ROWS.map(row => ({ code: row['Mã nhiệm vụ'], next_year: 'x' })),
    );
  });
});
