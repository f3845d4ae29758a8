// Button data: packed and read back, and nothing else is taken for it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineAction } from '../../src/chat/index.ts';

const confirm = defineAction('confirm', z.object({ change: z.coerce.number().int() }));
const open = defineAction('open', z.object({ code: z.string(), from: z.coerce.number().int().optional() }));

test('what is packed is unpacked', () => {
  fc.assert(
    fc.property(fc.integer(), change => {
      expect(confirm.unpack(confirm.pack({ change }))).toEqual({ change });
    }),
  );
  fc.assert(
    // a letter outside the basic plane is 12 characters when escaped: four always fit beside the name, eight need not
    fc.property(fc.stringMatching(/^[\p{L}\d&?=% ]{1,4}$/u), code => {
      expect(open.unpack(open.pack({ code }))).toEqual({ code });
    }),
  );
});

test('foreign, damaged and invented data are not unpacked', () => {
  for (const packed of [
    '',
    'confirm',
    'confirm?change=x',
    'confirm?change=1.5',
    'cancel?change=1',
    'confirm?',
    '?change=1',
    'confirm%3Fchange=1',
  ]) {
    expect(confirm.unpack(packed), packed).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!text.startsWith('confirm'));
      expect(confirm.unpack(text)).toBeUndefined();
    }),
  );
});

test('data that would not fit into a button is a defect that shows at once', () => {
  expect(() => open.pack({ code: 'x'.repeat(70) })).toThrow('64');
});
