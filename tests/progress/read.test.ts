// Sentences that ask look like reports but for a word; those that report may hold a word that asks.
import { expect, test } from 'vitest';
import { readReport } from '../../src/progress/read.ts';

const TODAY = '2025-11-20';

test.each(['NV-043 hôm nào xong', 'nv 43 hom nao xong', 'NV-043 xong ngày nào vậy', 'NV-043 tháng nào hoàn thành', 'nv 43 vướng gì'])(
  '"%s" asks',
  said => {
    expect(readReport(said, TODAY)).toBeUndefined();
  },
);

test.each(['NV-043 không vướng gì, xong 60%', 'NV-043 xong hôm qua'])('"%s" reports', said => {
  expect(readReport(said, TODAY)?.report).toMatchObject({ kind: 'report', items: [{ codes: ['NV-043'] }] });
});

test.each(['NV-043 không vướng gì, xong 60%', 'nv 43 được 60%, không có khó khăn gì cả', 'NV-043 60% không gặp vướng mắc nào'])(
  '"%s" tells of no difficulty',
  said => {
    expect(readReport(said, TODAY)?.report).toMatchObject({ items: [{ claim: { progress: 60 } }] });
    expect(readReport(said, TODAY)?.report).not.toHaveProperty('items.0.claim.obstacle');
  },
);

test.each([
  ['NV-021 kỳ 10/2025 đã xong ngày 5/11', '2025-10-01', '2025-10-31'],
  ['báo cáo tháng 10 đã gửi', '2025-10-01', '2025-10-31'],
  ['nv21 ky thang truoc xong roi', '2025-10-01', '2025-10-31'],
  ['NV-021 quý III đã xong', '2025-07-01', '2025-09-30'],
  ['NV-021 kỳ 12 đã xong', '2024-12-01', '2024-12-31'],
])('"%s" speaks of a period', (said, from, to) => {
  const report = readReport(said, '2025-11-20')?.report;
  expect(report?.kind === 'report' ? report.items[0]?.claim.period : undefined).toMatchObject({ from, to });
});

test.each(['NV-001 xong ngày 5/11', 'NV-001 60%, hết tháng 11 xong'])('"%s" speaks of none that is over', said => {
  const report = readReport(said, '2025-11-20')?.report;
  const period = report?.kind === 'report' ? report.items[0]?.claim.period : undefined;
  expect(period?.from ?? '2025-11-01').toBe('2025-11-01');
});
