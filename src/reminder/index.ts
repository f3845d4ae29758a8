// Which reminders and escalations are owed today, and to whom.
export type { TaskActions } from './actions.ts';
export { openOfficeDays } from './calendar.ts';
export { openReminders, type RemindedLine, type ReminderNeeds, type Reminders } from './open.ts';
export type { ReminderRule } from './rules.data.ts';
