// `dondoc chat`: a person at the terminal, or JSON lines with the trial commands load and export.

import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { openTerminal, serveJsonLines } from '../channels/terminal/index.ts';
import { emptyTrial, importFile, mayBeEmptied } from '../intake/index.ts';
import { exportTasks } from './export.ts';
import { readNamed } from './files.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

export async function chatAsPerson(app: App, staffCode: string, io: Io): Promise<void> {
  const person = await app.people.byStaffCode(staffCode);
  if (!person || person.revoked) throw new Failure(texts.unknownStaff(staffCode));
  io.err(texts.chatHello(person.fullName));
  await talkAs(app, staffCode);
}

/** The terminal is a channel while somebody sits there. */
export async function talkAs(app: App, staffCode: string): Promise<void> {
  const terminal = openTerminal({ input: process.stdin, output: process.stdout, staffCode });
  await terminal.start(app.handle);
  await terminal.ended;
}

/** `load` sets the clock, so the application is opened with one that can be set. */
export async function chatInJson(app: App, io: Io): Promise<void> {
  await serveJsonLines({
    input: process.stdin,
    write: line => process.stdout.write(`${line}\n`),
    handle: app.handle,
    isKnown: async code => (await app.people.byStaffCode(code)) !== undefined,
    load: (files, now) => loadTrial(app, files, now, io),
    export: async path => void (await exportTasks(app, path, io)),
  });
}

/** Throws the trial data away and imports the two files. @returns how many tasks */
async function loadTrial(app: App, files: { tasks: string; staff: string }, now: Date, io: Io): Promise<number> {
  const { database, config } = app;
  if (database.kind !== 'embedded') throw new Failure(texts.loadServer);
  if (!(await mayBeEmptied(database))) throw new Failure(texts.loadRefused(config.folder));
  const [staff, tasks] = [await readNamed(files.staff, io), await readNamed(files.tasks, io)];
  const take = async (file: typeof staff, dryRun: boolean): Promise<void> => {
    const outcome = await importFile(file, app.imports, { at: now, channel: 'terminal' }, dryRun);
    if ('failed' in outcome) throw new Failure(outcome.failed.join('\n'));
  };
  // both are good before anything is thrown away
  for (const file of [staff, tasks]) await take(file, true);
  app.clock.set(now);
  await emptyTrial(database, now);
  for (const file of [staff, tasks]) await take(file, false);
  return app.tasks.count();
}
