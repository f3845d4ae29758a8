// What becomes of a message: sent once, tried again, given up, marked when nobody knows.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/index.ts';
import { openTestDatabase } from '../support/database.ts';
import { openOffice } from './office.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});

async function officeWithTask() {
  const office = await openOffice(database, '2025-11-20');
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-1' });
  return office;
}

describe('sending', () => {
  test("a reminder is sent once and its row holds the provider's message id", async () => {
    const office = await officeWithTask();
    await office.reminders.remindNow();
    await office.reminders.remindNow();
    expect(office.heard('CB-1')).toEqual([expect.stringContaining('NV-001')]);
    expect(await office.notifications.lines(5)).toMatchObject([{ state: 'sent', providerMessageId: '1', attempts: 1 }]);
  });

  test('two instances on one database send it once', async () => {
    const office = await officeWithTask();
    const other = office.start();
    await Promise.all([office.reminders.remindNow(), other.reminders.remindNow()]);
    expect(office.channel.attempts).toBe(1);
  });

  test('a refused try comes again after the time the platform names', async () => {
    const office = await officeWithTask();
    office.channel.plays.push({ state: 'retry', reason: '429', afterSeconds: 30 });
    await office.reminders.remindNow();
    office.at('2025-11-20', '08:00');
    await office.notifications.deliverDue();
    expect(office.channel.attempts).toBe(1);
    office.at('2025-11-20', '08:01');
    await office.notifications.deliverDue();
    expect(office.heard('CB-1')).toHaveLength(1);
  });

  test('while the platform asks for silence nobody else is written to', async () => {
    const office = await officeWithTask();
    await office.hire('CB-2');
    await office.assign({ code: 'NV-002', dueOn: '2025-11-21', assignee: 'CB-2' });
    office.channel.plays.push({ state: 'retry', reason: '429', afterSeconds: 30 });
    await office.reminders.remindNow();
    expect(office.channel.attempts).toBe(1);
    expect(await office.states()).toEqual(['queued', 'queued']);
  });

  test('a person who blocked the bot is marked and the message given up', async () => {
    const office = await officeWithTask();
    office.channel.plays.push({ state: 'unreachable', reason: '403' });
    await office.reminders.remindNow();
    expect(await office.states()).toEqual(['unreachable']);
    expect(await office.reminders.remindNow()).toEqual([]);
    expect(office.channel.attempts).toBe(1);
  });

  test('the focal point is told once of a person who cannot be written to, and who asks learns it', async () => {
    const office = await officeWithTask();
    await office.hire('DM-1', 'focal_point');
    office.channel.plays.push({ state: 'unreachable', reason: '403' });
    await office.reminders.remindNow();
    await office.notifications.deliverDue();
    expect(office.heard('DM-1')).toEqual([expect.stringMatching(/CB-1[^]*NV-001/)]);
    const since = new Date(office.clock.now().getTime() - 86_400_000);
    expect(await office.notifications.notReached({ kind: 'agencies', keys: ['BNV'] }, since)).toMatchObject([
      { staffCode: 'CB-1', reason: 'lost', codes: ['NV-001'] },
    ]);
    expect(await office.notifications.notReached({ kind: 'agencies', keys: ['BCA'] }, since)).toEqual([]);
  });

  test('a platform that fails again and again is left alone for a while', async () => {
    const office = await officeWithTask();
    for (let index = 2; index < 8; index++) {
      await office.hire(`CB-${index}`);
      await office.assign({ code: `NV-00${index}`, dueOn: '2025-11-21', assignee: `CB-${index}` });
    }
    for (let index = 0; index < 7; index++) office.channel.plays.push({ state: 'retry', reason: '500' });
    await office.reminders.remindNow();
    expect(office.channel.attempts).toBe(3);
  });

  test('a person with another account gets it there', async () => {
    const office = await officeWithTask();
    const zalo = { ...office.channel, key: 'zalo' };
    office.channels.set('zalo', zalo);
    const person = await office.people.byStaffCode('CB-1');
    await office.database.prisma.chatAccount.create({
      data: { personId: person?.id ?? 0, channel: 'zalo', userId: 'z', chatId: 'chat-CB-1', linkedAt: new Date(0) },
    });
    office.channel.plays.push({ state: 'unreachable', reason: '403' });
    await office.reminders.remindNow();
    expect(await office.notifications.lines(1)).toMatchObject([{ state: 'sent', channel: 'zalo' }]);
  });

  test('without a running channel the message waits', async () => {
    const office = await officeWithTask();
    office.channels.clear();
    expect(await office.reminders.remindNow()).toMatchObject([{ person: 'CB-1', state: 'queued' }]);
    office.channels.set('telegram', office.channel);
    await office.notifications.deliverDue();
    expect(office.heard('CB-1')).toHaveLength(1);
  });

  test('a person without any account: promised, unreachable, not promised again', async () => {
    const office = await openOffice(database, '2025-11-20');
    await office.hire('CB-9', 'officer', { linked: false });
    await office.assign({ code: 'NV-001', dueOn: '2025-11-21', assignee: 'CB-9' });
    expect(await office.reminders.remindNow()).toMatchObject([
      { person: 'CB-9', tasks: ['NV-001'], step: 'before-1', state: 'unreachable' },
    ]);
    expect(await office.reminders.remindNow()).toEqual([]);
  });
});

describe('a kill in mid-send', () => {
  test.each(['crash', 'crash-after'] as const)('%s: the next start sends it once more, and only once', async play => {
    const office = await officeWithTask();
    office.channel.plays.push(play);
    void office.reminders.remindNow();
    await expect.poll(() => office.channel.attempts).toBe(1);
    const restarted = office.start();
    await restarted.notifications.deliverDue();
    await restarted.reminders.remindNow();
    expect(office.channel.attempts).toBe(2);
    expect(await office.states()).toEqual(['sent']);
  });
});

describe('sent, but no answer', () => {
  test('the tasks ride in the next message, marked', async () => {
    const office = await officeWithTask();
    office.channel.plays.push({ state: 'unknown', reason: 'connection cut' });
    expect(await office.reminders.remindNow()).toMatchObject([{ state: 'unknown' }]);
    office.at('2025-11-20', '14:00');
    await office.reminders.tick();
    await office.notifications.deliverDue();
    expect(office.heard('CB-1')).toEqual([expect.stringMatching(/NV-001 .*gửi lại/)]);
    office.at('2025-11-20', '14:05');
    await office.reminders.remindNow();
    expect(office.channel.attempts).toBe(2);
  });

  test('a channel that throws counts as no answer', async () => {
    const office = await officeWithTask();
    office.channel.plays.push('throw');
    expect(await office.reminders.remindNow()).toMatchObject([{ state: 'unknown' }]);
  });

  test('a task completed in the meantime does not ride', async () => {
    const office = await officeWithTask();
    office.channel.plays.push({ state: 'unknown', reason: 'connection cut' });
    await office.reminders.remindNow();
    await office.database.prisma.task.updateMany({ data: { status: 'completed' } });
    office.at('2025-11-20', '14:00');
    await office.reminders.remindNow();
    expect(office.channel.attempts).toBe(1);
  });
});

describe('quiet hours and outages', () => {
  test("what could not leave before 17:30 goes with the next morning's message, once", async () => {
    const office = await officeWithTask();
    office.channels.clear();
    await office.reminders.remindNow();
    office.channels.set('telegram', office.channel);
    office.at('2025-11-20', '17:30');
    await office.notifications.deliverDue();
    office.at('2025-11-21', '07:45');
    await office.notifications.deliverDue();
    expect(office.channel.attempts).toBe(0);
    office.at('2025-11-21', '08:00');
    await office.reminders.remindNow();
    expect(office.heard('CB-1')).toEqual([expect.stringMatching(/gửi chậm[^]*NV-001 .*hôm nay/)]);
    expect(await office.states()).toEqual(['superseded', 'sent']);
  });

  test('after days without the service each person gets one message, marked late', async () => {
    const office = await officeWithTask();
    await office.reminders.remindNow();
    await office.assign({ code: 'NV-002', dueOn: '2025-11-25', assignee: 'CB-1', more: { assignedOn: '2025-10-01' } });
    await office.assign({ code: 'NV-003', dueOn: '2025-11-24', assignee: 'CB-1', more: { assignedOn: '2025-10-01' } });
    office.at('2025-11-26', '09:12');
    await office.reminders.tick();
    await office.notifications.deliverDue();
    expect(office.heard('CB-1').slice(1)).toEqual([expect.stringMatching(/3 nhiệm vụ \(gửi chậm\)/)]);
  });

  test('on a day off nothing is planned', async () => {
    const office = await officeWithTask();
    office.at('2025-11-22', '09:00');
    expect(await office.reminders.remindNow()).toEqual([]);
    expect(await office.states()).toEqual([]);
  });
});

test('at most three pushes a person and day', async () => {
  const office = await officeWithTask();
  const many = { ...office.start() };
  const slots = ['08:00', '09:00', '10:00', '11:00'];
  const { openReminders } = await import('../../src/reminder/index.ts');
  const { noLog } = await import('../../src/base/index.ts');
  const { openAgencies } = await import('../../src/vietnamese/agencies.ts');
  const { calendar, reminderParts } = await import('./office.ts');
  const reminders = openReminders({
    ...reminderParts(office.database),
    tasks: office.tasks,
    people: office.people,
    agencies: openAgencies(),
    notifications: many.notifications,
    calendar,
    clock: office.clock,
    log: noLog,
    slots,
  });
  for (const [index, slot] of slots.entries()) {
    await office.assign({ code: `NV-10${index}`, dueOn: '2025-11-20', assignee: 'CB-1' });
    office.at('2025-11-20', slot);
    await reminders.remindNow();
  }
  expect(office.heard('CB-1')).toHaveLength(3);
});
