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
  readonly ownKeysOf: (turn: Turn) => readonly string[];
}

type Hits = readonly SearchHit<Searchable>[];

/** Tasks whose titles are like a description, best first; `own`: those of them that the person may report on. */
interface Liked {
  readonly own: Hits;
  readonly all: Hits;
}

export type TaskFinder = ReturnType<typeof openTaskFinder>;

export function openTaskFinder({ tasks, titles, ownKeysOf }: FindTaskNeeds) {
  /** whoever reads a message looks for its task, and whoever carries it out once more */
  const searched = new WeakMap<Turn, Map<string, Promise<Liked>>>();

  function liked(description: string, turn: Turn): Promise<Liked> {
    const known = searched.get(turn) ?? new Map<string, Promise<Liked>>();
    searched.set(turn, known);
    const found = known.get(description) ?? search(description, turn);
    known.set(description, found);
    return found;
  }

  async function search(description: string, turn: Turn): Promise<Liked> {
    const all = searchTitles(description, await titles.candidates(description, turn.scope)).filter(({ score }) => score >= LIKE);
    if (all.length === 0) return { own: [], all };
    const looked = all.slice(0, LOOKED_AT).map(({ item }) => item.code);
    const mine = new Set((await updatable(turn, LOOKED_AT, looked)).map(({ code }) => code));
    return { own: all.filter(({ item }) => mine.has(item.code)), all };
  }

  /** Tasks not over that name the person and, of whoever decides, that the agency leads: the most urgent ones, of some codes or of all. */
  async function updatable(turn: Turn, limit: number, codes?: readonly string[]): Promise<Task[]> {
    const { person, scope, today } = turn;
    if (!mayChangeTasks(person)) return [];
    const open = { status: NOT_OVER, ...(codes ? { codes } : {}) };
    const whose = [{ assigneeIds: [person.id] }, ...(mayDecide(person) ? [{ lead: ownKeysOf(turn) }] : [])];
    const pages = await Promise.all(whose.map(of => tasks.matching({ ...open, ...of }, scope, today, 'due', { offset: 0, limit })));
    return [...new Map(pages.flatMap(page => page.tasks).map(task => [task.code, task])).values()];
  }

  async function byDescription(description: string, turn: Turn): Promise<FoundTask | undefined> {
    const { own, all } = await liked(description, turn);
    // what the person may update first; a task of others gets its refusal by name
    const hits = own.length > 0 ? own : all;
    const [best] = hits;
    if (!best) return undefined;
    const clear = clearest(hits);
    if (clear !== undefined) return { code: clear };
    const near = hits.filter(hit => hit.score >= best.score - CLEARLY_BETTER * 1.5);
    return near.length === 1 ? { code: best.item.code } : { candidates: near.slice(0, OFFERED).map(({ item }) => item), described: true };
  }

  return {
    /** The task meant by some words, which may be none. */
    async find(description: string, turn: Turn): Promise<FoundTask> {
      const found = description === '' ? undefined : await byDescription(description, turn);
      if (found) return found;
      const replied = findTaskCodes(turn.repliedText ?? '').flatMap(mention => mention.codes);
      if (replied.length === 1 && replied[0] !== undefined) return { code: replied[0] };
      if (turn.context.focus !== undefined && description.split(' ').length <= 2) return { code: turn.context.focus };
      const own = await updatable(turn, OFFERED);
      return { candidates: own.slice(0, OFFERED).map(({ code, title }) => ({ code, title })), described: false };
    },

    /** The one open task of the person's that words describe; undefined when they are few, or fit none or several. */
    async described(description: string, turn: Turn): Promise<string | undefined> {
      return description.split(' ').length < DESCRIBING ? undefined : clearest((await liked(description, turn)).own);
    },
  };
}

/** The code of the best, where it is close and no other nearly as close. */
function clearest([best, second]: Hits): string | undefined {
  const fits = best && best.score >= CLEAR && (!second || best.score - second.score >= CLEARLY_BETTER);
  return fits ? best.item.code : undefined;
}
