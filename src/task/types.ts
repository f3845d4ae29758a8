// The task as the rest of the program knows it.
import type { Day } from '../base/index.ts';

export type TaskStatus = 'not_started' | 'in_progress' | 'awaiting_confirmation' | 'completed' | 'paused' | 'cancelled';

/** Worked out for a day, never stored. `dueSoon` is no class of its own: within the deadline and 0–7 days left. */
export type TimeClass =
  | 'completed-on-time'
  | 'completed-late'
  | 'completed-no-deadline'
  | 'within-deadline'
  | 'overdue'
  | 'no-deadline'
  | 'paused'
  | 'cancelled';

export interface AgencyRef {
  /** registry code, or "text:<folded name>" */
  readonly key: string;
  /** as written */
  readonly name: string;
}

export interface Assignee {
  /** undefined: the name is known to nobody, or to two */
  readonly personId?: number;
  readonly name: string;
  /** set by the own leader or focal point */
  readonly internalDueOn?: Day;
  /** a unit is in charge: its name as the staff list writes it */
  readonly unit?: string;
  /** of the person or the unit, where it is known */
  readonly agencyKey?: string;
}

/** The part of one agency of this deployment in a task that several of them lead. */
export interface Share {
  readonly agencyKey: string;
  readonly name: string;
  readonly status: TaskStatus;
  readonly progress: number;
  readonly dueOn?: Day;
  readonly remindOn?: Day;
  readonly originalDueOn?: Day;
  readonly completedOn?: Day;
  readonly reportedOn?: Day;
  readonly reportedBy?: number;
  readonly progressBefore?: number;
  readonly result: string;
}

export interface Obstacle {
  readonly id: number;
  readonly text: string;
  readonly blockingKey?: string;
  readonly since: Day;
  /** what the blocking agency says that it has done; waits for the lead's word */
  readonly claim?: string;
}

/** More time was asked for, and nobody has decided. */
export interface OpenExtension {
  readonly id: number;
  readonly toDueOn: Day;
  readonly reason: string;
  readonly requestedBy?: number;
}

export interface Task {
  readonly id: number;
  /** "NV-012" */
  readonly code: string;
  readonly title: string;
  /** "Văn bản giao" as written */
  readonly directiveName: string;
  readonly directiveId?: number;
  readonly clause: string;
  readonly quote?: string;
  readonly assignedOn?: Day;
  readonly leads: readonly AgencyRef[];
  readonly cooperators: readonly AgencyRef[];
  readonly assignees: readonly Assignee[];
  readonly status: TaskStatus;
  /** 0–100 */
  readonly progress: number;
  /** late from the day after it */
  readonly dueOn?: Day;
  /** what reminders aim at; differs from dueOn for "trước ngày" */
  readonly remindOn?: Day;
  readonly originalDueOn?: Day;
  /** "16:00", where the directive says an hour of dueOn */
  readonly dueTime?: string;
  readonly deadlinePhrase?: string;
  readonly recurrence?: string;
  /** of a recurring task: the period that status, progress and deadline are about, "2025-11" */
  readonly period?: string;
  /** that period is over: this is what became of it, and the current one goes on beside (task/instance/past.ts) */
  readonly past?: true;
  readonly urgent: boolean;
  readonly completedOn?: Day;
  /** the day on which the lead says it was done, while confirmation is awaited */
  readonly reportedOn?: Day;
  /** who said so */
  readonly reportedBy?: number;
  /** progress before that report */
  readonly progressBefore?: number;
  /** the newest request that nobody has decided */
  readonly openExtension?: OpenExtension;
  readonly result: string;
  /** open ones, newest first */
  readonly obstacles: readonly Obstacle[];
  /** the day of the last report or correction; undefined: as it was made */
  readonly changedOn?: Day;
  /** one for each agency of this deployment that leads it, where several do; the whole is made of them (task/share/whole.ts) */
  readonly shares?: readonly Share[];
  /** the agency whose share status, progress, dates and result here are; undefined: those of the whole */
  readonly share?: string;
  readonly version: number;
}

/** Conditions that must all hold; a list means any of its members. */
export interface TaskFilter {
  readonly codes?: readonly string[];
  readonly lead?: readonly string[];
  readonly cooperate?: readonly string[];
  /** leads or cooperates */
  readonly involves?: readonly string[];
  readonly notLead?: readonly string[];
  /** agency kinds of the lead: "ministry", "province" … */
  readonly leadKinds?: readonly string[];
  readonly status?: readonly TaskStatus[];
  readonly timeClass?: readonly TimeClass[];
  readonly due?: DayRange;
  readonly noDeadline?: boolean;
  /** has another deadline than at first */
  readonly moved?: true;
  readonly assigned?: DayRange;
  readonly completed?: DayRange;
  readonly assigneeIds?: readonly number[];
  readonly assigneeNames?: readonly string[];
  /** nobody of these names, at least one */
  readonly notAssigneeNames?: readonly string[];
  /** some agency cooperates, or none does */
  readonly cooperated?: boolean;
  /** completed so many days before the deadline */
  readonly early?: { readonly min: number; readonly max?: number };
  /** has nobody in charge */
  readonly unassigned?: boolean;
  /** unit of an assignee, folded */
  readonly unit?: string;
  /** values of directiveName, exact */
  readonly directives?: readonly string[];
  readonly notDirectives?: readonly string[];
  /** values of clause, exact */
  readonly clauses?: readonly string[];
  readonly progress?: { readonly min?: number; readonly max?: number };
  readonly hasObstacle?: boolean;
  readonly hasResult?: boolean;
  readonly hasEvidence?: boolean;
  readonly recurring?: boolean;
  /** open since before that day, and nobody has reported on it since */
  readonly quietSince?: Day;
  /** waits for a word of the lead's leaders: confirmation or more time; `extensions`: more time only */
  readonly forDecision?: 'all' | 'extensions';
  /** as the table stood at the end of that day, as far as events and dates tell */
  readonly asOf?: Day;
}

/** Both ends included; a missing end is open. */
export interface DayRange {
  readonly from?: Day;
  readonly to?: Day;
}

export type TaskOrder = 'due' | 'code' | 'late-longest' | 'progress' | 'newest';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface TaskPage {
  readonly total: number;
  readonly tasks: readonly Task[];
}

export interface EvidenceItem {
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  readonly receivedOn: Day;
  readonly senderName: string;
}

/** A cell as an imported row spelt it, and as the program would have spelt it then. */
export interface ImportedCell {
  readonly raw: string;
  readonly canonical: string;
}
