// What is said about imported files.
import type { ImportReport } from './import.ts';

export const texts = {
  linked: (code: string, title: string) => `Gắn vào nhiệm vụ đã có ${code}: ${title}`,
  unknownKind: (name: string) =>
    `${name}: không rõ loại tệp. Nhận được văn bản (.docx, .pdf, .doc, .txt, .html), bảng nhiệm vụ và danh sách cán bộ (.xlsx, .csv).`,
  notTable: (name: string) => `${name}: các cột không giống bảng nhiệm vụ hay danh sách cán bộ theo mẫu.`,
  fault: (row: number, column: string, reason: string) => `dòng ${row}, cột “${column}”: ${reason}`,
  faults: (name: string, count: number) => `${name}: có ${count} lỗi, không nhập dòng nào của tệp này.`,
  moreFaults: (count: number) => `… và ${count} lỗi khác.`,
  tooLarge: (name: string) => `${name}: tệp lớn hơn 20 MB, không nhận.`,
  empty: (name: string) => `${name}: tệp rỗng, không có gì để nhập.`,
  unreadable: (name: string, why: string) => `${name}: ${why}`,
  needsYes: 'cần --yes hoặc duyệt trong chat',
  ask: 'Nhập các tệp này? (c/k) ',
  notImported: 'Chưa nhập gì.',
  summary: (report: ImportReport) => {
    switch (report.kind) {
      case 'tasks':
        return `${report.file}: ${report.added} nhiệm vụ mới, ${report.changed} thay đổi, ${report.unchanged} giữ nguyên.`;
      case 'staff':
        return `${report.file}: ${report.added} cán bộ mới, ${report.changed} thay đổi, ${report.unchanged} giữ nguyên.`;
      case 'directive':
        return `${report.file}: ${report.title}: đọc được ${report.read} nhiệm vụ, nhận ${report.taken}${report.left > 0 ? `, để lại ${report.left} mục chưa chắc (xem bằng dondoc read)` : ''}.`;
    }
  },
  knownDirective: (file: string, title: string) => `${file}: văn bản này đã có trong hệ thống (${title}), không nhập lại.`,
  difference: (code: string, column: string, before: string, after: string) => `  ${code} ${column}: “${before}” → “${after}”`,
};
