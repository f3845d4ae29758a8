// Which task is meant when no code is said: the one replied to, the one shown, or one that the words describe.
import type { Turn } from '../chat/index.ts';
import { mayChangeTasks, mayDecide, type Scope } from '../people/index.ts';
import { OPEN_STATUSES, type Searchable, type SearchHit, searchTitles, type Task, type Tasks } from '../task/index.ts';
import { findTaskCodes } from './codes.ts';

/** A description this close is taken; the next best must be clearly farther. */
const CLEAR = 0.55;
const CLEARLY_BETTER = 0.12;
/** Less likeness than this is chance. */
const LIKE = 0.4;
const OFFERED = 5;
/** Of so many that are like the description it is asked whether they are the person's. */
const LOOKED_AT = 100;
/** Of a task that rests it can still be said that it goes on. */
const NOT_OVER = [...OPEN_STATUSES, 'paused'] as const;
/** Syllables that say more than a kind of paper. */
const DESCRIBING = 3;

export type FoundTask =
  | { readonly code: string }
  /** several fit, or none was said: these may be meant */
  | { readonly candidates: readonly { readonly code: string; readonly title: string }[]; readonly described: boolean };

export interface FindTaskNeeds {
  readonly tasks: Pick<Tasks, 'matching'>;
  readonly titles: {
    /** the titles of a scope among which a description may be looked for */
    candidates(description: string, scope: Scope): Promise<readonly Searchable[]>;
  };
  /** agency keys that stand for the person's agency */
  readonly ownKeys: readonly string[];
}

export async function findTask(description: string, turn: Turn, needs: FindTaskNeeds): Promise<FoundTask> {
  if (description !== '') {
    const found = await byDescription(description, turn, needs);
    if (found) return found;
  }
  const replied = findTaskCodes(turn.repliedText ?? '').flatMap(mention => mention.codes);
  if (replied.length === 1 && replied[0] !== undefined) return { code: replied[0] };
  if (turn.context.focus !== undefined && description.split(' ').length <= 2) return { code: turn.context.focus };
  const own = await updatable(turn, needs, OFFERED);
  return { candidates: own.slice(0, OFFERED).map(({ code, title }) => ({ code, title })), described: false };
}

/** The one open task of the person's that words describe; undefined when they are few, or fit none or several. */
export async function describedTask(description: string, turn: Turn, needs: FindTaskNeeds): Promise<string | undefined> {
  if (description.split(' ').length < DESCRIBING) return undefined;
  return clearest((await liked(description, turn, needs)).own);
}

async function byDescription(description: string, turn: Turn, needs: FindTaskNeeds): Promise<FoundTask | undefined> {
  const { own, all } = await liked(description, turn, needs);
  // what the person may update first; a task of others gets its refusal by name
  const hits = own.length > 0 ? own : all;
  const [best] = hits;
  if (!best) return undefined;
  const clear = clearest(hits);
  if (clear !== undefined) return { code: clear };
  const near = hits.filter(hit => hit.score >= best.score - CLEARLY_BETTER * 1.5);
  return near.length === 1 ? { code: best.item.code } : { candidates: near.slice(0, OFFERED).map(({ item }) => item), described: true };
}

/** The code of the best, where it is close and no other nearly as close. */
function clearest([best, second]: readonly SearchHit<Searchable>[]): string | undefined {
  const fits = best && best.score >= CLEAR && (!second || best.score - second.score >= CLEARLY_BETTER);
  return fits ? best.item.code : undefined;
}

/** The tasks whose titles are like a description, best first, and those of them that the person may report on. */
async function liked(
  description: string,
  turn: Turn,
  needs: FindTaskNeeds,
): Promise<Readonly<Record<'own' | 'all', readonly SearchHit<Searchable>[]>>> {
  const all = searchTitles(description, await needs.titles.candidates(description, turn.scope)).filter(({ score }) => score >= LIKE);
  if (all.length === 0) return { own: [], all };
  const looked = all.slice(0, LOOKED_AT).map(({ item }) => item.code);
  const mine = new Set((await updatable(turn, needs, LOOKED_AT, looked)).map(({ code }) => code));
  return { own: all.filter(({ item }) => mine.has(item.code)), all };
}

/** Tasks not over that name the person and, of whoever decides, that the agency leads: the most urgent ones, of some codes or of all. */
async function updatable(turn: Turn, { tasks, ownKeys }: FindTaskNeeds, limit: number, codes?: readonly string[]): Promise<Task[]> {
  const { person, scope, today } = turn;
  if (!mayChangeTasks(person)) return [];
  const open = { status: NOT_OVER, ...(codes ? { codes } : {}) };
  const page = { offset: 0, limit };
  const mine = await tasks.matching({ ...open, assigneeIds: [person.id] }, scope, today, 'due', page);
  if (!mayDecide(person)) return [...mine.tasks];
  const led = await tasks.matching({ ...open, lead: ownKeys }, scope, today, 'due', page);
  return [...new Map([...mine.tasks, ...led.tasks].map(task => [task.code, task])).values()];
}
