// What the service writes down about a day's work: ids and facts. Nothing of what people said, of tasks, names, files or secrets.
import { Writable } from 'node:stream';
import { strToU8 } from 'fflate';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../journeys/support/telegram-office.ts';

let office: Office;
const written: string[] = [];
const stream = new Writable({
  write(chunk: Buffer, _, done) {
    written.push(chunk.toString());
    done();
  },
});

beforeAll(async () => {
  office = await openOffice('polling', {}, pino({ level: 'trace' }, stream));
});
afterAll(() => office.close());

test('a journey with reports, files, faults and strangers leaves no content in the log', async () => {
  const { server, app } = office;
  const officer = await office.joins('CB-001', 11);
  const leader = await office.joins('CB-002', 12);
  const says = async (person: typeof officer, act: () => unknown): Promise<void> => {
    const before = person.heard().length;
    act();
    await person.hears(before + 1, 20_000);
  };
  await says(officer, () => officer.says('NV-012 xong 60%, vướng Cục Hải Âu chưa góp ý'));
  await says(officer, () => officer.presses('Xác nhận'));
  await says(officer, () => officer.sendsFile('bien-ban-hai-au.txt', strToU8('Biên bản Hải Âu'), 'minh chứng NV-012'));
  await says(officer, () => officer.says('nhiệm vụ về Hải Âu'));
  await says(leader, () => leader.says('bản tin'));
  await says(leader, () => leader.says('xuất báo cáo ra excel'));
  server.failNext('sendMessage', { kind: 'refuse', code: 400, description: "Bad Request: can't parse entities" });
  await says(leader, () => leader.says('lịch sử NV-012'));
  const stranger = server.user(99);
  await says(stranger, () => stranger.says('/start KHONG-CO-MA-NAY'));
  // a skill that breaks down
  server.pushes('message', { message_id: 5, date: 1, chat: { id: 11, type: 'private' }, from: { id: 11 }, text: 7 });
  await app.reminders.tick();
  await app.digests.tick();
  await app.notifications.deliverDue();

  const log = written.join('');
  expect(log.length).toBeGreaterThan(100);
  for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), msg: expect.any(String) });
  for (const content of [
    'Hải Âu',
    'hai-au',
    'Làm sạch',
    'Đào Thị Ngân',
    'Quản Thị',
    'góp ý',
    'xong 60',
    'KHONG-CO-MA',
    server.token,
    'TEST-token',
  ])
    expect({ content, told: log.includes(content) }).toEqual({ content, told: false });
});
