// Reading time over raw text extraction time per format, and pages per second: `node tests/bench/reading.ts`. Prints ratios of one run.

import { readdirSync, readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { convert } from 'html-to-text';
import mammoth from 'mammoth';
import { extractText } from 'unpdf';
import WordExtractor from 'word-extractor';
import { readDirective } from '../../src/directive/read.ts';
import { docOf, pdfOf, scanOf } from '../directive/files.ts';

const FOLDERS = ['prisma/samples/directives', 'tests/documents'];
/** A page of Nghị định 30/2020/NĐ-CP holds about this many characters. */
const PAGE_CHARACTERS = 2_400;
const ROUNDS = 12;

const texts = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8')),
);
const pages = texts.reduce((sum, text) => sum + text.length / PAGE_CHARACTERS, 0);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const htmlOf = (text: string) =>
  bytesOf(
    `<html><body><article>${text
      .split('\n')
      .map(line => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
  );
const docxOf = async (text: string) =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: text.split('\n').map(line => new Paragraph({ text: line })) }] })),
  );

/** The best of some rounds of each, in milliseconds of processor time: what else the machine does counts little. */
async function bestOf(works: readonly (() => Promise<unknown>)[], rounds = ROUNDS): Promise<number[]> {
  const times = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) {
      const started = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(started);
      times[at] = Math.min(times[at] ?? 0, (user + system) / 1000);
    }
  }
  return times;
}

interface Format {
  readonly extension: string;
  readonly make: (text: string) => Promise<Uint8Array> | Uint8Array;
  readonly raw: (bytes: Uint8Array) => Promise<unknown>;
  readonly goal?: number;
}

const FORMATS: readonly Format[] = [
  { extension: 'txt', make: bytesOf, raw: async bytes => new TextDecoder().decode(bytes) },
  { extension: 'docx', make: docxOf, raw: bytes => mammoth.extractRawText({ buffer: Buffer.from(bytes) }), goal: 2.5 },
  { extension: 'pdf', make: text => pdfOf(text), raw: bytes => extractText(Uint8Array.from(bytes), { mergePages: true }), goal: 1.5 },
  { extension: 'doc', make: text => docOf(text), raw: async bytes => (await new WordExtractor().extract(Buffer.from(bytes))).getBody() },
  { extension: 'html', make: htmlOf, raw: async bytes => convert(new TextDecoder().decode(bytes), { wordwrap: false }) },
];

process.stdout.write(`${texts.length} documents, ${pages.toFixed(0)} pages; processor time, best of ${ROUNDS}\n`);
for (const { extension, make, raw, goal } of FORMATS) {
  const files = await Promise.all(texts.map(async text => make(text)));
  const each = (work: (bytes: Uint8Array) => Promise<unknown>) => async () => {
    for (const bytes of files) await work(bytes);
  };
  const [read = 0, plain = 0] = await bestOf([each(bytes => readDirective({ name: `a.${extension}`, bytes })), each(raw)]);
  const wanted = goal === undefined ? '' : ` (goal ≤ ${goal})`;
  process.stdout.write(
    `${extension.padEnd(5)} read ${read.toFixed(0).padStart(6)} ms  raw ${plain.toFixed(0).padStart(6)} ms  ratio ${(read / plain).toFixed(2)}${wanted}  ${(pages / (read / 1000)).toFixed(0)} pages/s\n`,
  );
}
const scan = await scanOf((texts.at(-1) ?? '').slice(0, PAGE_CHARACTERS));
const [ocr = 0] = await bestOf([() => readDirective({ name: 'a.pdf', bytes: scan })], 1);
process.stdout.write(`scan  ${(ocr / 1000).toFixed(1)} s for one page\n`);
