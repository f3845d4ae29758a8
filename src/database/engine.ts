// Prisma's own migration engine as WebAssembly, so that a closed network needs no binary. Loaded only when there is
// something to migrate: it costs about half a second.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/** TypeScript knows WebAssembly only with the browser's library. */
declare const WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }> };

interface Glue {
  __wbg_set_wasm(exports: object): void;
  readonly SchemaEngine: { new: (options: object, log: (text: string) => void, adapter: object) => Promise<SchemaEngine> };
}

/** Once per process: a second instance would be called back by what is left of the first. */
let loading: Promise<Glue> | undefined;

/** The engine bound to a database; call `free()` when done. */
export async function openEngine(adapter: SqlMigrationAwareDriverAdapterFactory, datamodels?: [string, string][]): Promise<SchemaEngine> {
  const { SchemaEngine: engine } = await (loading ??= load());
  return engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function load(): Promise<Glue> {
  // Instantiated by hand: a plain import of the .wasm prints an experimental warning on every start.
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  const glue = bindings as unknown as Glue;
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue;
}
