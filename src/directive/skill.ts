// The directive skill: a focal point sends a document, sees what was read, corrects it, and confirms; then the leads are told.
import { z } from 'zod';
import { type Answer, type IncomingFile, type PendingChange, type Reading, type Skill, say, type Turn } from '../chat/index.ts';
import type { People } from '../people/index.ts';
import type { Sources, Tasks } from '../task/index.ts';
import { isAmendment, openAmendments, waitingIn } from './amend/amend.ts';
import { amendment, readAmendment } from './amend/read.ts';
import { texts as amendTexts } from './amend/texts.ts';
import { findLineage } from './lineage.ts';
import { answerLookup } from './lookup/lookup.ts';
import { lookup, readLookup } from './lookup/read.ts';
import { texts as lookupTexts } from './lookup/texts.ts';
import type { Proposal } from './proposal-store.ts';
import { nameOf } from './publish.data.ts';
import { taskFrom } from './publish.ts';
import type { Accepted } from './publish-store.ts';
import type { DirectiveReader } from './reader.ts';
import { announce, type Tell } from './review/announce.ts';
import { isTaken } from './review/cards.ts';
import { readCommand, reviewCommand } from './review/commands.ts';
import { bodySchema, KIND, notesOf, openReview, originOf, type ReviewParts } from './review/review.ts';
import { texts } from './review/texts.ts';
import { readRefusals } from './texts.ts';

export interface DirectiveParts extends ReviewParts {
  readonly reader: Pick<DirectiveReader, 'read'>;
  readonly tasks: Pick<Tasks, 'byCode' | 'byCodes'>;
  readonly sources: Pick<Sources, 'candidates' | 'of'>;
  readonly people: Pick<People, 'all'>;
  readonly tell: Tell;
  /** puts down that a file with a secrecy mark was turned away */
  noteSecret(bytes: Uint8Array, turn: Turn): Promise<void>;
  readonly dayBeforeIsDue: boolean;
}

const intake = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), directiveId: z.number().int(), warnings: z.array(z.string()) }),
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
  z.object({ kind: z.literal('command'), command: reviewCommand }),
  z.object({ kind: z.literal('amend'), amendment }),
  z.object({ kind: z.literal('lookup'), lookup }),
]);
type Intake = z.output<typeof intake>;

const DOCUMENT = /\.(?:docx?|pdf|txt|html?|xlsx?|csv)$/iu;
const TASK_CODE = /(?<!\p{L})nv\s*-?\s*\d/iu;

export function directiveSkill(parts: DirectiveParts): Skill<Intake> {
  const { directives, pending, agencies } = parts;
  const review = openReview(parts);
  const amendments = openAmendments(parts, KIND);

  /** A document with a task's code in its caption is evidence, not a directive. */
  async function readFile(file: IncomingFile, caption: string, turn: Turn): Promise<Reading<Intake> | undefined> {
    if (turn.person.role !== 'focal_point' || !DOCUMENT.test(file.name) || TASK_CODE.test(caption)) return undefined;
    const gist = texts.gist(file.name);
    const refuse = (sentence: string, sure = 0.6): Reading<Intake> => ({ meaning: { kind: 'refused', sentence }, sure, gist });
    const bytes = await file.open();
    const outcome = await parts.reader.read({ name: file.name, bytes });
    if ('refused' in outcome) {
      if (outcome.refused === 'secret') await parts.noteSecret(bytes, turn);
      return refuse(readRefusals[outcome.refused]);
    }
    const reading = outcome.ok;
    if (reading.tasks.length === 0) return refuse(texts.nothingRead, 0.45);
    const source = { name: file.name, bytes };
    const known = await directives.known(source, reading);
    if (known?.state === 'published') return refuse(texts.known(known.number ?? known.title), 0.95);
    const lineage = known ? [] : findLineage(reading.tasks, reading.document, await parts.sources.candidates(), agencies);
    const directiveId = known?.id ?? (await directives.keepForReview(source, reading, originOf(turn), lineage));
    return { meaning: { kind: 'review', directiveId, warnings: [...reading.warnings] }, sure: 0.6, gist };
  }

  /** Bare words such as "hạn: …" are meant so only while a review is before the person's eyes. */
  async function read(text: string, turn: Turn): Promise<Reading<Intake> | undefined> {
    const asked = readLookup(text);
    if (asked) return { meaning: { kind: 'lookup', lookup: asked }, sure: 1, gist: lookupTexts.gist };
    if (turn.person.role !== 'focal_point') return undefined;
    const amended = readAmendment(text);
    if (amended && (amended.amend !== 'reason' || waitingIn(turn, KIND)))
      return { meaning: { kind: 'amend', amendment: amended }, sure: 1, gist: amendTexts.gist };
    const found = readCommand(text);
    if (!found || (!notesOf(turn) && found.command.do !== 'resume' && !found.exact)) return undefined;
    if (!notesOf(turn) && (await directives.openReviewOf(turn.person.id)) === undefined && found.command.do !== 'resume') return undefined;
    return { meaning: { kind: 'command', command: found.command }, sure: found.exact ? 0.97 : 0.9, gist: texts.gistCommand };
  }

  async function carryOut(meaning: Intake, turn: Turn): Promise<Answer> {
    switch (meaning.kind) {
      case 'refused':
        return say(meaning.sentence);
      case 'amend':
        return amendments.carryOut(meaning.amendment, turn);
      case 'lookup':
        return answerLookup(meaning.lookup, parts, turn);
      case 'command':
        return review.carryOut(meaning.command, turn);
      case 'review':
        return review.showPage(meaning.directiveId, 0, turn, meaning.warnings.map(texts.warning));
    }
  }

  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    if (isAmendment(change)) return amendments.confirm(change, turn);
    const { directiveId } = bodySchema.parse(change.body);
    const record = await directives.recordOf(directiveId);
    if (!record) return say(texts.gone);
    const accepted = (await directives.proposalsOf(directiveId)).filter(isTaken).map(
      (proposal): Accepted => ({
        proposalId: proposal.id,
        task: taskFrom(proposal.task, record, agencies, parts.dayBeforeIsDue),
        ...linkOf(proposal),
      }),
    );
    const codes = await pending.confirm(change.id, turn.now, tables => directives.publish(tables, directiveId, accepted, originOf(turn)));
    if (!codes) return say(texts.gone);
    const linked = accepted.flatMap(({ link }) => link?.code ?? []);
    const visible = (await parts.tasks.byCodes(linked, turn.scope)).map(task => task.code);
    const tasks = await parts.tasks.byCodes([...codes, ...linked], { kind: 'all' });
    const told = await announce(directiveId, nameOf(record), tasks, turn.person, parts);
    return { ...say(texts.published(codes, visible), ...(told > 0 ? [texts.told(told)] : [])), shown: codes, notes: null };
  }

  async function cancel(change: PendingChange): Promise<Answer> {
    if (isAmendment(change)) return { ...say(amendTexts.cancelled), notes: null };
    await directives.drop(bodySchema.parse(change.body).directiveId);
    return { ...say(texts.dropped), notes: null };
  }

  return { key: KIND, meaning: intake, read, readFile, carryOut, confirm, cancel, actions: review.actions };
}

const linkOf = ({ lineage }: Proposal): Pick<Accepted, 'link'> =>
  lineage && lineage.relation !== 'new' ? { link: { code: lineage.code, relation: lineage.relation } } : {};
