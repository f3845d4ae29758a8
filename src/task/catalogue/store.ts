// What can be named in a scope – titles, directives, people – kept in memory and in step with writes by the newest event.
import { type Database, Prisma } from '../../database/index.ts';
import type { Scope } from '../../people/index.ts';
import { squash } from '../../vietnamese/fold.ts';
import { scopeCondition } from '../condition/select.ts';
import type { Searchable } from '../search.ts';

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
const KEPT_TITLES = 5_000;
const MOST_SCOPES = 200;
const PAGE = 50_000;
const MOST_CANDIDATES = 500;
const MOST_OBSTACLES = 2_000;
/** A word in more titles than this finds too much alone. */
const COMMON = 5_000;
/** What stands in more titles still is looked for among the newest tasks: the first of so many. */
const NEWEST = 20_000;
const ENOUGH_OF_COMMON = 200;
const RARE_WORDS = 3;
/** The rarest of the words asked for decide; more of them only cost. */
const TELLING_WORDS = 4;
/** Of pairs more: they leave few titles, and all that have them are wanted. */
const TELLING_PAIRS = 8;

interface Kept {
  readonly first: string;
  readonly last: { readonly id: number; readonly hash: string };
  readonly directives: Set<string>;
  readonly people: Set<string>;
  readonly pairs: Set<string>;
  readonly rows: Map<string, Required<Searchable>> | undefined;
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

export function openCatalogues(database: Database, keptTitles = KEPT_TITLES) {
  const run = <Row extends object>(query: Prisma.Sql): Promise<Row[]> => database.run<Row>(query);
  const kept = new Map<string, Kept>();
  const keyOf = (scope: Scope): string => (scope.kind === 'agencies' ? scope.keys.join('\n') : scope.kind);

  /** Three look-ups by primary key: whether anything was written since, and whether it is still the same trail. */
  async function stampAfter(last: number): Promise<{ first: string; known: string; id: number; hash: string }> {
    const [row] = await database.run<{ first: string | null; known: string | null; id: number | null; hash: string | null }>(
      Prisma.sql`
      SELECT (SELECT e.hash FROM task_event e ORDER BY e.id LIMIT 1) AS first, (SELECT e.hash FROM task_event e WHERE e.id = ${last}) AS known, n.id, n.hash
      FROM (SELECT 1) one LEFT JOIN (SELECT e.id, e.hash FROM task_event e ORDER BY e.id DESC LIMIT 1) n ON TRUE`,
    );
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
    };
    const count = old ? old.count : await countOf(scope);
    const rows = count > keptTitles ? undefined : new Map(old?.rows);
    if (rows || old) await takeOneByOne(scope, old?.last.id, task => take(task, base, rows));
    else await takeAll(scope, base);
    const texts = rows && [...rows.values()].map(({ folded }) => ` ${folded} `);
    const shown = {
      directives: listOf(base.directives, old?.shown.directives),
      people: listOf(base.people, old?.shown.people),
      pairs: base.pairs,
      texts,
    };
    return { ...base, first: stamp.first, last: { id: stamp.id, hash: stamp.hash }, rows, count, shown };
  }

  async function takeOneByOne(scope: Scope, since: number | undefined, taken: (task: Touched) => void): Promise<void> {
    for (let highest = 0; ; ) {
      const touched = await touchedIn(scope, highest, since);
      for (const task of touched) taken(task);
      highest = touched.at(-1)?.id ?? highest;
      if (touched.length < PAGE) return;
    }
  }

  /** The names of many tasks, each from what the database keeps of it. */
  async function takeAll(scope: Scope, { directives, people, pairs }: Pick<Kept, 'directives' | 'people' | 'pairs'>): Promise<void> {
    const terms = await run<{ term: string }>(
      Prisma.sql`SELECT DISTINCT term FROM title_term WHERE agency_key IN (${Prisma.join(termKeys(scope))}) AND count > 0 AND position(' ' IN term) > 0`,
    );
    for (const { term } of terms) pairs.add(term);
    for (const { name } of await run<{ name: string }>(namesIn(scope, 'directive'))) if (name !== '') directives.add(name);
    for (const { name } of await run<{ name: string }>(namesIn(scope, 'person'))) people.add(name);
  }

  async function countOf(scope: Scope): Promise<number> {
    const [row] = await run<{ n: number }>(
      Prisma.sql`SELECT count(*)::int AS n FROM (SELECT 1 FROM task t WHERE ${scopeCondition(scope)} LIMIT ${keptTitles + 1}) few`,
    );
    return row?.n ?? 0;
  }

  /** Tasks by id; with `since` only those that an event after it is about. */
  const touchedIn = (scope: Scope, after: number, since: number | undefined): Promise<Touched[]> =>
    run<Touched>(Prisma.sql`
      SELECT t.id, t.code, t.title, t.directive_name AS directive, (SELECT json_agg(s.name) FROM task_assignee s WHERE s.task_id = t.id) AS people
      FROM task t WHERE t.id > ${after} AND ${scopeCondition(scope)}
        ${since === undefined ? Prisma.empty : Prisma.sql`AND t.id IN (SELECT e.task_id FROM task_event e WHERE e.id > ${since})`}
      ORDER BY t.id LIMIT ${PAGE}`);

  return {
    async of(scope: Scope): Promise<Catalogue> {
      return (await entryOf(scope)).shown;
    },

    /** What stands in the way of each task, as if that were its title; the oldest tasks where they are very many. */
    obstacles: (scope: Scope): Promise<readonly Searchable[]> =>
      run<Searchable>(Prisma.sql`
        SELECT t.code, string_agg(o.text, ' ' ORDER BY o.id DESC) AS title FROM obstacle o JOIN task t ON t.id = o.task_id
        WHERE o.cleared_at IS NULL AND ${scopeCondition(scope)} GROUP BY t.id, t.code ORDER BY t.id LIMIT ${MOST_OBSTACLES}`),

    /** Titles among which a description may be looked for: all of few tasks, of many those that share its telling words. */
    async candidates(description: string, scope: Scope): Promise<readonly Searchable[]> {
      const { rows } = await entryOf(scope);
      if (rows) return [...rows.values()];
      return (await amongMany(description, scope)).map(row => ({ ...row, folded: squash(row.title) }));
    },
  };

  async function amongMany(description: string, scope: Scope): Promise<readonly Searchable[]> {
    const words = squash(description).split(' ');
    const said = [...new Set([...words, ...pairsOf(words)])].filter(term => term !== '');
    const counts = await countsOf(said, scope);
    const known = (terms: readonly string[]): string[] =>
      [...new Set(terms)].filter(term => counts.has(term)).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const pairs = known(pairsOf(words));
    // side by side as asked, then all of the words, then each of the rarest alone
    if (pairs.length > 0 && pairs.length === new Set(pairsOf(words)).size) {
      const phrase = await having(covering(pairs).slice(0, TELLING_PAIRS), counts, scope);
      if (phrase.length > 0) return phrase;
    }
    const single = known(words);
    const all = single.length === 0 ? [] : await having(single.slice(0, TELLING_WORDS), counts, scope);
    if (all.length > 0) return all;
    const rare = [...single, ...pairs].filter(term => (counts.get(term) ?? 0) <= COMMON).slice(0, RARE_WORDS);
    const found = await Promise.all(rare.map(term => having([term], counts, scope)));
    return [...new Map(found.flat().map(row => [row.code, row])).values()];
  }

  /** In how many titles of a scope each term stands; those in none are left out. */
  async function countsOf(terms: readonly string[], scope: Scope): Promise<Map<string, number>> {
    if (terms.length === 0 || scope.kind === 'none') return new Map();
    const found = await run<{ term: string; n: number }>(Prisma.sql`
      SELECT term, sum(count)::int AS n FROM title_term
      WHERE agency_key IN (${Prisma.join(termKeys(scope))}) AND term IN (${Prisma.join(terms)}) AND count > 0 GROUP BY term`);
    return new Map(found.map(({ term, n }) => [term, n]));
  }

  /** Titles that have all of some terms, the rarest first: of too many the oldest, of those with common words some of the newest. */
  function having(telling: readonly string[], counts: ReadonlyMap<string, number>, scope: Scope): Promise<Searchable[]> {
    if ((counts.get(telling[0] ?? '') ?? 0) > COMMON) {
      // an index would first gather all there are; among the newest enough are soon found
      const said = telling.map(term => Prisma.sql`t.folded_text LIKE ${`% ${term} %`}`);
      return run<Searchable>(Prisma.sql`
        SELECT t.code, t.title FROM (SELECT t.id, t.code, t.title, t.folded_text FROM task t WHERE ${scopeCondition(scope)} ORDER BY t.id DESC LIMIT ${NEWEST}) t
        WHERE ${Prisma.join(said, ' AND ')} ORDER BY t.id DESC LIMIT ${ENOUGH_OF_COMMON}`);
    }
    // OFFSET 0: they are gathered by the index of terms and put in order, not sought one by one in the order of all
    return run<Searchable>(Prisma.sql`
      SELECT t.code, t.title FROM (
        SELECT t.id, t.code, t.title FROM task t WHERE title_terms(t.title) @> ARRAY[${Prisma.join(telling)}]::text[] AND ${ownColumn(scope)} OFFSET 0) t
      ORDER BY t.id LIMIT ${MOST_CANDIDATES}`);
  }
}

/** Whose titles a scope shows, as title_term names them. */
const termKeys = (scope: Scope): readonly string[] => (scope.kind === 'agencies' ? scope.keys : scope.kind === 'all' ? ['*'] : ['']);

/** Every name once; of all tasks by stepping through an index from one name to the next. */
function namesIn(scope: Scope, of: 'directive' | 'person'): Prisma.Sql {
  const [column, table] =
    of === 'directive' ? [Prisma.sql`directive_name`, Prisma.sql`task`] : [Prisma.sql`name`, Prisma.sql`task_assignee`];
  if (scope.kind === 'all')
    return Prisma.sql`WITH RECURSIVE step AS (
        (SELECT ${column} AS name FROM ${table} ORDER BY 1 LIMIT 1)
        UNION ALL SELECT (SELECT n.${column} FROM ${table} n WHERE n.${column} > step.name ORDER BY 1 LIMIT 1) FROM step WHERE step.name IS NOT NULL
      ) SELECT name FROM step WHERE name IS NOT NULL`;
  return of === 'directive'
    ? Prisma.sql`SELECT DISTINCT t.directive_name AS name FROM task t WHERE ${scopeCondition(scope)}`
    : Prisma.sql`SELECT DISTINCT s.name FROM task_assignee s JOIN task t ON t.id = s.task_id WHERE ${scopeCondition(scope)}`;
}

/** Names only ever join; while none does the list stays the same one, and with it what readers have made of it. */
const listOf = (names: ReadonlySet<string>, before: readonly string[] | undefined): readonly string[] =>
  before?.length === names.size ? before : [...names].sort();

/** Of some pairs those that add a word to the ones before: titles that have these have every word. */
function covering(pairs: readonly string[]): string[] {
  const covered = new Set<string>();
  return pairs.filter(pair => {
    const before = covered.size;
    for (const word of pair.split(' ')) covered.add(word);
    return covered.size > before;
  });
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

function take(task: Touched, { directives, people, pairs }: Pick<Kept, 'directives' | 'people' | 'pairs'>, rows: Kept['rows']): void {
  if (task.directive !== '') directives.add(task.directive);
  for (const name of task.people ?? []) people.add(name);
  const folded = squash(task.title);
  for (const pair of pairsOf(folded.split(' '))) pairs.add(pair);
  rows?.set(task.code, { code: task.code, title: task.title, folded });
}

/** The scope by a column of the task itself, which the index of terms has too. */
const ownColumn = (scope: Scope): Prisma.Sql =>
  scope.kind === 'agencies' ? Prisma.sql`t.party_keys && ARRAY[${Prisma.join(scope.keys)}]::text[]` : scopeCondition(scope);
