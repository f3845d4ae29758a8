// Files into the database: directives, task tables and staff lists; all or nothing per file.
import { sha256 } from '../base/index.ts';
import { type Database, inTransaction, type Tables } from '../database/index.ts';
import {
  type DirectiveReader,
  type DirectiveStore,
  findLineage,
  LINKED_UNASKED,
  type Lineage,
  readRefusals,
  takenUnasked,
  taskFrom,
} from '../directive/index.ts';
import { agencyKeyOf, looksLikeStaffList, type People, type Person, readStaffList, sameName } from '../people/index.ts';
import { readSheet } from '../spreadsheet/index.ts';
import {
  type Audit,
  createTasks,
  looksLikeTaskTable,
  type NameBook,
  type NewTask,
  nextTaskNumber,
  type Origin,
  openMissingShares,
  type RowFault,
  readTaskTable,
  replaceTask,
  type Sources,
  TASK_COLUMNS,
  type Task,
  type Tasks,
  tableRow,
  taskCode,
} from '../task/index.ts';
import { canonicalCells } from '../task/table/cells.data.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { texts } from './texts.ts';

export const FILE_LIMIT = 20_000_000;
const SHOWN_FAULTS = 50;

export interface ImportParts {
  readonly database: Database;
  readonly people: People;
  readonly tasks: Tasks;
  readonly directives: DirectiveStore;
  readonly reader: Pick<DirectiveReader, 'read'>;
  readonly sources: Pick<Sources, 'candidates'>;
  readonly audit: Pick<Audit, 'refusedSecret'>;
  readonly agencies: AgencyRegistry;
  /** "trước ngày X" makes X − 1 the table's Thời hạn too */
  readonly dayBeforeIsDue: boolean;
  /** puts people in charge of what a directive gives; nobody without it */
  readonly inCharge?: (task: Omit<NewTask, 'code'>, index: number) => Omit<NewTask, 'code'>;
}

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportReport =
  | {
      readonly kind: 'tasks' | 'staff';
      readonly file: string;
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
    }
  | {
      readonly kind: 'directive';
      readonly file: string;
      readonly title: string;
      readonly read: number;
      readonly taken: number;
      readonly left: number;
    };

export type ImportOutcome =
  | { readonly ok: ImportReport; readonly notes: readonly string[] }
  /** nothing of the file was imported */
  | { readonly failed: readonly string[] };

/** Whether a file is a table by its name; a task table, a staff list or the annex of a directive. */
export const isTable = (name: string): boolean => /\.(?:xlsx|xls|csv)$/iu.test(name);

/** Reads one file and, unless `dryRun`, writes it in one transaction. */
export async function importFile(file: ImportFile, parts: ImportParts, origin: Origin, dryRun = false): Promise<ImportOutcome> {
  if (file.bytes.length === 0) return { failed: [texts.empty(file.name)] };
  if (file.bytes.length > FILE_LIMIT) return { failed: [texts.tooLarge(file.name)] };
  if (isTable(file.name)) return importSheet(file, parts, origin, dryRun);
  return importDirective(file, parts, origin, dryRun);
}

async function importSheet(file: ImportFile, parts: ImportParts, origin: Origin, dryRun: boolean): Promise<ImportOutcome> {
  const sheet = await readSheet(file.name, file.bytes);
  if (looksLikeStaffList(sheet.headers) && !looksLikeTaskTable(sheet.headers)) {
    const { people, faults, warnings } = readStaffList(sheet, name => agencyKeyOf(name, parts.agencies));
    if (faults.length > 0) return { failed: faultLines(file.name, faults) };
    const saved = await kept(parts.database, dryRun, async tables => {
      const counts = await parts.people.saveStaff(tables, people, origin.at, origin.actorId);
      // an agency that has people now may lead tasks together with others
      await openMissingShares(tables, origin);
      return counts;
    });
    if (!dryRun) await parts.tasks.linkAssignees(await parts.people.all());
    return {
      ok: { kind: 'staff', file: file.name, ...saved, unchanged: people.length - saved.added - saved.changed },
      notes: warnings.map(lineOf),
    };
  }
  if (!looksLikeTaskTable(sheet.headers)) return importAnnex(file, parts, origin, dryRun);
  return importTasks(file, sheet, parts, origin, dryRun);
}

/** A table that is not the template may be the annex of a directive. */
async function importAnnex(file: ImportFile, parts: ImportParts, origin: Origin, dryRun: boolean): Promise<ImportOutcome> {
  const outcome = await parts.reader.read(file);
  if ('refused' in outcome || outcome.ok.tasks.length === 0) return { failed: [texts.notTable(file.name)] };
  return importDirective(file, parts, origin, dryRun);
}

async function importTasks(
  file: ImportFile,
  sheet: Awaited<ReturnType<typeof readSheet>>,
  parts: ImportParts,
  origin: Origin,
  dryRun: boolean,
): Promise<ImportOutcome> {
  let next = await nextTaskNumber(parts.database.prisma);
  const used = new Set(sheet.rows.map(row => (row.cells[TASK_COLUMNS[0]] ?? '').trim().toUpperCase()));
  const freeCode = (): string => {
    while (used.has(taskCode(next))) next++;
    return taskCode(next++);
  };
  const { tasks, faults, warnings } = readTaskTable(sheet, nameBook(await parts.people.all(), parts.agencies), freeCode);
  if (faults.length > 0) return { failed: faultLines(file.name, faults) };

  const known = new Map(
    (
      await parts.tasks.byCodes(
        tasks.map(task => task.code),
        { kind: 'all' },
      )
    ).map(task => [task.code, task]),
  );
  const fresh = tasks.filter(task => !known.has(task.code));
  const differing = tasks.flatMap(task => {
    const old = known.get(task.code);
    const lines = old ? differences(old, task) : [];
    return old && lines.length > 0 ? [{ old, task, lines }] : [];
  });
  if (!dryRun) {
    await inTransaction(parts.database, async tables => {
      await createTasks(tables, fresh, 'imported', origin);
      for (const { old, task } of differing) await replaceTask(tables, old, task, origin);
    });
  }
  const report = {
    kind: 'tasks' as const,
    file: file.name,
    added: fresh.length,
    changed: differing.length,
    unchanged: tasks.length - fresh.length - differing.length,
  };
  return { ok: report, notes: [...differing.flatMap(({ lines }) => lines), ...warnings.map(lineOf)] };
}

async function importDirective(file: ImportFile, parts: ImportParts, origin: Origin, dryRun: boolean): Promise<ImportOutcome> {
  const outcome = await parts.reader.read(file);
  if ('refused' in outcome && outcome.refused === 'secret') await parts.audit.refusedSecret(sha256(file.bytes), origin);
  if ('refused' in outcome) return { failed: [texts.unreadable(file.name, readRefusals[outcome.refused])] };
  const reading = outcome.ok;
  const known = await parts.directives.known(file, reading);
  if (known?.state === 'published') return { failed: [texts.knownDirective(file.name, known.number ?? known.title)] };
  const taken = reading.tasks.filter(takenUnasked);
  const inCharge = parts.inCharge ?? (task => task);
  const lineage = findLineage(taken, reading.document, await parts.sources.candidates(), parts.agencies);
  if (!dryRun) {
    await inTransaction(parts.database, async tables => {
      const directiveId = known?.id ?? (await parts.directives.keep(tables, file, reading, origin));
      const accepted = taken.map((task, at) => ({
        task: inCharge(taskFrom(task, reading.document, parts.agencies, parts.dayBeforeIsDue), at),
        ...linkOf(lineage[at]),
      }));
      await parts.directives.publish(tables, directiveId, accepted, origin);
    });
  }
  const { title } = reading.document;
  return {
    ok: {
      kind: 'directive',
      file: file.name,
      title,
      read: reading.tasks.length,
      taken: taken.length,
      left: reading.tasks.length - taken.length,
    },
    notes: [...reading.warnings, ...taken.flatMap((task, at) => linkedLine(task.title, lineage[at]))],
  };
}

const isSure = (lineage: Lineage | undefined): lineage is Lineage => lineage !== undefined && lineage.likeness >= LINKED_UNASKED;

/** Likely enough to be the known task that nobody has to be asked. */
const linkOf = (lineage: Lineage | undefined) =>
  isSure(lineage) && lineage.relation !== 'new' ? { link: { code: lineage.code, relation: lineage.relation } } : {};

const linkedLine = (title: string, lineage: Lineage | undefined): string[] => (isSure(lineage) ? [texts.linked(lineage.code, title)] : []);

/** A task table names agencies and people by name; a person of the lead agency is meant before another of that name. */
export function nameBook(people: readonly Person[], agencies: AgencyRegistry): NameBook {
  return {
    agency: name => ({ key: agencyKeyOf(name, agencies), name }),
    person(name, agencyKeys) {
      const bearers = people.filter(person => sameName(person.fullName, name));
      const near = bearers.filter(person => agencyKeys.includes(person.agencyKey));
      const meant = near.length === 1 ? near[0] : bearers.length === 1 ? bearers[0] : undefined;
      return meant ? { personId: meant.id, name } : { name };
    },
  };
}

/** What an imported row changes, cell by cell. */
function differences(old: Task, task: NewTask): string[] {
  const before = tableRow(old);
  const after = canonicalCells(task);
  return TASK_COLUMNS.flatMap((column, index) => {
    const was = before[index] ?? '';
    return was === after[column] ? [] : [texts.difference(task.code, column, was, after[column])];
  });
}

const lineOf = ({ row, column, reason }: RowFault): string => texts.fault(row, column, reason);

const faultLines = (name: string, faults: readonly RowFault[]): string[] => [
  texts.faults(name, faults.length),
  ...faults.slice(0, SHOWN_FAULTS).map(fault => `  ${lineOf(fault)}`),
  ...(faults.length > SHOWN_FAULTS ? [texts.moreFaults(faults.length - SHOWN_FAULTS)] : []),
];

/** Does the work in a transaction that is undone when it is only tried. */
async function kept<T>(database: Database, dryRun: boolean, work: (tables: Tables) => Promise<T>): Promise<T> {
  const done: T[] = [];
  const undo = new Error('dry run');
  try {
    await inTransaction(database, async tables => {
      done.push(await work(tables));
      if (dryRun) throw undo;
    });
  } catch (thrown) {
    if (thrown !== undo) throw thrown;
  }
  const [result] = done;
  if (result === undefined) throw new Error('The work gave nothing');
  return result;
}
