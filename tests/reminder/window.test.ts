// What a plan reads: after a plan under the same circumstances only what became due or changed; else all that may be owed.
import { beforeAll, expect, test } from 'vitest';
import { noLog } from '../../src/base/index.ts';
import type { Database } from '../../src/database/index.ts';
import { openReminders } from '../../src/reminder/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';
import { calendar, openOffice, reminderParts } from '../notification/office.ts';
import { openTestDatabase } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});

/** An office whose reads of all open tasks are counted. */
async function countedOffice() {
  const office = await openOffice(database, '2025-11-18');
  let reads = 0;
  const remindable: typeof office.tasks.remindable = until => {
    reads += 1;
    return office.tasks.remindable(until);
  };
  const reminders = openReminders({
    ...reminderParts(database),
    tasks: { ...office.tasks, remindable },
    people: office.people,
    agencies: openAgencies(),
    notifications: office.notifications,
    calendar,
    clock: office.clock,
    log: noLog,
  });
  await office.hire('CB-1');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-20', assignee: 'CB-1' });
  return { ...office, reminders, reads: () => reads };
}

test('the next morning only what became due is read, and it is told', async () => {
  const office = await countedOffice();
  expect(await office.reminders.remindNow()).toMatchObject([{ step: 'before-3' }]);
  office.at('2025-11-19', '08:00');
  expect(await office.reminders.remindNow()).toMatchObject([{ step: 'before-1' }]);
  office.at('2025-11-20', '14:00');
  expect(await office.reminders.remindNow()).toMatchObject([{ step: 'due-day' }]);
  expect(office.reads()).toBe(1);
});

test('when people change all is read once more', async () => {
  const office = await countedOffice();
  await office.reminders.remindNow();
  await office.hire('CB-2');
  office.at('2025-11-19', '08:00');
  await office.reminders.remindNow();
  expect(office.reads()).toBe(2);
});

test('what could not be told in one slot is looked for in the next', async () => {
  const office = await countedOffice();
  const person = await office.people.byStaffCode('CB-1');
  await office.notifications.settings.write(`person:${person?.id ?? 0}`, 'reminder', { pushFrom: '13:00' }, office.clock.now());
  await office.assign({ code: 'NV-002', dueOn: '2025-12-12', assignee: 'CB-1', more: { assignedOn: '2025-06-01' } });
  office.at('2025-11-18', '14:00');
  await office.reminders.remindNow();
  office.at('2025-11-27', '08:00');
  expect(await office.reminders.remindNow()).toEqual([]);
  office.at('2025-11-27', '14:00');
  expect(await office.reminders.remindNow()).toMatchObject([{ tasks: ['NV-001'] }, { tasks: ['NV-002'], step: 'before-15' }]);
});
