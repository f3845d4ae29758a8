// A digest's words: five lines that matter, the totals, the rates. Pure.
import { dayOf } from '../base/index.ts';
import type { Block } from '../chat/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { type ChangeKind, type DigestFacts, isQuiet, lastDayOfWeek } from './facts.ts';
import { texts } from './texts.ts';

/** Obstacles told in words; the rest is a number. */
const OBSTACLES = 4;

export interface DigestWords {
  /** "Bộ Nội vụ" */
  readonly whose: string;
  readonly now: Date;
  readonly since: Date;
}

export function composeDigest(facts: DigestFacts, { whose, now, since }: DigestWords, agencies: AgencyRegistry): Block[] {
  const today = dayOf(now);
  const heading: Block = { style: 'heading', text: texts.heading(today, whose) };
  if (isQuiet(facts)) {
    const { assigned, overdue } = facts.figures;
    return [heading, { style: 'text', text: texts.quiet(since, { assigned, overdue, stuck: facts.stuck.length }) }];
  }
  const items = [
    texts.changed(since, changesByKind(facts.changed)),
    texts.newlyOverdue(facts.newlyOverdue.map(task => task.code)),
    texts.dueThisWeek(
      lastDayOfWeek(today),
      facts.dueThisWeek.map(task => task.code),
    ),
    texts.waiting(
      facts.awaiting.map(task => task.code),
      facts.extensions,
    ),
    texts.stuck(
      facts.stuck.slice(0, OBSTACLES).map(task => texts.stuckTask(task, blockerOf(task.obstacles[0]?.blockingKey, agencies))),
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

const KINDS: readonly ChangeKind[] = ['completed', 'reported', 'added', 'extension', 'obstacle', 'other'];

const changesByKind = (changed: ReadonlyMap<string, ChangeKind>): [ChangeKind, string[]][] =>
  KINDS.map((kind): [ChangeKind, string[]] => [kind, [...changed].flatMap(([code, is]) => (is === kind ? [code] : []))]).filter(
    ([, codes]) => codes.length > 0,
  );

const blockerOf = (key: string | undefined, agencies: AgencyRegistry): string | undefined =>
  key === undefined ? undefined : key.startsWith('text:') ? key.slice('text:'.length) : agencies.nameOf(key);
