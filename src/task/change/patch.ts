// What an update changes in a task, and what it was before: enough to show, to write and to undo it.
import type { Day } from '../../base/index.ts';
import { wholeOf } from '../share/whole.ts';
import type { Assignee, Task, TaskStatus } from '../types.ts';

/** Absent: stays; null: emptied. */
export interface Patch {
  readonly status?: TaskStatus;
  readonly progress?: number;
  readonly completedOn?: Day | null;
  readonly reportedOn?: Day | null;
  readonly reportedBy?: number | null;
  readonly progressBefore?: number | null;
  readonly result?: string;
  readonly addObstacle?: { readonly text: string; readonly blockingKey?: string; readonly needed?: string };
  /** all that are open */
  readonly clearObstacles?: boolean;
  /** only these */
  readonly clearObstacleIds?: readonly number[];
  readonly extension?: { readonly toDueOn: Day; readonly reason: string };
  readonly decision?: ExtensionDecision;
  /** the deadline in force, moved with the consent of the level that assigned the task */
  readonly dueOn?: Day;
  readonly evidence?: EvidencePatch;
  readonly remark?: string;
  /** why a report of completion was not accepted */
  readonly returnReason?: string;
  /** who is in charge from now on */
  readonly assignees?: readonly Assignee[];
  /** a cooperating agency's own part */
  readonly part?: { readonly agencyKey: string; readonly text: string; readonly on?: Day };
}

export interface ExtensionDecision {
  /** agreed: by the own leader, without the consent that would move the deadline */
  readonly state: 'approved' | 'agreed' | 'refused';
  /** undefined: nobody had asked */
  readonly extensionId?: number;
  readonly toDueOn?: Day;
  /** "812/VPCP-TH, 18/11/2025", or by mandate */
  readonly consent?: string;
  readonly reason?: string;
}

export interface EvidencePatch {
  readonly sha256: string;
  readonly name: string;
  readonly caption: string;
  /** read from the file, where it could be */
  readonly title?: string;
  readonly number?: string;
  readonly issuedOn?: Day;
  readonly signer?: string;
}

/** The state of a task, or of one share of it, that an update may change; kept in each event, so that undo can restore it. */
export interface Snapshot {
  readonly status: TaskStatus;
  readonly progress: number;
  readonly dueOn: Day | null;
  readonly remindOn: Day | null;
  readonly completedOn: Day | null;
  readonly reportedOn: Day | null;
  readonly reportedBy: number | null;
  readonly progressBefore: number | null;
  readonly result: string;
  readonly obstacles: readonly string[];
  readonly obstacleIds: readonly number[];
  readonly assignees: readonly string[];
  readonly people: readonly {
    readonly personId: number | null;
    readonly name: string;
    readonly internalDueOn: Day | null;
    readonly unit?: string | null | undefined;
    readonly agencyKey?: string | null | undefined;
  }[];
  /** whose share this is the state of */
  readonly share?: string | undefined;
  /** what the whole task was then: a past day is told by it */
  readonly whole?: Readonly<Record<string, unknown>> | undefined;
}

export const snapshot = (task: Task): Snapshot => ({
  status: task.status,
  progress: task.progress,
  dueOn: task.dueOn ?? null,
  remindOn: task.remindOn ?? null,
  completedOn: task.completedOn ?? null,
  reportedOn: task.reportedOn ?? null,
  reportedBy: task.reportedBy ?? null,
  progressBefore: task.progressBefore ?? null,
  result: task.result,
  obstacles: task.obstacles.map(obstacle => obstacle.text),
  obstacleIds: task.obstacles.map(obstacle => obstacle.id),
  assignees: task.assignees.map(assignee => assignee.name),
  people: task.assignees.map(({ personId, name, internalDueOn, unit, agencyKey }) => ({
    personId: personId ?? null,
    name,
    internalDueOn: internalDueOn ?? null,
    unit: unit ?? null,
    agencyKey: agencyKey ?? null,
  })),
  ...(task.share === undefined ? {} : { share: task.share, whole: wholeSnapshot(task) }),
});

function wholeSnapshot({ shares = [] }: Task): Record<string, unknown> {
  const { status, progress, dueOn, completedOn, result } = wholeOf(shares);
  return { status, progress, dueOn: dueOn ?? null, completedOn: completedOn ?? null, result };
}
