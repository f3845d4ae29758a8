// "Bộ Tài chính đã góp ý", said by the lead: which obstacles are cleared by it. Pure.
import type { Task } from '../task/index.ts';
import type { AgencyFinder } from '../vietnamese/agency-names.ts';
import type { Claim } from './report.ts';

/** Ids of the open obstacles for which an agency was waited that is now said to have done its part. */
export function clearedBy(task: Pick<Task, 'obstacles'>, { part, received, cleared }: Claim, finder: AgencyFinder): number[] {
  const said = received ?? part?.text;
  if (said === undefined || cleared) return [];
  const done = new Set(finder.find(said).map(({ code }) => code));
  return task.obstacles.filter(({ blockingKey, text }) => done.has(blockingKey ?? finder.find(text)[0]?.code ?? '')).map(({ id }) => id);
}
