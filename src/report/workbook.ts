// A report as a workbook: the list, the totals with their formulas, the agencies.
import type { Day } from '../base/index.ts';
import { type SheetContent, writeSheets } from '../spreadsheet/index.ts';
import { type RateName, rateOf } from '../task/index.ts';
import type { ReportFacts } from './facts.ts';
import { TASK_COLUMNS, taskCells } from './rows.ts';
import { figureRows, rateRow, reportTexts, sheetTexts } from './texts.ts';

export const RATE_NAMES: readonly RateName[] = ['on-time-of-completed', 'on-time-of-due', 'completion', 'overdue'];

export interface ReportContent {
  readonly facts: ReportFacts;
  /** the conditions in words */
  readonly words: readonly string[];
  readonly today: Day;
  readonly agencyName: (key: string) => string;
}

export function reportWorkbook({ facts, words, today, agencyName }: ReportContent): Promise<Uint8Array> {
  const heading = [sheetTexts.title, reportTexts.scope(words, today)];
  const list: SheetContent = {
    name: sheetTexts.list,
    heading,
    columns: TASK_COLUMNS,
    rows: facts.tasks.map((task, index) => taskCells(task, index, today)),
  };
  const totals: SheetContent = {
    name: sheetTexts.totals,
    heading,
    columns: [
      { header: sheetTexts.figure, width: 44 },
      { header: sheetTexts.value, width: 22 },
      { header: sheetTexts.formula, width: 60 },
    ],
    rows: [
      ...figureRows(facts.figures).map(([name, count]) => [name, count, '']),
      ...RATE_NAMES.map(name => rateRow(rateOf(name, facts.figures))),
    ],
  };
  const agencies: SheetContent = {
    name: sheetTexts.agencies,
    heading,
    columns: [
      { header: sheetTexts.agency, width: 46 },
      ...[
        sheetTexts.assigned,
        sheetTexts.completed,
        sheetTexts.onTime,
        sheetTexts.late,
        sheetTexts.within,
        sheetTexts.overdue,
        sheetTexts.noDeadline,
        sheetTexts.overdueRate,
      ].map(header => ({ header, width: 13 })),
    ],
    rows: facts.byLead.map(([key, figures]) => [
      agencyName(key),
      figures.assigned,
      figures.completed,
      figures.completedOnTime,
      figures.completedLate,
      figures.withinDeadline,
      figures.overdue,
      figures.noDeadline,
      Math.round((rateOf('overdue', figures).percent ?? 0) * 10) / 10,
    ]),
  };
  return writeSheets([list, totals, agencies]);
}
