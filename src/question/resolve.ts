// From what is meant to what is looked up: a QuestionFilter and the asker → a TaskFilter, or a refusal. The only such place.

import { addDays, type Day } from '../base/index.ts';
import type { Turn } from '../chat/index.ts';
import { keysOf } from '../people/index.ts';
import type { Catalogues } from '../task/catalogue/store.ts';
import { DUE_SOON_DAYS, OPEN_STATUSES, type TaskFilter, type TaskStatus, type Tasks, type TimeClass } from '../task/index.ts';
import { AGENCIES, type AgencyRegistry } from '../vietnamese/agencies.ts';
import { tasksAbout } from './search.ts';
import type { QuestionFilter, State } from './types.ts';
import { liesIn } from './understand/clauses.ts';

export type Resolution =
  | { readonly kind: 'ok'; readonly filter: TaskFilter; readonly meant: QuestionFilter }
  /** another agency's tasks, of which the asker may see those that the own agency takes part in */
  | { readonly kind: 'shared'; readonly filter: TaskFilter; readonly meant: QuestionFilter; readonly named: readonly string[] }
  | { readonly kind: 'forbidden'; readonly named: readonly string[] }
  /** "bộ đó" of somebody who sees all */
  | { readonly kind: 'vague' }
  | { readonly kind: 'no-topic'; readonly topic: string; readonly stray: boolean };

export interface ResolveNeeds {
  readonly tasks: Pick<Tasks, 'matching' | 'clausesOf'>;
  readonly catalogues: Pick<Catalogues, 'candidates' | 'obstacles'>;
  readonly agencies: AgencyRegistry;
}

export async function resolve(asked: QuestionFilter, turn: Turn, needs: ResolveNeeds, purpose: 'list' | 'figures'): Promise<Resolution> {
  if (turn.scope.kind === 'none') return { kind: 'forbidden', named: [] };
  const meant = asked.vague && asked.kinds ? ofBareKind(asked, turn) : asked;
  if (meant.vague && turn.scope.kind === 'all') return { kind: 'vague' };
  const foreign = foreignCodes(meant, turn, needs.agencies);
  if (turn.scope.kind === 'agencies' && ((meant.kinds && meant.whose === undefined) || meant.whose === 'everybody'))
    return { kind: 'forbidden', named: [] };
  const filter = { ...conditions(meant, turn.today), ...whose(meant, turn, needs.agencies, purpose, foreign.length > 0) };
  const codes = await aboutTopic(meant, turn, needs);
  if (codes === 'nothing')
    return foreign.length > 0
      ? { kind: 'forbidden', named: foreign }
      : { kind: 'no-topic', topic: meant.topic ?? '', stray: meant.stray === true };
  const { topic: _, ...untopical } = meant;
  const kept = meant.topic && !codes ? untopical : meant;
  const resolved = codes ? { ...filter, codes: filter.codes ? filter.codes.filter(code => codes.includes(code)) : codes } : filter;
  const { clause } = meant;
  // a clause is named in many ways: which of those there are is meant
  const clauses = clause && (await needs.tasks.clausesOf(resolved, turn.scope, turn.today)).filter(own => liesIn(own, clause));
  const within = clauses ? { ...resolved, clauses } : resolved;
  if (foreign.length === 0) return { kind: 'ok', filter: within, meant: kept };
  if (purpose === 'figures') return { kind: 'forbidden', named: foreign };
  const visible = await needs.tasks.matching(within, turn.scope, turn.today, 'due', { offset: 0, limit: 1 });
  return visible.total > 0 ? { kind: 'shared', filter: within, meant: kept, named: foreign } : { kind: 'forbidden', named: foreign };
}

/** "Trong đó của bộ": of all ministries for who sees them, of the own one for who has one. */
function ofBareKind({ vague: _, kinds, ...rest }: QuestionFilter, { scope }: Turn): QuestionFilter {
  return scope.kind === 'agencies' ? { ...rest, whose: rest.whose ?? 'own' } : { ...rest, ...(kinds ? { kinds } : {}) };
}

/** Agencies named that are not the asker's own, where the question is about their tasks. */
function foreignCodes({ lead, cooperate, involved, whose: owner }: QuestionFilter, turn: Turn, agencies: AgencyRegistry): string[] {
  const { scope } = turn;
  if (scope.kind !== 'agencies') return [];
  const others = (codes: readonly string[] | undefined): string[] =>
    (codes ?? []).filter(code => !scope.keys.includes(code) && !scope.keys.includes(agencies.current(code)));
  const ownLeads = owner === 'own' || owner === 'mine' || (lead?.some(code => scope.keys.includes(code)) ?? false);
  const ownCooperates = cooperate?.some(code => scope.keys.includes(code)) ?? false;
  const leads = ownCooperates || (owner === 'own' && lead) ? [] : others(lead);
  return [...leads, ...(ownLeads ? [] : others(cooperate)), ...(owner === 'own' ? [] : others(involved))];
}

function whose(meant: QuestionFilter, turn: Turn, agencies: AgencyRegistry, purpose: 'list' | 'figures', foreign: boolean): TaskFilter {
  const keys = (codes: readonly string[]): string[] => [...new Set(codes.flatMap(code => keysOf(code, agencies)))];
  const own = keysOf(turn.person.agencyKey, agencies);
  const named: TaskFilter = {
    ...(meant.lead ? { lead: keys(meant.lead) } : {}),
    ...(meant.cooperate ? { cooperate: keys(meant.cooperate) } : {}),
    ...(meant.involved ? { involves: keys(meant.involved) } : {}),
    ...(meant.notLead || meant.notKinds ? { notLead: [...keys(meant.notLead ?? []), ...ofKinds(meant.notKinds ?? [])] } : {}),
    ...(meant.kinds ? { leadKinds: meant.kinds } : {}),
  };
  if (meant.whose === 'mine') return { ...named, assigneeIds: [turn.person.id] };
  if (meant.whose === 'unit') return { ...named, lead: own, ...(turn.person.unit ? { unit: turn.person.unit } : {}) };
  const names = meant.lead ?? meant.cooperate ?? meant.involved ?? meant.kinds;
  const loose = purpose === 'list' && (meant.topic !== undefined || meant.directives !== undefined) && meant.whose === undefined;
  const nobodyNamed = !names && !meant.people && !meant.codes && turn.scope.kind === 'agencies' && meant.whose !== 'everybody';
  const others =
    meant.cooperate && !meant.lead && turn.scope.kind === 'agencies' && !foreign && !meant.cooperate.some(code => own.includes(code));
  if (meant.whose === 'own' || (nobodyNamed && !loose) || others) return { ...ownPart(meant, own), ...named };
  return named;
}

/** Every body of these kinds, dissolved ones too. */
const ofKinds = (kinds: readonly string[]): string[] => AGENCIES.filter(row => kinds.includes(row.kind)).map(row => row.code);

function ownPart({ ownPart: part, lead }: QuestionFilter, own: readonly string[]): TaskFilter {
  if (part === 'cooperate' || (lead && part !== 'lead')) return { cooperate: own };
  return part === 'involved' ? { involves: own } : { lead: own };
}

async function aboutTopic(meant: QuestionFilter, turn: Turn, needs: ResolveNeeds): Promise<readonly string[] | 'nothing' | undefined> {
  if (meant.obstacleWords !== undefined)
    return (
      (await blockedBy(`${meant.obstacleWords} ${meant.topic ?? ''}`, turn, needs)) ??
      (await blockedBy(meant.obstacleWords, turn, needs)) ??
      []
    );
  if (meant.topic === undefined) return undefined;
  const titled = meant.obstacle ? undefined : tasksAbout(meant.topic, await needs.catalogues.candidates(meant.topic, turn.scope));
  if (titled && titled.how !== 'like') return titled.codes;
  const blocked = await blockedBy(meant.topic, turn, needs);
  if (blocked) return blocked;
  const like = titled ?? (meant.obstacle ? tasksAbout(meant.topic, await needs.catalogues.candidates(meant.topic, turn.scope)) : undefined);
  if (like && !meant.looseTopic) return like.codes;
  return meant.looseTopic && !isElsewhere(meant) ? undefined : 'nothing';
}

/** Words of no task known where nothing else speaks of tasks: rather another trade than noise. */
const isElsewhere = ({ stray, topic = '' }: QuestionFilter): boolean => stray === true && topic.trim().split(/\s+/u).length > 1;

/** Tasks whose open obstacle speaks of something: "thiếu kinh phí", "Bộ Tài chính chưa góp ý". */
async function blockedBy(words: string, { scope }: Turn, { catalogues }: ResolveNeeds): Promise<readonly string[] | undefined> {
  const found = tasksAbout(words, await catalogues.obstacles(scope));
  return found && found.how !== 'like' ? found.codes : undefined;
}

const CLASSES: Readonly<Partial<Record<State, TimeClass>>> = {
  within: 'within-deadline',
  'due-soon': 'within-deadline',
  overdue: 'overdue',
  'on-time': 'completed-on-time',
  late: 'completed-late',
  'no-deadline': 'no-deadline',
};
const STATUSES: Readonly<Partial<Record<State, readonly TaskStatus[]>>> = {
  open: OPEN_STATUSES,
  completed: ['completed'],
  'not-started': ['not_started'],
  'in-progress': ['in_progress'],
  awaiting: ['awaiting_confirmation'],
  paused: ['paused'],
  cancelled: ['cancelled'],
};

function conditions(meant: QuestionFilter, today: Day): TaskFilter {
  const states = meant.states ?? [];
  const classes = [...new Set(states.flatMap(state => CLASSES[state] ?? []))];
  const statuses = [...new Set(states.flatMap(state => STATUSES[state] ?? []))];
  const soon = states.includes('due-soon') && !states.includes('within') ? { to: addDays(today, DUE_SOON_DAYS) } : undefined;
  const due = meant.due ?? soon;
  return {
    ...(meant.codes ? { codes: meant.codes } : {}),
    ...(classes.length > 0 ? { timeClass: classes } : {}),
    ...(statuses.length > 0 ? { status: statuses } : {}),
    // the cancelled only where asked for, or where a document or a topic is
    ...(states.length === 0 && !meant.directives && !meant.topic && !meant.codes ? { status: NOT_CANCELLED } : {}),
    ...(due ? { due: rangeOf(due) } : {}),
    ...(meant.assigned ? { assigned: rangeOf(meant.assigned) } : {}),
    ...(meant.completed ? { completed: rangeOf(meant.completed) } : {}),
    ...(meant.people ? { assigneeNames: meant.people } : {}),
    ...(meant.notPeople ? { notAssigneeNames: meant.notPeople } : {}),
    ...(meant.directives ? { directives: meant.directives } : {}),
    ...(meant.notDirectives ? { notDirectives: meant.notDirectives } : {}),
    ...(meant.cooperated === undefined ? {} : { cooperated: meant.cooperated }),
    ...(meant.early ? { early: { min: meant.early.min, ...(meant.early.max === undefined ? {} : { max: meant.early.max }) } } : {}),
    ...(meant.progress
      ? {
          progress: {
            ...(meant.progress.min === undefined ? {} : { min: meant.progress.min }),
            ...(meant.progress.max === undefined ? {} : { max: meant.progress.max }),
          },
        }
      : {}),
    ...(meant.obstacle === undefined ? {} : { hasObstacle: meant.obstacle }),
    ...(meant.evidence === undefined ? {} : { hasEvidence: meant.evidence }),
    ...(meant.result === undefined ? {} : { hasResult: meant.result }),
    ...(meant.unassigned === undefined ? {} : { unassigned: meant.unassigned }),
    ...(meant.recurring ? { recurring: true } : {}),
    ...(meant.moved ? { moved: true } : {}),
    ...(meant.quietSince ? { quietSince: meant.quietSince } : {}),
    ...(meant.decision ? { forDecision: meant.decision } : {}),
    ...(meant.asOf ? { asOf: meant.asOf } : {}),
  };
}

const NOT_CANCELLED: readonly TaskStatus[] = [...OPEN_STATUSES, 'completed', 'paused'];
const rangeOf = ({ from, to }: { from?: Day | undefined; to?: Day | undefined }): { from?: Day; to?: Day } => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
