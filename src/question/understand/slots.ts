// Reads the conditions of a question out of an utterance: codes, documents, people, agencies, days, states and the rest.

import { addDays, addMonths, type Day } from '../../base/index.ts';
import type { AgencyFinder } from '../../vietnamese/agency-names.ts';
import { fold } from '../../vietnamese/fold.ts';
import { fromAny } from '../../vietnamese/numbers.ts';
import { findPeriods } from '../../vietnamese/period.ts';
import { lenient, spoken } from '../../vietnamese/spoken.ts';
import { statesWithout } from '../states.ts';
import type { QuestionFilter, Range, State } from '../types.ts';
import { readAgencies } from './agencies.ts';
import { readClause } from './clauses.ts';
import { readCodes } from './codes.ts';
import { type DirectiveFound, readDirectives } from './directives.ts';
import { passOverEvents } from './events.ts';
import { type PeopleFound, readPeople } from './people.ts';
import {
  AND_ALSO,
  ASSIGNED,
  ASSIGNED_NEAR,
  COMPLETED_NEAR,
  DEADLINE_SAID,
  DUE_NEAR,
  DUE_WORDS,
  EVERYBODY,
  EXPIRES,
  LATE_LIMITS,
  LATE_SPAN,
  LATE_WORDS,
  LEFT_OUT,
  NEGATED_WORDS,
  NO_EVIDENCE,
  NO_OBSTACLE,
  NO_RESULT,
  PROGRESS_LIMITS,
  PROGRESS_RANGE,
  RECURRING,
  STATE_WORDS,
  STILL,
  UNASSIGNED,
  UP_TO,
  WITH_EVIDENCE,
  WITH_OBSTACLE,
  WITH_RESULT,
} from './slots.data.ts';
import type { Utterance } from './utterance.ts';

/** What the reader may know of the world: names in the asker's scope. */
export interface Ground {
  readonly today: Day;
  readonly agencies: AgencyFinder;
  /** every "Văn bản giao" the asker may see */
  readonly directives: readonly string[];
  /** every "Người phụ trách" the asker may see */
  readonly people: readonly string[];
  /** whom "bộ đó", "anh ấy" mean */
  readonly spokenOf?: SpokenOf;
  /** the agencies that "cả hai bộ" means, for two */
  readonly agenciesBefore?: (count: number) => readonly string[];
}

/** Who the task or the tasks last spoken of belong to. */
export interface SpokenOf {
  /** codes of the leading agencies */
  readonly lead: readonly string[];
  readonly people: readonly string[];
}

export interface Slots {
  readonly filter: QuestionFilter;
  /** agencies in the order named, for comparisons; then groups of them */
  readonly agencies: readonly string[];
  readonly groups: readonly (readonly string[])[];
  readonly directive?: DirectiveFound;
  readonly person?: PeopleFound;
  /** every span of days said, in order */
  readonly spans: readonly SpanSaid[];
  /** words that name a day that does not exist */
  readonly noSuchDay?: string;
  /** a state was said, not only concluded from a span of days */
  readonly saysState: boolean;
  /** a deadline was spoken of */
  readonly saysDue: boolean;
  /** states that are left out: "trừ việc đã xong" */
  readonly leftOut: readonly State[];
}

export interface SpanSaid {
  readonly start: number;
  readonly range: Range;
}

const PATTERNS = {
  lateSpan: spoken(LATE_SPAN, 'g'),
  progress: spoken(PROGRESS_RANGE, 'g'),
  noObstacle: spoken(NO_OBSTACLE, 'g'),
  withObstacle: spoken(WITH_OBSTACLE, 'g'),
  noEvidence: spoken(NO_EVIDENCE, 'g'),
  withEvidence: spoken(WITH_EVIDENCE, 'g'),
  noResult: spoken(NO_RESULT, 'g'),
  withResult: spoken(WITH_RESULT, 'g'),
  unassigned: spoken(UNASSIGNED, 'g'),
  assigned: spoken(ASSIGNED, 'g'),
  recurring: spoken(RECURRING, 'g'),
  everybody: spoken(EVERYBODY, 'g'),
  still: new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(STILL).replaceAll(' ', '\\s+')})`, 'gu'),
  dueWords: spoken(DUE_WORDS, 'g'),
  expires: spoken(EXPIRES),
  late: spoken(LATE_WORDS),
} as const;
const STATES = STATE_WORDS.map(({ said, states }) => ({ pattern: spoken(said, 'g'), states }));

export function readSlots(u: Utterance, ground: Ground): Slots {
  const codes = readCodes(u);
  const directive = readDirectives(u, ground.directives);
  const person = readPeople(u, ground.people, ground.spokenOf?.people, ground.agencies.find(u.text));
  const clause = readClause(u);
  passOverEvents(u, ground.today);
  const agencies = readAgencies(u, ground.agencies, ground.spokenOf?.lead, ground.agenciesBefore);
  const progress = readProgress(u);
  const late = readLateSpan(u, ground.today);
  const periods = readPeriods(u, ground.today);
  const flags = readFlags(u);
  const { said: found, leftOut } = late ? { said: [], leftOut: [] } : readStates(u);
  // "hết hạn ngày 30/11" names a day, "đã hết hạn" a state
  const said = periods.due && u.has(PATTERNS.expires) && !u.has(PATTERNS.late) ? found.filter(state => state !== 'overdue') : found;
  const owed: State[] = said.length === 0 && agencies.owes ? ['open'] : said;
  const states = leftOut.length > 0 ? statesWithout(owed.length > 0 ? owed : undefined, leftOut) : owed;
  // "tháng này hoàn thành bao nhiêu": the day of completion, unless a deadline is spoken of
  const finished =
    states.length > 0 &&
    states.every(state => ['completed', 'on-time', 'late'].includes(state)) &&
    periods.due &&
    !u.has(PATTERNS.dueWords);
  const due = late ?? (finished ? undefined : periods.due);
  const completed = periods.completed ?? (finished ? periods.due : undefined);
  const saysDue = u.take(PATTERNS.dueWords).length > 0;
  const filter: QuestionFilter = {
    ...(codes.length > 0 ? { codes: [...codes] } : {}),
    ...agencies.filter,
    ...(directive?.names && directive.names.length > 0 ? { directives: [...directive.names] } : {}),
    ...(clause.length > 0 ? { clause } : {}),
    ...(person?.names.length === 1 ? { [person.leftOut ? 'notPeople' : 'people']: [...person.names] } : {}),
    ...(progress ? { progress } : {}),
    ...flags,
    ...(u.take(PATTERNS.everybody).length > 0 && !agencies.filter.kinds ? { whose: 'everybody' as const } : {}),
    ...stateFilter(late ? ['overdue'] : states, due),
    ...(due ? { due } : {}),
    ...(periods.assigned ? { assigned: periods.assigned } : {}),
    ...(completed ? { completed } : {}),
  };
  return {
    filter,
    agencies: agencies.named,
    groups: agencies.groups,
    spans: periods.spans,
    ...(directive ? { directive } : {}),
    ...(person ? { person } : {}),
    ...(periods.impossible ? { noSuchDay: periods.impossible } : {}),
    saysState: late !== undefined || states.length > 0,
    saysDue,
    leftOut,
  };
}

/** A span of days with the deadline in it asks for what is not completed; "đang thực hiện quá hạn" is the time class alone. */
export function stateFilter(states: readonly State[], due: Range | undefined): { states?: State[] } {
  const timed = states.some(state => ['overdue', 'within', 'due-soon'].includes(state));
  const kept = [...new Set(states)].filter(state => !(timed && (state === 'in-progress' || state === 'open')));
  // "sắp đến hạn trong 10 ngày tới": the days that were said
  const spans = due ? kept.map((state): State => (state === 'due-soon' ? 'within' : state)) : kept;
  if (spans.length > 0) return { states: spans };
  return due ? { states: ['open'] } : {};
}

function readStates(u: Utterance): { said: State[]; leftOut: State[] } {
  const found = STATES.flatMap(({ pattern, states }) =>
    u.take(pattern).map(match => ({ states, at: match.index, end: match.index + match[0].length, left: leaves(u, match.index) })),
  );
  const still = u.take(PATTERNS.still).length > 0;
  let before = { end: 0, left: false };
  const states = found
    .sort((a, b) => a.at - b.at)
    .flatMap(one => {
      // "bỏ việc đã hủy và tạm dừng"
      const left = one.left || (before.left && JOINS.test(u.said.slice(before.end, one.at)));
      before = { end: one.end, left };
      return one.states.map(state => ({ state, left }));
    });
  const said = states.filter(one => !one.left).map(one => one.state);
  return { said: said.length === 0 && still ? ['open'] : said, leftOut: states.filter(one => one.left).map(one => one.state) };
}

/** Takes the words before a state that leave it out. */
function leaves(u: Utterance, at: number): boolean {
  const before = LEAVES.exec(u.said.slice(0, at));
  if (!before || !u.isFree({ start: before.index, end: at })) return false;
  u.mark({ start: before.index, end: at });
  return true;
}

const JOINS = new RegExp(`^(?:\\s|,|${spoken(AND_ALSO).source})+$`, 'u');
const LEAVES = new RegExp(`${spoken(LEFT_OUT).source}\\s*$`, 'u');

function readFlags(u: Utterance): QuestionFilter {
  const said = (pattern: RegExp): boolean => u.take(pattern).length > 0;
  return {
    ...(said(PATTERNS.noObstacle) ? { obstacle: false } : {}),
    ...(said(PATTERNS.noEvidence) ? { evidence: false } : said(PATTERNS.withEvidence) ? { evidence: true } : {}),
    ...(said(PATTERNS.noResult) ? { result: false } : said(PATTERNS.withResult) ? { result: true } : {}),
    ...(said(PATTERNS.unassigned) ? { unassigned: true } : said(PATTERNS.assigned) ? { unassigned: false } : {}),
    ...(said(PATTERNS.recurring) ? { recurring: true } : {}),
  };
}

/** Read after the facets: "vướng gì" asks about one task, "đang vướng" picks many. */
export const readObstacle = (u: Utterance): QuestionFilter => (u.take(PATTERNS.withObstacle).length > 0 ? { obstacle: true } : {});

function readProgress(u: Utterance): QuestionFilter['progress'] {
  const groups = u.take(PATTERNS.progress)[0]?.groups;
  if (!groups) return undefined;
  if (groups['from'] && groups['to']) return { min: Number(groups['from']), max: Number(groups['to']) };
  if (groups['exact']) return { min: Number(groups['exact']), max: Number(groups['exact']) };
  const value = Number(groups['value']);
  const up = fold(groups['up'] ?? '');
  switch (PROGRESS_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'above':
      return { min: up ? value : value + 1 };
    case 'least':
      return up.includes('xuong') ? { max: value } : { min: value };
    case 'below':
      return { max: value - 1 };
    case 'most':
      return { max: value };
    default:
      return { min: value, max: value };
  }
}

/** "quá hạn trên 30 ngày" as a span of deadlines. */
function readLateSpan(u: Utterance, today: Day): Range | undefined {
  const groups = u.take(PATTERNS.lateSpan)[0]?.groups;
  if (!groups) return undefined;
  if (groups['low'] && groups['high']) {
    const unit = fold(groups['spanUnit'] ?? '');
    return { from: daysBack(today, Number(groups['high']), unit), to: daysBack(today, Number(groups['low']), unit) };
  }
  const half = fold(groups['count'] ?? '') === 'nua';
  const back = half ? addDays(today, -15) : daysBack(today, fromAny(groups['count'] ?? ''), fold(groups['unit'] ?? ''));
  switch (LATE_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'more':
      return { to: addDays(back, -1) };
    case 'less':
      return { from: addDays(back, 1), to: addDays(today, -1) };
    case 'least':
      return { to: back };
    default:
      return { from: back, to: back };
  }
}

const daysBack = (today: Day, count: number, unit: string): Day =>
  unit === 'thang' ? addMonths(today, -count) : addDays(today, -count * (unit === 'tuan' ? 7 : unit === 'nam' ? 365 : 1));

interface Periods {
  due?: Range;
  assigned?: Range;
  completed?: Range;
  impossible?: string;
  spans: SpanSaid[];
}

const NEAR = 24;
const nearby = (said: string): { before: RegExp; after: RegExp } => ({
  before: new RegExp(`${spoken(said).source}[^,;.?]{0,12}$`, 'u'),
  after: new RegExp(`^[^,;.?]{0,8}?${spoken(said).source}`, 'u'),
});
const GIVEN = nearby(ASSIGNED_NEAR);
const COMPLETED = nearby(COMPLETED_NEAR);
const DUE = nearby(DUE_NEAR);

function readPeriods(u: Utterance, today: Day): Periods {
  const found: Periods = { spans: [] };
  let last: { readonly about: 'due' | 'assigned' | 'completed'; readonly end: number } | undefined;
  for (const period of findPeriods(u.text, today)) {
    if (!u.isFree(period)) continue;
    u.mark(period);
    if (period.impossible) found.impossible ??= period.said;
    else if (period.relation !== 'as-of' || (period.to !== undefined && period.to > today)) {
      const about = aboutWhat(u, period.start, period.end);
      const range = about === 'due' ? period : (findPeriods(u.text, today, 'past').find(other => other.start === period.start) ?? period);
      const until = range.relation === 'in' && UNTIL.test(u.said.slice(0, period.start));
      const days: Range = { ...(range.from && !until ? { from: range.from } : {}), ...(range.to ? { to: range.to } : {}) };
      const before = found[about];
      const goesOn = last?.about === about && BESIDE.test(u.said.slice(last.end, period.start));
      found[about] = before === undefined ? days : goesOn ? (joinedSpans(before, days) ?? before) : before;
      found.spans.push({ start: period.start, range: days });
      last = { about, end: period.end };
    }
  }
  return found;
}

function aboutWhat(u: Utterance, start: number, end: number): 'due' | 'assigned' | 'completed' {
  const before = u.said.slice(Math.max(0, start - NEAR), start);
  const after = u.said.slice(end, end + NEAR);
  if (DUE.before.test(before)) return 'due';
  if (GIVEN.before.test(before)) return 'assigned';
  if (COMPLETED.before.test(before) && !NEGATED.test(before)) return 'completed';
  if (DUE.after.test(after)) return 'due';
  if (GIVEN.after.test(after)) return 'assigned';
  if (COMPLETED.after.test(after) && !NEGATED.test(after)) return 'completed';
  return 'due';
}

/** "tuần này và tuần sau", "hôm nay, ngày mai": one span; undefined where days lie between them. */
function joinedSpans(a: Range, b: Range): Range | undefined {
  if (!a.from || !a.to || !b.from || !b.to) return undefined;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (!first.from || !first.to || !second.from || !second.to || addDays(first.to, 1) < second.from) return undefined;
  return { from: first.from, to: first.to > second.to ? first.to : second.to };
}

const BESIDE = new RegExp(`^(?:\\s|,|${spoken(AND_ALSO).source})*$`, 'u');

/** "đến 15/12 phải xong": not only that day */
const UNTIL = new RegExp(`(?<!${spoken(DEADLINE_SAID).source}\\s+)${spoken(UP_TO).source}\\s*$`, 'u');
const NEGATED = spoken(NEGATED_WORDS);
