// Words and letters of enumerators (Nghị định 30/2020/NĐ-CP, annex I, and the thể thức of Party documents).

export const CLAUSE_WORDS = { part: 'phần(?: thứ)?', chapter: 'chương', article: 'điều' } as const;

/** The letters that points are counted by: đ is a letter of its own, f j w z are not used. */
export const LETTERS = '[abcdđeghiklmnopqrstuvxy]';
