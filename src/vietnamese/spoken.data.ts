// Syllables that are words of their own without marks, and other words with them.

/** cho/chờ, do/đó, con/còn, nay/này, qua/quá, chi/chỉ, sau/sáu, nam/năm, ban/bạn, hay/hãy, huy/hủy, dung/dừng, ba/bà, tu/từ, thi/thì, cung/cùng */
export const BARE_WORDS: readonly string[] = [
  'cho',
  'do',
  'con',
  'nay',
  'qua',
  'chi',
  'sau',
  'nam',
  'ban',
  'hay',
  'huy',
  'dung',
  'ba',
  'tu',
  'thi',
  'cung',
];
