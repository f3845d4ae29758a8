// Parts of a document as they are named: "Phụ lục II, mục 64", "Mục III, khoản 4, điểm a".

export const CLAUSE_KIND = '(?:phụ lục|phần|chương|tiểu mục|mục|điều|khoản|điểm|ý)';
export const CLAUSE_VALUE = '(?:số )?(?:\\(?\\d{1,3}\\)?|[ivx]{1,5}|[a-hđ])';
/** Between two parts. */
export const CLAUSE_LINK = '(?:\\s*[,;]\\s*|\\s+(?:của |thuộc |trong |tại )?)';
/** Before a single part, so that "mục 3" is no line of a list. */
export const CLAUSE_BEFORE = '(?:thuộc|tại|ở|trong|theo|nêu tại|quy định tại|giao tại|giao ở|nằm ở|nằm tại|nằm trong|của)';
/** Behind a single part: what it is a part of. */
export const CLAUSE_OF =
  '(?:của|thuộc|trong|tại|ở) (?:các |những )?(?:văn bản|thông báo|nghị quyết|công điện|chỉ thị|quyết định|nghị định|kế hoạch|công văn|kết luận|chương trình|tb|nq|cđ|ct|qđ|nđ|kh|cv|kl|phụ lục|mục|điều|chương|phần)';
/** named without its number where there is only one */
export const ANNEX = 'phụ lục';
