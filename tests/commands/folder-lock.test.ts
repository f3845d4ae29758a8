// One process a folder: a second one is told who holds it, and a dead holder does not hold it any longer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holderOf } from '../../src/database/index.ts';
import { emptyFolder } from './support/folder.ts';
import { openJsonChat } from './support/json-chat.ts';
import { dondoc, lines } from './support/process.ts';
import { openScratch } from './support/tables.ts';

const scratch = openScratch();
let folder: string;

beforeAll(async () => {
  folder = await emptyFolder(scratch, 'data');
});
afterAll(() => scratch.remove());

test('a second process is refused with the pid of the first; a killed holder is taken over', async () => {
  const holder = openJsonChat(['--data', folder]);
  expect((await holder.line('?'))?.error).toBeDefined();
  const refused = await dondoc(['doctor', '--data', folder]);
  expect(refused.code).toBe(1);
  expect(lines(refused.err)).toEqual([expect.stringContaining(`tiến trình ${holder.pid}`)]);

  await holder.kill();
  expect(readdirSync(folder).filter(name => name.startsWith('owner.'))).toHaveLength(1);
  expect((await dondoc(['doctor', '--data', folder])).code).toBe(0);
});

test('of several that start at once on a folder one holds it', async () => {
  const chats = [1, 2, 3].map(() => openJsonChat(['--data', folder]));
  const answers = await Promise.all(chats.map(chat => chat.line('?')));
  expect(answers.filter(answer => answer !== undefined)).toHaveLength(1);
  await Promise.all(chats.map(chat => chat.end()));
});

test('a killed holder that its parent has not yet buried holds nothing', async () => {
  // a shell that starts a sleeper and becomes another program, which never asks for its children
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
    const stat = readFileSync(`/proc/${line}/stat`, 'utf8').split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const undead = await emptyFolder(scratch, 'undead');
    scratch.write('undead/owner.1', JSON.stringify({ pid: Number(line), started: stat[21], boot }));
    expect(holderOf(undead)).toBe(Number(line));
    process.kill(Number(line), 'SIGKILL');
    await expect.poll(() => readFileSync(`/proc/${line}/stat`, 'utf8').split(' ')[2]).toBe('Z');
    expect(holderOf(undead)).toBeUndefined();
  } finally {
    parent.kill('SIGKILL');
  }
});

test('a pid that another program has by now holds nothing', async () => {
  const stale = await emptyFolder(scratch, 'stale');
  scratch.write(
    'stale/owner.1',
    JSON.stringify({ pid: process.pid, started: '1', boot: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() }),
  );
  expect(holderOf(stale)).toBeUndefined();
});
