// What a person may ask to be done to one task, and why it may not be.
import type { Day } from '../base/index.ts';
import type { EvidencePatch } from './change/patch.ts';

/** What a person says of one task. Everything absent was not said. */
export interface UpdateRequest {
  /** of a recurring task: a period that is over is meant, not the current one */
  readonly period?: string;
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
  readonly obstacle?: { readonly text: string; readonly blockingKey?: string; readonly needed?: string };
  readonly cleared?: boolean;
  /** these obstacles: the agency that was waited for has done its part */
  readonly clearedIds?: readonly number[];
  readonly extension?: { readonly to?: Day; readonly reason: string };
  /** a leader or focal point decides on a request for more time */
  readonly decision?: { readonly approve: boolean; readonly to?: Day; readonly consent?: string; readonly reason?: string };
  readonly evidence?: EvidencePatch;
  readonly remark?: string;
  readonly resumed?: boolean;
  /** another person is in charge from now on, with an internal deadline where one is set */
  readonly handOver?: {
    /** undefined: a unit is to be in charge, named by `unit` */
    readonly personId?: number;
    readonly unit?: string;
    readonly name: string;
    readonly agencyKey: string;
    readonly internalDueOn?: Day;
  };
  /** a cooperating agency speaks of its own part */
  readonly part?: { readonly text: string; readonly on?: Day };
}

export type UpdateRefusal =
  | 'not-permitted'
  | 'no-share'
  | 'only-own-part'
  | 'not-a-cooperator'
  | 'already-completed'
  | 'cancelled'
  | 'paused'
  | 'progress-out-of-range'
  | 'done-in-future'
  | 'done-before-assigned'
  | 'no-such-day'
  | 'evidence-required'
  | 'own-report'
  | 'extension-without-date'
  | 'extension-in-past'
  | 'extension-not-later'
  | 'no-extension-request'
  | 'own-extension'
  | 'no-refusal-reason'
  | 'not-awaiting'
  | 'not-a-decider'
  | 'no-reason'
  | 'other-agency-person'
  | 'in-charge-already'
  | 'internal-deadline-late'
  | 'not-of-past-period'
  | 'nothing-new';

export type UpdateWarning = 'progress-falls' | 'leaves-awaiting' | 'extension-needs-consent' | 'consent-missing';
