// Random walks over a recurring task that two agencies lead, in the database: reports, undo and turning periods in any order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, instantAt } from '../../src/base/index.ts';
import { inTransaction } from '../../src/database/index.ts';
import { applyPatch, applyUndo, planUndo, planUpdate, type UpdateRequest, wholeOf } from '../../src/task/index.ts';
import { openTown } from '../support/town.ts';

const START: Day = '2025-11-03';

const request: fc.Arbitrary<UpdateRequest> = fc.oneof(
  fc.record({ progress: fc.integer({ min: 0, max: 99 }) }),
  fc.constant<UpdateRequest>({ done: {} }),
  fc.constant<UpdateRequest>({ confirmed: {} }),
  fc.constant<UpdateRequest>({ returned: { reason: 'x' } }),
  fc.record({ result: fc.constantFrom('a', 'b') }),
  fc.constant<UpdateRequest>({ obstacle: { text: 'x' } }),
  fc.constant<UpdateRequest>({ cleared: true }),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who: fc.nat({ max: 3 }), request }) },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 45 }) }) },
);

test('the whole is always what its shares make of it, one agency never moves another’s share, and every period is kept once', async () => {
  const town = await openTown({ today: START });
  const { app, clock } = town;
  const named = [
    await town.officer('Bộ Nội vụ', { linked: false }),
    await town.leader('Bộ Nội vụ', { linked: false }),
    await town.officer('Bộ Tài chính', { linked: false }),
    await town.leader('Bộ Tài chính', { linked: false }),
  ];
  const people = await Promise.all(named.map(async ({ staffCode }) => await app.people.byStaffCode(staffCode)));
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
      let today: Day = START;
      clock.set(instantAt(today, '09:00'));
      const code = `NV-${String(++made).padStart(3, '0')}`;
      const { id } = await town.assign({ code, title: code, lead: 'Các bộ, ngành', recurrence: 'monthly', assignedOn: '2025-10-01' });
      const periods = new Set(['2025-11']);
      for (const one of steps) {
        const before = await app.tasks.byCode(code, { kind: 'all' });
        const origin = { at: clock.now(), channel: 'test' };
        if ('days' in one) {
          today = addDays(today, one.days);
          clock.set(instantAt(today, '09:00'));
          await app.periods.turn(clock.now());
          periods.add(today.slice(0, 7));
        } else {
          const person = people['undo' in one ? one.undo : one.who];
          if (!person) throw new Error('nobody');
          const keys = [person.agencyKey, 'ALL_MINISTRIES'];
          const task = await app.tasks.byCode(code, { kind: 'agencies', keys });
          if (!task) throw new Error('gone');
          const by = { ...origin, actorId: person.id };
          if ('undo' in one) {
            const plan = planUndo(task, await app.tasks.lastEvent(id), person, clock.now());
            if ('ok' in plan) await inTransaction(app.database, tables => applyUndo(tables, task, plan.ok, by));
          } else {
            const plan = planUpdate(task, one.request, { person, ownKeys: keys, today });
            if ('ok' in plan) await inTransaction(app.database, tables => applyPatch(tables, task, plan.ok.patch, by));
          }
          const others = (of: typeof before) => of?.shares?.filter(({ agencyKey }) => agencyKey !== person.agencyKey);
          expect(others(await app.tasks.byCode(code, { kind: 'all' }))).toEqual(others(before));
        }
        const after = await app.tasks.byCode(code, { kind: 'all' });
        expect(after?.shares).toHaveLength(2);
        expect(after).toMatchObject(wholeOf(after?.shares ?? []));
        expect(after?.period).toBe(today.slice(0, 7));
      }
      const kept = (await app.periods.instancesOf(id)).map(({ period }) => period);
      expect(new Set(kept).size).toBe(kept.length);
      for (const period of periods) expect(period === today.slice(0, 7) || kept.includes(period)).toBe(true);
    }),
    { numRuns: 6 },
  );
  expect((await app.audit.verify()).faults).toEqual([]);
  await town.close();
}, 120_000);
