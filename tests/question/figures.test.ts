// In a world made at random every figure is the one counted from its tasks, every date one of theirs or of the clock, and
// nobody is told a task of others, whatever kind of question is asked.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day, formatDay } from '../../src/base/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

const TODAY = '2025-11-20';
const AGENCIES = ['Bộ Nội vụ', 'Bộ Y tế', 'Bộ Xây dựng'] as const;
const MOST = 16;

const made = fc.array(
  fc.record({
    lead: fc.constantFrom(...AGENCIES),
    status: fc.constantFrom('not_started' as const, 'in_progress' as const, 'completed' as const),
    due: fc.integer({ min: -40, max: 40 }),
    done: fc.integer({ min: -60, max: 0 }),
  }),
  { minLength: MOST, maxLength: MOST },
);

const seed = Date.now() % 1_000_000;
const [world = []] = fc.sample(made, { numRuns: 1, seed });
const tasks = world.map((task, at) => ({
  ...task,
  code: `NV-${String(at + 1).padStart(3, '0')}`,
  dueOn: addDays(TODAY, task.due),
  ...(task.status === 'completed' ? { completedOn: addDays(TODAY, task.done) } : {}),
}));

let town: Town;
let monitor: Townsperson;
let leader: Townsperson;
let admin: Townsperson;

beforeAll(async () => {
  town = await openTown({ today: TODAY });
  monitor = await town.monitor();
  leader = await town.leader('Bộ Y tế');
  admin = await town.person('admin', 'Văn phòng Chính phủ');
  for (const { code, lead, status, dueOn, completedOn } of tasks)
    await town.assign({
      title: `Rà soát quy trình ${code}`,
      lead,
      dueOn,
      status,
      progress: status === 'completed' ? 100 : status === 'in_progress' ? 40 : 0,
      ...(completedOn ? { completedOn } : {}),
    });
}, 60_000);
afterAll(() => town.close());

const ask = async (person: Townsperson, text: string): Promise<string> => {
  await person.says('làm lại');
  return (await person.says(text)).text;
};
const codesIn = (text: string): string[] => [...new Set([...text.matchAll(/NV-\d+/gu)].map(match => match[0]))];

type Task = (typeof tasks)[number];
const overdue = ({ status, due }: Task): boolean => status !== 'completed' && due < 0;
const open = ({ status }: Task): boolean => status !== 'completed';
const late = ({ status, due, done }: Task): boolean => status === 'completed' && done > due;
const SETS = [
  ['quá hạn', overdue],
  ['chưa hoàn thành', open],
  ['hoàn thành trễ hạn', late],
] as const;

test.each(SETS)(
  'counts of tasks %s are those of the table (seed ' + seed + ')',
  async (words, holds) => {
    for (const agency of [undefined, ...AGENCIES]) {
      const count = tasks.filter(task => holds(task) && (agency === undefined || task.lead === agency)).length;
      const said = await ask(monitor, `có bao nhiêu nhiệm vụ ${words}${agency ? ` của ${agency}` : ''}?`);
      expect(Number(/\d+/u.exec(said.split('\n')[0] ?? '')?.[0]), said).toBe(count);
    }
  },
  60_000,
);

const KINDS = [
  'tình hình chung',
  'liệt kê nhiệm vụ quá hạn',
  'NV-003 hạn khi nào?',
  'bộ nào quá hạn nhiều nhất?',
  'tỷ lệ hoàn thành của Bộ Y tế',
  'so sánh Bộ Y tế và Bộ Nội vụ',
  'lịch sử NV-002',
  'NV-004 có minh chứng gì?',
  'nhiệm vụ nào đang vướng và vướng ai?',
  'có gì thay đổi từ hôm qua',
  'tháng này hoàn thành nhiều hơn tháng trước không?',
  'Bộ Y tế đứng thứ mấy về tỷ lệ hoàn thành?',
  'hôm nay có gì gấp không?',
  'rà soát quy trình là việc nào?',
];

test('every date told is one of the tasks or of the clock, every share one of two counts', async () => {
  const known = new Set(
    [TODAY, addDays(TODAY, -1), '2025-10-01', '2025-10-31', '2025-11-01', '2025-11-30'].map(day => formatDay(day as Day)),
  );
  for (const { dueOn, completedOn } of tasks) for (const day of [dueOn, completedOn]) if (day) known.add(formatDay(day));
  for (const text of KINDS) {
    const said = await ask(monitor, text);
    for (const [day] of said.matchAll(/\d{2}\/\d{2}\/\d{4}/gu)) expect(known, `${text}: ${said}`).toContain(day);
    for (const [, percent = '', part = '', whole = ''] of said.matchAll(/(\d+(?:,\d)?)% \((\d+)\/(\d+)\)/gu))
      expect(Number(percent.replace(',', '.')), said).toBeCloseTo((100 * Number(part)) / Number(whole), 0);
  }
}, 60_000);

test('no kind of question tells a leader of other agencies, nor an administrator of any', async () => {
  for (const text of KINDS) {
    const asked = codesIn(text);
    const hidden = tasks.filter(task => task.lead !== 'Bộ Y tế').map(task => task.code);
    expect(
      codesIn(await ask(leader, text)).filter(code => hidden.includes(code) && !asked.includes(code)),
      text,
    ).toEqual([]);
    expect(
      codesIn(await ask(admin, text)).filter(code => !asked.includes(code)),
      text,
    ).toEqual([]);
  }
}, 60_000);
