// What reading a directive says to people: refusals, reasons, warnings, and the words of a citation.

import type { ReadRefusal } from './types.ts';

export const readRefusals: Record<ReadRefusal, string> = {
  'wrong-type': 'Không đọc được loại tệp này; hãy gửi tệp .docx, .doc, .pdf, .xlsx, .csv, .txt hoặc .html.',
  empty: 'Tệp rỗng, không có gì để đọc.',
  'too-large': 'Tệp lớn hơn 20 MB, không nhận.',
  secret: 'Văn bản có dấu mật: không được đưa vào hệ thống này; nội dung không được lưu.',
  'no-text': 'Tệp không có chữ nào đọc được.',
  encrypted: 'Tệp đặt mật khẩu hoặc đã mã hóa, không đọc được.',
  damaged: 'Tệp hỏng hoặc bị cắt cụt, không đọc được.',
  'expands-too-much': 'Tệp nén bất thường (bung ra quá lớn), không nhận.',
  'too-many-pages': 'Tệp có trên 1.000 trang, không nhận; hãy tách phần giao nhiệm vụ rồi gửi lại.',
  'too-many-scanned-pages': 'Bản quét có trên 40 trang, không nhận; hãy gửi bản có chữ hoặc chỉ các trang giao nhiệm vụ.',
  'too-slow': 'Đọc tệp quá lâu nên đã dừng; hãy gửi bản Word hoặc tách nhỏ tệp.',
  'task-table': 'Đây là bảng nhiệm vụ theo mẫu, không phải văn bản chỉ đạo: nhập bằng lệnh dondoc import.',
  'too-much-memory': 'Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng; hãy tách nhỏ tệp rồi gửi lại.',
};

export const reasons = {
  impliedYear: 'năm suy từ ngày ký',
  inheritedLead: 'cơ quan chủ trì lấy từ đề mục',
  inheritedPress: 'chủ thể lấy từ câu trước',
  sharedDeadline: 'hạn chung của đoạn',
  headingDeadline: 'hạn lấy từ đề mục',
  noProduct: 'chưa rõ sản phẩm kiểm tra được',
  conditional: 'nhiệm vụ có điều kiện',
  meta: 'nghĩa vụ chung về tiến độ',
  noLead: 'không nêu cơ quan thực hiện',
  unknownLead: 'cơ quan chưa có trong danh mục',
  collective: 'giao chung cho cả nhóm',
  press: 'tin báo chí, không phải văn bản gốc',
  scanned: 'chữ nhận dạng từ ảnh quét',
  model: 'do mô hình đề xuất',
} as const;

export const warnings = {
  longLines: 'Có đoạn trên 12.000 ký tự không có dấu hết câu, không được đọc.',
  scanned: 'Bản quét: chữ do máy nhận dạng từ ảnh, có thể sai; đề nghị đối chiếu từng mục với bản gốc.',
  oldWord: 'Tệp Word cũ (.doc): số thứ tự tự động không đọc được, điều khoản nguồn có thể thiếu số.',
  noNumber: 'Không thấy số, ký hiệu văn bản.',
  noDate: 'Không thấy ngày ký; hạn tính từ ngày ký để trống.',
  noTasks: 'Không tìm thấy nhiệm vụ cụ thể nào.',
  legacyEncoding: (name: string) => `Bảng mã cũ (${name}) đã được chuyển sang Unicode; đề nghị soát lại chữ.`,
  unknownAgency: (name: string) => `Cơ quan chưa có trong danh mục: ${name}.`,
} as const;

/** The words of an exact citation. */
export const citation = {
  annex: (number: string) => (number ? `Phụ lục ${number}` : 'Phụ lục'),
  part: (value: string) => `phần ${value}`,
  chapter: (value: string) => `chương ${value}`,
  section: (value: string) => `mục ${value}`,
  article: (value: string) => `điều ${value}`,
  clause: (value: string) => `khoản ${value}`,
  point: (value: string) => `điểm ${value}`,
  bracket: (value: string) => `(${value})`,
  dash: (position: number) => `gạch đầu dòng ${position}`,
  paragraph: (position: number) => `Đoạn ${position}`,
  row: (number: string) => `STT ${number}`,
  table: 'bảng',
} as const;
