// What one question costs, from the incoming message to the reply: identity, rules, SQL, context written, words; no transport. On a real
// PostgreSQL server with a thousand to a million tasks, and embedded with 20,000, beside a bare grammY echo in the same run:
// `node tests/bench/question.ts [sizes] [embedded sizes]`, e.g. `1000,100000 20000`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/app.ts';
import { noLog, parseInstant, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { type Database, openEmbedded, openServer } from '../../src/database/index.ts';
import { syncAgencies } from '../../src/people/index.ts';
import { startServer } from '../database/server.ts';
import { openEcho } from './echo.ts';
import { ASKED, ASKERS } from './question-asked.ts';
import { fillOffice } from './question-data.ts';

const RUNS = 5;
/** Times that every question is asked in a run. */
const ROUNDS = 5;
const NOW = parseInstant('2025-11-20T08:00:00+07:00') ?? new Date(0);
const NO_LIMITS = { DONDOC_LIMIT_MESSAGES: '0', DONDOC_LIMIT_AGENCY_MESSAGES: '0' };

interface Cost {
  /** CPU milliseconds of this process a message */
  readonly cpu: number;
  /** milliseconds of each message, in the order of ASKED, over and over */
  readonly times: readonly number[];
}

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}

async function measure(ask: (at: number) => Promise<unknown>): Promise<Cost> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < ASKED.length * ROUNDS; at++) {
    const start = performance.now();
    await ask(at);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000 / times.length, times };
}

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;
const median = (values: readonly number[]): number => share(values, 0.5);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function measureOffice(
  name: string,
  size: number,
  database: Database,
  say: (at: number) => Promise<unknown>,
  echoed: Cost[],
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  const failed: string[] = [];
  const app = await openApp({
    config: { ...readConfig(NO_LIMITS), folder },
    database,
    clock: setClock(NOW),
    log: { ...noLog, error: fields => failed.push(JSON.stringify(fields)) },
  });
  const ask = (at: number) => {
    const { as, text } = ASKED[at % ASKED.length] ?? ASKED[0]!;
    // each question in a conversation of its own, so that none is taken for a follow-up
    return app.handle({
      channel: 'terminal',
      conversation: `c${at % ASKED.length}`,
      messageId: String(at),
      sender: ASKERS[as],
      content: { kind: 'text', text },
    });
  };
  const start = performance.now();
  await ask(0);
  const first = performance.now() - start;
  await measure(ask);
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) {
    echoed.push(await measure(say));
    costs.push(await measure(ask));
  }
  const row = {
    name,
    size,
    cpu: median(costs.map(cost => cost.cpu)),
    p50: median(costs.map(cost => share(cost.times, 0.5))),
    p99: median(costs.map(cost => share(cost.times, 0.99))),
  };
  console.log(`${name}, ${size} tasks: CPU ${ms(row.cpu)} a message, p50 ${ms(row.p50)}, p99 ${ms(row.p99)}; first message ${ms(first)}`);
  const times = ASKED.map((_, at) => costs.flatMap(cost => cost.times.filter((__, index) => index % ASKED.length === at)));
  for (const kind of new Set(ASKED.map(one => one.kind))) {
    const own = ASKED.flatMap((one, at) => (one.kind === kind ? [times[at] ?? []] : []));
    const slowest = ASKED.map((one, at) => ({ one, time: median(times[at] ?? []) }))
      .filter(({ one }) => one.kind === kind)
      .toSorted((a, b) => b.time - a.time)[0];
    console.log(
      `    ${kind.padEnd(11)} p50 ${ms(median(own.flat())).padStart(8)}, worst ${ms(Math.max(...own.flat())).padStart(8)}; slowest ${ms(slowest?.time ?? 0)}: ${slowest?.one.as}, ${slowest?.one.text}`,
    );
  }
  if (failed.length > 0) console.log(`NOT VALID: ${failed.length} messages failed, first: ${failed[0]?.slice(0, 600)}`);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  return row;
}

async function filled(database: Database, size: number): Promise<Database> {
  const start = performance.now();
  await syncAgencies(database, NOW);
  await fillOffice(database, size);
  console.log(`${size} tasks made in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return database;
}

const numbers = (text: string): number[] => text.split(',').flatMap(part => (Number(part) > 0 ? [Number(part)] : []));
const sizes = numbers(process.argv[2] ?? '1000,100000,1000000');
const embedded = numbers(process.argv[3] ?? '20000');
const echo = await openEcho();
const say = (at: number) => echo.say(at, ASKED[at % ASKED.length]?.text ?? '');
const echoed: Cost[] = [];
const measured: Measured[] = [];
await measure(say);
if (sizes.length > 0) {
  // the default of PostgreSQL, 128 MB, is for the smallest machines
  const server = await startServer(['-c', 'shared_buffers=2GB']);
  for (const size of sizes) {
    const database = await filled(await openServer(await server.emptyDatabase()), size);
    measured.push(await measureOffice('PostgreSQL', size, database, say, echoed));
  }
  await server.stop();
}
for (const size of embedded) {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-db-'));
  await measureOffice('embedded', size, await filled(await openEmbedded(folder), size), say, echoed).then(row => measured.push(row));
  rmSync(folder, { recursive: true, force: true });
}
echo.stop();
const bare = median(echoed.map(cost => cost.cpu));
console.log(`grammY echo: CPU ${ms(bare)} a message`);
for (const { name, size, cpu } of measured) console.log(`${name}, ${size} tasks: ${(cpu / bare).toFixed(1)} times the echo`);
const onServer = measured.filter(row => row.name === 'PostgreSQL');
const [small, large] = [onServer[0], onServer.at(-1)];
if (small && large && large.size > small.size) {
  const exponent = (pick: (row: Measured) => number): string =>
    (Math.log(pick(large) / pick(small)) / Math.log(large.size / small.size)).toFixed(2);
  console.log(`growth exponent: CPU ${exponent(row => row.cpu)}, p50 ${exponent(row => row.p50)}, p99 ${exponent(row => row.p99)}`);
}
