import { mkdtempSync } from 'node:fs';
import { openEmbedded } from '../../src/database/index.ts';
import { runPairs } from './concurrent.ts';
for (const off of [true, false, true, false]) {
  const database = await openEmbedded(mkdtempSync('/tmp/p2/pairs-'));
  if (off) for (const [table, name] of [['task','follow_inserted_tasks'],['task','follow_updated_tasks'],['task','follow_deleted_tasks']]) await database.prisma.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  const c = process.cpuUsage(); const s = performance.now();
  const r = await runPairs(database, 200, 20);
  const d = process.cpuUsage(c);
  console.log(off ? 'without' : 'with', 'triggers: cpu', ((d.user + d.system) / 1e6).toFixed(1), 's wall', ((performance.now() - s) / 1000).toFixed(1), r.written, r.lost, r.sound);
  await database.close();
}
