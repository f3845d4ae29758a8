// Review in chat: the least sure first, corrected by typing, resumed after an interruption, nothing written before the word.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCommand } from '../../src/directive/review/commands.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

const SAID = [
  { means: { do: 'resume' }, said: ['duyệt tiếp', 'duyet tiep', 'tiếp tục duyệt văn bản', 'Xem lại văn bản đang duyệt'] },
  {
    means: { do: 'take-from', percent: 80 },
    said: ['nhận tất cả từ 80%', 'nhan het tu 80', 'nhận các mục trên 80%', 'Nhận tất cả các mục từ 80% trở lên'],
  },
  { means: { do: 'merge', numbers: [3, 4] }, said: ['gộp 3 với 4', 'gop muc 3 voi muc 4', 'gộp 3 và 4'] },
  { means: { do: 'split', number: 5 }, said: ['tách 5', 'tach muc 5', 'tách mục 5 ra'] },
  { means: { do: 'mark', decision: 'dropped', numbers: [2, 6] }, said: ['bỏ mục 2, 6', 'loại mục 2 và 6'] },
  { means: { do: 'mark', decision: 'accepted', numbers: [7] }, said: ['nhận mục 7', 'lấy lại mục 7'] },
  {
    means: { do: 'correct', field: 'lead', value: 'Bộ Tài chính' },
    said: ['chủ trì: Bộ Tài chính', 'Cơ quan chủ trì: Bộ Tài chính', 'sửa chủ trì: Bộ Tài chính'],
  },
  {
    means: { do: 'correct', field: 'deadline', value: '30/11/2025' },
    said: ['hạn: 30/11/2025', 'thời hạn: 30/11/2025', 'han: 30/11/2025'],
  },
  {
    means: { do: 'correct', number: 3, field: 'deadline', value: 'quý IV/2025' },
    said: ['mục 3 hạn: quý IV/2025', 'muc 3 han quý IV/2025', 'sửa mục 3 hạn hoàn thành: quý IV/2025'],
  },
  { means: { do: 'relate', number: 3, relation: 'new' }, said: ['mục 3 là nhiệm vụ mới', 'muc 3 la moi'] },
  { means: { do: 'relate', number: 3, relation: 'replaces', code: 'NV-012' }, said: ['mục 3 thay thế NV-12', 'muc 3 thay cho nv 012'] },
  {
    means: undefined,
    said: [
      'NV-012 hạn 30/11',
      'nhiệm vụ nào sắp đến hạn?',
      'đồng ý',
      'hạn của NV-003 là khi nào',
      'phối hợp với Bộ Y tế',
      'tách biệt',
      'nhận được văn bản',
    ],
  },
] as const;

test.each(SAID.flatMap(({ means, said }) => said.map(text => ({ text, means }))))('“$text”', ({ text, means }) => {
  expect(readCommand(text)?.command).toEqual(means);
});

const NOTICE = [
  'VĂN PHÒNG CHÍNH PHỦ\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO',
  'Kết luận của Phó Thủ tướng tại cuộc họp về cắt giảm thủ tục hành chính',
  'Tại cuộc họp, Phó Thủ tướng kết luận như sau:',
  '1. Bộ Tư pháp chủ trì, phối hợp với Bộ Nội vụ xây dựng, trình Chính phủ dự thảo Nghị định về đơn giản hóa thủ tục chứng thực, hoàn thành trong tháng 12/2025.',
  '2. Bộ Tài chính ban hành Thông tư hướng dẫn mức phí chứng thực trước ngày 15/12/2025.',
  '3. Bộ Tư pháp rà soát danh mục thủ tục hành chính lĩnh vực hộ tịch; công bố danh mục thủ tục được cắt giảm trong tháng 12.',
  '4. Trường hợp cần thiết, Bộ Tư pháp báo cáo Thủ tướng Chính phủ phương án thí điểm tại Hà Nội trước ngày 20/12/2025.',
].join('\n');

describe('a review', () => {
  let town: Town;
  let focalPoint: Townsperson;
  beforeEach(async () => {
    town = await openTown({ today: '2025-11-20' });
    focalPoint = await town.focalPoint('Bộ Tư pháp');
  });
  afterEach(() => town.close());

  test('shows the least sure first, with what was guessed', async () => {
    const { text } = await focalPoint.sends('tb-99.txt', NOTICE);
    expect(text.indexOf('4. ')).toBeLessThan(text.indexOf('\n1. '));
    expect(text).toContain('năm suy từ ngày ký');
    expect(text).toMatch(/tin cậy \d+%/u);
  });

  test('takes corrections by typing and writes what was corrected, only after the word', async () => {
    await focalPoint.sends('tb-99.txt', NOTICE);
    expect((await focalPoint.says('mục 2 hạn: quý IV/2025')).text).toContain('31/12/2025');
    expect((await focalPoint.says('chủ trì: Bộ Y tế')).text).toContain('Chủ trì: Bộ Y tế');
    expect((await focalPoint.says('phối hợp: Bộ Tài chính; Bộ Công an')).text).toContain('Phối hợp: Bộ Tài chính; Bộ Công an');
    expect((await focalPoint.says('chủ trì: Bộ Trời')).text).toContain('không nhận ra');
    expect((await focalPoint.says('mục 99 hạn: 1/1/2026')).text).toContain('Không có mục 99');
    expect(await town.app.tasks.count()).toBe(0);
    await focalPoint.says('đồng ý');
    expect(await town.task('NV-002')).toMatchObject({
      leads: [{ key: 'BYT' }],
      dueOn: '2025-12-31',
      cooperators: [{ key: 'BTC' }, { key: 'BCA' }],
    });
  });

  test('puts items together and takes them apart', async () => {
    await focalPoint.sends('tb-99.txt', NOTICE);
    expect((await focalPoint.says('gộp 1 với 2')).text).toContain('Đã gộp mục 2 vào mục 1');
    expect((await focalPoint.says('tách 1')).text).toMatch(/Đã tách mục 1|chỉ có một ý/u);
  });

  test('takes all above a confidence, and leaves the rest', async () => {
    await focalPoint.sends('tb-99.txt', NOTICE);
    const said = await focalPoint.says('nhận tất cả từ 95%');
    expect(said.text).toContain('từ 95%');
    await focalPoint.says('đồng ý');
    const taken = await town.app.tasks.count();
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(5);
  });

  test('goes on where it was, also on another day', async () => {
    await focalPoint.sends('tb-99.txt', NOTICE);
    await focalPoint.says('bỏ mục 2');
    await town.at('2025-11-24', '09:00');
    const resumed = await focalPoint.says('duyệt tiếp');
    expect(resumed.text).toContain('(đã bỏ)');
    await focalPoint.says('đồng ý');
    const made = await town.app.tasks.matching({}, { kind: 'all' }, '2025-11-24', 'code', { offset: 0, limit: 50 });
    expect(made.tasks.length).toBeGreaterThan(0);
    expect(made.tasks.some(({ title }) => title.includes('mức phí'))).toBe(false);
  });

  test('tells the focal points of the leads, and nobody else, once it is published', async () => {
    const finance = await town.focalPoint('Bộ Tài chính');
    const health = await town.focalPoint('Bộ Y tế');
    await focalPoint.sends('tb-99.txt', NOTICE);
    await town.at('2025-11-20', '09:00');
    expect(finance.heard()).toEqual([]);
    expect((await focalPoint.says('đồng ý')).text).toContain('Đã báo cho 1 đầu mối');
    await town.at('2025-11-20', '09:30');
    expect(finance.heard().join('\n')).toContain('Thông báo số 99/TB-VPCP');
    expect(finance.heard().join('\n')).toContain('NV-002');
    expect(health.heard()).toEqual([]);
  });

  test('of a long file keeps nobody else waiting', async () => {
    const officer = await town.officer('Bộ Y tế');
    const order: string[] = [];
    const long = `${NOTICE}\n${'5. Bộ Y tế ban hành Thông tư trước ngày 20/10/2026.\n'.repeat(4_000)}`;
    await Promise.all([
      focalPoint.sends('dai.txt', long).then(() => order.push('file')),
      officer.says('nhiệm vụ nào quá hạn?').then(() => order.push('question')),
    ]);
    expect(order).toEqual(['question', 'file']);
  });

  test('of nobody is answered so', async () => {
    expect((await focalPoint.says('duyệt tiếp')).text).toContain('không có văn bản nào đang duyệt');
  });
});
