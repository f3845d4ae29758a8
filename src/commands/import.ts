// `dondoc import`: files into the database, each whole or not at all.
import { createInterface } from 'node:readline/promises';
import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { type ImportOutcome, importFile, importTexts, isTable } from '../intake/index.ts';
import { readNamed } from './files.ts';
import type { Io } from './host.ts';
import { reviewAtTerminal, reviewerOf, type Seat } from './review.ts';
import { texts } from './texts.ts';

export interface ImportOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** who reviews the directives */
  readonly as?: string;
}

/** @returns the exit code: 1 when a file was refused */
export async function importFiles(
  app: App,
  paths: readonly string[],
  options: ImportOptions,
  io: Io,
  seat: Seat = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const files = await Promise.all(paths.map(path => readNamed(path, io)));
  if (io.interactive && !options.yes && !options.dryRun) return askFor(app, files, options, io, seat);
  if (options.dryRun || !options.yes) {
    const code = await run(app, files, true, options, io);
    if (options.dryRun || code !== 0) return code;
    throw new Failure(importTexts.needsYes);
  }
  return run(app, files, false, options, io);
}

type NamedFile = Awaited<ReturnType<typeof readNamed>>;

/** Somebody sits there: tables are imported at a word, directives are reviewed one after another. */
async function askFor(app: App, files: readonly NamedFile[], options: ImportOptions, io: Io, seat: Seat): Promise<number> {
  const tables = files.filter(file => isTable(file.name));
  const directives = files.filter(file => !isTable(file.name));
  if (tables.length > 0) {
    const code = await run(app, tables, true, options, io);
    if (code !== 0) return code;
    if (!(await agrees(importTexts.ask, seat))) {
      io.err(importTexts.notImported);
      return 1;
    }
    await run(app, tables, false, { ...options, quiet: true }, io);
  }
  if (directives.length === 0) return 0;
  const reviewer = await reviewerOf(app, options.as);
  let left = 0;
  for (const file of directives) left += await reviewAtTerminal(app, file, reviewer, seat, io);
  return left > 0 ? 1 : 0;
}

async function run(
  app: App,
  files: readonly NamedFile[],
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

async function agrees(question: string, { input }: Seat): Promise<boolean> {
  const lines = createInterface({ input, output: process.stderr });
  try {
    return texts.agreement.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}
