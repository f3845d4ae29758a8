// What of the conditions read goes into a question.

import type { QuestionFilter } from '../types.ts';
import type { Heard } from './understand.ts';

export const withoutDays = ({ due: _, states: __, topic: ___, ...filter }: QuestionFilter): QuestionFilter => filter;

/** What was left over counts as a topic only as long as something fits it. */
export const filterOf = ({ slots, topic, looseTopic }: Heard): QuestionFilter => ({
  ...slots.filter,
  ...(topic ? { topic } : {}),
  ...(topic && looseTopic && Object.keys(slots.filter).length > 0 && !slots.filter.obstacle ? { looseTopic } : {}),
});

/** A rate says itself what it counts: the states it names are no filter. */
export const ofRate = ({ states: _, ...filter }: QuestionFilter): QuestionFilter => filter;
