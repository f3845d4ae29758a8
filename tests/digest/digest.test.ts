// The digest: the same numbers as task/statistics, the lines that matter, a chart of the same numbers, each leader once a morning.
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { noLog, toDate } from '../../src/base/index.ts';
import type { Database } from '../../src/database/index.ts';
import { barsOf } from '../../src/digest/chart/bars.ts';
import { openDigests } from '../../src/digest/index.ts';
import { scopeOf } from '../../src/people/index.ts';
import { openActivity } from '../../src/task/activity/store.ts';
import { figuresOf, openOverviews, rateOf } from '../../src/task/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';
import { calendar, type Office, openOffice } from '../notification/office.ts';
import { openTestDatabase } from '../support/database.ts';

const agencies = openAgencies();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});

async function officeWithDigests() {
  const office = await openOffice(database, '2025-11-20');
  const chartFolder = mkdtempSync(join(tmpdir(), 'dondoc-digest-'));
  const open = ({ notifications }: Pick<Office, 'notifications'>) =>
    openDigests({
      tasks: office.tasks,
      activity: openActivity(database),
      overviews: openOverviews(database),
      people: office.people,
      agencies,
      notifications,
      calendar,
      chartFolder,
      clock: office.clock,
      log: noLog,
    });
  return { ...office, open, digests: open(office) };
}

/** A leader, and a task of every kind; the last digest would have been on 19/11 at 06:45. */
async function busyOffice() {
  const office = await officeWithDigests();
  await office.hire('LD-1', 'leader');
  await office.hire('CB-1');
  office.at('2025-11-03', '09:00');
  await office.assign({ code: 'NV-001', dueOn: '2025-11-10', more: { status: 'completed', completedOn: '2025-11-09' } });
  await office.assign({ code: 'NV-002', dueOn: '2025-11-10', more: { status: 'completed', completedOn: '2025-11-12' } });
  await office.assign({ code: 'NV-003', dueOn: '2025-11-01', assignee: 'CB-1' });
  await office.assign({ code: 'NV-004', dueOn: '2025-11-19', assignee: 'CB-1' });
  await office.assign({ code: 'NV-005', dueOn: '2025-11-22', assignee: 'CB-1', more: { obstacles: ['thiếu kinh phí'] } });
  await office.assign({ code: 'NV-006', dueOn: '2026-03-31', more: { status: 'awaiting_confirmation' } });
  await office.assign({ code: 'NV-007', more: {} });
  await office.assign({ code: 'NV-008', dueOn: '2025-12-31', more: { status: 'paused' } });
  await office.assign({ code: 'NV-009', dueOn: '2025-12-31', more: { status: 'cancelled' } });
  await office.assign({ code: 'NV-010', dueOn: '2025-11-21', lead: 'BCA' });
  office.at('2025-11-19', '10:00');
  await office.assign({ code: 'NV-011', dueOn: '2025-12-31', assignee: 'CB-1' });
  await office.database.prisma.extension.create({
    data: { task: { connect: { code: 'NV-003' } }, toDueOn: toDate('2025-12-15'), reason: 'x', requestedAt: office.clock.now() },
  });
  office.at('2025-11-20', '06:45');
  return office;
}

describe('what it says', () => {
  test('every figure is the one of task/statistics, rates with both numbers', async () => {
    const office = await busyOffice();
    const leader = await office.people.byStaffCode('LD-1');
    const scope = leader ? scopeOf(leader, agencies) : { kind: 'none' as const };
    const digest = await office.digests.digestFor('LD-1');
    const figures = await figuresOf(office.tasks, { lead: scope.kind === 'agencies' ? scope.keys : [] }, scope, '2025-11-20');
    expect(digest?.figures).toMatchObject({
      ...figures,
      rates: { 'on-time-of-due': rateOf('on-time-of-due', figures), overdue: rateOf('overdue', figures) },
    });
    expect(digest?.text).toContain('Tỷ lệ đúng hạn trong số đã hoàn thành: 50% (1/2; ');
    expect(digest?.text).toContain('Tỷ lệ đúng hạn trên số đến hạn: 25% (1/4; ');
  });

  test('the five lines that matter', async () => {
    const digest = await (await busyOffice()).digests.digestFor('LD-1');
    expect(digest?.text.split('\n').slice(1, 6)).toEqual([
      '- Thay đổi từ 06:45 ngày 19/11/2025: 1 nhiệm vụ (1 mới giao: NV-011)',
      '- Mới quá hạn: 1 nhiệm vụ (NV-004)',
      '- Đến hạn từ nay đến hết tuần (23/11/2025): 1 nhiệm vụ (NV-005)',
      '- Chờ quyết định: 1 báo xong chờ xác nhận: NV-006; 1 xin gia hạn: NV-003 đến 15/12/2025',
      '- Đang vướng: 1 nhiệm vụ: NV-005 (thiếu kinh phí)',
    ]);
    expect(digest?.figures).toMatchObject({
      changed: 1,
      newlyOverdue: 1,
      dueThisWeek: 1,
      waitingForDecision: 2,
      requestedExtensions: 1,
      stuck: 1,
    });
  });

  test("another agency's tasks are not in it", async () => {
    expect((await (await busyOffice()).digests.digestFor('LD-1'))?.text).not.toContain('NV-010');
  });

  test('a quiet day is one line; in the morning without a chart', async () => {
    const office = await officeWithDigests();
    await office.hire('LD-1', 'leader');
    office.at('2025-10-01', '09:00');
    await office.assign({ code: 'NV-001', dueOn: '2026-06-30' });
    office.at('2025-11-20', '06:45');
    const digest = await office.digests.digestFor('LD-1');
    expect(digest?.text).toBe(
      'Bản tin ngày 20/11/2025 · BNV\nKhông có gì mới từ 06:45 ngày 19/11/2025: 1 nhiệm vụ, 0 quá hạn, 0 đang vướng.',
    );
    expect(digest?.attachments).toHaveLength(1);
    await office.digests.tick();
    const queued = await office.database.prisma.outgoingMessage.findFirst({ where: { kind: 'digest' } });
    expect(queued?.body).toMatchObject({ attachments: [] });
  });

  test('an officer hears of the own tasks', async () => {
    expect((await (await busyOffice()).digests.digestFor('CB-1'))?.figures).toMatchObject({ assigned: 4, overdue: 2 });
  });

  test('nobody of that code: nothing', async () => {
    expect(await (await busyOffice()).digests.digestFor('XX-1')).toBeUndefined();
  });
});

describe('the chart', () => {
  test('is a PNG of a fair size, and the same content is the same file', async () => {
    const office = await busyOffice();
    const first = (await office.digests.digestFor('LD-1'))?.attachments[0];
    const drawnAt = statSync(first?.path ?? '').mtimeMs;
    const second = (await office.digests.digestFor('LD-1'))?.attachments[0];
    const bytes = readFileSync(first?.path ?? '');
    expect(first).toMatchObject({ name: 'ban-tin-2025-11-20.png', mimeType: 'image/png' });
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(bytes.readUInt32BE(16)).toBe(1080);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(300_000);
    expect([second?.path, statSync(second?.path ?? '').mtimeMs]).toEqual([first?.path, drawnAt]);
  });

  test('every counted task stands in exactly one bar', async () => {
    const digest = await (await busyOffice()).digests.digestFor('LD-1');
    const bars = digest ? barsOf(digest.figures) : [];
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(digest?.figures.assigned);
  });
});

describe('in the morning', () => {
  test('each leader with a chat gets it once, before working hours, with the chart', async () => {
    const office = await busyOffice();
    await office.hire('LD-2', 'leader', { linked: false });
    for (const time of ['06:30', '06:45', '06:46', '09:00']) {
      office.at('2025-11-20', time);
      const { notifications } = office.start();
      await office.open({ notifications }).tick();
      await notifications.deliverDue();
    }
    expect(office.heard('LD-1')).toEqual([expect.stringContaining('Bản tin ngày 20/11/2025')]);
    expect(await office.states()).toEqual(['sent']);
  });

  test('not on a day off', async () => {
    const office = await busyOffice();
    office.at('2025-11-22', '06:45');
    await office.digests.tick();
    expect(await office.states()).toEqual([]);
  });

  test('at the hour the leader chose, or not at all', async () => {
    const office = await busyOffice();
    const leader = await office.people.byStaffCode('LD-1');
    await office.notifications.settings.write(`person:${leader?.id ?? 0}`, 'digest.time', '07:00', office.clock.now());
    await office.digests.tick();
    expect(await office.states()).toEqual([]);
    office.at('2025-11-20', '07:00');
    await office.digests.tick();
    expect(await office.states()).toEqual(['queued']);
    await office.notifications.settings.write(`person:${leader?.id ?? 0}`, 'digest.time', 'off', office.clock.now());
    office.at('2025-11-21', '07:00');
    await office.digests.tick();
    expect(await office.states()).toEqual(['queued']);
  });

  test('the next one tells what changed since the one that arrived', async () => {
    const office = await busyOffice();
    await office.digests.tick();
    await office.notifications.deliverDue();
    office.at('2025-11-20', '15:00');
    await office.assign({ code: 'NV-020', dueOn: '2025-12-31' });
    office.at('2025-11-21', '06:45');
    await office.digests.tick();
    await office.notifications.deliverDue();
    expect(office.heard('LD-1')[1]).toContain('Thay đổi từ 06:45 ngày 20/11/2025: 1 nhiệm vụ (1 mới giao: NV-020)');
  });
});
