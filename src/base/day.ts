// A calendar day in Vietnamese local time, as text: days compare and sort as text, and midnight is nobody's problem.

/** "2026-11-21". Only `asDay`, `dayOf` and arithmetic make one from outside data. */
export type Day = `${number}-${number}-${number}`;

/** Asia/Ho_Chi_Minh has kept UTC+7 without summer time since 1975. */
const LOCAL_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** The day that has these three numbers, or undefined when the calendar has no such day (30/2, 31/11, month 13). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return;
  return fromUtc(Date.UTC(year, month - 1, date));
}

/** Text in the form YYYY-MM-DD as a Day, or undefined. */
export function asDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The Vietnamese day at an instant. */
export const dayOf = (instant: Date): Day => fromUtc(Math.floor((instant.getTime() + LOCAL_OFFSET_MS) / DAY_MS) * DAY_MS);

/** The instant of a local wall-clock time on a day; `time` is "HH:MM". */
export const instantAt = (day: Day, time: string): Date => new Date(Date.parse(`${day}T${time.padStart(5, '0')}:00+07:00`));

/** Local wall-clock time of an instant, "08:05". */
export const timeOf = (instant: Date): string => new Date(instant.getTime() + LOCAL_OFFSET_MS).toISOString().slice(11, 16);

export const addDays = (day: Day, count: number): Day => fromUtc(utc(day) + count * DAY_MS);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY_MS);

/** Same day number `count` months on; the last day of the month where that month is shorter (Bộ luật Dân sự 2015, art. 147–148). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = (((index % 12) + 12) % 12) + 1;
  return fromUtc(Date.UTC(newYear, newMonth - 1, Math.min(date, daysInMonth(newYear, newMonth))));
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;

export const startOfWeek = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
export const startOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day;
export const endOfMonth = (day: Day): Day => {
  const { year, month } = partsOf(day);
  return fromUtc(Date.UTC(year, month, 0));
};

/** dd/mm/yyyy, as every Vietnamese office writes it. */
export const formatDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** dd/mm/yyyy (one or two digits, "/", "-" or ".") as a Day, or undefined. */
export function parseFormattedDay(text: string): Day | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match ? makeDay(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** A Day as the Date that Prisma wants for a DATE column, and back. */
export const toDate = (day: Day): Date => new Date(utc(day));
export const fromDate = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** An ISO instant with its offset, or undefined. */
export function parseInstant(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)) return undefined;
  const day = asDay(text);
  if (day) return instantAt(day, '08:00');
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms);
}
