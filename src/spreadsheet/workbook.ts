// Writes an .xlsx that looks like an office's table: frozen header, filter, wrapped text, every cell text (no formula can run).
export interface Column {
  readonly header: string;
  /** characters */
  readonly width: number;
}

export async function writeWorkbook(
  sheetName: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  const sheet = book.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  for (const row of rows) sheet.addRow([...row]);
  sheet.eachRow((row, number) => {
    row.alignment = { vertical: 'top', wrapText: true };
    if (number === 1) {
      row.font = { bold: true };
      row.eachCell(cell => {
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EEF7' } };
      });
    }
    row.eachCell(cell => {
      cell.numFmt = '@';
    });
  });
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: 1, col: columns.length } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
