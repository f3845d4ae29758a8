// How Vietnamese says numbers; folded word → value, and the patterns they are found by.

export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

const UNIT = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
const TENS = `(?:(?:${UNIT} )?(?:mười|mươi|chục)(?: ${UNIT})?)`;
const SHORT_TENS = '(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:mốt|tư|lăm|nhăm))';
const HUNDREDS = `(?:${UNIT} trăm(?: (?:(?:linh|lẻ) ${UNIT}|${TENS}|rưỡi))?)`;

/** Numbers below a thousand in words. */
export const NUMBER_WORDS = `(?:${HUNDREDS}|${TENS}|${SHORT_TENS}|${UNIT})`;
/** Numbers that no other word is mistaken for when marks are missing ("sau", "nam", "tu" are). */
export const PLAIN_NUMBER_WORDS = `(?:${HUNDREDS}|${TENS}|${SHORT_TENS})`;
/** What may follow a single number word for it to be one. */
export const COUNTED_NOUNS =
  '(?:ngày|tuần|tháng|quý|nhiệm vụ|việc|đầu việc|công việc|cái|người|đồng chí|bộ|cơ quan|đơn vị|địa phương|tỉnh|lần|hồ sơ|văn bản|%|phần trăm|phần)';

export const PERCENT_WORDS = 'phần trăm|percent';
export const PERCENT_SIGN = `(?:%|${PERCENT_WORDS})`;
export const MINUS_WORD = 'âm';
/** before the digits; a dash that stands apart ("NV-001 - 70%") only divides */
export const MINUS = `(?:[-−](?=\\d)|${MINUS_WORD} )`;
export const HALF = '(?:(?:một|1|phân|được) nửa|nửa (?:chặng|khối lượng|công việc|việc|phần|tiến độ|rồi)|half)';
/** Before "nửa" these make it no figure. */
export const VAGUE = '(?:hơn|quá|gần|chưa được|chưa đến|chưa tới|trên|dưới|khoảng)';
export const PART_OF = 'phần';
/** Before a/b these make it a day of the month. */
export const DAY_BEFORE = '(?:ngày|hạn|đến|tới|trước|sau|từ|hôm|kể từ|vào|mùng|mồng)';

/** Bare forms of sáu, tư, năm, bảy, tám that are words of their own. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['sau', 'tu', 'nam', 'bay', 'tam', 'lam']);
