// PDF files: text by its place, tables by their borders or their columns; pages that are pictures are read by OCR.

import { type Outcome, ok, refused } from '../../../base/index.ts';
import { warnings } from '../../texts.ts';
import type { ReadRefusal } from '../../types.ts';
import { type Document, documentFromText } from '../document.ts';
import { convertOldFont } from '../encoding.ts';
import { columnRowsOf } from './columns.ts';
import { type CommandNumbers, type Glyph, type Placed, placeGlyphs } from './glyphs.ts';
import { linesOf, type TextLine } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { mayHoldTable, runsOf } from './runs.ts';
import { tablesOf } from './tables.ts';

/** Directives have at most some hundred pages. */
export const MOST_PAGES = 1_000;
/** A picture of a page takes seconds to read. */
export const MOST_SCANNED_PAGES = 40;
/** Fewer letters than this on a page: it is a picture. */
const FEWEST_LETTERS = 50;

export async function readPdf(bytes: Uint8Array): Promise<Outcome<Document, ReadRefusal>> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // pdf.js keeps the bytes it is given
    pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (thrown) {
    return refused(isPasswordFault(thrown) ? 'encrypted' : 'damaged'); // the message of pdf.js is its whole minified source
  }
  try {
    if (pdf.numPages > MOST_PAGES) return refused('too-many-pages');
    const pages = await readPages(pdf, OPS);
    const letters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
    if (letters < FEWEST_LETTERS * pdf.numPages) return await readScan(pdf);
    const converted = convertOldFont(paragraphsOf(pages).normalize('NFC'));
    return ok(documentFromText(converted.text, converted.warnings));
  } catch {
    return refused('damaged'); // broken streams inside; as above, nothing readable is in the error
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const isPasswordFault = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'PasswordException';

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** Pages are asked for together, a handful at a time: more would only hold memory. */
const AT_ONCE = 8;

async function readPages(pdf: Pdf, numbers: CommandNumbers): Promise<TextLine[][]> {
  const pages: TextLine[][] = [];
  for (let first = 1; first <= pdf.numPages; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, pdf.numPages - first + 1);
    pages.push(...(await Promise.all(Array.from({ length: count }, (_, offset) => readPage(pdf, first + offset, numbers)))));
  }
  return pages;
}

async function readPage(pdf: Pdf, number: number, numbers: CommandNumbers): Promise<TextLine[]> {
  const page = await pdf.getPage(number);
  const runs = runsOf((await page.getTextContent()).items);
  const lines = mayHoldTable(runs) ? linesAndRows(runs, placeGlyphs(await page.getOperatorList(), numbers)) : linesOf(runs);
  page.cleanup();
  return lines;
}

/** A table by its borders, else by its columns. */
function linesAndRows(runs: readonly Glyph[], { glyphs, rulings }: Placed): TextLine[] {
  const { rows, rest } = tablesOf(glyphs, rulings);
  return rows.length === 0 ? columnRowsOf(linesOf(runs), runs) : inOrder(linesOf(rest), rows);
}

/** Rows of tables where they stand on the page. */
function inOrder(lines: readonly TextLine[], rows: readonly TextLine[]): TextLine[] {
  const merged: TextLine[] = [];
  let next = 0;
  for (const line of lines) {
    while (line.block === 0 && next < rows.length && (rows[next]?.y ?? 0) > line.y) {
      const row = rows[next++];
      if (row) merged.push(row);
    }
    merged.push(line);
  }
  return [...merged, ...rows.slice(next)];
}

/** Every page as the largest picture on it, read by OCR. */
async function readScan(pdf: Pdf): Promise<Outcome<Document, ReadRefusal>> {
  if (pdf.numPages > MOST_SCANNED_PAGES) return refused('too-many-scanned-pages');
  const { extractImages } = await import('unpdf');
  const { openOcr } = await import('../ocr.ts');
  const ocr = await openOcr();
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const images = await extractImages(pdf, number);
      const largest = images.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
      if (largest) pages.push(await ocr.read(largest));
    }
    const text = pages.join('\n').normalize('NFC');
    return /\p{L}{2}/u.test(text) ? ok({ ...documentFromText(text, [warnings.scanned]), scanned: true }) : refused('no-text');
  } finally {
    await ocr.close();
  }
}
