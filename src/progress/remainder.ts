// The text of a report that is not yet read: what was read is cut out, so that nothing is read twice; offsets stay.
import { asSpoken, lenient, spoken } from '../vietnamese/spoken.ts';
import { word } from '../vietnamese/words.ts';

export class Remainder {
  text: string;
  /** blank where it is only supposed */
  readonly own: string;
  constructor(text: string, own = text) {
    this.text = text;
    this.own = own;
  }
  /** Whether what stands there is supposed, planned or heard. */
  isSupposed(at: number): boolean {
    return this.own[at] === ' ' && this.text[at] !== ' ';
  }
  get said(): string {
    return asSpoken(this.text);
  }
  /** Cuts out and returns a piece. */
  take(start: number, end: number): string {
    const piece = this.text.slice(start, end);
    this.text = this.text.slice(0, start) + ' '.repeat(end - start) + this.text.slice(end);
    return piece;
  }
}

/** A pattern over spoken text that brings its own ends. */
export const anchored = (pattern: string, flags = 'u'): RegExp => new RegExp(lenient(pattern).replaceAll(' ', '\\s+'), flags);

/** `anchored` that begins at the beginning of a word. */
export const opening = (pattern: string, flags = 'u'): RegExp => anchored(`(?<![\\p{L}\\p{N}])(?:${pattern})`, flags);

export const trimmed = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s,;:.\-–]+|[\s,;:.\-–]+$/gu, '');

/** Whether a text is typed with marks: then a word without marks is meant without them. */
export function isMarked(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter(each => /[^\p{ASCII}]/u.test(each)).length * 4 >= words.length && words.length > 0;
}

/** Whole words; in a text with marks exactly as spelt, in a text without them as they are typed then. */
export function bySpelling(marked: string, unmarked: string): (text: string) => RegExp {
  const [exact, loose] = [word(asSpoken(marked)), spoken(unmarked)];
  return text => (isMarked(text) ? exact : loose);
}
