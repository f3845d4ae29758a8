// Turns of phrase by which the parts of a sentence hang together.

/** After the agency: a circumstance that may hold semicolons. */
export const CIRCUMSTANCE_OPENERS = /^(?:căn cứ|trên cơ sở|bám sát)(?!\p{L})/iu;

/** What a sentence that begins with its aim says before it orders. */
export const AIM_CLAUSE = /^(?:để|nhằm)\s[^;:.]*?,(?=\s+[^,]*?(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công)(?!\p{L}))/iu;

/** D20: the words between a comma and a deadline that close a series. */
export const CLOSING_PHRASE = /,\s*(?:phải |và |tất cả )?(?:hoàn thành|hoàn tất|xong)(?: xong)?(?: các nội dung trên)?\s*$/iu;

/** S4: a part that begins so reports or hands in what the part before brings about … */
export const SHORT_REPORT =
  /^(?:(?:kịp thời|và|đồng thời|định kỳ(?: (?:(?:hằng|hàng) \p{L}+|(?:\d+|sáu) tháng))?,?|(?:hằng|hàng) \p{L}+,?|kết thúc (?:mỗi )?(?:đợt|kỳ|năm|tháng|quý|chiến dịch)[^,;.]{0,30},? có)\s+)*(?:tổng hợp|báo cáo|kết quả (?:báo cáo|gửi|trình)|gửi (?:kết quả|báo cáo|về|bộ|văn phòng|sở)|trình (?:thủ tướng|chính phủ|quốc hội|ubnd|ủy ban nhân dân|chủ tịch|cấp có thẩm quyền|bộ|ban|hđnd|hội đồng)[^,;.]{0,40}(?:xem xét|phê duyệt|ban hành|quyết định|trong|trước|chậm nhất|tại|$))(?!\p{L})/iu;

/** The same of a thing that the part before has named: "gửi phương án về …", "phương án trình Bộ …", "công bố kế hoạch trước …". */
export const HANDED_IN =
  /^(?:(?:gửi|trình|nộp|công bố|công khai|ban hành)\s+(\p{L}+\s\p{L}+)(?:\s+(?:này|trên|đó))?\s+(?:về|cho|đến|tới|qua|lên|trước|trong|vào|chậm nhất)|(\p{L}+\s\p{L}+)\s+(?:này |trên |đó )?(?:được )?(?:trình|gửi|nộp))(?!\p{L})/iu;

/** The formula by which a minister hands in what the same ministry has made ready. */
export const ON_BEHALF =
  /^giao [^,;]{3,60}, (?:thừa (?:ủy|uỷ) quyền|thay mặt)[^;]*\strình (?:quốc hội|(?:ủy|uỷ) ban thường vụ|ubtvqh)(?!\p{L})/iu;

/** … unless what is handed in has a name of its own. */
export const REPORTS_MORE =
  /^(?:trình|gửi)[^,;.]*(?:ban hành|phê duyệt) (?:nghị|quyết|thông|chỉ|đề|kế|chương|danh|quy)|^(?:tổng hợp|báo cáo)[^,;.]*(?:kịch bản|đề án|phương án|kế hoạch)|^báo cáo [^,;.]{3,60} về việc(?! (?:thực hiện|triển khai))|^báo cáo (?:khó khăn|vướng mắc)[^;.]*đề xuất/iu;

/** A lead-in whose verb has the items as its objects. */
export const MAKING_LEAD_IN =
  /(?:ban hành|trình|xây dựng|phê duyệt|hoàn thành|hoàn thiện|soạn thảo|tham mưu|công bố)(?: các)?(?: văn bản| nội dung| đề án| nhiệm vụ)?(?: sau(?: đây)?)?\s*:?$/iu;

/** What stands in brackets says that it has been done. */
export const DONE_ALREADY = /\((?:hiện )?đã [^()]*\)\s*$/iu;

/** Reports close a saying with who said it: "…", Thủ tướng chỉ đạo. */
export const AFTERTHOUGHT =
  /["”]?\s*,\s*(?:Phó )?(?:Thủ tướng|Chủ tịch|Bí thư|Bộ trưởng|Tổng Bí thư|đồng chí)[^,.;]{0,60}\s(?:yêu cầu|chỉ đạo|nhấn mạnh|lưu ý|đề nghị|nói|khẳng định|nêu rõ|chỉ rõ)(?: rõ)?\s*$/u;

/** A topic before a colon. */
export const TOPIC_START = /^(?:về|đối với|trong)\s/iu;

/** A request that is spoken of, before a colon: "Kiến nghị hỗ trợ 350 tỷ đồng: Bộ A …", "Đề nghị của tỉnh về …: …". */
export const REQUEST_TOPIC = /^(?:kiến nghị|(?:đề nghị|đề xuất|yêu cầu) (?:về|của)(?!\p{L}))/iu;

/** What tells or orders, as its date is past or to come. */
export const GIVES_OPINION = /^có (?:ý kiến|văn bản|báo cáo)(?!\p{L})/iu;
