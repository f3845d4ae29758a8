// A proposal as a person corrects it: another lead, deadline or title, two put together, one taken apart.
import type { Outcome } from '../../base/index.ts';
import { ok, refused } from '../../base/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { type DeadlineContext, readDeadlineCell } from '../../vietnamese/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { NONE, toTaskDeadline } from '../task-deadline.ts';
import { titleOf } from '../title.ts';
import type { ReadTask, TaskDeadline } from '../types.ts';
import { NOTHING } from './commands.data.ts';

export type ChangeRefusal = 'unknown-agency' | 'no-deadline' | 'one-part' | 'too-short';

export interface Correction {
  readonly field: 'lead' | 'cooperate' | 'deadline' | 'title';
  readonly value: string;
}

const SURE = { confidence: 1, reasons: [] } as const;

export function corrected(
  task: ReadTask,
  { field, value }: Correction,
  context: DeadlineContext,
  agencies: AgencyRegistry,
): Outcome<ReadTask, ChangeRefusal> {
  switch (field) {
    case 'title':
      return value.length < 5
        ? refused('too-short')
        : ok({ ...task, title: value.charAt(0).toUpperCase() + value.slice(1), certainty: { ...task.certainty, task: SURE } });
    case 'deadline': {
      const deadline = typedDeadline(value, context);
      return deadline ? ok({ ...task, deadline, certainty: { ...task.certainty, deadline: SURE } }) : refused('no-deadline');
    }
    case 'lead':
    case 'cooperate': {
      const codes = typedAgencies(value, agencies);
      if (!codes) return refused('unknown-agency');
      return ok(
        field === 'lead'
          ? {
              ...task,
              lead: codes,
              leadText: value,
              cooperate: task.cooperate.filter(code => !codes.includes(code)),
              certainty: { ...task.certainty, lead: SURE },
            }
          : { ...task, cooperate: codes.filter(code => !task.lead.includes(code)), cooperateText: value },
      );
    }
  }
}

/** Undefined: no phrase of a deadline that we know. */
export function typedDeadline(value: string, context: DeadlineContext): TaskDeadline | undefined {
  if (NOTHING.test(fold(value))) return NONE;
  const found = readDeadlineCell(value, context);
  return found.kind === 'none' ? undefined : toTaskDeadline(found);
}

/** Undefined: a name that nobody bears. */
export function typedAgencies(value: string, agencies: AgencyRegistry): string[] | undefined {
  if (NOTHING.test(fold(value))) return [];
  const codes = value
    .split(/[;\n]/u)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const whole = agencies.resolve(part);
      return whole ? [whole] : agencies.mentions(part).map(mention => mention.code);
    });
  return codes.length === 0 || codes.some(found => found.length === 0) ? undefined : [...new Set(codes.flat())];
}

/** Both as one: the stretch of the text that holds both when they are neighbours. */
export function merged(one: ReadTask, other: ReadTask, text: string): ReadTask {
  const [first, second] = one.quoteStart <= other.quoteStart ? [one, other] : [other, one];
  const near = second.quoteStart - first.quoteEnd < 300;
  const end = Math.max(first.quoteEnd, second.quoteEnd);
  const quote = near ? text.slice(first.quoteStart, end) : `${first.quote} […] ${second.quote}`;
  const dated = (first.deadline.due ?? '') >= (second.deadline.due ?? '') ? first : second;
  return {
    ...first,
    quote,
    quoteEnd: near ? end : first.quoteEnd,
    clause: first.clause === second.clause ? first.clause : `${first.clause}; ${second.clause}`,
    lead: [...new Set([...first.lead, ...second.lead])],
    cooperate: [...new Set([...first.cooperate, ...second.cooperate])].filter(
      code => !first.lead.includes(code) && !second.lead.includes(code),
    ),
    deadline: dated.deadline,
  };
}

/** At the semicolons, else at the full stops, of its quotation. */
export function partsOfTask(task: ReadTask): Outcome<readonly ReadTask[], ChangeRefusal> {
  const cuts = [/;\s+/gu, /(?<=\p{L}{2}|\d{4}|\))\.\s+(?=\p{Lu})/gu]
    .map(pattern => pieces(task.quote, pattern))
    .find(found => found.length > 1);
  if (!cuts) return refused('one-part');
  return ok(
    cuts.map(({ start, end }, index) => {
      const quote = task.quote.slice(start, end);
      const own = index === cuts.length - 1 || !task.deadline.text || quote.includes(task.deadline.text);
      return {
        ...task,
        id: `${task.id}.${index + 1}`,
        quote,
        quoteStart: task.quoteStart + start,
        quoteEnd: task.quoteStart + end,
        title: index === 0 ? task.title : titleOf(quote, task.deadline.text),
        deadline: own ? task.deadline : NONE,
      };
    }),
  );
}

function pieces(quote: string, pattern: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of quote.matchAll(pattern)) {
    if (match.index - start < 15 || quote.length - match.index < 15) continue;
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: quote.length }];
}
