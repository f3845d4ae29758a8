// Why a request cannot be carried out on a task as it is: rights, state, values. Pure, for every channel alike.
import type { Day } from '../base/index.ts';
import type { Person } from '../people/index.ts';
import type { UpdateRefusal, UpdateRequest } from './request.ts';
import { cooperatesAs, decides, mayUpdate } from './rights.ts';
import { ofOwnShare } from './share/whole.ts';
import type { Task } from './types.ts';

export interface Actor {
  readonly person: Person;
  /** agency keys that stand for the person's agency */
  readonly ownKeys: readonly string[];
  /** people who are away and for whom this one stands in */
  readonly standsInFor?: readonly number[];
  readonly today: Day;
  /** the setting of the lead agency, and whether a file is there already */
  readonly evidence?: { readonly required: boolean; readonly present: boolean };
}

export function faultOf(task: Task, request: UpdateRequest, actor: Actor): UpdateRefusal | undefined {
  return (
    rightFault(task, request, actor) ?? stateFault(task, request) ?? valueFault(task, request, actor) ?? deciderFault(task, request, actor)
  );
}

function rightFault(task: Task, request: UpdateRequest, { person, ownKeys, standsInFor }: Actor): UpdateRefusal | undefined {
  if (request.part && cooperatesAs(person, task, ownKeys) === undefined)
    return mayUpdate(person, task, ownKeys, standsInFor) ? 'not-a-cooperator' : 'not-permitted';
  // several agencies lead it, and none of the shares is this person's
  if (mayUpdate(person, task, ownKeys, standsInFor)) return task.shares && task.share === undefined ? 'no-share' : undefined;
  if (cooperatesAs(person, task, ownKeys) === undefined) return 'not-permitted';
  const { remark: _remark, part: _part, ...more } = request;
  return Object.keys(more).length === 0 ? undefined : 'only-own-part';
}

/** Of a period that is over only what came of it can still be told. */
const ofThePresent = ({ started, resumed, obstacle, cleared, clearedIds, extension, decision, handOver, part }: UpdateRequest): boolean =>
  [started, resumed, obstacle, cleared, clearedIds, extension, decision, handOver, part].some(said => said !== undefined);

function stateFault(task: Task, request: UpdateRequest): UpdateRefusal | undefined {
  if (task.past && ofThePresent(request)) return 'not-of-past-period';
  if (task.status === 'completed') return 'already-completed';
  if (task.status === 'cancelled') return 'cancelled';
  if (task.status === 'paused' && !request.resumed && !onlyWords(request)) return 'paused';
  return undefined;
}

/** A note, a file or another person in charge may come to a paused task. */
const onlyWords = (request: UpdateRequest): boolean =>
  request.progress === undefined && !request.started && !request.done && !request.confirmed && !request.extension && !request.decision;

function valueFault(
  task: Task,
  { progress, done, confirmed, extension, handOver, ...request }: UpdateRequest,
  { today, evidence, ownKeys }: Actor,
): UpdateRefusal | undefined {
  if (progress !== undefined && (!Number.isFinite(progress) || progress < 0 || progress > 100)) return 'progress-out-of-range';
  const doneOn = done?.on ?? confirmed?.on;
  if (doneOn && doneOn > today) return 'done-in-future';
  if (doneOn && task.assignedOn && doneOn < task.assignedOn) return 'done-before-assigned';
  const closes = done !== undefined || confirmed !== undefined || progress === 100;
  if (closes && evidence?.required && !evidence.present && !request.evidence) return 'evidence-required';
  if (request.part?.on && request.part.on > today) return 'done-in-future';
  const dated = extension && dateFault(task, extension.to, today);
  return dated ?? (handOver && handOverFault(task, handOver, ownKeys));
}

function handOverFault(
  task: Task,
  { personId, unit, agencyKey, internalDueOn }: NonNullable<UpdateRequest['handOver']>,
  ownKeys: readonly string[],
): UpdateRefusal | undefined {
  if (!ownKeys.includes(agencyKey)) return 'other-agency-person';
  if (internalDueOn && task.dueOn && internalDueOn > task.dueOn) return 'internal-deadline-late';
  const [only, ...others] = ofOwnShare(task);
  const same = only && only.personId === personId && only.unit === unit;
  return same && others.length === 0 && only.internalDueOn === internalDueOn ? 'in-charge-already' : undefined;
}

function dateFault(task: Task, to: Day | undefined, today: Day): UpdateRefusal | undefined {
  if (!to) return 'extension-without-date';
  if (to < today) return 'extension-in-past';
  if (task.dueOn && to <= task.dueOn) return 'extension-not-later';
  return undefined;
}

/** Confirming, returning and deciding on more time: by whom, of what, with which reason. */
function deciderFault(task: Task, { confirmed, returned, decision }: UpdateRequest, actor: Actor): UpdateRefusal | undefined {
  const { person, ownKeys, today } = actor;
  if (!confirmed && !returned && !decision) return undefined;
  if (!decides(person, task, ownKeys)) return 'not-a-decider';
  // whoever reported it does not confirm it; closing one's own task directly is `done`
  if (confirmed && task.status === 'awaiting_confirmation' && task.reportedBy === person.id) return 'own-report';
  if (returned && task.status !== 'awaiting_confirmation') return 'not-awaiting';
  if (returned?.reason === '') return 'no-reason';
  if (!decision) return undefined;
  if (!task.openExtension && (!decision.approve || !decision.to || decision.consent === undefined)) return 'no-extension-request';
  if (!decision.approve) return (decision.reason ?? '') === '' ? 'no-refusal-reason' : undefined;
  if (task.openExtension?.requestedBy === person.id && decision.consent === undefined) return 'own-extension';
  return dateFault(task, decision.to ?? task.openExtension?.toDueOn, today);
}
