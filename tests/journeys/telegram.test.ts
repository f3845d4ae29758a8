// The whole main path over a real HTTP connection to a strict Bot API server: invite, ask, update, remind, digest.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/index.ts';
import { createTasks } from '../../src/task/index.ts';
import { type BotApi, startBotApi } from '../support/bot-api/index.ts';
import { openTestDatabase } from '../support/database.ts';

let server: BotApi;
let app: App;
let folder: string;
const clock = setClock(instantAt('2025-11-20', '08:00'));

beforeEach(async () => {
  server = await startBotApi();
  folder = mkdtempSync(join(tmpdir(), 'dondoc-telegram-'));
  const config = { ...readConfig({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot }), folder };
  clock.set(instantAt('2025-11-20', '08:00'));
  app = await openApp({ config, database: await openTestDatabase(), clock, log: noLog });
  const staff = [
    {
      staffCode: 'CB-001',
      fullName: 'Đào Thị Ngân',
      position: '',
      unit: '',
      agencyKey: 'BNV',
      agencyName: 'Bộ Nội vụ',
      role: 'officer' as const,
    },
    {
      staffCode: 'CB-002',
      fullName: 'Quản Thị Mỹ Linh',
      position: '',
      unit: '',
      agencyKey: 'BNV',
      agencyName: 'Bộ Nội vụ',
      role: 'leader' as const,
    },
  ];
  await inTransaction(app.database, tables => app.people.saveStaff(tables, staff, clock.now()));
  const officer = await app.people.byStaffCode('CB-001');
  const lead = { key: 'BNV', name: 'Bộ Nội vụ' };
  const task = {
    code: 'NV-012',
    title: 'Làm sạch dữ liệu cán bộ <b>&',
    directiveName: 'Thông báo số 07-TB/CQTTBCĐ ngày 15/10/2025',
    clause: 'Phụ lục, mục 3',
    leads: [lead],
    cooperators: [],
    assignees: [{ personId: officer?.id ?? 0, name: 'Đào Thị Ngân' }],
    status: 'in_progress' as const,
    progress: 40,
    dueOn: '2025-11-21' as const,
    assignedOn: '2025-10-15' as const,
    result: '',
    obstacles: [],
  };
  await inTransaction(app.database, tables => createTasks(tables, [task], 'added', { at: clock.now(), channel: 'test' }));
  await app.telegram?.start(app.handle);
});
afterEach(async () => {
  await app.telegram?.stop();
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The link an admin sends, opened by the person's own Telegram. */
async function joins(staffCode: string, userId: number) {
  const person = await app.people.byStaffCode(staffCode);
  const code = await app.people.invite(person?.id ?? 0, clock.now());
  const user = server.user(userId);
  user.says(`/start ${code}`);
  await user.hears(1);
  return user;
}

test('an officer joins, asks, reports and confirms; the database has it', async () => {
  const officer = await joins('CB-001', 7);
  officer.says('viec cua toi sap den han');
  expect((await officer.hears(2))[1]?.text).toContain('NV-012 · Làm sạch dữ liệu cán bộ <b>&');
  officer.says('nv 12 xong 60%');
  expect((await officer.hears(3))[2]?.text).toContain('40% → 60%');
  officer.presses('Xác nhận');
  expect((await officer.hears(4))[3]?.text).toContain('Đã ghi');
  expect((await app.tasks.byCode('NV-012', { kind: 'all' }))?.progress).toBe(60);
  expect(server.acknowledged).toHaveLength(1);
});

test('a reminder comes once through Telegram and the ledger has its number', async () => {
  const officer = await joins('CB-001', 7);
  await app.reminders.remindNow();
  await app.reminders.remindNow();
  expect((await officer.hears(2)).filter(message => message.text.includes('Nhắc việc'))).toHaveLength(1);
  const [row] = await app.notifications.lines(1);
  expect(row).toMatchObject({ state: 'sent' });
  expect(row?.providerMessageId).toMatch(/^\d+$/);
});

test('a leader gets the morning digest once; on a morning with news its chart comes with it', async () => {
  const officer = await joins('CB-001', 7);
  const leader = await joins('CB-002', 8);
  officer.says('NV-012 xong 60%');
  await officer.hears(2);
  officer.presses('Xác nhận');
  await officer.hears(3);
  clock.set(instantAt('2025-11-21', '06:45'));
  for (let tick = 0; tick < 3; tick++) {
    await app.digests.tick();
    await app.notifications.deliverDue();
  }
  const digests = (await leader.hears(2)).filter(message => message.text.includes('Bản tin') || message.file !== undefined);
  expect(digests.map(message => message.text).join('\n')).toContain('NV-012');
  expect(digests.filter(message => message.file !== undefined)).toHaveLength(1);
});

test('somebody without an invitation gets one sentence, whatever is asked', async () => {
  const stranger = server.user(99);
  stranger.says('NV-012 thế nào rồi?');
  const [reply] = await stranger.hears(1);
  expect(reply?.text).toContain('được cơ quan mời');
  expect(reply?.text).not.toContain('NV-012');
});
