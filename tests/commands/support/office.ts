// The command line inside the test's own process, over one application that stays open: quick, and the same code from arguments to exit code.
import { type App, openApp } from '../../../src/app.ts';
import { instantAt, noLog, setClock } from '../../../src/base/index.ts';
import type { Host } from '../../../src/commands/host.ts';
import { runCommand } from '../../../src/commands/program.ts';
import { readConfig } from '../../../src/config.ts';
import type { Database } from '../../../src/database/index.ts';
import { openTestDatabase } from '../../support/database.ts';
import { openScratch, type Scratch, staffCsv } from './tables.ts';

export interface Said {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

export interface Office extends Scratch {
  readonly app: App;
  run(...argv: readonly string[]): Promise<Said>;
  /** what is in the database, as far as a file could change it */
  counts(): Promise<Readonly<Record<'people' | 'tasks' | 'directives' | 'events', number>>>;
  close(): Promise<void>;
}

/** An office with its staff and no tasks, on 20/11/2025. */
export async function openOffice(given?: { readonly database: Database }): Promise<Office> {
  const scratch = openScratch();
  const config = { ...readConfig({}), folder: scratch.path('data') };
  const clock = setClock(instantAt('2025-11-20', '08:00'));
  const app = await openApp({ config, database: given?.database ?? (await openTestDatabase()), clock, log: noLog });

  async function run(...argv: readonly string[]): Promise<Said> {
    const out: string[] = [];
    const err: string[] = [];
    const host: Host = {
      io: { out: text => void out.push(text), err: text => void err.push(text), cwd: scratch.folder, interactive: false },
      inService: false,
      config: options => ({ ...config, folder: options.data ?? config.folder }),
      withApp: (_, work) => work(app),
    };
    return { code: await runCommand(argv, host), out, err };
  }

  await run('import', scratch.write('can-bo.csv', await staffCsv()), '--yes');
  return {
    ...scratch,
    app,
    run,
    async counts() {
      const { prisma } = app.database;
      const [people, tasks, directives, events] = await Promise.all([
        prisma.person.count(),
        prisma.task.count(),
        prisma.directive.count(),
        prisma.taskEvent.count(),
      ]);
      return { people, tasks, directives, events };
    },
    async close() {
      await app.close();
      scratch.remove();
    },
  };
}
