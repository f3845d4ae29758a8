// Rows of the task table (chat-contract.md, chapter 1) to tasks; every fault with its row, column and reason.
import { type Day, parseFormattedDay } from '../../base/index.ts';
import type { Sheet } from '../../spreadsheet/index.ts';
import { sameSpelling } from '../../vietnamese/fold.ts';
import { COLUMN_KEYS, STATUS_NAMES, TASK_COLUMNS, type TaskColumn } from '../status.data.ts';
import type { AgencyRef, Assignee, ImportedCell, TaskStatus } from '../types.ts';
import type { NewTask } from '../write.ts';
import { canonicalCells } from './cells.data.ts';
import { texts } from './texts.ts';

export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

/** How names in a table become agencies and people. */
export interface NameBook {
  agency(name: string): AgencyRef;
  /** the person of a name, preferably of one of these agencies */
  person(name: string, agencyKeys: readonly string[]): Assignee;
}

export interface TableReading {
  readonly tasks: readonly NewTask[];
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowFault[];
}

const STATUS_OF = new Map(Object.entries(STATUS_NAMES).map(([status, name]) => [sameSpelling(name), status as TaskStatus]));

/** Whether a sheet is a task table at all: enough of its headers are ours. */
export const looksLikeTaskTable = (headers: readonly string[]): boolean =>
  TASK_COLUMNS.filter(column => headers.includes(column)).length >= 3;

export function readTaskTable(sheet: Sheet, names: NameBook, freeCode: () => string): TableReading {
  const missing = TASK_COLUMNS.filter(column => !sheet.headers.includes(column));
  if (missing.length > 0)
    return { tasks: [], warnings: [], faults: missing.map(column => ({ row: 1, column, reason: texts.missingColumn })) };
  const faults: RowFault[] = [];
  const warnings: RowFault[] = [];
  const seen = new Set<string>();
  const tasks = sheet.rows.map(({ number, cells }) => {
    const row = rowReader(number, cells, faults, warnings);
    const task = readRow(row, names, freeCode);
    if (seen.has(task.code)) row.fault('code', texts.duplicateCode(task.code));
    seen.add(task.code);
    return task;
  });
  return { tasks, faults, warnings };
}

interface RowReader {
  /** the cell as written */
  raw(key: keyof typeof COLUMN_KEYS): string;
  text(key: keyof typeof COLUMN_KEYS): string;
  day(key: keyof typeof COLUMN_KEYS): Day | undefined;
  fault(key: keyof typeof COLUMN_KEYS, reason: string): void;
  warn(key: keyof typeof COLUMN_KEYS, reason: string): void;
}

function rowReader(number: number, cells: Readonly<Record<string, string>>, faults: RowFault[], warnings: RowFault[]): RowReader {
  const raw = (key: keyof typeof COLUMN_KEYS): string => cells[COLUMN_KEYS[key]] ?? '';
  const text = (key: keyof typeof COLUMN_KEYS): string => raw(key).normalize('NFC').trim();
  const fault = (key: keyof typeof COLUMN_KEYS, reason: string): void =>
    void faults.push({ row: number, column: COLUMN_KEYS[key], reason });
  return {
    raw,
    text,
    fault,
    warn: (key, reason) => void warnings.push({ row: number, column: COLUMN_KEYS[key], reason }),
    day(key) {
      const cell = text(key);
      if (cell === '') return undefined;
      const day = parseFormattedDay(cell);
      if (!day) fault(key, texts.notADay(cell));
      return day;
    },
  };
}

function readRow(row: RowReader, names: NameBook, freeCode: () => string): NewTask {
  const leads = agencyList(row, 'leads', names);
  if (leads.length === 0) row.warn('leads', texts.noLead);
  if (row.text('title') === '') row.fault('title', texts.empty);
  const assignees = splitList(row.text('assignees')).map(name => {
    const assignee = names.person(
      name,
      leads.map(lead => lead.key),
    );
    if (assignee.personId === undefined) row.warn('assignees', texts.unknownPerson(name));
    return assignee;
  });
  const task = {
    code: readCode(row, freeCode),
    title: row.text('title'),
    directiveName: row.text('directiveName'),
    clause: row.text('clause'),
    leads,
    cooperators: agencyList(row, 'cooperators', names),
    assignees,
    status: readStatus(row),
    progress: readProgress(row),
    result: row.text('result'),
    obstacles: row.text('obstacles') === '' ? [] : [row.text('obstacles')],
    ...optionalDay('assignedOn', row.day('assignedOn')),
    ...optionalDay('dueOn', row.day('dueOn')),
    ...optionalDay('completedOn', row.day('completedOn')),
  };
  const imported = differingCells(row, task);
  return Object.keys(imported).length === 0 ? task : { ...task, importedCells: imported };
}

const optionalDay = <K extends string>(key: K, day: Day | undefined): { [P in K]?: Day } =>
  (day ? { [key]: day } : {}) as { [P in K]?: Day };

/** Cells whose spelling the canonical form would change: what was imported comes back verbatim until it changes. */
function differingCells(row: RowReader, task: NewTask): Record<string, ImportedCell> {
  const canonical = canonicalCells(task);
  const keys = Object.keys(COLUMN_KEYS) as (keyof typeof COLUMN_KEYS)[];
  return Object.fromEntries(
    keys.flatMap((key): [TaskColumn, ImportedCell][] => {
      const column = COLUMN_KEYS[key];
      return row.raw(key) === canonical[column] ? [] : [[column, { raw: row.raw(key), canonical: canonical[column] }]];
    }),
  );
}

function readCode(row: RowReader, freeCode: () => string): string {
  const cell = row.text('code').toUpperCase();
  if (cell === '') return freeCode();
  if (!/^NV-\d{1,9}$/u.test(cell)) row.fault('code', texts.notACode(cell));
  return cell;
}

function readStatus(row: RowReader): TaskStatus {
  const cell = row.text('status');
  const status = STATUS_OF.get(sameSpelling(cell));
  if (!status) row.fault('status', cell === '' ? texts.empty : texts.notAStatus(cell));
  return status ?? 'not_started';
}

function readProgress(row: RowReader): number {
  const cell = row.text('progress');
  if (cell === '') return 0;
  const match = /^(\d{1,3})(?:[.,]0+)?\s*%?$/u.exec(cell);
  const value = Number(match?.[1]);
  if (!match || value > 100) {
    row.fault('progress', texts.notAProgress(cell));
    return 0;
  }
  return value;
}

/** Names are separated by ";": one ministry's name holds a comma. */
const splitList = (cell: string): string[] =>
  cell
    .split(/[;\n]/u)
    .map(part => part.trim())
    .filter(part => part !== '');

function agencyList(row: RowReader, key: 'leads' | 'cooperators', names: NameBook): AgencyRef[] {
  return splitList(row.text(key)).map(name => {
    const agency = names.agency(name);
    if (agency.key.startsWith('text:')) row.warn(key, texts.unknownAgency(name));
    return agency;
  });
}
