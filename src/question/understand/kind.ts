// Decides which kind of question a message asks, from its cues and conditions.

import { spoken } from '../../vietnamese/spoken.ts';
import { groupOf } from '../groups.ts';
import type { Grouping, Question, QuestionFilter, RateAsked } from '../types.ts';
import { VALUE_OF_CODE } from './course.data.ts';
import { CUES, GROUPED, RATE_NAMES, rateSaid, readTop, TASK_RANKS, WHO_RANKED } from './cues.ts';
import type { Memory } from './follow-up.ts';
import { comparedPeriods } from './periods.ts';
import type { Understood } from './talk.ts';
import type { Heard } from './understand.ts';

const SURE = 0.9;
/** A question about a value of a named task, whatever else its words might report. */
const CERTAIN = 1;
const FRAGMENT = 0.75;
const GUESS = 0.45;

export function kindOf(heard: Heard, memory: Memory): Understood | undefined {
  return (
    aboutCodes(heard, memory) ??
    aboutCourse(heard, memory) ??
    aboutShown(heard, memory) ??
    aboutSet(heard) ??
    aboutDescription(heard, memory) ??
    aboutNothingSaid(heard, memory) ??
    aboutList(heard)
  );
}

/** "trên 80%" picks tasks, "80%" may be told of one. */
const isRange = (progress: QuestionFilter['progress']): boolean => progress !== undefined && progress.min !== progress.max;

const VALUE_OF = spoken(VALUE_OF_CODE);

const sureOf = (heard: Heard): number =>
  isRange(heard.slots.filter.progress) || heard.isQuestion || CUES.list.test(heard.u.said) || CUES.detail.test(heard.u.said)
    ? SURE
    : FRAGMENT;

// ── One task, or some by their codes ────────────────────────────────────────────────────────────────────────────────

function aboutCodes(heard: Heard, memory: Memory): Understood | undefined {
  const { codes } = heard.slots.filter;
  if (!codes) return undefined;
  const asks =
    heard.isQuestion ||
    heard.facets.length > 0 ||
    CUES.evidence.test(heard.u.said) ||
    CUES.history.test(heard.u.said) ||
    CUES.news.test(heard.u.said) ||
    CUES.detail.test(heard.u.said) ||
    CUES.list.test(heard.u.said);
  const facets = heard.facets.length > 0 || !CUES.sameFor.test(heard.u.said) ? heard.facets : (memory.facets ?? []);
  const bare = heard.topic === undefined && !heard.slots.saysState && !heard.isReport;
  // "NV-017 gặp khó khăn gì", "kết quả của NV-020": a value is asked for, none is told
  const plain = heard.facets.length > 0 && heard.topic === undefined && (heard.isQuestion || VALUE_OF.test(heard.u.said));
  return { question: oneTask(heard, { codes }, facets), sure: plain ? CERTAIN : asks ? SURE : bare ? 0.6 : 0.25 };
}

/** Kinds that have words of their own; after a task was looked at, "có gì thay đổi" and "vướng ai" are about that task. */
function aboutCourse({ course, slots, facets, titleRun, u }: Heard, { focus, shown }: Memory): Understood | undefined {
  if (titleRun !== undefined) return undefined;
  const { filter } = slots;
  if (course.asks === 'reminders') return { question: { kind: 'reminders' }, sure: SURE };
  if (course.asks === 'unreached') return { question: { kind: 'reminders', whose: 'unreached' }, sure: SURE };
  const ofOne = focus !== undefined && Object.keys(filter).length === 0 && !CUES.taskNoun.test(u.said);
  if (course.asks === 'blockers' && !ofOne && !(shown.length > 0 && shown.length <= 3 && facets.length > 1))
    return { question: { kind: 'blockers', filter: withoutDays(filter) }, sure: SURE };
  if (course.asks === 'blockers' && focus)
    return { question: { kind: 'detail', filter: { codes: [focus] }, facets: ['obstacle'] }, sure: SURE };
  if (course.changes && ofOne) return { question: { kind: 'history', filter: { codes: [focus] } }, sure: SURE };
  if (course.changes) return { question: { kind: 'changes', filter: withoutDays(filter), ...course.changes }, sure: SURE };
  return undefined;
}

const withoutDays = ({ due: _, states: __, topic: ___, ...filter }: QuestionFilter): QuestionFilter => filter;

function oneTask({ u }: Heard, filter: QuestionFilter, facets: readonly Heard['facets'][number][]): Question {
  if (CUES.evidence.test(u.said)) return { kind: 'evidence', filter };
  if (CUES.history.test(u.said) || CUES.news.test(u.said)) return { kind: 'history', filter };
  return { kind: 'detail', filter, facets: CUES.detail.test(u.said) && !facets.some(facet => facet !== 'title') ? [] : [...facets] };
}

/** "cái thứ hai", "nhiệm vụ đó": by what was shown before. */
function aboutShown(heard: Heard, memory: Memory): Understood | undefined {
  const { ordinals, u } = heard;
  if (ordinals.length > 0) {
    const codes = ordinals.flatMap(place => memory.shown.at(place > 0 ? place - 1 : place) ?? []);
    if (codes.length === ordinals.length) return { question: oneTask(heard, { codes }, heard.facets), sure: SURE };
    return { question: { kind: 'clarify', reason: 'which-task', facets: [...heard.facets] }, sure: 0.7 };
  }
  if (!CUES.thatOne.test(u.said) || heard.topic !== undefined || CUES.count.test(u.said)) return undefined;
  const code = memory.focus ?? (memory.shown.length === 1 ? memory.shown[0] : undefined);
  if (code) return { question: oneTask(heard, { codes: [code] }, heard.facets), sure: SURE };
  return {
    question: { kind: 'clarify', reason: 'which-task', facets: [...heard.facets] },
    sure: heard.isReport && !heard.isQuestion ? 0.2 : 0.7,
  };
}

// ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function aboutSet(heard: Heard): Understood | undefined {
  const question =
    comparedPeriods(heard, rateSaid(heard.u), heard.today) ??
    comparison(heard) ??
    pressing(heard) ??
    standing(heard) ??
    taskRank(heard) ??
    ranking(heard) ??
    rate(heard) ??
    grouped(heard) ??
    countedWho(heard) ??
    counting(heard) ??
    summary(heard) ??
    whoIs(heard);
  return question && { question, sure: SURE };
}

/** What was left over counts as a topic only as long as something fits it. */
const filterOf = ({ slots, topic, looseTopic }: Heard): QuestionFilter => ({
  ...slots.filter,
  ...(topic ? { topic } : {}),
  ...(topic && looseTopic && Object.keys(slots.filter).length > 0 && !slots.filter.obstacle ? { looseTopic } : {}),
});

/** A rate says itself what it counts: the states it names are no filter. */
const ofRate = ({ states: _, ...filter }: QuestionFilter): QuestionFilter => filter;

function comparison(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  if (!CUES.compare.test(u.said)) return undefined;
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

/** "Bên nào đúng hạn hơn?": by a rate, as numbers of tasks differ. */
const betterBy = (states: QuestionFilter['states']): RateAsked | undefined =>
  states?.every(state => state === 'on-time') === true
    ? 'on-time-of-completed'
    : states === undefined || states.every(state => state === 'completed')
      ? 'completion'
      : undefined;

/** "Việc gì gấp nhất?": what is late first, then what is due next; "có gì gấp không": all that is late or due by then. */
function pressing({ u, slots, titleRun }: Heard): Question | undefined {
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
function standing(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  const [agency] = slots.agencies;
  const placeOf = agency ?? (slots.filter.whose === 'own' ? 'own' : undefined);
  if (!CUES.standing.test(u.said) || !placeOf || slots.agencies.length > 1) return undefined;
  const { lead: _, whose: __, ownPart: ___, formers: ____, ...filter } = slots.filter;
  const measure = rateSaid(heard.u) ?? RATE_NAMES.find(({ pattern }) => pattern.test(u.said))?.rate ?? 'completion';
  return { kind: 'ranking', filter: ofRate(filter), by: 'lead', measure, lowest: false, placeOf };
}

/** "Bộ nào đang quá hạn?", "ai chưa cập nhật?": each with its figure. */
function whoIs({ u, slots, facets, topic, titleRun, looseTopic }: Heard): Question | undefined {
  const { filter } = slots;
  const conditioned = slots.saysState || filter.quietSince || filter.due;
  if (
    !conditioned ||
    CUES.gathered.test(u.said) ||
    titleRun !== undefined ||
    (topic !== undefined && !looseTopic) ||
    facets.length > 0 ||
    CUES.asksTask.test(u.said)
  )
    return undefined;
  if (filter.people || filter.lead || filter.cooperate) return undefined;
  const many = { filter, measure: 'count', lowest: false, top: 100 } as const;
  if (CUES.whichAgencies.test(u.said) && filter.whose === undefined) return { kind: 'ranking', by: 'lead', ...many };
  return CUES.whichPeople.test(u.said) ? { kind: 'ranking', by: 'assignee', ...many } : undefined;
}

/** "Nhiệm vụ nào quá hạn lâu nhất?" */
function taskRank(heard: Heard): Question | undefined {
  const { u } = heard;
  const rank = TASK_RANKS.find(row => row.pattern.test(u.said));
  if (!rank || !CUES.superlative.test(u.said) || CUES.rate.test(u.said)) return undefined;
  // "ai để quá hạn lâu nhất?": the task tells who
  const asksWho = CUES.asksWho.test(u.said) && !CUES.asksTask.test(u.said);
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
    ...(asksWho ? { facets: ['person', 'due'] } : {}),
  };
}

/** The first to be named, other than the own agency or one by name. */
function rankedWho({ u, slots, facets }: Heard): (typeof WHO_RANKED)[number] | undefined {
  const free = slots.filter.kinds
    ? () => true
    : (match: RegExpExecArray) => u.isFree({ start: match.index, end: match.index + match[0].length });
  const found = WHO_RANKED.flatMap(row => [...u.said.matchAll(row.pattern)].filter(free).map(match => ({ row, at: match.index })));
  const [first] = found.sort((a, b) => a.at - b.at);
  if (!first && facets.includes('person')) return WHO_RANKED.find(row => row.by === 'assignee');
  return first?.row ?? WHO_RANKED.find(row => u.has(row.pattern));
}

function ranking(heard: Heard): Question | undefined {
  const { u, slots } = heard;
  const lowest = CUES.least.test(u.said);
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
    filter: named ? ofRate(meant) : meant,
    by: cooperating ? 'cooperate' : by,
    ...(cooperating && kinds ? { groupKinds: [...kinds] } : {}),
    measure: named ?? 'count',
    lowest,
    ...topOf(readTop(u)),
  };
}

const topOf = (count: number | undefined): { top?: number } => (count === undefined ? {} : { top: count });

function rate(heard: Heard): Question | undefined {
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

function grouped(heard: Heard): Question | undefined {
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
function countedWho({ u, slots, titleRun }: Heard): Question | undefined {
  const said = CUES.howManyWho.exec(u.said)?.groups?.['who'];
  if (said === undefined || titleRun !== undefined || slots.agencies.length > 0) return undefined;
  const who =
    WHO_RANKED.find(row => said.search(row.pattern) === 0) ?? (CUES.document.test(said) ? { by: 'directive' as const } : undefined);
  if (!who) return undefined;
  const kinds = 'kinds' in who && who.kinds ? { kinds: [...who.kinds] } : {};
  return { kind: 'ranking', filter: { ...slots.filter, ...kinds }, by: who.by, measure: 'count', lowest: false, top: 100, counted: true };
}

function counting(heard: Heard): Question | undefined {
  const ofOne = heard.titleRun !== undefined || (Object.keys(heard.slots.filter).length === 0 && !CUES.taskNoun.test(heard.u.said));
  if (!CUES.count.test(heard.u.said) || (ofOne && heard.facets.length > 0)) return undefined;
  // "mấy việc quá hạn, mấy việc sắp đến hạn": every figure beside the other
  const several = heard.slots.saysState && heard.topic === undefined && askedAfter(heard) > 1;
  if (several) {
    const { states, ...filter } = heard.slots.filter;
    return { kind: 'summary', filter, ...(states ? { first: states } : {}) };
  }
  return { kind: 'count', filter: filterOf(heard) };
}

/** How many figures are asked for; "không kể mấy cái …" asks for none. */
const askedAfter = ({ u, slots }: Heard): number => [...u.said.matchAll(CUES.howMany)].length - (slots.leftOut.length > 0 ? 1 : 0);

function summary(heard: Heard): Question | undefined {
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

// ── By description ──────────────────────────────────────────────────────────────────────────────────────────────────

/** "Hạn của nhiệm vụ phủ sóng 5G là khi nào?": a facet, and words that describe a task. */
function aboutDescription(heard: Heard, memory: Memory): Understood | undefined {
  const { topic, u, slots } = heard;
  // "còn vụ dừng 2G?" asks the same of it
  const same =
    heard.facets.length === 0 && memory.focus !== undefined && CUES.sameFor.test(u.said) && Object.keys(slots.filter).length === 0;
  const facets = same ? (memory.facets ?? []) : heard.facets;
  if (topic === undefined || isPlural(heard)) return undefined;
  const single =
    facets.length > 0 ||
    CUES.detail.test(u.said) ||
    CUES.history.test(u.said) ||
    (CUES.evidence.test(u.said) && slots.filter.evidence === undefined);
  const named = heard.titleRun !== undefined && heard.titleRun.split(' ').length >= 4 && !slots.saysState && !u.has(CUES.topicBefore);
  if (!single && !named) return undefined;
  const { lead } = slots.filter;
  return {
    question: oneTask(heard, { topic: describe(heard), ...(lead ? { lead } : {}) }, facets),
    sure: heard.titleRun || facets.length > 0 ? sureOf(heard) - (heard.titleRun ? 0 : 0.2) : heard.isQuestion ? 0.7 : GUESS,
  };
}

/** The words of the description as they stand in the message, agencies in between included. */
const describe = ({ topic }: Heard): string => topic ?? '';

const isPlural = ({ u, slots, facets }: Heard): boolean =>
  (CUES.plural.test(u.said) && !facets.includes('title')) || slots.filter.people !== undefined || slots.filter.directives !== undefined;

/** "ai phụ trách?", "chi tiết": all that is said is what is wanted of the tasks shown. */
function aboutNothingSaid(heard: Heard, memory: Memory): Understood | undefined {
  const { facets, slots, u, topic } = heard;
  // "công điện nào còn nhiệm vụ chưa xong": a list
  if (slots.saysState && CUES.taskNoun.test(u.said) && !CUES.thatOne.test(u.said)) return undefined;
  const wants = facets.length > 0 || CUES.detail.test(u.said) || CUES.evidence.test(u.said) || CUES.history.test(u.said);
  if (
    !wants ||
    topic !== undefined ||
    Object.keys(slots.filter).some(
      key =>
        ![
          'states',
          'obstacle',
          ...(slots.filter.whose === undefined ? ['ownPart'] : []),
          ...(facets.includes('lead') ? ['kinds'] : []),
        ].includes(key),
    ) ||
    isPlural(heard)
  )
    return undefined;
  if (memory.focus) return { question: oneTask(heard, { codes: [memory.focus] }, facets), sure: 0.85 };
  if (memory.shown.length > 1 && memory.shown.length <= 10 && facets.length > 0)
    return { question: { kind: 'detail', filter: { codes: [...memory.shown] }, facets: [...facets] }, sure: 0.8 };
  if (facets.length === 0 && !CUES.detail.test(u.said)) return undefined;
  return { question: { kind: 'clarify', reason: 'which-task', facets: [...facets] }, sure: 0.6 };
}

// ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function aboutList(heard: Heard): Understood | undefined {
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
    conditions && topic === undefined ? (asks || noun ? SURE : FRAGMENT) : heard.titleRun ? sureOf(heard) : asks && noun ? 0.8 : 0.5;
  const wanted = facets.filter(facet =>
    ['person', 'obstacle', 'progress', 'due', 'daysLeft', 'result', 'directive', 'clause', 'cooperators'].includes(facet),
  );
  // "vì sao Đắk Lắk trễ?": what is late, with the reason where one is told
  const picks = wanted.includes('obstacle') && filter.obstacle === undefined && !(slots.saysState && CUES.why.test(u.said));
  const asked = picks ? { ...filter, obstacle: true } : filter;
  return { question: { kind: 'list', filter: asked, ...recent, ...(wanted.length > 0 ? { facets: wanted } : {}) }, sure };
}
