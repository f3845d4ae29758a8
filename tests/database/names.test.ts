// What comes again gets a name of its own and keeps it; there are no more than so many.
import { expect, test } from 'vitest';
import { openNames } from '../../src/database/names.ts';

test('a statement is named when it comes again, and then always the same', () => {
  const nameOf = openNames();
  expect(nameOf('SELECT 1')).toBeUndefined();
  const name = nameOf('SELECT 1');
  expect(name).toBeDefined();
  nameOf('SELECT 2');
  expect(nameOf('SELECT 2')).not.toBe(name);
  expect(nameOf('SELECT 1')).toBe(name);
});

test('no more are named than the server shall keep', () => {
  const nameOf = openNames(2);
  const texts = ['SELECT 1', 'SELECT 2', 'SELECT 3'];
  for (const text of [...texts, ...texts]) nameOf(text);
  expect(texts.filter(text => nameOf(text) !== undefined)).toEqual(['SELECT 1', 'SELECT 2']);
});
