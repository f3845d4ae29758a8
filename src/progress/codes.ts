// Task codes as people type them: "NV-012", "nv 12", "nhiệm vụ số 12", "NV-001, 002 và NV-003".
import { asSpoken, lenient } from '../vietnamese/spoken.ts';
import { BETWEEN_CODES, NEXT_CODE, TASK_CODE } from './words.data.ts';

export interface CodeMention {
  readonly start: number;
  readonly end: number;
  /** codes that stand side by side share what is said of them */
  readonly codes: readonly string[];
}

const anchored = (pattern: string, flags: string): RegExp => new RegExp(lenient(pattern).replaceAll(' ', '\\s+'), flags);
const CODE = new RegExp(`(?<![\\p{L}\\p{N}])${anchored(TASK_CODE, 'u').source}`, 'gu');
const ONLY_BETWEEN = anchored(`^${BETWEEN_CODES}$`, 'u');
/** A further number of a list: padded or long, so that no figure is taken for one. */
const NEXT_NUMBER = anchored(NEXT_CODE, 'u');

export const codeOf = (number: string): string => `NV-${String(Number(number)).padStart(3, '0')}`;

export function findTaskCodes(text: string): CodeMention[] {
  const said = asSpoken(text);
  const found: CodeMention[] = [];
  for (const match of said.matchAll(CODE)) {
    const codes = [codeOf(match.groups?.['number'] ?? '')];
    let end = match.index + match[0].length;
    for (let next = NEXT_NUMBER.exec(said.slice(end)); next; next = NEXT_NUMBER.exec(said.slice(end))) {
      codes.push(codeOf(next.groups?.['number'] ?? ''));
      end += next[0].length;
    }
    const last = found.at(-1);
    if (last && ONLY_BETWEEN.test(said.slice(last.end, match.index)))
      found[found.length - 1] = { start: last.start, end, codes: [...new Set([...last.codes, ...codes])] };
    else found.push({ start: match.index, end, codes });
  }
  return found;
}
