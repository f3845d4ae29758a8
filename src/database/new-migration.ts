// For developers: `npm run migration -- name` compares prisma/schema.prisma with the migrations and writes the next one.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { openEngine } from './engine.ts';
import { loadMigrations, MIGRATIONS_DIR } from './migrations.ts';

const name = process.argv[2] ?? 'change';
const schemaPath = join(MIGRATIONS_DIR, '../schema.prisma');
await mkdir(MIGRATIONS_DIR, { recursive: true });
await writeFile(join(MIGRATIONS_DIR, 'migration_lock.toml'), '# Written by `npm run migration`.\nprovider = "postgresql"\n');

const engine = await openEngine(new PrismaPGlite(await PGlite.create()));
const files = [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }];
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...(await loadMigrations()) },
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: null,
  filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
});
if (!stdout || /empty migration/i.test(stdout)) process.stdout.write('Nothing has changed.\n');
else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const dir = join(MIGRATIONS_DIR, `${stamp}_${name}`);
  await mkdir(dir);
  await writeFile(join(dir, 'migration.sql'), stdout);
  process.stdout.write(`${dir}\n`);
}
