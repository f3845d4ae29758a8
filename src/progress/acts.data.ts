// Words of what is more than a report on one task: undo, decisions on more time, other people in charge, a part of one's own.

export const UNDO =
  'hoàn tác|undo|(?:quay lại|trả lại|lấy lại|khôi phục|trả về)(?: như| về)? (?:số liệu|dữ liệu|trạng thái|giá trị)(?: trước| cũ| ban đầu)|(?:rút|thu hồi|bỏ|gỡ)(?: lại)? (?:báo cáo|cập nhật|lần báo|lần cập nhật)(?: vừa rồi| trước| lúc nãy)?';

/** "xác nhận hết các nhiệm vụ chờ xác nhận": of several, none named */
export const CONFIRM_ALL =
  '(?:xác nhận|duyệt|phê duyệt|chốt|nghiệm thu)(?: giúp| cho)?(?: hết| tất cả| toàn bộ| mọi| các| những| cả)+(?: các| những)?(?: nhiệm vụ| việc| đầu việc| báo cáo| cái)(?: nào)?(?: đang| còn| đã báo xong)?(?: chờ| đợi)?(?: tôi)?(?: xác nhận| duyệt| phê duyệt)?';

const TITLE = '(?:(?:anh|chị|ông|bà|em|cô|chú|bạn|đồng chí|đ/c|đc|bác|cậu)\\s+)?';
const ASSIGN =
  '(?:chuyển(?: giao| lại| việc| phụ trách)?|bàn giao(?: lại)?|giao(?: lại| việc)?|phân công(?: lại)?|điều chuyển|đổi người phụ trách(?: thành| sang)?)';
const NAME = '\\p{L}+(?:\\s+\\p{L}+){0,4}';

export const HAND_OVER = `(?<verb>${ASSIGN})\\s+(?<prep>(?:cho|sang|về|tới|lại cho)\\s+)?(?<title>${TITLE})(?<name>${NAME})`;
/** "để anh Dũng làm", "đưa cho Dũng làm": what the person is to do must be said, and nothing before it: "gửi để anh Dũng xử lý" reports */
export const LEFT_TO = `^[\\s,.:–-]*(?<prep>(?:để|nhờ)\\s+(?:anh|chị|ông|bà|em|cô|chú|bạn|đồng chí|đ/c|đc|bác|cậu)\\s+|đưa\\s+cho\\s+${TITLE})(?<name>${NAME}?)(?=\\s+(?:làm|lo|phụ trách|xử lý|theo dõi|đảm nhận|thực hiện)(?![\\p{L}]))`;
/** "chuyển toàn bộ việc của Bình cho An" */
export const HAND_OVER_ALL = `${ASSIGN}\\s+(?:giúp\\s+)?(?:hết|toàn bộ|tất cả|mọi|các|những|cả)(?:\\s+(?:các|những))?\\s+(?:nhiệm vụ|công việc|đầu việc|việc)\\s+(?:của|do|đang giao|mà)\\s+${TITLE}(?<from>${NAME}?)\\s+(?:đang\\s+)?(?:phụ trách\\s+|làm\\s+)?(?:cho|sang|về)\\s+${TITLE}(?<name>${NAME})`;
/** A unit within an agency, by the noun it begins with; which units there are is known from the staff. */
export const UNIT =
  '^(?:phòng|vụ|cục|chi cục|ban|trung tâm|viện|văn phòng|thanh tra|tổ|đội|khoa|bộ phận|nhóm)(?![\\p{L}])(?:\\s+\\p{L}[\\p{L}-]*){0,8}';

/** where a name ends */
export const NAME_ENDS =
  'phụ trách|làm|thực hiện|xử lý|theo dõi|quản lý|đảm nhận|tiếp quản|tiếp tục|hạn|xong|trước|đến|tới|nhé|nha|ạ|giúp|thay|từ|vì|do|để|với|và|luôn|ngay|trong|nghiên cứu|chủ trì|rồi|đi|hoàn thành';
/** without its mark it is also a name: then a capital tells */
export const ONESELF = 'mình';
/** names of no person */
export const NO_NAME = 'các|những|cho|việc|nhiệm vụ|ban|hội|ai|tôi|bên|đơn vị|phòng|vụ|cục|người|lãnh đạo';
export const BEFORE_DAY = 'trước(?: ngày)?\\s*$';

/** A leader's or focal point's word on a request for more time. */
const AGREES = '(?:đồng ý|duyệt|phê duyệt|chấp thuận|chấp nhận|nhất trí|thống nhất)';
export const EXTENSION_GRANTED = `(?:chỉ\\s+)?${AGREES}(?:\\s+(?:cho|việc|đề nghị|đề xuất|yêu cầu|xin|phép))*[^.;,]{0,40}?(?:gia hạn|lùi(?: thời)? hạn|kéo dài|lùi)`;
export const EXTENSION_DENIED = `(?:không|ko|k)\\s+(?:được\\s+)?(?:gia hạn|lùi hạn|cho lùi|cho thêm)(?!\\s+được)|(?:(?:không|chưa|ko|k)\\s+(?:thể\\s+)?(?:${AGREES}|cho)|từ chối|bác)(?:\\s+(?:cho|việc|đề nghị|đề xuất|yêu cầu|xin|phép))*[^.;,]{0,40}?(?:gia hạn|lùi(?: thời)? hạn|kéo dài|lùi)`;
export const BY_MANDATE = '(?:theo|thừa|được)(?: sự)? (?:ủy|uỷ) quyền(?: của [^,.;]{1,40})?';
export const BY_MANDATE_CONSENT = 'theo ủy quyền';
export const CONSENT_DOCUMENT =
  '(?:(?:theo|tại|căn cứ|thực hiện|có)\\s+)?(?:công văn|văn bản|thông báo|quyết định|nghị quyết|công điện|tờ trình|ý kiến|cv|vb|tb|qđ)(?:\\s+(?:đồng ý|chấp thuận|chỉ đạo|cho phép))?(?:\\s+số)?\\s*:?\\s*(?<number>\\d+[^\\s,;]*)(?:\\s+của\\s+[^,;]{2,40}?)?[ ,]*(?=\\s*ngày)';

/** What a cooperating or a blocking agency says of its own part. */
export const OWN_PART =
  '(?:đã|vừa)(?: có| gửi| cho| tham gia| trả lời| cung cấp| hoàn thành| xong| ban hành| ký| chuyển)*(?: bằng)?(?: văn bản| công văn)?(?: góp ý| ý kiến| thẩm định| trả lời| số liệu| báo cáo| phối hợp| bố trí| phần| gửi ý kiến| văn bản| công văn)+|(?<!(?:chưa|không) )(?:góp ý|trả lời|(?:cho|có|gửi) ý kiến|thẩm định|bố trí kinh phí|cung cấp số liệu)(?: bằng văn bản| xong| đủ)? rồi|xong phần|phần (?:của )?(?:mình|chúng tôi|bên em|bên tôi|đơn vị)[^,;.]{0,30} (?:xong|hoàn thành)';

/** What an agency that was waited for has sent is here. */
export const RECEIVED =
  '(?:đã|vừa|mới)(?: có| nhận| được| có được| nhận được)+(?: đủ| xong| bằng văn bản)*(?: văn bản| công văn| ý kiến| góp ý| thẩm định| trả lời| số liệu| báo cáo| kinh phí)+(?: góp ý| thẩm định| trả lời)*(?: từ| của)';

/** Which agencies wait for ours. */
export const WAITING_FOR_US =
  '(?:việc|nhiệm vụ|vướng mắc|cơ quan|đơn vị|bộ|ai)(?: gì| nào)?(?: nào)? (?:đang )?(?:chờ|đợi|vướng|kẹt ở|chờ đợi) (?:bộ mình|cơ quan mình|đơn vị mình|bên mình|mình|chúng tôi|chúng ta|cơ quan tôi|bộ tôi|bên tôi|bên em|ta)|(?:chúng tôi|bên mình|bộ mình|cơ quan mình|đơn vị mình|mình) (?:đang )?(?:nợ|còn nợ) (?:ý kiến|góp ý)|vướng mắc (?:đang )?chờ (?:bộ|cơ quan|đơn vị|bên)? ?(?:mình|tôi|em|chúng tôi)';

/** "kỳ 10/2025", "kỳ 10", "kỳ báo cáo tháng 10/2025" */
export const PERIOD_NUMBER =
  'kỳ(?: báo cáo)?(?: tháng)?\\s*(?<month>1[0-2]|0?[1-9])(?:\\s*[/.-]\\s*(?<year>20\\d{2}))?(?![\\d/]| tháng| năm)';
/** of a report that comes again: it is done when it is out of the house */
export const SENT =
  '(?:đã|vừa|mới)(?: kịp| được| em| bọn em| chúng tôi)* (?:gửi|nộp|trình|báo cáo|ban hành|phát hành|chuyển)(?! ý kiến| góp ý)|(?:gửi|nộp|trình)(?: đi)? (?:rồi|xong)';

/** a position at the head of a unit; deputies are not */
export const UNIT_HEAD =
  '^\\s*(?:quyền\\s+)?(?:trưởng|chánh|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|giám đốc|tổ trưởng|đội trưởng)(?![\\p{L}])';

/** "yêu cầu minh chứng khi hoàn thành" as a rule, switched on or off */
export const EVIDENCE_ON_COMPLETION =
  '(?:minh chứng|tệp đính kèm|tài liệu kèm)(?![\\p{L}])[^.;?]{0,30}(?:khi|lúc|mới được|cho việc|thì mới)[^.;?]{0,20}(?:hoàn thành|xong|kết thúc)|(?:khi|muốn)[^.;?]{0,12}(?:hoàn thành|báo xong)[^.;?]{0,20}minh chứng';
export const SWITCHED_OFF =
  '(?<![\\p{L}])(?:tắt|bỏ|thôi|ngừng|dừng|hủy|huỷ)(?: việc| chế độ| quy định)?(?: yêu cầu| bắt buộc)|(?<![\\p{L}])(?:không|chưa)(?: cần)? (?:yêu cầu|bắt buộc|cần|phải có|đòi)|(?<![\\p{L}])tắt(?![\\p{L}])';
export const SWITCHED_ON = '(?<![\\p{L}])(?:bật|mở|đặt|yêu cầu|bắt buộc|quy định|áp dụng|phải (?:có|kèm|nộp|gửi))(?![\\p{L}])';
export const EVERYWHERE = '(?<![\\p{L}])(?:toàn (?:hệ thống|bộ cơ quan)|mọi cơ quan|tất cả (?:các )?cơ quan|các cơ quan)(?![\\p{L}])';

/** "24/11 - 28/11": from one day to another */
export const DAY_RANGE = /(\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)\s+[-–—]\s+(?=\d{1,2}[/.]\d)/gu;

/** "tôi nghỉ phép từ 24/11 đến 28/11, Bình làm thay" */
export const ON_LEAVE = `^\\s*(?:(?:dạ|báo cáo|thông báo|xin phép)[ ,:]+)*(?:(?<self>tôi|em|mình)|${TITLE}(?<who>${NAME}?))\\s+(?:xin\\s+|sẽ\\s+|được\\s+)*(?:nghỉ(?: phép| ốm| chế độ| thai sản| việc riêng)?|đi (?:công tác|học|nước ngoài)|vắng(?: mặt)?)(?![\\p{L}])`;
export const SUBSTITUTE = `(?:^|[,;.])\\s*(?:việc |mọi việc |công việc )?(?:nhờ|giao(?: (?:hết |mọi |các |toàn bộ )?(?:công )?việc)?(?: lại)?(?: cho)?|để|có|bàn giao(?: việc| công việc)(?: lại)? cho|người (?:làm )?thay(?: thế)?(?: là|:)?)?\\s*${TITLE}(?<name>${NAME}?)(?:\\s+(?:sẽ\\s+)?(?:làm|trực|xử lý|phụ trách|giải quyết)?\\s*(?:thay|hộ)(?![\\p{L}])|\\s*[.!]?\\s*$)`;
