// What the morning's digests of 10,000 heads cost among 100,000 tasks of 500 agencies on PostgreSQL: gathered, worded and queued;
// the pictures, drawn once a content, are drawn in the first run and told apart. `node tests/bench/digest.ts [tasks]`. Medians of five.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { inTransaction, openServer } from '../../src/database/index.ts';
import { openDigests } from '../../src/digest/index.ts';
import { openNotifications } from '../../src/notification/index.ts';
import { openPeople } from '../../src/people/index.ts';
import { openActivity } from '../../src/task/activity/store.ts';
import { openOverviews, openTasks, syncShares } from '../../src/task/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';
import { workingDays } from '../../src/vietnamese/working-days.ts';
import { startServer } from '../database/server.ts';
import { median } from './median.ts';
import { fillOffice } from './question-data.ts';

const RUNS = 5;
const WANTED_MS = 2_000;
const LEADERS = 10_000;
const AGENCIES = 500;

const size = Number(process.argv[2] ?? 100_000);
const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
const database = await openServer(await server.emptyDatabase());
const clock = setClock(instantAt('2025-11-20', '06:45'));
await fillOffice(database, size);
// the tasks of the few agencies dealt out to many
await inTransaction(database, async tables => {
  await tables.$executeRawUnsafe('SET LOCAL session_replication_role = replica');
  await tables.$executeRawUnsafe(
    `UPDATE task SET lead_keys = ARRAY['X-' || id % ${AGENCIES}], party_keys = ARRAY['X-' || id % ${AGENCIES}], shared = FALSE`,
  );
  await tables.$executeRawUnsafe('DELETE FROM task_share');
  await tables.$executeRawUnsafe(`DELETE FROM task_agency WHERE part <> 'lead' OR position > 0`);
  await tables.$executeRawUnsafe(
    `UPDATE task_agency SET agency_key = 'X-' || task_id % ${AGENCIES}, name = 'X-' || task_id % ${AGENCIES}, shared = FALSE`,
  );
});
const { prisma } = database;
await prisma.$executeRawUnsafe('SELECT 1 FROM recount_tasks()');
await syncShares(database, clock.now());
await prisma.$executeRawUnsafe(`INSERT INTO person (staff_code, full_name, folded_name, agency_key, agency_name, role)
  SELECT 'X-' || p, 'Người ' || p, 'nguoi ' || p, 'X-' || p % ${AGENCIES}, 'Cơ quan ' || p % ${AGENCIES}, 'leader' FROM generate_series(1, ${LEADERS}) p`);
await prisma.$executeRawUnsafe(
  `INSERT INTO chat_account (person_id, channel, user_id, chat_id, linked_at) SELECT id, 'paper', id, id, now() FROM person`,
);
await prisma.$executeRawUnsafe('VACUUM ANALYZE');

const calendar = workingDays(() => new Map());
const notifications = openNotifications({
  database,
  channels: () => new Map(),
  clock,
  log: noLog,
  calendar,
  pushHours: { from: '07:30', until: '17:30' },
});
const digests = openDigests({
  tasks: openTasks(database),
  activity: openActivity(database),
  overviews: openOverviews(database),
  people: openPeople(database),
  agencies: openAgencies(),
  notifications,
  calendar,
  chartFolder: folder,
  clock,
  log: noLog,
});

async function morning(): Promise<number> {
  await prisma.$executeRawUnsafe('DELETE FROM outgoing_message');
  const from = performance.now();
  await digests.tick();
  const took = performance.now() - from;
  const made = await prisma.outgoingMessage.count();
  if (made < LEADERS) throw new Error(`only ${made} digests`);
  return took;
}

console.log(`with the drawing of the charts: ${((await morning()) / 1_000).toFixed(1)} s`);
const times: number[] = [];
for (let run = 0; run < RUNS; run++) times.push(await morning());
await database.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
console.log(
  `${LEADERS} heads of ${AGENCIES} agencies, ${size} tasks: ${(median(times) / 1_000).toFixed(2)} s (at most ${WANTED_MS / 1_000} are wanted)`,
);
process.exitCode = median(times) <= WANTED_MS ? 0 : 1;
