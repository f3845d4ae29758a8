// Tasks that several agencies lead: each reports on its own share, the whole is made of them, everybody counts what is theirs.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../src/base/index.ts';
import { figuresBy, figuresOf, type Share, type TaskStatus, wholeOf } from '../../src/task/index.ts';
import { openSharedTask } from '../support/shared-task.ts';
import type { Town, Townsperson } from '../support/town.ts';

let town: Town;
let an: Townsperson;
let lan: Townsperson;
let cuong: Townsperson;
let minh: Townsperson;
beforeEach(async () => {
  ({ town, an, lan, cuong, minh } = await openSharedTask('2025-11-18'));
});
afterEach(() => town.close());

const all = { kind: 'all' } as const;
const of = (key: string) => ({ kind: 'agencies', keys: [key, 'ALL_MINISTRIES', 'ALL'] }) as const;
const seen = (key: string) => town.app.tasks.byCode('NV-001', of(key));

test('a report goes to the share of the own agency, and the card says so; the whole is made of all shares', async () => {
  const card = await an.says('NV-001 60%');
  expect(card.text).toContain('20% → 60%');
  expect(card.text).toContain('phần của Bộ Nội vụ');
  await an.confirms(card);
  expect(await seen('BNV')).toMatchObject({ progress: 60, share: 'BNV' });
  expect(await seen('BTC')).toMatchObject({ progress: 20, share: 'BTC' });
  expect(await town.task('NV-001')).toMatchObject({ progress: 40, status: 'in_progress', version: 2 });

  await an.tells('NV-001 đã xong hôm qua');
  await lan.tells('xác nhận NV-001 hoàn thành');
  expect(await seen('BNV')).toMatchObject({ status: 'completed', completedOn: '2025-11-19' });
  expect(await town.task('NV-001')).toMatchObject({ status: 'in_progress' });
  expect((await an.says('NV-001 70%')).text).toContain('đã hoàn thành');
  expect((await minh.says('NV-001')).text).toContain('1/2 cơ quan đã xong (Bộ Nội vụ hoàn thành 100%; Bộ Tài chính đang thực hiện 20%)');
  await cuong.tells('NV-001 xong rồi');
  expect(await town.task('NV-001')).toMatchObject({ status: 'completed', progress: 100, completedOn: '2025-11-20' });
});

test('counted once in totals, once in each agency, each by its own share', async () => {
  await lan.tells('NV-001 đã xong ngày 15/11');
  const { app } = town;
  expect(await figuresOf(app.tasks, {}, all, '2025-11-20')).toMatchObject({ assigned: 1, overdue: 1, completed: 0 });
  expect(await figuresOf(app.tasks, {}, of('BNV'), '2025-11-20')).toMatchObject({ assigned: 1, completedOnTime: 1, overdue: 0 });
  expect(await figuresOf(app.tasks, { lead: ['BTC', 'ALL_MINISTRIES'] }, all, '2025-11-20')).toMatchObject({ overdue: 1 });
  const by = await figuresBy(app.tasks, 'lead', {}, all, '2025-11-20');
  expect([by.get('BNV')?.completed, by.get('BTC')?.overdue, by.get('ALL_MINISTRIES')]).toEqual([1, 1, undefined]);
  expect((await an.says('nhiệm vụ nào của bộ mình quá hạn?')).text).not.toContain('NV-001');
  expect((await cuong.says('nhiệm vụ nào của bộ mình quá hạn?')).text).toMatch(/NV-001 .*\(chung\)/u);
  // as of yesterday nothing was done
  expect(await figuresOf(app.tasks, { asOf: '2025-11-19' }, of('BNV'), '2025-11-20')).toMatchObject({ completed: 0, overdue: 1 });
});

test('undo puts back the own share alone, and not another agency’s', async () => {
  await an.tells('NV-001 60%');
  expect((await minh.says('hoàn tác NV-001')).buttons).toEqual([]);
  await an.tells('hoàn tác NV-001');
  expect(await seen('BNV')).toMatchObject({ progress: 20 });
  expect(await town.task('NV-001')).toMatchObject({ progress: 20, version: 3 });
  expect((await town.app.audit.verify()).faults).toEqual([]);
});

test('two agencies at once: both are written, the second after seeing what changed', async () => {
  const [first, second] = [await an.says('NV-001 60%'), await cuong.says('NV-001 50%')];
  await an.confirms(first);
  const again = await cuong.confirms(second);
  expect(again.text).toContain('20% → 50%');
  await cuong.confirms(again);
  expect([(await seen('BNV'))?.progress, (await seen('BTC'))?.progress]).toEqual([60, 50]);
});

test('more time moves the deadline of one agency; the task as a whole waits for the earliest that is open', async () => {
  await an.tells('xin gia hạn NV-001 đến 15/12/2025 vì chờ số liệu');
  expect((await seen('BTC'))?.openExtension).toBeUndefined();
  await lan.tells('đồng ý gia hạn NV-001 theo công văn 12/VPCP-TH ngày 18/11/2025');
  expect([(await seen('BNV'))?.dueOn, (await seen('BTC'))?.dueOn]).toEqual(['2025-12-15', '2025-11-18']);
  expect((await town.task('NV-001'))?.dueOn).toBe('2025-11-18');
  await cuong.tells('NV-001 đã xong ngày 17/11');
  expect((await town.task('NV-001'))?.dueOn).toBe('2025-12-15');
});

test('handing over keeps the people of the other agencies', async () => {
  await minh.tells('giao NV-001 cho Cường');
  expect((await town.task('NV-001'))?.assignees.map(({ name }) => name)).toEqual(['Vũ Mạnh Cường', 'Nguyễn Văn An']);
});

const STATUSES: readonly TaskStatus[] = ['not_started', 'in_progress', 'awaiting_confirmation', 'completed'];
const share = fc.record({
  status: fc.constantFrom(...STATUSES),
  progress: fc.integer({ min: 0, max: 100 }),
  days: fc.integer({ min: 1, max: 28 }),
});

test('the whole is closed exactly when every share is, on the day of the last', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), drawn => {
      const shares = drawn.map(({ status, progress, days }, index): Share => {
        const day = addDays('2025-11-01', days - 1);
        return {
          agencyKey: `A${index}`,
          name: '',
          status,
          progress: status === 'completed' ? 100 : progress,
          result: '',
          dueOn: day,
          ...(status === 'completed' ? { completedOn: day } : {}),
        };
      });
      const whole = wholeOf(shares);
      const closed = shares.every(({ status }) => status === 'completed');
      expect(whole.status === 'completed').toBe(closed);
      expect(whole.completedOn).toBe(
        closed
          ? shares
              .map(each => each.completedOn ?? '')
              .toSorted()
              .at(-1)
          : undefined,
      );
      expect(whole.progress === 100).toBe(shares.every(each => each.progress === 100));
      const open = shares.filter(({ status }) => status !== 'completed').map(each => each.dueOn ?? '');
      if (open.length > 0) expect(whole.dueOn).toBe(open.toSorted()[0]);
      expect(whole.status === 'not_started').toBe(shares.every(({ status }) => status === 'not_started'));
    }),
  );
});
