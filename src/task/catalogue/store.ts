// What can be named in a scope – titles, directives, people – kept in memory and in step with writes by the newest event.
import { type Database, Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { squash } from '../../vietnamese/fold.ts';
import type { Searchable } from '../search.ts';
import { scopeCondition } from '../select.ts';

/** All names that a scope shows. Grows with the words that titles use, not with the number of tasks, once there are many. */
export interface Catalogue {
  readonly directives: readonly string[];
  readonly people: readonly string[];
  /** pairs of neighbouring syllables of all titles, folded */
  readonly pairs: ReadonlySet<string>;
  /** every title, folded, syllables between single spaces, one at each end; undefined where there are too many to keep */
  readonly texts: readonly string[] | undefined;
}

export type Catalogues = ReturnType<typeof openCatalogues>;

/** With more tasks titles stay in the database. */
const KEPT_TITLES = 20_000;
const MOST_SCOPES = 200;
const PAGE = 50_000;
const MOST_CANDIDATES = 500;
/** A word in more of the titles than this finds too much alone. */
const COMMON_SHARE = 0.02;
const RARE_WORDS = 3;

interface Kept {
  readonly first: string;
  readonly last: { readonly id: number; readonly hash: string };
  readonly directives: Set<string>;
  readonly people: Set<string>;
  readonly pairs: Set<string>;
  /** word → titles that have it */
  readonly words: Map<string, number>;
  readonly rows: Map<string, { row: Searchable; text: string }> | undefined;
  readonly count: number;
  readonly shown: Catalogue;
}

interface Touched {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly directive: string;
  readonly people: readonly string[] | null;
}

export function openCatalogues({ prisma }: Database, keptTitles = KEPT_TITLES) {
  const kept = new Map<string, Kept>();
  const keyOf = (scope: Scope): string => (scope.kind === 'agencies' ? scope.keys.join('\n') : scope.kind);

  /** Three look-ups by primary key: whether anything was written since, and whether it is still the same trail. */
  async function stampAfter(last: number): Promise<{ first: string; known: string; id: number; hash: string }> {
    const [row] = await prisma.$queryRaw<
      { first: string | null; known: string | null; id: number | null; hash: string | null }[]
    >(Prisma.sql`
      SELECT (SELECT e.hash FROM task_event e ORDER BY e.id LIMIT 1) AS first, (SELECT e.hash FROM task_event e WHERE e.id = ${last}) AS known, n.id, n.hash
      FROM (SELECT 1) one LEFT JOIN (SELECT e.id, e.hash FROM task_event e ORDER BY e.id DESC LIMIT 1) n ON TRUE`);
    return { first: row?.first ?? '', known: row?.known ?? '', id: row?.id ?? 0, hash: row?.hash ?? '' };
  }

  async function entryOf(scope: Scope): Promise<Kept> {
    const key = keyOf(scope);
    const old = kept.get(key);
    const stamp = await stampAfter(old?.last.id ?? 0);
    const same = old && old.first === stamp.first && old.last.hash === stamp.known;
    if (same && old.last.id === stamp.id) return old;
    const made = await grown(same ? old : undefined, scope, stamp);
    kept.delete(key);
    kept.set(key, made);
    const oldest = kept.keys().next().value;
    if (kept.size > MOST_SCOPES && oldest !== undefined) kept.delete(oldest);
    return made;
  }

  async function grown(old: Kept | undefined, scope: Scope, stamp: { first: string; id: number; hash: string }): Promise<Kept> {
    const base = {
      directives: new Set(old?.directives),
      people: new Set(old?.people),
      pairs: old?.pairs ?? new Set<string>(),
      words: old?.words ?? new Map<string, number>(),
    };
    const count = old ? old.count : await countOf(scope);
    const rows = count > keptTitles ? undefined : new Map(old?.rows);
    let highest = 0;
    for (;;) {
      const touched = await touchedIn(scope, highest, old?.last.id);
      for (const task of touched) take(task, base, rows);
      highest = touched.at(-1)?.id ?? highest;
      if (touched.length < PAGE) break;
    }
    const texts = rows && [...rows.values()].map(({ text }) => text);
    const shown = { directives: [...base.directives].sort(), people: [...base.people].sort(), pairs: base.pairs, texts };
    return { ...base, first: stamp.first, last: { id: stamp.id, hash: stamp.hash }, rows, count, shown };
  }

  async function countOf(scope: Scope): Promise<number> {
    const [row] = await prisma.$queryRaw<{ n: number }[]>(
      Prisma.sql`SELECT count(*)::int AS n FROM (SELECT 1 FROM task t WHERE ${scopeCondition(scope)} LIMIT ${keptTitles + 1}) few`,
    );
    return row?.n ?? 0;
  }

  /** Tasks by id; with `since` only those that an event after it is about. */
  const touchedIn = (scope: Scope, after: number, since: number | undefined): Promise<Touched[]> =>
    prisma.$queryRaw<Touched[]>(Prisma.sql`
      SELECT t.id, t.code, t.title, t.directive_name AS directive, (SELECT json_agg(s.name) FROM task_assignee s WHERE s.task_id = t.id) AS people
      FROM task t WHERE t.id > ${after} AND ${scopeCondition(scope)}
        ${since === undefined ? Prisma.empty : Prisma.sql`AND t.id IN (SELECT e.task_id FROM task_event e WHERE e.id > ${since})`}
      ORDER BY t.id LIMIT ${PAGE}`);

  return {
    async of(scope: Scope): Promise<Catalogue> {
      return (await entryOf(scope)).shown;
    },

    /** Titles among which a description may be looked for: all of few tasks, of many those that share its telling words. */
    async candidates(description: string, scope: Scope): Promise<readonly Searchable[]> {
      const { rows, words, count } = await entryOf(scope);
      if (rows) return [...rows.values()].map(({ row }) => row);
      const said = [...new Set(squash(description).split(' '))].filter(word => word !== '');
      const known = said.filter(word => words.has(word));
      const all = known.length === 0 ? [] : await having(known, scope);
      if (all.length > 0) return all;
      const rare = known.filter(word => (words.get(word) ?? 0) <= Math.max(count * COMMON_SHARE, MOST_CANDIDATES));
      const telling = rare.sort((a, b) => (words.get(a) ?? 0) - (words.get(b) ?? 0)).slice(0, RARE_WORDS);
      const found = await Promise.all(telling.map(word => having([word], scope)));
      return [...new Map(found.flat().map(row => [row.code, row])).values()];
    },
  };

  function having(words: readonly string[], scope: Scope): Promise<Searchable[]> {
    return prisma.$queryRaw<Searchable[]>(Prisma.sql`
      SELECT t.code, t.title FROM task t WHERE string_to_array(t.folded_text, ' ') @> ARRAY[${Prisma.join(words)}]::text[] AND ${scopeCondition(scope)}
      LIMIT ${MOST_CANDIDATES}`);
  }
}

function take(
  task: Touched,
  { directives, people, pairs, words }: Pick<Kept, 'directives' | 'people' | 'pairs' | 'words'>,
  rows: Kept['rows'],
): void {
  if (task.directive !== '') directives.add(task.directive);
  for (const name of task.people ?? []) people.add(name);
  const text = squash(task.title);
  const syllables = text.split(' ');
  for (const [at, word] of syllables.entries()) {
    if (!rows) words.set(word, (words.get(word) ?? 0) + 1);
    if (at > 0) pairs.add(`${syllables[at - 1]} ${word}`);
  }
  rows?.set(task.code, { row: { code: task.code, title: task.title }, text: ` ${text} ` });
}
