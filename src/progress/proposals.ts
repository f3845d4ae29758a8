// Proposals as pending rows: shown as a card, confirmed once by their author, shown anew when the task has changed.
import { z } from 'zod';
import { type Answer, type Block, cancelAction, type ChatStore, confirmAction, type PendingChange, say, type Turn } from '../chat/index.ts';
import { applyPatch, planUpdate, StaleTask, type Task, type Tasks, type UpdateRequest } from '../task/index.ts';
import { cardBlocks } from './card.ts';
import type { Proposal, ProposedItem } from './propose.ts';
import { texts } from './texts.ts';

export const KIND = 'progress';

const bodySchema = z.object({
  gist: z.string(),
  items: z.array(
    z.object({
      code: z.string(),
      version: z.number().int(),
      /** whatever it says is checked again by planUpdate when it is confirmed */
      request: z.custom<UpdateRequest>(value => typeof value === 'object' && value !== null),
    }),
  ),
});
type Body = z.output<typeof bodySchema>;

export interface ProposalNeeds {
  readonly tasks: Pick<Tasks, 'byCodes'>;
  readonly pending: ChatStore['pending'];
  /** agency keys that stand for the person's agency */
  ownKeysOf(turn: Turn): readonly string[];
}

export type Proposals = ReturnType<typeof openProposals>;

export function openProposals({ tasks, pending, ownKeysOf }: ProposalNeeds) {
  /** Opens one pending change for all items; an open one about the same tasks gives way to it. */
  async function show(proposal: Proposal, turn: Turn, opening = texts.cardHeading): Promise<Answer> {
    const refusals = proposal.refusals.map((text): Block => ({ style: 'text', text }));
    if (proposal.items.length === 0) return { replies: [{ blocks: refusals }], notes: null };
    const body = bodyOf(proposal.items);
    const codes = codesOf(body);
    for (const older of await pending.openOf(turn.person.id, turn.now)) {
      if (older.kind === KIND && codesOf(bodySchema.parse(older.body)).join() === codes.join()) await pending.close(older.id, 'replaced', turn.now);
    }
    const change = await pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
    const buttons = [
      { label: codes.length > 1 ? texts.confirmAll : texts.confirm, action: confirmAction.pack({ change }) },
      { label: texts.cancel, action: cancelAction.pack({ change }) },
    ];
    return { replies: [{ blocks: [...refusals, { style: 'text', text: opening }, ...cardBlocks(proposal.items)], buttons: [buttons] }], shown: codes, notes: null };
  }

  /** The newest open proposal of this conversation. */
  async function newest(turn: Turn): Promise<{ id: number; codes: string[]; evidence: UpdateRequest['evidence'] } | undefined> {
    const change = (await pending.openOf(turn.person.id, turn.now)).find(row => row.kind === KIND && row.conversation === turn.conversation);
    if (!change) return undefined;
    const body = bodySchema.parse(change.body);
    return { id: change.id, codes: codesOf(body), evidence: body.items[0]?.request.evidence };
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    const body = bodySchema.parse(change.body);
    const codes = codesOf(body);
    const found = await tasks.byCodes(codes, turn.scope);
    const stale = body.items.find(item => found.find(task => task.code === item.code)?.version !== item.version);
    if (stale) return showAgain(change, body, stale.code, turn);
    const { items } = plan(body, found, turn);
    const origin = { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId, changeId: change.id };
    try {
      const written = await pending.confirm(change.id, turn.now, async tables => {
        for (const { task, patch } of items) await applyPatch(tables, task, patch, origin);
        return true;
      });
      if (!written) return say(texts.alreadyDecided);
    } catch (thrown) {
      if (thrown instanceof StaleTask) return showAgain(change, body, thrown.code, turn);
      throw thrown;
    }
    const after = await tasks.byCodes(codes, turn.scope);
    return { ...say(texts.written(after.map(texts.writtenLine))), shown: codes, notes: null };
  }

  /** Somebody was faster: nothing is written, the same report is proposed on what is there now. */
  async function showAgain(change: PendingChange, body: Body, code: string, turn: Turn): Promise<Answer> {
    await pending.close(change.id, 'replaced', turn.now);
    return show(plan(body, await tasks.byCodes(codesOf(body), turn.scope), turn), turn, texts.changedMeanwhile(code));
  }

  /** The requests of a body, checked against the tasks as they are. */
  function plan(body: Body, found: readonly Task[], turn: Turn): { items: ProposedItem[]; refusals: string[] } {
    const items: ProposedItem[] = [];
    const refusals: string[] = [];
    for (const { code, request } of body.items) {
      const task = found.find(each => each.code === code);
      const planned = task && planUpdate(task, request, { person: turn.person, ownKeys: ownKeysOf(turn), today: turn.today });
      if (!task || !planned) refusals.push(texts.notFound(code));
      else if ('refused' in planned) refusals.push(texts.refused[planned.refused](task));
      else items.push({ task, request, ...planned.ok });
    }
    return { items, refusals };
  }

  return { show, newest, confirm };
}

const codesOf = (body: Body): string[] => body.items.map(item => item.code);

const bodyOf = (items: readonly ProposedItem[]): Body => ({
  gist: texts.gist(items.map(item => item.task.code)),
  items: items.map(({ task, request }) => ({ code: task.code, version: task.version, request })),
});
