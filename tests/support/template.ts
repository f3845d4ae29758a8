// Before all tests: an embedded database with every migration and the agencies, dumped once for all test files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { instantAt } from '../../src/base/index.ts';
import { overPGlite } from '../../src/database/index.ts';
import { syncAgencies } from '../../src/people/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const database = await overPGlite(await PGlite.create());
  await syncAgencies(database, instantAt('2025-01-01', '00:00'));
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-test-'));
  const path = join(folder, 'template.tar');
  // unpacked once here, not by each of the hundreds of towns
  writeFileSync(path, gunzipSync((await database.dump?.()) ?? new Uint8Array()));
  await database.close();
  project.provide('databaseTemplate', path);
  return () => rmSync(folder, { recursive: true, force: true });
}
