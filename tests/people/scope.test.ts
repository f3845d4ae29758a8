// Who sees and changes what, by role and agency alone.
import { expect, test } from 'vitest';
import { keysOf, mayChangeTasks, mayDecide, type Person, type Role, scopeOf } from '../../src/people/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';

const agencies = openAgencies();
const person = (role: Role, agencyKey = 'BKHCN', revoked = false): Person => ({
  id: 1,
  staffCode: 'CB-001',
  fullName: 'Đào Thị Ngân',
  position: '',
  unit: '',
  agencyKey,
  agencyName: '',
  role,
  revoked,
});

test.each([
  ['officer', 'agencies', true, false],
  ['focal_point', 'agencies', true, true],
  ['leader', 'agencies', true, true],
  ['monitor', 'all', false, false],
  ['inspector', 'all', false, false],
  ['admin', 'none', false, false],
] as const)('%s sees %s', (role, scope, changes, decides) => {
  expect(scopeOf(person(role), agencies).kind).toBe(scope);
  expect(mayChangeTasks(person(role))).toBe(changes);
  expect(mayDecide(person(role))).toBe(decides);
});

test.each(['officer', 'focal_point', 'leader', 'monitor', 'inspector', 'admin'] as const)('a revoked %s sees and changes nothing', role => {
  expect(scopeOf(person(role, 'BKHCN', true), agencies)).toEqual({ kind: 'none' });
  expect(mayChangeTasks(person(role, 'BKHCN', true))).toBe(false);
});

test('an agency stands for the dissolved bodies whose duties it holds and for the groups it belongs to', () => {
  const keys = keysOf('BKHCN', agencies);
  expect(keys[0]).toBe('BKHCN');
  expect(keys).toContain('BTTTT');
  expect(keys).toContain('ALL_MINISTRIES');
  expect(keys).toContain('ALL');
  expect(keys).not.toContain('ALL_PROVINCES');
  expect(keys).not.toContain('RELATED');
  expect(keysOf('T-DANANG', agencies)).toEqual(expect.arrayContaining(['T-QUANGNAM', 'ALL_PROVINCES']));
});

test('a dissolved body stands for its successor, and an unknown one only for itself', () => {
  expect(keysOf('BTTTT', agencies)).toContain('BKHCN');
  expect(keysOf('text:ban quan ly du an so 3', agencies)).toEqual(['text:ban quan ly du an so 3']);
});
