// What a digest tells, gathered from the tasks: every number comes from task/statistics or is the length of a list beside it.
import { addDays, type Day, dayOf } from '../base/index.ts';
import type { Person, Scope } from '../people/index.ts';
import type { Activity, ExtensionRequest, Happening } from '../task/activity/store.ts';
import { type Figures, figuresOf, type Rate, type RateName, rateOf, type Task, type TaskFilter, type Tasks } from '../task/index.ts';

export type ChangeKind = 'completed' | 'reported' | 'added' | 'extension' | 'obstacle' | 'other';

export interface DigestFacts {
  readonly figures: Figures;
  readonly rates: Readonly<Record<RateName, Rate>>;
  /** code → the weightiest thing that happened to the task */
  readonly changed: ReadonlyMap<string, ChangeKind>;
  readonly newlyOverdue: readonly Task[];
  /** within the days that the digest looks ahead to */
  readonly dueThisWeek: readonly Task[];
  readonly awaiting: readonly Task[];
  readonly extensions: readonly ExtensionRequest[];
  readonly stuck: readonly Task[];
}

export interface DigestData {
  readonly tasks: Tasks;
  readonly activity: Activity;
}

/** In the order in which they are told. */
const ratesOf = (figures: Figures): Record<RateName, Rate> => ({
  'on-time-of-completed': rateOf('on-time-of-completed', figures),
  'on-time-of-due': rateOf('on-time-of-due', figures),
  completion: rateOf('completion', figures),
  overdue: rateOf('overdue', figures),
});
const OPEN = ['not_started', 'in_progress', 'awaiting_confirmation'] as const;
/** Longer lists are told by their number and first members; a thousand lines are nobody's morning. */
const LIST = { offset: 0, limit: 1_000 };

/** Whose tasks: an officer's own, those that the own agency leads, or everybody's. */
export function digestFilter(person: Person, scope: Scope): TaskFilter {
  if (person.role === 'officer') return { assigneeIds: [person.id] };
  return scope.kind === 'agencies' ? { lead: scope.keys } : {};
}

/**
 * @param since the moment of the last digest
 * @param until the last day that it looks ahead to
 */
export async function gatherFacts(
  { tasks, activity }: DigestData,
  filter: TaskFilter,
  scope: Scope,
  now: Date,
  since: Date,
  until: Day,
): Promise<DigestFacts> {
  const today = dayOf(now);
  const list = async (more: TaskFilter): Promise<readonly Task[]> =>
    (await tasks.matching({ ...filter, ...more }, scope, today, 'due', LIST)).tasks;
  const figures = await figuresOf(tasks, filter, scope, today);
  /** what has been counted already need not be looked for when there is none */
  const listIf = async (count: number, more: TaskFilter): Promise<readonly Task[]> => (count === 0 ? [] : list(more));
  return {
    figures,
    rates: ratesOf(figures),
    changed: changesOf(await activity.since(filter, scope, today, since)),
    newlyOverdue: await listIf(figures.overdue, { timeClass: ['overdue'], due: { from: dayOf(since), to: addDays(today, -1) } }),
    dueThisWeek: await listIf(figures.withinDeadline, { timeClass: ['within-deadline'], due: { from: today, to: until } }),
    awaiting: await listIf(figures.awaitingConfirmation, { status: ['awaiting_confirmation'] }),
    extensions: await activity.requestedExtensions(filter, scope, today),
    stuck: await listIf(figures.open, { status: OPEN, hasObstacle: true }),
  };
}

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
