// The program is killed after the database has committed and before it can know: the reply never comes, the write is there once.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt } from '../../src/base/index.ts';
import { inTransaction, openServer } from '../../src/database/index.ts';
import { openPeople } from '../../src/people/index.ts';
import { createTasks, openAudit } from '../../src/task/index.ts';
import { openCommitGate } from '../database/commit-gate.ts';
import { KILL_ROWS } from './kill.data.ts';
import { firstAction, startChat, type Talk } from './kill.ts';

export interface CommitKillReport {
  readonly kills: number;
  /** of them, killed with the write committed and the reply not given */
  readonly between: number;
  readonly wrong: readonly string[];
  readonly sound: boolean;
}

const ended = (): never => {
  throw new Error('The program ended by itself');
};

/** @param url a database of its own on a server */
export async function runCommitKills(url: string, kills: number): Promise<CommitKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-commit-'));
  const database = await openServer(url);
  const at = instantAt('2025-11-20', '08:00');
  const [staffCode, fullName, position, unit, agencyName] = KILL_ROWS.staff;
  const person = { staffCode, fullName, position, unit, agencyName, agencyKey: 'BNV', role: 'officer' as const };
  await inTransaction(database, tables => openPeople(database).saveStaff(tables, [person], at));
  const personId = (await openPeople(database).byStaffCode(staffCode))?.id ?? 0;
  const [code, title] = KILL_ROWS.task;
  const lead = { key: 'BNV', name: agencyName };
  const task = { code, title, directiveName: '', clause: '', leads: [lead], cooperators: [], assignees: [{ personId, name: fullName }] };
  const made = { ...task, status: 'in_progress' as const, progress: 5, result: '', obstacles: [] };
  await inTransaction(database, tables => createTasks(tables, [made], 'added', { at, channel: 'test' }));

  const gate = await openCommitGate(url, /INSERT INTO [^ ]*"task_event"/u);
  const start = (): Talk => startChat(['--data', folder, '--now', '2025-11-20T08:00:00+07:00'], { DATABASE_URL: gate.url });
  const writes = (change: number): Promise<number> => database.prisma.taskEvent.count({ where: { changeId: change } });
  const wrong: string[] = [];
  let between = 0;
  let talk = start();
  try {
    for (let index = 0; index < kills; index++) {
      const percent = 10 + (index % 80);
      const card = talk.ask({ as: staffCode, text: `${code} ${percent}%` });
      const action = firstAction(await Promise.race([card, once(talk.child, 'exit').then(ended)]));
      const change = Number(/change=(\d+)/u.exec(action)?.[1]);
      let answered = false;
      const committed = gate.nextCommit();
      void talk.ask({ as: staffCode, press: action }).then(() => (answered = true));
      await Promise.race([committed, once(talk.child, 'exit').then(ended)]);
      talk.child.kill('SIGKILL');
      await once(talk.child, 'exit');
      if (!answered && (await writes(change)) === 1) between++;
      talk = start();
      const again = JSON.stringify(await talk.ask({ as: staffCode, press: action }));
      if (!again.includes(KILL_ROWS.alreadyWritten)) wrong.push(`${index}: pressed again: ${again}`);
      const shown = JSON.stringify(await talk.ask({ as: staffCode, text: KILL_ROWS.question }));
      if (!shown.includes(`${percent}%`)) wrong.push(`${index}: not shown: ${shown}`);
      const count = await writes(change);
      if (count !== 1) wrong.push(`${index}: written ${count} times`);
    }
    const { faults } = await openAudit(database).verify();
    return { kills, between, wrong, sound: faults.length === 0 };
  } finally {
    talk.child.kill('SIGKILL');
    await gate.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
