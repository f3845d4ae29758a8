// Random walks over what may be said of a task: whatever comes in whatever order, no impossible state is reached.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/base/index.ts';
import type { Person, Role } from '../../src/people/index.ts';
import { type Patch, planUpdate, type Task, type UpdateRequest } from '../../src/task/index.ts';

const TODAY: Day = '2025-11-20';
const ASSIGNED: Day = '2025-09-01';

const person = (id: number, role: Role, agencyKey: string): Person => ({
  id,
  staffCode: `P-${id}`,
  fullName: `P ${id}`,
  position: '',
  unit: '',
  agencyKey,
  agencyName: agencyKey,
  role,
  revoked: false,
});
const PEOPLE = [
  person(1, 'officer', 'BNV'),
  person(2, 'officer', 'BNV'),
  person(3, 'focal_point', 'BNV'),
  person(4, 'leader', 'BNV'),
  person(5, 'leader', 'BTC'),
  person(6, 'monitor', 'VPCP'),
  person(7, 'admin', 'BNV'),
  person(8, 'officer', 'BTP'),
];

const task = (status: Task['status']): Task => ({
  id: 1,
  code: 'NV-001',
  title: 'x',
  directiveName: '',
  clause: '',
  assignedOn: ASSIGNED,
  leads: [{ key: 'BNV', name: 'BNV' }],
  cooperators: [{ key: 'BTP', name: 'BTP' }],
  assignees: [{ personId: 1, name: 'P 1' }],
  status,
  progress: status === 'completed' || status === 'awaiting_confirmation' ? 100 : status === 'not_started' ? 0 : 30,
  dueOn: '2025-11-30',
  originalDueOn: '2025-11-30',
  ...(status === 'completed' ? { completedOn: '2025-11-01' } : {}),
  urgent: false,
  result: '',
  obstacles: [],
  version: 1,
});

/** What task/change/write does with a patch, in memory. */
function after(known: Task, patch: Patch): Task {
  const {
    completedOn: oldCompleted,
    reportedOn: oldReported,
    reportedBy: oldBy,
    progressBefore: oldBefore,
    openExtension,
    ...rest
  } = known;
  const kept = <K extends string, V>(key: K, value: V | null | undefined, old: V | undefined): { [P in K]?: V } => {
    const next = value === undefined ? old : (value ?? undefined);
    return (next === undefined ? {} : { [key]: next }) as { [P in K]?: V };
  };
  return {
    ...rest,
    ...kept('completedOn', patch.completedOn, oldCompleted),
    ...kept('reportedOn', patch.reportedOn, oldReported),
    ...kept('reportedBy', patch.reportedBy, oldBy),
    ...kept('progressBefore', patch.progressBefore, oldBefore),
    ...(patch.extension
      ? { openExtension: { id: 1, toDueOn: patch.extension.toDueOn, reason: '' } }
      : openExtension && !patch.decision
        ? { openExtension }
        : {}),
    status: patch.status ?? known.status,
    progress: patch.progress ?? known.progress,
    dueOn: patch.dueOn ?? known.dueOn ?? ASSIGNED,
    result: patch.result ?? known.result,
    assignees: patch.assignees ?? known.assignees,
    obstacles: [
      ...(patch.addObstacle ? [{ id: known.version, text: patch.addObstacle.text, since: TODAY }] : []),
      ...(patch.clearObstacles ? [] : known.obstacles),
    ],
    version: known.version + 1,
  };
}

const day = fc.integer({ min: -120, max: 60 }).map(days => addDays(TODAY, days));
const maybeDay = fc.option(day, { nil: undefined }).map(on => (on ? { on } : {}));
const said = fc.record({
  progress: fc.oneof(fc.integer({ min: -20, max: 130 }), fc.constant(100), fc.constant(Number.NaN), fc.constant(33.3)),
  started: fc.constant(true),
  resumed: fc.constant(true),
  done: maybeDay,
  confirmed: maybeDay,
  returned: fc.record({ reason: fc.constantFrom('', 'x') }),
  result: fc.constantFrom('', 'x'),
  obstacle: fc.record({ text: fc.constant('x') }),
  cleared: fc.constant(true),
  extension: fc.record({ reason: fc.constant('x'), to: day }),
  decision: fc.record(
    { approve: fc.boolean(), to: day, consent: fc.constant('1/VPCP, 18/11/2025'), reason: fc.constant('x') },
    { requiredKeys: ['approve'] },
  ),
  remark: fc.constant('x'),
  handOver: fc.constantFrom({ personId: 2, name: 'P 2', agencyKey: 'BNV' }, { personId: 5, name: 'P 5', agencyKey: 'BTC' }),
  part: fc.record({ text: fc.constant('x') }),
});
const KEYS = [
  'progress',
  'started',
  'resumed',
  'done',
  'confirmed',
  'returned',
  'result',
  'obstacle',
  'cleared',
  'extension',
  'decision',
  'remark',
  'handOver',
  'part',
] as const;
/** One to three things at once. */
const request: fc.Arbitrary<UpdateRequest> = fc
  .tuple(said, fc.subarray([...KEYS], { minLength: 1, maxLength: 3 }))
  .map(([all, keys]) => Object.fromEntries(keys.map(key => [key, all[key]])));
const step = fc.tuple(fc.constantFrom(...PEOPLE), request);

const OUTSIDERS = new Set([5, 6, 7]);

test('no walk reaches an impossible state, and nobody without a right moves anything', () => {
  const taken = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.constantFrom<Task['status']>('not_started', 'in_progress', 'awaiting_confirmation', 'paused', 'completed', 'cancelled'),
      fc.array(step, { maxLength: 30 }),
      (status, steps) => {
        let now = task(status);
        for (const [actor, asked] of steps) {
          const planned = planUpdate(now, asked, { person: actor, ownKeys: [actor.agencyKey], today: TODAY });
          if ('refused' in planned) continue;
          const next = after(now, planned.ok.patch);
          taken.set(next.status, (taken.get(next.status) ?? 0) + 1);
          expect(OUTSIDERS.has(actor.id)).toBe(false);
          // nothing leaves the closed states here
          expect(['completed', 'cancelled']).not.toContain(now.status);
          expect(next.status).not.toBe('cancelled');
          expect(next.status === 'paused' && now.status !== 'paused').toBe(false);
          expect(next.status === 'not_started' && now.status !== 'not_started').toBe(false);
          expect(Number.isInteger(next.progress) && next.progress >= 0 && next.progress <= 100).toBe(true);
          if (next.status === 'completed') {
            expect(actor.role).not.toBe('officer');
            expect(next.progress).toBe(100);
            expect(next.completedOn !== undefined && next.completedOn <= TODAY && next.completedOn >= ASSIGNED).toBe(true);
          } else expect(next.completedOn).toBeUndefined();
          if (next.status === 'awaiting_confirmation') expect(next.progress).toBe(100);
          else expect(next.reportedOn).toBeUndefined();
          // the deadline moves only later, by who decides, with a consent; the original never
          expect(next.originalDueOn).toBe(now.originalDueOn);
          if (next.dueOn !== now.dueOn) {
            expect(['leader', 'focal_point']).toContain(actor.role);
            expect(asked.decision?.consent).toBeDefined();
            expect((next.dueOn ?? '') > (now.dueOn ?? '')).toBe(true);
          }
          // cooperators touch nothing but their own part
          if (actor.agencyKey === 'BTP')
            expect(Object.keys(planned.ok.patch).filter(key => key !== 'part' && key !== 'remark')).toEqual([]);
          expect(next.assignees.some(({ personId }) => personId === 5)).toBe(false);
          now = next;
        }
      },
    ),
    { numRuns: 3_000 },
  );
  // every state was walked through
  for (const status of ['in_progress', 'awaiting_confirmation', 'completed', 'paused', 'not_started'])
    expect(taken.get(status) ?? 0).toBeGreaterThan(20);
});
