// What a report does to a task, if it may: the effects of an update, for every channel alike. Pure.
// Effects: chat-contract.md chapter 6; authority: product.md "Decided".
import { type Day, type Outcome, ok, refused } from '../base/index.ts';
import { mayDecide, type Person } from '../people/index.ts';
import type { Patch } from './change/patch.ts';
import { type Actor, faultOf } from './faults.ts';
import type { UpdateRefusal, UpdateRequest, UpdateWarning } from './request.ts';
import { ofOtherShares, ofOwnShare } from './share/whole.ts';
import type { Task } from './types.ts';

export interface PlannedUpdate {
  readonly patch: Patch;
  readonly warnings: readonly UpdateWarning[];
}

export function planUpdate(task: Task, request: UpdateRequest, actor: Actor): Outcome<PlannedUpdate, UpdateRefusal> {
  const fault = faultOf(task, request, actor);
  if (fault) return refused(fault);
  const { person, today } = actor;
  const patch: Patch = {
    ...stateOf(task, request, person, today),
    ...wordsOf(request, person),
    ...deadlineOf(task, request),
    ...inChargeOf(task, request),
  };
  return isEmpty(task, patch) ? refused('nothing-new') : ok({ patch, warnings: warningsOf(task, request, patch, person) });
}

function warningsOf(task: Task, request: UpdateRequest, patch: Patch, person: Person): UpdateWarning[] {
  const warnings: UpdateWarning[] = [];
  if (patch.progress !== undefined && patch.progress < task.progress && !request.returned) warnings.push('progress-falls');
  if (task.status === 'awaiting_confirmation' && patch.status === 'in_progress' && !request.returned) warnings.push('leaves-awaiting');
  if (request.extension && person.role === 'leader') warnings.push('extension-needs-consent');
  if (patch.decision?.state === 'agreed') warnings.push('consent-missing');
  return warnings;
}

function stateOf(task: Task, request: UpdateRequest, person: Person, today: Day): Patch {
  const done = request.done ?? request.confirmed ?? (request.progress === 100 ? {} : undefined);
  // a leader or focal point closes at once; an officer's word waits for confirmation
  if (done && mayDecide(person))
    return { status: 'completed', progress: 100, completedOn: done.on ?? task.reportedOn ?? today, reportedOn: null };
  if (done) {
    const first = task.status === 'awaiting_confirmation' ? {} : { progressBefore: task.progress };
    return { status: 'awaiting_confirmation', progress: 100, reportedOn: done.on ?? today, reportedBy: person.id, ...first };
  }
  const unreported = { reportedOn: null, reportedBy: null, progressBefore: null };
  if (request.returned)
    return { status: 'in_progress', progress: task.progressBefore ?? task.progress, ...unreported, returnReason: request.returned.reason };
  const begins =
    request.started || request.resumed || (request.progress !== undefined && (request.progress > 0 || task.status !== 'not_started'));
  const leaves = request.progress !== undefined && task.status === 'awaiting_confirmation';
  return {
    ...(request.progress === undefined ? {} : { progress: Math.round(request.progress) }),
    ...(begins && task.status !== 'in_progress' && (task.status !== 'awaiting_confirmation' || leaves)
      ? { status: 'in_progress' as const }
      : {}),
    ...(leaves ? unreported : {}),
  };
}

const wordsOf = (request: UpdateRequest, person: Person): Patch => ({
  ...(request.result ? { result: request.result } : {}),
  ...(request.obstacle ? { addObstacle: request.obstacle } : {}),
  ...(request.cleared ? { clearObstacles: true } : {}),
  ...(request.clearedIds && !request.cleared ? { clearObstacleIds: request.clearedIds } : {}),
  ...(request.evidence ? { evidence: request.evidence } : {}),
  ...(request.remark ? { remark: request.remark } : {}),
  ...(request.part ? { part: { agencyKey: person.agencyKey, ...request.part } } : {}),
});

/**
 * Only the level that assigned a task moves its deadline: with its consent (a document, or by mandate) the deadline moves,
 * without it the own leader's word moves the internal one (product.md, "Authority").
 */
function deadlineOf(task: Task, { extension, decision }: UpdateRequest): Patch {
  if (extension?.to) return { extension: { toDueOn: extension.to, reason: extension.reason } };
  if (!decision) return {};
  const row = {
    ...(task.openExtension ? { extensionId: task.openExtension.id } : {}),
    ...(decision.consent === undefined ? {} : { consent: decision.consent }),
    ...(decision.reason === undefined ? {} : { reason: decision.reason }),
  };
  if (!decision.approve) return { decision: { ...row, state: 'refused' } };
  const toDueOn = decision.to ?? task.openExtension?.toDueOn;
  if (!toDueOn) return {};
  if (decision.consent !== undefined) return { decision: { ...row, state: 'approved', toDueOn }, dueOn: toDueOn };
  return {
    decision: { ...row, state: 'agreed', toDueOn },
    assignees: [...ofOwnShare(task).map(assignee => ({ ...assignee, internalDueOn: toDueOn })), ...ofOtherShares(task)],
  };
}

/** In place of who is in charge of the same share now; people of the other agencies stay. */
function inChargeOf(task: Task, { handOver }: UpdateRequest): Patch {
  return handOver ? { assignees: [handOver, ...ofOtherShares(task)] } : {};
}

/** Saying what is so already changes nothing, and needs no card. */
const isEmpty = (task: Task, patch: Patch): boolean =>
  Object.entries(patch).every(([key, value]) => {
    switch (key) {
      case 'status':
        return value === task.status;
      case 'progress':
        return value === task.progress;
      case 'result':
        return value === task.result;
      case 'clearObstacleIds':
        return Array.isArray(value) && value.length === 0;
      case 'clearObstacles':
        return task.obstacles.length === 0;
      case 'reportedOn':
        return (value ?? undefined) === task.reportedOn;
      case 'reportedBy':
      case 'progressBefore':
        return true;
      default:
        return false;
    }
  });
