// `npm run soak -- --minutes 20 --rate 20`: the service on the embedded database under a steady stream of updates from Telegram;
// its memory at the start and at the end, its processor time, and whether every message was answered.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openApp } from '../../src/app.ts';
import { instantAt, noLog } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';
import { importFile } from '../../src/intake/index.ts';
import { ended, start } from '../commands/support/process.ts';
import { row, staffCsv, tasksCsv } from '../commands/support/tables.ts';
import { startBotApi } from '../support/bot-api/index.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '20' }, rate: { type: 'string', default: '20' } } });
const minutes = Number(values.minutes);
const rate = Number(values.rate);
const DAY = '2025-11-20';
const FIRST_CHAT = 7_000;
/** so many that each stays below a message a second */
const PEOPLE = rate * 2;
const SAID = ['việc của tôi còn gì?', 'nv sap den han', 'NV-001', 'bộ mình có bao nhiêu nhiệm vụ quá hạn?', 'cảm ơn'];

const codeOf = (person: number): string => `NV-${String(person + 1).padStart(3, '0')}`;
const staffCodeOf = (person: number): string => `CB-${String(person + 1).padStart(3, '0')}`;
const everybody = Array.from({ length: PEOPLE }, (_, person) => person);
const nameOf = (person: number): string => `Cán Bộ Số ${person + 1}`;

const folder = mkdtempSync(join(tmpdir(), 'dondoc-soak-'));
const telegram = await startBotApi();
const app = await openApp({ config: { ...readConfig({}), folder }, now: instantAt(DAY, '07:00'), log: noLog });
const staff = await staffCsv(everybody.map(person => [staffCodeOf(person), nameOf(person), '', '', 'Bộ Nội vụ', 'cán bộ']));
const tasks = await tasksCsv(everybody.map(person => row(codeOf(person), { 'Người phụ trách': nameOf(person) })));
for (const [name, text] of [
  ['cb.csv', staff],
  ['nv.csv', tasks],
] as const) {
  await importFile({ name, bytes: new TextEncoder().encode(text) }, app.imports, { at: app.clock.now(), channel: 'terminal' });
}
for (const person of await app.people.all()) {
  const chatId = String(telegram.user(FIRST_CHAT + Number(person.staffCode.slice(3)) - 1).id);
  const code = await app.people.invite(person.id, app.clock.now());
  await app.people.redeem(code, { channel: 'telegram', userId: chatId, chatId }, app.clock.now());
}
await app.close();

const service = start(['start', '--data', folder, '--now', instantAt(DAY, '08:00').toISOString()], {
  env: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot, DONDOC_LOG_LEVEL: 'error' },
});
const over = ended(service, (minutes + 10) * 60_000);
/** megabytes that the service holds */
const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** seconds of processor time that the service has used: the kernel counts hundredths, in user and system mode */
function processorTime(): number {
  const fields = readFileSync(`/proc/${service.pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const heard = (): number => everybody.reduce((sum, person) => sum + telegram.user(FIRST_CHAT + person).heard().length, 0);
await telegram.until(() => telegram.calls.some(call => call.method === 'getUpdates'), 'polling', 60_000);
let said = 0;
async function speak(seconds: number): Promise<void> {
  const from = performance.now();
  for (let index = 0; index < seconds * rate; index++) {
    telegram.user(FIRST_CHAT + (said % PEOPLE)).says(SAID[said % SAID.length] ?? '');
    said += 1;
    const ahead = from + ((index + 1) * 1_000) / rate - performance.now();
    if (ahead > 0) await wait(ahead);
  }
}

// after the first half minute everything is loaded and compiled
await speak(30);
const early = memory();
const [usedBefore, saidBefore] = [processorTime(), said];
for (let minute = 1; minute <= minutes; minute++) {
  await speak(60);
  console.log(`minute ${minute}: ${said} said, ${heard()} heard, ${memory().toFixed(0)} MB`);
}
await wait(5_000);
const late = memory();
const used = processorTime() - usedBefore;
service.kill('SIGTERM');
const { code } = await over;
const unanswered = telegram.pending().length;
await telegram.close();
rmSync(folder, { recursive: true, force: true });
const each = (used * 1_000) / (said - saidBefore);
console.log(
  `${said} updates at ${rate}/s: not taken ${unanswered}; memory ${early.toFixed(0)} → ${late.toFixed(0)} MB; ` +
    `${each.toFixed(1)} ms of processor time an update; exit code ${code}`,
);
process.exitCode = code === 0 && unanswered === 0 && late < early * 1.5 ? 0 : 1;
