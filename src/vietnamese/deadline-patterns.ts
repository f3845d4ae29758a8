// What the forms of deadlines are put together from: dates, months, quarters, hours, and the words before them. Over folded text.

export const LATEST = '(?:cham nhat|muon nhat|cham nhat la|muon nhat la)';
/** words before a date that make it a deadline and do not mean "the day before" */
export const UNTIL = `(?:${LATEST}(?: la)?(?: (?:den het|den|het|trong|vao|truoc het))?|khong qua|khong muon hon|khong cham hon|(?:cho )?den het|truoc het|den cuoi|toi het|het|den|toi|trong pham vi|ngay trong|trong|vao|han(?: chot| cuoi)?(?: la)?)`;
export const BEFORE = `(?:${LATEST}(?: la)? )?truoc`;
const SPACE = '\\s+';
/** Within a line, and a full stop with a space after it ends a sentence: "trước ngày 15. 5. …" is the fifteenth. */
const SEPARATOR = '(?:[^\\S\\n]?[/-][^\\S\\n]?|\\.)';
export const YEAR = '(\\d{4})';
export const DATE = `(?:thoi diem )?(?:ngay )?(?:mung )?(\\d{1,2})(?:${SEPARATOR}(\\d{1,2})(?:${SEPARATOR}${YEAR})?(?:(?: |,) ?nam ${YEAR})?| thang (\\d{1,2})(?:${SEPARATOR}${YEAR}|,? nam ${YEAR}|,? nam nay)?)(?![\\d/%]|[.,]\\d)`;
export const HOUR = "(\\d{1,2})\\s?(?:gio|h|g|:)\\s?(\\d{2})?(?:\\s?phut|['’])?,?";
export const MONTH = `thang (\\d{1,2})(?:${SEPARATOR}${YEAR}|,? nam ${YEAR}|,? nam nay)?(?![\\d/%]|[.,]\\d)`;
export const QUARTER = `quy (iv|iii|ii|i|[1-4])(?:${SEPARATOR}${YEAR}|,?(?: nam)? ${YEAR}|,? nam nay)?(?![\\d/%a-z]|[.,]\\d)`;
export const YEARS = `(?<!viet )nam ${YEAR}(?![\\d/%])`;
export const COUNT = '(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \\([^)]{2,20}\\))?';
export const UNIT = '(ngay lam viec|ngay|tuan|thang|quy|nam|gio)';

/** What a text must hold for the dearer forms to be worth a search. */
export const EVERY = /(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam|6|sau)/u;
export const AN_HOUR = /\d\s?(?:gio|h|g|:)/u;

/** Folded text is written in a to z, and expressions without the flag for all of Unicode are twice as fast. */
export const form = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${pattern.replaceAll(' ?', '\\s*').replaceAll(' ', SPACE)})(?![a-z])`, 'g');
/** "tuần đầu tháng", "tuần thứ ba của tháng", "tuần cuối tháng" */
export const WEEK_OF_MONTH = 'tuan (?:thu )?(dau(?: tien)?|cuoi(?: cung)?|nhat|hai|ba|tu|[1-4])(?: cua)?';
export const PART_OF_DAY = '(?:rang sang|sang|trua|chieu|toi|dem)';
export const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';
