// The report as an official paper: figures with their formulas, what needs attention, the list as an annex.
import { formatDay, shorten } from '../../base/index.ts';
import { rateOf, type Task } from '../../task/index.ts';
import { standingOf } from '../rows.ts';
import { figureRows, frameTexts, rateRow, sheetTexts, reportTexts as texts } from '../texts.ts';
import { RATE_NAMES, type ReportContent } from '../workbook.ts';
import { annex } from './annex.ts';
import { type Content, type Docx, grid, type Issuer, line, paragraph, writePaper } from './frame.ts';

/** Named one by one in the text; the annex has all. */
const NAMED = 15;
const AGENCIES = 40;

export async function reportDocument(content: ReportContent, issuer: Issuer): Promise<Uint8Array> {
  const docx = await import('docx');
  const { facts, words, today, agencyName } = content;
  const byAgency = facts.byLead.length > 1 ? agencyTable(docx, content, agencyName) : [];
  return writePaper(docx, {
    issuer,
    symbol: frameTexts.reportSymbol(issuer.symbol),
    day: today,
    body: [
      line(docx, texts.title, { bold: true, centred: true, before: 240 }),
      line(docx, texts.subject, { bold: true, centred: true }),
      line(docx, ''),
      paragraph(docx, texts.scope(words, today)),
      paragraph(docx, texts.results, true),
      paragraph(docx, texts.opening(facts.figures)),
      line(docx, ''),
      grid(
        docx,
        [
          { header: sheetTexts.figure, share: 40 },
          { header: sheetTexts.value, share: 20 },
          { header: sheetTexts.formula, share: 40 },
        ],
        [
          ...figureRows(facts.figures).map(([name, count]) => [name, String(count), '']),
          ...RATE_NAMES.map(name => [...rateRow(rateOf(name, facts.figures))]),
        ],
        'portrait',
      ),
      ...byAgency,
      paragraph(docx, texts.attention, true),
      ...section(docx, texts.overdue(facts.overdue.length), facts.overdue, task => standingOf(task, today)),
      ...section(docx, texts.soon(facts.dueSoon.length), facts.dueSoon, task => standingOf(task, today)),
      ...section(docx, texts.stuck(facts.stuck.length), facts.stuck, task =>
        task.obstacles.map(({ text, since }) => texts.waitsFor(text, formatDay(since))).join('; '),
      ),
      paragraph(docx, texts.closing),
      line(docx, ''),
    ],
    recipients: [frameTexts.forReport, frameTexts.file],
    annex: annex(docx, texts.annexTitle, texts.annexOf, [{ tasks: facts.tasks }], today),
  });
}

function agencyTable(docx: Docx, { facts }: ReportContent, agencyName: (key: string) => string): Content[] {
  return [
    line(docx, ''),
    paragraph(docx, texts.byAgency),
    line(docx, ''),
    grid(
      docx,
      [
        { header: sheetTexts.agency, share: 40 },
        ...[sheetTexts.assigned, sheetTexts.completed, sheetTexts.within, sheetTexts.overdue].map(header => ({ header, share: 15 })),
      ],
      facts.byLead
        .slice(0, AGENCIES)
        .map(([key, figures]) => [
          agencyName(key),
          ...[figures.assigned, figures.completed, figures.withinDeadline, figures.overdue].map(String),
        ]),
      'portrait',
    ),
  ];
}

function section(docx: Docx, title: string, tasks: readonly Task[], say: (task: Task) => string): Content[] {
  return [
    paragraph(docx, title, true),
    ...(tasks.length === 0 ? [paragraph(docx, texts.none)] : []),
    ...tasks.slice(0, NAMED).map(task => paragraph(docx, `- ${task.code}: ${shorten(task.title, 160)} (${say(task)}).`)),
    ...(tasks.length > NAMED ? [paragraph(docx, texts.more(tasks.length - NAMED))] : []),
  ];
}
