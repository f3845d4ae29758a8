// When whom is reminded, in days from the deadline (product.md, "Reminders, defaults"). Offices change it by settings (policy.ts).
import { rulesOf } from './rules.ts';

/**
 * in-charge: assignees, else focal points, else leaders of the lead agency; while confirmation is awaited, who must confirm.
 * unit-head, leader, monitor: those above, as it gets later.
 */
export type Role = 'in-charge' | 'unit-head' | 'leader' | 'monitor';

export interface ReminderRule {
  readonly key: string;
  /** negative: before the deadline */
  readonly day: number;
  /** comes again: days to the next time, the time after that …; the last goes on */
  readonly every?: readonly number[];
  readonly to: readonly Role[];
}

export interface Steps {
  /** days before the deadline, 0 the day itself */
  readonly before: readonly number[];
  /** days after it */
  readonly after: readonly number[];
  /** days from the last of those to the next reminder, to the one after that …: ever rarer; the last goes on */
  readonly every: readonly number[];
}

export const DEFAULT_STEPS: Steps = {
  before: [30, 15, 7, 3, 1, 0],
  after: [1, 4, 7, 14],
  every: [7, 7, 7, 7, 14, 14, 28],
};

/** From how many days late on those above hear of it. */
export const CLIMB: readonly (readonly [day: number, role: Role])[] = [
  [4, 'unit-head'],
  [7, 'leader'],
  [21, 'monitor'],
];

export const REMINDER_RULES: readonly ReminderRule[] = rulesOf(DEFAULT_STEPS, CLIMB);

/** A report on a late task begins the count anew, and nobody is bothered on the days right after it. */
export const FIRST_DAY_AFTER_NEWS = 4;

/** Steps before the deadline of a task of unknown length go no further back than this. */
export const LONGEST_STEP_OF_UNKNOWN_LENGTH = 7;

/** A deadline at this hour or earlier is told on the working day before: the morning's slot would be too late. */
export const TOO_EARLY_IN_THE_DAY = '09:00';

/** Days of one period of a recurring task: no reminder of this period's instance comes in the first half of it. */
export const PERIOD_DAYS: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
  yearly: 365,
};

/**
 * The agency waited for is told at once when the obstacle is reported; it is reminded so many days after that, and again after so many
 * more. Its leader hears too from the third time.
 */
export const AWAITED = { key: 'waited-for', first: 4, every: [7, 7, 14, 28], leaderFrom: 2 } as const;

export const REMINDER_DEFAULTS = {
  slots: ['08:00', '14:00'],
  pushHours: { from: '07:30', until: '17:30' },
  maxPushesADay: 3,
  /** no progress so many days after an acknowledgement: asked again */
  askAgainAfter: 7,
  urgentAnyHour: false,
} as const;
