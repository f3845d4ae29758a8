// A few kills between confirmation and reply; `node tests/progress/long-run.ts` does fifty, and the pairs on a server.
import { expect, test } from 'vitest';
import { runKills } from './kill.ts';

test('killed between the confirmation and its reply, the write is there exactly once after the restart', async () => {
  const report = await runKills([8]);
  expect(report).toMatchObject({ wrong: [], sound: true, kills: 1 });
}, 60_000);
