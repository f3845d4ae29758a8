// Whole years of an office through the database (tests/reminder/life.ts), each with another seed.
import { PGlite } from '@electric-sql/pglite';
import { overPGlite } from '../../src/database/index.ts';
import { type Lived, live } from '../reminder/life.ts';
import { randomFrom } from './random.ts';

/** @returns one for each year, in order */
export async function liveYears(years: number, seed: number, told: (line: string) => void): Promise<Lived[]> {
  const lived: Lived[] = [];
  for (let year = 0; year < years; year++) {
    const database = await overPGlite(await PGlite.create());
    const one = await live(database, { first: '2026-01-01', days: 365 }, randomFrom(seed + year));
    await database.close();
    told(`years: ${year + 1} of ${years}, ${one.promises} promises in ${one.messages} messages, ${one.wrong.length} wrong`);
    lived.push(one);
  }
  return lived;
}
