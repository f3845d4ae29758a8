// Which days an office works: the notices of the State, and what an administrator decided otherwise, read anew before each plan.

import { z } from 'zod';
import { asDay, type Day } from '../base/index.ts';
import type { Notifications } from '../notification/index.ts';
import type { DayOverrides } from '../vietnamese/working-days.ts';

/** One row of the deployment: day → "work" or "off". */
export const CALENDAR_KEY = 'calendar';
export const calendarSchema = z.record(z.string(), z.enum(['work', 'off']));

export type OfficeDays = ReturnType<typeof openOfficeDays>;

export function openOfficeDays() {
  let decided: DayOverrides = new Map();
  return {
    /** what `workingDays` of vietnamese asks at each day */
    overrides: (): DayOverrides => decided,

    /** Reads what was decided since, by whichever process. */
    async refresh(settings: Pick<Notifications['settings'], 'read'>): Promise<void> {
      const rows = (await settings.read('', CALENDAR_KEY, calendarSchema)) ?? {};
      decided = new Map(
        Object.entries(rows).flatMap(([day, kind]): [Day, 'work' | 'off'][] => {
          const known = asDay(day);
          return known ? [[known, kind]] : [];
        }),
      );
    },
  };
}
