// Words by which people ask for their digest and set when it comes.

export const DIGEST = 'bản tin(?: sáng| tóm tắt| hằng ngày| hàng ngày)?|điểm tin';
export const OFF = '(?:tắt|ngừng|thôi|dừng|bỏ|hủy|không (?:nhận|gửi|cần)|đừng gửi)';
export const ON = '(?:bật|mở lại|nhận lại|đăng ký|nhận|cho nhận|gửi lại)';
export const WEEKLY = 'tuần|hằng tuần|hàng tuần|mỗi tuần';
export const MONTHLY = 'tháng|hằng tháng|hàng tháng|mỗi tháng';
export const REGULARLY = 'hằng tuần|hàng tuần|mỗi tuần|hằng tháng|hàng tháng|mỗi tháng';
export const DAILY = 'ngày|hằng ngày|hàng ngày|mỗi ngày|mỗi sáng|hằng sáng';
export const TIME = '(?:lúc|vào|sang|thành|từ|trước)?\\s*(?<hour>\\d{1,2})\\s*(?:(?:giờ|h|g|:)\\s*(?<minutes>\\d{1,2}|rưỡi)?)(?!\\p{L})';
export const HALF = 'ruoi';
/** it is asked for, or said where it is meant to come */
export const NO_DIGEST = 'ai|là gì|người nào|chưa nhận|soạn|viết|công văn';
