// Promises and slots: one message a person and slot, whatever happens around it.
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Day, toDate } from '../../src/base/index.ts';
import type { Database } from '../../src/database/index.ts';
import { statutoryDays } from '../../src/vietnamese/working-days.ts';
import { openTestDatabase } from '../support/database.ts';
import { type Office, openOffice, type Played } from './office.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});

async function extend(office: Office, code: string, dueOn: Day): Promise<void> {
  await office.database.prisma.task.update({ where: { code }, data: { dueOn: toDate(dueOn), remindOn: toDate(dueOn) } });
}

test('many tasks of a person are one message, the late ones first', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-25', assignee: 'CB-1' });
  await office.assign({ code: 'NV-002', dueOn: '2025-11-19', assignee: 'CB-1' });
  const lines = await office.reminders.remindNow();
  expect(lines.map(({ person, tasks, step, state }) => ({ person, tasks, step, state }))).toEqual([
    { person: 'CB-1', tasks: ['NV-002'], step: 'after-1', state: 'sent' },
    { person: 'CB-1', tasks: ['NV-001'], step: 'before-7', state: 'sent' },
  ]);
  expect(office.heard('CB-1')).toEqual([expect.stringMatching(/2 nhiệm vụ[^]*Quá hạn \(1\)[^]*NV-002[^]*Sắp đến hạn \(1\)[^]*NV-001/)]);
});

test('a dry run tells the same and changes nothing', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  const dry = await office.reminders.remindNow({ dryRun: true });
  expect(dry).toMatchObject([{ person: 'CB-1', tasks: ['NV-001'], state: 'planned' }]);
  expect(await office.states()).toEqual([]);
  expect(await office.reminders.remindNow()).toEqual(dry.map(line => ({ ...line, state: 'sent' })));
});

test('what comes after the message left waits for the next slot', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  await office.reminders.remindNow();
  await office.assign({ code: 'NV-002', dueOn: '2025-11-21', assignee: 'CB-1' });
  expect(await office.reminders.remindNow()).toEqual([]);
  office.at('2025-11-20', '14:00');
  expect(await office.reminders.remindNow()).toMatchObject([{ tasks: ['NV-002'] }]);
});

test('what comes while the message still waits joins it', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  office.channels.clear();
  await office.reminders.remindNow();
  await office.assign({ code: 'NV-002', dueOn: '2025-11-21', assignee: 'CB-1' });
  office.channels.set('telegram', office.channel);
  expect(await office.reminders.remindNow()).toMatchObject([{ tasks: ['NV-002'], state: 'sent' }]);
  expect(office.heard('CB-1')).toEqual([expect.stringMatching(/2 nhiệm vụ[^]*NV-001[^]*NV-002/)]);
});

test('an extension makes a new promise', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  await office.reminders.remindNow();
  await extend(office, 'NV-001', '2025-11-28');
  office.at('2025-11-21', '08:00');
  expect(await office.reminders.remindNow()).toMatchObject([{ tasks: ['NV-001'], step: 'before-7' }]);
});

test('who gets a chat later hears of the next step, not of the old ones', async () => {
  const office = await openOffice(database, '2025-11-20');
  const id = await office.hire('CB-1', 'officer', { linked: false });
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  await office.reminders.remindNow();
  await office.people.redeem(
    await office.people.invite(id, office.clock.now()),
    { channel: 'telegram', userId: '1', chatId: 'chat-CB-1' },
    office.clock.now(),
  );
  expect(await office.reminders.remindNow()).toEqual([]);
  office.at('2025-11-21', '08:00');
  await office.reminders.remindNow();
  expect(office.heard('CB-1')).toEqual([expect.stringContaining('hôm nay')]);
});

test('a clock that is set an hour or a day off and back repeats nothing', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  for (const [day, time] of [
    ['2025-11-20', '08:00'],
    ['2025-11-20', '09:00'],
    ['2025-11-20', '08:00'],
    ['2025-11-21', '08:00'],
    ['2025-11-20', '08:30'],
    ['2025-11-21', '08:30'],
  ] as const) {
    office.at(day, time);
    await office.reminders.tick();
    await office.notifications.deliverDue();
  }
  expect(office.heard('CB-1').map(text => /\((.*?)\)$/mu.exec(text.split('\n')[2] ?? '')?.[1])).toEqual(['ngày mai', 'hôm nay']);
});

test('the sixteenth task and the rest are named by code', async () => {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  const codes = Array.from({ length: 20 }, (_, index) => `NV-${101 + index}`);
  for (const code of codes) await office.assign({ code, dueOn: '2025-11-21', assignee: 'CB-1' });
  const [line] = await office.reminders.remindNow();
  expect(line?.text).toContain('và 5 nhiệm vụ khác: NV-116, NV-117, NV-118, NV-119, NV-120.');
});

// ── Random trouble ───────────────────────────────────────────────────────────────────────────────────────────────────

const trouble = fc.constantFrom<Played>(
  { state: 'sent', providerMessageId: 'x' },
  { state: 'retry', reason: '500' },
  { state: 'retry', reason: '429', afterSeconds: 7 },
  { state: 'unknown', reason: 'cut' },
  'throw',
  'crash',
  'crash-after',
);

test('whatever the channel does and whenever the program is killed: nothing is lost, repeats ≤ kills + unknowns', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(trouble, { minLength: 3, maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (plays, people) => {
      const office = await openOffice(database, '2025-11-20');
      for (let index = 0; index < people; index++) {
        await office.hire(`CB-${index}`);
        await office.assign({ code: `NV-10${index}`, dueOn: '2025-11-24', assignee: `CB-${index}` });
      }
      office.channel.plays.push(...plays);
      const ambiguous = plays.filter(play => typeof play === 'string' || play.state === 'unknown').length;
      let running = office.start();
      let day: Day = '2025-11-20';
      const times = ['08:00', '08:05', '11:00', '14:00', '14:10', '17:00'];
      for (let calm = 0; calm < 3; calm += office.channel.plays.length === 0 ? 1 : 0) {
        for (const time of times) {
          office.at(day, time);
          const killed = new Promise<boolean>(resolve => {
            office.channel.onHang = () => resolve(true);
          });
          const { reminders, notifications } = running;
          const done = reminders
            .tick()
            .then(() => notifications.deliverDue())
            .then(() => false);
          if (await Promise.race([done, killed])) running = office.start();
        }
        day = statutoryDays.nextWorkingDay(day);
      }
      expect(statutoryDays.isWorkingDay(day)).toBe(true);
      for (let index = 0; index < people; index++) {
        const promised = await office.database.prisma.notification.count({ where: { person: { staffCode: `CB-${index}` } } });
        const heard = office.heard(`CB-${index}`);
        expect(promised).toBeGreaterThan(0);
        expect(heard.length).toBeGreaterThan(0);
        expect(await office.database.prisma.notification.count({ where: { message: { state: { not: 'sent' } } } })).toBe(0);
      }
      const texts = office.channel.delivered.map(
        one => `${one.chatId} ${one.text.replace(/ · gửi (lại|chậm)| \(gửi chậm\)|^Việc có chữ.*$/gmu, '')}`,
      );
      expect(texts.length - new Set(texts).size).toBeLessThanOrEqual(ambiguous);
    }),
    { numRuns: 12 },
  );
}, 120_000);
