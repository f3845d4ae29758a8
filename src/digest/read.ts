// What a message says about digests: now, on, off, at which hour, how often. Pure.
import { z } from 'zod';
import { fold } from '../vietnamese/fold.ts';
import { asSpoken, spoken } from '../vietnamese/spoken.ts';
import { RHYTHMS, type Rhythm } from './rhythm.ts';
import * as words from './words.data.ts';

const rhythm = z.enum(RHYTHMS);
export const meaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('now'), rhythm }),
  /** without a rhythm: all of them */
  z.object({ kind: z.literal('off'), rhythm: rhythm.optional() }),
  z.object({ kind: z.literal('on'), rhythm }),
  /** "HH:MM"; undefined: no such hour */
  z.object({ kind: z.literal('at'), time: z.string().optional() }),
]);
export type Meaning = z.output<typeof meaning>;

const DIGEST = spoken(words.DIGEST);
const OFF = spoken(words.OFF);
const ON = spoken(words.ON);
const WEEKLY = spoken(words.WEEKLY);
const MONTHLY = spoken(words.MONTHLY);
const REGULARLY = spoken(words.REGULARLY);
const DAILY = spoken(words.DAILY);
const TIME = spoken(words.TIME);
const NO_DIGEST = spoken(words.NO_DIGEST);

export function readDigest(text: string): Meaning | undefined {
  const said = asSpoken(text);
  if (!DIGEST.test(said) || NO_DIGEST.test(said)) return undefined;
  const named: Rhythm | undefined = MONTHLY.test(said) ? 'monthly' : WEEKLY.test(said) ? 'weekly' : undefined;
  if (OFF.test(said)) {
    const only = named ?? (DAILY.test(said) ? 'daily' : undefined);
    return { kind: 'off', ...(only ? { rhythm: only } : {}) };
  }
  const at = TIME.exec(said)?.groups;
  if (at) {
    const time = timeOf(at['hour'], at['minutes']);
    return { kind: 'at', ...(time === undefined ? {} : { time }) };
  }
  if (ON.test(said) || REGULARLY.test(said)) return { kind: 'on', rhythm: named ?? 'daily' };
  return { kind: 'now', rhythm: named ?? 'daily' };
}

function timeOf(hour: string | undefined, minutes: string | undefined): string | undefined {
  const half = minutes !== undefined && fold(minutes) === words.HALF;
  const time = `${(hour ?? '').padStart(2, '0')}:${half ? '30' : (minutes ?? '0').padStart(2, '0')}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(time) ? time : undefined;
}
