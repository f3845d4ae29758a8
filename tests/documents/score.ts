// Scores what the reader made of a document against its reviewed annotation: matched by quote, lead and date right or not.

import { openAgencies } from '../../src/vietnamese/agencies.ts';

export interface GoldTask {
  readonly id: string;
  readonly quote: string;
  readonly lead: readonly string[];
  readonly leadAlt?: readonly (readonly string[])[];
  readonly cooperate: readonly string[];
  readonly deadline: { readonly text: string | null; readonly due: string | null; readonly kind: string };
  readonly optional?: boolean;
}

export interface Gold {
  readonly document: {
    /** the document itself, beside the annotation */
    readonly file: string;
    readonly number: string | null;
    readonly signedDate: string | null;
    readonly issuerCode: string | null;
    readonly type: string;
  };
  readonly tasks: readonly GoldTask[];
}

export interface Read {
  readonly quote: string;
  readonly lead: readonly string[];
  readonly cooperate: readonly string[];
  readonly deadline: { readonly due: string | null };
}

export interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly right: number;
  readonly dueRight: number;
  readonly leadRight: number;
  readonly cooperateRight: number;
  /** matched, but not fully right */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

const agencies = openAgencies();
const current = (codes: readonly string[]): string => [...new Set(codes.map(code => agencies.current(code)))].sort().join();

const pairs = (text: string): Map<string, number> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  const bag = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    bag.set(pair, (bag.get(pair) ?? 0) + 1);
  }
  return bag;
};

function similarity(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const [low, high] = [size(a), size(b)].sort((x, y) => x - y) as [number, number];
  const dice = low + high ? (2 * common) / (low + high) : 0;
  return low >= 8 && low / high >= 0.1 && common / low >= 0.9 ? Math.max(dice, 0.5) : dice;
}

/** Greedy by similarity, best first: close to the assignment the public scorer makes. */
export function score(gold: Gold, read: readonly Read[]): Score {
  const candidates = gold.tasks
    .flatMap((task, goldAt) =>
      read.map((one, readAt) => ({
        goldAt,
        readAt,
        likeness: similarity(task.quote, one.quote) + (current(task.lead) === current(one.lead) ? 0.02 : 0) + (task.optional ? 0 : 0.001),
      })),
    )
    .filter(pair => pair.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness);
  const byGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const { goldAt, readAt } of candidates) {
    if (byGold.has(goldAt) || taken.has(readAt)) continue;
    byGold.set(goldAt, readAt);
    taken.add(readAt);
  }
  const core = gold.tasks.map((task, at) => ({ task, read: read[byGold.get(at) ?? -1] })).filter(({ task }) => !task.optional);
  const matched = core.flatMap(({ task, read: one }) => (one ? [{ task, one }] : []));
  const leadRight = (task: GoldTask, one: Read) => [task.lead, ...(task.leadAlt ?? [])].some(lead => current(lead) === current(one.lead));
  const spurious = read.filter((_, at) => !taken.has(at));
  return {
    gold: core.length,
    predicted: matched.length + spurious.length,
    matched: matched.length,
    dueRight: matched.filter(({ task, one }) => task.deadline.due === one.deadline.due).length,
    leadRight: matched.filter(({ task, one }) => leadRight(task, one)).length,
    cooperateRight: matched.filter(({ task, one }) => current(task.cooperate) === current(one.cooperate)).length,
    wrong: matched
      .filter(({ task, one }) => !leadRight(task, one) || task.deadline.due !== one.deadline.due)
      .map(({ task, one }) => `${task.id}: ${task.lead.join()} → ${one.lead.join()}, ${task.deadline.due} → ${one.deadline.due}`),
    right: matched.filter(({ task, one }) => leadRight(task, one) && task.deadline.due === one.deadline.due).length,
    missed: core.filter(({ read: one }) => !one).map(({ task }) => `${task.id}: ${task.quote.slice(0, 80)}`),
    spurious: spurious.map(one => one.quote.slice(0, 80)),
  };
}

export function f1(hit: number, gold: number, predicted: number): number {
  return gold + predicted === 0 ? 1 : (2 * hit) / (gold + predicted);
}

export const sum = (scores: readonly Score[]): Omit<Score, 'missed' | 'spurious' | 'wrong'> => {
  const add = (of: (score: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
  return {
    gold: add(s => s.gold),
    predicted: add(s => s.predicted),
    matched: add(s => s.matched),
    right: add(s => s.right),
    dueRight: add(s => s.dueRight),
    leadRight: add(s => s.leadRight),
    cooperateRight: add(s => s.cooperateRight),
  };
};
