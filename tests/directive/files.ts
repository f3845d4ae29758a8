// Makes files of the formats that directives come in, out of a text: PDF, scanned PDF, Word 97.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CFB } from '@e965/xlsx';
import { Resvg } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';

const FONT = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'));
const MARGIN = 60;

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws on a page and gives the file. */
export function pdfWith(draw: (pdf: Pdf) => void, options: object = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, ...options });
  pdf.registerFont('text', readFileSync(FONT));
  pdf.font('text').fontSize(12);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

/** A typed page: each line of the text is a paragraph that the page breaks where it must. */
export const pdfOf = (text: string, options: object = {}): Promise<Uint8Array> =>
  pdfWith(pdf => {
    for (const line of text.split('\n')) if (line.trim() !== '') pdf.text(line, { align: 'left', indent: 28, paragraphGap: 5 });
  }, options);

/** The same as a picture of a page: no letter in the file. */
export const scanOf = (text: string): Promise<Uint8Array> =>
  pdfWith(pdf => pdf.image(Buffer.from(photoOf(text)), 0, 0, { width: 595 }), { margin: 0 });

/** A page as a PNG, with a red stamp askew in its frame. */
export function photoOf(text: string, stamp = ''): Uint8Array {
  const rows = wrapped(text, 74).map((line, index) => `<text x="120" y="${140 + index * 44}">${line.replaceAll('&', '&amp;')}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="white"/><g font-family="Tinos" font-size="34">${rows.join('')}${stamp === '' ? '' : stamped(stamp)}</g></svg>`;
  return new Resvg(svg, { font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Tinos' } }).render().asPng();
}

const stamped = (mark: string): string =>
  `<g transform="translate(1150 700) rotate(-4)" stroke="red"><rect width="${60 + mark.length * 32}" height="56" fill="none" stroke-width="4"/>` +
  `<text x="30" y="42" fill="red" font-weight="bold">${mark}</text></g>`;

const wrapped = (text: string, width: number): string[] =>
  text.split('\n').flatMap(line => {
    const rows: string[] = [''];
    for (const word of line.split(' ')) {
      if ((rows.at(-1) ?? '').length + word.length > width) rows.push(word);
      else rows[rows.length - 1] = `${rows.at(-1)} ${word}`.trim();
    }
    return rows;
  });

/** Word 97: a compound file with the text in one piece ([MS-DOC] 2.4.1), as old offices keep them. */
export function docOf(text: string, encrypted = false): Uint8Array {
  const content = Buffer.from(text.replaceAll('\n', '\r'), 'utf16le');
  const start = 2048;
  const main = Buffer.alloc(Math.max(8192, start + content.length));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(start, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(21, 0x1a6);
  content.copy(main, start);
  const table = Buffer.alloc(4096);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt32LE(start, 15);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', main);
  CFB.utils.cfb_add(file, '/1Table', table);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A PDF of blank pages, without a library: pages by the thousand are quickly made. */
export function emptyPages(count: number): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${Array.from({ length: count }, (_, page) => `${page + 3} 0 R`).join(' ')}]>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
  ];
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const object = `${index + 1} 0 obj\n${body}\nendobj\n`;
    offsets.push(at);
    at += object.length;
    parts.push(object);
  }
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  parts.push(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`);
  return new TextEncoder().encode(parts.join(''));
}
