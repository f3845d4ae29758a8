// Twice here; `node tests/progress/long-run.ts` does it fifty times.
import { expect, test } from 'vitest';
import { canRunServer, startServer } from '../database/server.ts';
import { runCommitKills } from './commit-kill.ts';

test.skipIf(!canRunServer)(
  'killed between the commit and the reply, the write is there exactly once and is shown',
  async () => {
    const server = await startServer();
    const report = await runCommitKills(await server.emptyDatabase(), 2);
    await server.stop();
    expect(report).toEqual({ kills: 2, between: 2, wrong: [], sound: true });
  },
  120_000,
);
