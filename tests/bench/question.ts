// What one question costs, from the incoming message to the reply, with 1 thousand to 1 million tasks on a real PostgreSQL server,
// beside the CPU of a bare grammY echo in the same run. `node tests/bench/question.ts [sizes]`, e.g. `1000,100000`.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot } from 'grammy';
import { openApp } from '../../src/app.ts';
import { noLog, parseInstant, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { inTransaction, openServer } from '../../src/database/index.ts';
import { startServer } from '../database/server.ts';

const RUNS = 5;
const MESSAGES = 200;
const NOW = '2025-11-20T08:00:00+07:00';

const ASKED = [
  'Bộ Y tế còn nhiệm vụ nào quá hạn?',
  'bo mình con viec nao sap den han',
  'Có bao nhiêu nhiệm vụ quá hạn?',
  'NV-012 hạn khi nào?',
  'Tình hình thực hiện chung thế nào?',
  'Tỷ lệ hoàn thành đúng hạn của Bộ Tư pháp',
  'việc của em còn gì',
  'nhiệm vụ trạm quan trắc số 77 ai phụ trách?',
];
const ASKERS = ['CB-1', 'CB-2', 'CB-1', 'CB-2', 'CB-2', 'CB-1', 'CB-2', 'CB-2'];

interface Cost {
  /** CPU milliseconds of this process a message */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}

async function measure(ask: (at: number) => Promise<unknown>): Promise<Cost> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < MESSAGES; at++) {
    const start = performance.now();
    await ask(at);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): number => sorted[Math.floor((MESSAGES - 1) * part)] ?? 0;
  return { cpu: (user + system) / 1000 / MESSAGES, p50: share(0.5), p99: share(0.99) };
}

const median = (costs: readonly Cost[], pick: (cost: Cost) => number): number =>
  costs.map(pick).toSorted((a, b) => a - b)[costs.length >> 1] ?? 0;

/** A bot that answers with the text it got, over HTTP to a Bot API server in a process of its own, whose CPU does not count. */
async function echo(): Promise<{ say: (at: number) => Promise<void>; stop: () => void }> {
  const server = spawn(process.execPath, ['-e', ECHO_SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout, 'data')).map(String);
  const me = { id: 1, is_bot: true, first_name: 'echo', username: 'echo_bot' } as const;
  const can = { can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false };
  const bot = new Bot('1:echo', { client: { apiRoot: `http://127.0.0.1:${port}` } });
  bot.botInfo = { ...me, ...can, ...OTHER_RIGHTS };
  bot.on('message:text', context => context.reply(context.message.text));
  const chat = { id: 5, type: 'private', first_name: 'A' } as const;
  const from = { id: 5, is_bot: false, first_name: 'A' };
  return {
    say: at => bot.handleUpdate({ update_id: at, message: { message_id: at, date: 1, chat, from, text: ASKED[at % ASKED.length] ?? '' } }),
    stop: () => server.kill(),
  };
}

const ECHO_SERVER = `const http = require('node:http');
const body = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 5, type: 'private', first_name: 'A' }, text: '' } });
http.createServer((request, response) => { request.resume(); request.on('end', () => response.setHeader('content-type', 'application/json').end(body)); })
  .listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)); });`;
const OTHER_RIGHTS = {
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

async function fill(url: string, size: number): Promise<void> {
  const database = await openServer(url);
  await inTransaction(database, async tables => {
    await tables.$executeRawUnsafe(`INSERT INTO person (staff_code, full_name, folded_name, agency_key, agency_name, role) VALUES
      ('CB-1', 'Lê Văn An', 'le van an', 'VPCP', 'Văn phòng Chính phủ', 'monitor'), ('CB-2', 'Mai Thị Bình', 'mai thi binh', 'BYT', 'Bộ Y tế', 'leader')`);
  });
  const agencies = `(ARRAY['BYT','BTP','BTC','BCT','BXD','BNV','BCA','BQP','BGDDT','BNNMT'])[1 + i % 10]`;
  const work = `(ARRAY['Rà soát quy hoạch cảng','Số hóa hồ sơ','Lắp đặt trạm quan trắc','Kiểm tra chợ dân sinh','Xây dựng đề án'])[1 + i % 5]`;
  const folded = `(ARRAY['ra soat quy hoach cang','so hoa ho so','lap dat tram quan trac','kiem tra cho dan sinh','xay dung de an'])[1 + i % 5]`;
  for (let from = 1; from <= size; from += 50_000) {
    const rows = `generate_series(${from}, ${Math.min(size, from + 49_999)}) i`;
    await inTransaction(database, async tables => {
      await tables.$executeRawUnsafe(`INSERT INTO task (code, title, folded_text, directive_name, assigned_on, status, progress, due_on, completed_on, created_at, updated_at)
        SELECT 'NV-' || lpad(i::text, greatest(3, length(i::text)), '0'), ${work} || ' số ' || i, ' ' || ${folded} || ' so ' || i || ' thong bao so ' || i % 200 || ' ', 'Thông báo số ' || i % 200 || '/TB-VPCP',
          DATE '2025-01-01' + i % 300, (CASE WHEN i % 50 = 0 THEN 'in_progress' WHEN i % 70 = 0 THEN 'not_started' ELSE 'completed' END)::task_status, i % 100,
          DATE '2025-06-01' + i % 365, CASE WHEN i % 50 = 0 OR i % 70 = 0 THEN NULL ELSE DATE '2025-05-20' + i % 200 END, now(), now() FROM ${rows}`);
      await tables.$executeRawUnsafe(
        `INSERT INTO task_agency (task_id, part, position, agency_key, name) SELECT i, 'lead', 0, ${agencies}, ${agencies} FROM ${rows}`,
      );
      await tables.$executeRawUnsafe(
        `INSERT INTO task_event (task_id, at, kind, channel, before, after, version, hash) SELECT i, now(), 'imported', 'bench', '{}', '{}', 1, i::text FROM ${rows}`,
      );
      await tables.$executeRawUnsafe(
        `INSERT INTO task_assignee (task_id, position, person_id, name) SELECT i, 0, CASE WHEN i % 5000 = 0 THEN 2 END, 'Người ' || i % 500 FROM ${rows}`,
      );
    });
  }
  await inTransaction(database, tables => tables.$executeRawUnsafe('ANALYZE'));
  await database.close();
}

const sizes = (process.argv[2] ?? '1000,100000,1000000').split(',').map(Number);
const server = await startServer();
const measured: { size: number; cpu: number; p50: number; p99: number }[] = [];
const echoed: Cost[] = [];
/** messages that failed: their times are no times of answers */
const failed: string[] = [];
const { say, stop: stopEcho } = await echo();
await measure(say);
for (const size of sizes) {
  const url = await server.emptyDatabase();
  await fill(url, size);
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  const clock = setClock(parseInstant(NOW) ?? new Date(0));
  const app = await openApp({
    config: { ...readConfig({}), folder, databaseUrl: url },
    clock,
    log: { ...noLog, error: fields => failed.push(JSON.stringify(fields)) },
  });
  const ask = (at: number) =>
    app.handle({
      channel: 'terminal',
      conversation: `c${at % 2}`,
      messageId: String(at),
      sender: ASKERS[at % ASKERS.length] ?? '',
      content: { kind: 'text', text: ASKED[at % ASKED.length] ?? '' },
    });
  const first = performance.now();
  await ask(0);
  const cold = performance.now() - first;
  await measure(ask);
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) {
    echoed.push(await measure(say));
    costs.push(await measure(ask));
  }
  const row = { size, cpu: median(costs, cost => cost.cpu), p50: median(costs, cost => cost.p50), p99: median(costs, cost => cost.p99) };
  measured.push(row);
  console.log(
    `${size} tasks: CPU ${row.cpu.toFixed(2)} ms a message, p50 ${row.p50.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms; first message ${cold.toFixed(0)} ms`,
  );
  for (let at = 0; at < ASKED.length; at++) {
    const start = performance.now();
    await ask(at);
    console.log(`    ${(performance.now() - start).toFixed(1).padStart(8)} ms  ${ASKED[at]}`);
  }
  if (failed.length > 0) console.log(`NOT VALID: ${failed.length} messages failed, first: ${failed[0]?.slice(0, 300)}`);
  failed.length = 0;
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
await server.stop();
stopEcho();
const bare = median(echoed, cost => cost.cpu);
console.log(`grammY echo: CPU ${bare.toFixed(3)} ms a message`);
for (const { size, cpu } of measured) console.log(`${size} tasks: ${(cpu / bare).toFixed(1)} times the echo`);
const [small, large] = [measured[0], measured.at(-1)];
if (small && large && large.size > small.size) {
  const exponent = (pick: (row: (typeof measured)[number]) => number): string =>
    (Math.log(pick(large) / pick(small)) / Math.log(large.size / small.size)).toFixed(2);
  console.log(`growth exponent: CPU ${exponent(row => row.cpu)}, p50 ${exponent(row => row.p50)}, p99 ${exponent(row => row.p99)}`);
}
