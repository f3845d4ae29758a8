// The whole main path over real HTTP connections to a strict Bot API server: invite, ask, update, remind, digest; updates are
// fetched in one half and brought by a webhook in the other.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../src/base/index.ts';
import { type Office, openOffice } from './support/telegram-office.ts';

describe.each(['polling', 'webhook'] as const)('by %s', way => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice(way);
  });
  afterEach(() => office.close());

  test('an officer joins, asks, reports and confirms; the database has it', async () => {
    const { app, server } = office;
    const officer = await office.joins('CB-001', 7);
    expect(officer.heard()[0]?.text).toContain('trợ lý tự động');
    expect(officer.heard()[0]?.text.split('\n')).toHaveLength(3);
    await server.until(() => server.menuOf(7) !== undefined, 'the menu of the role');
    expect(server.menuOf(7)).toEqual(['viec', 'quahan', 'capnhat', 'bantin', 'trogiup', 'batdau']);
    officer.says('viec cua toi sap den han');
    expect((await officer.hears(2, 20_000))[1]?.text).toContain('NV-012 · Làm sạch dữ liệu cán bộ <b>&');
    officer.says('nv 12 xong 60%');
    expect((await officer.hears(3, 20_000))[2]?.text).toContain('40% → 60%');
    officer.presses('Xác nhận');
    expect((await officer.hears(4, 20_000))[3]?.text).toContain('Đã ghi');
    expect((await app.tasks.byCode('NV-012', { kind: 'all' }))?.progress).toBe(60);
    expect(server.acknowledged).toHaveLength(1);
    expect(server.calls.some(({ fields }) => 'parse_mode' in fields)).toBe(false);
  });

  test('a reminder comes once through Telegram, the ledger has its number, and a reply to it is about its task', async () => {
    const { app } = office;
    const officer = await office.joins('CB-001', 7);
    await app.reminders.remindNow();
    await app.reminders.remindNow();
    const reminders = (await officer.hears(2, 20_000)).filter(message => message.text.includes('Nhắc việc'));
    expect(reminders).toHaveLength(1);
    const [row] = await app.notifications.lines(1);
    expect(row).toMatchObject({ state: 'sent' });
    expect(row?.providerMessageId).toMatch(/^\d+$/);
    officer.says('xong 70%', reminders[0]?.id);
    const card = (await officer.hears(3, 20_000))[2]?.text;
    expect(card).toContain('NV-012');
    expect(card).toContain('40% → 70%');
  });

  test('a leader gets the morning digest once; on a morning with news its chart comes with it', async () => {
    const { app, clock } = office;
    const officer = await office.joins('CB-001', 7);
    const leader = await office.joins('CB-002', 8);
    officer.says('NV-012 xong 60%');
    await officer.hears(2, 20_000);
    officer.presses('Xác nhận');
    await officer.hears(3, 20_000);
    clock.set(instantAt('2025-11-21', '06:45'));
    for (let tick = 0; tick < 3; tick++) {
      await app.digests.tick();
      await app.notifications.deliverDue();
    }
    const digests = (await leader.hears(2, 20_000)).filter(message => message.text.includes('Bản tin') || message.file !== undefined);
    expect(digests.map(message => message.text).join('\n')).toContain('NV-012');
    expect(digests.filter(message => message.file !== undefined)).toHaveLength(1);
  });

  test('somebody without an invitation gets one sentence, whatever is asked', async () => {
    const stranger = office.server.user(99);
    stranger.says('NV-012 thế nào rồi?');
    const [reply] = await stranger.hears(1, 20_000);
    expect(reply?.text).toContain('được cơ quan mời');
    expect(reply?.text).not.toContain('NV-012');
  });
});
