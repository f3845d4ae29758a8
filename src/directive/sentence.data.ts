// Turns of phrase by which the parts of a sentence hang together.

/** After the agency: a circumstance that may hold semicolons. */
export const CIRCUMSTANCE_OPENERS = /^(?:căn cứ|trên cơ sở|bám sát)(?!\p{L})/iu;

/** D20: the words between a comma and a deadline that close a series. */
export const CLOSING_PHRASE = /,\s*(?:phải |và |tất cả )?(?:hoàn thành|hoàn tất)(?: xong)?(?: các nội dung trên)?\s*$/iu;

/** S4: a report of the part before, and a report that is a task of its own. */
export const SHORT_REPORT = /^(?:kịp thời\s+|và\s+|đồng thời\s+)?(?:tổng hợp|báo cáo|đề xuất)(?!\p{L})/iu;
export const OWN_REPORT = /^báo cáo (?:kết quả|tình hình|tiến độ)[^;]*(?:trước|hằng|hàng|định kỳ|chậm nhất)|hằng|hàng (?:tháng|quý|năm|tuần)|định kỳ/iu;

/** A lead-in whose verb has the items as its objects. */
export const MAKING_LEAD_IN = /(?:ban hành|trình|xây dựng|phê duyệt|hoàn thành|hoàn thiện|soạn thảo|tham mưu|công bố)(?: các)?(?: văn bản| nội dung| đề án| nhiệm vụ)?(?: sau(?: đây)?)?\s*:?$/iu;
