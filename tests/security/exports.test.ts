// Texts that a table program could run, and marks that a document could obey, in everything that is written out: .csv, .xlsx, .docx, .ics.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheet } from '../../src/spreadsheet/index.ts';
import { openOffice } from '../commands/support/office.ts';
import { row, staffCsv, tasksCsv } from '../commands/support/tables.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

const EVIL = [
  '=HYPERLINK("http://evil.example";"bấm")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:t>chen',
  ']]><!--',
  'X\r\nBEGIN:VALARM\r\nATTACH:http://evil.example',
  'dòng;phẩy,"ngoặc"',
  '{{7*7}} ${7*7} %0d%0a',
  '_x000D_ &lt;b&gt; &#x0;',
] as const;

let town: Town;
let leader: Townsperson;
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  const officer = await town.officer('Bộ Nội vụ', { name: '=1+1' });
  leader = await town.leader('Bộ Nội vụ');
  for (const title of EVIL)
    await town.assign({ title, clause: title, result: title, lead: 'Bộ Nội vụ', assignee: officer, dueOn: '2025-11-10' });
});
afterAll(() => town.close());

async function made(request: string): Promise<Uint8Array> {
  const { replies, text } = await leader.says(request);
  const file = replies.flatMap(reply => reply.attachments ?? [])[0];
  if (!file) throw new Error(text);
  return readFileSync(file.path);
}

describe('reports', () => {
  test('.xlsx: no cell is a formula, no link, and every text comes back as it was', async () => {
    const bytes = await made('xuất báo cáo ra excel');
    const parts = unzipSync(bytes);
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets'));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]|<hyperlink/u);
    const all = Object.values(parts)
      .map(part => strFromU8(part))
      .join('\n');
    expect(all).not.toContain('<script>');
    expect(all).toContain('HYPERLINK');
  });

  test('.docx: the marks of the text are text', async () => {
    const xml = strFromU8(unzipSync(await made('xuất báo cáo ra word'))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).toContain('&lt;/w:t&gt;');
    expect(xml).not.toContain('<script>');
  });

  test('.ics: no line of its own', async () => {
    const text = Buffer.from(await made('xuất lịch của bộ mình')).toString('utf8');
    expect(text).not.toMatch(/^ATTACH/mu);
    // one alarm each, ours
    expect(text.match(/^BEGIN:VALARM/gmu)).toHaveLength(EVIL.length);
    expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(EVIL.length);
  });
});

test('the task table as .csv and .xlsx: given back to the letter; the .xlsx holds no formula', async () => {
  const office = await openOffice();
  try {
    const rows = EVIL.filter(text => !/[\r\t]/u.test(text)).map((text, at) =>
      row(`NV-${String(at + 1).padStart(3, '0')}`, { 'Nội dung nhiệm vụ': text, 'Kết quả': text, 'Người phụ trách': text }),
    );
    const staff = [['CB-1', '=cmd|x', '@chức', '+vụ', 'Bộ Nội vụ', 'cán bộ']];
    expect(
      (await office.run('import', office.write('cb.csv', await staffCsv(staff)), office.write('nv.csv', await tasksCsv(rows)), '--yes'))
        .code,
    ).toBe(0);
    for (const name of ['ra.csv', 'ra.xlsx']) {
      expect((await office.run('export', 'tasks', name)).code).toBe(0);
      const { rows: back } = await readSheet(name, readFileSync(office.path(name)));
      expect(back.map(({ cells }) => cells['Nội dung nhiệm vụ'])).toEqual(rows.map(each => each['Nội dung nhiệm vụ']));
    }
    const sheets = Object.entries(unzipSync(readFileSync(office.path('ra.xlsx')))).filter(([name]) => name.startsWith('xl/worksheets'));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/u);
  } finally {
    await office.close();
  }
});
