// How sure it is that a message, or a file with a caption, is a report, in the conversation in which it is said.
import type { IncomingFile, Reading, Turn } from '../chat/index.ts';
import { findTaskCodes } from './codes.ts';
import { readExtensionAnswer } from './deadline-claim.ts';
import { type FileNeeds, keepFile } from './evidence.ts';
import type { TaskFinder } from './find-task.ts';
import { namedByPlace } from './ordinal.ts';
import { readReport } from './read.ts';
import type { Report, ReportItem } from './report.ts';
import { extendingIn, waitsForTask } from './take.ts';
import { texts } from './texts.ts';

export interface ReadingNeeds extends FileNeeds {
  readonly taskFinder: TaskFinder;
  /** whether a day that is said alone can be another day for an open card */
  awaitsDay(turn: Turn): Promise<boolean>;
}

/** Sure of a completion whose task is described: surer than of any question by the same words. */
const DESCRIBED = 0.98;

export async function readMessage(text: string, turn: Turn, needs: ReadingNeeds): Promise<Reading<Report> | undefined> {
  const answer = extensionAnswer(text, turn);
  if (answer) return answer;
  const reading = readReport(namedByPlace(text, turn.context.shown), turn.today);
  if (!reading) return undefined;
  const said = reading.report;
  const described = await ofDescribed(said, turn, needs);
  if (described) return { meaning: described, sure: DESCRIBED, gist: gistOf(described) };
  if (reading.ifDescribed) return undefined;
  // a bare code, or a bare day, is ours only when something waits for it
  if (said.kind === 'name-task') return waitsForTask(turn) ? { meaning: said, sure: 0.95, gist: gistOf(said) } : undefined;
  if (said.kind === 'other-day' && !(await needs.awaitsDay(turn))) return undefined;
  return { meaning: said, sure: surer(said, reading.sure, turn), gist: gistOf(said) };
}

/** A file with a report, with a task's code, or with nothing, may be evidence. */
export async function readEvidence(
  file: IncomingFile,
  caption: string,
  turn: Turn,
  needs: ReadingNeeds,
): Promise<Reading<Report> | undefined> {
  const said = readReport(caption, turn.today)?.report;
  const named = findTaskCodes(caption).flatMap(mention => mention.codes);
  const items = itemsOf(said, named);
  const gist = texts.whichTaskForFile(file.name);
  const sure = said === undefined && named.length === 0 ? 0.5 : 0.9;
  const kept = await keepFile(file, caption, turn, needs);
  if ('bad' in kept) return { meaning: { kind: 'bad-file', why: kept.bad }, sure, gist };
  const note = kept.unread ? { note: texts.fileUnread } : {};
  return { meaning: { kind: 'report', items, correction: false, file: kept.file }, sure, gist, ...note };
}

/** The day that was asked for; whoever looked at something else meanwhile does not answer any more. */
function extensionAnswer(text: string, turn: Turn): Reading<Report> | undefined {
  const code = extendingIn(turn);
  if (code === undefined || code !== turn.context.focus) return undefined;
  const extension = readExtensionAnswer(text, turn.today);
  if (!extension) return undefined;
  const items = [{ codes: [code], description: '', claim: { extension } }];
  return { meaning: { kind: 'report', items, correction: false }, sure: 0.97, gist: texts.gist([code]) };
}

/** The report, where a completion is told of tasks that its words describe, and no others: with their codes. */
async function ofDescribed(said: Report, turn: Turn, needs: ReadingNeeds): Promise<Report | undefined> {
  if (said.kind !== 'report' || !said.items.every(({ codes, claim: { done, sent } }) => codes.length === 0 && (done ?? sent)))
    return undefined;
  const items: ReportItem[] = [];
  for (const item of said.items) {
    const code = await needs.taskFinder.described(item.description, turn);
    if (code === undefined) return undefined;
    items.push({ ...item, codes: [code] });
  }
  return { ...said, items };
}

/** A figure, or a day of completion, right after one task was shown or while a card is open, is about that task. */
const surer = (said: Report, sure: number, { context }: Turn): number =>
  said.kind === 'report' && context.focus !== undefined && said.items.every(isOfFocus) ? Math.max(sure, 0.93) : sure;

const isOfFocus = ({ codes, claim, description }: ReportItem): boolean =>
  codes.length === 0 && (claim.progress !== undefined || claim.done?.on !== undefined) && description.split(' ').length <= 2;

const gistOf = (said: Report): string =>
  texts.gist(said.kind === 'report' ? said.items.flatMap(item => item.codes) : 'codes' in said ? said.codes : []);

/** What a caption says; one that says nothing of progress may still name the task. */
function itemsOf(said: Report | undefined, named: readonly string[]): ReportItem[] {
  return said?.kind === 'report' ? said.items : [{ codes: [...named], description: '', claim: {} }];
}
