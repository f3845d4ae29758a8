// Data folders on the disk: an embedded database as `dondoc` makes it, copied instead of made anew each time.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { openApp } from '../../../src/app.ts';
import { noLog } from '../../../src/base/index.ts';
import { runCommand } from '../../../src/commands/program.ts';
import { readConfig } from '../../../src/config.ts';
import { restoreEmbedded } from '../../../src/database/index.ts';
import { lines } from './process.ts';
import { type Row, type Scratch, staffCsv, tasksCsv } from './tables.ts';

/** A folder with every migration and the agencies, and nothing else. */
export async function emptyFolder(scratch: Scratch, name: string): Promise<string> {
  const first = scratch.path('.empty');
  if (!existsSync(first)) await restoreEmbedded(first, readFileSync(inject('databaseTemplate')));
  cpSync(first, scratch.path(name), { recursive: true });
  return scratch.path(name);
}

/** A real office's folder: staff and tasks imported by the command. */
export async function officeFolder(scratch: Scratch, name: string, rows: readonly Row[]): Promise<string> {
  const folder = await emptyFolder(scratch, name);
  const files = [scratch.write(`${name}-can-bo.csv`, await staffCsv()), scratch.write(`${name}-nhiem-vu.csv`, await tasksCsv(rows))];
  const { code, err } = await runOnFolder(folder, 'import', ...files, '--yes');
  if (code !== 0) throw new Error(err.join('\n'));
  return folder;
}

/** A command on a folder as main.ts runs it, opened and closed for it, but in this process: quicker. */
export async function runOnFolder(folder: string, ...argv: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const config = { ...readConfig({}), folder };
  const code = await runCommand(argv, {
    io: { out: text => void out.push(...lines(text)), err: text => void err.push(...lines(text)), cwd: folder, interactive: false },
    inService: false,
    config: () => config,
    async withApp(_, work) {
      const app = await openApp({ config, log: noLog });
      try {
        return await work(app);
      } finally {
        await app.close();
      }
    },
  });
  return { code, out, err };
}
