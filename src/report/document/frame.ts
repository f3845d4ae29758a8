// The frame of an official paper as Nghị định 30/2020/NĐ-CP, annex I prescribes it: A4, Times New Roman, the two-column head,
// recipients and signature, an annex on a page of its own. Sizes are half points, lengths twentieths of a point (docx).
import type { Paragraph, Table } from 'docx';
import type { Day } from '../../base/index.ts';
import { frameTexts as texts } from '../texts.ts';

/** Loaded where a paper is made: it takes a while. */
export type Docx = typeof import('docx');
export type Content = Paragraph | Table;

export interface Issuer {
  /** lines of the issuing body's name, capitals */
  readonly name: readonly string[];
  /** "BKHCN" */
  readonly symbol: string;
  /** "Hà Nội" */
  readonly seat: string;
}

export interface Paper {
  readonly issuer: Issuer;
  /** "BC-BKHCN" behind the number */
  readonly symbol: string;
  readonly day: Day;
  /** stands under the number (công văn) */
  readonly about?: string;
  readonly body: readonly Content[];
  readonly recipients: readonly string[];
  readonly annex: readonly Content[];
}

const FONT = 'Times New Roman';
const mm = (length: number): number => Math.round((length / 25.4) * 1440);
const A4 = { width: mm(210), height: mm(297) };
const PORTRAIT_WIDTH = mm(210 - 30 - 15);

export async function writePaper(docx: Docx, paper: Paper): Promise<Uint8Array> {
  const { Document, Packer, PageOrientation, Header, Paragraph: P, PageNumber, TextRun, AlignmentType } = docx;
  const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
  // page numbers from the second page on, in the middle above
  const headers = {
    first: new Header({ children: [new P('')] }),
    default: new Header({
      children: [new P({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] })],
    }),
  };
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin } },
        headers,
        children: [headOf(docx, paper), ...paper.body, footOf(docx, paper)],
      },
      ...(paper.annex.length === 0
        ? []
        : [
            {
              properties: { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: { ...margin, left: mm(20) } } },
              headers: { default: headers.default },
              children: [...paper.annex],
            },
          ]),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function headOf(docx: Docx, { issuer, symbol, day, about }: Paper): Table {
  const centred = (text: string, run: { bold?: boolean; italics?: boolean; size: number; underline?: boolean }): Paragraph =>
    line(docx, text, { centred: true, ...run });
  return columns(
    docx,
    [mm(70), PORTRAIT_WIDTH - mm(70)],
    [
      [
        ...issuer.name.map(text => centred(text, { bold: true, size: 24 })),
        rule(docx, 14),
        centred(texts.number(symbol), { size: 26 }),
        ...(about === undefined ? [] : [centred(about, { size: 24 })]),
      ],
      [
        centred(texts.nation, { bold: true, size: 24 }),
        centred(texts.motto, { bold: true, size: 26 }),
        rule(docx, 40),
        centred(texts.place(issuer.seat, day), { italics: true, size: 26 }),
      ],
    ],
  );
}

const footOf = (docx: Docx, { recipients }: Paper): Table =>
  columns(
    docx,
    [mm(82), PORTRAIT_WIDTH - mm(82)],
    [
      [
        line(docx, texts.recipients, { bold: true, italics: true, size: 24, before: 240 }),
        ...recipients.map(text => line(docx, text, { size: 22 })),
      ],
      [line(docx, texts.signer, { bold: true, centred: true, size: 28, before: 240 })],
    ],
  );

/** The line under the issuer's name and under the motto, `length` mm long. */
function rule(docx: Docx, length: number): Paragraph {
  const { Paragraph: P, TextRun, AlignmentType } = docx;
  const count = Math.round(length / 2.1);
  return new P({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 60, line: 120 },
    children: [new TextRun({ text: '_'.repeat(count), size: 16 })],
  });
}

interface LineStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly centred?: boolean;
  readonly size?: number;
  /** space above */
  readonly before?: number;
  /** on the same page as what follows */
  readonly keepNext?: boolean;
}

/** One paragraph without indent. */
export function line({ Paragraph: P, TextRun, AlignmentType }: Docx, text: string, style: LineStyle = {}): Paragraph {
  const { bold = false, italics = false, centred = false, size = 28, before = 0, keepNext = false } = style;
  return new P({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before },
    keepNext,
    children: [new TextRun({ text, bold, italics, size })],
  });
}

/** A paragraph of the body: justified, first line indented 1.27 cm, 6 pt above. */
export function paragraph({ Paragraph: P, TextRun, AlignmentType }: Docx, text: string, bold = false): Paragraph {
  return new P({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120, line: 288 },
    children: [new TextRun({ text, bold, size: 28 })],
  });
}

export interface GridColumn {
  readonly header: string;
  /** share of the width, in per cent */
  readonly share: number;
}

/** A table with lines whose head row repeats on each page. */
export function grid(
  docx: Docx,
  columnsOf: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: 'portrait' | 'landscape',
): Table {
  const { Table: T, TableRow, TableCell, WidthType, AlignmentType, Paragraph: P, TextRun, VerticalAlign } = docx;
  const full = width === 'portrait' ? PORTRAIT_WIDTH : mm(297 - 20 - 15);
  const widths = columnsOf.map(({ share }) => Math.round((full * share) / 100));
  const cell = (text: string, at: number, header: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: header ? VerticalAlign.CENTER : VerticalAlign.TOP,
      margins: { left: 70, right: 70, top: 40, bottom: 40 },
      children: [
        new P({ alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT, children: [new TextRun({ text, bold: header, size: 22 })] }),
      ],
    });
  return new T({
    columnWidths: widths,
    width: { size: full, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columnsOf.map(({ header }, at) => cell(header, at, true)) }),
      ...rows.map(cells => new TableRow({ cantSplit: true, children: cells.map((text, at) => cell(text, at, false)) })),
    ],
  });
}

/** A table without lines. */
function columns(docx: Docx, widths: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  const { Table: T, TableRow, TableCell, WidthType, BorderStyle } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return new T({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders,
    rows: [
      new TableRow({
        children: cells.map((children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children })),
      }),
    ],
  });
}
