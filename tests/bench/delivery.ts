// How many messages a second leave, and how long a person waits for an answer meanwhile: the service against the local Bot API
// server that enforces Telegram's limits, on PostgreSQL. `node tests/bench/delivery.ts [seconds]`. Medians of five runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { ended, start } from '../commands/support/process.ts';
import { startServer } from '../database/server.ts';
import { startBotApi } from '../support/bot-api/index.ts';
import { median } from './median.ts';

const RUNS = 5;
const SECONDS = Number(process.argv[2] ?? 20);
const DAY = '2025-11-20';
const FIRST_CHAT = 7_000;
const ASKERS = 20;
/** milliseconds between two questions: each asker stays below the limit of a chat */
const ASK_EVERY = 250;

const server = await startServer();
const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
const url = await server.emptyDatabase();
const telegram = await startBotApi({ limitRate: true });
const at = instantAt(DAY, '08:00');
const app = await openApp({ config: { ...readConfig({}), folder, databaseUrl: url }, clock: setClock(at), log: noLog });
const { prisma } = app.database;
const people = ASKERS + 31 * SECONDS;
await prisma.person.createMany({
  data: Array.from({ length: people }, (_, index) => ({
    staffCode: `CB-${index}`,
    fullName: `Người ${index}`,
    foldedName: `nguoi ${index}`,
    agencyKey: 'BNV',
    agencyName: 'Bộ Nội vụ',
    role: 'officer' as const,
  })),
});
const ids = (await app.people.all()).map(({ id, staffCode }) => ({
  id,
  chatId: telegram.user(FIRST_CHAT + Number(staffCode.slice(3))).id,
}));
await prisma.chatAccount.createMany({
  data: ids.map(({ id, chatId }) => ({ personId: id, channel: 'telegram', userId: String(chatId), chatId: String(chatId), linkedAt: at })),
});
const service = start(['start', '--data', folder, '--now', at.toISOString()], {
  env: { DATABASE_URL: url, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot, DONDOC_LOG_LEVEL: 'error' },
});
const over = ended(service, 3_600_000);

/** Asks all the time; milliseconds to each answer. */
async function ask(seconds: number): Promise<number[]> {
  const waits: Promise<number>[] = [];
  for (let index = 0; index < (seconds * 1_000) / ASK_EVERY; index++) {
    const asker = telegram.user(FIRST_CHAT + (index % ASKERS));
    const before = asker.heard().length;
    const from = performance.now();
    asker.says('Bộ mình có bao nhiêu nhiệm vụ quá hạn?');
    waits.push(asker.hears(before + 1, 30_000).then(() => performance.now() - from));
    await wait(ASK_EVERY);
  }
  return Promise.all(waits);
}

const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;
const sends = (): number => telegram.calls.filter(call => call.method === 'sendMessage').length;

await ask(5);
const idle: number[] = [];
const busy: number[] = [];
const rates: number[] = [];
let pushed = 0;
for (let run = 0; run < RUNS; run++) {
  idle.push(p99(await ask(SECONDS)));
  await prisma.outgoingMessage.createMany({
    data: ids
      .filter(({ chatId }) => chatId >= FIRST_CHAT + ASKERS)
      .map(({ id }) => ({
        key: `bench/${run}/${id}`,
        personId: id,
        kind: 'assignment',
        body: { blocks: [{ style: 'text', text: 'Nhắc việc: NV-001 · Rà soát quy hoạch · hạn 27/11/2025 (còn 7 ngày)' }] },
        createdAt: at,
        notBefore: at,
      })),
  });
  const before = sends();
  await telegram.until(() => sends() > before + 5, 'sending', 10_000);
  const from = performance.now();
  const counted = sends();
  busy.push(p99(await ask(SECONDS - 2)));
  const took = (performance.now() - from) / 1_000;
  rates.push((sends() - counted) / took);
  for (;;) {
    const waiting = await prisma.outgoingMessage.count({ where: { state: { not: 'sent' } } });
    if (waiting === 0) break;
    await wait(200);
  }
  pushed += ids.length - ASKERS;
  console.log(
    `run ${run + 1}: ${rates.at(-1)?.toFixed(2)} messages/s, p99 of an answer ${busy.at(-1)?.toFixed(1)} ms, idle ${idle.at(-1)?.toFixed(1)} ms`,
  );
}
service.kill('SIGTERM');
await over;
await app.close();
await telegram.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
const [rate, ratio] = [median(rates), median(busy) / median(idle)];
console.log(
  `${pushed} pushes; ${rate.toFixed(2)} messages/s in all (28.5 wanted), answers among them; refused by the limit: ${telegram.silences.length}`,
);
console.log(`p99 of an answer while sending over idle: ${ratio.toFixed(2)} (at most 2 is wanted)`);
process.exitCode = rate >= 28.5 && ratio <= 2 ? 0 : 1;
