// Rounds of jobs: never two at once, and a job that fails stops nobody else.
import { expect, test } from 'vitest';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { startTicks, type Ticker } from '../../src/schedule/index.ts';

const clock = setClock(instantAt('2025-11-20', '08:00'));

const nothing = () => {};

/** A ticker pulled by hand. */
function byHand(): { ticker: Ticker; pull(): void; cancelled: boolean } {
  const hand = {
    cancelled: false,
    pull: nothing,
    ticker: (_seconds: number, tick: () => void) => {
      hand.pull = tick;
      return () => {
        hand.cancelled = true;
      };
    },
  };
  return hand;
}

test('a round does not overlap the one before', async () => {
  let running = 0;
  let most = 0;
  let rounds = 0;
  let release: () => void = nothing;
  const hand = byHand();
  const job = {
    name: 'slow',
    async run() {
      running += 1;
      rounds += 1;
      most = Math.max(most, running);
      await new Promise<void>(resolve => {
        release = resolve;
      });
      running -= 1;
    },
  };
  const ticks = startTicks({ clock, log: noLog, every: 30, jobs: [job], ticker: hand.ticker });
  hand.pull();
  hand.pull();
  release();
  await ticks.tick();
  hand.pull();
  release();
  await ticks.stop();
  expect({ most, rounds }).toEqual({ most: 1, rounds: 2 });
});

test('a job that fails is logged by name and the next one runs', async () => {
  const logged: object[] = [];
  const ran: string[] = [];
  const log = { ...noLog, error: (fields: object) => void logged.push(fields) };
  const jobs = [
    { name: 'broken', run: () => Promise.reject(new Error('no')) },
    { name: 'sound', run: async () => void ran.push('sound') },
  ];
  const ticks = startTicks({ clock, log, every: 30, jobs, ticker: byHand().ticker });
  await ticks.tick();
  expect({ logged, ran }).toEqual({ logged: [{ job: 'broken', reason: 'no' }], ran: ['sound'] });
});

test('after stop nothing runs', async () => {
  const hand = byHand();
  let runs = 0;
  const ticks = startTicks({ clock, log: noLog, every: 30, jobs: [{ name: 'job', run: async () => void runs++ }], ticker: hand.ticker });
  await ticks.stop();
  const before = runs;
  hand.pull();
  await ticks.tick();
  expect({ runs, cancelled: hand.cancelled }).toEqual({ runs: before, cancelled: true });
});

test('the real ticker is started and stopped', async () => {
  const ticks = startTicks({ clock, log: noLog, every: 30, jobs: [] });
  await expect(ticks.stop()).resolves.toBeUndefined();
});
