// Task codes in every writing; "nhiệm vụ 12" names a code, "3 nhiệm vụ" a number of tasks.
export const CODE =
  '(?:(?:nv|n\\.v|n\\.vụ)\\s*[-–.:#_]?\\s*(?:số\\s*)?|(?:nhiệm vụ|việc|công việc|task|mã)\\s+(?:có mã\\s+|mang mã\\s+|mã\\s+|số\\s+|mã số\\s+|#\\s*)*(?:nv)?\\s*[-–.:#]?\\s*)(?<number>\\d{1,9})(?!\\s*(?:%|phần trăm|ngày|tuần|tháng)|[/.-]\\s*\\d|,\\d+\\s*%)';
/** a further number right behind a code */
export const ALSO_NUMBER =
  '\\s*(?:,|;|&|\\+|và|với)\\s*(?<number>\\d{1,6})(?!\\s*(?:%|/|phần trăm|ngày|tuần|tháng|nhiệm|việc|cái|[.,]\\d*\\s*%))';
