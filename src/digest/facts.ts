// What a digest tells, gathered from the tasks: every number comes from task/statistics or is the length of a list beside it.
import { addDays, type Day, dayOf } from '../base/index.ts';
import type { Person, Scope } from '../people/index.ts';
import type { Activity, ExtensionRequest, Happening } from '../task/activity/store.ts';
import {
  addUp,
  DUE_SOON_DAYS,
  type Figures,
  type Obstacle,
  OPEN_STATUSES,
  type Overview,
  type Overviews,
  type Rate,
  type RateName,
  rateOf,
  type Stuck,
  type Task,
  type TaskFilter,
  type Tasks,
} from '../task/index.ts';

export type ChangeKind = 'completed' | 'reported' | 'added' | 'extension' | 'obstacle' | 'other';

export interface DigestFacts {
  readonly figures: Figures;
  readonly rates: Readonly<Record<RateName, Rate>>;
  /** code → the weightiest thing that happened to the task */
  readonly changed: ReadonlyMap<string, ChangeKind>;
  /** codes */
  readonly newlyOverdue: readonly string[];
  /** within the days that the digest looks ahead to */
  readonly dueThisWeek: readonly string[];
  readonly awaiting: readonly string[];
  readonly extensions: readonly ExtensionRequest[];
  readonly stuck: readonly Stuck[];
}

export interface DigestData {
  readonly tasks: Tasks;
  readonly activity: Activity;
  readonly overviews: Overviews;
}

/** Whose tasks, since when and how far ahead. */
export interface Span {
  readonly filter: TaskFilter;
  readonly scope: Scope;
  /** the moment of the last digest */
  readonly since: Date;
  /** the last day that is looked ahead to */
  readonly until: Day;
}

/** In the order in which they are told. */
const ratesOf = (figures: Figures): Record<RateName, Rate> => ({
  'on-time-of-completed': rateOf('on-time-of-completed', figures),
  'on-time-of-due': rateOf('on-time-of-due', figures),
  completion: rateOf('completion', figures),
  overdue: rateOf('overdue', figures),
});
/** Longer lists are told by their number and first members; a thousand lines are nobody's morning. */
const LIST = { offset: 0, limit: 1_000 };

/** Whose tasks: an officer's own, those that the own agency leads, or everybody's. */
export function digestFilter(person: Person, scope: Scope): TaskFilter {
  if (person.role === 'officer') return { assigneeIds: [person.id] };
  return scope.kind === 'agencies' ? { lead: scope.keys } : {};
}

/**
 * What each is told, in their order: those who hear of the tasks that their agencies lead are gathered together, however many they are;
 * others (of the own tasks, of everybody's) one by one. What cannot be gathered costs the others nothing.
 */
export async function gatherFacts(data: DigestData, spans: readonly Span[], now: Date): Promise<PromiseSettledResult<DigestFacts>[]> {
  const today = dayOf(now);
  const led = spans.filter(isOfLeads);
  const place = new Map(led.map((span, index) => [span, index]));
  const asked = led.map(({ filter, since, until }) => ({ leads: filter.lead ?? [], since, until }));
  const [together] = await Promise.allSettled([data.overviews.of(asked, today)]);
  const own = (span: Span): Overview => {
    if (together.status === 'rejected') throw together.reason;
    const overview = together.value[place.get(span) ?? -1];
    if (!overview) throw new Error('nothing was gathered for one who asked');
    return overview;
  };
  const gathered: PromiseSettledResult<DigestFacts>[] = [];
  for (const span of spans) {
    const facts = async (): Promise<DigestFacts> => factsFrom(isOfLeads(span) ? own(span) : await overviewOf(data, span, today));
    gathered.push(...(await Promise.allSettled([facts()])));
  }
  return gathered;
}

/** All tasks that the own agencies lead, and no other condition. */
const isOfLeads = ({ filter, scope }: Span): boolean =>
  scope.kind === 'agencies' && filter.lead === scope.keys && Object.keys(filter).length === 1;

const factsFrom = (overview: Overview): DigestFacts => {
  const figures = addUp(overview.cells);
  const { newlyOverdue, awaiting, extensions, stuck } = overview;
  return {
    figures,
    rates: ratesOf(figures),
    changed: changesOf(overview.happenings),
    newlyOverdue,
    dueThisWeek: overview.due,
    awaiting,
    extensions,
    stuck,
  };
};

/** The same for any filter. */
export async function overviewOf(
  { tasks, activity }: Pick<DigestData, 'tasks' | 'activity'>,
  { filter, scope, since, until }: Span,
  today: Day,
): Promise<Overview> {
  const cells = await tasks.cells(filter, scope, today, addDays(today, DUE_SOON_DAYS));
  const figures = addUp(cells);
  /** what has been counted already need not be looked for when there is none */
  const listIf = async (count: number, more: TaskFilter): Promise<readonly Task[]> =>
    count === 0 ? [] : (await tasks.matching({ ...filter, ...more }, scope, today, 'due', LIST)).tasks;
  const codesIf = async (count: number, more: TaskFilter): Promise<string[]> => (await listIf(count, more)).map(task => task.code);
  const stuck = await listIf(figures.open, { status: OPEN_STATUSES, hasObstacle: true });
  return {
    cells,
    happenings: await activity.since(filter, scope, today, since),
    newlyOverdue: await codesIf(figures.overdue, { timeClass: ['overdue'], due: { from: dayOf(since), to: addDays(today, -1) } }),
    due: await codesIf(figures.withinDeadline, { timeClass: ['within-deadline'], due: { from: today, to: until } }),
    awaiting: await codesIf(figures.awaitingConfirmation, { status: ['awaiting_confirmation'] }),
    extensions: await activity.requestedExtensions(filter, scope, today),
    stuck: stuck.flatMap(({ code, obstacles: [newest] }) => (newest ? [stuckBy(code, newest)] : [])),
  };
}

const stuckBy = (code: string, { text, blockingKey }: Obstacle): Stuck => ({
  code,
  text,
  ...(blockingKey === undefined ? {} : { blockingKey }),
});

const WEIGHT: readonly ChangeKind[] = ['completed', 'reported', 'added', 'extension', 'obstacle', 'other'];

function changesOf(happenings: readonly Happening[]): ReadonlyMap<string, ChangeKind> {
  const changes = new Map<string, ChangeKind>();
  for (const happening of happenings) {
    const kind = kindOf(happening);
    const known = changes.get(happening.code);
    if (!known || WEIGHT.indexOf(kind) < WEIGHT.indexOf(known)) changes.set(happening.code, kind);
  }
  return changes;
}

function kindOf({ kind, version, after }: Happening): ChangeKind {
  if (version === 1) return 'added';
  if (kind !== 'updated') return 'other';
  if (after['status'] === 'completed') return 'completed';
  if (after['status'] === 'awaiting_confirmation') return 'reported';
  if (after['extension'] !== undefined) return 'extension';
  return after['addObstacle'] === undefined ? 'other' : 'obstacle';
}

/** Nothing to do and nothing new: said in one line. */
export const isQuiet = (facts: DigestFacts): boolean =>
  facts.changed.size + facts.newlyOverdue.length + facts.dueThisWeek.length + facts.awaiting.length + facts.extensions.length === 0;
