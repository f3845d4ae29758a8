// The pictures of one album as one document, a page for each, in their order: one report has one file as its evidence.
import { Failure } from '../../base/index.ts';
import { texts } from './texts.ts';

/** @param pictures JPEG, as Telegram gives all photos; kept as they are @throws Failure when one is damaged */
export async function asDocument(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => resolve(Buffer.concat(chunks)));
  document.on('error', reject);
  try {
    for (const picture of pictures) addPage(document, Buffer.from(picture));
  } catch {
    throw new Failure(texts.pictureDamaged);
  }
  document.end();
  return promise;
}

/** A4 in points, with a margin as printers need it. */
const PAGE = { width: 595, height: 842, margin: 24 };

function addPage(document: PDFKit.PDFDocument, picture: Buffer): void {
  const { width, height, margin } = PAGE;
  document
    .addPage({ size: 'A4', margin })
    .image(picture, margin, margin, { fit: [width - 2 * margin, height - 2 * margin], align: 'center', valign: 'center' });
}
