// Words of questions about the course of things: what is new, who is silent, what waits for a decision, where it is stuck, reminders.

export const CHANGES =
  '(?:có )?(?:những )?(?:ai|người nào|bộ nào|đơn vị nào|cơ quan nào|nơi nào)(?: (?:đã|vừa|mới|có))* (?:báo cáo|cập nhật|báo|gửi báo cáo)(?: (?:tiến độ|lên|về|thêm))* (?:gì|những gì)(?: (?:không|chưa|mới))*|(?<!(?:vụ|việc|mục|án) )(?:gì|tin gì|tin tức|cái gì|điều gì|những gì)(?: là)? (?:mới|thay đổi|biến động|khác)(?! (?:được )?giao)|(?:có |những |các |bao nhiêu )*(?:thay đổi|biến động|cập nhật|diễn biến)(?: gì)?(?: mới)? (?:gì|nào|những gì|mới nhất|mới|từ|trong|kể từ|hôm|tuần)|(?:nhiệm vụ|việc|cái) (?:nào|gì) (?:vừa |mới |đã |được |có |vừa mới )*(?:cập nhật|thay đổi|báo cáo tiến độ)|(?:vừa|mới|vừa mới)(?: được| có)? (?:cập nhật|thay đổi)|what.?s new|what (?:has )?changed|any (?:changes|updates)';
/** "chưa cập nhật 7 ngày", "lâu không có báo cáo" */
export const QUIET =
  '(?:chưa|không|chẳng|chả|ko)(?: hề| thấy| có| được| ai| nào)* (?:cập nhật|báo cáo(?! xong| kết quả)|báo tiến độ|động tĩnh|động đậy|nhúc nhích|tiến triển|update)(?: gì| tiến độ| tình hình)*|(?:bỏ quên|bỏ bẵng|im ắng|im lìm|im hơi|đứng im|dậm chân tại chỗ|giậm chân tại chỗ)|not updated|no updates?(?! (?:today|yesterday))';
export const QUIET_SPAN = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy) (?<unit>ngày|hôm|tuần|tháng)';
export const QUIET_FILLERS =
  '(?:lâu|quá lâu|đã lâu|từ lâu|lâu nay|lâu rồi|lâu ngày|hơn|quá|trên|trong|vòng|suốt|liền|liên tục|rồi|nay|qua|vừa qua|gần đây|trở lên|over|in|for)';
/** What waits for the asker's own word; "chờ xác nhận" alone is a status. */
export const DECISION =
  '(?:chờ|đợi|cần|chờ ý kiến|cần ý kiến|xin ý kiến|đang chờ|trình)(?: của| đến)? (?:tôi|em|mình|anh|chị|sếp|tớ)(?: để| phải)* (?:quyết định|quyết|duyệt|phê duyệt|xác nhận|cho ý kiến|ký|chốt)|(?:chờ|cần|đợi|trình)(?: (?:lãnh đạo(?: bộ| tỉnh| sở| vụ| ubnd| cơ quan| đơn vị| thành phố)?|sếp|thủ trưởng|cấp trên|bộ trưởng|thứ trưởng|chủ tịch|giám đốc))? (?:quyết định|quyết|cho ý kiến|chốt)|(?:tôi|em|mình|anh|chị) (?:cần|phải|cần phải|sẽ phải|còn phải|có thể|được|được quyền|có quyền) (?:quyết định|quyết|duyệt|phê duyệt|xác nhận|cho ý kiến|ký|chốt)|waiting for (?:me|my)';
export const EXTENSIONS =
  '(?:yêu cầu|đề nghị|đơn|đơn xin|đề xuất|phiếu|lượt)(?: xin)? (?:gia hạn|lùi hạn|xin thêm thời gian)|(?:ai|nhiệm vụ nào|việc nào|nhiệm vụ|những việc|các việc|bộ nào|cán bộ nào|người nào)(?: đang| đã| vừa| nào)* (?:xin|đề nghị|chờ|đợi|chờ duyệt)(?: được)? (?:gia hạn|lùi hạn|thêm thời gian)|gia hạn (?:nào |gì )?(?:đang |còn |chưa )*(?:chờ|đợi|được) (?:duyệt|quyết|xử lý)|chờ (?:duyệt )?gia hạn|extension requests?';
/** Whom tasks wait for, all in all. */
export const BLOCKERS =
  '(?:ai|những ai|bộ nào|cơ quan nào|bên nào|đơn vị nào|địa phương nào|nơi nào|chỗ nào)(?: đang| đã| hay| là bên| thường)* (?:làm|gây|khiến)(?: cho| ra)? (?:vướng|kẹt|tắc|chậm|ách tắc|nghẽn|khó)|(?:vướng|kẹt|tắc|điểm nghẽn|nghẽn|mắc|ách tắc)(?: mắc| lại)?(?: (?:đang|hiện|nằm|là))*(?: ở| tại| chỗ| do| phía| vào)* (?:đâu|ai|cơ quan nào|bộ nào|đơn vị nào|bên nào|chỗ nào|nơi nào|khâu nào|những ai|những đâu)|(?<!(?:giao|phân|phân công|gửi|trả|nộp|trình|chuyển|báo|cấp|bàn giao|dành|báo cáo)\\s+(?:việc |nhiệm vụ )?)(?:chờ|đợi)(?: các| những)? (?:ai|cơ quan nào|bộ nào|đơn vị nào|bên nào|những ai)|(?:chờ|đợi|vướng|phụ thuộc(?: vào)?|kẹt)(?: ở)?(?: (?:ý kiến|góp ý|phản hồi|trả lời|thẩm định|văn bản|số liệu))*(?: (?:của|từ|ở|bên|phía|do))*(?: các| những)? (?:bộ|cơ quan|đơn vị|bên|nơi|ngành|tỉnh|địa phương|người) khác|(?:điểm nghẽn|nút thắt|ách tắc)(?: ở đâu| nào| gì)?|(?:các|những|tổng hợp|thống kê|rà soát)(?: các| những)? (?:khó khăn,? vướng mắc|vướng mắc|khó khăn)(?: theo (?:cơ quan|đơn vị|bộ)| hiện nay| hiện tại| chung| đang có)*\\s*[?.!]*$|who is blocking|blocked by whom';
export const REMINDERS =
  '(?:nhắc việc|lời nhắc|nhắc nhở|nhắc hạn|tin nhắc|tin nhắn nhắc|lần nhắc|thông báo nhắc(?: việc| hạn)?|cảnh báo hạn)(?: nào| gì)?(?: (?:đã|được|nào|gì|gửi|cho|tôi|em|mình|tới|đến|nhận|gần đây|hôm|tuần|những|của|có|không|chưa|mới|nhất|bot|là)(?![\\p{L}]))+|(?:đã|bị|được|từng|có|vừa) (?:bot |em |bạn |hệ thống )?(?:nhắc|đôn đốc)(?: nhở| hạn| việc)?(?: (?:tôi|em|mình|anh|chị))?(?: về| những| các| việc| nhiệm vụ)* ?(?:gì|nào|những gì|chưa|không|mấy lần|bao nhiêu lần|bao nhiêu)|(?:tôi|em|mình) (?:đã |được |bị |từng )*(?:nhận|nhắc)(?: được)?(?: những| các)* (?:nhắc|lời nhắc|nhắc nhở|nhắc việc|gì|những gì)|reminders?';
/** Names a kind of agency and asks which of them. */
/** Of these only those that wait for somebody: "chờ ý kiến của bộ khác". */
export const OTHERS_WAITED_FOR = '(?:bộ|cơ quan|đơn vị|bên|nơi|ngành|tỉnh|địa phương|người) khác';
export const WHICH_AGENCIES =
  '(?:(?<!cán )bộ|bộ,? ngành|cơ quan|đơn vị|địa phương|tỉnh|tỉnh thành|thành phố|sở|ngành)(?: nào| gì)(?![\\p{L}])|(?:(?<!(?:of|from|by) (?:the |all )*)(?:ministries|agencies)|which (?:ministry|agency|agencies|ministries))';
export const WHICH_PEOPLE =
  '(?:(?<!(?:chưa|không|cho|chẳng)\\s+)ai|những ai|cán bộ nào|người nào|đồng chí nào|chuyên viên nào|nhân viên nào|who)';
/** How pressing, not a date. */
export const MOST_PRESSING =
  '(?:gấp|khẩn|cần kíp|cấp bách) hơn|(?:nên |cần |phải )?(?:làm|xử lý|giải quyết|ưu tiên) (?:cái |việc )?(?:nào |gì )?(?:trước|trước tiên|đầu tiên|hơn)(?! (?:ngày|khi|hạn|\\d|tháng|tuần))|(?:gấp|khẩn|khẩn cấp|cấp bách|cần kíp|nóng|bức xúc|urgent)(?: gáp)? nhất|(?:cần|phải) (?:làm|xử lý|ưu tiên)(?: ngay| gấp)? (?:nhất|trước|trước tiên|đầu tiên)|ưu tiên (?:nhất|số một|hàng đầu|trước)|most urgent';
/** The name of a column, and whose: at the end of a message that tells nothing else. */
export const VALUE_OF_CODE =
  '(?:kết quả|vướng mắc|khó khăn|tiến độ|thời hạn|hạn|trạng thái|tình trạng|người phụ trách|văn bản|điều khoản)(?: hoàn thành| thực hiện| giao| hiện tại| hiện nay)? (?:của|cho) (?:nhiệm vụ |việc |mã )*(?:số )?(?:nv)?\\s*[-.]?\\s*\\d+\\s*[?.!]*$';

const REMINDER = '(?:(?:lời |tin |tin nhắn |thông báo )?nhắc(?: nhở| việc| hạn)?|đôn đốc)';
const WHO = '(?:(?:còn |có )?(?:những )?(?:ai|người nào|cán bộ nào|đồng chí nào|đơn vị nào|bao nhiêu người|mấy người))';
const NOT_YET = '(?:vẫn )?(?:chưa|không|chẳng)(?: hề)?';
/** Whom no reminder has reached: "ai chưa nhận được nhắc việc", "nhắc việc chưa đến ai", "tin nhắc nào gửi không được". */
export const UNREACHED = [
  `${WHO} ${NOT_YET} (?:được )?(?:nhận|thấy|có|nghe)(?: được)? ${REMINDER}(?: nào| gì)?`,
  `${WHO} ${NOT_YET} (?:được )?(?:bot )?(?:nhắc|đôn đốc)(?: việc| hạn| nhở)?`,
  `${REMINDER}(?: nào)? ${NOT_YET} (?:đến|tới|gửi)(?: được)?(?: tay| cho)*(?: ai| những ai| người nào)?`,
  `${WHO} (?:${NOT_YET} liên kết|đã chặn|chặn|${NOT_YET} kết nối)(?: với)?(?: tài khoản)?(?: bot| telegram| zalo)?`,
].join('|');

/** Pressing without a superlative: what is late or falls due at once. */
export const PRESSING =
  '(?:nhiệm vụ|công việc|đầu việc|việc|vụ|cái)? ?(?:gì|nào)(?: mà)?(?: (?:đang|là|cần|phải|thật|rất|làm|xử lý|giải quyết))* (?:gấp gáp|gấp|khẩn cấp|khẩn|cấp bách|cần kíp|nóng|urgent)(?! (?:nhất|hơn|rút|đôi|\\d))|(?:việc|nhiệm vụ) (?:gấp|khẩn cấp|khẩn|cấp bách|nóng)(?! (?:nhất|hơn|\\d))|(?:cần|phải|nên) ưu tiên (?:gì|việc gì|việc nào|cái gì|cái nào|những gì|làm gì)|anything urgent|urgent tasks?';
