// Words by which people and offices set their reminders and their days.

const NUMBERS = '(?<numbers>\\d{1,3}(?:\\s*(?:,|và|;|/|-|rồi)?\\s*\\d{1,3})*)';

export const SHOW =
  '(?:xem |cho xem |hiện |mở )?(?:cài đặt|thiết lập|cấu hình|quy tắc)(?: về)?(?: các)?(?: bước)? nhắc(?: việc| hạn| nhở)?|nhắc việc (?:đang )?(?:cài đặt|thiết lập) (?:thế nào|ra sao)';
/** "tối đa 2 nhắc việc mỗi ngày" */
export const MOST_A_DAY =
  '(?:tối đa|không quá|nhiều nhất|chỉ)[^.;\\d]{0,20}(?<count>\\d{1,2})\\s*(?:tin |lần |lượt |cái )?(?:nhắc(?: việc| nhở)?|tin|lần|thông báo)[^.;]{0,15}(?:mỗi|một|1|/|hằng|hàng|trong|trên)\\s*(?:một |1 )?ngày';
/** "nhắc trước hạn 20, 10, 5, 1 ngày" */
export const BEFORE = `(?:nhắc|báo)(?: việc| tôi| cán bộ)?(?: trước)(?: thời)?(?: hạn)?(?: là| vào)?(?: các)?(?: mốc)?\\s*:?\\s*${NUMBERS}\\s*ngày`;
/** "nhắc quá hạn 1, 3, 7 ngày" */
export const AFTER = `(?:nhắc|báo)(?: việc)?(?: khi| sau)?(?: đã)? (?:quá|sau|trễ)(?: thời)? hạn(?: là| vào)?(?: các)?(?: mốc)?\\s*:?\\s*${NUMBERS}\\s*ngày`;
/** "giờ yên lặng từ 17 giờ đến 8 giờ" */
export const QUIET =
  '(?:giờ |thời gian |khung giờ )?(?:yên lặng|yên tĩnh|không nhắc|nghỉ nhắc|im lặng)[^.;\\d]{0,12}(?<from>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?<fromMinutes>\\d{2})?(?: phút)?[^.;\\d]{0,12}(?:đến|tới|-|–)\\s*(?<to>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?<toMinutes>\\d{2})?';
const URGENT = '(?:việc |nhiệm vụ |văn bản )?(?:hỏa tốc|thượng khẩn|khẩn|công điện)';
const OFF_HOURS = '(?:ngoài giờ|ngày nghỉ|cuối tuần|ban đêm|giờ yên lặng|mọi lúc|cả ngày nghỉ)';
export const URGENT_NO = `(?:không|đừng|thôi|tắt|ngừng|cấm)(?: cho phép| được)?(?: nhắc)? ${URGENT}[^.;]{0,15}${OFF_HOURS}`;
export const URGENT_YES = `(?:nhắc|cho phép nhắc|được nhắc|bật nhắc|cho phép) ${URGENT}[^.;]{0,15}${OFF_HOURS}`;
/** "hỏi lại sau 5 ngày" */
export const ASK_AGAIN =
  '(?:hỏi lại|nhắc lại người đã ký nhận|hỏi lại người đã ký nhận)(?: nếu)?(?: chưa có tiến độ)? sau (?<count>\\d{1,2}) ngày';
/** "trưởng đơn vị Vụ Pháp chế là CB-012" */
export const UNIT_HEAD =
  '(?:thủ trưởng|trưởng|người đứng đầu|phụ trách) (?:đơn vị|phòng ban) (?<unit>.{2,80}?) là (?:đồng chí |đ/c |ông |bà |anh |chị )?(?<head>[\\p{L}\\p{N} -]{2,60}?)\\s*[.!]*$';

/** an administrator's word on days: "thứ bảy 10/01/2026 làm bù", "nghỉ ngày 02/01/2026" */
export const DAY_WORKED = 'làm bù|đi làm|làm việc bình thường|là ngày làm việc|hoán đổi(?: thành)? (?:ngày )?làm';
export const DAY_OFF = 'nghỉ bù|nghỉ hoán đổi|được nghỉ|cho nghỉ|là ngày nghỉ|nghỉ lễ|nghỉ bão|nghỉ';
export const DAY_USUAL = '(?:bỏ|hủy|xóa|gỡ)(?: lịch| thiết lập| ngày)*(?: nghỉ| làm bù| riêng)|theo lịch chung|như thường lệ';
export const SHOW_DAYS = '(?:xem |cho xem )?lịch (?:làm việc|nghỉ)(?: riêng| của cơ quan| đã đặt)?';
