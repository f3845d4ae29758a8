// Reads the conditions of a question out of an utterance: codes, documents, people, agencies, days, states and the rest.

import type { Day } from '../../base/index.ts';
import type { AgencyFinder } from '../../vietnamese/agency-names.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import { statesWithout } from '../states.ts';
import type { QuestionFilter, State } from '../types.ts';
import { readAgencies } from './agencies.ts';
import { readClause } from './clauses.ts';
import { readCodes } from './codes.ts';
import { readPeriods, type SpanSaid } from './days-said.ts';
import { type DirectiveFound, readDirectives } from './directives.ts';
import { passOverEvents } from './events.ts';
import { type PeopleFound, readPeople } from './people.ts';
import { readDaysLeft, readEarlySpan, readLateSpan, readProgress } from './ranges-said.ts';
import {
  ASSIGNED,
  DID,
  DUE_WORDS,
  EVERYBODY,
  EXPIRES,
  LATE_WORDS,
  MOVED,
  NO_COOPERATORS,
  NO_EVIDENCE,
  NO_OBSTACLE,
  NO_RESULT,
  RECURRING,
  UNASSIGNED,
  WITH_COOPERATORS,
  WITH_EVIDENCE,
  WITH_OBSTACLE,
  WITH_RESULT,
} from './slots.data.ts';
import { readStates, stateFilter } from './states-said.ts';
import type { Utterance } from './utterance.ts';

/** What the reader may know of the world: names in the asker's scope. */
export interface Ground {
  readonly today: Day;
  readonly agencies: AgencyFinder;
  /** every "Văn bản giao" the asker may see */
  readonly directives: readonly string[];
  /** every "Người phụ trách" the asker may see */
  readonly people: readonly string[];
  /** the asker's agency and own name */
  readonly own?: { readonly name: string; readonly person: string };
  /** whom "bộ đó", "anh ấy" mean */
  readonly spokenOf?: SpokenOf;
  /** "họ" tells whose tasks are meant; else it only stands for those shown */
  readonly they?: boolean;
  /** the agencies that "cả hai bộ" means, for two */
  readonly agenciesBefore?: (count: number) => readonly string[];
  /** the documents that "cả hai văn bản" means, for two */
  readonly directivesBefore?: (count: number) => readonly string[];
}

/** Who the task or the tasks last spoken of belong to. */
export interface SpokenOf {
  /** codes of the leading agencies */
  readonly lead: readonly string[];
  readonly people: readonly string[];
  /** values of "Văn bản giao" */
  readonly directives?: readonly string[] | undefined;
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
  /** nothing else is said of states: "trừ việc đã xong", not "quá hạn mà trừ việc chờ xác nhận" */
  readonly onlyLeftOut: boolean;
}

const PATTERNS = {
  noObstacle: spoken(NO_OBSTACLE, 'g'),
  withObstacle: spoken(WITH_OBSTACLE, 'g'),
  noEvidence: spoken(NO_EVIDENCE, 'g'),
  withEvidence: spoken(WITH_EVIDENCE, 'g'),
  noResult: spoken(NO_RESULT, 'g'),
  withResult: spoken(WITH_RESULT, 'g'),
  unassigned: spoken(UNASSIGNED, 'g'),
  assigned: spoken(ASSIGNED, 'g'),
  recurring: spoken(RECURRING, 'g'),
  noCooperators: spoken(NO_COOPERATORS, 'g'),
  withCooperators: spoken(WITH_COOPERATORS, 'g'),
  moved: spoken(MOVED, 'g'),
  everybody: spoken(EVERYBODY, 'g'),
  dueWords: spoken(DUE_WORDS, 'g'),
  expires: spoken(EXPIRES),
  late: spoken(LATE_WORDS),
  did: spoken(DID, 'g'),
} as const;

export function readSlots(u: Utterance, ground: Ground): Slots {
  const codes = readCodes(u);
  const directive = readDirectives(u, ground.directives, ground.spokenOf?.directives, ground.directivesBefore);
  const person = readPeople(u, ground.people, ground.spokenOf?.people, ground.agencies.find(u.text), ground.own?.person);
  const clause = readClause(u, directive !== undefined);
  passOverEvents(u, ground.today);
  const agencies = readAgencies(u, ground.agencies, {
    before: ground.spokenOf?.lead ?? [],
    lastFew: ground.agenciesBefore ?? (() => []),
    ownName: ground.own?.name ?? '',
    they: ground.they ?? true,
  });
  const progress = readProgress(u);
  const late = readLateSpan(u, ground.today);
  const early = readEarlySpan(u);
  const left = readDaysLeft(u, ground.today);
  const periods = readPeriods(u, ground.today);
  const flags = readFlags(u);
  const { said: found, leftOut } = late ? { said: [], leftOut: [] } : readStates(u);
  // "hết hạn ngày 30/11" names a day, "đã hết hạn" a state
  const said = periods.due && u.has(PATTERNS.expires) && !u.has(PATTERNS.late) ? found.filter(state => state !== 'overdue') : found;
  const owed: State[] = early ? ['on-time'] : said.length === 0 && agencies.owes ? ['open'] : said;
  const kept = stateFilter(owed, undefined).states;
  const states = leftOut.length > 0 ? statesWithout(kept, leftOut) : owed;
  // "tháng này hoàn thành bao nhiêu": the day of completion, unless a deadline is spoken of
  const did = states.length === 0 && (periods.due?.from ?? ground.today) < ground.today && u.take(PATTERNS.did).length > 0;
  const finished =
    (did || (states.length > 0 && states.every(state => ['completed', 'on-time', 'late'].includes(state)))) &&
    periods.due &&
    !u.has(PATTERNS.dueWords);
  const due = late ?? left ?? (finished ? undefined : periods.due);
  const completed = periods.completed ?? (finished ? periods.due : undefined);
  const saysDue = u.take(PATTERNS.dueWords).length > 0;
  const filter: QuestionFilter = {
    ...(codes.length > 0 ? { codes: [...codes] } : {}),
    ...agencies.filter,
    ...(directive?.names && directive.names.length > 0
      ? { [directive.leftOut ? 'notDirectives' : 'directives']: [...directive.names] }
      : {}),
    ...(clause.length > 0 ? { clause } : {}),
    ...(person?.names.length === 1
      ? { [person.leftOut ? 'notPeople' : 'people']: [...new Set([...person.names, ...(person.beside ?? [])])] }
      : {}),
    ...(progress ? { progress } : {}),
    ...(early ? { early } : {}),
    ...flags,
    ...(u.take(PATTERNS.everybody).length > 0 && !agencies.filter.kinds ? { whose: 'everybody' as const } : {}),
    ...(leftOut.length > 0 ? { states } : stateFilter(late ? ['overdue'] : states, due)),
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
    onlyLeftOut: leftOut.length > 0 && owed.length === 0,
  };
}

function readFlags(u: Utterance): QuestionFilter {
  const said = (pattern: RegExp): boolean => u.take(pattern).length > 0;
  return {
    ...(said(PATTERNS.noObstacle) ? { obstacle: false } : {}),
    ...(said(PATTERNS.noEvidence) ? { evidence: false } : said(PATTERNS.withEvidence) ? { evidence: true } : {}),
    ...(said(PATTERNS.noResult) ? { result: false } : said(PATTERNS.withResult) ? { result: true } : {}),
    ...(said(PATTERNS.unassigned) ? { unassigned: true } : said(PATTERNS.assigned) ? { unassigned: false } : {}),
    ...(said(PATTERNS.recurring) ? { recurring: true } : {}),
    ...(said(PATTERNS.moved) ? { moved: true } : {}),
  };
}

/** Read after the facets: "vướng gì" asks about one task, "đang vướng" picks many. */
export const readObstacle = (u: Utterance): QuestionFilter => (u.take(PATTERNS.withObstacle).length > 0 ? { obstacle: true } : {});

/** Read before facets and agencies, whose part the same words tell. */
export function readCooperators(u: Utterance): boolean | undefined {
  if (u.take(PATTERNS.noCooperators).length > 0) return false;
  return u.take(PATTERNS.withCooperators).length > 0 ? true : undefined;
}
