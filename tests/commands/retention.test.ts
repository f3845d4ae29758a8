// What was said goes after its time; tasks, events, evidence and the ledger stay.
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, instantAt } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { forgetOld } from '../../src/database/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let officer: Townsperson;
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  officer = await town.officer('Bộ Y tế');
  await town.assign({ title: 'Báo cáo tuần', lead: 'Bộ Y tế', assignee: officer, dueOn: '2025-11-21' });
});
afterAll(() => town.close());

test('each thing after its own days, and nothing before', async () => {
  const { app } = town;
  const { prisma } = app.database;
  await town.at('2025-11-20', '08:05');
  await officer.sends('bien-ban.txt', 'x', 'NV-001 xong 60%');
  await officer.says('đồng ý');
  await officer.says('việc của tôi');
  await app.inbox.keep('paper', [{ id: 1, lane: '1', body: { text: 'chưa trả lời' } }], town.clock.now());
  const charts = join(app.config.folder, 'charts');
  mkdirSync(charts, { recursive: true });
  writeFileSync(join(charts, 'cũ.png'), 'x');
  utimesSync(join(charts, 'cũ.png'), town.clock.now(), town.clock.now());
  const tidyAfter = (days: number) =>
    forgetOld(
      app.database,
      app.config.retention,
      [charts, join(app.config.folder, 'none')],
      instantAt(addDays('2025-11-20', days), '09:00'),
    );
  const kept = async () => [
    await prisma.taskEvent.count(),
    await prisma.evidence.count(),
    await prisma.outgoingMessage.count({ where: { state: 'sent' } }),
    await prisma.auditEntry.count(),
  ];
  const before = await kept();

  expect(await tidyAfter(6)).toEqual({ contexts: 0, proposals: 0, updates: 0, bodies: 0, documents: 0 });
  expect(await tidyAfter(8)).toMatchObject({ contexts: 0, documents: 1 });
  expect(existsSync(join(charts, 'cũ.png'))).toBe(false);
  // two conversations: in one the officer spoke, in the other the reminder came
  expect(await tidyAfter(32)).toMatchObject({ contexts: 2, proposals: 1, updates: 1, bodies: 0 });
  expect(await tidyAfter(181)).toMatchObject({ bodies: 1 });
  expect(await tidyAfter(181)).toMatchObject({ bodies: 0 });
  expect(await kept()).toEqual(before);
  expect(JSON.stringify((await prisma.outgoingMessage.findFirst({ where: { state: 'sent' } }))?.body)).not.toContain('Báo cáo tuần');
  expect((await officer.says('NV-001')).text).toContain('60%');
});

test('0 days keep for ever; the days come from the environment', async () => {
  const keep = readConfig({ DONDOC_KEEP_CONVERSATION_DAYS: '0', DONDOC_KEEP_MESSAGE_DAYS: '0', DONDOC_KEEP_DOCUMENT_DAYS: '0' }).retention;
  expect(keep).toEqual({ conversations: 0, messages: 0, documents: 0 });
  await officer.says('việc của tôi');
  expect(await forgetOld(town.app.database, keep, [], instantAt('2099-01-01', '08:00'))).toEqual({
    contexts: 0,
    proposals: 0,
    updates: 0,
    bodies: 0,
    documents: 0,
  });
  expect(() => readConfig({ DONDOC_KEEP_MESSAGE_DAYS: '-1' })).toThrow('DONDOC_KEEP_MESSAGE_DAYS');
});
