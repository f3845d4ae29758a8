// Questions for tasks one by one.

import { CUES } from './cues.ts';
import { filterOf } from './filters.ts';
import { CERTAIN, FRAGMENT, GUESS, isRange, SURE, sureOf } from './sureness.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

/** What is left: tasks that meet the conditions, or that are about something. */
export function aboutList(heard: Heard): Understood | undefined {
  const { slots, topic, u, facets } = heard;
  const filter = filterOf(heard);
  const recent = CUES.recent.test(u.said) ? { order: 'newest' as const } : heard.order ? { order: heard.order } : {};
  const conditions = Object.keys(slots.filter).length > 0;
  const noun = CUES.taskNoun.test(u.said);
  const asks = isRange(filter.progress) || heard.isQuestion || CUES.list.test(u.said);
  if (!conditions && topic === undefined && !noun) return undefined;
  if (!conditions && topic === undefined && !asks) return undefined;
  if (!conditions && !noun && heard.titleRun === undefined) return { question: { kind: 'list', filter }, sure: asks ? GUESS : 0.3 };
  // "em chưa báo cáo được" tells, it does not ask
  if (filter.quietSince && !asks && !noun) return { question: { kind: 'list', filter }, sure: GUESS };
  const sure =
    conditions && topic === undefined
      ? isRange(filter.progress) && noun
        ? CERTAIN
        : asks || noun
          ? SURE
          : FRAGMENT
      : heard.titleRun
        ? sureOf(heard)
        : asks && noun
          ? 0.8
          : 0.5;
  const wanted = facets.filter(facet =>
    ['person', 'obstacle', 'progress', 'due', 'daysLeft', 'result', 'directive', 'clause', 'cooperators'].includes(facet),
  );
  // "vì sao Đắk Lắk trễ?": what is late, with the reason where one is told
  const picks = wanted.includes('obstacle') && filter.obstacle === undefined && !(slots.saysState && CUES.why.test(u.said));
  const asked = picks ? { ...filter, obstacle: true } : filter;
  return { question: { kind: 'list', filter: asked, ...recent, ...(wanted.length > 0 ? { facets: wanted } : {}) }, sure };
}
