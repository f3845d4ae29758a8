// Turns of phrase around the fields of a clause.

/** After the agency in the bracket that closes an item: nothing, that it does the work, or until when. */
export const BRACKET_REST =
  /^\s*(?:(?:thực hiện|tham mưu|triển khai))?\s*(?:[,;:]\s*(?:hoàn thành|xong|trình|ban hành|thời (?:gian|hạn)|hạn|trước|trong|từ|đến|chậm nhất|ngày|tháng|quý|năm|cuối|đầu|hằng|hàng|định kỳ|thường xuyên|\d).*)?$/iu;
