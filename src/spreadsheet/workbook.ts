// Writes an .xlsx that looks like an office's table: frozen header, filter, wrapped text; text stays text (no formula can run).
export interface Column {
  readonly header: string;
  /** characters */
  readonly width: number;
}

/** Text, a number, or a day ("2025-11-30"), which sorts as one and reads 30/11/2025. */
export type CellValue = string | number | { readonly day: string };

export interface SheetContent {
  readonly name: string;
  /** lines above the table, the first one in bold */
  readonly heading?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}

export const writeWorkbook = (sheetName: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeSheets([{ name: sheetName, columns, rows }]);

const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EEF7' } } as const;
const THIN = { style: 'thin', color: { argb: 'FFB7C3D0' } } as const;
const A4 = 9;

export async function writeSheets(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  for (const { name, heading = [], columns, rows } of sheets) {
    const top = heading.length + 1;
    const sheet = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: top }],
      pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    columns.forEach(({ width }, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    heading.forEach((line, index) => {
      const cell = sheet.getCell(index + 1, 1);
      cell.value = line;
      cell.font = index === 0 ? { bold: true, size: 14 } : { italic: true };
    });
    const head = sheet.getRow(top);
    columns.forEach(({ header }, index) => {
      const cell = head.getCell(index + 1);
      cell.value = header;
      cell.font = { bold: true };
      cell.fill = HEADER_FILL;
    });
    rows.forEach((cells, at) => {
      const row = sheet.getRow(top + 1 + at);
      cells.forEach((value, index) => {
        const cell = row.getCell(index + 1);
        cell.value = typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value;
        cell.numFmt = typeof value === 'object' ? 'dd/mm/yyyy' : typeof value === 'number' ? '#,##0.##' : '@';
      });
    });
    for (let at = top; at <= top + rows.length; at++) {
      const row = sheet.getRow(at);
      row.alignment = { vertical: 'top', wrapText: true };
      row.eachCell(cell => {
        cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
      });
    }
    sheet.autoFilter = { from: { row: top, col: 1 }, to: { row: top, col: columns.length } };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
