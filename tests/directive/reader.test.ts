// Reading in a thread with limits: hostile files end in a refusal in bounded time, and others are answered meanwhile.

import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { openReader } from '../../src/directive/reader.ts';
import { docOf, emptyPages, pdfOf } from './files.ts';

const NOTICE =
  'Số: 12/TB-VPCP\nHà Nội, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ\n1. Bộ Y tế xây dựng, ban hành Kế hoạch tiêm chủng mở rộng trước ngày 20/10/2026.\n';
const text = (content: string) => new TextEncoder().encode(content);

const reader = openReader({ time: 30_000, memory: 256, threads: 2 });
afterAll(() => reader.close());

const refusalOf = async (name: string, bytes: Uint8Array, by = reader): Promise<string> => {
  const outcome = await by.read({ name, bytes });
  return 'refused' in outcome ? outcome.refused : 'taken';
};

test('what the thread reads is what is read without it', async () => {
  const outcome = await reader.read({ name: 'a.txt', bytes: text(NOTICE) });
  expect('ok' in outcome && outcome.ok.tasks.map(task => [task.lead, task.deadline.due])).toEqual([[['BYT'], '2026-10-19']]);
});

test('hostile files are refused', async () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n || ''};`.repeat(10)}">`).join('')}]><x>&a8;</x>`;
  const pages = emptyPages(10_000);
  const locked = await pdfOf(NOTICE, { userPassword: 'khoa', ownerPassword: 'chu' });
  const whole = await pdfOf(NOTICE);
  expect({
    bomb: await refusalOf('bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 1 })),
    laughs: await refusalOf('laughs.docx', zipSync({ 'word/document.xml': strToU8(laughs) })),
    pages: await refusalOf('pages.pdf', pages),
    locked: await refusalOf('locked.pdf', locked),
    cut: await refusalOf('cut.pdf', whole.subarray(0, whole.length / 3)),
    noPdf: await refusalOf('a.pdf', text('%PDF-1.7 nothing')),
    lockedDoc: await refusalOf('a.doc', docOf(NOTICE, true)),
    cutDoc: await refusalOf('a.doc', docOf(NOTICE).subarray(0, 700)),
    bombSheet: await refusalOf('a.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210_000_000) }, { level: 1 })),
  }).toEqual({
    bomb: 'expands-too-much',
    laughs: 'damaged',
    pages: 'too-many-pages',
    locked: 'encrypted',
    cut: 'damaged',
    noPdf: 'damaged',
    lockedDoc: 'encrypted',
    cutDoc: 'damaged',
    bombSheet: 'damaged',
  });
});

test('a file that takes too long is given up, and the next one is read', async () => {
  const hasty = openReader({ time: 1, memory: 256, threads: 1 });
  expect(await refusalOf('a.txt', text(NOTICE), hasty)).toBe('too-slow');
  await hasty.close();
});

test('a file that needs too much memory ends its thread and nothing else', async () => {
  const narrow = openReader({ time: 30_000, memory: 24, threads: 1 });
  const lines = `${NOTICE}${'2. Bộ Y tế ban hành Thông tư trước ngày 20/10/2026.\n'.repeat(60_000)}`;
  expect(await refusalOf('a.txt', text(lines), narrow)).toBe('too-much-memory');
  await narrow.close();
});

test('a small file does not wait for a large one', async () => {
  const order: string[] = [];
  const long = `${NOTICE}${'2. Bộ Y tế ban hành Thông tư trước ngày 20/10/2026.\n'.repeat(3_000)}`;
  await Promise.all([
    reader.read({ name: 'long.txt', bytes: text(long) }).then(() => order.push('long')),
    reader.read({ name: 'short.txt', bytes: text(NOTICE) }).then(() => order.push('short')),
  ]);
  expect(order).toEqual(['short', 'long']);
});
