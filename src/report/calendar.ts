// Deadlines as a calendar file (RFC 5545): each deadline a day, with an alarm the morning before; a later file updates the same events.
import { addDays, type Day, instantAt } from '../base/index.ts';
import { type Task } from '../task/index.ts';
import { names } from './rows.ts';
import { calendarTexts as texts } from './texts.ts';

const ALARM_TIME = '08:00';

/** @param personId whose internal deadlines stand beside the tasks' own */
export async function calendarFile(
  tasks: readonly Task[],
  owner: { readonly id: number; readonly fullName: string },
  now: Date,
): Promise<Uint8Array> {
  const { default: ical, ICalAlarmType } = await import('ical-generator');
  const calendar = ical({ name: texts.name(owner.fullName), prodId: { company: 'dondoc', product: 'dondoc', language: 'VI' } });
  for (const task of tasks) {
    const internal = task.assignees.find(one => one.personId === owner.id)?.internalDueOn;
    const add = (id: string, day: Day, summary: string): void => {
      const event = calendar.createEvent({
        id,
        start: `${day}T00:00:00Z`,
        end: `${addDays(day, 1)}T00:00:00Z`,
        allDay: true,
        timezone: null,
        summary,
        description: texts.description([texts.lead(names(task.leads)), texts.directive(task.directiveName, task.clause), task.quote ?? '']),
        stamp: now,
        sequence: task.version,
      });
      event.createAlarm({ type: ICalAlarmType.display, trigger: instantAt(addDays(day, -1), ALARM_TIME), description: summary });
    };
    const due = task.remindOn ?? task.dueOn;
    if (due) add(`${task.code}@dondoc`, due, texts.event(task.code, task.title));
    if (internal && internal !== due) add(`${task.code}-internal-${owner.id}@dondoc`, internal, texts.internal(task.code, task.title));
  }
  return new TextEncoder().encode(calendar.toString());
}
