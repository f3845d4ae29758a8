// An office in memory for tests of reminders and messages: real database, a clock that jumps, a channel that is told what to answer.
import { type Day, instantAt, noLog, setClock } from '../../src/base/index.ts';
import type { Channel, Reply, SendResult } from '../../src/chat/index.ts';
import { type Database, inTransaction } from '../../src/database/index.ts';
import { openNotifications, textOf } from '../../src/notification/index.ts';
import { openPeople, type Role } from '../../src/people/index.ts';
import { openReminders } from '../../src/reminder/index.ts';
import { createTasks, type NewTask, openFollowUps, openObstacles, openTasks } from '../../src/task/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';
import { statutoryDays } from '../../src/vietnamese/working-days.ts';

export const calendar = statutoryDays;

/** What reminders need besides people and tasks; the buttons lead nowhere. */
export const reminderParts = (database: Database) => {
  const nowhere = (code: string): string => `nowhere?code=${code}`;
  return {
    followUps: openFollowUps(database),
    obstacles: openObstacles(database),
    actions: { done: nowhere, extend: nowhere, confirm: nowhere, clause: nowhere },
  };
};

export interface Delivered {
  readonly chatId: string;
  readonly text: string;
}

/** What a send answers: a result, "crash" (never answers), "crash-after" (delivers, never answers), "throw". */
export type Played = SendResult | 'crash' | 'crash-after' | 'throw';

export interface FakeChannel extends Channel {
  /** what reached a chat, in order */
  readonly delivered: Delivered[];
  /** answers to the next sends; afterwards all are sent */
  readonly plays: Played[];
  attempts: number;
  /** called when a send has begun that will never answer */
  onHang: () => void;
}

export function fakeChannel(key = 'telegram'): FakeChannel {
  const channel: FakeChannel = {
    key,
    limits: { textLength: 4096, buttons: true, fileSize: 50_000_000 },
    delivered: [],
    plays: [],
    attempts: 0,
    onHang: () => {},
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    send(chatId: string, reply: Reply): Promise<SendResult> {
      channel.attempts += 1;
      const play = channel.plays.shift() ?? { state: 'sent', providerMessageId: String(channel.attempts) };
      if (play === 'throw') return Promise.reject(new Error('socket torn'));
      if (play === 'crash' || play === 'crash-after') channel.onHang();
      if (play === 'crash') return new Promise(() => {});
      if (play === 'crash-after' || play.state === 'sent') channel.delivered.push({ chatId, text: textOf(reply) });
      return play === 'crash-after' ? new Promise(() => {}) : Promise.resolve(play);
    },
  };
  return channel;
}

/** Silences are in real time; this office lives in its own. */
const NO_SILENCES = { left: async () => 0, remember: async () => {} };

export interface NewTaskWords {
  readonly code: string;
  readonly dueOn?: Day;
  readonly assignee?: string;
  readonly lead?: string;
  readonly more?: Partial<NewTask>;
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Empties the database and starts at 08:00 of a day. */
export async function openOffice(database: Database, today: Day, channel = fakeChannel()) {
  await database.prisma.$executeRawUnsafe(
    'TRUNCATE person, task, task_tally, setting, outgoing_message, notification, stored_file RESTART IDENTITY CASCADE',
  );
  const clock = setClock(instantAt(today, '08:00'));
  const people = openPeople(database);
  const tasks = openTasks(database);
  const channels = new Map<string, Channel>([[channel.key, channel]]);
  /** the program started anew on the same database */
  const start = () => {
    const notifications = openNotifications({
      database,
      clock,
      calendar,
      log: noLog,
      channels: () => channels,
      pushHours: { from: '07:30', until: '17:30' },
      chance: () => 0.5,
      silences: NO_SILENCES,
    });
    return {
      notifications,
      reminders: openReminders({
        ...reminderParts(database),
        tasks,
        people,
        agencies: openAgencies(),
        notifications,
        calendar,
        clock,
        log: noLog,
      }),
    };
  };
  const office = {
    database,
    clock,
    people,
    tasks,
    channel,
    channels,
    start,
    at(day: Day, time: string): void {
      clock.set(instantAt(day, time));
    },
    async hire(staffCode: string, role: Role = 'officer', { linked = true, agencyKey = 'BNV' } = {}): Promise<number> {
      const row = { staffCode, fullName: `Người ${staffCode}`, position: '', unit: 'Vụ A', agencyKey, agencyName: agencyKey, role };
      await inTransaction(database, tables => people.saveStaff(tables, [row], clock.now()));
      const person = await people.byStaffCode(staffCode);
      if (!person) throw new Error('not hired');
      if (linked)
        await people.redeem(
          await people.invite(person.id, clock.now()),
          { channel: channel.key, userId: staffCode, chatId: `chat-${staffCode}` },
          clock.now(),
        );
      return person.id;
    },
    async assign({ code, dueOn, assignee, lead = 'BNV', more = {} }: NewTaskWords): Promise<void> {
      const person = assignee === undefined ? undefined : await people.byStaffCode(assignee);
      const task: NewTask = {
        code,
        title: `Nhiệm vụ ${code}`,
        directiveName: '',
        clause: '',
        leads: [{ key: lead, name: lead }],
        cooperators: [],
        assignees: person ? [{ personId: person.id, name: person.fullName }] : [],
        status: 'in_progress',
        progress: 10,
        result: '',
        obstacles: [],
        ...(dueOn ? { dueOn } : {}),
        ...more,
      };
      await inTransaction(database, tables => createTasks(tables, [task], 'imported', { at: clock.now(), channel: 'test' }));
    },
    heard: (staffCode: string): string[] => channel.delivered.filter(one => one.chatId === `chat-${staffCode}`).map(one => one.text),
    async states(): Promise<string[]> {
      const rows = await database.prisma.outgoingMessage.findMany({ orderBy: { id: 'asc' } });
      return rows.map(row => row.state);
    },
  };
  return { ...office, ...start() };
}
