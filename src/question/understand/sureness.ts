// How sure a reading is, from what the message leaves open.

import type { QuestionFilter } from '../types.ts';
import { CUES } from './cues.ts';
import type { Heard } from './understand.ts';

export const SURE = 0.9;

/** A question about a value of a named task, whatever else its words might report. */
export const CERTAIN = 1;

export const FRAGMENT = 0.75;

export const GUESS = 0.45;

/** "trên 80%" picks tasks, "80%" may be told of one. */
export const isRange = (progress: QuestionFilter['progress']): boolean => progress !== undefined && progress.min !== progress.max;

export const sureOf = (heard: Heard): number =>
  isRange(heard.slots.filter.progress) || heard.isQuestion || CUES.list.test(heard.u.said) || CUES.detail.test(heard.u.said)
    ? SURE
    : FRAGMENT;
