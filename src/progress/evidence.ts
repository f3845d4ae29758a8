// A file that comes with a report: checked, stored under its hash, named safely.
import type { Day } from '../base/index.ts';
import type { IncomingFile, Turn } from '../chat/index.ts';
import { bearsSecrecyMark } from '../vietnamese/secrecy.ts';
import type { KeptFile, Report } from './report.ts';

export interface FileNeeds {
  /** keeps a file and its record; returns the SHA-256 */
  saveFile(bytes: Uint8Array, mimeType: string, at: Date): Promise<string>;
  /** number, date, signer and title of a document; 'secret' when it bears a secrecy mark, 'unread' when nobody could look for one; undefined when it is no document */
  readRecord(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<FileRecord | 'secret' | 'unread' | undefined>;
  /** puts down that a file with a secrecy mark was turned away */
  noteSecret(bytes: Uint8Array, turn: Turn): Promise<void>;
  /** bytes */
  readonly fileLimit: number;
}

export interface FileRecord {
  readonly title: string;
  readonly number?: string;
  readonly issuedOn?: Day;
  readonly signer?: string;
}

/** `unread`: whether it bears a secrecy mark is not known. */
type Keeping = { readonly file: KeptFile; readonly unread: boolean } | { readonly bad: Extract<Report, { kind: 'bad-file' }>['why'] };

const READABLE = /\.(?:docx?|pdf|txt|html?|xls[xm]?|csv|jpe?g|png)$/iu;

export async function keepFile(file: IncomingFile, caption: string, turn: Turn, needs: FileNeeds): Promise<Keeping> {
  if ((file.size ?? 0) > needs.fileLimit) return { bad: 'too-large' };
  const bytes = await file.open();
  if (bytes.length === 0) return { bad: 'empty' };
  if (bytes.length > needs.fileLimit) return { bad: 'too-large' };
  const name = safeName(file.name);
  if (bearsSecrecyMark(spaced(name)) || bearsSecrecyMark(caption)) return refuseSecret(bytes, turn, needs);
  // read before it is stored: what bears a secrecy mark is not kept
  const record = READABLE.test(name) ? await needs.readRecord({ name, bytes }) : 'unread';
  if (record === 'secret') return refuseSecret(bytes, turn, needs);
  const sha256 = await needs.saveFile(bytes, file.mimeType ?? mimeTypeOf(file.name), turn.now);
  return { file: { sha256, name, caption, ...(record === 'unread' ? {} : record) }, unread: record === 'unread' };
}

async function refuseSecret(bytes: Uint8Array, turn: Turn, needs: FileNeeds): Promise<Keeping> {
  await needs.noteSecret(bytes, turn);
  return { bad: 'secret' };
}

/** The words of a file's name. */
const spaced = (name: string): string => name.replace(/\.[^.]*$/u, '').replace(/[-_.+]+/gu, ' ');

/** The last part of a path, without control, bidi and reserved characters, at most 120 characters. */
export function safeName(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[\\/]/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^\.+/u, '')
    .trim();
  if (bare.length <= 120) return bare === '' ? 'tep' : bare;
  const dot = bare.lastIndexOf('.');
  const ending = dot > 0 && bare.length - dot <= 10 ? bare.slice(dot) : '';
  return bare.slice(0, 120 - ending.length) + ending;
}

const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['txt', 'text/plain'],
]);

const mimeTypeOf = (name: string): string =>
  MIME_TYPES.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
