// What is promised to people and what the messages that keep the promises are made of.
import type { Day } from '../base/index.ts';

/**
 * reminder, urge: pushes of working hours; urgent: a reminder that may break quiet hours; assignment, notice: to a focal
 * point, in working hours; digest: asked for, at its own time.
 */
export type MessageKind = 'reminder' | 'urge' | 'urgent' | 'digest' | 'assignment' | 'notice';

/**
 * queued → sending → sent | failed | unknown | unreachable, or back to queued. `superseded`: never left this machine, a
 * later message took over its promises.
 */
export type MessageState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'unreachable' | 'superseded';

/** One promise to one person about one task; `key` exists at most once, whatever ticks, restarts or replicas do. */
export interface NewPromise {
  readonly key: string;
  readonly personId: number;
  readonly taskId: number;
  readonly step: string;
  readonly occurrence: number;
  readonly dueOn: Day;
  /** made after the day it was for, because of an outage */
  readonly late: boolean;
}

/** A promise as a message carries it. */
export interface Entry {
  readonly taskId: number;
  readonly step: string;
  readonly occurrence: number;
  readonly dueOn: Day;
  /** late: it did not leave in time; again: an earlier message with it may or may not have arrived */
  readonly mark: 'new' | 'late' | 'again';
}

/** A moment of the day at which each person gets at most one message. */
export interface Slot {
  readonly day: Day;
  /** "08:00" */
  readonly time: string;
}

/** What was newly promised to a person, in one message. */
export interface Promised {
  readonly personId: number;
  /** undefined in a dry run */
  readonly messageId?: number;
  readonly promises: readonly NewPromise[];
  readonly text: string;
}
