// The directive skill: a focal point sends a document, sees what was read, takes or drops it, and confirms.
import { z } from 'zod';
import { type Answer, type Block, type Button, cancelAction, type ChatStore, confirmAction, defineAction, type IncomingFile, type PendingChange, type Reading, say, type Skill, type Turn } from '../chat/index.ts';
import type { Origin } from '../task/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { takenUnasked, taskFrom } from './publish.ts';
import type { DirectiveReader } from './reader.ts';
import { texts } from './review/texts.ts';
import type { DirectiveStore, Proposal } from './store.ts';
import { readRefusals } from './texts.ts';

export interface DirectiveParts {
  readonly directives: DirectiveStore;
  readonly reader: Pick<DirectiveReader, 'read'>;
  readonly pending: ChatStore['pending'];
  readonly agencies: AgencyRegistry;
  readonly dayBeforeIsDue: boolean;
}

const KIND = 'directive';
const PAGE = 5;

const intake = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), directiveId: z.number().int() }),
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
]);
type Intake = z.output<typeof intake>;

const bodySchema = z.object({ gist: z.string(), directiveId: z.number().int() });
const pageAction = defineAction('read-page', z.object({ of: z.coerce.number().int(), from: z.coerce.number().int() }));
const takeAction = defineAction('read-take', z.object({ id: z.coerce.number().int(), from: z.coerce.number().int() }));
const dropAction = defineAction('read-drop', z.object({ id: z.coerce.number().int(), from: z.coerce.number().int() }));

const DOCUMENT = /\.(?:docx?|pdf|txt|html?|xlsx?|csv)$/iu;
const TASK_CODE = /(?<!\p{L})nv\s*-?\s*\d/iu;

export function directiveSkill(parts: DirectiveParts): Skill<Intake> {
  const { directives, pending, agencies } = parts;
  const originOf = (turn: Turn): Origin => ({ at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId });

  /** A document with a task's code in its caption is evidence, not a directive. */
  async function readFile(file: IncomingFile, caption: string, turn: Turn): Promise<Reading<Intake> | undefined> {
    if (turn.person.role !== 'focal_point' || !DOCUMENT.test(file.name) || TASK_CODE.test(caption)) return undefined;
    const gist = texts.gist(file.name);
    const bytes = await file.open();
    const outcome = await parts.reader.read({ name: file.name, bytes });
    if ('refused' in outcome) return { meaning: { kind: 'refused', sentence: readRefusals[outcome.refused] }, sure: 0.6, gist };
    const reading = outcome.ok;
    if (reading.tasks.length === 0) return { meaning: { kind: 'refused', sentence: texts.nothingRead }, sure: 0.45, gist };
    const source = { name: file.name, bytes };
    const known = await directives.known(source, reading);
    if (known?.state === 'published') return { meaning: { kind: 'refused', sentence: texts.known(known.number ?? known.title) }, sure: 0.6, gist };
    const directiveId = known?.id ?? (await directives.keepForReview(source, reading, originOf(turn)));
    return { meaning: { kind: 'review', directiveId }, sure: 0.6, gist };
  }

  async function carryOut(meaning: Intake, turn: Turn): Promise<Answer> {
    return meaning.kind === 'refused' ? say(meaning.sentence) : showPage(meaning.directiveId, 0, turn);
  }

  async function showPage(directiveId: number, from: number, turn: Turn): Promise<Answer> {
    const record = await directives.recordOf(directiveId);
    const proposals = await directives.proposalsOf(directiveId);
    if (!record) return say(texts.gone);
    const page = proposals.slice(from, from + PAGE);
    const taken = proposals.filter(isTaken).length;
    const change = await changeFor(directiveId, record.number ?? record.title, turn);
    const next = from + PAGE < proposals.length ? pageAction.pack({ of: directiveId, from: from + PAGE }) : undefined;
    const buttons: Button[][] = [
      page.map(proposal => markButton(proposal, from)),
      [
        { label: texts.accept(taken), action: confirmAction.pack({ change }) },
        { label: texts.dropAll, action: cancelAction.pack({ change }) },
      ],
      ...(next ? [[{ label: texts.more, action: next }]] : []),
    ];
    const blocks: Block[] = [
      { style: 'heading', text: texts.heading(record, proposals.length, taken) },
      ...page.flatMap(proposal => proposalBlocks(proposal)),
      { style: 'note', text: texts.pageOf(from + 1, from + page.length, proposals.length) },
    ];
    return { replies: [{ blocks, buttons, replaces: true }], focus: null, ...(next ? { more: next } : {}) };
  }

  function proposalBlocks({ number, task, decision }: Proposal): Block[] {
    const names = (codes: readonly string[]): string => codes.map(code => agencies.nameOf(code)).join('; ');
    return [
      { style: 'heading', text: texts.title(number, task.title, decision === 'dropped' ? 'dropped' : isTaken({ task, decision }) ? 'taken' : 'unsure') },
      { style: 'item', text: texts.agencies(names(task.lead), names(task.cooperate)) },
      { style: 'item', text: texts.deadline(task.deadline) },
      { style: 'quote', text: task.quote },
      { style: 'note', text: texts.source(task.clause, task.reasons) },
    ];
  }

  /** The open change of this review, made when there is none. */
  async function changeFor(directiveId: number, name: string, turn: Turn): Promise<number> {
    const open = await pending.openOf(turn.person.id, turn.now);
    const own = open.find(change => change.kind === KIND && bodySchema.safeParse(change.body).data?.directiveId === directiveId);
    return own?.id ?? pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body: { gist: texts.gist(name), directiveId } }, turn.now);
  }

  async function mark(id: number, decision: 'accepted' | 'dropped', from: number, turn: Turn): Promise<Answer> {
    const directiveId = await directives.mark(id, decision, originOf(turn));
    return directiveId === undefined ? say(texts.gone) : showPage(directiveId, from, turn);
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    const { directiveId } = bodySchema.parse(change.body);
    const record = await directives.recordOf(directiveId);
    if (!record) return say(texts.gone);
    const accepted = (await directives.proposalsOf(directiveId))
      .filter(isTaken)
      .map(({ id, task }) => ({ proposalId: id, task: taskFrom(task, record, agencies, parts.dayBeforeIsDue) }));
    const codes = await pending.confirm(change.id, turn.now, tables => directives.publish(tables, directiveId, accepted, originOf(turn)));
    return codes ? { ...say(texts.published(codes)), shown: codes } : say(texts.gone);
  }

  async function cancel(change: PendingChange): Promise<Answer> {
    await directives.drop(bodySchema.parse(change.body).directiveId);
    return say(texts.dropped);
  }

  const actions = [
    pageAction.bind(({ of, from }, turn) => showPage(of, from, turn)),
    takeAction.bind(({ id, from }, turn) => mark(id, 'accepted', from, turn)),
    dropAction.bind(({ id, from }, turn) => mark(id, 'dropped', from, turn)),
  ];
  return { key: KIND, meaning: intake, read: async () => undefined, readFile, carryOut, confirm, cancel, actions };
}

/** Taken when it is confirmed: marked so, or sure enough and not dropped. */
const isTaken = ({ decision, task }: Pick<Proposal, 'decision' | 'task'>): boolean => decision === 'accepted' || (decision === 'open' && takenUnasked(task));

const markButton = (proposal: Proposal, from: number): Button =>
  isTaken(proposal)
    ? { label: texts.drop(proposal.number), action: dropAction.pack({ id: proposal.id, from }) }
    : { label: texts.take(proposal.number), action: takeAction.pack({ id: proposal.id, from }) };
