// Settings of digests, of a person or of the deployment: the hour, and how often.
import { z } from 'zod';
import { RHYTHMS, type Rhythm } from './rhythm.ts';

/** "HH:MM", or "off". */
export const TIME_SETTING = 'digest.time';
export const timeSchema = z.string().regex(/^(\d{2}:\d{2}|off)$/u);

/** "daily,weekly" */
export const RHYTHM_SETTING = 'digest.rhythms';
export const rhythmsSchema = z.string().regex(/^(?:daily|weekly|monthly)(?:,(?:daily|weekly|monthly))*$/u);

export const rhythmsIn = (setting: string | undefined): readonly Rhythm[] => {
  const named = setting?.split(',') ?? ['daily'];
  return RHYTHMS.filter(rhythm => named.includes(rhythm));
};

export const rhythmsText = (rhythms: readonly Rhythm[]): string => RHYTHMS.filter(rhythm => rhythms.includes(rhythm)).join();
