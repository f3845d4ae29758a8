// Who and what is meant by "đôn đốc các đơn vị quá hạn của …". Pure.
import { z } from 'zod';
import type { Turn } from '../../chat/index.ts';
import { OPEN_STATUSES, type TaskFilter } from '../../task/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { asSpoken, lenient, spoken } from '../../vietnamese/spoken.ts';
import type { CodeFinder } from '../acknowledge/read.ts';
import { texts } from './texts.ts';
import * as words from './words.data.ts';

export const meaning = z.object({ codes: z.array(z.string()), target: z.string() });
export type Meaning = z.output<typeof meaning>;

const pattern = (source: string): RegExp => new RegExp(lenient(source).replaceAll(' ', '\\s+'), 'u');
const URGES = pattern(`${words.URGES}(?![\\p{L}\\p{N}])`);
const NO_URGE = spoken(words.NO_URGE);
const COURTESY = spoken(words.COURTESY, 'g');
const THOSE_WHO = spoken(words.THOSE_WHO);
const SAYS_TASKS = spoken(words.SAYS_TASKS);
const THESE = pattern(words.THESE);
const THAT_PERSON = pattern(words.THAT_PERSON);

/** "đôn đốc các việc này": what was shown last. */
export const meansTheLast = (target: string): boolean => THESE.test(asSpoken(target));

/** What is to be urged about; undefined: nobody is to be urged. */
export function readUrge(text: string, turn: Turn, findCodes: CodeFinder) {
  const said = asSpoken(text);
  const urges = URGES.exec(said);
  if (!urges || NO_URGE.test(said) || /\?\s*$/u.test(text)) return undefined;
  const target = text.slice(urges[0].length).trim();
  const named = findCodes(text).flatMap(mention => mention.codes);
  const replied = target === '' ? findCodes(turn.repliedText ?? '').flatMap(mention => mention.codes) : [];
  const meant = withoutCourtesy(target);
  // "nhắc chị ấy đi": whose task was looked at last
  const looked = THAT_PERSON.test(asSpoken(meant)) && turn.context.focus !== undefined ? [turn.context.focus] : [];
  const codes = [...new Set(named.length > 0 ? named : [...replied, ...looked])];
  return {
    meaning: { codes, target: meant },
    sure: 0.96,
    gist: texts.gist(codes.length > 0 ? codes.join(', ') : target),
  };
}

/** Cuts out what says nothing; offsets of the spoken text are those of the text. */
function withoutCourtesy(text: string): string {
  let kept = text;
  for (const match of [...asSpoken(text).matchAll(COURTESY)].toReversed())
    kept = `${kept.slice(0, match.index)} ${kept.slice(match.index + match[0].length)}`;
  return kept.replace(/\s+/gu, ' ').trim();
}

/** "các đơn vị quá hạn của Bộ Y tế" → "các nhiệm vụ quá hạn của Bộ Y tế" */
export function asTasks(target: string): string {
  const who = THOSE_WHO.exec(asSpoken(target));
  // typed without marks, the whole is read without marks
  const tasks = /^\p{ASCII}*$/u.test(target) ? fold(words.TASKS) : words.TASKS;
  const named = who && who.index < 3 ? tasks + target.slice(who.index + who[0].length) : target;
  return SAYS_TASKS.test(asSpoken(named)) ? named : tasks + named;
}

/** Only what is still open; where nothing is said of the time, what is late. */
export function narrowed(filter: TaskFilter): TaskFilter {
  const timed = filter.timeClass ?? filter.due ?? filter.forDecision ?? filter.hasObstacle ?? filter.quietSince ?? filter.codes;
  const asked = filter.status && filter.status.some(status => !OPEN_STATUSES.includes(status)) ? undefined : filter.status;
  return { ...filter, status: asked ?? OPEN_STATUSES, ...(timed === undefined && !asked ? { timeClass: ['overdue'] } : {}) };
}
