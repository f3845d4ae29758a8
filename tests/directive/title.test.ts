// Titles begin with what is to be done; figures to be reached are recorded with unit and date.

import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import { targetsIn } from '../../src/directive/targets.ts';

async function titlesOf(...clauses: readonly string[]): Promise<string[]> {
  const text = `Số: 12/TB-VPCP\nHà Nội, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ\n${clauses.join('\n')}\n`;
  const outcome = await readDirective({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return 'ok' in outcome ? outcome.ok.tasks.map(task => task.title) : [];
}

test.each([
  [
    '1. Bộ Y tế: Ngay sau Hội nghị này, khẩn trương xây dựng kế hoạch tiêm chủng mở rộng trước ngày 20/10/2026.',
    'Xây dựng kế hoạch tiêm chủng mở rộng',
  ],
  [
    '1. Bộ Tư pháp, trong việc xây dựng nền tư pháp hiện đại, minh bạch, khẩn trương ban hành Thông tư về thủ tục hộ tịch trong quý II/2026.',
    'Ban hành Thông tư về thủ tục hộ tịch',
  ],
  [
    '1. Bộ Y tế: Phối hợp với Bộ Tài chính, Bộ Nội vụ hướng dẫn cơ chế tự chủ của bệnh viện công trước ngày 20/10/2026.',
    'Hướng dẫn cơ chế tự chủ của bệnh viện công',
  ],
  [
    '1. Bộ Công an trình Chính phủ ban hành:\n(1) Nghị định về kết nối dữ liệu trước ngày 20/10/2026.\n(2) Quyết định về Từ điển dữ liệu quốc gia trước ngày 20/11/2026.',
    'Trình Chính phủ ban hành Nghị định về kết nối dữ liệu',
  ],
])('%s', async (clause, title) => {
  expect((await titlesOf(clause))[0]).toBe(title);
});

test('a product named with a word that is a verb elsewhere keeps the verb of its list', async () => {
  const titles = await titlesOf(
    '1. Bộ Công an trình Chính phủ ban hành:\n(1) Nghị định về kết nối dữ liệu trước ngày 20/10/2026.\n(2) Quyết định về Từ điển dữ liệu quốc gia trước ngày 20/11/2026.',
  );
  expect(titles[1]).toBe('Trình Chính phủ ban hành Quyết định về Từ điển dữ liệu quốc gia');
});

test('a collector’s date line is no part of a report’s title', async () => {
  const text =
    'date 2025-11-15\nThủ tướng yêu cầu đẩy nhanh chuyển đổi số\nThủ tướng Chính phủ giao Bộ Y tế trình Chính phủ Nghị định về bệnh án điện tử trong tháng 12/2025.\n';
  const outcome = await readDirective({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  expect('ok' in outcome && outcome.ok.document).toMatchObject({
    title: 'Thủ tướng yêu cầu đẩy nhanh chuyển đổi số',
    signedDate: '2025-11-15',
  });
});

test.each([
  ['phủ sóng 5G đạt 90% dân số trong năm 2025', [{ value: 90, unit: '%' }]],
  ['giải ngân đạt 95,5 % kế hoạch', [{ value: 95.5, unit: '%' }]],
  ['hoàn thành ít nhất 1.500 căn nhà ở xã hội', [{ value: 1500, unit: 'căn nhà' }]],
  ['xây dựng 11 cơ sở dữ liệu', [{ value: 11, unit: 'cơ sở dữ liệu' }]],
  ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', []],
  ['Đề án 06 và 2 đề án khác', []],
])('the figures of “%s”', (quote, expected) => {
  expect(targetsIn(quote, '2025-12-31').map(({ value, unit }) => ({ value, unit }))).toEqual(expected);
});
