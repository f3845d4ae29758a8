// `node tests/progress/long-run.ts [kills]`: kills at random moments, kills between commit and reply, pairs; what takes too long for every test run. Prints what came of it; exit 1 on a fault.
import { openServer } from '../../src/database/index.ts';
import { canRunServer, startServer } from '../database/server.ts';
import { runCommitKills } from './commit-kill.ts';
import { runPairs } from './concurrent.ts';
import { runKills } from './kill.ts';

const kills = Number(process.argv[2] ?? 50);
const report = await runKills(Array.from({ length: kills }, (_, index) => (index * 11) % 300));
process.stdout.write(`${JSON.stringify(report)}\n`);
let sound = report.wrong.length === 0 && report.sound;

if (canRunServer) {
  const server = await startServer();
  const database = await openServer(await server.emptyDatabase());
  const pairs = await runPairs(database, 1_000, 20);
  await database.close();
  const commits = await runCommitKills(await server.emptyDatabase(), kills);
  process.stdout.write(`${JSON.stringify(commits)}\n`);
  sound &&= commits.between === kills && commits.wrong.length === 0 && commits.sound;
  await server.stop();
  process.stdout.write(`${JSON.stringify(pairs)}\n`);
  sound &&= pairs.lost === 0 && pairs.sound;
}
process.exit(sound ? 0 : 1);
