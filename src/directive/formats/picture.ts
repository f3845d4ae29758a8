// A picture of a page, as a telephone takes it: put on the page of a PDF and read like a scan.
import { type Outcome, refused } from '../../base/index.ts';
import type { ReadRefusal } from '../types.ts';
import type { Document } from './document.ts';

/** A page at 600 dpi has 35 million; more is no page, and unpacks to gigabytes. */
const MOST_PIXELS = 60_000_000;

export const isPicture = (bytes: Uint8Array): boolean => isPng(bytes) || isJpeg(bytes);

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n';
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** @param bytes for which `isPicture` holds */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<Document, ReadRefusal>> {
  const pixels = pixelsOf(bytes);
  if (pixels === undefined) return refused('damaged');
  if (pixels > MOST_PIXELS) return refused('expands-too-much');
  const page = await onPage(bytes).catch(() => undefined);
  return page ? (await import('./pdf/pdf.ts')).readPdf(page) : refused('damaged');
}

async function onPage(picture: Uint8Array): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4', margin: 0 });
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  pdf.on('error', reject);
  pdf.image(Buffer.from(picture), 0, 0, { fit: [pdf.page.width, pdf.page.height] });
  pdf.end();
  return promise;
}

/** Width times height as the file says; undefined when it does not. */
function pixelsOf(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(bytes)) return bytes.length < 24 ? undefined : view.getUint32(16) * view.getUint32(20);
  // JPEG is a row of segments: a mark of two bytes, a length, content; the frame's (SOF) has height and width
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const mark = view.getUint16(at);
    if (mark >> 8 !== 0xff) return undefined;
    if (mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark))
      return view.getUint16(at + 5) * view.getUint16(at + 7);
  }
  return undefined;
}
