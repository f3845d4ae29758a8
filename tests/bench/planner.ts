// What planning a morning's reminders costs with a million tasks on PostgreSQL, beside the plain SQL that finds the same tasks
// and people: `node tests/bench/planner.ts [size]`. Medians of five runs; the day before was planned and sent. Planning is to know who is
// owed what; wording and writing it are timed apart, once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/app.ts';
import { type Day, instantAt, noLog, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { openServer, Prisma } from '../../src/database/index.ts';
import type { NewPromise } from '../../src/notification/index.ts';
import { openReminders } from '../../src/reminder/index.ts';
import { REMINDER_RULES } from '../../src/reminder/rules.data.ts';
import { daysUntil } from '../../src/reminder/rules.ts';
import { openFollowUps } from '../../src/task/index.ts';
import { workingDays } from '../../src/vietnamese/working-days.ts';
import { startServer } from '../database/server.ts';
import { median } from './median.ts';
import { fillOffice } from './question-data.ts';

const RUNS = 5;
const YESTERDAY: Day = '2025-11-19';
const TODAY: Day = '2025-11-20';

const OPEN = "status IN ('not_started', 'in_progress', 'awaiting_confirmation')";
/** Every step of the usual rules that a task of these two years can have come to: key, how often it has come, days from the deadline. */
const STEPS = REMINDER_RULES.flatMap(({ key, day, every }) =>
  Array.from({ length: every ? 40 : 1 }, (_, occurrence) => `('${key}', ${occurrence}, ${day + daysUntil(occurrence, every)})`),
);

/**
 * The strongest step owed and not promised yet, and whom it goes to: in charge, the agency's leader from the 7th day, the monitor from
 * the 21st. Of a task of several leads each share. What of the planner is not in it (days off, an office's own rules, stand-ins, heads of
 * units, acknowledgements) comes to nothing on this Thursday in this office, so both must find the same.
 */
const PLAIN = `
  WITH rule (key, occurrence, day) AS (VALUES ${STEPS.join(', ')}),
  step AS (
    SELECT v.*, (SELECT max(r.day) FROM rule r WHERE CASE WHEN r.day > 0 THEN DATE '${TODAY}' - v.due_on >= r.day
      ELSE v.aim + r.day <= DATE '${TODAY}' AND v.due_on >= DATE '${TODAY}' AND -r.day <= (v.aim - v.assigned_on) / 2.0 END) AS day
    FROM (
      SELECT t.id, t.status, t.due_on, coalesce(t.remind_on, t.due_on) AS aim, t.assigned_on, t.lead_keys AS leads FROM task t
        WHERE NOT t.shared AND t.${OPEN} AND t.due_on <= DATE '${TODAY}' + 30
      UNION ALL SELECT t.id, s.status, s.due_on, coalesce(s.remind_on, s.due_on), t.assigned_on, ARRAY[s.agency_key] FROM task_share s JOIN task t ON t.id = s.task_id
        WHERE s.${OPEN} AND s.due_on <= DATE '${TODAY}' + 30) v),
  heard AS (
    SELECT s.id, s.due_on, s.day, p.id AS person_id FROM step s JOIN task_assignee a ON a.task_id = s.id JOIN person p ON p.id = a.person_id AND p.agency_key = ANY (s.leads)
      WHERE s.day IS NOT NULL AND s.status <> 'awaiting_confirmation'
    UNION SELECT s.id, s.due_on, s.day, p.id FROM step s JOIN person p ON p.agency_key = ANY (s.leads)
      WHERE s.day IS NOT NULL AND (p.role = 'leader' AND s.day >= 7 OR p.role = 'focal_point' AND (s.status = 'awaiting_confirmation'
        OR NOT EXISTS (SELECT 1 FROM task_assignee a JOIN person o ON o.id = a.person_id WHERE a.task_id = s.id AND o.agency_key = ANY (s.leads))))
    UNION SELECT s.id, s.due_on, s.day, p.id FROM step s JOIN person p ON p.role = 'monitor' WHERE s.day >= 21)
  SELECT h.id || '/' || h.due_on || '/' || h.person_id AS key FROM heard h
  WHERE NOT EXISTS (SELECT 1 FROM notification n JOIN rule r ON r.key = n.step AND r.occurrence = n.occurrence
    WHERE n.task_id = h.id AND n.due_on = h.due_on AND n.person_id = h.person_id AND r.day >= h.day)`;

const size = Number(process.argv[2] ?? 1_000_000);
const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
const url = await server.emptyDatabase();
const filling = await openServer(url);
await fillOffice(filling, size);
// imported long ago and not reported on since; each agency has a hundred people with a chat, and one of them is in charge
for (const sql of [
  `UPDATE task SET updated_at = assigned_on WHERE ${OPEN}`,
  'DELETE FROM task_event WHERE version > 1',
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

/** The same planner, whose promises are looked at and not written. */
let owed: readonly NewPromise[] = [];
const planner = openReminders({
  tasks: app.tasks,
  followUps: openFollowUps(app.database),
  obstacles: app.obstacles,
  people: app.people,
  agencies: app.agencies,
  notifications: {
    ...app.notifications,
    settings: { ...app.notifications.settings, write: async () => {} },
    promise: async ({ promises }) => {
      owed = promises;
      return { promised: [], leftOver: [] };
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
let found: readonly string[] = [];
for (let run = 0; run <= RUNS; run++) {
  const looked = await timeOf(() => planner.remindNow());
  const searched = await timeOf(async () => {
    found = (await app.database.run<{ key: string }>(Prisma.raw(PLAIN))).map(row => row.key);
  });
  if (run > 0) {
    plan.push(looked);
    plain.push(searched);
  }
}
const planned = new Set(owed.map(one => `${one.taskId}/${one.dueOn}/${one.personId}`));
const differing = [...planned.symmetricDifference(new Set(found))];
if (differing.length > 0) throw new Error(`not the same: ${differing.length} of ${planned.size}, ${differing.slice(0, 5).join(', ')}`);
console.log(`${size} tasks, first plan of all (written): ${(first / 1000).toFixed(1)} s`);
console.log(
  `planner: ${median(plan).toFixed(0)} ms for ${planned.size} promises; plain SQL that finds the same: ${median(plain).toFixed(0)} ms`,
);
console.log(`ratio ${(median(plan) / median(plain)).toFixed(2)} (at most 2 is wanted)`);
const whole = await timeOf(() => app.reminders.tick());
console.log(`promised and written in the morning: ${(whole / 1000).toFixed(1)} s`);
await app.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = median(plan) <= 2 * median(plain) ? 0 : 1;
