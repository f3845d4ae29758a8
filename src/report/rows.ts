// A task as cells of a report.
import type { Day } from '../base/index.ts';
import type { CellValue, Column } from '../spreadsheet/index.ts';
import { daysLeft, STATUS_NAMES, type Task, timeClassOn } from '../task/index.ts';
import { sheetTexts, standing } from './texts.ts';

const { columns } = sheetTexts;

export const TASK_COLUMNS: readonly Column[] = [
  { header: columns.number, width: 6 },
  { header: columns.code, width: 11 },
  { header: columns.title, width: 50 },
  { header: columns.directive, width: 34 },
  { header: columns.clause, width: 20 },
  { header: columns.assignedOn, width: 12 },
  { header: columns.leads, width: 26 },
  { header: columns.cooperators, width: 26 },
  { header: columns.originalDueOn, width: 12 },
  { header: columns.dueOn, width: 12 },
  { header: columns.status, width: 15 },
  { header: columns.standing, width: 20 },
  { header: columns.progress, width: 9 },
  { header: columns.completedOn, width: 13 },
  { header: columns.assignees, width: 20 },
  { header: columns.result, width: 28 },
  { header: columns.obstacles, width: 28 },
];

export function taskCells(task: Task, index: number, today: Day): CellValue[] {
  const day = (value: Day | undefined): CellValue => (value === undefined ? '' : { day: value });
  return [
    index + 1,
    task.code,
    task.title,
    task.directiveName,
    task.clause,
    day(task.assignedOn),
    names(task.leads),
    names(task.cooperators),
    day(task.originalDueOn === task.dueOn ? undefined : task.originalDueOn),
    day(task.dueOn),
    STATUS_NAMES[task.status],
    standingOf(task, today),
    task.progress,
    day(task.completedOn),
    names(task.assignees),
    task.result,
    task.obstacles.map(({ text }) => text).join('; '),
  ];
}

export const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('; ');

/** "Quá hạn 20 ngày", "Còn 3 ngày", "Đúng hạn" */
export function standingOf(task: Task, today: Day): string {
  const left = daysLeft(today, task);
  if (task.status === 'awaiting_confirmation' && task.reportedOn) return standing.reported(task.reportedOn);
  if (left !== undefined) return left < 0 ? standing.late(-left) : standing.left(left);
  const timeClass = timeClassOn(today, task);
  if (timeClass === 'completed-on-time') return standing.onTime;
  if (timeClass === 'completed-late') return standing.completedLate;
  return timeClass === 'no-deadline' ? standing.noDeadline : standing.none;
}
