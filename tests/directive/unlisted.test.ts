// A commune gives work to bodies that are in no registry: they are kept as written, and a person takes each.

import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import { openTown } from '../support/town.ts';

const NOTICE = [
  'ỦY BAN NHÂN DÂN XÃ NA SẦM\nSố: 45/TB-UBND\nNa Sầm, ngày 12 tháng 9 năm 2025\nTHÔNG BÁO',
  'Kết luận của Chủ tịch UBND xã tại phiên họp UBND xã thường kỳ tháng 9 năm 2025',
  'Sau khi nghe các phòng báo cáo, Chủ tịch UBND xã kết luận:',
  '1. Phòng Kinh tế',
  '- Tham mưu UBND xã ban hành Kế hoạch thu ngân sách quý IV/2025 trước ngày 20/9/2025.',
  '- Rà soát hộ nghèo, cận nghèo năm 2025, hoàn thành trước ngày 31/10/2025.',
  '2. Giao Công an xã lập danh sách công dân chưa có căn cước, xong trong tháng 9/2025.',
  '3. Các thôn, bản tổ chức họp dân bình xét gia đình văn hóa trước ngày 15/11/2025.',
].join('\n');
const bytes = new TextEncoder().encode(NOTICE);

test('they lead from a heading, an order and the head of a sentence', async () => {
  const outcome = await readDirective({ name: 'tb-45.txt', bytes });
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(outcome.ok.tasks.map(({ leadText, deadline }) => [leadText, deadline.due])).toEqual([
    ['Phòng Kinh tế', '2025-09-19'],
    ['Phòng Kinh tế', '2025-10-30'],
    ['Công an xã', '2025-09-30'],
    ['Các thôn, bản', '2025-11-14'],
  ]);
});

test('cards and tasks name them', async () => {
  const town = await openTown({ today: '2025-09-15' });
  try {
    const focalPoint = await town.focalPoint('Bộ Tư pháp');
    expect((await focalPoint.sends('tb-45.txt', NOTICE)).text).toContain('Chủ trì: Công an xã');
    await focalPoint.says('nhận mục 3');
    await focalPoint.says('đồng ý');
    expect((await town.task('NV-001'))?.leads.map(({ name }) => name)).toEqual(['Công an xã']);
  } finally {
    await town.close();
  }
});
