// A short version of `npm run crash` with a fixed seed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder } from '../commands/support/folder.ts';
import { openScratch } from '../commands/support/tables.ts';
import { canRunServer } from '../database/server.ts';
import { faultsIn } from './ledger.ts';
import { randomFrom } from './random.ts';
import { crashReminders } from './reminders.ts';
import { crashReplicas } from './replicas.ts';
import { crashUpdates } from './updates.ts';

const scratch = openScratch();
beforeAll(() => emptyFolder(scratch, 'updates'));
afterAll(() => scratch.remove());

test('killed during updates: all that was acknowledged is there, whole and once', async () => {
  const figures = await crashUpdates(scratch, scratch.path('updates'), 3, randomFrom(20251120), () => {});
  expect(figures).toMatchObject({ kills: 3, lost: [], half: [], repeated: [] });
  expect(figures.acknowledged).toBeGreaterThan(0);
});

test('killed during reminders: each promise reaches its person, at most one again for each kill', async () => {
  const figures = await crashReminders(await emptyFolder(scratch, 'reminders'), 3, randomFrom(20251120), () => {});
  expect(figures).toMatchObject({ kills: 3, lost: 0, unexplained: 0 });
  expect(figures.repeated).toBeLessThanOrEqual(3);
  expect(figures.ledger).toEqual({ sent: figures.promised });
});

test.skipIf(!canRunServer)('replicas killed while they send: everybody is reached, and no silence is broken', async () => {
  const trial = { people: 60, kills: 2, replicas: 2, sendsBetween: 12, faults: [10, 10, 10, 10] } as const;
  const figures = await crashReplicas(scratch.path('replicas'), trial, randomFrom(20251120), () => {});
  expect(figures).toMatchObject({ kills: 2, lost: 0, tooEarly: 0 });
  expect(figures.repeated).toBeLessThanOrEqual(figures.kills + figures.unknown);
});

test('the ledger tells what is lost, doubled, half-written or written unasked', () => {
  const report = (words: string, progress: number, state: 'proposed' | 'pressed' | 'acknowledged') => ({
    code: 'NV-001',
    words,
    progress,
    state,
  });
  const table = (progress: number, ...obstacles: string[]) => [{ code: 'NV-001', progress, obstacles }];
  expect(faultsIn(table(20, 'b', 'a'), [report('a', 10, 'acknowledged'), report('b', 20, 'pressed')])).toEqual({
    lost: [],
    repeated: [],
    half: [],
  });
  expect(faultsIn(table(40), [report('a', 10, 'acknowledged')]).lost).toEqual(['a']);
  expect(faultsIn(table(10, 'a', 'a'), [report('a', 10, 'acknowledged')]).repeated).toEqual(['a']);
  expect(faultsIn(table(40, 'a'), [report('a', 10, 'pressed')]).half).toEqual(['NV-001 40% a']);
  expect(faultsIn(table(10, 'a'), [report('a', 10, 'proposed')]).half).toEqual(['a']);
});
