// Proposals as pending rows: shown as a card, confirmed once by their author, whole or task by task, shown anew when the task has changed.
import { z } from 'zod';
import {
  type Answer,
  type Block,
  type Button,
  type ChatStore,
  cancelAction,
  confirmAction,
  defineAction,
  type PendingChange,
  say,
  type Turn,
} from '../chat/index.ts';
import {
  type Audit,
  applyPatch,
  claimCleared,
  planUpdate,
  StaleTask,
  type Task,
  type TaskEvent,
  type Tasks,
  type UpdateRequest,
} from '../task/index.ts';
import { cardBlocks, changeLines, claimBlocks } from './card.ts';
import { confirmEvidencePolicy } from './evidence-policy.ts';
import { confirmLeave } from './leave.ts';
import { type NewsNeeds, newsOf, type Tell } from './news.ts';
import { taskOf } from './past-period.ts';
import { type Body, codesOf, KIND, originOf, readBody } from './pending.ts';
import { actorOf, type Proposal, type ProposedItem, type ProposeNeeds } from './propose.ts';
import { texts } from './texts.ts';
import { confirmUndo } from './undo.ts';

/** More buttons than this hide the card. */
const MOST_SINGLE_BUTTONS = 8;

/** One task of a card with several. */
const acceptOneAction = defineAction('accept-one', z.object({ change: z.coerce.number().int(), code: z.string() }));

export interface ProposalNeeds {
  readonly tasks: Pick<Tasks, 'byCode' | 'byCodes' | 'byIds' | 'evidenceOf' | 'historyOf' | 'lastEvent'>;
  readonly policy: ProposeNeeds['policy'];
  readonly leaves: ProposeNeeds['leaves'];
  readonly audit: Pick<Audit, 'anchor'>;
  readonly periods: ProposeNeeds['periods'];
  readonly people: NewsNeeds['people'];
  readonly agencies: NewsNeeds['agencies'];
  readonly tell: Tell;
  readonly pending: ChatStore['pending'];
  /** agency keys that stand for the person's agency */
  readonly ownKeysOf: (turn: Turn) => readonly string[];
}

export type Proposals = ReturnType<typeof openProposals>;

export function openProposals(needs: ProposalNeeds) {
  const { tasks, policy, leaves, pending, ownKeysOf } = needs;

  /** Opens one pending change for all items; an open one about the same tasks gives way to it. */
  async function show(proposal: Proposal, turn: Turn, opening = texts.cardHeading): Promise<Answer> {
    const refusals = proposal.refusals.map((text): Block => ({ style: 'text', text }));
    if (proposal.items.length + proposal.claims.length === 0) return { replies: [{ blocks: refusals }], notes: null };
    const body = bodyOf(proposal);
    const codes = codesOf(body);
    for (const older of await pending.openOf(turn.person.id, turn.now)) {
      if (older.kind === KIND && codesOf(readBody(older.body)).join() === codes.join()) await pending.close(older.id, 'replaced', turn.now);
    }
    const change = await pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
    const blocks = [...refusals, { style: 'text' as const, text: opening }, ...cardBlocks(proposal.items), ...claimBlocks(proposal.claims)];
    return { replies: [{ blocks, buttons: buttonsOf(change, body) }], shown: codes, notes: null };
  }

  /** The newest open proposal of this conversation. */
  async function newest(turn: Turn): Promise<{ id: number; codes: string[]; items: Body['items']; undo: boolean } | undefined> {
    const change = (await pending.openOf(turn.person.id, turn.now)).find(
      row => row.kind === KIND && row.conversation === turn.conversation,
    );
    if (!change) return undefined;
    const body = readBody(change.body);
    return { id: change.id, codes: codesOf(body), items: body.items, undo: body.undo !== undefined };
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    const body = readBody(change.body);
    await needs.audit.anchor(turn.today, turn.now);
    if (body.leave) return confirmLeave(change, body, turn, pending);
    if (body.policy) return confirmEvidencePolicy(change, body, turn, pending);
    return body.undo ? confirmUndo(change, body.undo, turn, needs) : write(change, body, undefined, turn);
  }

  /** Writes a body, or one task of it, which leaves the rest open. */
  async function write(change: PendingChange, whole: Body, only: string | undefined, turn: Turn): Promise<Answer> {
    const body = only === undefined ? whole : { ...whole, items: whole.items.filter(item => item.code === only) };
    const found = await tasks.byCodes(
      body.items.map(item => item.code),
      turn.scope,
    );
    const stale = body.items.find(item => found.find(task => task.code === item.code)?.version !== item.version);
    if (stale) return showAgain(change, whole, stale.code, turn);
    const { items, refusals } = await plan(body.items, found, turn);
    // a right or a rule is another than when the card was shown
    if (refusals.length > 0) return showAgain(change, whole, undefined, turn);
    const origin = originOf(change, turn);
    const news = await newsOf(items, body.claims ?? [], turn, {
      people: needs.people,
      agencies: needs.agencies,
      tasks,
      ownKeys: ownKeysOf(turn),
    });
    const work = async (tables: Parameters<typeof applyPatch>[0]): Promise<boolean> => {
      for (const { task, patch } of items) await applyPatch(tables, task, patch, origin);
      for (const claim of body.claims ?? []) await claimCleared(tables, claim.obstacleId, claim.text, origin);
      // told in the same transaction: whoever is concerned hears of what is written, once, and of nothing else
      for (const { personId, blocks, buttons } of news)
        await needs.tell(tables, { key: ['news', change.id, only ?? 'all', personId].join('/'), personId, blocks, buttons });
      return true;
    };
    try {
      const rest = { ...whole, items: whole.items.filter(item => item.code !== only) };
      const written =
        only === undefined
          ? await pending.confirm(change.id, turn.now, work)
          : await pending.confirmPart(change, { ...rest, gist: texts.gist(codesOf(rest)) }, work);
      if (!written) return say(texts.alreadyDecided);
    } catch (thrown) {
      if (thrown instanceof StaleTask) return showAgain(change, whole, thrown.code, turn);
      throw thrown;
    }
    const after = await asWritten(items, await tasks.byCodes(codesOf(body), turn.scope));
    const lines = [
      ...after.map(task => texts.writtenLine(task, items.find(item => item.task.id === task.id)?.patch)),
      ...(body.claims ?? []).map(({ code }) => texts.claimWritten(code)),
    ];
    return { ...say(texts.written(lines)), shown: codesOf(body), notes: null };
  }

  /** The tasks after a write; of a period that is over, what became of it. */
  async function asWritten(items: readonly ProposedItem[], found: readonly Task[]): Promise<Task[]> {
    const shown = found.map(task => taskOf(task, items.find(item => item.task.id === task.id)?.request.period, needs.periods));
    return (await Promise.all(shown)).flatMap(task => task ?? []);
  }

  /** One task of a card with several: pressed once, whatever is pressed later. */
  async function acceptOne(id: number, code: string, turn: Turn): Promise<Answer> {
    const change = await pending.byId(id);
    if (!change || change.personId !== turn.person.id) return say(texts.notYourCard);
    if (change.expiresAt <= turn.now) return say(texts.cardExpired);
    const body = readBody(change.body);
    if (change.state !== 'open' || !body.items.some(item => item.code === code)) return say(texts.alreadyDecided);
    if (body.items.length === 1 && !body.claims) return write(change, body, undefined, turn);
    const answer = await write(change, body, code, turn);
    const now = await pending.byId(id);
    const left = now?.state === 'open' ? readBody(now.body) : undefined;
    if (!left || left.items.length === body.items.length) return answer;
    return {
      ...answer,
      replies: [...answer.replies, { blocks: [{ style: 'text', text: texts.leftOpen(codesOf(left)) }], buttons: buttonsOf(id, left) }],
    };
  }

  /** Somebody was faster: nothing is written, the same report is proposed on what is there now. */
  async function showAgain(change: PendingChange, body: Body, code: string | undefined, turn: Turn): Promise<Answer> {
    await pending.close(change.id, 'replaced', turn.now);
    const found = await tasks.byCodes(
      body.items.map(item => item.code),
      turn.scope,
    );
    const task = found.find(each => each.code === code);
    const since = body.items.find(item => item.code === code)?.version ?? 0;
    const happened = task ? (await tasks.historyOf(task.id)).slice(since) : [];
    const again = await plan(body.items, found, turn);
    return show(
      { ...again, claims: [] },
      turn,
      code === undefined ? texts.cardHeading : texts.changedMeanwhile(code, happened.map(happening)),
    );
  }

  /** Requests checked against the tasks as they are. */
  async function plan(
    wanted: readonly { code: string; request: UpdateRequest }[],
    found: readonly Task[],
    turn: Turn,
  ): Promise<{ items: ProposedItem[]; refusals: string[] }> {
    const items: ProposedItem[] = [];
    const refusals: string[] = [];
    for (const { code, request } of wanted) {
      const current = found.find(each => each.code === code);
      const task = current && (await taskOf(current, request.period, needs.periods));
      const planned = task && planUpdate(task, request, await actorOf(task, turn, { tasks, policy, leaves, ownKeys: ownKeysOf(turn) }));
      if (!task || !planned) refusals.push(texts.notFound(code));
      else if ('refused' in planned) refusals.push(texts.refused[planned.refused](task));
      else items.push({ task, request, ...planned.ok });
    }
    return { items, refusals };
  }

  /** The same requests for a list of tasks, as a card. */
  async function showRequests(
    wanted: readonly { code: string; request: UpdateRequest }[],
    turn: Turn,
    opening = texts.cardHeading,
  ): Promise<Answer> {
    const planned = await plan(
      wanted,
      await tasks.byCodes(
        wanted.map(({ code }) => code),
        turn.scope,
      ),
      turn,
    );
    return show({ ...planned, claims: [] }, turn, opening);
  }

  const actions = [acceptOneAction.bind(({ change, code }, turn) => acceptOne(change, code, turn))];
  return { show, showRequests, newest, confirm, actions };
}

/** "Nguyễn Văn B: Tiến độ: 10% → 30%" */
const happening = ({ actorName, before, after }: TaskEvent): string => texts.happened(actorName, changeLines(before, after));

function buttonsOf(change: number, body: Body): Button[][] {
  const cancel = { label: texts.cancel, action: cancelAction.pack({ change }) };
  const confirm = { label: codesOf(body).length > 1 ? texts.confirmAll : texts.confirm, action: confirmAction.pack({ change }) };
  if (body.items.length < 2 || body.items.length > MOST_SINGLE_BUTTONS) return [[confirm, cancel]];
  const single = body.items.map(({ code }) => [{ label: texts.confirmOne(code), action: acceptOneAction.pack({ change, code }) }]);
  return [[confirm, cancel], ...single];
}

const bodyOf = ({ items, claims }: Proposal): Body => ({
  gist: texts.gist([...items.map(item => item.task.code), ...claims.map(({ item }) => item.code)]),
  items: items.map(({ task, request }) => ({ code: task.code, version: task.version, request })),
  ...(claims.length > 0
    ? { claims: claims.map(({ item, text }) => ({ obstacleId: item.id, taskId: item.taskId, code: item.code, text })) }
    : {}),
});
