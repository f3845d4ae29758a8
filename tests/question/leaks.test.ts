// Nobody is told a task of others: every item asked by every role of every agency, all pages and buttons read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { respell } from '../../src/question/understand/spelling.ts';
import { codesIn } from './judge.ts';
import { ITEMS, openTerminal, readItems } from './terminal.ts';

let terminal: Awaited<ReturnType<typeof openTerminal>>;
beforeAll(async () => {
  terminal = await openTerminal();
}, 30_000);
afterAll(() => terminal.close());

/** An officer, a focal point, a leader and an administrator; monitors and inspectors see all. Theirs is what names their agency: the agency whose name must stand in the row. */
const PEOPLE = [
  ['CB-202', 'Bộ Công Thương'],
  ['CB-204', 'Bộ Giáo dục và Đào tạo'],
  ['CB-206', 'Ủy ban nhân dân tỉnh Nghệ An'],
  ['CB-207', undefined],
] as const;
const rows = readFileSync(join(ITEMS, 'tasks.csv'), 'utf8').trim().split('\r\n').slice(1);
const asked = [
  ...new Set(
    readItems()
      .filter(item => !item.style.includes('k') || item.turns.length > 1)
      .flatMap(item => item.turns.map(turn => (typeof turn === 'string' ? turn : turn.text))),
  ),
];

test.each(PEOPLE)(
  '%s of %s hears of no other task',
  async (as, agency) => {
    const hidden = rows.filter(row => agency === undefined || !row.includes(agency)).map(row => /^NV-\d+/u.exec(row)?.[0] ?? '');
    const told: string[] = [];
    for (const text of asked) {
      const { text: said, labels } = await terminal.ask(as, text);
      // "nhiệm vụ số hai mươi ba" names a code too
      const own = [...respell(text).matchAll(/\d+/gu)].map(match => `NV-${match[0].padStart(3, '0')}`);
      const leaks = codesIn([said, ...labels].join('\n')).filter(code => hidden.includes(code) && !own.includes(code));
      if (leaks.length > 0) told.push(`${text}: ${leaks.join(', ')}`);
    }
    expect(told).toEqual([]);
  },
  60_000,
);
