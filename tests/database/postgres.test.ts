// The same program on a real PostgreSQL server: from an empty database, with several processes' connections at once.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { noLog } from '../../src/base/index.ts';
import { buttonsOf, plainText } from '../../src/chat/index.ts';
import { type Database, openServer } from '../../src/database/index.ts';
import { mayBeEmptied } from '../../src/intake/index.ts';
import { type Office, openOffice } from '../commands/support/office.ts';
import { OFFICER, ROWS, tasksCsv } from '../commands/support/tables.ts';
import { canRunServer, type Server, startServer } from './server.ts';

let messages = 0;

async function says(app: App, content: { kind: 'text'; text: string } | { kind: 'action'; action: string }) {
  const replies = await app.handle({ channel: 'terminal', conversation: 'test', messageId: String(++messages), sender: OFFICER, content });
  return { text: replies.map(plainText).join('\n'), action: buttonsOf(replies)[0]?.action ?? '' };
}

/** What a working morning looks like: every reply, and the table after it. */
async function morning(office: Office): Promise<string[]> {
  const said: string[] = [];
  await office.run('import', office.write('nhiem-vu.csv', await tasksCsv(ROWS)), '--yes');
  for (const text of [
    'NV-002',
    'nhiệm vụ của tôi sắp đến hạn',
    'NV-001 xong 60%, vướng chờ góp ý',
    'đồng ý',
    'bộ mình có bao nhiêu nhiệm vụ?',
    'NV-002 đã xong',
  ]) {
    said.push((await says(office.app, { kind: 'text', text })).text);
  }
  said.push(...(await office.run('remind', '--json')).out, ...(await office.run('digest', '--for', OFFICER)).out.slice(0, 1));
  await office.run('export', 'tasks', 'ra.csv');
  return [...said.map(text => text.replaceAll(office.folder, '')), readFileSync(office.path('ra.csv'), 'utf8')];
}

test('a server that is not there is a sentence, not a hang', async () => {
  await expect(openServer('postgresql://a:b@127.0.0.1:1/x')).rejects.toThrow('Không kết nối được PostgreSQL (DATABASE_URL)');
});

describe.skipIf(!canRunServer)('on a server', () => {
  let server: Server;
  let url: string;
  let first: Database;
  let office: Office;

  beforeAll(async () => {
    server = await startServer();
    url = await server.emptyDatabase();
    first = await openServer(url);
    office = await openOffice({ database: first });
  });
  afterAll(async () => {
    await office.close();
    await server.stop();
  });

  /** a second process of the service on the same database */
  const replica = async (): Promise<App> =>
    openApp({ config: office.app.config, database: await openServer(url), clock: office.app.clock, log: noLog });

  test('an empty database gets every migration, once, also from two that start together', async () => {
    expect(first.migrated.length).toBeGreaterThan(0);
    const other = await server.emptyDatabase();
    const both = await Promise.all([openServer(other), openServer(other)]);
    expect(both.map(database => database.migrated.length).toSorted((a, b) => a - b)).toEqual([0, first.migrated.length]);
    await Promise.all(both.map(database => database.close()));
  });

  test('a morning of questions, reports, reminders and a digest reads as on the embedded database', async () => {
    const embedded = await openOffice();
    const expected = await morning(embedded);
    await embedded.close();
    expect(await morning(office)).toEqual(expected);
    expect(expected.at(-1)).toContain(',60,');
  });

  test('of two processes that confirm the same card at once one writes it', async () => {
    const second = await replica();
    for (let round = 1; round <= 5; round++) {
      const card = await says(office.app, { kind: 'text', text: `NV-001 xong ${60 + round}%, vướng lần ${round}` });
      const press = { kind: 'action', action: card.action } as const;
      const answers = await Promise.all([office.app, second, office.app, second].map(app => says(app, press)));
      expect(answers.filter(answer => answer.text.startsWith('Đã ghi'))).toHaveLength(1);
    }
    await second.close();
    const task = await office.app.tasks.byCode('NV-001', { kind: 'all' });
    expect(task?.progress).toBe(65);
    expect(task?.obstacles.filter(obstacle => obstacle.text.startsWith('lần'))).toHaveLength(5);
  });

  test('two processes that plan the same slot make each promise once', async () => {
    await first.prisma.$executeRaw`TRUNCATE notification, outgoing_message RESTART IDENTITY CASCADE`;
    const second = await replica();
    const made = (await Promise.all([office.app, second].map(app => app.reminders.remindNow()))).flat();
    await second.close();
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(line => `${line.person} ${line.tasks.join()} ${line.step}`)).size).toBe(made.length);
  });

  test('connections that the server closes are opened again', async () => {
    await server.dropConnections(url);
    await says(office.app, { kind: 'text', text: 'NV-001' }); // may still meet a closed one
    expect((await says(office.app, { kind: 'text', text: 'NV-001' })).text).toContain('NV-001');
  });

  test('a trial’s load never empties a server, and a backup says what to use instead', async () => {
    expect(await mayBeEmptied(first)).toBe(false);
    const { code, err } = await office.run('backup', 'luu.zip');
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining('pg_dump')] });
  });
});
