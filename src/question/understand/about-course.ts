// Questions about the course of things: reminders, what blocks, what changed.

import { CUES } from './cues.ts';
import { withoutDays } from './filters.ts';
import type { Memory } from './recall.ts';
import { SURE } from './sureness.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

/** Kinds that have words of their own; after a task was looked at, "có gì thay đổi" and "vướng ai" are about that task. */
export function aboutCourse({ course, slots, facets, titleRun, u }: Heard, { focus, shown }: Memory): Understood | undefined {
  if (titleRun !== undefined) return undefined;
  const { filter } = slots;
  if (course.asks === 'reminders') return { question: { kind: 'reminders' }, sure: SURE };
  if (course.asks === 'unreached') return { question: { kind: 'reminders', whose: 'unreached' }, sure: SURE };
  const ofOne = focus !== undefined && Object.keys(filter).length === 0 && !CUES.taskNoun.test(u.said) && !CUES.several.test(u.said);
  if (course.asks === 'blockers' && !ofOne && !(shown.length > 0 && shown.length <= 3 && facets.length > 1))
    return { question: { kind: 'blockers', filter: withoutDays(filter), ...(course.named ? { named: true } : {}) }, sure: SURE };
  if (course.asks === 'blockers' && focus)
    return { question: { kind: 'detail', filter: { codes: [focus] }, facets: ['obstacle'] }, sure: SURE };
  if (course.changes && ofOne) return { question: { kind: 'history', filter: { codes: [focus] } }, sure: SURE };
  if (course.changes) return { question: { kind: 'changes', filter: withoutDays(filter), ...course.changes }, sure: SURE };
  return undefined;
}
