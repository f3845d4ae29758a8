// Word files: paragraphs with the numbering Word would print, tables as rows; guarded against files that expand without end.

import { type Unzipped, unzipSync } from 'fflate';
import { type Outcome, ok, refused } from '../../base/index.ts';
import type { ReadRefusal } from '../types.ts';
import { type Document, documentFromText, type Line, trimmed } from './document.ts';
import { type Block, bodyBlocks } from './docx-blocks.ts';
import { readNumbering } from './docx-numbering.ts';
import { DamagedXml, type Element, parseXml } from './docx-xml.ts';
import { convertOldFont } from './encoding.ts';

/** A directive of 300 pages has about 3 MB of XML; beyond this a part is not text written by people. */
const LARGEST_PART = 40 * 1024 * 1024;
const PARTS = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);

export function readDocx(bytes: Uint8Array): Outcome<Document, ReadRefusal> {
  let tooLarge = false;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: file => {
        if (!PARTS.has(file.name)) return false;
        tooLarge ||= file.originalSize > LARGEST_PART;
        return file.originalSize <= LARGEST_PART;
      },
    });
  } catch {
    return refused('damaged'); // fflate throws on a cut or broken archive, and says no more than that
  }
  if (tooLarge) return refused('expands-too-much');
  const main = parts['word/document.xml'];
  if (!main) return refused('damaged');
  try {
    const numbering = readNumbering(xmlOf(parts['word/numbering.xml']), xmlOf(parts['word/styles.xml']));
    const body = parseXml(text(main));
    return fromBlocks(bodyBlocks(body, numbering));
  } catch (thrown) {
    if (thrown instanceof DamagedXml) return refused('damaged');
    throw thrown;
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
const xmlOf = (bytes: Uint8Array | undefined): Element | undefined => bytes && parseXml(text(bytes));

/** Rows of tables that list things stay rows; tables that only lay out the head of a letter become lines. */
function fromBlocks(blocks: readonly Block[]): Outcome<Document, ReadRefusal> {
  const rows: { readonly line: string; readonly table?: number }[] = blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph') return block.text.split('\n').map(line => ({ line }));
    if (isLayout(block.rows))
      return block.rows
        .flat()
        .flatMap(cell => cell.split('\n'))
        .map(line => ({ line }));
    return block.rows.map(cells => ({
      line: cells.map(cell => cell.replace(/\s*\n\s*/g, ' ').replaceAll('\t', ' ')).join('\t'),
      table: index + 1,
    }));
  });
  const joined = rows.map(row => row.line.normalize('NFC')).join('\n');
  if (!/\p{L}/u.test(joined)) return refused('no-text');
  const converted = convertOldFont(joined);
  const document = documentFromText(converted.text, converted.warnings);
  return ok({ ...document, lines: withRows(converted.text, document.lines, rows) });
}

/** The cells of a row are known from the file, however few they are. */
function withRows(content: string, lines: readonly Line[], rows: readonly { readonly table?: number }[]): readonly Line[] {
  // converting an old font changes the length of lines, never their number
  const tables = new Map<number, number>();
  let at = 0;
  for (const [index, line] of content.split('\n').entries()) {
    const table = rows[index]?.table;
    if (table) tables.set(at, table);
    at += line.length + 1;
  }
  return lines.map(({ start, end, ordinal }) => {
    const lineStart = content.lastIndexOf('\n', start - 1) + 1;
    const table = tables.get(lineStart);
    if (!table) return { start, end, ordinal };
    const lineEnd = content.indexOf('\n', start);
    let from = lineStart;
    const cells = content
      .slice(lineStart, lineEnd < 0 ? content.length : lineEnd)
      .split('\t')
      .map(cell => {
        const [cellStart, cellEnd] = trimmed(content, from, from + cell.length);
        from += cell.length + 1;
        return { start: cellStart, end: cellEnd };
      });
    return { start, end, ordinal, row: { start, end, cells, table } };
  });
}

/** Two columns and few rows: the head (issuer | motto) or the foot (recipients | signature) of a document. */
const isLayout = (rows: readonly (readonly string[])[]): boolean => rows.length <= 4 && rows.every(cells => cells.length <= 2);
