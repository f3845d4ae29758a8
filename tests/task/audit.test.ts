// The trail as evidence: whoever alters, adds or removes a row in the database is found out.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let officer: Townsperson;
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  officer = await town.officer('Bộ Nội vụ');
  for (const code of ['NV-001', 'NV-002']) {
    await town.assign({ code, title: 'Trình đề án', lead: 'Bộ Nội vụ', assignee: officer });
    for (const percent of [10, 20, 30]) {
      await officer.says(`${code} ${percent}%, vướng Bộ Tài chính chưa góp ý`);
      await officer.says('đồng ý');
    }
  }
  await town.at('2025-11-21', '09:00');
  await officer.says('NV-001 50%');
  await officer.says('đồng ý');
}, 30_000);
afterAll(() => town.close());

const faults = async () => (await town.app.audit.verify()).faults.map(({ what, where }) => `${what} ${where}`);
const { stringify } = JSON;

test('an untouched trail is sound, and anchored on the day after', async () => {
  expect(await town.app.audit.verify()).toEqual({ events: 9, anchors: 1, faults: [] });
});

test('an altered row is found, and the anchor does not hide it', async () => {
  const { prisma } = town.app.database;
  const row = await prisma.taskEvent.findFirstOrThrow({ where: { task: { code: 'NV-001' }, version: 2 } });
  await prisma.taskEvent.update({ where: { id: row.id }, data: { after: { progress: 99 } } });
  expect(await faults()).toEqual(['altered NV-001 #2']);
  await prisma.taskEvent.update({ where: { id: row.id }, data: { after: row.after as object } });
  expect(await faults()).toEqual([]);
});

test('a changed actor, a removed row and a forged hash are found', async () => {
  const { prisma } = town.app.database;
  const row = await prisma.taskEvent.findFirstOrThrow({ where: { task: { code: 'NV-002' }, version: 3 } });
  await prisma.taskEvent.update({ where: { id: row.id }, data: { actorId: null } });
  expect(await faults()).toEqual(['altered NV-002 #3']);
  await prisma.taskEvent.update({ where: { id: row.id }, data: { actorId: row.actorId, hash: row.hash?.replace(/^./u, 'x') ?? '' } });
  expect(await faults()).toEqual(['altered NV-002 #3', 'altered NV-002 #4', 'anchor 2025-11-21']);
  await prisma.taskEvent.delete({ where: { id: row.id } });
  expect(await faults()).toContain('missing NV-002 #3');
  expect(stringify(await faults())).toContain('anchor');
});
