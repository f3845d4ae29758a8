// Reads a directive file into its record and tasks: format, secrecy mark, record, layout, tasks. Saves nothing.

import { type Outcome, ok, refused } from '../base/index.ts';
import { type AgencyRegistry, openAgencies } from '../vietnamese/agencies.ts';
import { statutoryDays, type WorkingDays } from '../vietnamese/working-days.ts';
import { indexMentions } from './agency-chain.ts';
import type { Draft, Reason } from './draft.ts';
import type { Document } from './formats/document.ts';
import { type InputFile, openDocument } from './formats/index.ts';
import { readable } from './formats/long-lines.ts';
import { inForceOn } from './in-force.ts';
import { layoutFor } from './layouts/index.ts';
import { lexicon } from './lexicon.ts';
import { readRecord } from './record.ts';
import { isSecret } from './secrecy.ts';
import { targetsIn } from './targets.ts';
import { indexDeadlines } from './task-deadline.ts';
import { reasons, warnings } from './texts.ts';
import { titleOf } from './title.ts';
import type { Certainty, DirectiveReading, DirectiveRecord, ReadRefusal, ReadTask } from './types.ts';

let registry: AgencyRegistry | undefined;
const agencies = (): AgencyRegistry => (registry ??= openAgencies());

/** @param calendar by which deadlines in working days are counted */
export async function readDirective(
  file: InputFile,
  calendar: WorkingDays = statutoryDays,
): Promise<Outcome<DirectiveReading, ReadRefusal>> {
  const opened = await openDocument(file);
  if ('refused' in opened) return opened;
  if (isSecret(opened.ok)) return refused('secret');
  return ok(readDocument(opened.ok, calendar));
}

export function readDocument(document: Document, calendar: WorkingDays): DirectiveReading {
  const record = readRecord(document, agencies());
  const searched = readable(document.text);
  const mentions = agencies().mentions(searched, { province: record.province });
  const speakers = new Set([record.issuerCode, record.province].filter(code => code !== null && code !== undefined));
  if (speakers.has('VPCP')) for (const code of ['TTG', 'CP']) speakers.add(code); // the office announces what these decided
  const reading = {
    text: document.text,
    mentions: indexMentions(document.text, mentions),
    deadlines: indexDeadlines(searched, {
      signedOn: record.signedDate,
      inForceOn: inForceOn(document.text, record.signedDate),
      calendar,
    }),
    speakers,
  };
  const layout = layoutFor(document, record);
  const { drafts: found, general } = layout.read({ document, record, reading });
  const drafts = withOwnIds(found);
  return {
    document: record,
    text: document.text,
    tasks: drafts.map(draft => finish(draft, document, layout.key)),
    general: general.map(({ clause, start, end }) => ({ clause, quote: document.text.slice(start, end) })),
    warnings: [...document.warnings, ...recordWarnings(record, drafts)],
  };
}

function recordWarnings(record: DirectiveRecord, drafts: readonly Draft[]): readonly string[] {
  const unknown = new Set(drafts.flatMap(draft => [...draft.lead.unknown, ...draft.cooperate.unknown]));
  return [
    ...(record.number === null && record.type !== 'bao-chi' ? [warnings.noNumber] : []),
    ...(record.signedDate === null ? [warnings.noDate] : []),
    ...(drafts.length === 0 ? [warnings.noTasks] : []),
    ...[...unknown].map(warnings.unknownAgency),
  ];
}

function finish(draft: Draft, { text, scanned }: Document, layout: string): ReadTask {
  const quote = text.slice(draft.span.start, draft.span.end);
  const targets = targetsIn(quote, draft.deadline.due);
  const why = [
    ...new Set([
      ...draft.reasons,
      ...(draft.deadline.impliedYear ? (['impliedYear'] as const) : []),
      ...(layout === 'press' ? (['press'] as const) : []),
      ...(scanned ? (['scanned'] as const) : []),
    ]),
  ];
  return {
    id: draft.id,
    clause: draft.clause,
    quote,
    quoteStart: draft.span.start,
    quoteEnd: draft.span.end,
    title: titleOf(draft.predicate, draft.deadline.text),
    lead: [...draft.lead.codes],
    leadText: draft.lead.text,
    cooperate: [...draft.cooperate.codes],
    cooperateText: draft.cooperate.text,
    deadline: draft.deadline,
    ...(draft.optional ? { optional: true } : {}),
    ...(lexicon.urgent.test(quote) ? { urgent: true } : {}),
    confidence: confidenceOf(draft, why.length, scanned === true),
    reasons: why.map(reason => reasons[reason]),
    certainty: certaintyOf(why, draft),
    ...(targets.length > 0 ? { targets } : {}),
  };
}

/** Several paragraphs of one clause: the id gets a running suffix. */
function withOwnIds(drafts: readonly Draft[]): readonly Draft[] {
  const counts = new Map<string, number>();
  for (const { id } of drafts) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = new Set<string>();
  return drafts.map(draft => {
    if (counts.get(draft.id) === 1 && !used.has(draft.id)) {
      used.add(draft.id);
      return draft;
    }
    let suffix = 1;
    while (used.has(`${draft.id}.${suffix}`) || counts.has(`${draft.id}.${suffix}`)) suffix += 1;
    used.add(`${draft.id}.${suffix}`);
    return { ...draft, id: `${draft.id}.${suffix}` };
  });
}

/** What each guess is about; the rest is about all of it. */
const ABOUT: Partial<Record<Reason, 'lead' | 'deadline' | 'task'>> = {
  impliedYear: 'deadline',
  sharedDeadline: 'deadline',
  headingDeadline: 'deadline',
  inheritedLead: 'lead',
  inheritedPress: 'lead',
  noLead: 'lead',
  unknownLead: 'lead',
  collective: 'lead',
  noProduct: 'task',
  conditional: 'task',
  meta: 'task',
};

function certaintyOf(why: readonly Reason[], draft: Draft): ReadTask['certainty'] {
  const of = (field: 'lead' | 'deadline' | 'task', sure: number): Certainty => {
    const guesses = why.filter(reason => (ABOUT[reason] ?? field) === field);
    const confidence = Math.max(0.1, Math.round((sure - 0.12 * guesses.length) * 100) / 100);
    return { confidence, reasons: guesses.map(reason => reasons[reason]) };
  };
  return {
    task: of('task', draft.optional ? 0.5 : 0.97),
    lead: of('lead', draft.lead.codes.length === 0 ? 0.3 : 0.97),
    deadline: of('deadline', 0.97),
  };
}

/** Every guess costs; what the scheme calls optional is never taken without a person. */
function confidenceOf(draft: Draft, guesses: number, scanned: boolean): number {
  const sure = (draft.optional ? 0.4 : 0.95) - (scanned ? 0.1 : 0);
  const unnamed = draft.lead.codes.length === 0 ? 0.3 : 0;
  return Math.max(0.1, Math.round((sure - 0.08 * guesses - unnamed) * 100) / 100);
}
