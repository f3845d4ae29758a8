// `dondoc import`: files into the database, each whole or not at all.
import { createInterface } from 'node:readline/promises';
import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { type ImportOutcome, importFile, importTexts } from '../intake/index.ts';
import { readNamed } from './files.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

export interface ImportOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** @returns the exit code: 1 when a file was refused */
export async function importFiles(app: App, paths: readonly string[], options: ImportOptions, io: Io): Promise<number> {
  const files = await Promise.all(paths.map(path => readNamed(path, io)));
  if (options.dryRun || !options.yes) {
    const code = await run(app, files, true, options, io);
    if (options.dryRun || code !== 0) return code;
    if (!io.interactive) throw new Failure(importTexts.needsYes);
    if (!(await agrees(importTexts.ask))) {
      io.err(importTexts.notImported);
      return 1;
    }
    return run(app, files, false, { ...options, quiet: true }, io);
  }
  return run(app, files, false, options, io);
}

async function run(
  app: App,
  files: readonly { name: string; bytes: Uint8Array }[],
  dryRun: boolean,
  options: ImportOptions & { quiet?: boolean },
  io: Io,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const outcome = await importFile(file, app.imports, { at: app.clock.now(), channel: 'terminal' }, dryRun).catch(
      (thrown: unknown): ImportOutcome => {
        if (thrown instanceof Failure) return { failed: [`${file.name}: ${thrown.message}`] };
        throw thrown;
      },
    );
    if ('failed' in outcome) {
      failed++;
      for (const line of outcome.failed) io.err(line);
    } else if (!options.quiet) {
      io.out(options.json ? JSON.stringify(outcome.ok) : importTexts.summary(outcome.ok));
      for (const note of outcome.notes) io.err(`  ${note}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

async function agrees(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return texts.agreement.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}
