// VNI-Windows: the letter stays, a mark byte follows (the table is regular); source: stack.md 3.4 and the published VNI layout.

/** base letters with the marks that may follow: [letter, mark bytes as Latin-1 characters, Unicode letter] is built from these. */
export const VNI_MARKS: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];

/** letters that VNI writes as one byte */
export const VNI_LETTERS: readonly (readonly [string, string])[] = [
  ['ñ', 'đ'],
  ['Ñ', 'Đ'],
  ['ô', 'ơ'],
  ['Ô', 'Ơ'],
  ['ö', 'ư'],
  ['Ö', 'Ư'],
  ['æ', 'ỉ'],
  ['Æ', 'Ỉ'],
  ['ó', 'ĩ'],
  ['Ó', 'Ĩ'],
  ['ò', 'ị'],
  ['Ò', 'Ị'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['î', 'ỵ'],
  ['Î', 'Ỵ'],
];

/** A well-formed Vietnamese syllable without its tone: onset, nucleus, coda. Used to tell encodings apart, not to spell-check. */
export const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:iêu|oai|oao|oay|oeo|uai|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?$/u;

export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters that take a VNI mark byte. */
export const VNI_BASES = /[aeouyAEOUYơưƠƯ]/u;
