// Words that point back behind what was shown last: "việc kia", "hai việc này", "quay lại danh sách lúc nãy".

import type { Facet } from '../types.ts';

const EARLIER = '(?:lúc|ban|hồi|khi|vừa) nãy|(?:lúc|hồi) trước|trước đó|trước đấy|vừa rồi|vừa hỏi|vừa xem';
const TASK = '(?:nhiệm vụ|công việc|việc|cái|đầu việc|mục|vụ|task)';
const PUT_IN = '(?:(?:dạ|à|ừ|ok|thôi|thế|vậy|giờ|rồi|cho|tôi|em|anh|chị|mình|xem|hãy|bot|ơi|thì) )*';

/** When something was said; nothing else. */
export const EARLIER_SAID = EARLIER;

/** The set shown before. */
export const BACK_TO_SET = `^${PUT_IN}(?:(?:quay|trở)(?: trở)? (?:lại|về)(?! (?:đây|làm|trường))|lùi lại|về lại|(?:xem|mở|hiện|cho|đưa|in|gửi) lại(?= (?:cái |bảng |các )*(?:danh sách|list|bảng|kết quả|cũ|trước|${EARLIER}))|(?:cái )?(?:danh sách|list|bảng)(?= (?:${EARLIER}|trước|cũ|ban đầu|đầu tiên|kia)(?![\\p{L}])))(?: (?:xem|với|tới|đến|cái|các|những|danh sách|list|bảng|kết quả|câu|hỏi|trả lời|phần|chỗ|lần|cũ|kia|đó|ấy|trên|trước|ban đầu|đầu tiên|từ đầu|hồi đầu|${EARLIER})(?![\\p{L}]))*`;
/** Of several the one that the conversation began with. */
export const AT_FIRST = '(?:ban đầu|đầu tiên|từ đầu|hồi đầu|lúc đầu)';

/** The task looked at before this one, or the other one of two. */
export const OTHER_TASK = `${TASK} (?:trước(?: đó| đấy)?(?! (?:ngày|tháng|tuần|năm|cuối|hết|khi|\\d))|kia|nọ|(?:${EARLIER})|còn lại|thứ kia|bên kia)`;

/** The one behind the task looked at. */
export const NEXT_TASK = `${TASK} (?:tiếp theo|kế tiếp|tiếp|kế|sau nữa|sau đó|bên dưới|liền sau|sau(?=\\s*[?.!]*$))`;

/** The rest of a few, of which some were told apart: "mấy cái kia". */
export const OTHER_TASKS = `(?:mấy|những|các) ${TASK} (?:kia|khác|còn lại|nọ)`;

/** So many tasks, taken together. */
export const SEVERAL_TASKS = `(?:(?:trong )?(?:cả )?(?<count>hai|ba|bốn|năm|[2-5]) ${TASK}(?: (?:này|đó|ấy|trên|kia|nọ|đấy|vừa rồi|vừa nói|vừa nêu|vừa xem|${EARLIER})(?![\\p{L}])|(?=\\s*[?.!]*$|\\s+(?:cùng|chung|có|ai|do|hạn|thì|đều|việc nào|cái nào)(?![\\p{L}])))|cả (?<all>hai|ba|bốn|[2-5])(?! (?:bộ|cơ quan|đơn vị|tỉnh|địa phương|thành phố|nơi|bên|chỗ|sở|người|anh|chị|ngày|tuần|tháng)(?![\\p{L}]))(?: (?:này|đó|ấy|trên|đấy)(?![\\p{L}]))?)`;

/** "Hai việc quá hạn là việc gì": how many they are is known. */
export const COUNTED_TASKS = `(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}) ${TASK}`;

/** It is asked whether a value is the same for all of them. */
export const SAME_VALUES: readonly { readonly said: string; readonly facet: Facet }[] = [
  { said: '(?:cùng|chung|khác)(?: một| chung)? (?:cơ quan|bộ|đơn vị|tỉnh|địa phương|nơi|chỗ|bên)', facet: 'lead' },
  {
    said: '(?:cùng|chung|khác)(?: một| chung)? (?:người|cán bộ|đồng chí|chuyên viên)|(?:cùng|đều) (?:do )?(?:một )?người',
    facet: 'person',
  },
  { said: '(?:cùng|chung|khác)(?: một| chung)? (?:thời hạn|hạn|ngày)', facet: 'due' },
  { said: '(?:cùng|chung|khác)(?: một| chung)? (?:văn bản|nghị quyết|thông báo|công điện|chỉ thị|kết luận)', facet: 'directive' },
];
