// The office under attack, and what an attempt did there: what was said, and whether anything was written.
import { instantAt } from '../../src/base/index.ts';
import { buttonsOf, type Content, plainText, type Reply } from '../../src/chat/index.ts';
import type { Config } from '../../src/config.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';
import type { Attack, Step } from './attacks.data.ts';
import { FOREIGN_TASKS, OWN_TASKS, STAFF, type Who } from './world.data.ts';

const UNLIMITED = { perPerson: 0, perAgency: 0 };
const NO_LIMITS = { message: UNLIMITED, file: UNLIMITED, model: UNLIMITED, stranger: UNLIMITED };

/** Tables that only a confirmed act, or an act that needs no confirmation, may change. */
const RECORDS = [
  'agency',
  'person',
  'role_change',
  'chat_account',
  'leave',
  'invitation',
  'task',
  'task_source',
  'task_agency',
  'task_assignee',
  'task_share',
  'task_instance',
  'task_event',
  'extension',
  'obstacle',
  'evidence',
  'cooperator_report',
  'chat_group',
  'notification',
  'outgoing_message',
  'acknowledgement',
  'personal_reminder',
  'urge',
  'urge_item',
  // what somebody sets for themselves needs no confirmation
  "(SELECT * FROM setting WHERE scope NOT LIKE 'person:%')",
] as const;

const nameOf = (table: string): string => /FROM (\w+)/u.exec(table)?.[1] ?? table;

export interface Attempt {
  readonly said: string;
  readonly labels: string;
  readonly replies: readonly Reply[];
}

/** "terminal": whoever sits there is who they say; "chat": a platform tells who writes. */
export type Way = 'terminal' | 'chat';
const STRANGER = '999';

export type AttackedOffice = Awaited<ReturnType<typeof openAttackedOffice>>;

export async function openAttackedOffice(config: Partial<Config> = {}) {
  const town: Town = await openTown({ today: '2025-11-20', config: { allowances: NO_LIMITS, ...config } });
  const people = {} as Record<Who, Townsperson>;
  for (const [who, role, agency, name] of STAFF) people[who] = await town.person(role, agency, { name });
  for (const task of OWN_TASKS) await town.assign({ ...task, assignee: task.code === 'NV-006' ? people.partner : people.officer });
  for (const task of FOREIGN_TASKS) await town.assign({ ...task, assignee: people.foreignOfficer });
  // what forged buttons would like to be: an open proposal of somebody else, and a file of another agency
  await people.foreignOfficer.sends('hai-au-xam.pdf', 'văn bản nội bộ', 'NV-101 minh chứng');
  await people.foreignOfficer.says('đồng ý');
  await people.foreignOfficer.says('NV-101 xong 50%');
  await people.officer.says('làm lại');
  let count = 1_000;

  async function takes(as: Who | 'stranger', content: Content, way: Way): Promise<readonly Reply[]> {
    const sender = as === 'stranger' ? STRANGER : people[as].staffCode;
    // on a platform the accounts are those of the town's paper channel
    return town.app.handle({
      channel: way === 'chat' || as === 'stranger' ? 'paper' : 'terminal',
      conversation: sender,
      messageId: String(++count),
      sender,
      content,
    });
  }

  return {
    town,
    people,
    takes,
    /** One attack in a conversation of its own. */
    async attempt({ as = 'officer', steps }: Attack, way: Way): Promise<Attempt> {
      town.clock.set(instantAt('2025-11-20', '08:00'));
      await takes(as, { kind: 'reset' }, way);
      const replies: Reply[] = [];
      for (const step of steps) replies.push(...(await takes(as, contentOf(step), way)));
      return {
        replies,
        said: replies.map(plainText).join('\n'),
        labels: buttonsOf(replies)
          .map(({ label }) => label)
          .join('\n'),
      };
    },
    /** One hash a table. */
    async records(): Promise<Readonly<Record<string, string>>> {
      const parts = RECORDS.map(
        table => `SELECT '${nameOf(table)}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${table} t`,
      );
      const rows = await town.app.database.prisma.$queryRawUnsafe<{ name: string; hash: string }[]>(parts.join(' UNION ALL '));
      return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
    },
    close: () => town.close(),
  };
}

function contentOf(step: Step): Content {
  if (typeof step === 'string') return { kind: 'text', text: step };
  if ('press' in step) return { kind: 'action', action: step.press };
  const bytes = typeof step.content === 'string' ? new TextEncoder().encode(step.content) : step.content;
  return { kind: 'file', file: { name: step.file, size: bytes.length, open: async () => bytes }, caption: step.caption ?? '' };
}
