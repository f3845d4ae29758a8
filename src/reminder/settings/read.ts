// What a message sets about reminders or days. Pure.
import { z } from 'zod';
import type { Day } from '../../base/index.ts';
import { findDays } from '../../vietnamese/period.ts';
import { asSpoken, lenient, spoken } from '../../vietnamese/spoken.ts';
import * as words from './words.data.ts';

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value));
const numbers = z.array(z.number().int());

export const meaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('show') }),
  z.object({ kind: z.literal('most-a-day'), count: z.number().int() }),
  z.object({ kind: z.literal('before'), days: numbers }),
  z.object({ kind: z.literal('after'), days: numbers }),
  /** no pushes from … until, "HH:MM" */
  z.object({ kind: z.literal('quiet'), from: z.string(), until: z.string() }),
  z.object({ kind: z.literal('urgent'), anyHour: z.boolean() }),
  z.object({ kind: z.literal('ask-again'), days: z.number().int() }),
  z.object({ kind: z.literal('unit-head'), unit: z.string(), head: z.string() }),
  z.object({ kind: z.literal('show-days') }),
  /** an empty list: no day was said; undefined among them: the calendar has no such day */
  z.object({ kind: z.literal('days'), days: z.array(day.optional()), as: z.enum(['work', 'off', 'usual']) }),
]);
export type Meaning = z.output<typeof meaning>;

const SHOW = new RegExp(`^\\s*${spoken(words.SHOW).source}\\s*[.!?]*$`, 'u');
const SHOW_DAYS = new RegExp(`^\\s*${spoken(words.SHOW_DAYS).source}\\s*[.!?]*$`, 'u');
const MOST_A_DAY = spoken(words.MOST_A_DAY);
const BEFORE = spoken(words.BEFORE);
const AFTER = spoken(words.AFTER);
const QUIET = spoken(words.QUIET);
const URGENT_NO = spoken(words.URGENT_NO);
const URGENT_YES = spoken(words.URGENT_YES);
const ASK_AGAIN = spoken(words.ASK_AGAIN);
const UNIT_HEAD = new RegExp(lenient(words.UNIT_HEAD).replaceAll(' ', '\\s+'), 'du');
const DAY_WORKED = spoken(words.DAY_WORKED);
const DAY_OFF = spoken(words.DAY_OFF);
const DAY_USUAL = spoken(words.DAY_USUAL);

/** @param isAdmin days are an administrator's business; to anybody else "nghỉ ngày …" is a leave */
export function readSetting(text: string, today: Day, isAdmin: boolean): Meaning | undefined {
  const said = asSpoken(text);
  if (SHOW.test(said)) return { kind: 'show' };
  const most = MOST_A_DAY.exec(said);
  if (most) return { kind: 'most-a-day', count: Number(most.groups?.['count']) };
  const after = AFTER.exec(said);
  if (after) return { kind: 'after', days: numbersIn(after.groups?.['numbers']) };
  const before = BEFORE.exec(said);
  if (before) return { kind: 'before', days: numbersIn(before.groups?.['numbers']) };
  if (URGENT_NO.test(said)) return { kind: 'urgent', anyHour: false };
  if (URGENT_YES.test(said)) return { kind: 'urgent', anyHour: true };
  const quiet = QUIET.exec(said)?.groups;
  if (quiet) return { kind: 'quiet', from: time(quiet['from'], quiet['fromMinutes']), until: time(quiet['to'], quiet['toMinutes']) };
  const again = ASK_AGAIN.exec(said);
  if (again) return { kind: 'ask-again', days: Number(again.groups?.['count']) };
  const head = UNIT_HEAD.exec(said)?.indices?.groups;
  if (head) return { kind: 'unit-head', unit: cut(text, head['unit']), head: cut(text, head['head']) };
  if (SHOW_DAYS.test(said)) return { kind: 'show-days' };
  return isAdmin || DAY_WORKED.test(said) ? readDays(text, said, today) : undefined;
}

function readDays(text: string, said: string, today: Day): Meaning | undefined {
  const as = DAY_USUAL.test(said) ? 'usual' : DAY_WORKED.test(said) ? 'work' : DAY_OFF.test(said) ? 'off' : undefined;
  return as && { kind: 'days', as, days: findDays(text, today, 'future').map(found => found.day) };
}

const numbersIn = (list: string | undefined): number[] => [...(list ?? '').matchAll(/\d+/gu)].map(match => Number(match[0]));
const time = (hour: string | undefined, minutes: string | undefined): string => `${(hour ?? '').padStart(2, '0')}:${minutes ?? '00'}`;
const cut = (text: string, at: readonly [number, number] | undefined): string => (at ? text.slice(at[0], at[1]).trim() : '');
