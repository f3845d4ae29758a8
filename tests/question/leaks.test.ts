// Nobody is told a task of others: items of every set asked by people of every kind, all pages and buttons read.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { respell } from '../../src/question/understand/spelling.ts';
import { codesIn } from './judge.ts';
import { ITEMS, MINISTRIES, openTerminal, readItems } from './terminal.ts';

/** Messages in all; of more items a smaller share is asked, so that this takes no longer. */
const MESSAGES = 2_000;

/** Who does not see everything: officers, focal points and leaders of ministries and provinces, and an administrator, who sees nothing. */
const NOT_ALL: ReadonlySet<string> = new Set(['cán bộ', 'đầu mối', 'lãnh đạo', 'quản trị']);

const TABLES = [ITEMS, MINISTRIES].map(folder => ({
  folder,
  name: basename(folder),
  people: tableOf(folder, 'staff.csv').filter(person => NOT_ALL.has(person['Vai trò'] ?? '')),
  // "NV-012 ai phụ trách" names the only code that an answer may hold: it can tell nothing
  items: readItems(folder).filter(item => !item.style.includes('k') || item.turns.length > 1),
}));

const turnsOf = ({ turns }: (typeof TABLES)[number]['items'][number]): string[] =>
  turns.map(turn => (typeof turn === 'string' ? turn : turn.text));

const all = TABLES.reduce((sum, { people, items }) => sum + people.length * items.flatMap(turnsOf).length, 0);
const share = Math.min(1, MESSAGES / all);

test.each(TABLES)(
  'over the table of $name nobody hears of a task of others',
  async ({ folder, people, items }) => {
    const rows = tableOf(folder, 'tasks.csv');
    const hidden = new Map(people.map(person => [person['Mã cán bộ'], codesHiddenFrom(person, rows)]));
    // another person begins with each item, so that every item is asked by some and everybody asks items of every set
    const asked = items.flatMap((item, at) =>
      people.map((_, place) => ({ item, as: people[(at + place) % people.length]?.['Mã cán bộ'] ?? '' })),
    );
    const terminal = await openTerminal({}, folder);
    const told: string[] = [];
    for (const { item, as } of asked.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share))) {
      const turns = turnsOf(item);
      if (turns.length > 1) await terminal.reset(as);
      const named = new Set<string>();
      for (const text of turns) {
        const { text: said, labels } = await terminal.ask(as, text);
        // "nhiệm vụ số hai mươi ba" names a code too
        for (const match of respell(text).matchAll(/\d+/gu)) named.add(`NV-${match[0].padStart(3, '0')}`);
        const leaks = codesIn([said, ...labels].join('\n')).filter(code => hidden.get(as)?.has(code) && !named.has(code));
        if (leaks.length > 0) told.push(`${as}: ${text}: ${leaks.join(', ')}`);
      }
    }
    await terminal.close();
    expect(told).toEqual([]);
  },
  90_000,
);

function tableOf(folder: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, name)), { columns: true, bom: true });
}

/** Tasks that the person's agency neither leads nor cooperates in, and that do not wait for it. */
function codesHiddenFrom(person: Record<string, string>, rows: readonly Record<string, string>[]): ReadonlySet<string> {
  const agency = person['Vai trò'] === 'quản trị' ? undefined : person['Cơ quan'];
  const concerns = (row: Record<string, string>): boolean =>
    agency !== undefined &&
    (row['Cơ quan chủ trì'] === agency ||
      (row['Cơ quan phối hợp'] ?? '').split('; ').includes(agency) ||
      (row['Khó khăn, vướng mắc'] ?? '').includes(agency));
  return new Set(rows.filter(row => !concerns(row)).map(row => row['Mã nhiệm vụ'] ?? ''));
}
