// Finds tasks by a description: syllables without marks, rare ones weigh more, a typo is forgiven, order counts a little.
import { distance } from 'fastest-levenshtein';
import { squash } from '../vietnamese/fold.ts';

export interface Searchable {
  readonly code: string;
  readonly title: string;
  /** the title folded (vietnamese/fold, squash), where that has been done before */
  readonly folded?: string;
}

export const foldedTitle = ({ folded, title }: Searchable): string => folded ?? squash(title);

export interface SearchHit<T extends Searchable> {
  readonly item: T;
  /** 0…1: how much of what was asked for stands in the title */
  readonly score: number;
}

/** Shorter syllables differ by one letter too often to forgive one. */
const FORGIVING_LENGTH = 4;
const FORGIVEN_WEIGHT = 0.8;
/** Share of the score for syllables that stand side by side as asked. */
const ORDER_SHARE = 0.35;

/** Items with any likeness, best first. Cost: items × syllables of the query. */
export function searchTitles<T extends Searchable>(query: string, items: readonly T[]): SearchHit<T>[] {
  const terms = [...new Set(squash(query).split(' '))].filter(term => term !== '');
  if (terms.length === 0) return [];
  const documents = items.map(item => ({ item, syllables: foldedTitle(item).split(' ') }));
  const weights = rarity(documents.map(({ syllables }) => syllables));
  const weightOf = (term: string): number => weights.get(term) ?? weights.get('') ?? 1;
  const all = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const pairs = pairsOf(squash(query).split(' '));
  const likenessOf = terms.map(openLikeness);
  return documents
    .map(({ item, syllables }) => {
      const found = terms.reduce((sum, term, at) => sum + weightOf(term) * (likenessOf[at]?.(syllables) ?? 0), 0) / all;
      const own = new Set(pairsOf(syllables));
      const order = pairs.length === 0 ? found : pairs.filter(pair => own.has(pair)).length / pairs.length;
      return { item, score: found * (1 - ORDER_SHARE) + order * ORDER_SHARE };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How much of a term stands in a text: 1 as it is, less with a slip. Texts share their syllables, so each is compared once. */
function openLikeness(term: string): (syllables: readonly string[]) => number {
  const known = new Map([[term, 1]]);
  const likeness = (syllable: string): number => {
    const before = known.get(syllable);
    if (before !== undefined) return before;
    const near =
      term.length >= FORGIVING_LENGTH && Math.abs(syllable.length - term.length) <= 1 && distance(term, syllable) === 1
        ? FORGIVEN_WEIGHT
        : 0;
    known.set(syllable, near);
    return near;
  };
  return syllables => syllables.reduce((best, syllable) => Math.max(best, likeness(syllable)), 0);
}

const pairsOf = (syllables: readonly string[]): string[] => syllables.slice(1).map((syllable, at) => `${syllables[at]} ${syllable}`);

/** Weight of each syllable by how few texts have it; under "" that of a syllable nobody has. */
function rarity(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const syllables of texts) for (const syllable of new Set(syllables)) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  const weight = (count: number): number => Math.log(1 + (texts.length + 1) / (count + 0.5));
  return new Map([...[...counts].map(([syllable, count]): [string, number] => [syllable, weight(count)]), ['', weight(0)]]);
}
