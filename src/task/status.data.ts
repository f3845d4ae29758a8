// The statuses and columns of the task table as offices write them (chat-contract.md, chapter 1).
import type { TaskStatus } from './types.ts';

export const STATUS_NAMES: Readonly<Record<TaskStatus, string>> = {
  not_started: 'Chưa thực hiện',
  in_progress: 'Đang thực hiện',
  awaiting_confirmation: 'Chờ xác nhận',
  completed: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Hủy',
};

export const TASK_COLUMNS = [
  'Mã nhiệm vụ',
  'Nội dung nhiệm vụ',
  'Văn bản giao',
  'Điều khoản',
  'Ngày giao',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn',
  'Trạng thái',
  'Tiến độ (%)',
  'Ngày hoàn thành',
  'Người phụ trách',
  'Kết quả',
  'Khó khăn, vướng mắc',
] as const;

export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** The key under which the program knows each column. */
export const COLUMN_KEYS = {
  code: 'Mã nhiệm vụ',
  title: 'Nội dung nhiệm vụ',
  directiveName: 'Văn bản giao',
  clause: 'Điều khoản',
  assignedOn: 'Ngày giao',
  leads: 'Cơ quan chủ trì',
  cooperators: 'Cơ quan phối hợp',
  dueOn: 'Thời hạn',
  status: 'Trạng thái',
  progress: 'Tiến độ (%)',
  completedOn: 'Ngày hoàn thành',
  assignees: 'Người phụ trách',
  result: 'Kết quả',
  obstacles: 'Khó khăn, vướng mắc',
} as const satisfies Record<string, TaskColumn>;
