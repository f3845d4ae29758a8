// Steps in days as rules with keys and recipients, and how often a rule that comes again has come. Pure.
import type { ReminderRule, Role, Steps } from './rules.data.ts';

export function rulesOf({ before, after, every }: Steps, climb: readonly (readonly [day: number, role: Role])[]): ReminderRule[] {
  const to = (day: number): Role[] => ['in-charge', ...climb.filter(([from]) => day >= from).map(([, role]) => role)];
  const early = before.map((day): ReminderRule => ({ key: day === 0 ? 'due-day' : `before-${day}`, day: day === 0 ? 0 : -day, to: to(0) }));
  const late = after.map((day): ReminderRule => ({ key: `after-${day}`, day, to: to(day) }));
  const [first, ...rest] = every;
  const last = Math.max(0, ...after);
  const again: ReminderRule[] =
    first === undefined ? [] : [{ key: 'weekly', day: last + first, every: rest.length > 0 ? rest : [first], to: to(last + first) }];
  return [...early, ...late, ...again].toSorted((a, b) => a.day - b.day);
}

/** How often a rule has come again by `days` after its first time, and how many days after it that was; 0 and 0 the first time. */
export function timesBy(days: number, every: readonly number[] | undefined): { readonly occurrence: number; readonly after: number } {
  let occurrence = 0;
  let after = 0;
  for (let gap = gapAt(every, 0); gap > 0 && after + gap <= days; gap = gapAt(every, occurrence)) {
    after += gap;
    occurrence += 1;
  }
  return { occurrence, after };
}

/** Days after the first time at which an occurrence falls. */
export function daysUntil(occurrence: number, every: readonly number[] | undefined): number {
  let days = 0;
  for (let index = 0; index < occurrence; index++) days += gapAt(every, index);
  return days;
}

/** Days from one occurrence to the next; 0 when there is none. */
export const gapAt = (every: readonly number[] | undefined, index: number): number => every?.[Math.min(index, every.length - 1)] ?? 0;
