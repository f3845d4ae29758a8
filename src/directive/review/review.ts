// The review of one directive: its pages of cards, and what a person's buttons and words do to its proposals.
import { z } from 'zod';
import {
  type Answer,
  type Block,
  type Button,
  type ChatStore,
  cancelAction,
  confirmAction,
  defineAction,
  say,
  type Turn,
} from '../../chat/index.ts';
import type { Origin, Tasks } from '../../task/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import type { WorkingDays } from '../../vietnamese/working-days.ts';
import { relationOf } from '../lineage.ts';
import type { Proposal } from '../proposal-store.ts';
import type { DirectiveStore } from '../store.ts';
import type { DirectiveRecord } from '../types.ts';
import { buttonsFor, cardOf, inReviewOrder, isTaken } from './cards.ts';
import { corrected, merged, partsOfTask } from './change.ts';
import type { ReviewCommand } from './commands.ts';
import { changeRefusals, texts } from './texts.ts';

export interface ReviewParts {
  readonly directives: DirectiveStore;
  readonly pending: ChatStore['pending'];
  readonly agencies: AgencyRegistry;
  readonly tasks: Pick<Tasks, 'byCode'>;
  /** by which deadlines in working days are counted */
  readonly calendar: WorkingDays;
}

export const KIND = 'directive';
const PAGE = 5;

export const bodySchema = z.object({ gist: z.string(), directiveId: z.number().int() });
/** What the conversation remembers of a review. */
const notesSchema = z.object({ directiveId: z.number().int(), from: z.number().int(), item: z.number().int().optional() });

const pageAction = defineAction('read-page', z.object({ of: z.coerce.number().int(), from: z.coerce.number().int() }));
const takeAction = defineAction('read-take', z.object({ id: z.coerce.number().int(), from: z.coerce.number().int() }));
const dropAction = defineAction('read-drop', z.object({ id: z.coerce.number().int(), from: z.coerce.number().int() }));
const relateAction = defineAction(
  'read-rel',
  z.object({ of: z.coerce.number().int(), n: z.coerce.number().int(), as: z.enum(['new', 'known']) }),
);

export const originOf = (turn: Turn): Origin => ({
  at: turn.now,
  actorId: turn.person.id,
  channel: turn.channel,
  messageId: turn.messageId,
});

export const notesOf = (turn: Turn) => notesSchema.safeParse(turn.context.notes[KIND]).data;

export function openReview(parts: ReviewParts) {
  const { directives, pending, agencies } = parts;

  async function showPage(directiveId: number, from: number, turn: Turn, lines: readonly string[] = []): Promise<Answer> {
    const record = await directives.recordOf(directiveId);
    if (!record) return say(texts.gone);
    const proposals = inReviewOrder(await directives.proposalsOf(directiveId));
    const page = proposals.slice(from, from + PAGE);
    const next = from + PAGE < proposals.length ? pageAction.pack({ of: directiveId, from: from + PAGE }) : undefined;
    const blocks: Block[] = [
      { style: 'heading', text: texts.heading(record, proposals.length, proposals.filter(isTaken).length) },
      ...lines.map((text): Block => ({ style: 'note', text })),
      ...(await cards(page, turn)),
      { style: 'note', text: texts.pageOf(from + 1, from + page.length, proposals.length) },
    ];
    const buttons = [
      ...itemButtons(directiveId, page, from),
      ...(await decisionButtons(directiveId, record, proposals, turn)),
      ...(next ? [[{ label: texts.more, action: next }]] : []),
    ];
    return { replies: [{ blocks, buttons, replaces: true }], focus: null, notes: { directiveId, from }, ...(next ? { more: next } : {}) };
  }

  /** One card after a change, with what is needed to go on. */
  async function showItem(directiveId: number, number: number, turn: Turn, said: string): Promise<Answer> {
    const record = await directives.recordOf(directiveId);
    const proposals = await directives.proposalsOf(directiveId);
    const item = proposals.find(proposal => proposal.number === number);
    if (!record || !item) return say(texts.gone);
    const from = notesOf(turn)?.from ?? 0;
    const back = [{ label: texts.more, action: pageAction.pack({ of: directiveId, from }) }];
    const blocks: Block[] = [{ style: 'text', text: said }, ...(await cards([item], turn))];
    const buttons = [...itemButtons(directiveId, [item], from), ...(await decisionButtons(directiveId, record, proposals, turn)), back];
    return { replies: [{ blocks, buttons }], focus: null, notes: { directiveId, from, item: number } };
  }

  const cards = async (page: readonly Proposal[], turn: Turn): Promise<Block[]> =>
    (
      await Promise.all(
        page.map(async proposal =>
          cardOf(proposal, proposal.lineage && (await parts.tasks.byCode(proposal.lineage.code, turn.scope)), agencies),
        ),
      )
    ).flat();

  const itemButtons = (of: number, page: readonly Proposal[], from: number): Button[][] => {
    const all = page.map(proposal =>
      buttonsFor(proposal, {
        take: ({ id }) => takeAction.pack({ id, from }),
        drop: ({ id }) => dropAction.pack({ id, from }),
        relate: ({ number }, as) => relateAction.pack({ of, n: number, as }),
      }),
    );
    return [
      all.map(([first]) => first).filter(button => button !== undefined),
      ...all.map(([, ...rest]) => rest).filter(rest => rest.length > 0),
    ];
  };

  async function decisionButtons(
    directiveId: number,
    record: DirectiveRecord,
    proposals: readonly Proposal[],
    turn: Turn,
  ): Promise<Button[][]> {
    const change = await changeFor(directiveId, record.number ?? record.title, turn);
    return [
      [
        { label: texts.accept(proposals.filter(isTaken).length), action: confirmAction.pack({ change }) },
        { label: texts.dropAll, action: cancelAction.pack({ change }) },
      ],
    ];
  }

  /** The open change of this review, made when there is none. */
  async function changeFor(directiveId: number, name: string, turn: Turn): Promise<number> {
    const open = await pending.openOf(turn.person.id, turn.now);
    const own = open.find(change => change.kind === KIND && bodySchema.safeParse(change.body).data?.directiveId === directiveId);
    const body = { gist: texts.gist(name), directiveId };
    return own?.id ?? pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
  }

  async function mark(id: number, decision: 'accepted' | 'dropped', from: number, turn: Turn): Promise<Answer> {
    const directiveId = await directives.mark(id, decision, originOf(turn));
    return directiveId === undefined ? say(texts.gone) : showPage(directiveId, from, turn);
  }

  async function carryOut(command: ReviewCommand, turn: Turn): Promise<Answer> {
    const directiveId = await directives.openReviewOf(turn.person.id);
    if (directiveId === undefined) return say(texts.noReview);
    const proposals = await directives.proposalsOf(directiveId);
    const missing = numbersOf(command).find(number => !proposals.some(proposal => proposal.number === number));
    if (missing !== undefined) return say(texts.noItem(missing, proposals.length));
    const item = (number: number) => proposals.find(proposal => proposal.number === number);
    switch (command.do) {
      case 'resume':
        return showPage(directiveId, 0, turn);
      case 'general':
        return say(...texts.general((await directives.textOf(directiveId))?.general ?? []));
      case 'show':
        return showPage(
          directiveId,
          Math.floor(inReviewOrder(proposals).findIndex(one => one.number === command.number) / PAGE) * PAGE,
          turn,
        );
      case 'take-from': {
        const taken = await directives.takeFrom(directiveId, command.percent / 100, originOf(turn));
        return showPage(directiveId, 0, turn, [texts.tookFrom(command.percent, taken, proposals.length - taken)]);
      }
      case 'mark': {
        for (const number of command.numbers) await directives.mark(item(number)?.id ?? 0, command.decision, originOf(turn));
        return showPage(directiveId, notesOf(turn)?.from ?? 0, turn);
      }
      case 'merge':
        return merge(directiveId, item(command.numbers[0]), item(command.numbers[1]), turn);
      case 'split':
        return split(directiveId, item(command.number), turn);
      case 'relate':
        return relate(directiveId, item(command.number), command, turn);
      case 'correct':
        return correct(directiveId, item(command.number ?? notesOf(turn)?.item ?? (proposals.length === 1 ? 1 : 0)), command, turn);
    }
  }

  async function correct(
    directiveId: number,
    item: Proposal | undefined,
    command: Extract<ReviewCommand, { do: 'correct' }>,
    turn: Turn,
  ): Promise<Answer> {
    const record = await directives.recordOf(directiveId);
    if (!item || !record) return say(texts.whichItem);
    const outcome = corrected(item.task, command, { signedOn: record.signedDate, calendar: parts.calendar }, agencies);
    if ('refused' in outcome) return say(changeRefusals[outcome.refused]);
    const known =
      item.lineage && item.lineage.relation !== 'new' ? await parts.tasks.byCode(item.lineage.code, { kind: 'all' }) : undefined;
    const lineage = item.lineage && known ? { ...item.lineage, relation: relationOf(outcome.ok, known) } : undefined;
    await directives.correct(item.id, { task: outcome.ok, ...(lineage ? { lineage } : {}) }, originOf(turn));
    return showItem(directiveId, item.number, turn, texts.changed(item.number));
  }

  async function merge(directiveId: number, one: Proposal | undefined, other: Proposal | undefined, turn: Turn): Promise<Answer> {
    const stored = await directives.textOf(directiveId);
    if (!one || !other || !stored || one.id === other.id) return say(texts.whichItem);
    await directives.correct(one.id, { task: merged(one.task, other.task, stored.text) }, originOf(turn));
    await directives.mark(other.id, 'dropped', originOf(turn));
    return showItem(directiveId, one.number, turn, texts.mergedInto(one.number, other.number));
  }

  async function split(directiveId: number, item: Proposal | undefined, turn: Turn): Promise<Answer> {
    if (!item) return say(texts.whichItem);
    const outcome = partsOfTask(item.task);
    if ('refused' in outcome) return say(changeRefusals[outcome.refused]);
    const [first, ...rest] = outcome.ok;
    if (first) await directives.correct(item.id, { task: first }, originOf(turn));
    const added: number[] = [];
    for (const task of rest) added.push(await directives.append(directiveId, task, originOf(turn)));
    return showItem(directiveId, item.number, turn, texts.splitInto(item.number, added));
  }

  /** A person says that it is, or is not, a task that is known; only one that they may see can be named. */
  async function relate(
    directiveId: number,
    item: Proposal | undefined,
    said: Extract<ReviewCommand, { do: 'relate' }>,
    turn: Turn,
  ): Promise<Answer> {
    const code = said.code ?? item?.lineage?.code ?? '';
    if (!item) return say(texts.whichItem);
    if (said.relation !== 'new' && !(await parts.tasks.byCode(code, turn.scope))) return say(texts.noTask(code));
    await directives.correct(item.id, { lineage: { relation: said.relation, code, likeness: 1 } }, originOf(turn));
    return showItem(directiveId, item.number, turn, texts.changed(item.number));
  }

  async function pressRelate(of: number, number: number, as: 'new' | 'known', turn: Turn): Promise<Answer> {
    const item = (await directives.proposalsOf(of)).find(proposal => proposal.number === number);
    const known = item?.lineage && (await parts.tasks.byCode(item.lineage.code, turn.scope));
    if (!item || (as === 'known' && !known)) return say(texts.gone);
    const relation = as === 'new' || !known ? 'new' : relationOf(item.task, known);
    return relate(of, item, { do: 'relate', number, relation }, turn);
  }

  const actions = [
    pageAction.bind(({ of, from }, turn) => showPage(of, from, turn)),
    takeAction.bind(({ id, from }, turn) => mark(id, 'accepted', from, turn)),
    dropAction.bind(({ id, from }, turn) => mark(id, 'dropped', from, turn)),
    relateAction.bind(({ of, n, as }, turn) => pressRelate(of, n, as, turn)),
  ];
  return { showPage, carryOut, actions };
}

function numbersOf(command: ReviewCommand): readonly number[] {
  if ('numbers' in command) return command.numbers;
  return 'number' in command && command.number !== undefined ? [command.number] : [];
}
