// Which reminders and escalations are owed today, and to whom; what people answer to them; urging.
export { acknowledgeSkill } from './acknowledge/skill.ts';
export type { TaskActions } from './actions.ts';
export { type OfficeDays, openOfficeDays } from './calendar.ts';
export { openReminders, type RemindedLine, type ReminderNeeds, type Reminders } from './open.ts';
export { settingsSkill } from './settings/skill.ts';
export { urgeSkill } from './urge/skill.ts';
