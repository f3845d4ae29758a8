// What people ask about reminders, and a leader who urges the agency that a task waits for.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantAt } from '../../src/base/index.ts';
import { readFollowUp } from '../../src/reminder/acknowledge/read.ts';
import { statutoryDays } from '../../src/vietnamese/working-days.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

let town: Town;
let an: Townsperson;
let lan: Townsperson;
let cuong: Townsperson;
beforeEach(async () => {
  town = await openTown({ today: '2025-11-20' });
  an = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An' });
  lan = await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' });
  cuong = await town.focalPoint('Bộ Tài chính', { name: 'Vũ Mạnh Cường' });
  await town.assign({ code: 'NV-001', title: 'Trình đề án', lead: 'Bộ Nội vụ', dueOn: '2025-11-21', status: 'in_progress', assignee: an });
});
afterEach(() => town.close());

test('before the first slot one sees what will come, after it what was told; who has acknowledged is nobody as long as nothing arrived', async () => {
  town.clock.set(instantAt('2025-11-20', '07:35'));
  const before = await an.says('nhắc gì hôm nay');
  expect(before.text).toContain('Hôm nay tôi chưa nhắc');
  expect(before.text).toMatch(/Đến 08:00 hôm nay tôi sẽ nhắc thêm 1 nhiệm vụ:[^]*NV-001/u);
  expect((await lan.says('ai chưa ký nhận?')).text).toContain('chưa có tin nhắc việc nào đến được người nhận');
  await town.at('2025-11-20', '08:05');
  const after = await an.says('hôm nay tôi được nhắc những việc nào?');
  expect(after.text).toMatch(/đã nhắc đồng chí 1 nhiệm vụ:[^]*NV-001[^]*đã nhắc lúc 08:05/u);
  expect(after.text).toContain('chưa có gì để nhắc thêm vào 14:00');
  expect((await lan.says('ai chưa ký nhận?')).text).toContain('Nguyễn Văn An');
  await an.says('đã nhận');
  expect((await lan.says('ai chưa ký nhận?')).text).toContain('đều đã ký nhận');
});

test('a leader urges the agency that a task waits for: it hears of the obstacle alone, once, and its answer is followed', async () => {
  town.clock.set(instantAt('2025-11-20', '09:00'));
  expect((await lan.says('đôn đốc Bộ Tài chính góp ý NV-001')).text).toContain('không có vướng mắc nào đang chờ Bộ Tài chính');
  await an.tells('NV-001 vướng Bộ Tài chính chưa góp ý');
  const card = await lan.says('đôn đốc Bộ Tài chính góp ý NV-001');
  expect(card.text).toContain('Vũ Mạnh Cường');
  await town.app.notifications.deliverDue();
  const heard = cuong.heard().length;
  await lan.confirms(card);
  expect((await lan.confirms(card)).text).not.toContain('Đã gửi đôn đốc');
  await town.app.notifications.deliverDue();
  expect(cuong.heard().length).toBe(heard + 1);
  expect(cuong.heard().at(-1)).toMatch(/Đôn đốc của đồng chí Hoàng Ngọc Lan[^]*NV-001[^]*chưa góp ý/u);
  expect(cuong.heard().at(-1)).not.toContain('21/11/2025');
  await cuong.tells('NV-001 đã góp ý hôm nay');
  expect((await lan.says('ai đã ký nhận đôn đốc hôm nay?')).text).toContain('1 đã ký nhận hoặc báo cáo');
  expect((await lan.says('đôn đốc Bộ Tài chính góp ý')).text).toContain('Không có vướng mắc nào');
  expect((await an.says('đôn đốc Bộ Tài chính góp ý NV-001')).text).toContain('Chỉ lãnh đạo');
});

test('only what asks for today is read as such', () => {
  const kinds = (said: string): string | undefined => readFollowUp(said, '2025-11-20', () => [], statutoryDays)?.meaning.kind;
  for (const said of [
    'nhắc gì hôm nay',
    'hom nay nhac toi gi',
    'hôm nay tôi được nhắc những việc nào?',
    'sáng nay nhắc em mấy việc',
    'nhắc việc hôm nay',
  ])
    expect([said, kinds(said)]).toEqual([said, 'my-reminders']);
  for (const said of ['hôm nay có gì gấp', 'nhắc tôi thứ Sáu', 'việc gì hôm nay đến hạn', 'ai chưa ký nhận'])
    expect([said, kinds(said)]).not.toContain('my-reminders');
});
