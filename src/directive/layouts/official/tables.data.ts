// What the head row of a table of tasks calls its columns.

export type Column = 'ordinal' | 'lead' | 'cooperate' | 'deadline' | 'product' | 'task' | 'note';

/** In order: the first pattern that fits a cell names it. */
export const COLUMNS: readonly { readonly column: Column; readonly words: string }[] = [
  { column: 'ordinal', words: '^(?:stt|tt|số tt|số thứ tự|số)\\.?$' },
  { column: 'cooperate', words: 'phối hợp' },
  {
    column: 'lead',
    words:
      'chủ trì|đầu mối|phụ trách|(?:cơ quan|đơn vị)(?:,? đơn vị)?(?: chịu trách nhiệm)? thực hiện|trách nhiệm|phân công|^(?:cơ quan|đơn vị)(?: thực hiện)?$|người thực hiện|tham mưu',
  },
  { column: 'deadline', words: 'thời gian|thời hạn|tiến độ|hoàn thành|^hạn|hạn (?:hoàn thành|xử lý)|lộ trình' },
  { column: 'product', words: 'sản phẩm|kết quả|hình thức' },
  { column: 'task', words: 'nhiệm vụ|nội dung|công việc|tên (?:đề án|nhiệm vụ|văn bản)|hoạt động|giải pháp|đề án' },
  { column: 'note', words: 'ghi chú|căn cứ' },
];
