// Bytes to Unicode text: UTF-8, UTF-16 and the old Vietnamese encodings, told apart by how much of the text is Vietnamese.

import iconv from 'iconv-lite';
import { warnings } from '../texts.ts';
import { SYLLABLE, TONES, VNI_BASES, VNI_LETTERS, VNI_MARKS } from './encoding.data.ts';

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

export function decode(bytes: Uint8Array): Decoded {
  const known = byMark(bytes) ?? strictUtf8(bytes);
  if (known !== undefined) return convertOldFont(known.normalize('NFC'));
  const candidates: readonly (readonly [string, string])[] = [
    ['UTF-16', new TextDecoder('utf-16le').decode(bytes)],
    ['UTF-16BE', new TextDecoder('utf-16be').decode(bytes)],
    ['Windows-1258', new TextDecoder('windows-1258').decode(bytes)],
    ['TCVN3', iconv.decode(Buffer.from(bytes), 'tcvn')],
    ['VNI', fromVni(Buffer.from(bytes).toString('latin1'))],
  ];
  const [name, text] = best(candidates);
  return { text: text.normalize('NFC'), warnings: name.startsWith('UTF') ? [] : [warnings.legacyEncoding(name)] };
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8: the question to the other encodings is the answer to this
  }
}

/** Text of Word files set in .VnTime or VNI fonts is valid Unicode of the wrong letters. */
export function convertOldFont(text: string): Decoded {
  const share = vietnameseShare(text);
  if (share > 0.8 || !/[\u00a1-\u00ff]/u.test(text)) return { text, warnings: [] };
  const bytes = Buffer.from(text, 'latin1');
  const [name, converted] = best([
    ['', text],
    ['TCVN3', iconv.decode(bytes, 'tcvn')],
    ['VNI', fromVni(text)],
  ]);
  return name ? { text: converted.normalize('NFC'), warnings: [warnings.legacyEncoding(name)] } : { text, warnings: [] };
}

const best = (candidates: readonly (readonly [string, string])[]): readonly [string, string] =>
  candidates.map(candidate => ({ candidate, share: vietnameseShare(candidate[1]) })).sort((a, b) => b.share - a.share)[0]?.candidate ?? [
    '',
    '',
  ];

/** So many letters are enough to know an encoding by. */
const SAMPLE = 5_000;

/** The share of words that are well-formed Vietnamese syllables; strange letters count against it. */
export function vietnameseShare(text: string): number {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return 0;
  const strange = (text.slice(0, SAMPLE).match(/[\ufffd\u0000-\u0008\u0080-\u009f]/gu) ?? []).length;
  return (words.filter(isSyllable).length - strange) / words.length;
}

/** Words come again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 20_000;

function isSyllable(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const result = isWellFormed(word);
  if (judged.size < MOST_JUDGED) judged.set(word, result);
  return result;
}

function isWellFormed(word: string): boolean {
  const bare = word.normalize('NFD');
  const tones = bare.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(bare.replace(TONES, '').normalize('NFC'));
}

const marks = new Map(
  VNI_MARKS.flatMap(
    ([mark, combining]) =>
      [
        [mark, combining],
        [mark.toUpperCase(), combining],
      ] as const,
  ),
);
const letters = new Map(VNI_LETTERS);

export function fromVni(text: string): string {
  const result: string[] = [];
  for (const letter of text) {
    const mark = marks.get(letter);
    const before = result.at(-1) ?? '';
    if (mark && VNI_BASES.test(before)) result[result.length - 1] = (before + mark).normalize('NFC');
    else result.push(letters.get(letter) ?? letter);
  }
  return result.join('');
}
