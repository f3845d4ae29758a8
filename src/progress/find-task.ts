// Which task is meant when no code is said: the one replied to, the one shown, or one that the words describe.
import type { Day } from '../base/index.ts';
import type { Turn } from '../chat/index.ts';
import { mayUpdate, searchTitles, type Task, type Tasks } from '../task/index.ts';
import { findTaskCodes } from './codes.ts';

/** A description this close is taken; the next best must be clearly farther. */
const CLEAR = 0.55;
const CLEARLY_BETTER = 0.12;
/** Less likeness than this is chance. */
const LIKE = 0.4;
const OFFERED = 5;
/** Syllables that say more than a kind of paper. */
const DESCRIBING = 3;

export type FoundTask =
  | { readonly code: string }
  /** several fit, or none was said: these may be meant */
  | { readonly candidates: readonly { readonly code: string; readonly title: string }[]; readonly described: boolean };

export async function findTask(
  description: string,
  turn: Turn,
  tasks: Pick<Tasks, 'searchTexts' | 'matching'>,
  ownKeys: readonly string[],
): Promise<FoundTask> {
  if (description !== '') {
    const found = await byDescription(description, turn, tasks, ownKeys);
    if (found) return found;
  }
  const replied = findTaskCodes(turn.repliedText ?? '').flatMap(mention => mention.codes);
  if (replied.length === 1 && replied[0] !== undefined) return { code: replied[0] };
  if (turn.context.focus !== undefined && description.split(' ').length <= 2) return { code: turn.context.focus };
  const own = (await updatable(turn, tasks, turn.today)).filter(task => mayUpdate(turn.person, task, ownKeys));
  return { candidates: own.slice(0, OFFERED).map(({ code, title }) => ({ code, title })), described: false };
}

/** The one open task of the person's that words describe; undefined when they are few, or fit none or several. */
export async function describedTask(
  description: string,
  turn: Turn,
  tasks: Pick<Tasks, 'matching'>,
  ownKeys: readonly string[],
): Promise<string | undefined> {
  if (description.split(' ').length < DESCRIBING) return undefined;
  const own = (await updatable(turn, tasks, turn.today)).filter(task => mayUpdate(turn.person, task, ownKeys));
  const [best, second] = searchTitles(description, own);
  const fits = best && best.score >= CLEAR && (!second || best.score - second.score >= CLEARLY_BETTER);
  return fits ? best.item.code : undefined;
}

async function byDescription(
  description: string,
  turn: Turn,
  tasks: Pick<Tasks, 'searchTexts' | 'matching'>,
  ownKeys: readonly string[],
): Promise<FoundTask | undefined> {
  // what the person may update first; a task of others gets its refusal by name
  const own = (await updatable(turn, tasks, turn.today)).filter(task => mayUpdate(turn.person, task, ownKeys));
  for (const items of [own, await tasks.searchTexts(turn.scope)]) {
    const [best, second] = searchTitles(description, items);
    if (!best || best.score < LIKE) continue;
    if (best.score >= CLEAR && (!second || best.score - second.score >= CLEARLY_BETTER)) return { code: best.item.code };
    const near = searchTitles(description, items).filter(hit => hit.score >= Math.max(LIKE, best.score - CLEARLY_BETTER * 1.5));
    if (near.length === 1) return { code: best.item.code };
    return { candidates: near.slice(0, OFFERED).map(({ item }) => item), described: true };
  }
  return undefined;
}

/** Open tasks that name the person, or that the agency leads: enough of them to choose from. */
async function updatable(turn: Turn, tasks: Pick<Tasks, 'matching'>, today: Day): Promise<Task[]> {
  const status = ['not_started', 'in_progress', 'awaiting_confirmation', 'paused'] as const;
  const mine = await tasks.matching({ assigneeIds: [turn.person.id], status }, turn.scope, today, 'due', { offset: 0, limit: 500 });
  if (turn.person.role === 'officer') return [...mine.tasks];
  const led = await tasks.matching({ status }, turn.scope, today, 'due', { offset: 0, limit: 500 });
  return [...new Map([...mine.tasks, ...led.tasks].map(task => [task.code, task])).values()];
}
