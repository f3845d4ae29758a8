// When whom is reminded, in days from the deadline (product.md, "Reminders, defaults"). A new rule is a new row, in order of day.

/** in-charge: assignees, else focal points, else leaders of the lead agency; while confirmation is awaited, who must confirm. */
export type Role = 'in-charge' | 'unit-head' | 'leader';

export interface ReminderRule {
  readonly key: string;
  /** negative: before the deadline */
  readonly day: number;
  /** comes again after so many days */
  readonly every?: number;
  readonly to: readonly Role[];
}

export const REMINDER_RULES: readonly ReminderRule[] = [
  { key: 'before-30', day: -30, to: ['in-charge'] },
  { key: 'before-15', day: -15, to: ['in-charge'] },
  { key: 'before-7', day: -7, to: ['in-charge'] },
  { key: 'before-3', day: -3, to: ['in-charge'] },
  { key: 'before-1', day: -1, to: ['in-charge'] },
  { key: 'due-day', day: 0, to: ['in-charge'] },
  { key: 'after-1', day: 1, to: ['in-charge'] },
  { key: 'after-4', day: 4, to: ['in-charge', 'unit-head'] },
  { key: 'after-7', day: 7, to: ['in-charge', 'unit-head', 'leader'] },
  { key: 'after-14', day: 14, to: ['in-charge', 'unit-head', 'leader'] },
  { key: 'weekly', day: 21, every: 7, to: ['in-charge', 'unit-head', 'leader'] },
];

/** Steps before the deadline of a task of unknown length go no further back than this. */
export const LONGEST_STEP_OF_UNKNOWN_LENGTH = 7;

export const REMINDER_DEFAULTS = {
  slots: ['08:00', '14:00'],
  pushHours: { from: '07:30', until: '17:30' },
  maxPushesADay: 3,
} as const;
