// An old backup put back: nothing that was waiting then is sent, nothing is told again, and no button of later days decides on something new.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantAt } from '../../src/base/index.ts';
import { closePast } from '../../src/database/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let officer: Townsperson;
let leader: Townsperson;
const folder = mkdtempSync(join(tmpdir(), 'dondoc-old-'));

/** The state of a Thursday at nine, with everything under way; then days without the program. */
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20', time: '06:00' });
  officer = await town.officer('Bộ Y tế');
  leader = await town.leader('Bộ Y tế');
  await town.assign({ title: 'Báo cáo tuần', lead: 'Bộ Y tế', assignee: officer, dueOn: '2025-11-21' });
  await town.assign({ title: 'Báo cáo chậm', lead: 'Bộ Y tế', assignee: officer, dueOn: '2025-11-24' });
  await town.assign({ title: 'Báo cáo sau', lead: 'Bộ Y tế', assignee: officer, dueOn: '2025-12-03' });
});
afterAll(async () => {
  await town.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what waited is closed, what was owed is not told again, and tomorrow goes on', async () => {
  const { app, clock } = town;
  const { prisma } = app.database;
  // promised and queued, not yet sent, when the backup is made
  clock.set(instantAt('2025-11-20', '08:00'));
  await app.reminders.tick();
  await app.digests.tick();
  const card = await officer.says('NV-001 xong 60%');
  const confirm = card.buttons.find(({ label }) => label.startsWith('Xác nhận'))?.action ?? '';
  await app.inbox.keep('paper', [{ id: 7, lane: '1', body: { text: 'cũ' } }], clock.now());
  const waiting = await prisma.outgoingMessage.count({ where: { state: 'queued' } });
  expect(waiting).toBeGreaterThan(1);
  const person = await app.people.byStaffCode(officer.staffCode);
  const invitation = await app.people.invite(person?.id ?? 0, clock.now());

  // twelve days later, in the middle of a working day
  clock.set(instantAt('2025-12-02', '10:00'));
  await closePast(app.database, clock.now(), app.config.digestTime);
  await town.at('2025-12-02', '10:01');
  await town.at('2025-12-02', '14:05');
  expect([...officer.heard(), ...leader.heard()]).toEqual([]);
  expect(await prisma.outgoingMessage.count({ where: { state: { in: ['queued', 'sending'] } } })).toBe(0);
  expect(await app.inbox.count()).toBe(0);
  // the platform gives it once more: it is not new
  expect(await app.inbox.keep('paper', [{ id: 7, lane: '1', body: {} }], clock.now())).toEqual(new Set());
  expect(await app.people.redeem(invitation, { channel: 'paper', userId: 'x', chatId: 'x' }, clock.now())).toEqual({
    refused: 'unknown-code',
  });
  expect((await officer.presses(confirm)).text).toContain('hết hiệu lực');

  // the day after: the digest, and what becomes due that day
  await town.at('2025-12-03', '06:50');
  await town.at('2025-12-03', '08:05');
  expect(leader.heard().some(text => text.includes('03/12/2025'))).toBe(true);
  const reminders = officer.heard().join('\n');
  expect(reminders).toContain('NV-003');
  expect(reminders).not.toMatch(/NV-00[12]/u);
});

test('a button of the days that are lost decides nothing on what is proposed now', async () => {
  const { app, clock } = town;
  const next = Number(/change=(\d+)/u.exec((await officer.says('NV-002 xong 70%')).buttons[0]?.action ?? '')?.[1]);
  await closePast(app.database, clock.now(), app.config.digestTime);
  await officer.says('NV-003 xong 80%');
  for (let ahead = 1; ahead < 20; ahead++) await officer.presses(`confirm?change=${next + ahead}`);
  expect((await town.task('NV-003'))?.progress).toBe(0);
});
