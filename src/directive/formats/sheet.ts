// A directive's annex as a spreadsheet: its rows as lines with tabs between the cells.

import { Failure, type Outcome, ok, refused } from '../../base/index.ts';
import { readRows } from '../../spreadsheet/index.ts';
import { looksLikeTaskTable } from '../../task/table/read.ts';
import type { ReadRefusal } from '../types.ts';
import { type Document, documentFromText } from './document.ts';

/** More rows are no annex of a directive. */
const MOST_ROWS = 20_000;

export async function readSpreadsheet(name: string, bytes: Uint8Array): Promise<Outcome<Document, ReadRefusal>> {
  let rows: readonly (readonly string[])[];
  try {
    rows = await readRows(name, bytes);
  } catch (thrown) {
    if (thrown instanceof Failure) return refused('damaged');
    throw thrown;
  }
  if (looksLikeTaskTable((rows[0] ?? []).map(cell => cell.normalize('NFC').trim()))) return refused('task-table');
  if (rows.length > MOST_ROWS) return refused('too-large');
  const text = rows
    .map(cells => cells.map(cell => cell.replace(/\s+/gu, ' ').trim()))
    .map(cells => (cells.filter(cell => cell !== '').length === 1 ? cells.join('') : cells.join('\t').trimEnd()))
    .join('\n')
    .normalize('NFC');
  return /\p{L}/u.test(text) ? ok(documentFromText(text)) : refused('no-text');
}
