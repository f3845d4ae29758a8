// `dondoc demo`: a trial on real directives, in a folder of its own, on 20/11/2025; a tour where nobody sits at the terminal.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type App, openApp } from '../../app.ts';
import { addDays, asDay, Failure, instantAt, parseInstant, randomCode, setClock, shorten } from '../../base/index.ts';
import { renderReplies } from '../../channels/terminal/index.ts';
import { buttonsOf } from '../../chat/index.ts';
import type { Config } from '../../config.ts';
import { holderOf } from '../../database/index.ts';
import { readDirective } from '../../directive/index.ts';
import { importFile } from '../../intake/index.ts';
import type { Person } from '../../people/index.ts';
import type { NewTask } from '../../task/index.ts';
import { talkAs } from '../chat.ts';
import type { Host } from '../host.ts';
import { invite } from '../staff.ts';
import { startService } from '../start.ts';
import { texts } from './texts.ts';

const SAMPLES = fileURLToPath(new URL('../../../prisma/samples', import.meta.url));
const BEGINS = instant('2025-02-01T08:00:00+07:00');
const NOW = instant('2025-11-20T08:00:00+07:00');
/** Who the person at the terminal is: the leader of a ministry with much to do. */
const PLAYED = 'CB-011';

const storySchema = z.array(z.object({ at: z.string(), as: z.string(), clause: z.string(), say: z.string() }));
const STORY = storySchema.parse(JSON.parse(readFileSync(join(SAMPLES, 'dien-bien.json'), 'utf8')));

export async function demo(host: Host): Promise<void> {
  const config: Config = { ...host.config({}), databaseUrl: undefined, folder: freshFolder(), logLevel: 'error' };
  host.io.err(texts.preparing(config.folder));
  await prepare(config);
  const app = await openApp({ config, now: NOW });
  try {
    await (host.io.interactive ? live(app, host) : tour(app, host));
  } finally {
    await app.close();
  }
}

/** Made anew each time, and left there, so that the charts can be looked at. */
function freshFolder(): string {
  const usual = join(tmpdir(), 'dondoc-demo');
  const folder = holderOf(usual) === undefined ? usual : `${usual}-${randomCode(6)}`;
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** The office as it came to be: directives arrive, tasks are given to people, people report through the chat. */
async function prepare(config: Config): Promise<void> {
  const clock = setClock(BEGINS);
  const app = await openApp({ config: { ...config, telegram: undefined, model: undefined }, clock });
  try {
    const staff = 'can-bo.csv';
    const origin = { at: BEGINS, channel: 'terminal' };
    await importFile({ name: staff, bytes: await readFile(join(SAMPLES, staff)) }, app.imports, origin);
    await playMonths(app, at => clock.set(at));
  } finally {
    await app.close();
  }
}

const directiveNames = (): string[] =>
  readdirSync(join(SAMPLES, 'directives'))
    .filter(name => name.endsWith('.txt'))
    .toSorted();

async function publish(app: App, name: string, at: Date): Promise<void> {
  const officers = (await app.people.all()).filter(person => person.role === 'officer');
  const parts = { ...app.imports, inCharge: (task: Omit<NewTask, 'code'>, index: number) => assigned(task, officers, index) };
  const outcome = await importFile({ name, bytes: await readFile(join(SAMPLES, 'directives', name)) }, parts, { at, channel: 'terminal' });
  if ('failed' in outcome) throw new Failure(outcome.failed.join('\n'));
}

/** Who tells of a task in the story has it; the other officers of the lead agency take turns. */
function assigned(task: Omit<NewTask, 'code'>, officers: readonly Person[], index: number): Omit<NewTask, 'code'> {
  const own = officers.filter(person => task.leads.some(lead => lead.key === person.agencyKey));
  const teller = own.find(person => STORY.some(({ as, clause }) => as === person.staffCode && clause === task.clause));
  const officer = teller ?? own[index % Math.max(own.length, 1)];
  return officer ? { ...task, assignees: [{ personId: officer.id, name: officer.fullName }] } : task;
}

/** Directives as they came out and what people said since, in the order of time and through the same doors as everybody's. */
async function playMonths(app: App, setTime: (instant: Date) => void): Promise<void> {
  const arrivals = directiveNames().map(name => ({ at: arrivalOf(name), play: () => publish(app, name, arrivalOf(name)) }));
  const told = STORY.map(({ at, as, clause, say }, index) => ({
    at: instant(at),
    play: async () => converse(app, as, `${await codeOf(app, clause)} ${say}`, index),
  }));
  for (const { at, play } of [...arrivals, ...told].toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    setTime(at);
    await play();
  }
}

/** The morning after the date in a sample's name. */
function arrivalOf(name: string): Date {
  const day = asDay(/\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '');
  if (!day) throw new Error(`No date in ${name}`);
  return instantAt(addDays(day, 1), '08:00');
}

/** One message and, where it makes a proposal, its confirmation. */
async function converse(app: App, staffCode: string, text: string, index: number): Promise<void> {
  const sender = { channel: 'terminal', conversation: 'demo', sender: staffCode };
  const replies = await app.handle({ ...sender, messageId: `${index}`, content: { kind: 'text', text } });
  const [confirm] = buttonsOf(replies);
  if (confirm) await app.handle({ ...sender, messageId: `${index}+`, content: { kind: 'action', action: confirm.action } });
}

/** The terminal chat, and the bot as well where a token is set. */
async function live(app: App, host: Host): Promise<void> {
  const service = await startService(app, async () => 1, { ...host.io, err: () => {} });
  if (app.telegram) await invite(app, PLAYED, host.io);
  await chatAsLeader(app, host);
  await service.stop();
}

async function chatAsLeader(app: App, host: Host): Promise<void> {
  const person = await app.people.byStaffCode(PLAYED);
  for (const line of texts.hello(person?.fullName ?? '', person?.position ?? '', person?.agencyName ?? '')) host.io.out(line);
  await talkAs(app, PLAYED);
}

async function tour(app: App, host: Host): Promise<void> {
  const say = (text: string): void => host.io.out(text);
  const head = await app.people.byStaffCode(PLAYED);
  for (const line of texts.hello(head?.fullName ?? '', head?.position ?? '', head?.agencyName ?? '')) say(line);
  say(texts.step(1, texts.steps.read));
  await tellReading(app, say);
  say(texts.step(2, texts.steps.ask));
  for (const { as, text } of texts.questions) await exchange(app, as, text, say);
  say(texts.step(3, texts.steps.update));
  const code = await codeOf(app, texts.update.clause);
  await exchange(app, texts.update.as, texts.update.text(code), say);
  await exchange(app, texts.update.as, texts.update.yes, say);
  say(texts.step(4, texts.steps.remind));
  await tellReminders(app, say);
  say(texts.step(5, texts.steps.digest));
  const digest = await app.digests.digestFor(PLAYED);
  if (digest) say([digest.text, ...digest.attachments.map(({ path }) => texts.chart(path))].join('\n'));
  say(texts.end);
}

async function tellReading(app: App, say: (text: string) => void): Promise<void> {
  const name = directiveNames().find(each => each.startsWith('tb-')) ?? '';
  const outcome = await readDirective({ name, bytes: await readFile(join(SAMPLES, 'directives', name)) });
  if ('refused' in outcome) return;
  const { document, tasks } = outcome.ok;
  say(texts.readHeading(document.number ?? '', basename(name), tasks.length));
  const dated = tasks.filter(task => task.deadline.dueOn !== null && task.lead.includes(texts.shownAgency)).slice(0, 3);
  for (const task of dated) say(texts.readTask(task, app.agencies.nameOf(task.lead[0] ?? '')));
}

async function tellReminders(app: App, say: (text: string) => void): Promise<void> {
  const lines = await app.reminders.remindNow();
  const people = new Set(lines.map(line => line.person));
  say(texts.reminded(lines.length, people.size));
  const own = lines.find(line => line.person === texts.update.as) ?? lines[0];
  if (own) say(`${texts.says(own.person)}\n${shorten(own.text, 900)}`);
  say(texts.again((await app.reminders.remindNow()).length));
}

async function codeOf(app: App, clause: string): Promise<string> {
  const { tasks } = await app.tasks.matching({ clauses: [clause] }, { kind: 'all' }, '2025-11-20', 'code', { offset: 0, limit: 1 });
  return tasks[0]?.code ?? '';
}

async function exchange(app: App, staffCode: string, text: string, say: (text: string) => void): Promise<void> {
  const person = await app.people.byStaffCode(staffCode);
  const replies = await app.handle({
    channel: 'terminal',
    conversation: 'tour',
    messageId: text,
    sender: staffCode,
    content: { kind: 'text', text },
  });
  say(`\n${texts.speaker(person?.fullName ?? staffCode, person?.position ?? '')} ${text}\n${renderReplies(replies, false).join('\n')}`);
}

function instant(text: string): Date {
  const parsed = parseInstant(text);
  if (!parsed) throw new Error(`Not an instant: ${text}`);
  return parsed;
}
