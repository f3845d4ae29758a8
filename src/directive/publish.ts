// A proposal as the task it becomes when a person accepts it.
import { agencyKeyOf } from '../people/index.ts';
import type { NewTask } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { nameOf } from './publish.data.ts';
import type { DirectiveRecord, ReadTask } from './types.ts';

/** @param sameDay the deployment counts "trước ngày X" as X − 1 in the table too (product.md, "Deadline phrases") */
export function taskFrom(read: ReadTask, document: DirectiveRecord, agencies: AgencyRegistry, sameDay = false): Omit<NewTask, 'code'> {
  const { deadline } = read;
  const dueOn = sameDay ? deadline.due : deadline.dueOn;
  // a body that is in no registry is kept as written
  const refs = (codes: readonly string[], said: string) =>
    codes.length === 0 && said !== ''
      ? [{ key: agencyKeyOf(said, agencies), name: said }]
      : codes.map(key => ({ key, name: agencies.nameOf(key) }));
  return {
    title: read.title,
    directiveName: nameOf(document),
    clause: read.clause,
    quote: read.quote,
    quoteStart: read.quoteStart,
    quoteEnd: read.quoteEnd,
    ...(document.signedDate ? { assignedOn: document.signedDate } : {}),
    leads: refs(read.lead, read.leadText),
    cooperators: refs(read.cooperate, read.cooperateText),
    assignees: [],
    status: 'not_started',
    progress: 0,
    result: '',
    obstacles: [],
    ...(dueOn ? { dueOn } : {}),
    ...(deadline.due ? { remindOn: deadline.due } : {}),
    ...(deadline.text ? { deadlinePhrase: deadline.text, deadlineRule: deadline.rule, deadlineKind: deadline.kind } : {}),
    ...(deadline.time ? { dueTime: deadline.time } : {}),
    ...(deadline.recurrence ? { recurrence: deadline.recurrence } : {}),
    ...(read.urgent ? { urgent: true } : {}),
  };
}

/** Below this a person has to look: never taken by --yes (product.md, "Optional tasks"). */
const SURE_ENOUGH = 0.5;

export const takenUnasked = (task: ReadTask): boolean => !task.optional && task.confidence >= SURE_ENOUGH && task.lead.length > 0;
