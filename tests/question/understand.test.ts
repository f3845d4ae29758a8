// Every way of asking in the corpus is understood as what it means; reports and noise are left to others.
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/question/understand/understand.ts';
import { CORPUS, NOT_QUESTIONS } from './corpus.data.ts';
import { WORLD } from './world.data.ts';

const NOTHING_BEFORE = { shown: [] };

describe.each(CORPUS)('$means', ({ means, said }) => {
  test.each(said)('%s', text => {
    const understood = understand(text, WORLD, NOTHING_BEFORE);
    expect(understood?.question).toMatchObject(means);
    if ('filter' in means && understood && 'filter' in understood.question) {
      const { formers: _, ownPart: __, looseTopic: ___, ...filter } = understood.question.filter;
      expect(filter).toEqual(means.filter);
    }
    expect(understood?.sure).toBeGreaterThanOrEqual(0.5);
  });
});

test.each(NOT_QUESTIONS)('no sure question: %s', text => {
  expect(understand(text, WORLD, NOTHING_BEFORE)?.sure ?? 0).toBeLessThanOrEqual(0.45);
});

test('words that every object of the language knows are words', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])
    expect(() => understand(`nhiệm vụ quá hạn về ${word}`, WORLD, NOTHING_BEFORE)).not.toThrow();
});
