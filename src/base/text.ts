// Small things about text that know no language.

/** NFC, done once where text enters the program. */
export const normalise = (text: string): string => text.normalize('NFC');

/** Control characters but newline and tab; bidi overrides and isolates, which would reorder a line; byte order marks. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Plain text in NFC as it may pass between people and the program: line ends as \n, no control or half characters. */
export const clean = (text: string): string =>
  normalise(
    text
      .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
      .replace(UNWANTED, '')
      .toWellFormed(),
  );

/** The same on one line: for file names and labels. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** What somebody typed, also without the invisible characters that keyboards and web pages leave between letters. */
export const cleanInput = (text: string): string => clean(text).replace(/[\u00AD\u200B-\u200F\u2060\uFE0E\uFE0F]/gu, '');

/** `text` cut to at most `limit` UTF-16 units at a word where possible, with "…" in place of what is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;.:-]+$/u, '')}…`;
}

/** Made once: `toLocaleString` makes one at each call, which takes hundreds of times as long as writing the number. */
const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 66,7 as Vietnamese offices write a number with at most one decimal. */
export const formatNumber = (value: number): string => NUMBERS.format(value);

/** The message of whatever was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
