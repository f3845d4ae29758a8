// A digest's words: five lines that matter, the totals, the rates. Pure.
import { addDays, type Day, dayOf } from '../base/index.ts';
import type { Block, Button } from '../chat/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { type ChangeKind, type DigestFacts, isQuiet } from './facts.ts';
import type { Rhythm } from './rhythm.ts';
import { texts } from './texts.ts';

/** Obstacles told in words; the rest is a number. */
const OBSTACLES = 4;

export interface DigestWords {
  /** "Bộ Nội vụ" */
  readonly whose: string;
  readonly now: Date;
  readonly since: Date;
  /** the last day that it looks ahead to */
  readonly until: Day;
  readonly rhythm: Rhythm;
}

/** A set of tasks that a button leads to. */
export interface Drilled {
  readonly state?: 'open' | 'overdue' | 'within';
  readonly from?: Day;
  readonly to?: Day;
  readonly about?: 'decision' | 'obstacle';
  readonly whose: 'mine' | 'own' | 'everybody';
}

export function composeDigest(facts: DigestFacts, { whose, now, since, until, rhythm }: DigestWords, agencies: AgencyRegistry): Block[] {
  const today = dayOf(now);
  const heading: Block = { style: 'heading', text: texts.heading(today, whose, rhythm) };
  if (isQuiet(facts)) {
    const { assigned, overdue } = facts.figures;
    return [heading, { style: 'text', text: texts.quiet(since, { assigned, overdue, stuck: facts.stuck.length }) }];
  }
  const items = [
    texts.changed(since, changesByKind(facts.changed)),
    texts.newlyOverdue(facts.newlyOverdue),
    texts.dueThisWeek(until, rhythm, facts.dueThisWeek),
    texts.waiting(facts.awaiting, facts.extensions),
    texts.stuck(
      facts.stuck.slice(0, OBSTACLES).map(task => texts.stuckTask(task, blockerOf(task.blockingKey, agencies))),
      facts.stuck.length,
    ),
  ];
  return [
    heading,
    ...items.map((text): Block => ({ style: 'item', text })),
    { style: 'text', text: texts.totals(facts.figures) },
    ...Object.values(facts.rates).map((rate): Block => ({ style: 'item', text: texts.rate(rate) })),
  ];
}

/** Buttons to the tasks behind the lines, those that have any. */
export function drillDown(
  facts: DigestFacts,
  { now, since, until }: DigestWords,
  whose: Drilled['whose'],
  pack: (set: Drilled) => string,
): Button[][] {
  const today = dayOf(now);
  const decisions = new Set([...facts.awaiting, ...facts.extensions.map(one => one.code)]).size;
  const sets: readonly (readonly [label: string, count: number, set: Drilled])[] = [
    [texts.drill.newlyOverdue, facts.newlyOverdue.length, { state: 'overdue', from: dayOf(since), to: addDays(today, -1), whose }],
    [texts.drill.overdue, facts.figures.overdue, { state: 'overdue', whose }],
    [texts.drill.due, facts.dueThisWeek.length, { state: 'within', from: today, to: until, whose }],
    [texts.drill.decisions, decisions, { about: 'decision', whose }],
    [texts.drill.stuck, facts.stuck.length, { state: 'open', about: 'obstacle', whose }],
  ];
  const buttons = sets.flatMap(([label, count, set]) =>
    count === 0 ? [] : [{ label: texts.drill.button(label, count), action: pack(set) }],
  );
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) => buttons.slice(row * 2, row * 2 + 2));
}

const KINDS: readonly ChangeKind[] = ['completed', 'reported', 'added', 'extension', 'obstacle', 'other'];

const changesByKind = (changed: ReadonlyMap<string, ChangeKind>): [ChangeKind, string[]][] =>
  KINDS.map((kind): [ChangeKind, string[]] => [kind, [...changed].flatMap(([code, is]) => (is === kind ? [code] : []))]).filter(
    ([, codes]) => codes.length > 0,
  );

const blockerOf = (key: string | undefined, agencies: AgencyRegistry): string | undefined =>
  key === undefined ? undefined : key.startsWith('text:') ? key.slice('text:'.length) : agencies.nameOf(key);
