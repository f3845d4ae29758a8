// Task codes as people type them in questions: "NV-012", "nv 12", "nhiệm vụ số 12", "NV-001, 002".

import { lenient, spoken } from '../../vietnamese/spoken.ts';
import { ALSO_NUMBER, CODE } from './codes.data.ts';
import type { Utterance } from './utterance.ts';

const CODES = spoken(CODE, 'g');
const ALSO = new RegExp(`${lenient(ALSO_NUMBER)}(?![\\p{L}\\p{N}])`, 'uy');

export const codeOf = (number: string): string => `NV-${String(Number(number)).padStart(3, '0')}`;

export const namesCode = (u: Utterance): boolean => u.peek(CODES) !== undefined;

export function readCodes(u: Utterance): readonly string[] {
  const codes: string[] = [];
  for (const match of u.take(CODES)) {
    codes.push(codeOf(match.groups?.['number'] ?? ''));
    let end = match.index + match[0].length;
    for (;;) {
      ALSO.lastIndex = end;
      const also = ALSO.exec(u.said);
      if (!also) break;
      codes.push(codeOf(also.groups?.['number'] ?? ''));
      u.mark({ start: end, end: end + also[0].length });
      end += also[0].length;
    }
  }
  return [...new Set(codes)];
}
