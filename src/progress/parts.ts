// A message cut up by the tasks that it is about: by their codes or, where there are none, by the figures said of each.
import type { Day } from '../base/index.ts';
import { readPercents } from '../vietnamese/numbers.ts';
import { findDays, findPeriods } from '../vietnamese/period.ts';
import { asSpoken } from '../vietnamese/spoken.ts';
import type { SaidOfTask } from './claim.ts';
import type { CodeMention } from './codes.ts';
import { describe, saysNothing } from './describing.ts';
import { anchored } from './remainder.ts';
import { onlyReal, withoutSupposed } from './unreal.ts';
import { BETWEEN_TASKS } from './words.data.ts';

/** What is said of the tasks of some codes, which are cut out; without codes the text may describe a task. */
export interface Part extends SaidOfTask {
  readonly codes: readonly string[];
}

const BETWEEN = anchored(BETWEEN_TASKS);
/** Syllables that describe a task and not only how far it is. */
const DESCRIBING = 3;

/** "NV-001 25%, NV-003 xong" → two parts; "NV-001 và NV-002 xong", "xong NV-001, NV-002" → one. */
export function splitByTask(text: string, mentions: readonly CodeMention[], today: Day): Part[] {
  const real = onlyReal(text);
  const own = withoutSupposed(text);
  const [first] = mentions;
  if (!first)
    return splitByFigure(text, today).map(([start, end]) => {
      const cut = (whole: string): string => whole.slice(start, end);
      return { codes: [], text: cut(text), real: cut(real), own: cut(own) };
    });
  const parts = mentions.map((mention, index) => ({
    codes: mention.codes,
    start: mention.end,
    end: mentions[index + 1]?.start ?? text.length,
  }));
  // what was said before the first code belongs to it, and to all when nothing else is said of them
  return parts.map(({ codes, start, end }, index) => {
    const withHead = index === 0 || saysNothing(text.slice(start, end));
    const cut = (whole: string): string => (withHead ? `${whole.slice(0, first.start)} ` : '') + whole.slice(start, end);
    return { codes, text: cut(text), real: cut(real), own: cut(own) };
  });
}

/** "đề án vị trí việc làm 70%, còn hội nghị tổng kết 20%": a task described before each figure; otherwise the whole is one part. */
function splitByFigure(text: string, today: Day): readonly (readonly [number, number])[] {
  const whole = [[0, text.length]] as const;
  const figures = readPercents(text);
  if (figures.length < 2) return whole;
  const ends: number[] = [];
  for (const [index, { end }] of figures.slice(0, -1).entries()) {
    const between = BETWEEN.exec(asSpoken(text.slice(end, figures[index + 1]?.start)));
    if (!between) return whole;
    ends.push(end + between.index + between[0].length);
  }
  const parts = [...ends, text.length].map((end, index) => [ends[index - 1] ?? 0, end] as const);
  const described = parts.every(([start, end], index) => {
    const before = text.slice(start, figures[index]?.start ?? end);
    // "hôm qua 40%, sáng nay 75%" is of one task
    if (findDays(before, today).length + findPeriods(before, today).length > 0) return false;
    return describe(before).split(' ').length >= DESCRIBING;
  });
  return described ? parts : whole;
}
