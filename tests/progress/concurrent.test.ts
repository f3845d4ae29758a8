// A thousand pairs of updates at the same time on the same tasks: each is in the trail once, on the embedded database.
import { expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { runPairs } from './concurrent.ts';

test('of 1,000 pairs of concurrent updates none is lost, and the chain of each task holds', async () => {
  const database = await openTestDatabase();
  const result = await runPairs(database, 1_000, 20);
  await database.close();
  expect(result).toMatchObject({ written: 2_000, lost: 0, sound: true });
  expect(result.collisions).toBeGreaterThanOrEqual(1_000);
}, 60_000);
