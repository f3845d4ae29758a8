// Whether a task just read is an obligation that is known already: repeated, with another deadline, or replaced.
import { z } from 'zod';
import type { SourceCandidate } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { fold, squash } from '../vietnamese/fold.ts';
import { FRAME_WORDS, PRODUCT_KINDS, REPLACES } from './lineage.data.ts';
import type { DirectiveRecord, ReadTask } from './types.ts';

/** What is proposed, or what a person said; "new" by a person's word forbids the link. */
export const lineageSchema = z.object({
  relation: z.enum(['new', 'repeats', 'changes-deadline', 'replaces']),
  code: z.string(),
  likeness: z.number(),
});
export type Lineage = z.output<typeof lineageSchema>;

/** From here on it is proposed; the reviewer sees both quotes and decides. */
const LIKELY = 0.5;
/** From here on it is taken without being asked (`--yes`). */
export const LINKED_UNASKED = 0.6;

/** For each task of a document the known one that it most likely is; one known task is proposed once. */
export function findLineage(
  tasks: readonly ReadTask[],
  document: DirectiveRecord,
  known: readonly SourceCandidate[],
  agencies: AgencyRegistry,
): (Lineage | undefined)[] {
  const index = indexCandidates(known);
  const pairs = tasks.flatMap((task, at) => {
    const leads = new Set(task.lead.map(code => agencies.current(code)));
    return index
      .near(task.title)
      .filter(({ candidate }) => sharesLead(candidate, leads, agencies) && !isLater(candidate, document))
      .map(({ candidate, likeness }) => ({ at, candidate, likeness }))
      .filter(pair => pair.likeness >= LIKELY);
  });
  const found: (Lineage | undefined)[] = tasks.map(() => undefined);
  const taken = new Set<string>();
  for (const { at, candidate, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    const task = tasks[at];
    if (!task || found[at] || taken.has(candidate.code)) continue;
    taken.add(candidate.code);
    found[at] = { relation: relationOf(task, candidate), code: candidate.code, likeness: Math.round(likeness * 100) / 100 };
  }
  return found;
}

export function relationOf(task: ReadTask, known: Pick<SourceCandidate, 'dueOn'>): Exclude<Lineage['relation'], 'new'> {
  if (REPLACES.test(fold(task.quote))) return 'replaces';
  return task.deadline.dueOn !== null && task.deadline.dueOn !== known.dueOn ? 'changes-deadline' : 'repeats';
}

const sharesLead = ({ leads }: SourceCandidate, wanted: ReadonlySet<string>, agencies: AgencyRegistry): boolean =>
  leads.some(key => wanted.has(agencies.current(key)));

/** A directive that is older than what is known changes nothing in it. */
const isLater = ({ assignedOn }: SourceCandidate, { signedDate }: DirectiveRecord): boolean =>
  assignedOn !== undefined && signedDate !== null && assignedOn > signedDate;

interface Near {
  readonly candidate: SourceCandidate;
  readonly likeness: number;
}

/** Candidates by the pairs of words in them, so that ten thousand tasks are looked through in milliseconds. */
function indexCandidates(known: readonly SourceCandidate[]): { near(title: string): readonly Near[] } {
  const prints = known.map(candidate => ({ candidate, print: printOf(candidate.title) }));
  const byPair = new Map<string, number[]>();
  for (const [at, { print }] of prints.entries()) {
    for (const [pair, weight] of print.pairs) {
      if (weight < 1) continue;
      const places = byPair.get(pair);
      if (places) places.push(at);
      else byPair.set(pair, [at]);
    }
  }
  return {
    near(title) {
      const print = printOf(title);
      const places = new Set([...print.pairs.keys()].flatMap(pair => byPair.get(pair) ?? []));
      return [...places].flatMap(at => {
        const other = prints[at];
        return other ? [{ candidate: other.candidate, likeness: likenessOf(print, other.print) }] : [];
      });
    },
  };
}

interface Print {
  readonly pairs: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly product: string | undefined;
}

const FRAME_WEIGHT = 0.15;

/** Pairs of neighbouring words; those made of frame words only weigh little. */
function printOf(title: string): Print {
  const words = squash(title).split(' ');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [one, other] = [words[at] ?? '', words[at + 1] ?? ''];
    pairs.set(`${one} ${other}`, FRAME_WORDS.has(one) && FRAME_WORDS.has(other) ? FRAME_WEIGHT : 1);
  }
  return { pairs, weight: [...pairs.values()].reduce((sum, weight) => sum + weight, 0), product: PRODUCT_KINDS.exec(words.join(' '))?.[0] };
}

/** Twice what is common over what there is; another kind of product is hardly the same obligation. */
function likenessOf(one: Print, other: Print): number {
  let common = 0;
  for (const [pair, weight] of one.pairs) if (other.pairs.has(pair)) common += weight;
  const likeness = one.weight + other.weight === 0 ? 0 : (2 * common) / (one.weight + other.weight);
  return one.product && other.product && one.product !== other.product ? likeness * 0.7 : likeness;
}
