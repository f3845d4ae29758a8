// The sums that the database keeps are what a count of the tasks comes to, after whatever was written, and every figure is the same.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day, instantAt } from '../../src/base/index.ts';
import { inTransaction, Prisma } from '../../src/database/index.ts';
import { overviewOf, type Span } from '../../src/digest/facts.ts';
import type { Scope } from '../../src/people/index.ts';
import { openActivity } from '../../src/task/activity/store.ts';
import {
  addUp,
  type Cell,
  createTasks,
  type GroupBy,
  type NewTask,
  openOverviews,
  type TaskFilter,
  type TaskOrder,
  type TaskStatus,
  type TimeClass,
} from '../../src/task/index.ts';
import { squash } from '../../src/vietnamese/fold.ts';
import { openTown, type Town } from '../support/town.ts';

const TODAY: Day = '2025-11-20';
const AGENCIES = ['BYT', 'BTC', 'BNV', 'BTP', 'text:ban lanh'];
const STATUSES = ['not_started', 'in_progress', 'awaiting_confirmation', 'completed', 'paused', 'cancelled'] as const;
const CLASSES = [
  'completed-on-time',
  'completed-late',
  'completed-no-deadline',
  'within-deadline',
  'overdue',
  'no-deadline',
  'paused',
  'cancelled',
] as const;
const ALL: Scope = { kind: 'all' };

let town: Town;
beforeAll(async () => {
  town = await openTown({ today: TODAY });
}, 60_000);
afterAll(() => town.close());

const day = fc.integer({ min: -100, max: 60 }).map(days => addDays(TODAY, days));
const agencies = fc.subarray(AGENCIES, { maxLength: 3 });
const written = fc.record({
  leads: agencies,
  cooperators: agencies,
  status: fc.constantFrom<TaskStatus>(...STATUSES),
  dueOn: fc.option(day, { nil: undefined }),
  completedOn: fc.option(day, { nil: undefined }),
  title: fc.constantFrom('Rà soát quy hoạch', 'Số hóa hồ sơ, sổ hộ tịch', 'ĐẨY NHANH  tiến độ', 'rà soát hồ sơ quy hoạch cảng'),
});

let number = 0;
const asTask = ({
  leads,
  cooperators,
  dueOn,
  completedOn,
  status,
  title,
}: typeof written extends fc.Arbitrary<infer T> ? T : never): NewTask => ({
  code: `NV-${++number + 100}`,
  title,
  directiveName: '',
  clause: '',
  leads: leads.map(key => ({ key, name: key })),
  cooperators: cooperators.map(key => ({ key, name: key })),
  assignees: [],
  status,
  progress: 0,
  result: '',
  obstacles: [],
  ...(dueOn ? { dueOn } : {}),
  ...(completedOn && status === 'completed' ? { completedOn } : {}),
});

const rows = (sql: Prisma.Sql) => town.app.database.run<Record<string, unknown>>(sql);

/** Rewrites some tasks as any writer might: state, deadline, title, agencies, shares; some go. */
async function disturb(seed: number): Promise<void> {
  await inTransaction(town.app.database, async tables => {
    const run = (sql: string) => tables.$executeRawUnsafe(sql);
    await run(
      `UPDATE task SET status = (ARRAY['in_progress', 'completed', 'paused'])[1 + (id + ${seed}) % 3]::task_status, due_on = DATE '2025-11-01' + (id * ${seed}) % 60 WHERE (id + ${seed}) % 4 = 0`,
    );
    await run(`UPDATE task SET title = 'Kiểm tra ' || id, due_on = NULL WHERE (id + ${seed}) % 11 = 0`);
    await run(`UPDATE task SET original_due_on = due_on - 9 WHERE (id + ${seed}) % 5 = 0`);
    await run(`DELETE FROM task_agency WHERE (task_id + ${seed}) % 7 = 0`);
    await run(
      `INSERT INTO task_agency (task_id, part, position, agency_key, name) SELECT id, 'lead', 0, 'BYT', 'x' FROM task WHERE (id + ${seed}) % 7 = 0`,
    );
    await run(`DELETE FROM task_share WHERE (task_id + ${seed}) % 2 = 0`);
    await run(`INSERT INTO task_share (task_id, agency_key, name, status, progress, due_on) SELECT t.id, k, k, (ARRAY['in_progress', 'completed'])[1 + t.id % 2]::task_status, 10, DATE '2025-11-15' + t.id % 20
      FROM task t, unnest(t.lead_keys) k WHERE cardinality(t.lead_keys) > 1 AND (t.id + ${seed}) % 3 > 0 ON CONFLICT DO NOTHING`);
    await run(`UPDATE task SET assigned_on = DATE '2025-09-01' + (id * ${seed}) % 70 WHERE (id + ${seed}) % 6 = 0`);
    await run(`UPDATE obstacle SET cleared_at = now() WHERE (id + ${seed}) % 2 = 0`);
    await run(`INSERT INTO obstacle (task_id, text, since) SELECT id, 'x', DATE '2025-11-01' FROM task WHERE (id + ${seed}) % 8 = 0`);
    await run(`INSERT INTO task_event (task_id, at, kind, channel, before, after, version)
      SELECT t.id, TIMESTAMPTZ '2025-11-19T20:00:00Z' - (t.id * ${seed}) % 900 * INTERVAL '1 hour', (ARRAY['updated', 'imported'])[1 + t.id % 2], 'test', '{}', '{}',
        (SELECT max(e.version) + 1 FROM task_event e WHERE e.task_id = t.id) FROM task t WHERE (t.id + ${seed}) % 3 = 0`);
    await run(`DELETE FROM task WHERE (id + ${seed}) % 13 = 0`);
  });
}

test('what is kept beside the tasks is what they come to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 12 }), fc.nat(50), async (drawn, seed) => {
      await inTransaction(town.app.database, tables =>
        createTasks(tables, drawn.map(asTask), 'added', { at: town.app.clock.now(), channel: 'test' }),
      );
      await disturb(seed);
      const afterwards = await inStep();
      expect(afterwards.kept).toEqual(afterwards.counted);
      await unsettle();
      await rows(Prisma.sql`SELECT 1 FROM recount_tasks()`);
      const recounted = await inStep();
      expect(recounted.kept).toEqual(recounted.counted);
    }),
    { numRuns: 12 },
  );
}, 60_000);

/** Makes wrong what is kept, as a table written without triggers has it. */
async function unsettle(): Promise<void> {
  await inTransaction(town.app.database, async tables => {
    for (const sql of [
      `UPDATE task SET shared = NOT shared, stirred_on = NULL, lead_keys = '{}', party_keys = '{x}' WHERE id % 2 = 0`,
      `UPDATE task_agency SET status = 'paused', open = NOT open, due_on = NULL, shared = NOT shared, own_share = NOT own_share, stirred_on = NULL, blocked = NOT blocked WHERE task_id % 3 > 0`,
      'UPDATE task_tally SET count = count + 1',
      'DELETE FROM title_term WHERE count > 1',
    ])
      await tables.$executeRawUnsafe(sql);
  });
}

/** What is kept, and what it should be. */
async function inStep() {
  const sums = await rows(
    Prisma.sql`SELECT leads, shared, status::text AS status, late, month, count FROM task_tally WHERE count <> 0 ORDER BY 1, 2, 3, 4, 5`,
  );
  const counted =
    await rows(Prisma.sql`SELECT coalesce((SELECT string_agg(DISTINCT a.agency_key, E'\n') FROM task_agency a WHERE a.task_id = t.id AND a.part = 'lead'), '') AS leads,
    EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id) AS shared, status::text AS status, status = 'completed' AND coalesce(completed_on > due_on, FALSE) AS late,
    coalesce(to_char(due_on, 'YYYY-MM'), '') AS month, count(*)::int AS count FROM task t GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`);
  const terms = await rows(Prisma.sql`SELECT agency_key AS agency, term, count FROM title_term WHERE count <> 0 ORDER BY 1, 2`);
  const stale = await rows(Prisma.sql`SELECT 1 FROM task_agency a JOIN task t ON t.id = a.task_id
    CROSS JOIN LATERAL (SELECT max((e.at AT TIME ZONE INTERVAL '07:00')::date) AS day FROM task_event e
      WHERE e.task_id = t.id AND e.kind NOT IN ('imported', 'published', 'added')) e
    WHERE a.status <> t.status OR a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on OR a.shared <> t.shared
      OR a.own_share <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id AND s.agency_key = a.agency_key)
      OR a.blocked <> EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = t.id AND o.cleared_at IS NULL)
      OR t.stirred_on IS DISTINCT FROM e.day OR a.stirred_on IS DISTINCT FROM greatest(t.assigned_on, e.day)`);
  return {
    kept: { sums, stale, terms: new Map(terms.map(row => [`${String(row['agency'])}/${String(row['term'])}`, row['count']])) },
    counted: { sums: counted, stale: [], terms: await termsOfTitles() },
  };
}

async function termsOfTitles(): Promise<Map<string, number>> {
  const titles = await rows(
    Prisma.sql`SELECT t.title, (SELECT json_agg(DISTINCT a.agency_key) FROM task_agency a WHERE a.task_id = t.id) AS agencies FROM task t`,
  );
  const counts = new Map<string, number>();
  for (const { title, agencies: keys } of titles) {
    const words = squash(String(title)).split(' ');
    const terms = new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
    for (const key of [...((keys as string[] | null) ?? []), '*'])
      for (const term of terms) counts.set(`${key}/${term}`, (counts.get(`${key}/${term}`) ?? 0) + 1);
  }
  return counts;
}

const CONDITIONS = {
  lead: fc.subarray(AGENCIES, { minLength: 1 }),
  leadKinds: fc.subarray(['ministry', 'province'], { minLength: 1 }),
  status: fc.subarray<TaskStatus>([...STATUSES], { minLength: 1 }),
  timeClass: fc.subarray<TimeClass>([...CLASSES], { minLength: 1 }),
  due: fc.record({ from: day, to: day }, { requiredKeys: [] }),
  noDeadline: fc.boolean(),
  hasObstacle: fc.boolean(),
  quietSince: day,
};

/** Few conditions at once: of many together the sums know too seldom. */
const filter: fc.Arbitrary<TaskFilter> = fc
  .tuple(fc.record(CONDITIONS), fc.subarray(Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[], { maxLength: 3 }))
  .map(([drawn, kept]) => Object.fromEntries(kept.map(key => [key, drawn[key]])));

test('a figure from the sums is the figure of a count one by one', async () => {
  const { tasks } = town.app;
  const soon = addDays(TODAY, 7);
  const added = (cells: readonly Cell[]) =>
    Object.fromEntries(
      [
        ...Map.groupBy(cells, cell =>
          [cell.group, cell.timeClass, cell.status, cell.timeClass === 'within-deadline' && cell.dueSoon].join(' '),
        ),
      ]
        .map(([key, own]): [string, number] => [key, own.reduce((sum, cell) => sum + cell.count, 0)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  await fc.assert(
    fc.asyncProperty(
      filter,
      fc.constantFrom<GroupBy | undefined>(undefined, 'lead', 'status', 'due-month'),
      fc.constantFrom<Scope>(ALL, { kind: 'agencies', keys: AGENCIES }, { kind: 'agencies', keys: ['BYT', 'BTC'] }),
      fc.constantFrom<TaskOrder>('due', 'code', 'newest', 'progress'),
      fc.nat(12),
      async (asked, by, scope, order, offset) => {
        // a condition that holds for all, of which no sum knows
        const byHand = { ...asked, progress: { min: 0 } };
        const cells = (of: TaskFilter) => tasks.cells(of, scope, TODAY, soon, by);
        expect(added(await cells(asked))).toEqual(added(await cells(byHand)));
        const each = (of: TaskFilter) => tasks.cellsByEachDeadline(of, scope, TODAY, soon);
        const [summed, counted] = [await each(asked), await each(byHand)];
        expect(added(summed.current)).toEqual(added(counted.current));
        expect(added(summed.original)).toEqual(added(counted.original));
        const pageOf = (of: TaskFilter) => tasks.matching(of, scope, TODAY, order, { offset, limit: 5 });
        expect(await pageOf(asked)).toEqual(await pageOf(byHand));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('what heads of agencies are told together is what each would be told alone', async () => {
  const { tasks, database } = town.app;
  const data = { tasks, activity: openActivity(database), overviews: openOverviews(database) };
  const asker = fc.record({
    keys: fc.subarray([...AGENCIES, 'BCA'], { minLength: 1, maxLength: 3 }),
    since: fc.integer({ min: 0, max: 900 }).map(hours => new Date(instantAt(TODAY, '06:45').getTime() - hours * 3_600_000)),
    until: fc.nat(30).map(days => addDays(TODAY, days)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asker, { minLength: 1, maxLength: 6 }), async drawn => {
      const spans = drawn.map(
        ({ keys, since, until }): Span => ({ filter: { lead: keys }, scope: { kind: 'agencies', keys }, since, until }),
      );
      const together = await data.overviews.of(
        drawn.map(({ keys, since, until }) => ({ leads: keys, since, until })),
        TODAY,
      );
      for (const [index, span] of spans.entries()) {
        const alone = await overviewOf(data, span, TODAY);
        expect(together[index] && { ...together[index], cells: addUp(together[index].cells) }).toEqual({
          ...alone,
          cells: addUp(alone.cells),
        });
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
