// What a message only supposes, wishes, plans, quotes or passes on is no report: such clauses are blanked, offsets stay.
import { asSpoken } from '../vietnamese/spoken.ts';
import { findTaskCodes } from './codes.ts';
import { bySpelling, opening } from './remainder.ts';
import * as words from './words.data.ts';

const frames = bySpelling(`${words.FRAMES_UNREAL}|${words.FRAMES_MARKED}`, words.FRAMES_UNREAL);
const makes = bySpelling(`${words.MAKES_UNREAL}|${words.MAKES_MARKED}`, words.MAKES_UNREAL);
const QUOTES_BEFORE = opening(words.QUOTES_BEFORE);

const SENTENCE = /[^.;\n!]+(?:\.(?=\d)[^.;\n!]*)*[.;\n!]*/gu;
const CLAUSE = /[^,.;\n!]+(?:[.,](?=\d)[^,.;\n!]*)*[,.;\n!]*/gu;
const QUOTED = /["“”«][^"“”«»]*["“”»]/gu;

/** Whether the words of a message, or some of them, speak of what is not so yet. */
export const speaksOfUnreal = (text: string): boolean => frames(text).test(asSpoken(text)) || makes(text).test(asSpoken(text));

/** `text` without what is quoted: a span in quotation marks after a reporting verb, or with a task's code in it. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, (span, offset: number) => {
    const whole = span.length > text.trim().length - 3;
    const quoted = QUOTES_BEFORE.test(asSpoken(text.slice(0, offset))) || findTaskCodes(span).length > 0;
    return quoted && !whole ? ' '.repeat(span.length) : span;
  });
}

/** `text` with blanks from where a sentence begins to suppose, plan or pass on: nothing after it is said by the speaker. */
export function withoutSupposed(text: string): string {
  const framed = frames(text);
  return pieces(text, SENTENCE)
    .map(sentence => {
      const frame = framed.exec(asSpoken(sentence));
      return frame ? sentence.slice(0, frame.index) + blank(sentence.slice(frame.index)) : sentence;
    })
    .join('');
}

/** The same, also without clauses that are wished, planned or owed. */
export function onlyReal(text: string): string {
  const made = makes(text);
  return pieces(withoutSupposed(text), CLAUSE)
    .map(clause => (made.test(asSpoken(clause)) ? blank(clause) : clause))
    .join('');
}

const blank = (text: string): string => ' '.repeat(text.length);

/** The text cut up; nothing is lost. */
function pieces(text: string, pattern: RegExp): string[] {
  const found = text.match(pattern) ?? [];
  return found.join('').length === text.length ? found : [text];
}
