// What a message says about reminders: taken note, remind me again, who has not taken note, what became of an urge. Pure.
import { z } from 'zod';
import { addDays, type Day, instantAt } from '../../base/index.ts';
import { countOf, periodFrom } from '../../vietnamese/deadline-dates.ts';
import { isUnit } from '../../vietnamese/deadline-words.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findDays, findPeriods } from '../../vietnamese/period.ts';
import { asSpoken, lenient, spoken } from '../../vietnamese/spoken.ts';
import type { WorkingDays } from '../../vietnamese/working-days.ts';
import * as words from './words.data.ts';

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value));

export const meaning = z.discriminatedUnion('kind', [
  /** without codes: what was replied to, or what the person was last reminded of; `all`: of the last week */
  z.object({ kind: z.literal('acknowledge'), codes: z.array(z.string()), all: z.boolean() }),
  /** without a day: it is asked for; `noSuchDay`: the calendar has none like it */
  z.object({ kind: z.literal('remind-on'), codes: z.array(z.string()), day: day.optional(), noSuchDay: z.literal(true).optional() }),
  /** an earlier wish is taken back */
  z.object({ kind: z.literal('no-more'), codes: z.array(z.string()) }),
  z.object({ kind: z.literal('unanswered') }),
  /** what one was reminded of today, and will be */
  z.object({ kind: z.literal('my-reminders') }),
  /** urges sent on these days, in these hours ("HH:MM") */
  z.object({ kind: z.literal('urge-progress'), from: day, to: day, since: z.string(), until: z.string() }),
]);
export type Meaning = z.output<typeof meaning>;

/** Task codes and where they stand. */
export type CodeFinder = (text: string) => readonly { readonly start: number; readonly end: number; readonly codes: readonly string[] }[];

const whole = (pattern: string): RegExp => new RegExp(lenient(pattern).replaceAll(' ', '\\s+'), 'u');
const FILLERS = `(?:(?:${words.FILLER})[\\s,.!]+)*`;
const ACKNOWLEDGES = whole(
  `^[\\s,.]*${FILLERS}(?:${words.ACKNOWLEDGES})(?:[\\s,.!]+(?:${words.ALL})|[\\s,.!]+(?:${words.FILLER}))*[\\s,.!]*$`,
);
const ALL = spoken(words.ALL);
const REMIND_ME = spoken(words.REMIND_ME);
const NO_MORE = spoken(words.NO_MORE);
/** Nothing else is said: of the task talked about. */
const NO_MORE_ALONE = whole(
  `^[\\s,.]*(?:(?:${words.ENOUGH}|${words.FILLER})[\\s,.!]+)*${words.NO_MORE}(?:[\\s,.!]+(?:${words.ENOUGH}|${words.FILLER}))*[\\s,.!]*$`,
);
const NO_WISH = spoken(words.NO_WISH);
const TOMORROW = spoken(words.TOMORROW);
const AFTER_SPAN = spoken(words.AFTER_SPAN);
const MY_REMINDERS = spoken(words.MY_REMINDERS);
const WHO_HAS_NOT = spoken(words.WHO_HAS_NOT);
const URGE_PROGRESS = spoken(words.URGE_PROGRESS);
const MORNING = spoken(words.MORNING);
const AFTERNOON = spoken(words.AFTERNOON);

/** Days back in which an urge is looked for when no day is said. */
const LATELY = 7;

/** @param calendar by which "sau 3 ngày làm việc" is counted */
export function readFollowUp(
  text: string,
  today: Day,
  findCodes: CodeFinder,
  calendar: Pick<WorkingDays, 'addWorkingDays'>,
): { meaning: Meaning; sure: number } | undefined {
  const said = asSpoken(text);
  if (URGE_PROGRESS.test(said)) return { meaning: urgeProgress(text, said, today), sure: 0.97 };
  if (MY_REMINDERS.test(said)) return { meaning: { kind: 'my-reminders' }, sure: 0.97 };
  if (WHO_HAS_NOT.test(said)) return { meaning: { kind: 'unanswered' }, sure: 0.97 };
  const mentions = findCodes(text);
  const codes = mentions.flatMap(mention => mention.codes);
  const rest = mentions.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  if (ACKNOWLEDGES.test(asSpoken(rest).replace(/\s+/gu, ' ')) && !/\?\s*$/u.test(text)) {
    const all = ALL.test(asSpoken(rest)) && codes.length === 0;
    return { meaning: { kind: 'acknowledge', codes: [...codes], all }, sure: 0.97 };
  }
  if ((codes.length > 0 ? NO_MORE : NO_MORE_ALONE).test(said) && !/\?\s*$/u.test(text))
    return { meaning: { kind: 'no-more', codes: [...codes] }, sure: 0.97 };
  if (!REMIND_ME.test(said) || NO_WISH.test(said) || /\?\s*$/u.test(text)) return undefined;
  const on = dayMeant(rest, today, calendar);
  const when = {
    ...(on ? { day: on } : {}),
    ...(on === undefined && findDays(rest, today).length > 0 ? { noSuchDay: true as const } : {}),
  };
  return { meaning: { kind: 'remind-on', codes: [...codes], ...when }, sure: on || codes.length > 0 ? 0.96 : 0.8 };
}

/** "thứ sáu", "30/11", "sau 3 ngày", "tuần sau" (its first day). */
function dayMeant(text: string, today: Day, calendar: Pick<WorkingDays, 'addWorkingDays'>): Day | undefined {
  const [named] = findDays(text, today, 'future');
  if (named) return named.day;
  if (TOMORROW.test(asSpoken(text).trim())) return addDays(today, 1);
  const span = AFTER_SPAN.exec(asSpoken(text));
  if (span) {
    const unit = fold(span.groups?.['unit'] ?? '').replace(/\s+/gu, ' ');
    return periodFrom(today, countOf(fold(span.groups?.['count'] ?? '')), isUnit(unit) ? unit : 'ngay', calendar);
  }
  return findPeriods(text, today, 'future')[0]?.from;
}

function urgeProgress(text: string, said: string, today: Day): Meaning {
  const days = findDays(text, today, 'past').flatMap(found => found.day ?? []);
  const half = MORNING.test(said) ? ['00:00', '12:00'] : AFTERNOON.test(said) ? ['12:00', '24:00'] : ['00:00', '24:00'];
  const from = days[0] ?? (half[1] === '24:00' && half[0] === '00:00' ? addDays(today, -LATELY) : today);
  return { kind: 'urge-progress', from, to: days[0] ?? today, since: half[0] ?? '00:00', until: half[1] ?? '24:00' };
}

/** The instants of an urge-progress question. */
export function spanOf({ from, to, since, until }: Extract<Meaning, { kind: 'urge-progress' }>): readonly [Date, Date] {
  return [instantAt(from, since), until === '24:00' ? instantAt(addDays(to, 1), '00:00') : instantAt(to, until)];
}
