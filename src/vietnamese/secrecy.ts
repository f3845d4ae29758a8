// Whether a line bears a secrecy mark: stand-alone, beside "Số:" or "Độ mật:", not as part of "bí mật" or "mật khẩu". Pure.
import { IN_EVERY_MARK, LEVEL, MARK, MARK_LINE, NO_MARK, STAMPED, STAMPS } from './secrecy.data.ts';

const MARKED = new RegExp(MARK.replaceAll(' ', '\\s+'), 'u');
const UNMARKED = new RegExp(NO_MARK.replaceAll(' ', '\\s+'), 'gu');
/** A longer line is a paragraph that speaks of secrets. */
const LONGEST = 160;
/** A mark stands with few words beside it. */
const MOST_WORDS = 4;

/** @param line of a document's head, foot or stamp, or of a message */
export function isSecrecyMark(line: string): boolean {
  if (line.length >= LONGEST) return false;
  const said = line.normalize('NFC');
  return (
    isStamp(said) ||
    said
      .replace(UNMARKED, '')
      .split(/\t|\s\|\s|\s{3,}/u)
      .some(isMarkedCell)
  );
}

/** The line is nothing else: "MẬT", "(TỐI MẬT)", "M Ậ T", "Độ mật: Mật". */
export function isStamp(line: string): boolean {
  const said = line.normalize('NFC');
  return IN_EVERY_MARK.test(said) && (STAMPS.includes(bare(said)) || LEVEL.test(said.trim()));
}

/** The mark that a line of a stamp on a picture is, whatever became of its accents. */
export const markInStamp = (line: string): string | undefined => STAMPED.get(bare(line).normalize('NFD').replace(/\p{M}/gu, ''));

const bare = (line: string): string => line.normalize('NFC').replace(/[\p{White_Space}\p{P}\p{S}\p{Cf}]/gu, '');

function isMarkedCell(cell: string): boolean {
  const content = cell.trim();
  return MARKED.test(content) && (content.split(/\s+/u).length <= MOST_WORDS || MARK_LINE.test(content));
}

/** A name of a file, words typed or a caption: any of its lines. */
export const bearsSecrecyMark = (text: string): boolean => text.split('\n').some(isSecrecyMark);
