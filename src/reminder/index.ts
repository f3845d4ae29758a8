// Which reminders and escalations are owed today, and to whom.
export { openReminders, type RemindedLine, type ReminderNeeds, type Reminders } from './open.ts';
export type { ReminderRule } from './rules.data.ts';
