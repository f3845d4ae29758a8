// How a document is asked for. Patterns for vietnamese/spoken: written with every mark, they match any typing.

/** Polite beginnings, which say nothing of what is wanted. */
export const PADDING =
  '(?:dạ|vâng|alo|ơi|em|anh|chị|bạn|bot|trợ lý|đôn đốc ơi|nhờ|phiền|làm ơn|vui lòng|cho|giúp|hộ|tôi|mình|xin|hãy|cần|muốn|đồng chí|đ/c|với|được không)';
export const POLITE_END = '(?:giúp|hộ|cho) (?:tôi|em|anh|chị|mình|với)|nhé|nha|ạ|với|giùm|đi|ngay|nhanh';

/** Making a file of something. */
export const MAKE = '(?:kết )?xuất|trích xuất|tải(?: về| xuống)?|in(?: ra)?|lập|làm|soạn(?: thảo)?|dự thảo|thảo|tạo|viết|export|download';
/** Sending it: only with the name of a file's form beside it. */
export const SEND = 'gửi|đưa|lấy';

export const REPORT = 'báo cáo|bản báo cáo|bc';
export const LIST = '(?:bảng|bản)? ?(?:danh sách|danh mục|thống kê|tổng hợp)|bảng(?: nhiệm vụ| tổng hợp)?';
export const SHEET = '(?:file |tệp |bảng )?(?:excel|exel|xlsx|bảng tính)';
export const DOCUMENT = '(?:file |tệp |bản )?(?:word|docx)';
export const FILE = '(?:thành |ra )?(?:file|tệp)';
export const LETTER =
  '(?:bản )?(?:dự thảo )?(?:công văn|văn bản|cv) (?:đôn đốc|nhắc(?: nhở| việc)?|thúc giục)|(?:dự thảo )?công văn đôn đốc';
export const CALENDAR = '(?:lịch|calendar)(?: (?:hạn|thời hạn|công việc|nhiệm vụ|làm việc|của (?:tôi|em|anh|chị|mình)))*|file ics|ics';
/** "ra excel" after a list: the tasks just shown. */
export const JUST_SHOWN = '(?:cái|danh sách|bảng|kết quả|mấy cái|những nhiệm vụ|các nhiệm vụ)? ?(?:này|đó|trên|vừa rồi|vừa xem)';
/** Words between what is wanted and what it is about. */
export const LINK = '(?:về|các|những|của|dưới dạng|dạng|sang|ra|thành|bằng|theo mẫu|bản|kết quả|tình hình|thực hiện)';
/** A set of tasks by its own name: put before what is left, so that "tháng 11" is understood as of tasks. */
export const TASKS = 'nhiệm vụ';
export const SAYS_TASKS = 'nhiệm vụ|nv|việc|công việc';
