// Whether what an agency is told to do is a task: something a third person could check (SCHEME.md T3, N and O).

import { lexicon, UNIVERSAL, withoutAdverbs } from './lexicon.ts';
import type { TaskDeadline } from './types.ts';
import {
  AIMED_BEFORE,
  ALL_OF_THEM,
  CITES_NUMBERED,
  COUNTED,
  DOING_BEFORE,
  FINISHES,
  MANNER,
  MONEY,
  NOT_NARROWED,
  NUMBERED_OR_QUOTED,
  PLURAL,
  PURPOSE,
  QUALIFIED,
  ROLE,
  TARGET,
  WHOLE,
} from './weight.data.ts';

export type Weight = { readonly is: 'task' | 'optional' | 'nothing'; readonly why?: 'noProduct' | 'conditional' | 'meta' | 'noLead' };

export interface Weighed {
  readonly predicate: string;
  readonly lead: readonly string[];
  /** nobody is named, though somebody orders */
  readonly noLead: boolean;
  readonly deadline: TaskDeadline | undefined;
  /** a sentence below dates it */
  readonly datedBelow: boolean;
  /** the item has an enumerator of its own in a part of the document that assigns work */
  readonly enumerated: boolean;
  /** the item is the bare name of what is to be made; the verb stands in the lead-in */
  readonly isProduct: boolean;
  /** the part opens a list, so only a deliverable besides the list counts (S1) */
  readonly opensList: boolean;
}

const TASK: Weight = { is: 'task' };
const NOTHING: Weight = { is: 'nothing' };

export function weigh(item: Weighed): Weight {
  const text = item.predicate;
  const dated = item.datedBelow || (item.deadline !== undefined && item.deadline.kind !== 'none');
  if (lexicon.oversight.test(text)) return item.noLead ? { is: 'optional', why: 'noLead' } : TASK;
  if (text.trim().split(/\s+/u).length < 3 || (!dated && lexicon.closing.test(text))) return NOTHING;
  const main = withoutAdverbs(text);
  if (lexicon.conditionalAtStart.test(text)) return dated ? TASK : item.enumerated ? { is: 'optional', why: 'conditional' } : NOTHING;
  if (!dated && lexicon.meta.test(text)) return item.enumerated ? { is: 'optional', why: 'meta' } : NOTHING;
  if (item.noLead) return dated || hasTarget(text) ? { is: 'optional', why: 'noLead' } : NOTHING;
  if (dated || item.isProduct) return TASK;
  if (ROLE.test(main)) return NOTHING;
  if (lexicon.attitudeAtStart.test(main) && !citesNumbered(text)) return NOTHING;
  const universal = item.lead.length > 0 && item.lead.every(code => UNIVERSAL.has(code));
  if (item.opensList) return weighUniversal(text, main, false);
  if (universal) return weighUniversal(text, main, item.enumerated);
  return weighNamed(text, main);
}

/** T3b, c, d for a lead that is named. */
function weighNamed(text: string, main: string): Weight {
  if (hasTarget(text) || citesNumbered(text)) return TASK;
  const soft = lexicon.softAtStart.test(main);
  if (!soft && lexicon.strongAtStart.test(main) && COUNTED.test(main)) return TASK;
  const clauses = main.split(/,\s+/u);
  const firm = clauses.some((clause, index) => {
    const verb = withoutAdverbs(clause);
    return (
      lexicon.strongAtStart.test(verb) &&
      !lexicon.softAtStart.test(verb) &&
      hasProduct(clause, 0) &&
      (index === 0 || !soft || hasProduct(clause, 0))
    );
  });
  if (firm) return TASK;
  if (soft) return { is: 'optional', why: 'noProduct' };
  return lexicon.strong.test(main) && hasProduct(main, 0) ? TASK : { is: 'optional', why: 'noProduct' };
}

/** The same for a group of everybody: only what is made, handed in or finished, and named in particular, counts. */
function weighUniversal(text: string, main: string, enumerated: boolean): Weight {
  const spare: Weight = enumerated ? { is: 'optional', why: 'noProduct' } : NOTHING;
  if (FINISHES.test(main) && citesNumbered(text)) return TASK;
  if (hasTarget(text)) return TASK;
  if (lexicon.softAtStart.test(main)) return spare;
  for (const match of main.matchAll(lexicon.making)) {
    const before = main.slice(0, match.index);
    if (AIMED_BEFORE.test(before) && !DOING_BEFORE.test(before)) continue;
    const governed = main
      .slice(match.index + match[0].length)
      .split(/[,;](?=\s)/u)
      .slice(0, 2)
      .join(',');
    if (namesProduct(governed)) return TASK;
  }
  return spare;
}

/** A product right after the verb that is singular or has a name of its own. */
function namesProduct(governed: string): boolean {
  for (const match of governed.slice(0, 90).matchAll(lexicon.product)) {
    const before = governed.slice(0, match.index);
    if (before.trim().split(/\s+/u).length > 7) return false;
    const after = governed.slice(match.index + match[0].length, match.index + 160);
    if (MANNER.test(before)) continue;
    const named = /^\p{Lu}/u.test(match[0]) || NUMBERED_OR_QUOTED.test(after) || /^(?:[^\s]+\s+){0,5}\p{Lu}/u.test(after.trimStart());
    if (named) return true;
    const plural = PLURAL.test(before);
    if (plural && !QUALIFIED.test(after)) continue;
    if (MONEY.test(match[0]) ? !PURPOSE.test(after) : lexicon.generic.test(match[0])) continue;
    if (after.trim().split(/\s+/u).length >= 2) return true;
  }
  return false;
}

function hasProduct(text: string, from: number): boolean {
  return firmProduct(text.slice(from)) || /\p{L}\s+(?:\p{Lu}\p{L}+\s+){2}/u.test(text);
}

/** "tình trạng …" is a state and "mô hình này" was named before: neither is a thing to be made. */
function firmProduct(text: string): boolean {
  for (const match of text.matchAll(lexicon.product)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (lexicon.stateBefore.test(before) || lexicon.namedBefore.test(after)) continue;
    if (ALL_OF_THEM.test(before) && NOT_NARROWED.test(after)) continue;
    return true;
  }
  return false;
}

const hasTarget = (text: string): boolean => TARGET.test(text) || WHOLE.test(text);
const citesNumbered = (text: string): boolean => CITES_NUMBERED.test(text);
