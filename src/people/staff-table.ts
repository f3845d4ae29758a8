// Rows of a staff list to people; every fault with its row, column and reason.
import type { Sheet } from '../spreadsheet/index.ts';
import { sameSpelling } from '../vietnamese/fold.ts';
import { ROLE_NAMES, STAFF_COLUMNS } from './roles.data.ts';
import type { StaffRow } from './store.ts';
import { texts } from './texts.ts';
import type { Role } from './types.ts';

export interface StaffFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

const ROLE_OF = new Map(Object.entries(ROLE_NAMES).map(([role, name]) => [sameSpelling(name), role as Role]));

export const looksLikeStaffList = (headers: readonly string[]): boolean =>
  STAFF_COLUMNS.filter(column => headers.includes(column)).length >= 3;

/** @param agencyKey the key of an agency's name as written */
export function readStaffList(
  sheet: Sheet,
  agencyKey: (name: string) => string,
): { people: StaffRow[]; faults: StaffFault[]; warnings: StaffFault[] } {
  const missing = STAFF_COLUMNS.filter(column => !sheet.headers.includes(column));
  if (missing.length > 0)
    return { people: [], warnings: [], faults: missing.map(column => ({ row: 1, column, reason: texts.missingColumn })) };
  const faults: StaffFault[] = [];
  const warnings: StaffFault[] = [];
  const seen = new Set<string>();
  const people = sheet.rows.map(({ number, cells }) => {
    const cell = (column: (typeof STAFF_COLUMNS)[number]): string => (cells[column] ?? '').normalize('NFC').trim();
    const fault = (column: (typeof STAFF_COLUMNS)[number], reason: string): void => void faults.push({ row: number, column, reason });
    const [codeColumn, nameColumn, positionColumn, unitColumn, agencyColumn, roleColumn] = STAFF_COLUMNS;
    for (const column of [codeColumn, nameColumn, agencyColumn] as const) if (cell(column) === '') fault(column, texts.empty);
    const staffCode = cell(codeColumn);
    if (seen.has(staffCode)) fault(codeColumn, texts.duplicateCode(staffCode));
    seen.add(staffCode);
    const role = ROLE_OF.get(sameSpelling(cell(roleColumn)));
    if (!role) fault(roleColumn, texts.notARole(cell(roleColumn)));
    const key = agencyKey(cell(agencyColumn));
    if (key.startsWith('text:')) warnings.push({ row: number, column: agencyColumn, reason: texts.unknownAgency(cell(agencyColumn)) });
    return {
      staffCode,
      fullName: cell(nameColumn),
      position: cell(positionColumn),
      unit: cell(unitColumn),
      agencyKey: key,
      agencyName: cell(agencyColumn),
      role: role ?? 'officer',
    };
  });
  return { people, faults, warnings };
}
