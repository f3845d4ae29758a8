// One at a time: the lease of two processes on one database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openLease } from '../../src/database/index.ts';
import { openTestDatabase } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  // the embedded database stands in for a server: the same SQL, and a lease that is really looked at
  database = { ...(await openTestDatabase()), kind: 'server' };
});
afterAll(() => database.close());

const open = (name: string) => openLease(database, name, { ttlMs: 3_000, beatMs: 100 });
const owned = (name: string, seconds: number) =>
  database.prisma
    .$executeRaw`INSERT INTO lease (name, owner, expires_at) VALUES (${name}, 'somebody', clock_timestamp() + ${seconds} * interval '1 second')`;

test('the second takes over when the first ends in order, and not before', async () => {
  const [first, second] = [open('a'), open('a')];
  const stop = [new AbortController(), new AbortController()] as const;
  const order: string[] = [];
  const holding = first.during(stop[0].signal, async signal => {
    order.push('first');
    await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()));
  });
  await expect.poll(() => order).toEqual(['first']);
  const waiting = second.during(stop[1].signal, async () => void order.push('second'));
  expect(await second.tryDuring(false, async () => 'mine')).toBeUndefined();
  expect(order).toEqual(['first']);
  stop[0].abort();
  await holding;
  await waiting;
  expect(order).toEqual(['first', 'second']);
  expect(await database.prisma.lease.count({ where: { name: 'a' } })).toBe(0);
});

test('a dead holder is waited for by who is patient', async () => {
  await owned('b', 1);
  const lease = open('b');
  expect(await lease.tryDuring(false, async () => 'mine')).toBeUndefined();
  expect(await lease.tryDuring(true, async () => 'mine')).toBe('mine');
});

test('a holder who shows life is left alone', async () => {
  await owned('c', 60);
  const renew = () => database.prisma.$executeRaw`UPDATE lease SET expires_at = expires_at + interval '1 second' WHERE name = 'c'`;
  const renewing = setInterval(() => void renew().then(() => undefined), 50);
  expect(await open('c').tryDuring(true, async () => 'mine')).toBeUndefined();
  clearInterval(renewing);
});

test('what a new holder must know first is done before the work', async () => {
  const order: string[] = [];
  const lease = openLease(database, 'd', { prepare: async () => void order.push('prepared') });
  await lease.tryDuring(true, async () => void order.push('work'));
  expect(order).toEqual(['prepared', 'work']);
});
