// Who may do what to which task, over which channel: every act of acts.data.ts by every role, to the own, the coordinated, another
// agency's and a task that does not exist. What is not seen must not be told from what is not there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf, plainText, type Reply } from '../../src/chat/index.ts';
import { ACTS, about, URGES } from './acts.data.ts';
import type { Step } from './attacks.data.ts';
import { type AttackedOffice, openAttackedOffice, type Way } from './office.ts';
import { FOREIGN_TASKS, NO_SUCH_CODE, type Who } from './world.data.ts';

let office: AttackedOffice;
beforeAll(async () => {
  office = await openAttackedOffice();
});
afterAll(() => office.close());

const FOREIGN = FOREIGN_TASKS[2]?.code ?? '';

/** What was seen, without what the asker typed and without running numbers. */
const shape = (replies: readonly Reply[], code: string): string =>
  [
    ...replies.map(plainText),
    ...buttonsOf(replies).map(({ label, action }) => `${label} → ${action}`),
    ...replies.flatMap(reply => (reply.attachments ?? []).map(({ name }) => name)),
  ]
    .join('\n')
    .replaceAll(code, 'CODE')
    .replace(/change=\d+|\bok \d+/gu, 'change');

const tries = async (as: Who, step: Step, way: Way): Promise<readonly Reply[]> =>
  (await office.attempt({ as, steps: [step, 'đồng ý'] }, way)).replies;

describe('a task that one does not see', () => {
  test.each<Who>(['officer', 'focalPoint', 'leader', 'partner', 'admin'])('is answered to the %s as one that does not exist', async as => {
    const before = await office.records();
    const told: string[] = [];
    for (const [at, act] of ACTS.entries()) {
      // each channel has each of the two in turn
      const [way, other]: readonly [Way, Way] = at % 2 === 0 ? ['chat', 'terminal'] : ['terminal', 'chat'];
      const unseen = shape(await tries(as, about(act, FOREIGN), way), FOREIGN);
      const absent = shape(await tries(as, about(act, NO_SUCH_CODE), other), NO_SUCH_CODE);
      if (unseen !== absent) told.push(`${JSON.stringify(act)}:\n  ${unseen}\n  ${absent}`);
    }
    expect(told).toEqual([]);
    expect(await office.records()).toEqual(before);
  });
});

describe('a role that changes no task', () => {
  test.each<Who>(['monitor', 'inspector', 'admin'])('changes none, neither seen nor unseen: %s', async as => {
    const before = await office.records();
    for (const act of ACTS.filter(step => !URGES.some(word => JSON.stringify(step).includes(word)))) {
      for (const [way, code] of [
        ['terminal', 'NV-001'],
        ['chat', FOREIGN],
      ] as const)
        await tries(as, about(act, code), way);
    }
    const after = await office.records();
    // whoever sees a task may have a reminder of it for themselves
    const own = as === 'admin' ? [] : ['personal_reminder'];
    expect(Object.keys(before).filter(table => before[table] !== after[table] && !own.includes(table))).toEqual([]);
  });
});

test('who only coordinates a task changes nothing of it: what they say stands beside it', async () => {
  const standing = async () => {
    const { version: _, changedOn: __, ...task } = (await office.town.task('NV-006')) ?? { version: 0 };
    return task;
  };
  const before = await standing();
  for (const as of ['officer', 'focalPoint', 'leader'] as const) for (const act of ACTS) await tries(as, about(act, 'NV-006'), 'chat');
  expect(await standing()).toEqual(before);
});

describe('who is cut off', () => {
  test.each<Way>(['terminal', 'chat'])('has no answer but the one to strangers, whatever is said or pressed on the %s', async way => {
    const { people, town } = office;
    await town.app.people.revoke(people.partner.staffCode, town.clock.now());
    const stranger = shape(await office.takes('stranger', { kind: 'text', text: 'NV-006' }, 'chat'), '');
    for (const act of ACTS) {
      const { replies } = await office.attempt({ as: 'partner', steps: [about(act, 'NV-006')] }, way);
      expect([...new Set(replies.map(reply => shape([reply], '')))]).toEqual([stranger]);
    }
  });
});

test('names mean nothing: who calls themselves as another has the own rights only', async () => {
  const { town } = office;
  // the same name as the foreign leader, at home
  const double = await town.officer('Bộ Nội vụ', { name: 'Khuất Lưu Ly' });
  expect((await double.says('việc của tôi')).text).not.toMatch(/NV-10\d/u);
  expect((await double.says(FOREIGN)).text).toContain('Không tìm thấy');
});
