// Word files from before 2007: their text and tables; automatic numbering is not in reach.

import { type Outcome, ok, refused } from '../../base/index.ts';
import { warnings } from '../texts.ts';
import type { ReadRefusal } from '../types.ts';
import { type Document, documentFromText } from './document.ts';
import { convertOldFont } from './encoding.ts';

export async function readDoc(bytes: Uint8Array): Promise<Outcome<Document, ReadRefusal>> {
  if (isEncrypted(bytes)) return refused('encrypted');
  const { default: WordExtractor } = await import('word-extractor');
  let body: string;
  try {
    body = (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
  } catch {
    return refused('damaged'); // cut, or another kind of file in the same container; the library says no more
  }
  // a row of a table ends with an empty cell
  const text = body.replace(/\r\n?/gu, '\n').replace(/\t+$/gmu, '').normalize('NFC');
  if (!/\p{L}/u.test(text)) return refused('no-text');
  const converted = convertOldFont(text);
  return ok(documentFromText(converted.text, [...converted.warnings, warnings.oldWord]));
}

const SECTOR = 512;

/** The head of the text stream begins on a sector with its magic number; a bit in it says that the text is encrypted ([MS-DOC] 2.5.2). */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = SECTOR; at + 12 <= bytes.length; at += SECTOR)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 0x0b] ?? 0) & 0x01) !== 0;
  return false;
}
