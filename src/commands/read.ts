// `dondoc read`: prints what is read from documents and saves nothing.
import { formatDay, openLog } from '../base/index.ts';
import type { Config } from '../config.ts';
import {
  type DirectiveReader,
  type DirectiveReading,
  openReader,
  type ReadTask,
  readerWithModel,
  readRefusals,
} from '../directive/index.ts';
import { noModel, openModel } from '../llm/index.ts';
import { openAgencies } from '../vietnamese/agencies.ts';
import { readNamed } from './files.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

/** One object a file with --json, as the scorer reads it. @returns 1 when a file could not be read */
export async function readFiles(paths: readonly string[], json: boolean, config: Config, io: Io): Promise<number> {
  let failed = 0;
  const model = config.model ? openModel(config.model, openLog(config.logLevel)) : noModel;
  const reader = readerWithModel(openReader(), model, openAgencies());
  try {
    for (const path of paths) failed += await readOne(path, json, reader, io);
  } finally {
    await reader.close();
  }
  return failed > 0 ? 1 : 0;
}

/** @returns 1 when it could not be read */
async function readOne(path: string, json: boolean, reader: DirectiveReader, io: Io): Promise<0 | 1> {
  const outcome = await reader.read(await readNamed(path, io));
  if ('refused' in outcome) {
    io.err(`${path}: ${readRefusals[outcome.refused]}`);
    return 1;
  }
  if (json) io.out(JSON.stringify(jsonOf(path, outcome.ok)));
  else for (const line of linesOf(outcome.ok)) io.out(line);
  return 0;
}

function jsonOf(path: string, { document, tasks, general, warnings }: DirectiveReading): object {
  return { document: { file: path, ...document }, tasks, general, warnings };
}

function* linesOf({ document, tasks, general, warnings }: DirectiveReading): Generator<string> {
  const agencies = openAgencies();
  const names = (codes: readonly string[]): string => codes.map(code => agencies.nameOf(code)).join('; ');
  yield texts.readHeading(document.number, document.title, document.signedDate ? formatDay(document.signedDate) : undefined);
  if (tasks.length === 0) yield texts.noTasksRead;
  for (const [index, task] of tasks.entries()) yield* taskLines(index + 1, task, names);
  yield texts.readSummary(tasks.length, tasks.filter(task => task.optional).length, general.length);
  for (const warning of warnings) yield `! ${warning}`;
}

function* taskLines(number: number, task: ReadTask, names: (codes: readonly string[]) => string): Generator<string> {
  yield '';
  yield `${number}. ${task.title}${task.optional ? texts.unsure : ''}`;
  yield `   ${texts.readAgencies(names(task.lead), names(task.cooperate))}`;
  yield `   ${texts.readDeadline(task.deadline.text, task.deadline.dueOn ? formatDay(task.deadline.dueOn) : undefined)}`;
  yield `   ${task.clause}: “${task.quote.replace(/\s+/gu, ' ')}”`;
}
