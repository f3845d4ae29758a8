// Rendering and splitting, on any text.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/base/index.ts';
import { type Part, render } from '../../../src/channels/telegram/render.ts';
import { split } from '../../../src/channels/telegram/split.ts';
import type { Block } from '../../../src/chat/index.ts';

const textOf = (part: Part | undefined): string => (part?.kind === 'text' ? part.styled.text : '');
const blocks = fc.array(
  fc.record({
    style: fc.constantFrom<Block['style']>('heading', 'text', 'item', 'quote', 'note'),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
  }),
  { maxLength: 20 },
);
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describe('split', () => {
  test('keeps every character in order, in pieces within the limit, marks on whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 40, max: 100 }), (raw, limit) => {
        const text = clean(raw);
        const pieces = split({ text, marks: [{ type: 'bold', offset: 0, length: text.length }] }, limit);
        expect(squeezed(pieces.map(piece => piece.text).join(''))).toBe(squeezed(text));
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(limit);
          expect(piece.text).toBe(piece.text.trim());
          expect(piece.text.isWellFormed()).toBe(true);
          expect(piece.marks).toEqual([{ type: 'bold', offset: 0, length: piece.text.length }]);
        }
      }),
    );
  });

  test('a mark moves with its text and is cut with it', () => {
    const text = `${'a'.repeat(50)} ${'b'.repeat(50)} ${'c'.repeat(20)}`;
    const marks = [
      { type: 'bold' as const, offset: 40, length: 30 },
      { type: 'italic' as const, offset: 102, length: 20 },
    ];
    expect(
      split({ text, marks }, 60).map(piece =>
        piece.marks.map(({ type, offset, length }) => [type, piece.text.slice(offset, offset + length)]),
      ),
    ).toEqual([[['bold', 'a'.repeat(10)]], [['bold', 'b'.repeat(19)]], [['italic', 'c'.repeat(20)]]]);
  });

  test('cuts before a block rather than inside it', () => {
    const first = 'a '.repeat(30).trim();
    const second = `${'b '.repeat(30).trim()}\n${'c '.repeat(5).trim()}`;
    const pieces = split({ text: `${first}\n${second}`, marks: [] }, 100, [0, first.length + 1]);
    expect(pieces.map(({ text }) => text)).toEqual([first, second]);
  });

  test('does not cut a flag, a family or a combining letter', () => {
    for (const letter of ['😀', 'e\u0301\u0323', '👍🏽']) {
      const text = letter.repeat(50);
      for (let limit = 40; limit < 50; limit++)
        for (const piece of split({ text, marks: [] }, limit)) expect(piece.text.replaceAll(letter, '')).toBe('');
    }
  });
});

describe('render', () => {
  test('gives well-formed texts of 1 to 4096 units, whatever the blocks say', () => {
    fc.assert(
      fc.property(blocks, list => {
        for (const part of render({ blocks: list })) {
          expect(textOf(part).length).toBeGreaterThan(0);
          expect(textOf(part).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('nothing to say is no message; a button alone has one', () => {
    expect(render({ blocks: [{ style: 'text', text: ' \n\u0000 ' }] })).toEqual([]);
    expect(render({ blocks: [], buttons: [[{ label: 'A', action: 'a' }]] })).toMatchObject([
      { kind: 'text', keyboard: [[{ text: 'A', callback_data: 'a' }]] },
    ]);
  });

  test('buttons stand under the last text', () => {
    const parts = render({ blocks: [{ style: 'text', text: 'từ '.repeat(3000) }], buttons: [[{ label: 'A', action: 'a' }]] });
    expect(parts.map(part => part.keyboard !== undefined)).toEqual([false, false, true]);
  });

  test('with several files the buttons stay under the text, and without text under the last file', () => {
    const attachments = ['a', 'b'].map(name => ({ name, mimeType: 'text/csv', path: name }));
    const buttons = [[{ label: 'A', action: 'a' }]];
    expect(
      render({ blocks: [{ style: 'text', text: 'x' }], attachments, buttons }).map(({ kind, keyboard }) => [kind, keyboard !== undefined]),
    ).toEqual([
      ['text', true],
      ['file', false],
      ['file', false],
    ]);
    expect(render({ blocks: [], attachments, buttons }).map(({ keyboard }) => keyboard !== undefined)).toEqual([false, true]);
  });
});
