// Letters and words that spelling in two ways is about.

/** A letter of its own, which no mark makes out of d. */
export const D_WITH_STROKE = /[đĐ]/u;
/** What "&" stands for. */
export const AND = ' và ';
/** The tone of oa, oe, uy on the second vowel: "hoà", "khoẻ", "thuý"; the same words are also written hòa, khỏe, thúy. */
export const TONE_ON_SECOND = /o([àáảãạ])|o([èéẻẽẹ])|u([ỳýỷỹỵ])/gu;
