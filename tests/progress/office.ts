// The office of world.data.ts over a real database; every saying begins with the same tasks.

import { toDate } from '../../src/base/index.ts';
import { buttonsOf, plainText } from '../../src/chat/index.ts';
import { type Database, inTransaction, Prisma } from '../../src/database/index.ts';
import { agencyKeyOf } from '../../src/people/index.ts';
import { createTasks, type Task, type Tasks } from '../../src/task/index.ts';
import { openTown, type Said, type Townsperson } from '../support/town.ts';
import type { Change, Saying } from './corpus.data.ts';
import { type FIFTH_TASKS, OVER, PEOPLE, TASKS, TODAY, type Who } from './world.data.ts';

export type Office = Awaited<ReturnType<typeof openOffice>>;

const WRITTEN = [
  'task',
  'task_share',
  'task_instance',
  'task_assignee',
  'task_event',
  'obstacle',
  'extension',
  'evidence',
  'cooperator_report',
  'leave',
];

/** Who is there, and what no report changes. */
const STAYS = [
  '_prisma_migrations',
  'person',
  'role_change',
  'chat_account',
  'invitation',
  'agency',
  'agency_part',
  'lease',
  'setting',
  'stored_file',
];

export async function openOffice() {
  const town = await openTown({ today: TODAY });
  const people = {} as Record<Who, Townsperson>;
  for (const [who, { role, agency, name, unit }] of Object.entries(PEOPLE))
    people[who as Who] = await town.person(role, agency, { name, unit, linked: false });
  const ids = new Map<string, number>();
  for (const [who, person] of Object.entries(people)) ids.set(who, (await town.app.people.byStaffCode(person.staffCode))?.id ?? 0);
  const { prisma } = town.app.database;

  let more: typeof FIFTH_TASKS = [];
  let pristine: { readonly written: string; readonly look: Map<string, Look>; readonly restore: () => Promise<void> } | undefined;

  /** The tasks are made anew only when something was written since. */
  async function begin(): Promise<void> {
    await prisma.pendingChange.deleteMany();
    await prisma.conversationContext.deleteMany();
    if (pristine && (await written()) === pristine.written) return;
    if (pristine) return pristine.restore();
    await prisma.task.deleteMany();
    await prisma.leave.deleteMany();
    const ref = (name: string) => ({ key: agencyKeyOf(name, town.app.agencies), name });
    const rows = [...TASKS, ...more].map(({ lead, cooperate, owner, blockedBy: _, ...task }) => ({
      directiveName: '',
      clause: '',
      status: 'not_started' as const,
      progress: 0,
      result: '',
      obstacles: [],
      ...task,
      leads: [ref(lead)],
      cooperators: (cooperate ?? []).map(ref),
      assignees: owner ? [{ personId: ids.get(owner) ?? 0, name: PEOPLE[owner].name }] : [],
    }));
    await inTransaction(town.app.database, tables => createTasks(tables, rows, 'imported', { at: town.clock.now(), channel: 'test' }));
    const over = await prisma.task.findUnique({ where: { code: OVER.code } });
    if (over)
      await prisma.taskInstance.create({
        data: {
          taskId: over.id,
          period: OVER.period,
          status: 'not_started',
          progress: 0,
          dueOn: toDate(OVER.dueOn),
          originalDueOn: toDate(OVER.dueOn),
          result: '',
          closedAt: town.clock.now(),
        },
      });
    pristine = { written: await written(), restore: await keepRows(prisma), look: await look(town.app.database, town.app.tasks) };
  }

  /** All rows that a report can change, as one text: the same text, nothing was written. */
  async function written(): Promise<string> {
    const rows = WRITTEN.map(table => Prisma.sql`SELECT ${table} AS name, to_jsonb(x)::text AS row FROM ${Prisma.raw(table)} x`);
    const [found] = await prisma.$queryRaw<{ all: string | null }[]>(
      Prisma.sql`SELECT string_agg(name || row, ' ' ORDER BY name, row) AS "all" FROM (${Prisma.join(rows, ' UNION ALL ')}) r`,
    );
    return found?.all ?? '';
  }

  /** Everything that a report can change; what nothing was written to is not read again. */
  async function lookAgain(): Promise<Map<string, Look>> {
    return pristine && (await written()) === pristine.written ? pristine.look : look(town.app.database, town.app.tasks);
  }

  /** Says it as a saying is said: in reply to something, or as the caption of a file. */
  async function say({ as, replied, file }: Saying, text: string): Promise<Said> {
    const person = people[as];
    if (file) return person.sends(file.name, file.text, text);
    if (replied === undefined) return person.says(text);
    const replies = await town.app.handle({
      channel: 'terminal',
      conversation: 'town',
      messageId: 'reply',
      sender: person.staffCode,
      content: { kind: 'text', text },
      repliedText: replied,
    });
    return { replies, text: replies.map(plainText).join('\n'), buttons: buttonsOf(replies) };
  }

  /** Every leave that stands, as the corpus writes it. */
  async function leaves(): Promise<string[]> {
    const rows = await prisma.leave.findMany({ where: { cancelledAt: null }, orderBy: { id: 'asc' } });
    const names = new Map((await prisma.person.findMany()).map(({ id, fullName }) => [id, fullName]));
    const day = (date: Date): string => date.toISOString().slice(0, 10);
    return rows.map(row => `${names.get(row.personId)} ${day(row.fromOn)}–${day(row.toOn)} ${names.get(row.substituteId ?? 0)}`);
  }

  /** From now on these tasks stand beside those of the world. */
  const standing = (tasks: typeof FIFTH_TASKS): void => {
    more = tasks;
    pristine = undefined;
  };

  return { town, people, standing, begin, say, leaves, look: lookAgain, close: () => town.close() };
}

/**
 * All rows as they are now, in tables of their own beside.
 * @returns puts them back, many times faster than the program makes them anew: without triggers, for what these keep is put back with the rest
 */
async function keepRows(prisma: Database['prisma']): Promise<() => Promise<void>> {
  const tables = await prisma.$queryRaw<{ name: string; columns: string }[]>(Prisma.sql`
    SELECT c.table_name AS name, string_agg(quote_ident(c.column_name), ', ') AS columns FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND NOT c.table_name = ANY (${STAYS})
    GROUP BY c.table_name`);
  await prisma.$executeRawUnsafe('DROP SCHEMA IF EXISTS kept CASCADE');
  await prisma.$executeRawUnsafe('CREATE SCHEMA kept');
  for (const { name } of tables) await prisma.$executeRawUnsafe(`CREATE TABLE kept.${name} AS TABLE ${name}`);
  const put = tables.map(
    ({ name, columns }) => `DELETE FROM ${name}; INSERT INTO ${name} (${columns}) SELECT ${columns} FROM kept.${name};`,
  );
  return async () => {
    await prisma.$executeRawUnsafe(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${put.join(' ')} END $$`);
  };
}

interface Look {
  readonly task: Task;
  readonly extension: { state: string; to: string; granted: string } | undefined;
  readonly parts: readonly string[];
  readonly claims: number;
  readonly internalDueOn: string;
  readonly files: readonly string[];
  /** of the periods that are over, in the words of the corpus */
  readonly past: string;
  readonly events: readonly { kind: string; after: Record<string, unknown> }[];
}

/** Everything that a report can change, per task code. */
async function look({ prisma }: Database, tasks: Tasks): Promise<Map<string, Look>> {
  const table = await tasks.wholeTable();
  const events = await prisma.taskEvent.findMany({ orderBy: { id: 'asc' } });
  const extensions = await prisma.extension.findMany({ orderBy: { id: 'asc' } });
  const obstacles = await prisma.obstacle.findMany();
  const assignees = await prisma.taskAssignee.findMany();
  const evidence = await prisma.evidence.findMany({ where: { withdrawnAt: null }, orderBy: { id: 'asc' } });
  const instances = await prisma.taskInstance.findMany({ orderBy: { period: 'asc' } });
  const found = new Map<string, Look>();
  for (const { task } of table) {
    const own = <T extends { taskId: number }>(rows: readonly T[]): T[] => rows.filter(row => row.taskId === task.id);
    const extension = own(extensions).at(-1);
    const happened = own(events).map(({ kind, after }) => ({ kind, after: after as Record<string, unknown> }));
    found.set(task.code, {
      task,
      extension: extension && { state: extension.state, to: extension.toDueOn.toISOString().slice(0, 10), granted: task.dueOn ?? '' },
      parts: happened.flatMap(({ after }) =>
        typeof after['part'] === 'object' && after['part'] !== null && 'text' in after['part'] ? [String(after['part'].text)] : [],
      ),
      claims: own(obstacles).filter(row => row.claimedClearedAt !== null).length,
      internalDueOn: own(assignees)
        .map(row => row.internalDueOn?.toISOString().slice(0, 10) ?? '')
        .join(),
      files: own(evidence).map(({ name }) => name),
      past: own(instances)
        .map(row => `${row.period} ${row.status} ${row.progress} ${(row.completedOn ?? row.reportedOn)?.toISOString().slice(0, 10) ?? ''}`)
        .join(),
      events: happened,
    });
  }
  return found;
}

/** What is another in `after`, in the words of the corpus. */
export function changeOf(before: Look, after: Look): Change {
  const [a, b] = [before.task, after.task];
  const known = new Set(a.obstacles.map(obstacle => obstacle.text));
  const fresh = b.obstacles.find(obstacle => !known.has(obstacle.text));
  const asked = after.extension && JSON.stringify(after.extension) !== JSON.stringify(before.extension) ? after.extension : undefined;
  const remark = after.events.length > before.events.length ? after.events.at(-1)?.after['remark'] : undefined;
  const names = (task: Task): string[] => task.assignees.map(({ name }) => name);
  return {
    ...(a.progress === b.progress ? {} : { progress: b.progress }),
    ...(a.status === b.status ? {} : { status: b.status }),
    ...(a.completedOn === b.completedOn ? {} : { completedOn: b.completedOn ?? '' }),
    ...(a.reportedOn === b.reportedOn || b.reportedOn === undefined ? {} : { reportedOn: b.reportedOn }),
    ...(a.result === b.result ? {} : { result: [b.result] }),
    ...(fresh ? { obstacle: [fresh.text], ...(fresh.blockingKey === undefined ? {} : { blockedBy: fresh.blockingKey }) } : {}),
    ...(a.obstacles.length > 0 && b.obstacles.length === 0 ? { cleared: true as const } : {}),
    ...(asked?.state === 'requested' ? { asks: asked.to } : {}),
    ...(a.dueOn === b.dueOn ? {} : { dueOn: b.dueOn ?? '' }),
    ...(asked?.state === 'agreed' ? { agreed: asked.to } : {}),
    ...(asked?.state === 'refused' ? { extensionRefused: true as const } : {}),
    ...(typeof remark === 'string' ? { remark: [remark] } : {}),
    ...(names(a).join() === names(b).join() ? {} : { assignees: names(b) }),
    ...(before.internalDueOn === after.internalDueOn || asked?.state === 'agreed' ? {} : { internalDueOn: after.internalDueOn }),
    ...(after.parts.length > before.parts.length ? { part: after.parts.slice(-1) } : {}),
    ...(after.claims > before.claims ? { claimed: true as const } : {}),
    ...(before.past === after.past ? {} : { past: after.past }),
    ...(after.files.length > before.files.length ? { evidence: after.files.at(-1) ?? '' } : {}),
  };
}

/** Whether a change is what was meant; texts need only contain their parts, an obstacle may name its agency besides. */
export function isMeant(meant: Change, changed: Change): boolean {
  const keys = new Set([...Object.keys(meant), ...Object.keys(changed)] as (keyof Change)[]);
  return [...keys].every(key => {
    const [wanted, got] = [meant[key], changed[key]];
    if (key === 'blockedBy' && wanted === undefined) return true;
    if (Array.isArray(wanted))
      return (
        Array.isArray(got) &&
        wanted.every(part =>
          got.some(
            text => String(text).toLowerCase().includes(String(part).toLowerCase()) || folded(String(text)).includes(folded(String(part))),
          ),
        )
      );
    return wanted === got;
  });
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

export interface Outcome {
  readonly right: boolean;
  /** something was written before a confirmation, or something else than was meant after it */
  readonly wrote: 'nothing' | 'meant' | 'wrong' | 'unconfirmed';
  readonly reply: string;
  readonly changed: Readonly<Record<string, Change>>;
}

const confirmOf = (said: Said) => said.buttons.find(button => /^(?:Xác nhận|Đồng ý)/u.test(button.label));

/** Says it, looks, confirms, looks again. */
export async function tryOut(office: Office, saying: Saying, text: string): Promise<Outcome> {
  await office.begin();
  for (const { as, said } of saying.after ?? []) {
    const card = confirmOf(await office.people[as].says(said));
    if (card) await office.people[as].presses(card.action);
  }
  const person = office.people[saying.as];
  for (const said of saying.opened ?? []) await person.says(said);
  const before = await office.look();
  const said = await office.say(saying, text);
  const unconfirmed = changesBetween(before, await office.look());
  const confirm = confirmOf(said);
  if (confirm) await person.presses(confirm.action);
  const away = (await office.leaves()).map(leave => ['leave', { leave }] as const);
  const changed = { ...changesBetween(before, await office.look()), ...Object.fromEntries(away) };
  if (Object.keys(unconfirmed).length > 0) return { right: false, wrote: 'unconfirmed', reply: said.text, changed: unconfirmed };
  const meant = saying.means === 'nothing' ? {} : saying.means;
  const codes = new Set([...Object.keys(meant), ...Object.keys(changed)]);
  const right = [...codes].every(code => isMeant(meant[code] ?? {}, changed[code] ?? {}));
  if (right && (saying.means !== 'nothing' || !confirm))
    return { right, wrote: codes.size > 0 ? 'meant' : 'nothing', reply: said.text, changed };
  return { right: false, wrote: Object.keys(changed).length > 0 ? 'wrong' : 'nothing', reply: said.text, changed };
}

function changesBetween(before: Map<string, Look>, after: Map<string, Look>): Record<string, Change> {
  return Object.fromEntries(
    [...after].flatMap(([code, now]): [string, Change][] => {
      const old = before.get(code);
      const change = old ? changeOf(old, now) : {};
      return Object.keys(change).length > 0 || (old && old.events.length !== now.events.length) ? [[code, change]] : [];
    }),
  );
}
