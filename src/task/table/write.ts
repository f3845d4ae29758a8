// The task table as cells: what was imported comes back verbatim until it is changed.
import { TASK_COLUMNS } from '../status.data.ts';
import type { ImportedCell, Task } from '../types.ts';
import { canonicalCells } from './cells.data.ts';

/** One row, cells in the order of TASK_COLUMNS. */
export function tableRow(task: Task, imported: Readonly<Record<string, ImportedCell>> = {}): string[] {
  const cells = canonicalCells({ ...task, obstacles: task.obstacles.map(obstacle => obstacle.text) });
  return TASK_COLUMNS.map(column => {
    const cell = imported[column];
    return cell && cell.canonical === cells[column] ? cell.raw : cells[column];
  });
}

/** Widths in characters, in the order of TASK_COLUMNS. */
const WIDTHS = [11, 50, 36, 22, 12, 28, 32, 12, 15, 10, 14, 20, 30, 30];

export const TABLE_LAYOUT = TASK_COLUMNS.map((header, index) => ({ header, width: WIDTHS[index] ?? 15 }));
