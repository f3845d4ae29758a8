// Which reader a file needs, by its content first and its name second.

import { type Outcome, ok, refused } from '../../base/index.ts';
import type { ReadRefusal } from '../types.ts';
import { type Document, documentFromText } from './document.ts';
import { decode } from './encoding.ts';
import { withoutHardWraps } from './hard-wraps.ts';
import { isPicture } from './picture.ts';
import { withStackedRows } from './stacked-tables.ts';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** product.md, "Limits". */
export const LARGEST_FILE = 20 * 1024 * 1024;

export async function openDocument(file: InputFile): Promise<Outcome<Document, ReadRefusal>> {
  if (file.bytes.length === 0) return refused('empty');
  if (file.bytes.length > LARGEST_FILE) return refused('too-large');
  switch (kindOf(file)) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(file.bytes);
    case 'pdf':
      return (await import('./pdf/pdf.ts')).readPdf(file.bytes);
    case 'doc':
      return (await import('./doc.ts')).readDoc(file.bytes);
    case 'picture':
      return (await import('./picture.ts')).readPicture(file.bytes);
    case 'sheet':
      return (await import('./sheet.ts')).readSpreadsheet(file.name, file.bytes);
    case 'html':
      return withText((await import('./html.ts')).readHtml(file.bytes));
    case 'text': {
      const { text, warnings } = decode(file.bytes);
      return withText(documentFromText(withStackedRows(withoutHardWraps(text.replace(/\r\n?/g, '\n'))), warnings));
    }
    case 'encrypted':
      return refused('encrypted');
    case 'unknown':
      return refused('wrong-type');
  }
}

const withText = (document: Document): Outcome<Document, ReadRefusal> => (/\p{L}/u.test(document.text) ? ok(document) : refused('no-text'));

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

type Kind = 'docx' | 'pdf' | 'doc' | 'picture' | 'sheet' | 'html' | 'text' | 'encrypted' | 'unknown';

function kindOf({ name, bytes }: InputFile): Kind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipKind(extension);
  // An OLE container named .docx or .xlsx is an encrypted one.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleKind(extension);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || extension === 'pdf') return 'pdf';
  if (isPicture(bytes)) return 'picture';
  if (extension === 'docx') return 'docx';
  if (extension === 'csv') return 'sheet';
  const head = Buffer.from(bytes.subarray(0, 600)).toString('latin1').toLowerCase();
  if (['html', 'htm', 'xhtml'].includes(extension) || /<!doctype html|<html[\s>]/.test(head)) return 'html';
  return ['txt', 'text', 'md', ''].includes(extension) ? 'text' : 'unknown';
}

const zipKind = (extension: string): Kind =>
  extension === 'docx' || extension === 'docm' || extension === ''
    ? 'docx'
    : extension === 'xlsx' || extension === 'xlsm'
      ? 'sheet'
      : 'unknown';

const oleKind = (extension: string): Kind =>
  extension === 'docx' || extension === 'xlsx'
    ? 'encrypted'
    : extension === 'xls'
      ? 'sheet'
      : extension === 'doc' || extension === ''
        ? 'doc'
        : 'unknown';
