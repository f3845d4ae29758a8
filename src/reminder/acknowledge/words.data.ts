// Words by which people acknowledge a reminder, ask to be reminded again, and ask who has not acknowledged.

/** may stand around the rest without changing it */
export const FILLER =
  'dạ|vâng|ok|oke|rồi|ạ|nhé|nha|nhá|thưa|báo cáo|tôi|em|mình|anh|chị|đồng chí|đc|sếp|bot|xin|đã|được|và|với|các|những|việc|nhiệm vụ|nv|này|đó|trên|nhắc|nhắc việc|tin|tin nhắc|thông tin|đôn đốc|lời nhắc|giao|của|về|cho|luôn|nhận đôn đốc';
export const ACKNOWLEDGES =
  'ký nhận|kí nhận|xác nhận đã nhận|tiếp nhận|đã nhận|nhận được|nhận rồi|nhận việc|nhận nhiệm vụ|đã rõ|rõ rồi|đã nắm|nắm được|đã đọc|đã xem';
export const ALL = 'hết|tất cả|toàn bộ|cả|mọi';

/** "nhắc tôi …", "mai nhắc lại" */
export const REMIND_ME =
  '(?:nhắc|hẹn|báo)(?: nhở)?(?: lại)?(?: cho)?(?: riêng)? (?:tôi|em|mình|anh|chị|tớ)(?! (?:ấy|ta|đó|kia))|(?:nhắc|hẹn)(?: tôi| em| mình)? lại|hẹn nhắc|đặt nhắc|tạo nhắc';
/** a wish taken back: "đừng nhắc tôi NV-012 nữa" */
export const NO_MORE =
  '(?:đừng|thôi|không cần|khỏi cần|khỏi|hủy|bỏ|ngừng|tắt|không)(?: hẹn| lịch| lời| việc)? nhắc(?: lại)?(?: cho)?(?: tôi| em| mình| anh| chị)?(?: về)?';
/** before and behind a wish taken back without a task: "thôi đừng nhắc nữa" */
export const ENOUGH = 'thôi|thế|à|ừ|nữa|đâu';
/** not about oneself, or not a wish */
export const NO_WISH = 'nhắc (?:tôi|em|mình) (?:gì|những gì|việc gì|bao giờ|khi nào|lúc nào|mấy)|nhắc gì|đã nhắc|được nhắc|bản tin|tối đa';
/** told apart from the name Mai by standing at an end, or behind a part of the day */
export const TOMORROW = '(?:sáng|chiều|ngày|hôm|trưa) mai|^mai|mai(?= nhé| nha| ạ|\\s*[.!]*$)';
export const AFTER_SPAN =
  '(?:sau|trong|thêm)?\\s*(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s*(?<unit>ngày làm việc|ngày|hôm|tuần|tháng)(?: nữa| sau)?';

const TODAY = '(?:hôm nay|sáng nay|chiều nay|trong ngày)';
const WHAT = '(?:gì|những gì|việc gì|việc nào|những việc nào|nhiệm vụ nào|những nhiệm vụ nào|nhiệm vụ gì|cái gì|mấy việc|bao nhiêu việc)';
const OF_ME = '(?: cho)?(?: tôi| em| mình| anh| chị)?(?: về)?';
/** "nhắc gì hôm nay", "hôm nay tôi được nhắc những việc nào", "nhắc việc hôm nay của tôi" */
export const MY_REMINDERS = `${TODAY}[^.;?]{0,25} nhắc${OF_ME} ${WHAT}|nhắc${OF_ME} ${WHAT}[^.;?]{0,15} ${TODAY}|(?:nhắc việc|lịch nhắc|lời nhắc) (?:của tôi |của em |của mình )?${TODAY}`;
const WHO = '(?:ai|những ai|người nào|những người nào|đơn vị nào|cơ quan nào|bao nhiêu người|mấy người|đồng chí nào|cán bộ nào)';
/** "ai chưa ký nhận?"; not "ai chưa nhận được nhắc việc", which is about delivery */
export const WHO_HAS_NOT = `${WHO}(?: còn| vẫn| mà)?(?: đang)? (?:chưa|không)(?: có)?(?: chịu)? (?:ký nhận|kí nhận|xác nhận đã nhận|nhận việc|phản hồi nhắc|phản hồi đôn đốc|trả lời nhắc|nhận(?=\\s*[?.!]*$))|chưa (?:ký nhận|kí nhận)(?: nhắc việc| việc)?(?: là)? (?:ai|những ai)`;
/** "ai đã ký nhận đôn đốc sáng nay?", "đôn đốc hôm qua đến đâu rồi?" */
export const URGE_PROGRESS = `${WHO}[^.;]{0,20}(?:ký nhận|kí nhận|nhận|phản hồi|trả lời)[^.;]{0,12}đôn đốc|đôn đốc[^.;]{0,30}(?:${WHO}|kết quả|đến đâu|thế nào|ra sao|phản hồi|ký nhận chưa)|kết quả đôn đốc|tình hình đôn đốc`;
export const MORNING = 'sáng';
export const AFTERNOON = 'chiều|tối';
