// Proposals as cards: what was read, how sure, where it stands, and which known task it may be.
import type { Block, Button } from '../../chat/index.ts';
import type { Task } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { Proposal } from '../proposal-store.ts';
import { takenUnasked } from '../publish.ts';
import type { ReadTask } from '../types.ts';
import { texts } from './texts.ts';

/** Taken when it is confirmed: marked so, or sure enough and not dropped. */
export const isTaken = ({ decision, task }: Pick<Proposal, 'decision' | 'task'>): boolean =>
  decision === 'accepted' || (decision === 'open' && takenUnasked(task));

/** The least sure first, for there a person is needed most. */
export const inReviewOrder = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.toSorted((a, b) => a.task.confidence - b.task.confidence || a.number - b.number);

/** `earlier`: the known task, undefined when the reader may not see it. */
export function cardOf(proposal: Proposal, earlier: Task | undefined, agencies: AgencyRegistry): Block[] {
  const { number, task, decision } = proposal;
  const names = (codes: readonly string[]): string => codes.map(code => agencies.nameOf(code)).join('; ');
  const state = decision === 'dropped' ? 'dropped' : isTaken(proposal) ? 'taken' : 'unsure';
  return [
    { style: 'heading', text: texts.title(number, task.title, state, task.confidence) },
    { style: 'item', text: texts.agencies(names(task.lead) || task.leadText, names(task.cooperate) || task.cooperateText) },
    { style: 'item', text: texts.deadline(task.deadline) },
    ...(task.targets ? [{ style: 'item' as const, text: texts.targets(task.targets) }] : []),
    { style: 'quote', text: task.quote },
    ...lineageBlocks(proposal, earlier),
    { style: 'note', text: texts.source(task.clause, guessesOf(task)) },
  ];
}

function lineageBlocks({ lineage, task }: Proposal, earlier: Task | undefined): Block[] {
  if (!lineage) return [];
  if (lineage.relation === 'new') return [{ style: 'item', text: texts.lineage(lineage, undefined, null) }];
  if (!earlier) return [{ style: 'item', text: texts.unseenEarlier }];
  return [
    { style: 'item', text: texts.lineage(lineage, earlier.dueOn, task.deadline.dueOn) },
    { style: 'quote', text: texts.earlier(earlier.quote ?? earlier.title, earlier.directiveName, earlier.clause) },
  ];
}

const guessesOf = ({ certainty }: ReadTask): string[] =>
  (['task', 'lead', 'deadline'] as const).flatMap(field => {
    const { confidence, reasons } = certainty[field];
    return reasons.length > 0 ? [texts.guess(field, confidence, reasons)] : [];
  });

export interface CardButtons {
  readonly take: (proposal: Proposal) => string;
  readonly drop: (proposal: Proposal) => string;
  readonly relate: (proposal: Proposal, as: 'new' | 'known') => string;
}

export function buttonsFor(proposal: Proposal, pack: CardButtons): Button[] {
  const { number, lineage } = proposal;
  return [
    isTaken(proposal)
      ? { label: texts.drop(number), action: pack.drop(proposal) }
      : { label: texts.take(number), action: pack.take(proposal) },
    ...(lineage
      ? [
          lineage.relation === 'new'
            ? { label: texts.asKnown(number, lineage.code), action: pack.relate(proposal, 'known') }
            : { label: texts.asNew(number), action: pack.relate(proposal, 'new') },
        ]
      : []),
  ];
}
