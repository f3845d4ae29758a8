// Questions about figures of a set: compared, as a rate, by groups, counted, summed up.

import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import { groupOf } from '../groups.ts';
import type { Question, QuestionFilter, RateAsked } from '../types.ts';
import { rankedWho } from './about-ranks.ts';
import { CUES, GROUPED, rateSaid, WHO_RANKED } from './cues.ts';
import { filterOf, ofRate } from './filters.ts';
import type { Heard } from './understand.ts';

/** "So sánh A và B", "Bên nào nhiều hơn?": agencies or groups of them side by side, or everybody in order. */
export function comparison(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  if (!CUES.compare.test(u.said)) return undefined;
  if ((slots.filter.people?.length ?? 0) > 1) return byPerson(heard);
  const { lead: _, cooperate: __, ...filter } = heard.looseTopic ? slots.filter : filterOf(heard);
  const own = slots.filter.whose === 'own' ? ['own'] : [];
  const groups = [...new Set(slots.groups.map(groupOf))];
  const sides = groups.length >= 2 && !GROUPED.some(row => row.pattern.test(u.said)) ? groups : [];
  const agencies = [...slots.agencies, ...own, ...sides];
  const named = rateSaid(heard.u) ?? (CUES.better.test(u.said) ? betterBy(slots.filter.states) : undefined);
  if (agencies.length >= 2) {
    const { whose: ___, ownPart: ____, kinds: _____, ...rest } = filter;
    const measure =
      named ?? (slots.saysState || CUES.count.test(u.said) || CUES.more.test(u.said) || slots.filter.due ? 'count' : undefined);
    return { kind: 'comparison', agencies, filter: named ? ofRate(rest) : rest, ...(measure ? { measure } : {}) };
  }
  const by = GROUPED.find(row => row.pattern.test(u.said))?.by ?? (slots.filter.kinds ? 'lead' : rankedWho(heard)?.by);
  if (!by || agencies.length === 1) return undefined;
  return { kind: 'ranking', filter: named ? ofRate(filter) : filter, by, measure: named ?? 'count', lowest: false, top: 100 };
}

/** "Anh Hùng với chị Trang ai trễ nhiều hơn?" */
function byPerson({ u, slots }: Heard): Question {
  const measure = rateSaid(u);
  return {
    kind: 'ranking',
    filter: measure ? ofRate(slots.filter) : slots.filter,
    by: 'assignee',
    measure: measure ?? 'count',
    lowest: false,
    top: 100,
  };
}

/** "Bên nào đúng hạn hơn?": by a rate, as numbers of tasks differ. */
const betterBy = (states: QuestionFilter['states']): RateAsked | undefined =>
  states?.every(state => state === 'on-time') === true
    ? 'on-time-of-completed'
    : states === undefined || states.every(state => state === 'completed')
      ? 'completion'
      : undefined;

/** "Tỷ lệ hoàn thành đúng hạn", "xong bao nhiêu phần trăm"; of each group where groups are named. */
export function rate(heard: Heard): Question | undefined {
  const named = rateSaid(heard.u);
  if (!named || (heard.titleRun && heard.facets.includes('progress'))) return undefined;
  const group = GROUPED.find(row => row.pattern.test(heard.u.said));
  const filter = heard.slots.filter;
  const kept = ofRate(heard.titleRun || heard.u.has(CUES.topicBefore) ? filterOf(heard) : filter);
  const by = group?.by ?? (heard.slots.filter.kinds && CUES.whichAgencies.test(heard.u.said) ? 'lead' : undefined);
  if (by) {
    return {
      kind: 'ranking',
      filter: { ...kept, ...(group?.kinds ? { kinds: [...group.kinds] } : {}) },
      by,
      measure: named,
      lowest: false,
      top: 100,
    };
  }
  return { kind: 'rate', filter: kept, rate: named };
}

/** "Theo từng bộ", "theo trạng thái": a figure for each. */
export function grouped(heard: Heard): Question | undefined {
  const group = GROUPED.find(row => row.pattern.test(heard.u.said));
  if (
    !group ||
    !(CUES.count.test(heard.u.said) || CUES.summary.test(heard.u.said) || CUES.list.test(heard.u.said) || CUES.taskNoun.test(heard.u.said))
  )
    return undefined;
  const filter = heard.slots.filter;
  const kinds = group.kinds ? { kinds: [...group.kinds] } : {};
  return { kind: 'ranking', filter: { ...filter, ...kinds }, by: group.by, measure: 'count', lowest: false, top: 100 };
}

/** "Có bao nhiêu bộ đang quá hạn?": who they are, and how many. */
export function countedWho({ u, slots, titleRun }: Heard): Question | undefined {
  const said = CUES.howManyWho.exec(u.said)?.groups?.['who'];
  if (said === undefined || titleRun !== undefined || slots.agencies.length > 0) return undefined;
  const who =
    WHO_RANKED.find(row => said.search(row.pattern) === 0) ?? (CUES.document.test(said) ? { by: 'directive' as const } : undefined);
  if (!who) return undefined;
  const kinds = 'kinds' in who && who.kinds ? { kinds: [...who.kinds] } : {};
  return { kind: 'ranking', filter: { ...slots.filter, ...kinds }, by: who.by, measure: 'count', lowest: false, top: 100, counted: true };
}

/** "Bao nhiêu", "mấy". */
export function counting(heard: Heard): Question | undefined {
  const ofOne = heard.titleRun !== undefined || (Object.keys(heard.slots.filter).length === 0 && !CUES.taskNoun.test(heard.u.said));
  if (!CUES.count.test(heard.u.said) || (ofOne && heard.facets.length > 0)) return undefined;
  // "mấy việc quá hạn, mấy việc sắp đến hạn": every figure beside the other
  const several = heard.slots.saysState && heard.topic === undefined && askedAfter(heard) > 1;
  if (several) {
    const { states, ...filter } = heard.slots.filter;
    const total = states && askedAfter(heard) > states.length ? ({ withTotal: true } as const) : {};
    return { kind: 'summary', filter, ...(states ? { first: states } : {}), ...total };
  }
  return { kind: 'count', filter: filterOf(heard) };
}

/** How many figures are asked for; "không kể mấy cái …" asks for none. */
const askedAfter = ({ u, slots }: Heard): number => occurrencesIn(u.said, CUES.howMany).length - (slots.leftOut.length > 0 ? 1 : 0);

/** "Tình hình", "làm ăn thế nào": every class with its figure. */
export function summary(heard: Heard): Question | undefined {
  const { u, slots, facets } = heard;
  if (slots.filter.quietSince || slots.filter.decision) return undefined;
  const said = CUES.summary.test(u.said) && !(slots.saysState && CUES.gathered.test(u.said));
  const whose =
    slots.agencies.length > 0 || slots.filter.whose !== undefined || slots.filter.kinds || slots.filter.directives || slots.filter.people;
  const how = (CUES.howIsIt.test(u.said) || (facets.includes('status') && !CUES.manyTasks.test(u.said))) && whose;
  if (!said && !how) return undefined;
  // "tình hình nhiệm vụ phủ sóng 5G": one task; "nhiệm vụ nào …": a list
  if ((heard.titleRun && !slots.saysState) || (heard.topic !== undefined && !whose && !said)) return undefined;
  if (!how && CUES.asksTask.test(u.said)) return undefined;
  if (facets.some(facet => !['status', 'progress', 'result', 'title'].includes(facet))) return undefined;
  const { states: _, ...filter } = slots.filter;
  return { kind: 'summary', filter };
}
