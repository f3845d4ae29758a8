// Which words of a message also stand side by side in a task's title: a description, which no other rule may take apart.

import { fold } from '../../vietnamese/fold.ts';
import { asSpoken, spoken } from '../../vietnamese/spoken.ts';
import { EDGE_SYLLABLES, PLAIN_IN_COMPOUNDS, PLAIN_SYLLABLES } from './title-runs.data.ts';
import type { Span } from './utterance.ts';

export interface Titles {
  /** pairs of neighbouring syllables of all titles, folded */
  readonly pairs: ReadonlySet<string>;
  /** every title, folded, syllables between single spaces, one at each end; where there are too many, the pairs alone decide */
  readonly texts: readonly string[] | undefined;
}

export function indexTitles(titles: readonly string[]): Titles {
  const pairs = new Set<string>();
  const texts = titles.map(title => {
    const syllables = syllablesOf(title).map(one => one.folded);
    for (let at = 1; at < syllables.length; at++) pairs.add(`${syllables[at - 1]} ${syllables[at]}`);
    return ` ${syllables.join(' ')} `;
  });
  return { pairs, texts };
}

interface Syllable extends Span {
  readonly folded: string;
  /** an everyday word of questions, as far as its marks tell */
  readonly plain: boolean;
}

const COMPOUND = new RegExp(`^${spoken(PLAIN_IN_COMPOUNDS).source}`, 'u');
const MARKED = new Set(asSpoken(PLAIN_SYLLABLES).split(' '));
const BARE = new Set(fold(PLAIN_SYLLABLES).split(' '));

function syllablesOf(text: string): Syllable[] {
  const said = asSpoken(text);
  return [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map(match => {
    const end = match.index + match[0].length;
    const typed = said.slice(match.index, end);
    return {
      start: match.index,
      end,
      folded: match[0],
      plain: (typed === match[0] ? BARE.has(typed) : MARKED.has(typed)) && !COMPOUND.test(said.slice(match.index)),
    };
  });
}

/** At least so many syllables that are no everyday words of questions. */
const TELLING = 2;
/** Such a run is a description even when it is made of words of questions ("báo cáo tình hình thực hiện …"). */
const LONG_RUN = 6;

/** The runs of a message that stand in some title as they are, longest first, not overlapping. */
export function findTitleRuns(text: string, titles: Titles): Span[] {
  const syllables = syllablesOf(text);
  const found: { start: number; end: number; length: number }[] = [];
  for (let at = 0; at < syllables.length; at++) {
    let last = at;
    while (last + 1 < syllables.length && titles.pairs.has(`${syllables[last]?.folded} ${syllables[last + 1]?.folded}`)) last++;
    for (let end = last; end > at; end--) {
      const run = trim(syllables.slice(at, end + 1));
      if (!run || !isTelling(run) || !standsInTitle(run, titles)) continue;
      found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, length: run.length });
      break;
    }
  }
  const kept: Span[] = [];
  for (const one of found.sort((a, b) => b.length - a.length))
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

const EDGES = new Set(fold(EDGE_SYLLABLES).split(' '));

/** Words at the ends that belong to the question. */
function trim(run: readonly Syllable[]): readonly Syllable[] | undefined {
  const first = run.findIndex(one => !EDGES.has(one.folded));
  const last = run.findLastIndex(one => !EDGES.has(one.folded));
  return first < 0 ? undefined : run.slice(first, last + 1);
}

const isTelling = (run: readonly Syllable[]): boolean => run.filter(one => !one.plain).length >= TELLING || run.length >= LONG_RUN;

/** The words of a phrase stand side by side in some title; where there are too many titles, nobody knows. */
export const standsInTitles = (phrase: string, titles: Titles): boolean => {
  const syllables = syllablesOf(phrase);
  return titles.texts !== undefined && syllables.length > 0 && standsInTitle(syllables, titles);
};

const standsInTitle = (run: readonly Syllable[], { texts }: Titles): boolean => {
  const phrase = ` ${run.map(one => one.folded).join(' ')} `;
  return texts === undefined || texts.some(title => title.includes(phrase));
};
