// The office of the kill test: one task, one officer, and the words that must come back.
export const KILL_ROWS = {
  task: [
    'NV-001',
    'Trình đề án',
    'Thông báo số 1/TB-VPCP',
    'Mục 1',
    '01/09/2025',
    'Bộ Nội vụ',
    '',
    '30/11/2025',
    'Đang thực hiện',
    '5',
    '',
    'Nguyễn Văn An',
    '',
    '',
  ],
  staff: ['CB-001', 'Nguyễn Văn An', 'Chuyên viên', 'Vụ Pháp chế', 'Bộ Nội vụ', 'cán bộ'],
  question: 'NV-001 thế nào rồi?',
  alreadyWritten: 'đã được ghi trước đó',
} as const;
