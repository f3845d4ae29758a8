// What a report does to a task, if it may: the checks and effects of an update, for every channel alike. Pure.
// Effects: chat-contract.md chapter 6; authority: product.md "Decided".
import { type Day, type Outcome, ok, refused } from '../base/index.ts';
import { mayDecide, type Person } from '../people/index.ts';
import { mayUpdate } from './rights.ts';
import { isOpen } from './time-class.ts';
import type { Task } from './types.ts';
import type { Patch } from './write.ts';

/** What a person says of one task. Everything absent was not said. */
export interface UpdateRequest {
  /** as said; out of range is refused, not clipped */
  readonly progress?: number;
  readonly started?: boolean;
  /** `on`: the day said */
  readonly done?: { readonly on?: Day };
  /** a leader or focal point agrees that it is done */
  readonly confirmed?: { readonly on?: Day };
  /** a leader or focal point does not agree */
  readonly returned?: { readonly reason: string };
  readonly result?: string;
  readonly obstacle?: { readonly text: string; readonly blockingKey?: string };
  readonly cleared?: boolean;
  readonly extension?: { readonly to?: Day; readonly reason: string };
  readonly evidence?: { readonly sha256: string; readonly name: string; readonly caption: string };
  readonly remark?: string;
  readonly resumed?: boolean;
}

export type UpdateRefusal =
  | 'not-permitted'
  | 'already-completed'
  | 'cancelled'
  | 'paused'
  | 'progress-out-of-range'
  | 'done-in-future'
  | 'done-before-assigned'
  | 'no-such-day'
  | 'extension-without-date'
  | 'extension-in-past'
  | 'extension-not-later'
  | 'not-awaiting'
  | 'not-a-decider'
  | 'no-reason'
  | 'nothing-new';

export type UpdateWarning = 'progress-falls' | 'leaves-awaiting' | 'extension-needs-consent';

export interface PlannedUpdate {
  readonly patch: Patch;
  readonly warnings: readonly UpdateWarning[];
}

/** @param ownKeys agency keys that stand for the person's agency */
export function planUpdate(
  task: Task,
  request: UpdateRequest,
  { person, ownKeys, today }: { person: Person; ownKeys: readonly string[]; today: Day },
): Outcome<PlannedUpdate, UpdateRefusal> {
  if (!mayUpdate(person, task, ownKeys)) return refused('not-permitted');
  if (task.status === 'completed') return refused('already-completed');
  if (task.status === 'cancelled') return refused('cancelled');
  const fault = faultOf(task, request, person, today);
  if (fault) return refused(fault);

  const warnings: UpdateWarning[] = [];
  const patch: Patch = { ...stateOf(task, request, person, today), ...wordsOf(request) };
  if (patch.progress !== undefined && patch.progress < task.progress && !request.returned) warnings.push('progress-falls');
  if (task.status === 'awaiting_confirmation' && patch.status === 'in_progress' && !request.returned) warnings.push('leaves-awaiting');
  if (request.extension && person.role === 'leader') warnings.push('extension-needs-consent');
  return isEmpty(task, patch) ? refused('nothing-new') : ok({ patch, warnings });
}

function faultOf(task: Task, request: UpdateRequest, person: Person, today: Day): UpdateRefusal | undefined {
  const { progress, extension } = request;
  if (task.status === 'paused' && !request.resumed && !onlyWords(request)) return 'paused';
  if (progress !== undefined && (!Number.isFinite(progress) || progress < 0 || progress > 100)) return 'progress-out-of-range';
  const doneOn = request.done?.on ?? request.confirmed?.on;
  if (doneOn && doneOn > today) return 'done-in-future';
  if (doneOn && task.assignedOn && doneOn < task.assignedOn) return 'done-before-assigned';
  if ((request.confirmed || request.returned) && !mayDecide(person)) return 'not-a-decider';
  if (request.returned && task.status !== 'awaiting_confirmation') return 'not-awaiting';
  if (request.returned && request.returned.reason === '') return 'no-reason';
  if (extension) return extensionFault(task, extension, today);
  return undefined;
}

function extensionFault(task: Task, { to }: { readonly to?: Day }, today: Day): UpdateRefusal | undefined {
  if (!to) return 'extension-without-date';
  if (to < today) return 'extension-in-past';
  if (task.dueOn && to <= task.dueOn) return 'extension-not-later';
  return undefined;
}

/** A note or a file may be added to a paused task. */
const onlyWords = (request: UpdateRequest): boolean =>
  request.progress === undefined && !request.started && !request.done && !request.confirmed && !request.extension;

function stateOf(task: Task, request: UpdateRequest, person: Person, today: Day): Patch {
  const done = request.done ?? request.confirmed ?? (request.progress === 100 ? {} : undefined);
  if (done) {
    // a leader or focal point closes at once; an officer's word waits for confirmation
    return mayDecide(person)
      ? { status: 'completed', progress: 100, completedOn: done.on ?? task.reportedOn ?? today, reportedOn: null }
      : { status: 'awaiting_confirmation', progress: 100, reportedOn: done.on ?? today };
  }
  if (request.returned) return { status: 'in_progress', reportedOn: null, addObstacle: { text: request.returned.reason } };
  const begins = request.started || request.resumed || (request.progress !== undefined && (request.progress > 0 || task.status !== 'not_started'));
  const leaves = request.progress !== undefined && task.status === 'awaiting_confirmation';
  return {
    ...(request.progress === undefined ? {} : { progress: Math.round(request.progress) }),
    ...(begins && task.status !== 'in_progress' && (task.status !== 'awaiting_confirmation' || leaves) ? { status: 'in_progress' as const } : {}),
    ...(leaves ? { reportedOn: null } : {}),
  };
}

const wordsOf = (request: UpdateRequest): Patch => ({
  ...(request.result ? { result: request.result } : {}),
  ...(request.obstacle ? { addObstacle: request.obstacle } : {}),
  ...(request.cleared ? { clearObstacles: true } : {}),
  ...(request.extension?.to ? { extension: { toDueOn: request.extension.to, reason: request.extension.reason } } : {}),
  ...(request.evidence ? { evidence: request.evidence } : {}),
  ...(request.remark ? { remark: request.remark } : {}),
});

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
      case 'clearObstacles':
        return task.obstacles.length === 0;
      case 'reportedOn':
        return (value ?? undefined) === task.reportedOn;
      default:
        return false;
    }
  });

/** A task that still takes updates. */
export const takesUpdates = (task: Task): boolean => isOpen(task.status) || task.status === 'paused';
