// What leaves through the gate stays within a platform's limits, in silence while asked for, replies first. Time is not waited for.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Gate, openGate, type Urgency } from '../../src/chat/index.ts';

const LIMITS = { overall: { count: 30, ms: 1_000 }, reserve: 1, perChat: () => [{ count: 1, ms: 1_000 }] };

let gate: Gate;
beforeEach(() => {
  vi.useFakeTimers();
  gate = openGate(LIMITS, () => performance.now());
});
afterEach(() => void vi.useRealTimers());

async function sendOne(chat: string, urgency: Urgency, answerMs: number, left: number[]): Promise<void> {
  const pass = await gate.turn(chat, urgency);
  left.push(performance.now());
  setTimeout(() => pass?.over(), answerMs);
}

/** When a turn came; below 0: not yet. */
function watched(turn: Promise<unknown>): { at: number } {
  const seen = { at: -1 };
  void turn.finally(() => {
    seen.at = performance.now();
  });
  return seen;
}

/** Sends to new chats as fast as it may; milliseconds at which each left. */
function pushAll(count: number, answerMs: number, left: number[]): void {
  for (let chat = 0; chat < count; chat++) {
    void sendOne(`chat ${chat}`, 'push', answerMs, left);
  }
}

const mostInASecond = (left: readonly number[]): number =>
  Math.max(...left.map(from => left.filter(at => at >= from && at < from + 1_000).length));

test('28.5 a second and never more than 30, and a reply waits for nobody', async () => {
  const left: number[] = [];
  const waits: number[] = [];
  pushAll(400, 5, left);
  for (let second = 0; second < 10; second++) {
    await vi.advanceTimersByTimeAsync(1_000);
    const asked = performance.now();
    await sendOne(`asker ${second}`, 'reply', 5, left);
    waits.push(performance.now() - asked);
  }
  await vi.advanceTimersByTimeAsync(0);
  expect(left.length / 10).toBeGreaterThanOrEqual(28.5);
  expect(mostInASecond(left)).toBeLessThanOrEqual(30);
  expect(Math.max(...waits)).toBeLessThan(50);
});

test('one a second to a chat; another chat need not wait for it', async () => {
  const times: Record<'a' | 'b', number[]> = { a: [], b: [] };
  for (const chat of ['a', 'a', 'b'] as const) void sendOne(chat, 'push', 0, times[chat]);
  await vi.advanceTimersByTimeAsync(200);
  expect([times.a.length, times.b.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times.a).toHaveLength(2);
});

test('what was refused came into no chat: the next try need not wait a second', async () => {
  (await gate.turn('a', 'reply'))?.over(true);
  const again = watched(gate.turn('a', 'reply'));
  await vi.advanceTimersByTimeAsync(100);
  expect(again.at).toBeGreaterThanOrEqual(0);
});

test('silence: pushes are called off, replies wait until it is over', async () => {
  gate.pause(3);
  expect(await gate.turn('a', 'push')).toBeUndefined();
  const replied = watched(gate.turn('b', 'reply'));
  const asked = performance.now();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(replied.at).toBe(-1);
  await vi.advanceTimersByTimeAsync(200);
  expect(replied.at - asked).toBeGreaterThanOrEqual(3_000);
});

test('a turn taken ahead is used by the next push to that chat, or given back', async () => {
  const booking = await gate.book('a');
  expect(await gate.turn('a', 'push')).toBeDefined();
  booking?.release();
  const unused = gate.book('b');
  await vi.advanceTimersByTimeAsync(100);
  (await unused)?.release();
  const sent = watched(gate.turn('b', 'push'));
  await vi.advanceTimersByTimeAsync(200);
  expect(sent.at).toBeGreaterThanOrEqual(0);
});

test('a turn taken ahead is no leave to break a silence asked for since', async () => {
  const booking = await gate.book('a');
  gate.pause(3);
  expect(await gate.turn('a', 'push')).toBeUndefined();
  booking?.release();
});

test('who no longer wants to wait is let go', async () => {
  const stop = new AbortController();
  await gate.turn('a', 'push');
  const second = gate.turn('a', 'push', stop.signal);
  stop.abort();
  expect(await second).toBeUndefined();
});
