// How long a person waits for the first answer after `dondoc chat --as …` on an existing embedded database: `node tests/bench/cold-start.ts`.
// Beside it the start of Node alone on this machine, because only the ratio can be compared with another machine's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { dondoc, ended, start } from '../commands/support/process.ts';
import { OFFICER, openScratch, ROWS, staffCsv, tasksCsv } from '../commands/support/tables.ts';

const RUNS = 5;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timesOf(run: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < RUNS; count++) times.push(await run());
  return times;
}

async function bareNode(): Promise<number> {
  const began = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'close');
  return performance.now() - began;
}

/** From the start of the process to the first line of its answer. */
async function firstAnswer(folder: string): Promise<number> {
  const began = performance.now();
  const child = start(['chat', '--as', OFFICER, '--data', folder, '--now', '2025-11-20']);
  child.stdin.write('bộ mình còn bao nhiêu nhiệm vụ chưa xong?\n');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('\n')) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const took = performance.now() - began;
  child.stdin.end();
  await ended(child);
  return took;
}

const scratch = openScratch();
const folder = scratch.path('data');
const files = [scratch.write('cb.csv', await staffCsv()), scratch.write('nv.csv', await tasksCsv(ROWS))];
const made = await dondoc(['import', ...files, '--yes', '--data', folder]);
if (made.code !== 0) throw new Error(made.err);
await firstAnswer(folder); // what the first start compiles is kept for the next
const alone = median(await timesOf(bareNode));
const answers = await timesOf(() => firstAnswer(folder));
scratch.remove();
process.stdout.write(`first answer: ${answers.map(Math.round).join(' ')} ms, median ${Math.round(median(answers))} ms\n`);
process.stdout.write(`node -e 0: median ${Math.round(alone)} ms; ratio ${(median(answers) / alone).toFixed(1)}\n`);
