// A database of its own for a test file, in memory, with the agencies and nothing else.
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { type Database, overPGlite } from '../../src/database/index.ts';

export async function openTestDatabase(): Promise<Database> {
  const dump = readFileSync(inject('databaseTemplate'));
  return overPGlite(await PGlite.create({ loadDataDir: new Blob([new Uint8Array(dump)]) }));
}
