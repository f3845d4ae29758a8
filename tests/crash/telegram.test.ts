// The short version of `npm run crash:telegram`.
import { expect, test } from 'vitest';
import { openScratch } from '../commands/support/tables.ts';
import { randomFrom } from './random.ts';
import { crashTelegram } from './telegram.ts';

test('people write while the service is killed: everybody is answered, nothing is written twice', { timeout: 240_000 }, async () => {
  const scratch = openScratch();
  const trial = { way: 'webhook' as const, people: 6, updatesEach: 5, kills: 1 };
  const figures = await crashTelegram(scratch.path('telegram'), trial, randomFrom(7), () => {});
  scratch.remove();
  expect(figures).toMatchObject({ updates: 30, unanswered: 0, actedTwice: 0, notWritten: 0, left: 0 });
});
