// Seconds of `npm run fuzz`.
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('random updates, valid and not: everybody is answered, nothing fails inside', async () => {
  const { updates, unanswered, errors } = await fuzz(4, 20_251_120);
  expect({ unanswered, errors }).toEqual({ unanswered: [], errors: [] });
  expect(updates).toBeGreaterThan(10);
});
