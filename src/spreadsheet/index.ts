// Spreadsheet files in and out; the only place that knows their libraries.
export * from './sheet.ts';
export * from './workbook.ts';
