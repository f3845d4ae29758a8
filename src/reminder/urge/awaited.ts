// "Đôn đốc Bộ Tài chính góp ý NV-051": urges the agency that tasks of one's own wait for. It is told of the obstacle, not of the task.
import { z } from 'zod';
import { type Day, daysBetween, shorten } from '../../base/index.ts';
import {
  type Answer,
  type Block,
  block,
  type ChatStore,
  cancelAction,
  confirmAction,
  type PendingChange,
  say,
  type Turn,
} from '../../chat/index.ts';
import { type Body, enqueueIn, type Notifications } from '../../notification/index.ts';
import { keysOf, type Leaves, type People, type Person } from '../../people/index.ts';
import { type AwaitedPart, type Obstacles, type Tasks, writeUrge } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { AgencyFinder } from '../../vietnamese/agency-names.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import { openRecipients } from '../recipients.ts';
import { texts as reminderTexts } from '../texts.ts';
import { texts } from './texts.ts';
import * as words from './words.data.ts';

export interface AwaitedUrgeNeeds {
  readonly tasks: Pick<Tasks, 'byCodes'>;
  readonly obstacles: Pick<Obstacles, 'awaitedParts'>;
  readonly people: Pick<People, 'all'>;
  readonly leaves: Pick<Leaves, 'substitutesOn'>;
  readonly notifications: Pick<Notifications, 'reachable'>;
  readonly agencies: AgencyRegistry;
  readonly finder: Pick<AgencyFinder, 'find'>;
  readonly pending: ChatStore['pending'];
}

const bodySchema = z.object({ gist: z.string(), personIds: z.array(z.number().int()), obstacleIds: z.array(z.number().int()) });
const ASKS_PART = spoken(words.ASKS_PART);
const LINES = 15;
const TITLE_LENGTH = 90;

/** Whether a pending urge is one of these. */
export const isAwaitedUrge = (body: unknown): boolean => bodySchema.safeParse(body).success;

export function openAwaitedUrge(kind: string, needs: AwaitedUrgeNeeds) {
  const { tasks, obstacles, people, agencies, pending } = needs;

  /** undefined: no other agency is urged for its part. @param target what is said behind "đôn đốc" */
  async function show(codes: readonly string[], target: string, turn: Turn): Promise<Answer | undefined> {
    const agency = needs.finder.find(target)[0]?.code;
    const own = keysOf(turn.person.agencyKey, agencies);
    if (agency === undefined || own.includes(agency) || (codes.length === 0 && !ASKS_PART.test(target))) return undefined;
    const name = agencies.byCode(agency)?.name ?? agency;
    const waited = (await obstacles.awaitedParts({ blockingKey: agency })).filter(part => codes.length === 0 || codes.includes(part.code));
    const mine = await ownTasks(codes.length > 0 ? codes : waited.map(part => part.code), turn);
    const parts = waited.filter(part => mine.has(part.code));
    // it may be one of the agencies that lead the task: then it is urged like any
    if (parts.length === 0 && codes.length > 0 && (mine.size === 0 || [...mine.values()].some(leads => leads.includes(agency))))
      return undefined;
    if (parts.length === 0) return say(texts.notWaiting(codes, name));
    const personIds = await addressees(agency, turn);
    return personIds.length === 0 ? say(texts.nobodyThere(name)) : card(name, parts, personIds, turn);
  }

  /** Code → lead agencies of the tasks that the own agency leads; a monitor's are all. */
  async function ownTasks(codes: readonly string[], turn: Turn): Promise<ReadonlyMap<string, readonly string[]>> {
    const own = keysOf(turn.person.agencyKey, agencies);
    const found = await tasks.byCodes([...new Set(codes)], turn.scope);
    const led = found.filter(task => turn.person.role === 'monitor' || task.leads.some(lead => own.includes(lead.key)));
    return new Map(led.map(task => [task.code, task.leads.map(lead => lead.key)]));
  }

  /** Focal points and leaders of an agency. */
  async function addressees(agency: string, turn: Turn): Promise<readonly number[]> {
    const standIns = await needs.leaves.substitutesOn(turn.today);
    const members = (await people.all()).map(person => {
      const standIn = standIns.get(person.id);
      return { person, agencyKeys: keysOf(person.agencyKey, agencies), ...(standIn === undefined ? {} : { standIn }) };
    });
    return openRecipients(members).awaited(agency, true);
  }

  async function card(name: string, parts: readonly AwaitedPart[], personIds: readonly number[], turn: Turn): Promise<Answer> {
    const codes = [...new Set(parts.map(part => part.code))];
    const body = { gist: texts.cardGist(codes, personIds.length), personIds, obstacleIds: parts.map(part => part.id) };
    const change = await pending.open({ personId: turn.person.id, kind, conversation: turn.conversation, body }, turn.now);
    const known = new Map((await people.all()).map(person => [person.id, person]));
    const reachable = await needs.notifications.reachable([...personIds]);
    const blocks: Block[] = [
      block('heading', texts.awaitedCard(name, parts.length, personIds.length)),
      ...personIds.map(id => {
        const person = known.get(id);
        return block('item', texts.recipient(person?.fullName ?? '', person?.position ?? '', codes, reachable.has(id)));
      }),
      ...(personIds.some(id => !reachable.has(id)) ? [block('text', texts.unreachable)] : []),
      ...bodyOf(turn.person, parts, turn.today).blocks.map(({ text }) => block('quote', text)),
    ];
    const buttons = [
      [
        { label: texts.confirm, action: confirmAction.pack({ change }) },
        { label: texts.cancel, action: cancelAction.pack({ change }) },
      ],
    ];
    return { replies: [{ blocks, buttons }], shown: codes, focus: null };
  }

  /** What was cleared, or claimed to be, since the card was shown is left out. */
  async function confirm(change: PendingChange, turn: Turn, notBefore: Date): Promise<Answer> {
    const { personIds, obstacleIds } = bodySchema.parse(change.body);
    const parts = await obstacles.awaitedParts({ ids: obstacleIds });
    if (parts.length === 0) {
      await pending.close(change.id, 'cancelled', turn.now);
      return say(texts.allCleared);
    }
    const codes = [...new Set(parts.map(part => part.code))];
    const taskIds = [...new Set(parts.map(part => part.taskId))];
    const body = bodyOf(turn.person, parts, turn.today);
    const sent = await pending.confirm(change.id, turn.now, async tables => {
      const items = personIds.map(personId => ({ personId, taskIds }));
      const origin = { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId, changeId: change.id };
      await writeUrge(tables, { changeId: change.id, note: codes.join(), items }, origin);
      for (const personId of personIds)
        await enqueueIn(tables, { key: `urge/${change.id}/${personId}`, kind: 'urge', personId, body, notBefore }, turn.now);
      return true;
    });
    if (!sent) return say(texts.alreadySent);
    return { ...say(texts.sent(personIds.length, codes.length, notBefore > turn.now ? notBefore : undefined)), shown: codes };
  }

  return { show, confirm };
}

/** All that an agency may know of tasks that wait for it, and how it answers. */
function bodyOf(by: Person, parts: readonly AwaitedPart[], today: Day): Body {
  const [first] = parts;
  return {
    blocks: [
      block('heading', texts.heading(by.fullName, by.position, by.agencyName)),
      ...parts
        .slice(0, LINES)
        .map(({ code, title, needed, since }) =>
          block(
            'item',
            reminderTexts.awaitedLine(code, shorten(title, TITLE_LENGTH), shorten(needed, TITLE_LENGTH), since, daysBetween(since, today)),
          ),
        ),
      ...(parts.length > LINES ? [block('text', texts.moreTasks(parts.slice(LINES).map(part => part.code)))] : []),
      block('text', texts.awaitedClosing),
      ...(first ? [block('note', reminderTexts.awaitedHint(first.code))] : []),
    ],
    buttons: [],
  };
}
