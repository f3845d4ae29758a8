// Rows of text out of a .csv or .xlsx file, and back: spreadsheets without any knowledge of what is in them.
import { Failure, normalise } from '../base/index.ts';
import { texts } from './texts.ts';

export interface Sheet {
  readonly headers: readonly string[];
  /** cells by header; `number` is the row's number in the file, the header's being 1 */
  readonly rows: readonly { readonly number: number; readonly cells: Readonly<Record<string, string>> }[];
}

/**
 * The first sheet of a file, cells as the text a person sees; dates as dd/mm/yyyy; rows without any text left out.
 * @throws Failure when it is no spreadsheet
 */
export async function readSheet(name: string, bytes: Uint8Array): Promise<Sheet> {
  const rows = await readRows(name, bytes);
  const headers = (rows[0] ?? []).map(cell => normalise(cell).trim());
  if (headers.every(header => header === '')) throw new Failure(texts.empty);
  return {
    headers,
    rows: rows.slice(1).flatMap((cells, index) => {
      if (cells.every(cell => cell.trim() === '')) return [];
      return [{ number: index + 2, cells: Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])) }];
    }),
  };
}

/** All rows of the first sheet as they stand, the head row wherever it is. @throws Failure as `readSheet` */
export const readRows = (name: string, bytes: Uint8Array): Promise<string[][]> =>
  /\.csv$/iu.test(name) ? csvRows(bytes) : workbookRows(bytes);

async function csvRows(bytes: Uint8Array): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(texts.notUtf8);
  }
  try {
    const delimiter = guessDelimiter(text);
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch {
    throw new Failure(texts.brokenCsv);
  }
}

/** Excel with Vietnamese settings writes ";" between cells. */
function guessDelimiter(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  return [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
}

async function workbookRows(bytes: Uint8Array): Promise<string[][]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) await refuseBomb(bytes);
  const xlsx = await import('@e965/xlsx');
  try {
    const book = xlsx.read(bytes, { type: 'array', dense: true, cellDates: false, cellFormula: false, sheets: 0 });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet) throw new Error('no sheet');
    const rows = xlsx.utils.sheet_to_json<(CellObject | undefined)[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true });
    const dense = (sheet['!data'] ?? []) as ({ t?: string; v?: unknown; w?: string; z?: unknown } | undefined)[][];
    return rows.map((row, r) => Array.from(row, (_, c) => cellText(dense[r]?.[c], xlsx)));
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(texts.brokenWorkbook);
  }
}

type CellObject = string | number | boolean;

/** A spreadsheet of tasks unpacks to a few megabytes; a bomb to thousands of times its size. */
const UNPACKED_LIMIT = 200_000_000;

async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: file => {
        total += file.originalSize;
        return false;
      },
    });
  } catch {
    throw new Failure(texts.brokenWorkbook);
  }
  if (total > UNPACKED_LIMIT) throw new Failure(texts.bomb);
}

function cellText(cell: { t?: string; v?: unknown; w?: string; z?: unknown } | undefined, xlsx: typeof import('@e965/xlsx')): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'e') return '';
  if (cell.t === 'n' && typeof cell.v === 'number') {
    if (typeof cell.z === 'string' && xlsx.SSF.is_date(cell.z)) {
      const date = xlsx.SSF.parse_date_code(cell.v);
      return `${String(date.d).padStart(2, '0')}/${String(date.m).padStart(2, '0')}/${date.y}`;
    }
    // a share shown as 60% is 60 in our tables
    return typeof cell.z === 'string' && cell.z.endsWith('%') ? `${Math.round(cell.v * 100)}%` : String(cell.v);
  }
  return typeof cell.v === 'string' ? cell.v : (cell.w ?? '');
}

/** UTF-8 with BOM, comma, quotes as in RFC 4180: what the offices' spreadsheet programs open right. */
export async function writeCsv(headers: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([[...headers], ...rows.map(row => [...row])], { bom: true, record_delimiter: '\r\n' });
}
