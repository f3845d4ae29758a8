// The names a scope shows keep step with writes; with many tasks candidates come from the database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogues } from '../../src/task/catalogue/store.ts';
import { openTown, type Town } from '../support/town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  await town.assign({ title: 'Rà soát cảng biển Nam Trung Bộ', lead: 'Bộ Xây dựng', directiveName: 'Nghị quyết số 9/NQ-CP' });
  await town.assign({ title: 'Số hóa hồ sơ bệnh nhân', lead: 'Bộ Y tế' });
}, 60_000);
afterAll(() => town.close());

const ALL = { kind: 'all' } as const;
const HEALTH = { kind: 'agencies', keys: ['BYT'] } as const;

test('a task added later is known at the next look', async () => {
  const catalogues = openCatalogues(town.app.database);
  expect((await catalogues.of(ALL)).pairs.has('tram quan')).toBe(false);
  const officer = await town.officer('Bộ Xây dựng', { name: 'Cao Bá Lương' });
  await town.assign({ title: 'Lắp đặt trạm quan trắc', lead: 'Bộ Xây dựng', assignee: officer });
  const after = await catalogues.of(ALL);
  expect(after.pairs.has('tram quan')).toBe(true);
  expect(after.people).toEqual(['Cao Bá Lương']);
  expect(after.directives).toEqual(['Nghị quyết số 9/NQ-CP']);
});

test.each([20_000, 0])('a scope shows its own titles only (%i kept in memory)', async keptTitles => {
  const catalogues = openCatalogues(town.app.database, keptTitles);
  expect((await catalogues.candidates('số hóa hồ sơ', HEALTH)).map(row => row.title)).toEqual(['Số hóa hồ sơ bệnh nhân']);
  expect((await catalogues.candidates('cảng biển', HEALTH)).some(row => row.title.includes('cảng'))).toBe(false);
  expect((await catalogues.candidates('cảng biển', ALL)).some(row => row.title.includes('cảng'))).toBe(true);
  expect((await catalogues.of(HEALTH)).directives).toEqual([]);
});

test('with many tasks a description that fits none in full finds what shares its rare words', async () => {
  const catalogues = openCatalogues(town.app.database, 0);
  expect((await catalogues.candidates('bến cảng miền trung', ALL)).map(row => row.title)).toContain('Rà soát cảng biển Nam Trung Bộ');
});
