// A message and what was said before → one Question, and how sure that is. Pure: what it must know of the world is given.

import type { Day } from '../../base/index.ts';
import { occurrencesIn } from '../../vietnamese/occurrences.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import type { Facet, ListOrder, Question, QuestionFilter } from '../types.ts';
import { namesClause } from './clauses.ts';
import { namesCode } from './codes.ts';
import { continued } from './continued.ts';
import { type Course, readCourse } from './course.ts';
import { CUES, claimFacets, readFacets, readOrder, readOrdinals } from './cues.ts';
import { followUp } from './follow-up.ts';
import { kindOf } from './kind.ts';
import { lastAgencies, lastDirectives, type Memory, spokenOf } from './recall.ts';
import { FORMER_SAID, OUR_OWN } from './slots.data.ts';
import { type Ground, readCooperators, readObstacle, readSlots, type Slots } from './slots.ts';
import { respell } from './spelling.ts';
import { OUT_OF_SCOPE, readOutOfScope, readTalk, type Understood } from './talk.ts';
import { findTitleRuns, type Titles } from './title-runs.ts';
import { readPlainTopic, readTopic } from './topic.ts';
import { openUtterance, type Utterance } from './utterance.ts';

export interface World extends Ground {
  readonly titles: Titles;
}

/** All that was read of a message, before it is decided what is asked. */
export interface Heard {
  readonly today: Day;
  readonly u: Utterance;
  readonly slots: Slots;
  readonly facets: readonly Facet[];
  readonly ordinals: readonly number[];
  readonly order?: ListOrder;
  readonly course: Course;
  /** words that stand in a task's title as they are */
  readonly titleRun: string | undefined;
  /** what the message is about, after everything else: title words, words behind "về", leftovers */
  readonly topic: string | undefined;
  /** it is only what was left over */
  readonly looseTopic: boolean;
  readonly isQuestion: boolean;
  /** reports something, or asks for a change */
  readonly isReport: boolean;
}

export function understand(text: string, world: World, memory: Memory): Understood | undefined {
  const u = openUtterance(respell(text), text);
  if (u.text === '') return undefined;
  const talk = readTalk(u);
  if (talk) return talk;
  const heard = hear(u, world, memory);
  if (!heard.titleRun && !heard.slots.filter.codes && isForeign(heard)) {
    const foreign = readOutOfScope(u, heard.facets.some(facet => !VAGUE_FACETS.includes(facet)) ? world.titles : undefined);
    if (foreign) return foreign;
  }
  // "số điện thoại của chị Hằng": a name makes no task of it
  if (CUES.private.test(u.said) && heard.slots.filter.people && !heard.titleRun && !CUES.taskNoun.test(u.said)) return readOutOfScope(u);
  if (CUES.lessons.test(u.said) && isForeign(heard)) return OUT_OF_SCOPE;
  if (!heard.titleRun && !heard.slots.filter.codes && CUES.othersWork.test(u.said)) return undefined;
  const problem = readProblem(heard, memory);
  if (problem) return problem;
  if (heard.isReport && !heard.isQuestion && !slotsOfSet(heard)) return undefined;
  const read = followUp(heard, memory) ?? goOn(kindOf(heard, memory), heard, memory);
  const own = isAskedBack(read) ? (byPlainWords(heard, memory, world) ?? read) : read;
  const made = own && { ...own, question: strayed(own.question, heard) };
  return made && { ...made, sure: heard.isReport && !heard.isQuestion ? Math.min(made.sure, 0.3) : made.sure };
}

const isAskedBack = (read: Understood | undefined): boolean =>
  read?.question.kind === 'clarify' && read.question.reason === 'which-task' && read.question.names === undefined;

/** Before it is asked which task is meant: everyday words may be of a title too. */
function byPlainWords(heard: Heard, memory: Memory, { titles }: World): Understood | undefined {
  const topic = readPlainTopic(heard.u, titles.pairs);
  return topic === undefined ? undefined : kindOf({ ...heard, topic, looseTopic: true }, memory);
}

const goOn = (made: Understood | undefined, heard: Heard, memory: Memory): Understood | undefined =>
  made && { ...made, question: continued(made.question, heard, memory) };

/** Words that are of no task known, in a message that does not speak of tasks. */
function strayed(question: Question, heard: Heard): Question {
  if (!('filter' in question) || question.filter.topic === undefined || heard.titleRun || !isForeign(heard)) return question;
  return { ...question, filter: { ...question.filter, stray: true } };
}

function hear(u: Utterance, world: World, memory: Memory): Heard {
  const named = world.agencies.find(u.text).map(({ start, end, former }) => ({ start, end: former ? end + formerTail(u, end) : end }));
  // "Quảng Ninh" stands in titles too
  const runs = findTitleRuns(u.text, world.titles).filter(run => !named.some(one => one.start <= run.start && run.end <= one.end));
  for (const run of runs) u.mark(run);
  const titleRun = runs.map(run => u.text.slice(run.start, run.end)).join(' … ') || undefined;
  const order = readOrder(u);
  const ordinals = namesClause(u) ? [] : readOrdinals(u, memory.shown.length);
  const course = readCourse(u, world.today, titleRun !== undefined || ordinals.length > 0 || namesCode(u));
  const said = readFacets(u, false);
  const cooperated = readCooperators(u);
  claimFacets(u, ASKED_FIRST);
  const slots = cooperatedOrNot(
    cooperated,
    oursAfterOthers(
      readSlots(u, {
        ...world,
        they: said.length === 0 || CUES.taskNoun.test(u.said),
        spokenOf: spokenOf(memory),
        agenciesBefore: count => lastAgencies(memory, count),
        directivesBefore: count => lastDirectives(memory, count),
      }),
      u,
      memory,
    ),
  );
  // "nhiệm vụ nào đang vướng mắc" picks tasks, "vướng gì" asks about one
  const twice = occurrencesIn(u.said, CUES.obstacleWord).length > 1;
  const asksWhich = said.includes('obstacle') && CUES.whatObstacle.test(u.said);
  const picks = said.includes('obstacle') && picksMany(u) && (!asksWhich || twice) && !slots.filter.codes && !titleRun;
  const conditions: readonly Facet[] = [
    ...(picks && !asksWhich ? (['obstacle'] as const) : []),
    ...(cooperated === undefined ? [] : (['cooperators'] as const)),
  ];
  const facets = said.filter(facet => !conditions.includes(facet));
  const obstacle = picks || !said.includes('obstacle') ? readObstacle(u) : {};
  if (said.length > 0) readFacets(u, true);
  const topic = readTopic(u, runs, world.titles.pairs);
  return {
    today: world.today,
    u,
    slots: {
      ...slots,
      filter: { ...(course.filter.decision ? withoutStates(slots.filter) : slots.filter), ...obstacle, ...course.filter },
    },
    course,
    facets,
    ...(order ? { order } : {}),
    ordinals,
    titleRun,
    topic: topic?.text,
    looseTopic: topic !== undefined && !topic.announced,
    isQuestion: CUES.asking.test(u.said) && !CUES.wish.test(u.said),
    isReport:
      !course.asks &&
      !CUES.eachOfThem.test(u.said) &&
      slots.leftOut.length === 0 &&
      !course.changes &&
      (CUES.wish.test(u.said) || (saysReport(u, slots) && !(CUES.startsWithTasks.test(u.said) && !slots.filter.codes && !titleRun))),
  };
}

/** "Bộ Thông tin và Truyền thông (đã sáp nhập)": words that only say that it is no more; takes them. */
function formerTail(u: Utterance, start: number): number {
  const length = FORMER_TAIL.exec(u.said.slice(start))?.[0].length ?? 0;
  u.mark({ start, end: start + length });
  return length;
}

const FORMER_TAIL = new RegExp(`^\\s*\\(?${spoken(FORMER_SAID).source}\\)?`, 'u');

/** "Việc của Bộ Xây dựng không có ai phối hợp": the agency named leads. */
function cooperatedOrNot(cooperated: boolean | undefined, slots: Slots): Slots {
  if (cooperated === undefined) return slots;
  const { cooperate, ownPart: _, ...filter } = slots.filter;
  const lead = filter.lead ?? cooperate;
  return { ...slots, filter: { ...filter, ...(lead ? { lead } : {}), cooperated } };
}

/** "Lào Cai thì sao?" and then "của mình có mấy việc?": of the own agency, not of the asker. */
function oursAfterOthers(slots: Slots, u: Utterance, { question: last }: Memory): Slots {
  const others = last?.filter.lead ?? last?.filter.kinds;
  if (slots.filter.whose !== 'mine' || others === undefined || !OURS.test(u.said)) return slots;
  return { ...slots, filter: { ...slots.filter, whose: 'own', ownPart: 'lead' } };
}

const OURS = spoken(OUR_OWN);

/** "nhiệm vụ nào đang vướng mắc", "bộ nào nhiều việc vướng mắc nhất" */
const picksMany = ({ said }: Utterance): boolean => CUES.manyTasks.test(said) || CUES.most.test(said) || CUES.least.test(said);

/** "bao giờ hết hạn", "cơ quan nào phối hợp": no state and no part of an agency. */
const ASKED_FIRST: readonly Facet[] = ['due', 'cooperators', 'completed'];

/** "chờ duyệt gia hạn": no status. */
const withoutStates = ({ states: _, ...filter }: QuestionFilter): QuestionFilter => filter;

const saysReport = (u: Utterance, slots: Slots): boolean =>
  CUES.reporting.test(u.said) || (!slots.filter.progress && /\d\s*%/u.test(u.text));

/** Something that can be looked up, not only "xong rồi". */
const slotsOfSet = ({ u, slots, titleRun }: Heard): boolean =>
  slots.filter.codes !== undefined || titleRun !== undefined || CUES.taskNoun.test(u.said) || CUES.list.test(u.said);

/** No task, no state of one: an agency or a day may also stand in a question about the weather. */
const isForeign = ({ slots, u }: Heard): boolean =>
  !CUES.taskNoun.test(u.said) && !slots.saysState && !slots.saysDue && !slots.filter.directives && !slots.filter.people;

/** Asked of anything; the others are of tasks. */
const VAGUE_FACETS: readonly Facet[] = ['title', 'status', 'result', 'quote'];

/** What must be asked back before anything can be looked up. */
function readProblem(heard: Heard, memory: Memory): Understood | undefined {
  const { slots } = heard;
  if (slots.noSuchDay) return { question: { kind: 'clarify', reason: 'no-such-day', said: slots.noSuchDay }, sure: 0.6 };
  if (slots.directive && slots.directive.names.length === 0)
    return { question: { kind: 'unknown', what: 'directive', said: slots.directive.said }, sure: 0.7 };
  if (slots.person?.vague) return { question: { kind: 'clarify', reason: 'who' }, sure: 0.7 };
  if (slots.person && slots.person.names.length === 0)
    return { question: { kind: 'unknown', what: 'person', said: slots.person.said }, sure: 0.7 };
  if (slots.person && slots.person.names.length > 1) {
    const meant = kindOf(heard, memory)?.question;
    const asked =
      meant && OF_PEOPLE.includes(meant.kind) && 'filter' in meant ? { kind: meant.kind as OfPeople, filter: meant.filter } : undefined;
    const question = { kind: 'clarify', reason: 'which-person', said: slots.person.said, names: [...slots.person.names] } as const;
    return { question: { ...question, names: [...question.names], ...(asked ? { asked } : {}) }, sure: 0.75 };
  }
  return undefined;
}

type OfPeople = 'list' | 'count' | 'summary';
const OF_PEOPLE: readonly string[] = ['list', 'count', 'summary'] satisfies OfPeople[];
