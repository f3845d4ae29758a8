// A task as the cells of the task table, in one spelling.
import { type Day, formatDay } from '../../base/index.ts';
import { STATUS_NAMES, type TaskColumn } from '../status.data.ts';
import type { AgencyRef, Assignee, TaskStatus } from '../types.ts';

interface TableTask {
  readonly code: string;
  readonly title: string;
  readonly directiveName: string;
  readonly clause: string;
  readonly assignedOn?: Day;
  readonly leads: readonly AgencyRef[];
  readonly cooperators: readonly AgencyRef[];
  readonly dueOn?: Day;
  readonly status: TaskStatus;
  readonly progress: number;
  readonly completedOn?: Day;
  readonly assignees: readonly Assignee[];
  readonly result: string;
  /** newest first */
  readonly obstacles: readonly string[];
}

export function canonicalCells(task: TableTask): Record<TaskColumn, string> {
  const names = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join('; ');
  return {
    'Mã nhiệm vụ': task.code,
    'Nội dung nhiệm vụ': task.title,
    'Văn bản giao': task.directiveName,
    'Điều khoản': task.clause,
    'Ngày giao': dayCell(task.assignedOn),
    'Cơ quan chủ trì': names(task.leads),
    'Cơ quan phối hợp': names(task.cooperators),
    'Thời hạn': dayCell(task.dueOn),
    'Trạng thái': STATUS_NAMES[task.status],
    'Tiến độ (%)': String(task.progress),
    'Ngày hoàn thành': dayCell(task.completedOn),
    'Người phụ trách': names(task.assignees),
    'Kết quả': task.result,
    'Khó khăn, vướng mắc': task.obstacles.join('; '),
  };
}

const dayCell = (day: Day | undefined): string => (day ? formatDay(day) : '');
