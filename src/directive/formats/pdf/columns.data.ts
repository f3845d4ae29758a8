// What stands in the head and in the first column of a table of tasks.

export const ORDINAL_HEAD = /^(?:stt|tt|số tt)\.?$/iu;
export const ORDINAL_CELL = /^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?$/u;
export const HEAD_CELL =
  /nhiệm vụ|nội dung|công việc|hoạt động|đề án|chủ trì|phối hợp|thực hiện|thời (?:gian|hạn)|hoàn thành|tiến độ|sản phẩm|kết quả|phụ trách/iu;
