// `dondoc import` with somebody at the terminal: the same review as in chat, until it is published or left open.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { openTown, type Town } from '../support/town.ts';

const NOTICE = [
  'VĂN PHÒNG CHÍNH PHỦ\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO',
  'Kết luận của Phó Thủ tướng tại cuộc họp về cắt giảm thủ tục hành chính',
  'Tại cuộc họp, Phó Thủ tướng kết luận như sau:',
  '1. Bộ Tư pháp ban hành Thông tư hướng dẫn mức phí chứng thực trước ngày 15/12/2025.',
  '2. Bộ Tư pháp công bố danh mục thủ tục được cắt giảm trong tháng 12/2025.',
].join('\n');

let town: Town;
let path: string;
let reviewer: string;

beforeEach(async () => {
  town = await openTown({ today: '2025-11-20' });
  await town.focalPoint('Bộ Tư pháp');
  reviewer = (await town.app.people.all()).find(person => person.role === 'focal_point')?.staffCode ?? '';
  path = join(mkdtempSync(join(tmpdir(), 'dondoc-review-')), 'tb-99.txt');
  writeFileSync(path, NOTICE);
});
afterEach(async () => {
  rmSync(dirname(path), { recursive: true });
  await town.close();
});

/** Types the lines, each after the last is answered, then goes away. */
async function review(as: string | undefined, typed: readonly string[], interactive = true) {
  const [input, output, err] = [new PassThrough(), new PassThrough(), [] as string[]];
  const io = { out: () => {}, err: (text: string) => void err.push(text), cwd: '/', interactive };
  for (const line of typed) input.write(`${line}\n`);
  input.end();
  const code = await importFiles(town.app, [path], as === undefined ? {} : { as }, io, { input, output });
  return { code, err: err.join('\n'), shown: String(output.read() ?? '') };
}

test('cards are shown, corrected and published as in chat', async () => {
  const { code, shown } = await review(reviewer, ['mục 2 hạn: 30/12/2025', 'bỏ mục 1', 'đồng ý']);
  expect(shown).toContain('Ban hành Thông tư hướng dẫn mức phí chứng thực');
  expect(shown).toContain('Đã nhận 1 nhiệm vụ');
  expect(code).toBe(0);
  expect(await town.task('NV-001')).toMatchObject({ dueOn: '2025-12-30' });
});

test('who goes away finds the review as it was', async () => {
  const left = await review(undefined, ['bỏ mục 1']);
  expect(left.code).toBe(1);
  expect(left.err).toContain('duyệt tiếp');
  expect(await town.app.tasks.count()).toBe(0);
  const again = await review(reviewer, ['đồng ý']);
  expect(again.shown).toContain('(đã bỏ)');
  expect(again.code).toBe(0);
  expect(await town.app.tasks.count()).toBe(1);
});

test('somebody must be able to review: a focal point, and a terminal', async () => {
  await expect(review('CB-0', [])).rejects.toThrow('không phải cán bộ đầu mối');
  await expect(review(undefined, [], false)).rejects.toThrow('cần --yes hoặc duyệt trong chat');
});
