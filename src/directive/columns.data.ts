// What the head row of a table of tasks calls its columns.

export type Column = 'ordinal' | 'lead' | 'cooperate' | 'deadline' | 'product' | 'task' | 'note';

/** In order: the first pattern that fits a cell names it. */
export const COLUMNS: readonly { readonly column: Column; readonly words: string }[] = [
  { column: 'ordinal', words: '^(?:stt|tt|số tt|số thứ tự|số)\\.?$' },
  { column: 'cooperate', words: 'phối hợp|^(?:các )?(?:cơ quan|đơn vị|sở, ngành)(?: cùng)? tham gia' },
  {
    column: 'lead',
    words:
      'chủ trì|đầu mối|phụ trách|(?:cơ quan|đơn vị)(?:,? đơn vị)?(?: chịu trách nhiệm)? thực hiện|trách nhiệm|phân công|^(?:cơ quan|đơn vị)(?: thực hiện)?$|người thực hiện|tham mưu',
  },
  {
    column: 'deadline',
    words: 'thời gian|thời hạn|tiến độ|hoàn thành|^hạn|hạn (?:hoàn thành|xử lý)|lộ trình|^(?:kỳ|chế độ) báo cáo|^tần suất|^định kỳ',
  },
  { column: 'product', words: 'sản phẩm|kết quả|hình thức' },
  { column: 'task', words: 'nhiệm vụ|nội dung|công việc|tên (?:đề án|nhiệm vụ|văn bản)|hoạt động|giải pháp|đề án' },
  { column: 'note', words: 'ghi chú|căn cứ' },
];

/** A cell that says the same as the one above it. */
export const SAME_AS_ABOVE = /^(?:[-–\s]*(?:nt|như trên)[-–.\s]*|["”″〃])$/iu;

/** What begins the name of an agency or of a group of them. */
export const AGENCY_BEGINS =
  /^(?:các |những )?(?:bộ|sở|ban|ngành|ubnd|ủy ban|uỷ ban|văn phòng|công an|ngân hàng|tập đoàn|tổng công ty|thanh tra|cục|vụ|viện|học viện|đại học|tòa án|viện kiểm sát|kho bạc|hội (?:nông dân|liên hiệp|cựu chiến binh|chữ thập đỏ|đồng)|liên đoàn|liên minh|trung tâm|đài|báo (?:và|nhân dân)|thông tấn xã|cơ quan|đơn vị|địa phương|tỉnh|thành phố|xã|phường|đảng ủy|tỉnh ủy|thành ủy|chi cục|phòng|trường|bệnh viện|doanh nghiệp|chủ đầu tư|mttq)(?!\p{L})/iu;

/** … or is one: "EVN, TKV". */
export const ACRONYM = /^\p{Lu}{3,}(?!\p{L})/u;
