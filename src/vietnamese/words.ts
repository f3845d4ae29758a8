// Word boundaries that know đ and ế, for regular expressions over NFC or folded text.

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** A regular expression that matches `pattern` as whole words, flags "u" plus `flags`. Spaces in `pattern` match any run of white space. */
export const word = (pattern: string, flags = ''): RegExp =>
  new RegExp(`${BEFORE}(?:${pattern.replaceAll(' ', '\\s+')})${AFTER}`, [...new Set(`u${flags}`)].join(''));
