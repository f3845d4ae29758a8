// What planning a morning's reminders costs with a million tasks on PostgreSQL, beside the plain SQL that finds the same tasks
// and people: `node tests/bench/planner.ts [size]`. Medians of five runs; the day before was planned and sent.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/app.ts';
import { type Day, instantAt, noLog, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { openServer } from '../../src/database/index.ts';
import type { Promised } from '../../src/notification/index.ts';
import { openReminders } from '../../src/reminder/index.ts';
import { openFollowUps } from '../../src/task/index.ts';
import { workingDays } from '../../src/vietnamese/working-days.ts';
import { startServer } from '../database/server.ts';
import { median } from './median.ts';
import { fillOffice } from './question-data.ts';

const RUNS = 5;
const YESTERDAY: Day = '2025-11-19';
const TODAY: Day = '2025-11-20';

/** The usual steps, the strongest owed, to the assignees; without days off, other offices' rules, stand-ins, roles above. */
const PLAIN = `
  WITH rule (day) AS (VALUES (-30), (-15), (-7), (-3), (-1), (0), (1), (4), (7), (14), (21), (28), (35), (42), (49), (63), (77), (105), (133), (161), (189), (217), (245), (273), (301), (329), (357)),
  step AS (
    SELECT t.id, t.due_on, max(r.day) AS day FROM task t JOIN rule r
      ON CASE WHEN r.day > 0 THEN DATE '${TODAY}' - t.due_on >= r.day
        ELSE coalesce(t.remind_on, t.due_on) + r.day <= DATE '${TODAY}' AND -r.day <= (coalesce(t.remind_on, t.due_on) - t.assigned_on) / 2.0 END
    WHERE t.status IN ('not_started', 'in_progress', 'awaiting_confirmation') AND t.due_on <= DATE '${TODAY}' + 30 GROUP BY t.id, t.due_on)
  SELECT s.id, s.due_on, s.day, a.person_id FROM step s JOIN task_assignee a ON a.task_id = s.id
  WHERE NOT EXISTS (SELECT 1 FROM notification n WHERE n.task_id = s.id AND n.due_on = s.due_on AND n.person_id = a.person_id
    AND n.occurrence * 7 + (regexp_match(replace(replace(replace(n.step, 'due-day', 'before-0'), 'weekly', 'after-21'), 'before-', 'after--'), '-(-?\\d+)'))[1]::int >= s.day)`;

const size = Number(process.argv[2] ?? 1_000_000);
const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
const url = await server.emptyDatabase();
const filling = await openServer(url);
await fillOffice(filling, size);
// imported long ago; each agency has a hundred people with a chat, and one of them is in charge
const OPEN = "status IN ('not_started', 'in_progress', 'awaiting_confirmation')";
for (const sql of [
  `UPDATE task SET updated_at = assigned_on WHERE ${OPEN}`,
  `INSERT INTO person (staff_code, full_name, folded_name, agency_key, agency_name, role)
    SELECT 'X-' || key || '-' || p, 'Người ' || p || ' ' || key, 'nguoi ' || p, key, key, (CASE p WHEN 1 THEN 'leader' WHEN 2 THEN 'focal_point' ELSE 'officer' END)::role
    FROM (SELECT DISTINCT unnest(lead_keys) AS key FROM task) keys, generate_series(1, 100) p`,
  `UPDATE task_assignee s SET person_id = (SELECT id FROM person WHERE staff_code = 'X-' || t.lead_keys[1] || '-' || 3 + t.id % 98)
    FROM task t WHERE t.id = s.task_id AND t.${OPEN}`,
  `INSERT INTO chat_account (person_id, channel, user_id, chat_id, linked_at) SELECT id, 'paper', id, id, now() FROM person`,
  'VACUUM ANALYZE',
]) {
  await filling.prisma.$executeRawUnsafe(sql);
}
await filling.close();
const clock = setClock(instantAt(YESTERDAY, '08:00'));
const app = await openApp({ config: { ...readConfig({}), folder, databaseUrl: url }, clock, log: noLog });
const { prisma } = app.database;

/** The same planner, whose promises are counted and not written. */
let owed = 0;
const planner = openReminders({
  tasks: app.tasks,
  followUps: openFollowUps(app.database),
  obstacles: app.obstacles,
  people: app.people,
  agencies: app.agencies,
  notifications: {
    ...app.notifications,
    settings: { ...app.notifications.settings, write: async () => {} },
    promise: async ({ promises }): Promise<Promised[]> => {
      owed = promises.length;
      return [];
    },
    deliverDue: async () => ({ sent: 0, retried: 0, unreachable: 0, unknown: 0, failed: 0 }),
  },
  calendar: workingDays(() => new Map()),
  actions: { done: () => '', extend: () => '', confirm: () => '', clause: () => '' },
  clock,
  log: noLog,
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const first = await timeOf(() => app.reminders.tick());
await prisma.$executeRawUnsafe(`UPDATE outgoing_message SET state = 'sent', sent_at = created_at`);
await prisma.$executeRawUnsafe('VACUUM ANALYZE');
clock.set(instantAt(TODAY, '08:00'));
const plan: number[] = [];
const plain: number[] = [];
let found = 0;
for (let run = 0; run <= RUNS; run++) {
  const planned = await timeOf(() => planner.remindNow());
  const searched = await timeOf(async () => {
    found = (await prisma.$queryRawUnsafe<unknown[]>(PLAIN)).length;
  });
  if (run > 0) {
    plan.push(planned);
    plain.push(searched);
  }
}
console.log(`${size} tasks, first plan of all (written): ${(first / 1000).toFixed(1)} s`);
console.log(`planner: ${median(plan).toFixed(0)} ms for ${owed} promises; plain SQL: ${median(plain).toFixed(0)} ms for ${found} rows`);
console.log(`ratio ${(median(plan) / median(plain)).toFixed(2)} (at most 2 is wanted)`);
const whole = await timeOf(() => app.reminders.tick());
console.log(`promised and written in the morning: ${(whole / 1000).toFixed(1)} s`);
await app.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = median(plan) <= 2 * median(plain) ? 0 : 1;
