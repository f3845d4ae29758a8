// Prisma's command line. `prisma generate` needs no schema engine, but looks for one to download: naming a file that is
// there keeps it from the network. Migrations are applied by the program itself (src/database/migrate.ts); a developer
// with the internet unsets PRISMA_SCHEMA_ENGINE_BINARY=node by setting their own, and may use `prisma migrate dev`.
import { defineConfig } from 'prisma/config';

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
