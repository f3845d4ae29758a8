// Questions about who or what comes first: what presses, places, the longest late, the most and the least.

import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import type { Grouping, Question, QuestionFilter } from '../types.ts';
import { CUES, GROUPED, RATE_NAMES, rateSaid, readTop, TASK_RANKS, WHO_RANKED } from './cues.ts';
import { filterOf, ofRate } from './filters.ts';
import type { Heard } from './understand.ts';

/** "Việc gì gấp nhất?": what is late first, then what is due next; "có gì gấp không": all that is late or due by then. */
export function pressing({ u, slots, titleRun }: Heard): Question | undefined {
  if (CUES.asksWho.test(u.said) && !CUES.asksTask.test(u.said)) return undefined;
  const states = slots.saysState ? slots.filter.states : undefined;
  if (CUES.mostPressing.test(u.said))
    return { kind: 'list', filter: { ...slots.filter, states: states ?? ['open'] }, order: 'due', limit: readTop(u) ?? 1 };
  if (titleRun !== undefined || states || !CUES.pressing.test(u.said)) return undefined;
  const { due, ...filter } = slots.filter;
  const urgent: QuestionFilter = due?.to ? { states: ['open'], due: { to: due.to } } : { states: ['overdue', 'due-soon'] };
  return { kind: CUES.count.test(u.said) ? 'count' : 'list', filter: { ...filter, ...urgent } };
}

/** "Bộ mình đứng thứ mấy?": the place of one agency among all. */
export function standing(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  const [agency] = slots.agencies;
  const placeOf = agency ?? (slots.filter.whose === 'own' ? 'own' : undefined);
  if (!CUES.standing.test(u.said) || !placeOf || slots.agencies.length > 1) return undefined;
  const { lead: _, whose: __, ownPart: ___, formers: ____, ...filter } = slots.filter;
  const measure = rateSaid(heard.u) ?? RATE_NAMES.find(({ pattern }) => pattern.test(u.said))?.rate ?? 'completion';
  return { kind: 'ranking', filter: ofRate(filter), by: 'lead', measure, lowest: false, placeOf };
}

/** "Bộ nào đang quá hạn?", "ai chưa cập nhật?": each with its figure. */
export function whoIs({ u, slots, facets, topic, titleRun, looseTopic }: Heard): Question | undefined {
  const { filter } = slots;
  const conditioned = slots.saysState || filter.quietSince || filter.due;
  if (
    !conditioned ||
    CUES.gathered.test(u.said) ||
    titleRun !== undefined ||
    (topic !== undefined && !looseTopic) ||
    facets.some(facet => facet !== 'person' || !CUES.whoHas.test(u.said)) ||
    CUES.asksTask.test(u.said)
  )
    return undefined;
  if (filter.people || filter.lead || filter.cooperate) return undefined;
  const many = { filter, measure: 'count', lowest: false, top: 100 } as const;
  if (CUES.whichAgencies.test(u.said) && filter.whose === undefined) return { kind: 'ranking', by: 'lead', ...many };
  return CUES.whichPeople.test(u.said) ? { kind: 'ranking', by: 'assignee', ...many } : undefined;
}

/** "Công điện 201 giao những ai?": each agency with its figure. */
export function givenTo({ u, slots, topic }: Heard): Question | undefined {
  const { filter } = slots;
  if (!filter.directives || topic !== undefined || filter.lead || filter.people || !CUES.givenTo.test(u.said)) return undefined;
  return { kind: 'ranking', filter, by: 'lead', measure: 'count', lowest: false, top: 100 };
}

/** "Nhiệm vụ nào quá hạn lâu nhất?" */
export function taskRank(heard: Heard): Question | undefined {
  const { u } = heard;
  const rank = TASK_RANKS.find(row => row.pattern.test(u.said));
  if (!rank || !CUES.superlative.test(u.said) || CUES.rate.test(u.said)) return undefined;
  // "ai để quá hạn lâu nhất?": the task tells who
  const ofTask = CUES.firstTask.test(u.said);
  const asksWho = CUES.asksWho.test(u.said) && !CUES.asksTask.test(u.said) && !ofTask;
  if (asksWho && !(rank.late && CUES.longest.test(u.said))) return undefined;
  const filter = filterOf(heard);
  const byProgress = rank.order === 'progress' || rank.order === 'least-progress';
  const given = byProgress && filter.states?.every(state => state === 'completed') ? undefined : filter.states;
  const states = rank.late
    ? (['overdue'] as const)
    : (given ?? (rank.order === 'newest' || rank.order === 'oldest' ? undefined : (['open'] as const)));
  const upcoming = rank.order === 'due' && !heard.slots.saysState ? (['within'] as const) : states;
  return {
    kind: 'list',
    filter: { ...(heard.titleRun ? filter : heard.slots.filter), ...(upcoming ? { states: [...upcoming] } : {}) },
    order: rank.order,
    limit: readTop(heard.u) ?? 1,
    ...(asksWho ? { facets: ['person', 'due'] } : ofTask && heard.facets.length > 0 ? { facets: [...heard.facets] } : {}),
  };
}

/** The first to be named, other than the own agency or one by name. */
export function rankedWho({ u, slots, facets }: Heard): (typeof WHO_RANKED)[number] | undefined {
  const free = slots.filter.kinds
    ? () => true
    : (match: RegExpExecArray) => u.isFree({ start: match.index, end: match.index + match[0].length });
  const found = WHO_RANKED.flatMap(row =>
    occurrencesIn(u.said, row.pattern)
      .filter(free)
      .map(match => ({ row, at: match.index })),
  );
  const [first] = found.sort((a, b) => a.at - b.at);
  if (!first && facets.includes('person')) return WHO_RANKED.find(row => row.by === 'assignee');
  return first?.row ?? WHO_RANKED.find(row => u.has(row.pattern));
}

/** "Bộ nào nhiều nhất?", "ai ít việc nhất?", "top 3". */
export function ranking(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  const of: QuestionFilter['states'] = CUES.noneDone.test(u.said) ? ['completed'] : CUES.allDone.test(u.said) ? ['open'] : undefined;
  const least = CUES.least.test(u.said);
  const none = of !== undefined || (least && CUES.noneOf.test(u.said));
  const lowest = none || least;
  if (!lowest && !CUES.most.test(u.said)) return undefined;
  const who = rankedWho(heard);
  const group = GROUPED.find(row => row.pattern.test(u.said));
  const by: Grouping | undefined = group?.by ?? who?.by;
  if (!by) return undefined;
  const named = rateSaid(heard.u) ?? (CUES.quality.test(u.said) && !slots.saysState ? 'completion' : undefined);
  const filter = heard.slots.filter;
  const kinds = slots.filter.kinds ?? group?.kinds ?? who?.kinds;
  const cooperating = by === 'lead' && (heard.facets.includes('cooperators') || slots.filter.ownPart === 'cooperate');
  const { ownPart: _, kinds: __, ...partless } = filter;
  const meant = cooperating ? partless : { ...filter, ...(kinds && by === 'lead' ? { kinds: [...kinds] } : {}) };

  return {
    kind: 'ranking',
    filter: of ? { ...meant, states: of } : named ? ofRate(meant) : meant,
    by: cooperating ? 'cooperate' : by,
    ...(cooperating && kinds ? { groupKinds: [...kinds] } : {}),
    measure: named ?? 'count',
    lowest,
    ...(none && named === undefined ? { none: true } : {}),
    ...topOf(readTop(u)),
  };
}

const topOf = (count: number | undefined): { top?: number } => (count === undefined ? {} : { top: count });
