// Words and letters of enumerators (Nghị định 30/2020/NĐ-CP, annex I, and the thể thức of Party documents).

export const CLAUSE_WORDS = { part: 'phần(?: thứ)?', chapter: 'chương', article: 'điều' } as const;

/** "Nhiệm vụ 1:", "Tiểu dự án 2:" – parts of a programme that are counted by what they are. */
export const COUNTED_PART =
  /^((?:Nhiệm vụ|Nhóm nhiệm vụ|Dự án|Tiểu dự án|Đề án|Nội dung|Hợp phần|Hoạt động|Giải pháp)(?: số)? \d{1,2})\s*[.:)]\s+(?=\p{Lu})/u;

/** The letters that points are counted by: đ is a letter of its own, f j w z are not used. */
export const LETTERS = '[abcdđeghiklmnopqrstuvxy]';

/** A. B. C. D. Đ. */
export const UPPER_LABEL = /^([A-ZĐ])\s?[.\-–/)]\s+(?=\p{Lu})/u;

/** 1.1, but no amount of money. */
export const SUBNUMBER_LABEL = /^(\d{1,2}\.\d{1,2})[.)]?\s+(?!(?:triệu|tỷ)\s)/u;

/** (1), (a). */
export const BRACKET_LABEL = /^\((\d{1,2}|[a-zđ])\)\s*/u;
