// When a push may reach a person: working hours of working days. Answers and digests are no pushes.
import { type Day, dayOf, timeOf } from '../base/index.ts';
import type { Slot } from './types.ts';

/** The part of vietnamese/working-days that this folder needs. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
}

export interface PushHours {
  /** "07:30": from here on … */
  readonly from: string;
  /** "17:30": … until here, pushes are allowed on working days */
  readonly until: string;
}

export function mayPushAt(now: Date, hours: PushHours, calendar: Calendar): boolean {
  const time = timeOf(now);
  return calendar.isWorkingDay(dayOf(now)) && time >= hours.from && time < hours.until;
}

/** The latest slot of today that has come; none on a day off, before the first slot, or once quiet hours have begun. */
export function slotAt(now: Date, slots: readonly string[], hours: PushHours, calendar: Calendar): Slot | undefined {
  const time = slots.filter(slot => slot <= timeOf(now)).at(-1);
  return time !== undefined && mayPushAt(now, hours, calendar) ? { day: dayOf(now), time } : undefined;
}
