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
