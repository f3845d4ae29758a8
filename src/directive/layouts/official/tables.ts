// Tables of tasks: a row is one task (S6), its columns known by the words of the head row.

import { type Column, columnOf, DITTO } from '../../columns.ts';
import type { Draft } from '../../draft.ts';
import { deadlineOfCell, partyIn } from '../../fields.ts';
import type { Row, Span } from '../../formats/document.ts';
import type { Clause } from '../../outline.ts';
import { tidy } from '../../sentences.ts';
import type { Reading } from '../../setting.ts';
import { deadlineIn, NONE, toTaskDeadline } from '../../task-deadline.ts';
import { citation } from '../../texts.ts';
import type { TaskDeadline } from '../../types.ts';
import type { LayoutInput } from '../layout.ts';

export interface TablesResult {
  /** ordinals of the lines that are rows of such tables */
  readonly rows: ReadonlySet<number>;
  readonly drafts: readonly Draft[];
}

export function readTables({ reading }: LayoutInput, clauses: readonly Clause[]): TablesResult {
  const rows = new Set<number>();
  const drafts: Draft[] = [];
  let columns: Columns | undefined;
  let table = 0;
  let number = 0;
  let above: Row | undefined;
  let group: TaskDeadline | undefined;
  for (const clause of clauses) {
    const row = clause.line.row;
    if (!row) continue;
    const head = columnsOf(reading, row);
    if (head) {
      columns = head;
      group = undefined;
      if (row.table !== table) number = 0;
      table = row.table;
    } else if (columns && row.table === table && number === 0 && isSubhead(reading, row)) {
      columns = new Map([...columns, ...namedColumns(reading, row)]);
    } else if (columns && row.table === table) {
      const draft = rowDraft(reading, row, columns, clause, number + 1, above);
      if (isGroup(row, columns)) group = groupDeadline(reading, row);
      else if (draft) {
        if (!draft.ownDeadline && group) {
          draft.deadline = group;
          draft.reasons.push('headingDeadline');
        }
        number += 1;
        drafts.push(draft);
        above = { ...row, cells: row.cells.map((cell, index) => (isDitto(reading, cell) ? (above?.cells[index] ?? cell) : cell)) };
      }
    } else continue;
    rows.add(clause.line.ordinal);
  }
  return { rows, drafts };
}

/** "A | Nhiệm vụ hoàn thành trong tháng 12/2025": a row that only heads those below it. */
const isGroup = ({ cells }: Row, columns: Columns): boolean => {
  const filled = cells.filter(({ start, end }) => end > start).length;
  return filled <= 2 && filled < columns.size;
};

function groupDeadline(reading: Reading, { start, end }: Row): TaskDeadline | undefined {
  const found = deadlineIn(reading.deadlines, { start, end });
  return found?.due ? toTaskDeadline(found) : undefined;
}

type Columns = ReadonlyMap<Column, number>;

/** The head row: it names what is to be done and who does it or until when. */
function columnsOf(reading: Reading, row: Row): Columns | undefined {
  if (row.cells.some(({ start, end }) => end - start > LONGEST_HEAD)) return undefined;
  const columns = namedColumns(reading, row);
  return columns.has('task') && (columns.has('lead') || columns.has('deadline')) ? columns : undefined;
}

const LONGEST_HEAD = 80;

function namedColumns(reading: Reading, row: Row): Columns {
  const columns = new Map<Column, number>();
  for (const [index, cell] of row.cells.entries()) {
    const column = columnOf(reading.text.slice(cell.start, cell.end), name => !columns.has(name));
    if (column) columns.set(column, index);
  }
  return columns;
}

/** A second head row under a merged cell: "Cơ quan chủ trì", "Cơ quan phối hợp" under "Tổ chức thực hiện". */
function isSubhead(reading: Reading, row: Row): boolean {
  const filled = row.cells.filter(({ start, end }) => end > start);
  return (
    filled.length >= 2 &&
    filled.length < row.cells.length &&
    filled.every(({ start, end }) => end - start <= LONGEST_HEAD) &&
    namedColumns(reading, row).size === filled.length
  );
}

/** "- nt -": the same as in the row above. */
const isDitto = (reading: Reading, cell: Span): boolean => DITTO.test(reading.text.slice(cell.start, cell.end));

function rowDraft(
  reading: Reading,
  row: Row,
  columns: Columns,
  clause: Clause,
  position: number,
  above: Row | undefined,
): Draft | undefined {
  const cell = (column: Column): Span | undefined => {
    const index = columns.get(column);
    const own = index === undefined ? undefined : row.cells[index];
    const span = own && index !== undefined && isDitto(reading, own) ? above?.cells[index] : own;
    return span && span.end > span.start ? span : undefined;
  };
  const task = cell('task');
  const span = task && tidy(reading.text, task.start, task.end);
  const [lead, deadline, cooperate] = [cell('lead'), cell('deadline'), cell('cooperate')];
  if (!span || (!lead && !deadline) || /^\(?\d+\)?$/u.test(reading.text.slice(span.start, span.end))) return undefined;
  const ordinal = cell('ordinal');
  const number = ordinal ? reading.text.slice(ordinal.start, ordinal.end).replace(/[.)]+$/u, '') : String(position);
  const parties = lead ? partyIn(reading, lead) : { codes: [], text: '', unknown: [] };
  const together = cooperate ? partyIn(reading, cooperate) : { codes: [], text: '', unknown: [] };
  const due = deadline ? deadlineOfCell(reading, deadline) : NONE;
  return {
    id: `${clause.path[0]?.kind === 'annex' ? `PL${clause.path[0].value}` : `B${row.table}`}.${number}`,
    clause: `${clause.path.length > 0 ? clause.citation : citation.table}, ${citation.row(number)}`.replace(/^\p{Ll}/u, letter =>
      letter.toUpperCase(),
    ),
    span,
    predicate: reading.text.slice(span.start, span.end),
    lead: parties,
    cooperate: { ...together, codes: together.codes.filter(code => !parties.codes.includes(code)) },
    deadline: due,
    ownDeadline: due.kind !== 'none',
    optional: parties.text === '',
    reasons: parties.text === '' ? ['noLead'] : [],
  };
}
