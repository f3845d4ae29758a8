// What a directive says besides its tasks, and the directives behind a task, asked for after publication and within what one may see.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLookup } from '../../src/directive/lookup/read.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

test.each([
  ['chỉ đạo chung của thông báo 553', { find: 'general', number: '553' }],
  ['chi dao chung cua tb 553', { find: 'general', number: '553' }],
  ['Chỉ đạo chung trong kết luận 83-KL/TW', { find: 'general', number: '83-kl/tw' }],
  ['thông báo số 99/TB-VPCP có chỉ đạo chung gì?', { find: 'general', number: '99/tb-vpcp' }],
  ['các nguồn của NV-012', { find: 'sources', code: 'NV-012' }],
  ['can cu giao nv 12', { find: 'sources', code: 'NV-012' }],
  ['chỉ đạo chung', undefined],
  ['nguồn lực của Bộ Y tế', undefined],
  ['NV-012 do văn bản nào giao', undefined],
])('“%s”', (text, found) => {
  expect(readLookup(text)).toEqual(found);
});

const NOTICE = [
  'VĂN PHÒNG CHÍNH PHỦ\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO',
  'Kết luận của Phó Thủ tướng tại cuộc họp về cắt giảm thủ tục hành chính',
  'Tại cuộc họp, Phó Thủ tướng kết luận như sau:',
  '1. Bộ Tư pháp ban hành Thông tư hướng dẫn mức phí chứng thực trước ngày 15/12/2025.',
  '2. Các bộ, ngành, địa phương nêu cao tinh thần trách nhiệm, đẩy mạnh cải cách hành chính.',
].join('\n');

describe('after publication', () => {
  let town: Town;
  let focalPoint: Townsperson;
  beforeEach(async () => {
    town = await openTown({ today: '2025-11-20' });
    focalPoint = await town.focalPoint('Bộ Tư pháp');
    await focalPoint.sends('tb-99.txt', NOTICE);
    await focalPoint.says('đồng ý');
  });
  afterEach(() => town.close());

  test('general guidance is told to whoever sees a task of the directive, and to nobody else', async () => {
    const told = await focalPoint.says('chỉ đạo chung của thông báo 99');
    expect(told.text).toContain('đẩy mạnh cải cách hành chính');
    expect((await focalPoint.says('chỉ đạo chung của thông báo 9')).text).toContain('Không thấy văn bản số 9');
    const stranger = await town.focalPoint('Bộ Công an');
    expect((await stranger.says('chỉ đạo chung của thông báo 99')).text).toContain('Không thấy văn bản số 99');
  });

  test('the directives behind a task are told with clause and quotation', async () => {
    const told = await focalPoint.says('các nguồn của NV-001');
    expect(told.text).toContain('Thông báo số 99/TB-VPCP ngày 18/11/2025, Mục 1');
    expect(told.text).toContain('Thông tư hướng dẫn mức phí chứng thực');
    expect((await focalPoint.says('các nguồn của NV-999')).text).toContain('Không tìm thấy nhiệm vụ NV-999');
  });
});
