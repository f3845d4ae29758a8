// A short stretch of `npm run crash -- --years`: the weeks of Tết.
import { expect, test } from 'vitest';
import { randomFrom } from '../crash/random.ts';
import { openTestDatabase } from '../support/database.ts';
import { live } from './life.ts';

test('an office lived through the database: every promise is kept, none twice', async () => {
  const { wrong, promises } = await live(await openTestDatabase(), { first: '2026-02-09', days: 21 }, randomFrom(2026));
  expect(wrong).toEqual([]);
  expect(promises).toBeGreaterThan(20);
});
