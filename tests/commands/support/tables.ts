// Small task tables and staff lists, as files on the disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAFF_COLUMNS } from '../../../src/people/index.ts';
import { writeCsv, writeWorkbook } from '../../../src/spreadsheet/index.ts';
import { TABLE_LAYOUT, TASK_COLUMNS, type TaskColumn } from '../../../src/task/index.ts';

export type Row = Partial<Record<TaskColumn, string>>;

export const OFFICER = 'CB-101';
export const FOCAL_POINT = 'CB-102';
export const LEADER = 'CB-103';
const OFFICER_NAME = 'Đào Thị Ngân';

export const STAFF: readonly (readonly string[])[] = [
  [OFFICER, OFFICER_NAME, 'Chuyên viên', 'Vụ Tổ chức', 'Bộ Nội vụ', 'cán bộ'],
  [FOCAL_POINT, 'Trương Vĩnh Phúc', 'Phó Chánh Văn phòng', 'Văn phòng Bộ', 'Bộ Nội vụ', 'đầu mối'],
  [LEADER, 'Âu Thị Thúy', 'Thứ trưởng', 'Lãnh đạo Bộ', 'Bộ Nội vụ', 'lãnh đạo'],
  ['CB-104', 'Viên Ngọc Thạch', 'Chuyên viên chính', 'Vụ Theo dõi công tác', 'Văn phòng Chính phủ', 'theo dõi'],
];

/** Every status, every kind of cell that a table may hold, and the traps of each: commas, quotes, line ends, two leads, no deadline. */
export const ROWS: readonly Row[] = [
  row('NV-001', { 'Cơ quan phối hợp': 'Bộ Tài chính; Bộ Khoa học và Công nghệ', 'Thời hạn': '31/12/2025', 'Tiến độ (%)': '15' }),
  row('NV-002', {
    'Nội dung nhiệm vụ': 'Hoàn thiện cơ sở dữ liệu “cán bộ, công chức”, gọi là "CSDL"',
    'Khó khăn, vướng mắc': 'Dữ liệu chưa đồng bộ\nthiếu máy chủ',
  }),
  row('NV-003', { 'Trạng thái': 'Hoàn thành', 'Tiến độ (%)': '100', 'Ngày hoàn thành': '12/09/2025', 'Kết quả': 'Đã trình Chính phủ' }),
  row('NV-004', { 'Trạng thái': 'Tạm dừng', 'Thời hạn': '', 'Người phụ trách': '' }),
  row('NV-005', { 'Trạng thái': 'Hủy', 'Cơ quan chủ trì': 'Bộ Nội vụ; Bộ Tài chính' }),
  row('NV-006', { 'Trạng thái': 'Chờ xác nhận', 'Tiến độ (%)': '100', 'Người phụ trách': 'Người không có trong danh sách' }),
  row('NV-017', {
    'Trạng thái': 'Chưa thực hiện',
    'Tiến độ (%)': '0',
    'Cơ quan chủ trì': 'Ban Chỉ đạo chưa có trong danh mục',
    'Văn bản giao': '',
    'Điều khoản': '',
  }),
];

export function row(code: string, cells: Row = {}): Row {
  return {
    'Mã nhiệm vụ': code,
    'Nội dung nhiệm vụ': `Rà soát văn bản hướng dẫn, đợt ${code.slice(-1)}`,
    'Văn bản giao': 'Nghị quyết số 214/NQ-CP ngày 23/07/2025',
    'Điều khoản': 'Phụ lục I, mục 6',
    'Ngày giao': '23/07/2025',
    'Cơ quan chủ trì': 'Bộ Nội vụ',
    'Thời hạn': '27/11/2025',
    'Trạng thái': 'Đang thực hiện',
    'Tiến độ (%)': '40',
    'Người phụ trách': OFFICER_NAME,
    ...cells,
  };
}

export const cellsOf = (rows: readonly Row[]): string[][] => rows.map(each => TASK_COLUMNS.map(column => each[column] ?? ''));

export const tasksCsv = (rows: readonly Row[]): Promise<string> => writeCsv(TASK_COLUMNS, cellsOf(rows));
export const tasksXlsx = (rows: readonly Row[]): Promise<Uint8Array> => writeWorkbook('Nhiệm vụ', TABLE_LAYOUT, cellsOf(rows));
export const staffCsv = (staff: readonly (readonly string[])[] = STAFF): Promise<string> => writeCsv(STAFF_COLUMNS, staff);

export interface Scratch {
  readonly folder: string;
  /** absolute path of a name in it */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A folder for one test file's files. */
export function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-files-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
