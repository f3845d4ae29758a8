// The annex of a paper: the tasks as a table, by agency or unit.
import { type Day, formatDay, shorten } from '../../base/index.ts';
import { STATUS_NAMES, type Task } from '../../task/index.ts';
import { names, standingOf } from '../rows.ts';
import { frameTexts, sheetTexts } from '../texts.ts';
import { type Content, type Docx, type GridColumn, grid, line } from './frame.ts';

const { columns } = sheetTexts;

const COLUMNS: readonly GridColumn[] = [
  { header: columns.number, share: 4 },
  { header: columns.code, share: 8 },
  { header: columns.title, share: 32 },
  { header: columns.directive, share: 18 },
  { header: columns.leads, share: 14 },
  { header: columns.dueOn, share: 10 },
  { header: columns.status, share: 14 },
];

/** A press report bears its first sentence as its name. */
const DIRECTIVE_LENGTH = 90;

export interface AnnexGroup {
  /** undefined: the only one */
  readonly name?: string;
  readonly tasks: readonly Task[];
}

export function annex(docx: Docx, title: string, of: string, groups: readonly AnnexGroup[], today: Day): Content[] {
  return [
    line(docx, frameTexts.annex, { bold: true, centred: true }),
    line(docx, title, { bold: true, centred: true }),
    line(docx, of, { italics: true, centred: true }),
    line(docx, ''),
    ...groups.flatMap(({ name, tasks }) => [
      ...(name === undefined ? [] : [line(docx, name, { bold: true, before: 160, keepNext: true })]),
      grid(
        docx,
        COLUMNS,
        tasks.map((task, index) => taskCells(task, index, today)),
        'landscape',
      ),
      // two tables without a paragraph between them would merge
      line(docx, ''),
    ]),
  ];
}

const taskCells = (task: Task, index: number, today: Day): string[] => [
  String(index + 1),
  task.code,
  task.title,
  [shorten(task.directiveName, DIRECTIVE_LENGTH), shorten(task.clause, DIRECTIVE_LENGTH)].filter(part => part !== '').join('; '),
  names(task.leads),
  task.dueOn ? formatDay(task.dueOn) : '',
  [STATUS_NAMES[task.status], `${task.progress}%`, standingOf(task, today)].filter(part => part !== '').join(', '),
];
