// Which characters may pass between people and the program.
import { normalise } from '../../base/index.ts';

/** Control characters but newline and tab; bidi overrides and isolates, which would reorder a line; byte order marks. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Plain text in NFC: line ends as \n, no control characters, no half characters. */
export const clean = (text: string): string =>
  normalise(
    text
      .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
      .replace(UNWANTED, '')
      .toWellFormed(),
  );

/** On one line: for file names and labels. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();
