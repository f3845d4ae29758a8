// What reading single days and reading spans of days share.

import { type Day, daysBetween, partsOf } from '../base/index.ts';
import { fold } from './fold.ts';
import { SHIFTS } from './period.data.ts';
import { spoken } from './spoken.ts';

/** Where a month or day without a year is looked for: near today, or only before or after it. */
export type Lean = 'near' | 'past' | 'future';

export type Groups = Readonly<Record<string, string | undefined>>;

export const compiled = <K extends string>(patterns: Readonly<Record<K, string>>): [K, RegExp][] =>
  (Object.entries(patterns) as [K, string][]).map(([key, pattern]) => [key, spoken(pattern, 'g')]);

export const fullYear = (said: string): number => (said.length === 2 ? 2000 + Number(said) : Number(said));
export const shiftOf = (said: string | undefined): number => SHIFTS[fold(said ?? '').replace(/\s+/gu, ' ')] ?? 0;

/** The day nearest to today among those of last, this and next year. */
export function nearest(today: Day, lean: Lean, inYear: (year: number) => Day | undefined): Day | undefined {
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap(one => inYear(one) ?? []);
  const allowed = days.filter(day => (lean === 'past' ? day <= today : lean === 'future' ? day >= today : true));
  return (allowed.length > 0 ? allowed : days).sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** By place; of two that overlap the longer. */
export function longest<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
