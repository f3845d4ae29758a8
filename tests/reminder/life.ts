// An office lived day by day through the real database: tasks come, are reported on, extended and finished, people acknowledge; the
// service is away for days, its clock jumps an hour or a day, two replicas plan at once, the channel fails and the program is killed
// while it sends. Each evening what is still owed is worked out anew from all tasks: nothing may be. At the end every promise must have
// reached its chat, once.
import { addDays, addSeconds, type Day, fromDate, instantAt } from '../../src/base/index.ts';
import type { Database } from '../../src/database/index.ts';
import { dayOfStep, keptKey, planReminders } from '../../src/reminder/plan.ts';
import { openRecipients } from '../../src/reminder/recipients.ts';
import { REMINDER_RULES } from '../../src/reminder/rules.data.ts';
import { isOpen, openFollowUps } from '../../src/task/index.ts';
import type { Random } from '../crash/random.ts';
import { calendar, type Office, openOffice, type Played } from '../notification/office.ts';

export interface Life {
  readonly first: Day;
  readonly days: number;
}

export interface Lived {
  readonly promises: number;
  readonly messages: number;
  /** sends of which the program could not know that they had arrived */
  readonly ambiguous: number;
  readonly repeated: number;
  /** what went against the rules, in words */
  readonly wrong: readonly string[];
}

const OFFICERS = ['CB-1', 'CB-2', 'CB-3'] as const;
const SLOTS = ['08:00', '14:00'] as const;
const HOUR = 3_600;
const JUMPS = [-24 * HOUR, -HOUR, HOUR, 24 * HOUR] as const;
/** Days at the end on which nothing goes wrong any more. */
const CALM_DAYS = 6;
const TROUBLES: readonly [Played, ...Played[]] = [
  { state: 'unknown', reason: 'cut' },
  { state: 'retry', reason: '500' },
  { state: 'retry', reason: '429', afterSeconds: 7 },
  'throw',
  'crash',
  'crash-after',
];
/** these reach the chat, or may have, although nobody learns of it */
const AMBIGUOUS: readonly Played[] = ['throw', 'crash', 'crash-after', TROUBLES[0]];

interface Living {
  readonly office: Office;
  readonly random: Random;
  readonly wrong: string[];
  /** two replicas that plan; the first one sends */
  replicas: [ReturnType<Office['start']>, ReturnType<Office['start']>];
  ambiguous: number;
}

export async function live(database: Database, { first, days }: Life, random: Random): Promise<Lived> {
  const office = await openOffice(database, addDays(first, -1));
  for (const officer of OFFICERS) await office.hire(officer);
  await office.hire('DM-1', 'focal_point');
  await office.hire('LD-1', 'leader');
  await office.hire('TD-1', 'monitor');
  const living: Living = { office, random, wrong: [], replicas: [office.start(), office.start()], ambiguous: 0 };
  for (let count = 0; count < 6; count++) await newTask(living, first);
  let awayUntil = 0;
  let jumpedOn = 0;
  for (let offset = 0; offset < days; offset++) {
    const day = addDays(first, offset);
    const calm = offset >= days - CALM_DAYS;
    office.at(day, '00:30');
    await night(living, day);
    if (!calm && offset >= awayUntil && random.chance(0.06)) awayUntil = offset + random.between(1, 6);
    if (offset < awayUntil && !calm) continue;
    // a slot told a day early takes nothing new on its own day: two in a row would put the evening's account off
    const jump = !calm && offset > jumpedOn + 2 && random.chance(0.3) ? random.pick(JUMPS) : 0;
    if (jump !== 0) jumpedOn = offset;
    if (!calm && random.chance(0.3)) trouble(living);
    for (const slot of SLOTS) {
      if (jump !== 0 && random.chance(0.5)) await round(living, addSeconds(instantAt(day, slot), jump));
      await round(living, instantAt(day, slot));
    }
    if (calendar.isWorkingDay(day)) await account(living, day);
  }
  return reckon(living);
}

/** What people do before the day begins. */
async function night(living: Living, day: Day): Promise<void> {
  const { office, random } = living;
  if (random.chance(0.4)) await newTask(living, day);
  const open = await office.database.prisma.task.findMany({
    where: { status: 'in_progress' },
    select: { id: true, dueOn: true, remindOn: true, version: true },
    orderBy: { id: 'asc' },
  });
  const task = open[random.between(0, Math.max(0, open.length - 1))];
  if (!task || random.chance(0.4)) return;
  const change = (data: object) =>
    office.database.prisma.task.update({
      where: { id: task.id },
      data: { ...data, version: task.version + 1, updatedAt: office.clock.now() },
    });
  const later = (date: Date | null, by: number): Date | null => date && new Date(date.getTime() + by * 24 * HOUR * 1_000);
  const by = random.between(1, 60);
  await random.pick([
    () => change({ progress: 50 }),
    () => change({ dueOn: later(task.dueOn, by), remindOn: later(task.remindOn, by) }),
    () => change({ status: 'completed' }),
    () => change({ status: 'awaiting_confirmation' }),
    () => acknowledge(living, task),
  ])();
}

async function newTask({ office, random }: Living, day: Day): Promise<void> {
  const assignedOn = addDays(day, -random.between(0, 90));
  const dueOn = addDays(day, random.between(-3, 40));
  const assignee = random.pick([...OFFICERS, undefined]);
  const code = `NV-${100 + (await office.database.prisma.task.count())}`;
  const more = {
    assignedOn,
    ...(random.chance(0.2) ? { remindOn: addDays(dueOn, -1) } : {}),
    ...(random.chance(0.2) ? { dueTime: '08:30' } : {}),
  };
  await office.assign({ code, dueOn, ...(assignee === undefined ? {} : { assignee }), more });
}

async function acknowledge({ office, random }: Living, task: { readonly id: number; readonly dueOn: Date | null }): Promise<void> {
  const person = await office.people.byStaffCode(random.pick(OFFICERS));
  const dueOn = task.dueOn ? fromDate(task.dueOn) : undefined;
  const items = person ? [{ taskId: task.id, personId: person.id, dueOn, kind: 'received' as const }] : [];
  await openFollowUps(office.database).acknowledge(items, { at: office.clock.now(), channel: 'test' });
}

function trouble(living: Living): void {
  const plays = Array.from({ length: living.random.between(1, 3) }, () => living.random.pick(TROUBLES));
  living.office.channel.plays.push(...plays);
}

/** One tick of the service at a moment: both replicas plan, now and then at once; one sends, until it is killed. */
async function round(living: Living, now: Date): Promise<void> {
  const { office, random } = living;
  office.clock.set(now);
  const [sender, other] = living.replicas;
  if (random.chance(0.2)) await Promise.all([sender.reminders.tick(), other.reminders.tick()]);
  else for (const replica of living.replicas) await replica.reminders.tick();
  const plays = office.channel.plays.length;
  const before = [...office.channel.plays];
  const killed = new Promise<boolean>(resolve => {
    office.channel.onHang = () => resolve(true);
  });
  const sent = sender.notifications.deliverDue().then(() => false);
  if (await Promise.race([sent, killed])) living.replicas = [office.start(), other];
  living.ambiguous += before.slice(0, plays - office.channel.plays.length).filter(play => AMBIGUOUS.includes(play)).length;
}

/** What is still owed at the end of a day, by all tasks, whatever was planned from which window. */
async function account({ office, wrong }: Living, day: Day): Promise<void> {
  const people = openRecipients((await office.people.all()).map(person => ({ person, agencyKeys: [person.agencyKey] })));
  const kept = new Map<string, number>();
  for (const row of await office.database.prisma.notification.findMany({ orderBy: { id: 'asc' } })) {
    const step = dayOfStep(row.step, row.occurrence, REMINDER_RULES);
    const key = row.dueOn ? keptKey(row.taskId, fromDate(row.dueOn), row.personId) : '';
    if (step !== undefined) kept.set(key, Math.max(step, kept.get(key) ?? step));
  }
  const owed = planReminders({
    today: day,
    tasks: await office.tasks.remindable(),
    people,
    rules: REMINDER_RULES,
    calendar,
    kept,
    acknowledged: await openFollowUps(office.database).acknowledgements(),
  });
  wrong.push(...owed.map(({ key }) => `${day}: ${key} is owed and was not promised`));
}

async function reckon({ office, wrong, ambiguous }: Living): Promise<Lived> {
  const { prisma } = office.database;
  const rows = await prisma.notification.findMany({ include: { message: true, task: true, person: true }, orderBy: { id: 'asc' } });
  const strongest = new Map<string, number>();
  for (const { key, step, occurrence, taskId, personId, dueOn, message, task, person } of rows) {
    const day = dayOfStep(step, occurrence, REMINDER_RULES);
    const about = `${taskId}/${dueOn?.toISOString()}/${personId}`;
    if (day !== undefined && day <= (strongest.get(about) ?? Number.NEGATIVE_INFINITY)) wrong.push(`${key} is no stronger than before`);
    if (day !== undefined) strongest.set(about, day);
    const inForce = isOpen(task.status) && task.dueOn?.getTime() === dueOn?.getTime();
    if (message?.state !== 'sent' && inForce) wrong.push(`${key} reached nobody: ${message?.state}`);
    if (message?.state === 'sent' && !office.heard(person.staffCode).some(text => text.includes(task.code)))
      wrong.push(`${key} is in no chat`);
  }
  const messages = await prisma.outgoingMessage.count({ where: { state: 'sent' } });
  const repeated = office.channel.delivered.length - messages;
  if (repeated < 0 || repeated > ambiguous) wrong.push(`${repeated} messages repeated, ${ambiguous} could not be known of`);
  return { promises: rows.length, messages, ambiguous, repeated, wrong };
}
