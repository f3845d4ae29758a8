// Who asks too much is told once and waits alone.
import { beforeEach, expect, test } from 'vitest';
import { type Allowances, openLimiter } from '../../src/chat/index.ts';

const none = { perPerson: 0, perAgency: 0 };
const usual: Allowances = { message: { perPerson: 3, perAgency: 5 }, file: none, model: none, stranger: { perPerson: 1, perAgency: 0 } };
let now: number;
const open = (allowances = usual) => openLimiter(allowances, () => now);
const times = <T>(count: number, act: () => T): T[] => Array.from({ length: count }, act);

beforeEach(() => {
  now = 0;
});

test('over the limit: told once, then silence, until a minute has filled it up', () => {
  const limiter = open();
  expect(times(6, () => limiter.take('message', 'anna', 'BYT'))).toEqual(['granted', 'granted', 'granted', 'tell', 'silent', 'silent']);
  now += 20_000;
  expect(times(3, () => limiter.take('message', 'anna', 'BYT'))).toEqual(['granted', 'tell', 'silent']);
});

test("a flood from one does not take another agency's share", () => {
  const limiter = open();
  times(50, () => limiter.take('message', 'anna', 'BYT'));
  expect(limiter.take('message', 'binh', 'BTP')).toBe('granted');
});

test('people of one agency share what it has, and each is told', () => {
  const limiter = open();
  times(3, () => limiter.take('message', 'anna', 'BYT'));
  expect(times(4, () => limiter.take('message', 'binh', 'BYT'))).toEqual(['granted', 'granted', 'tell', 'silent']);
  expect(limiter.take('message', 'chi', 'BYT')).toBe('tell');
});

test('a refused message takes nothing away', () => {
  const limiter = open();
  times(20, () => limiter.take('message', 'anna', 'BYT'));
  expect(times(2, () => limiter.take('message', 'binh', 'BYT'))).toEqual(['granted', 'granted']);
});

test('0 is no limit; kinds are counted apart', () => {
  const limiter = open();
  expect(new Set(times(1_000, () => limiter.take('file', 'anna', 'BYT')))).toEqual(new Set(['granted']));
  expect(limiter.take('message', 'anna', 'BYT')).toBe('granted');
});

test('many strangers leave nothing behind', () => {
  const limiter = open();
  for (let index = 0; index < 30_000; index++) {
    now += 100;
    expect(limiter.take('stranger', `telegram/${index}`)).toBe('granted');
  }
});
