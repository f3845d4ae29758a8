// Two people at once, many times: of each pair exactly one update is written at first, and none is lost.
import { instantAt } from '../../src/base/index.ts';
import { type Database, inTransaction } from '../../src/database/index.ts';
import { openPeople, type Person } from '../../src/people/index.ts';
import { applyPatch, createTasks, openAudit, openTasks, planUpdate, StaleTask, type Task } from '../../src/task/index.ts';

const LEAD = { key: 'BNV', name: 'Interior' };

export interface PairResult {
  /** updates that were confirmed and stand in the trail */
  readonly written: number;
  readonly lost: number;
  readonly collisions: number;
  readonly sound: boolean;
}

/** Each pair of a task reads the same state; both write, whoever comes second reads anew and writes again. */
export async function runPairs(database: Database, pairs: number, taskCount: number): Promise<PairResult> {
  const at = instantAt('2025-11-20', '08:00');
  const people = openPeople(database);
  const tasks = openTasks(database);
  const staff = ['P-1', 'P-2'].map(staffCode => ({
    staffCode,
    fullName: staffCode,
    position: '',
    unit: '',
    agencyKey: LEAD.key,
    agencyName: LEAD.name,
    role: 'focal_point' as const,
  }));
  await inTransaction(database, tables => people.saveStaff(tables, staff, at));
  const pair = [await people.byStaffCode('P-1'), await people.byStaffCode('P-2')].filter(person => person !== undefined);
  const codes = Array.from({ length: taskCount }, (_, index) => `NV-${String(index + 1).padStart(3, '0')}`);
  const rows = codes.map(code => ({
    code,
    title: code,
    directiveName: '',
    clause: '',
    leads: [LEAD],
    cooperators: [],
    assignees: [],
    status: 'in_progress' as const,
    progress: 1,
    result: '',
    obstacles: [],
  }));
  await inTransaction(database, tables => createTasks(tables, rows, 'imported', { at, channel: 'test' }));

  let collisions = 0;
  /** What a confirmation does: read, plan, write; stale → again. */
  async function update(person: Person, code: string, result: string, seen: Task | undefined): Promise<void> {
    let task = seen ?? (await tasks.byCode(code, { kind: 'all' }));
    for (;;) {
      if (!task) throw new Error('gone');
      const planned = planUpdate(task, { result }, { person, ownKeys: [LEAD.key], today: '2025-11-20' });
      if ('refused' in planned) throw new Error(planned.refused);
      const { patch } = planned.ok;
      const known: Task = task;
      try {
        await inTransaction(database, tables => applyPatch(tables, known, patch, { at, actorId: person.id, channel: 'test' }));
        return;
      } catch (thrown) {
        if (!(thrown instanceof StaleTask)) throw thrown;
        collisions++;
        task = await tasks.byCode(code, { kind: 'all' });
      }
    }
  }

  const expected = new Map(codes.map(code => [code, new Set<string>()]));
  for (let done = 0; done < pairs; done += taskCount) {
    const round = codes.slice(0, Math.min(taskCount, pairs - done));
    await Promise.all(
      round.map(async code => {
        const seen = await tasks.byCode(code, { kind: 'all' });
        await Promise.all(
          pair.map((person, index) => {
            const result = `${done}/${index}`;
            expected.get(code)?.add(result);
            return update(person, code, result, seen);
          }),
        );
      }),
    );
  }
  let [written, lost] = [0, 0];
  for (const task of await tasks.byCodes(codes, { kind: 'all' })) {
    const told = new Set((await tasks.historyOf(task.id)).map(event => event.after['result']));
    for (const result of expected.get(task.code) ?? [])
      if (told.has(result)) written++;
      else lost++;
  }
  return { written, lost, collisions, sound: (await openAudit(database).verify()).faults.length === 0 };
}
