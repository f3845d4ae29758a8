// `dondoc remind` and `dondoc digest`.

import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

export async function remind(app: App, options: { dryRun?: boolean; json?: boolean }, io: Io): Promise<void> {
  const lines = await app.reminders.remindNow({ dryRun: options.dryRun === true });
  if (options.json) for (const line of lines) io.out(JSON.stringify(line));
  else if (lines.length === 0) io.out(texts.nothingRemembered);
  else for (const { person, tasks, step, state } of lines) io.out(texts.remindLine(person, tasks, step, state));
}

export async function digest(app: App, staffCode: string, json: boolean, io: Io): Promise<void> {
  const made = await app.digests.digestFor(staffCode);
  if (!made) throw new Failure(texts.unknownStaff(staffCode));
  const { text, figures, attachments } = made;
  if (json) io.out(JSON.stringify({ text, figures, attachments }));
  else io.out([text, ...attachments.map(({ path }) => texts.chartAt(path))].join('\n'));
}
