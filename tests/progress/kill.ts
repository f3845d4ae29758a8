// The program is killed between a confirmation and its reply; after a restart the write is there exactly once, and shown.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../../src/database/index.ts';
import { STAFF_COLUMNS } from '../../src/people/index.ts';
import { openAudit, TASK_COLUMNS } from '../../src/task/index.ts';
import { KILL_ROWS as rows } from './kill.data.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface KillReport {
  readonly kills: number;
  /** the reply had not come when the process was killed */
  readonly unanswered: number;
  /** of those, already written when it died */
  readonly writtenBefore: number;
  /** changes that stand in the trail not exactly once */
  readonly wrong: readonly string[];
  readonly sound: boolean;
}

export interface Talk {
  readonly child: ChildProcess;
  ask(message: object): Promise<Record<string, unknown>>;
}

/** `dondoc chat --json` as a process of its own. */
export function startChat(options: readonly string[], environment: NodeJS.ProcessEnv = {}): Talk {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [MAIN, 'chat', '--json', ...options], { stdio: ['pipe', 'pipe', 'ignore'], env });
  const waiting = new Map<string, (answer: Record<string, unknown>) => void>();
  let count = 0;
  createInterface({ input: child.stdout }).on('line', line => {
    const answer = JSON.parse(line) as Record<string, unknown>;
    waiting.get(String(answer['id']))?.(answer);
  });
  child.stdin.on('error', () => {}); // it may be dead by now: that is the point
  const ask = (message: object): Promise<Record<string, unknown>> => {
    const id = String(++count);
    const answer = new Promise<Record<string, unknown>>(resolve => void waiting.set(id, resolve));
    child.stdin.write(`${JSON.stringify({ id, ...message })}\n`);
    return answer;
  };
  return { child, ask };
}

const line = (cells: readonly string[]): string => cells.map(cell => `"${cell}"`).join(',');

/** @param delays milliseconds between pressing and killing, one for each kill */
export async function runKills(delays: readonly number[]): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-kill-'));
  const data = join(folder, 'data');
  const files = { tasks: join(folder, 'tasks.csv'), staff: join(folder, 'staff.csv') };
  writeFileSync(files.tasks, `\uFEFF${[line(TASK_COLUMNS), line(rows.task)].join('\r\n')}\r\n`);
  writeFileSync(files.staff, `\uFEFF${[line(STAFF_COLUMNS), line(rows.staff)].join('\r\n')}\r\n`);
  const wrong: string[] = [];
  let [unanswered, writtenBefore] = [0, 0];
  let talk = startChat(['--data', data]);
  try {
    await talk.ask({ load: files, now: '2025-11-20T08:00:00+07:00' });
    for (const [index, delay] of delays.entries()) {
      const percent = 10 + (index % 80);
      const card = await talk.ask({ as: rows.staff[0], text: `NV-001 ${percent}%` });
      const action = firstAction(card);
      const change = Number(/change=(\d+)/u.exec(action)?.[1]);
      let answered = false;
      void talk.ask({ as: rows.staff[0], press: action }).then(() => (answered = true));
      if (delay > 0) await pause(delay);
      talk.child.kill('SIGKILL');
      await once(talk.child, 'exit');
      if (!answered) unanswered++;
      const before = await writes(data, change);
      if (!answered) writtenBefore += before;
      talk = startChat(['--data', data]);
      const again = JSON.stringify(await talk.ask({ as: rows.staff[0], press: action }));
      if (before === 1 && !again.includes(rows.alreadyWritten)) wrong.push(`${index}: pressed again after the write: ${again}`);
      const shown = JSON.stringify(await talk.ask({ as: rows.staff[0], text: rows.question }));
      if (!shown.includes(`${percent}%`)) wrong.push(`${index}: not shown: ${shown}`);
      talk.child.stdin?.end();
      await once(talk.child, 'exit');
      const after = await writes(data, change);
      if (after !== 1) wrong.push(`${index}: written ${after} times`);
      talk = startChat(['--data', data]);
    }
    talk.child.stdin?.end();
    await once(talk.child, 'exit');
    const database = await openEmbedded(data);
    const { faults } = await openAudit(database).verify();
    await database.close();
    return { kills: delays.length, unanswered, writtenBefore, wrong, sound: faults.length === 0 };
  } finally {
    talk.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

export function firstAction(card: Record<string, unknown>): string {
  const text = JSON.stringify(card);
  return /"action":"(confirm\?change=\d+)"/u.exec(text)?.[1] ?? '';
}

async function writes(data: string, change: number): Promise<number> {
  const database = await openEmbedded(data);
  const count = await database.prisma.taskEvent.count({ where: { changeId: change } });
  await database.close();
  return count;
}
