// The figures that a task is to reach: value, unit and until when.

import type { Day } from '../base/index.ts';
import { fold } from '../vietnamese/fold.ts';
import { REACHING, UNITS } from './targets.data.ts';
import type { Target } from './types.ts';

const FIGURE = new RegExp(`(?<![\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?\\s*(${UNITS.replaceAll(' ', '\\s+')})(?![\\p{L}\\d])`, 'gu');
const BEFORE = new RegExp(`(?<!\\p{L})${REACHING}(?:\\s+\\p{L}+){0,3}\\s*$`, 'u');

export function targetsIn(quote: string, by: Day | null): Target[] {
  const folded = fold(quote);
  return [...folded.matchAll(FIGURE)].flatMap(match => {
    const [all, whole = '', fraction = '', unit = ''] = match;
    const share = unit === '%' || unit.startsWith('phan');
    if (!share && !BEFORE.test(folded.slice(Math.max(0, match.index - 40), match.index))) return [];
    const value = Number(`${whole.replaceAll('.', '')}${fraction.replace(',', '.')}`);
    const unitStart = match.index + all.length - unit.length;
    return [
      {
        value,
        unit: share ? '%' : quote.slice(unitStart, match.index + all.length).replace(/\s+/gu, ' '),
        text: quote.slice(match.index, match.index + all.length),
        by,
      },
    ];
  });
}
