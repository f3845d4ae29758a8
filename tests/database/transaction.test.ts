// Transactions that wait for each other in a circle: the server undoes one, which is begun again, and both are done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, inTransaction, openServer, type Tables } from '../../src/database/index.ts';
import { createTasks, type NewTask } from '../../src/task/index.ts';
import { canRunServer, type Server, startServer } from './server.ts';

const origin = { at: new Date('2025-11-20T01:00:00Z'), channel: 'test' };
const lead = (key: string, code: string): NewTask => ({
  code,
  title: code,
  directiveName: '',
  clause: '',
  leads: [{ key, name: key }],
  cooperators: [],
  assignees: [],
  status: 'in_progress',
  progress: 0,
  result: '',
  obstacles: [],
});

describe.skipIf(!canRunServer)('on a server', () => {
  let server: Server;
  let database: Database;
  beforeAll(async () => {
    server = await startServer();
    database = await openServer(await server.emptyDatabase());
    const tasks = ['BYT', 'BTC'].flatMap(key => [1, 2].map(number => lead(key, `${key}-${number}`)));
    await inTransaction(database, tables => createTasks(tables, tasks, 'added', origin));
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  /** Runs both so that each has done its first step before either goes on. */
  async function crossed(
    step: (tables: Tables, code: string) => Promise<unknown>,
    ...ways: readonly (readonly [string, string])[]
  ): Promise<number> {
    let attempts = 0;
    const halfway = ways.map(() => Promise.withResolvers<void>());
    const all = Promise.all(halfway.map(({ promise }) => promise));
    await Promise.all(
      ways.map(([first, second], at) =>
        inTransaction(database, async tables => {
          attempts++;
          await step(tables, first);
          halfway[at]?.resolve();
          await all;
          await step(tables, second);
        }),
      ),
    );
    return attempts;
  }

  const more = { progress: { increment: 1 } };

  test('two that write the same tasks in opposite order', async () => {
    const step = (tables: Tables, code: string) => tables.task.update({ where: { code }, data: more });
    expect(await crossed(step, ['BYT-1', 'BTC-1'], ['BTC-1', 'BYT-1'])).toBeGreaterThan(2);
    const written = await database.prisma.task.findMany({ where: { code: { in: ['BYT-1', 'BTC-1'] } } });
    expect(written.map(task => task.progress)).toEqual([2, 2]);
  }, 30_000);

  test('two that by their tasks change the same sums, in statements of our own', async () => {
    const step = (tables: Tables, code: string) => tables.$executeRaw`UPDATE task SET status = 'paused' WHERE code = ${code}`;
    expect(await crossed(step, ['BYT-1', 'BTC-1'], ['BTC-2', 'BYT-2'])).toBeGreaterThan(2);
    const sums = await database.prisma.taskTally.findMany({ where: { count: { not: 0 } }, orderBy: { leads: 'asc' } });
    expect(sums).toMatchObject([
      { leads: 'BTC', status: 'paused', count: 2 },
      { leads: 'BYT', status: 'paused', count: 2 },
    ]);
  }, 30_000);

  test('any other refusal is told at once', async () => {
    let attempts = 0;
    const twice = inTransaction(database, async tables => {
      attempts++;
      await createTasks(tables, [lead('BYT', 'BYT-1')], 'added', origin);
    });
    await expect(twice).rejects.toThrow('Unique constraint');
    expect(attempts).toBe(1);
  });
});
