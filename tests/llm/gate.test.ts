// Who is let through, who waits, who is turned away.
import { expect, test } from 'vitest';
import { openGate } from '../../src/llm/gate.ts';

const never = new AbortController().signal;

test('no more are inside than there is room, and those who wait come in their order', async () => {
  const gate = openGate(1, 5);
  const leave = await gate.enter(never);
  const came: number[] = [];
  const waiting = [1, 2, 3].map(async number => {
    const leaveAgain = await gate.enter(never);
    came.push(number);
    leaveAgain?.();
  });
  await Promise.resolve();
  expect(came).toEqual([]);
  leave?.();
  // leaving twice lets nobody else in
  leave?.();
  await Promise.all(waiting);
  expect(came).toEqual([1, 2, 3]);
});

test('who finds too many waiting, or waits too long, is turned away and blocks nobody', async () => {
  const gate = openGate(1, 1);
  const leave = await gate.enter(never);
  const patience = new AbortController();
  const tired = gate.enter(patience.signal);
  expect(await gate.enter(never)).toBeUndefined();
  patience.abort();
  expect(await tired).toBeUndefined();
  const next = gate.enter(never);
  leave?.();
  expect(await next).toBeTypeOf('function');
  expect(await openGate(1, 1).enter(patience.signal)).toBeUndefined();
});
