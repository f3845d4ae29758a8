// A small administration with a clock that jumps: the whole program over a real embedded database, without a network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { type Day, instantAt, noLog, type SetClock, setClock } from '../../src/base/index.ts';
import { type Button, buttonsOf, type Channel, plainText, type Reply, type SendResult } from '../../src/chat/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { inTransaction } from '../../src/database/index.ts';
import { agencyKeyOf, type Role } from '../../src/people/index.ts';
import { createTasks, type NewTask, type Task, taskCode } from '../../src/task/index.ts';
import { openTestDatabase } from './database.ts';

export interface Townsperson {
  readonly staffCode: string;
  /** every text that came on the paper channel, oldest first */
  heard(): readonly string[];
  says(text: string): Promise<Said>;
  presses(action: string): Promise<Said>;
  /** presses the button that confirms what was proposed */
  confirms(card: Said): Promise<Said>;
  /** reports something and confirms the card */
  tells(text: string): Promise<Said>;
  sends(name: string, content: string | Uint8Array, caption?: string): Promise<Said>;
}

export interface Said {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly replies: readonly Reply[];
}

export interface NewTownTask extends Partial<Omit<NewTask, 'leads' | 'cooperators' | 'assignees'>> {
  readonly title: string;
  /** name of the agency in any spelling */
  readonly lead: string;
  readonly cooperate?: readonly string[];
  readonly assignee?: Townsperson;
}

export type Town = Awaited<ReturnType<typeof openTown>>;

export async function openTown({
  today,
  time = '08:00',
  config = {},
}: {
  readonly today: Day;
  readonly time?: string;
  readonly config?: Partial<Config>;
}) {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-town-'));
  const clock: SetClock = setClock(instantAt(today, time));
  const app = await openApp({ config: { ...readConfig({}), folder, ...config }, database: await openTestDatabase(), clock, log: noLog });
  const paper = paperChannel();
  app.channels.set(paper.key, paper);
  const origin = () => ({ at: clock.now(), channel: 'test' });
  let people = 0;

  async function person(
    role: Role,
    agency: string,
    given: { readonly name?: string; readonly unit?: string; readonly linked?: boolean } = {},
  ): Promise<Townsperson> {
    const staffCode = `CB-${String(++people).padStart(3, '0')}`;
    const row = {
      staffCode,
      fullName: given.name ?? `Người ${people}`,
      position: '',
      unit: given.unit ?? '',
      agencyKey: agencyKeyOf(agency, app.agencies),
      agencyName: agency,
      role,
    };
    await inTransaction(app.database, tables => app.people.saveStaff(tables, [row], clock.now()));
    const known = await app.people.byStaffCode(staffCode);
    if (!known) throw new Error('not saved');
    if (given.linked !== false) {
      const code = await app.people.invite(known.id, clock.now());
      await app.people.redeem(code, { channel: paper.key, userId: staffCode, chatId: staffCode }, clock.now());
    }
    return townsperson(app, paper, staffCode);
  }

  /** A task straight into the table. */
  async function assign(given: NewTownTask): Promise<Task> {
    const { lead, cooperate, assignee, ...columns } = given;
    const ref = (name: string) => ({ key: agencyKeyOf(name, app.agencies), name });
    const owner = assignee && (await app.people.byStaffCode(assignee.staffCode));
    const code = given.code ?? taskCode((await app.tasks.count()) + 1);
    const task: NewTask = {
      directiveName: '',
      clause: '',
      status: 'not_started',
      progress: 0,
      result: '',
      obstacles: [],
      ...columns,
      code,
      leads: [ref(lead)],
      cooperators: (cooperate ?? []).map(ref),
      assignees: owner ? [{ personId: owner.id, name: owner.fullName }] : [],
    };
    await inTransaction(app.database, tables => createTasks(tables, [task], 'added', origin()));
    const made = await app.tasks.byCode(code, { kind: 'all' });
    if (!made) throw new Error('not made');
    return made;
  }

  return {
    app,
    clock,
    person,
    officer: (agency: string, given?: Parameters<typeof person>[2]) => person('officer', agency, given),
    leader: (agency: string, given?: Parameters<typeof person>[2]) => person('leader', agency, given),
    focalPoint: (agency: string, given?: Parameters<typeof person>[2]) => person('focal_point', agency, given),
    monitor: () => person('monitor', 'Văn phòng Chính phủ'),
    assign,
    task: (code: string) => app.tasks.byCode(code, { kind: 'all' }),
    /** The service's ticks at a moment. */
    async at(day: Day, clockTime: string): Promise<void> {
      clock.set(instantAt(day, clockTime));
      await app.reminders.tick();
      await app.digests.tick();
      await app.notifications.deliverDue();
    },
    async close(): Promise<void> {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface PaperChannel extends Channel {
  readonly sent: { readonly chatId: string; readonly text: string }[];
}

/** Takes every message and keeps it. */
function paperChannel(): PaperChannel {
  const sent: { chatId: string; text: string }[] = [];
  return {
    key: 'paper',
    limits: { textLength: 4096, buttons: true, fileSize: 20_000_000 },
    sent,
    start: async () => {},
    stop: async () => {},
    send: async (chatId, reply): Promise<SendResult> => {
      sent.push({ chatId, text: plainText(reply) });
      return { state: 'sent', providerMessageId: String(sent.length) };
    },
  };
}

function townsperson(app: App, paper: PaperChannel, staffCode: string): Townsperson {
  let count = 0;
  const tell = async (content: Parameters<App['handle']>[0]['content']): Promise<Said> => {
    const replies = await app.handle({ channel: 'terminal', conversation: 'town', messageId: String(++count), sender: staffCode, content });
    return { replies, text: replies.map(plainText).join('\n'), buttons: buttonsOf(replies) };
  };
  const says = (text: string): Promise<Said> => tell({ kind: 'text', text });
  const presses = (action: string): Promise<Said> => tell({ kind: 'action', action });
  const confirms = ({ buttons }: Said): Promise<Said> => presses(buttons.find(button => button.label.startsWith('Xác nhận'))?.action ?? '');
  return {
    staffCode,
    heard: () => paper.sent.filter(message => message.chatId === staffCode).map(message => message.text),
    says,
    presses,
    confirms,
    tells: async text => confirms(await says(text)),
    sends: (name, content, caption = '') => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return tell({ kind: 'file', file: { name, size: bytes.length, open: async () => bytes }, caption });
    },
  };
}
