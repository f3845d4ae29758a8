// The chat over its JSON line protocol, as a process of its own with a folder of its own, and the project's own items.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Expectation } from './judge.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ITEMS = join(HERE, 'items');
/** Further items over a table of their own: longer titles, more ministries, provinces and kinds of state. */
export const MINISTRIES = join(ITEMS, 'ministries');
/** Items over the table of the ministries that nobody has run yet. */
export const UNSEEN = join(ITEMS, 'unseen');
const NOW = '2025-11-20T08:00:00+07:00';
const MORE = /^(?:Xem tiếp|Xem thêm|Trang)/u;

const expectation = z.custom<Expectation>(value => z.object({ kind: z.string() }).safeParse(value).success);
const item = z.object({
  id: z.string(),
  as: z.string(),
  style: z.array(z.string()),
  turns: z.array(z.union([z.string(), z.object({ text: z.string(), expect: expectation.optional() })])),
  expect: expectation,
});

/** Every item of a folder, over the table beside it. */
export const readItems = (folder = ITEMS) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map(line => item.parse(JSON.parse(line)));

const answer = z.object({
  id: z.string(),
  error: z.string().optional(),
  replies: z
    .array(z.object({ text: z.string(), buttons: z.array(z.array(z.object({ label: z.string(), action: z.string() }))).optional() }))
    .optional(),
});
type Answer = z.output<typeof answer>;

/** Opens the program and loads a table. */
export async function openTerminal(env: Readonly<Record<string, string>> = {}, table = ITEMS) {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-score-'));
  const program = spawn(process.execPath, ['src/main.ts', 'chat', '--json', '--data', folder], {
    cwd: join(HERE, '../..'),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<string, (said: Answer) => void>();
  createInterface({ input: program.stdout }).on('line', line => {
    const said = answer.parse(JSON.parse(line));
    waiting.get(said.id)?.(said);
  });
  // a program that cannot start answers nothing: whoever waits must not wait for ever
  program.once('exit', code => {
    for (const [id, tell] of waiting) tell({ id, error: `the program ended (${code})` });
  });
  let count = 0;
  const tell = (message: object): Promise<Answer> =>
    new Promise(resolve => {
      const id = String(++count);
      waiting.set(id, resolve);
      program.stdin.write(`${JSON.stringify({ id, ...message })}\n`);
    });
  await tell({ load: { tasks: join(table, 'tasks.csv'), staff: join(table, 'staff.csv') }, now: NOW });
  return {
    /** milliseconds of each message */
    times: [] as number[],
    reset: (as: string) => tell({ as, reset: true }),
    /** An answer with all its pages. */
    async ask(as: string, text: string): Promise<{ text: string; labels: string[] }> {
      const before = performance.now();
      let replies = (await tell({ as, text })).replies ?? [];
      this.times.push(performance.now() - before);
      const texts: string[] = [];
      const labels: string[] = [];
      for (;;) {
        const buttons = replies.flatMap(reply => (reply.buttons ?? []).flat());
        texts.push(...replies.map(reply => reply.text));
        labels.push(...buttons.map(button => button.label));
        const more = buttons.find(button => MORE.test(button.label));
        if (!more) return { text: texts.join('\n'), labels };
        replies = (await tell({ as, press: more.action })).replies ?? [];
      }
    },
    close: () =>
      new Promise<void>(resolve => {
        program.on('close', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        program.stdin.end();
      }),
  };
}
