// Prisma's own migration engine as WebAssembly, so that a closed network needs no binary. Loaded only when there is
// something to migrate: it costs about half a second.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/** TypeScript knows WebAssembly only with the browser's library. */
declare const WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }> };

/** The engine bound to a database; call `free()` when done. */
export async function openEngine(adapter: SqlMigrationAwareDriverAdapterFactory, datamodels?: [string, string][]): Promise<SchemaEngine> {
  // Instantiated by hand: a plain import of the .wasm prints an experimental warning on every start.
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  const glue = bindings as unknown as { __wbg_set_wasm(exports: object): void; SchemaEngine: typeof SchemaEngine };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  const open = glue.SchemaEngine as unknown as {
    new: (options: object, log: (text: string) => void, adapter: object) => Promise<SchemaEngine>;
  };
  return open.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}
