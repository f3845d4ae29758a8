// Which reminders and escalations are owed today, and to whom.
export { openReminders, type RemindedLine, type ReminderNeeds, type Reminders } from './open.ts';
export { REMINDER_DEFAULTS, REMINDER_RULES, type ReminderRule } from './rules.data.ts';
