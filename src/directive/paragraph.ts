// Reads one paragraph of an official document or a report: its tasks, and whom it leaves as the addressee of what follows.

import { bracketDepth, inlineItems, type InlineItem } from '../vietnamese/clause.ts';
import type { Mentions } from './agency-chain.ts';
import { readChain } from './agency-chain.ts';
import { type Assignment, readAssignment } from './assignment.ts';
import { type Draft, NOBODY, type Party, partyOf, type Reason } from './draft.ts';
import type { Span } from './formats/document.ts';
import { beginsWithVerb, lexicon } from './lexicon.ts';
import { partsOf, sentencesOf, tidy } from './sentences.ts';
import { splitByCommas } from './comma-split.ts';
import { type DeadlineIndex, deadlineIn, isOnlyDeadline, NONE, toTaskDeadline } from './task-deadline.ts';
import type { TaskDeadline } from './types.ts';
import { weigh } from './weight.ts';

/** What holds where a paragraph stands. */
export interface Setting {
  readonly lead: Party | undefined;
  readonly cooperate: Party;
  readonly deadline: TaskDeadline | undefined;
  /** the lead-in ended in the verb ("trình Chính phủ ban hành:"), so items may be bare nouns */
  readonly nounsAllowed: boolean;
  readonly enumerated: boolean;
  /** a part that tells, assesses or aims: only an explicit order counts */
  readonly telling: boolean;
  readonly inherited: Reason;
}

export interface Reading {
  readonly text: string;
  readonly mentions: Mentions;
  readonly deadlines: DeadlineIndex;
  readonly speakers: ReadonlySet<string>;
}

export interface Place {
  readonly id: string;
  readonly clause: string;
}

export interface ParagraphResult {
  readonly drafts: Draft[];
  /** the setting for what follows under this paragraph */
  readonly setting: Setting;
  /** orders without anything to check, for `general` */
  readonly general: Span[];
  /** whom the paragraph names last as the one to act */
  readonly addressee?: Party | undefined;
}

export function readParagraph(reading: Reading, span: Span, setting: Setting, place: Place, opensList: boolean): ParagraphResult {
  const body = withoutTopic(reading, span);
  const items = usableItems(reading, body);
  const preambleEnd = items[0] ? body.start + items[0].start : body.end;
  const preamble = { start: body.start, end: preambleEnd };
  const first = readStretch(reading, preamble, setting, place, opensList || items.length > 0);
  if (items.length === 0) return first;
  const drafts = [...first.drafts];
  const general = [...first.general];
  const closing: Span[] = [];
  let inner: Setting = { ...first.setting, enumerated: true };
  for (const item of items) {
    const itemPlace = { id: `${place.id}.${item.label.value}`, clause: `${place.clause} (${item.label.value})` };
    const itemSpan = { start: body.start + item.bodyStart, end: body.start + item.end };
    const result = readStretch(reading, itemSpan, inner, itemPlace, false, item === items.at(-1) ? closing : undefined);
    drafts.push(...result.drafts);
    general.push(...result.general);
    inner = { ...inner };
  }
  for (const sentence of closing) shareDeadline(reading, drafts, sentence);
  return { drafts, general, setting: first.setting };
}

/** D20: a sentence that says only when, for every task before it that has no deadline of its own. */
function shareDeadline(reading: Reading, drafts: readonly Draft[], sentence: Span): void {
  const deadline = deadlineIn(reading.deadlines, sentence) ?? firstDeadline(reading, sentence);
  if (!deadline) return;
  const open = drafts.filter(draft => !draft.ownDeadline && draft.deadline.kind === 'none');
  for (const draft of open) {
    draft.deadline = deadline;
    if (open.length > 1) draft.reasons.push('sharedDeadline');
  }
}

const firstDeadline = (reading: Reading, span: Span): TaskDeadline | undefined => {
  const found = reading.deadlines.all.find(({ start = -1, end = -1 }) => start >= span.start && end <= span.end);
  return found && toTaskDeadline(found);
};

/** "Về số hóa: Các bộ, ngành: …": the topic before the first colon says nobody and nothing to do. */
function withoutTopic(reading: Reading, span: Span): Span {
  const { text, mentions } = reading;
  const head = text.slice(span.start, Math.min(span.end, span.start + 220));
  const colon = /^(?:[^:.]|\.(?=\d))*?\s*:\s*(?=\S)/u.exec(head);
  if (!colon) return span;
  const start = span.start + colon[0].length;
  const topic = head.slice(0, colon[0].length);
  const isTopic = /^(?:về|đối với|liên quan|công tác|lĩnh vực|nhóm|nhiệm vụ)\s/iu.test(topic) || !beginsWithVerb(topic);
  const named = readChain(mentions, span.start, span.end);
  if (named || !isTopic || mentions.within(span.start, start).length > 0 && lexicon.force.test(resetting(topic))) return span;
  return readChain(mentions, start, span.end) || beginsWithVerb(text.slice(start, span.end)) || lexicon.forceAtStart.test(text.slice(start, span.end)) ? { start, end: span.end } : span;
}

function resetting(text: string): string {
  lexicon.force.lastIndex = 0;
  return text;
}

/** Enumerated items inside a paragraph, unless they only spell out one product (S5: none of them begins with a verb of its own). */
function usableItems(reading: Reading, span: Span): readonly InlineItem[] {
  const content = reading.text.slice(span.start, span.end);
  const items = inlineItems(content);
  const [first] = items;
  if (!first || bracketDepth(content, first.start) > 0) return [];
  const before = content.slice(0, first.start).trimEnd();
  const withVerbs = items.filter(item => {
    const body = content.slice(item.bodyStart, item.end);
    return beginsWithVerb(body) || readChain(reading.mentions, span.start + item.bodyStart, span.end) !== undefined || lexicon.forceAtStart.test(body);
  });
  if (withVerbs.length * 2 > items.length) return items;
  return /(?:ban hành|trình|xây dựng|phê duyệt|hoàn thành|hoàn thiện|thực hiện|báo cáo|sau)\s*:$/iu.test(before) && content.indexOf('. ') > first.start === false ? items : endsInMaking(before) ? items : [];
}

const endsInMaking = (before: string): boolean => /(?:ban hành|trình|xây dựng|phê duyệt|hoàn thành|hoàn thiện)\s*:$/iu.test(before);

interface Carried {
  lead: Party | undefined;
  cooperate: Party;
  inherited: boolean;
}

/** Sentences one after another, the addressee of one holding for the next that begins with a bare verb. */
function readStretch(reading: Reading, span: Span, setting: Setting, place: Place, opensList: boolean, closing?: Span[]): ParagraphResult {
  const { text } = reading;
  const drafts: Draft[] = [];
  const general: Span[] = [];
  const carried: Carried = { lead: setting.lead, cooperate: setting.cooperate, inherited: true };
  let next: Setting = setting;
  const sentences = sentencesOf(text, span);
  for (const [position, sentence] of sentences.entries()) {
    const last = position === sentences.length - 1;
    if (drafts.length > 0 && isOnlyDeadline(reading.deadlines, sentence)) {
      closeWith(reading, drafts, sentence, closing);
      continue;
    }
    if (closing && isOnlyDeadline(reading.deadlines, sentence)) {
      closing.push(sentence);
      continue;
    }
    const leadIn = last && opensList;
    const result = readSentence(reading, sentence, setting, carried, place, leadIn);
    drafts.push(...result.drafts);
    general.push(...result.general);
    if (leadIn) next = { ...setting, ...result.next };
  }
  return { drafts: numbered(drafts, place), general, setting: next, addressee: carried.inherited ? undefined : carried.lead };
}

/** One task takes the sentence into its quotation; several share the date (scheme, rule Q). */
function closeWith(reading: Reading, drafts: Draft[], sentence: Span, closing: Span[] | undefined): void {
  const open = drafts.filter(draft => !draft.ownDeadline && draft.deadline.kind === 'none');
  const [only] = drafts;
  if (closing) closing.push(sentence);
  if (drafts.length === 1 && only && !closing) only.span = { start: only.span.start, end: sentence.end };
  if (open.length > 0) shareDeadline(reading, drafts, sentence);
}

const numbered = (drafts: Draft[], place: Place): Draft[] =>
  drafts.length < 2 ? drafts : drafts.map((draft, index) => (draft.id === place.id ? { ...draft, id: `${place.id}.${index + 1}` } : draft));

interface SentenceResult {
  readonly drafts: Draft[];
  readonly general: Span[];
  readonly next: Partial<Setting>;
}

function readSentence(reading: Reading, sentence: Span, setting: Setting, carried: Carried, place: Place, leadIn: boolean): SentenceResult {
  const { text } = reading;
  const drafts: Draft[] = [];
  const general: Span[] = [];
  let ended = false;
  const parts = joinCircumstances(reading, partsOf(text, sentence)).flatMap(part => splitByCommas(reading.mentions, reading.deadlines, part));
  let opening: Assignment | undefined;
  const sentenceDeadline = leadInDeadline(reading, sentence);
  for (const [position, part] of parts.entries()) {
    const assignment = readAssignment(reading.mentions, part, reading.speakers);
    const predicate = text.slice(assignment.predicateStart, part.end);
    if (assignment.told || ended) {
      ended = ended || position === 0;
      continue;
    }
    if (assignment.lead) {
      carried.lead = partyOf(text, [assignment.lead]);
      carried.cooperate = setting.cooperate;
      carried.inherited = false;
      opening = assignment;
    } else if (assignment.speakerOnly && !leadIn) {
      carried.lead = undefined;
      carried.inherited = false;
    } else if (!assignment.speakerOnly && !beginsWithVerb(predicate) && !setting.nounsAllowed && !/^\p{Ll}/u.test(predicate)) {
      continue;
    }
    const own = partyOf(text, assignment.cooperate);
    const cooperate = merge(own.codes.length > 0 && !carried.inherited ? own : merge(carried.cooperate, own), NOBODY);
    if (assignment.lead || own.codes.length > 0) carried.cooperate = carried.inherited ? carried.cooperate : cooperate;
    const tail = leadIn && position === parts.length - 1 ? listOpenerStart(text, assignment.predicateStart, part.end) : part.end;
    if (tail <= assignment.predicateStart) continue;
    const draft = makeDraft(reading, { part: { start: part.start, end: tail }, assignment, setting, carried, cooperate, place, first: position === 0, sentenceDeadline });
    if (draft === 'general') general.push({ start: part.start, end: part.end });
    else if (draft) joinReport(drafts, draft, text, part);
  }
  closeSeries(reading, drafts, sentence);
  const nounsAllowed = leadIn && endsInMaking(text.slice(sentence.start, sentence.end) + (text[sentence.end] === ':' ? ':' : ''));
  return {
    drafts,
    general,
    next: {
      lead: carried.lead,
      cooperate: opening || !carried.inherited ? carried.cooperate : setting.cooperate,
      deadline: drafts.length === 0 ? (sentenceDeadline ?? setting.deadline) : setting.deadline,
      nounsAllowed,
    },
  };
}

/** The deadline that stands in a lead-in, for all its items (D21). */
const leadInDeadline = (reading: Reading, sentence: Span): TaskDeadline | undefined => {
  const found = deadlineIn(reading.deadlines, sentence);
  return found && found.due ? toTaskDeadline(found) : undefined;
};

interface DraftInput {
  readonly part: Span;
  readonly assignment: Assignment;
  readonly setting: Setting;
  readonly carried: Carried;
  readonly cooperate: Party;
  readonly place: Place;
  readonly first: boolean;
  readonly sentenceDeadline: TaskDeadline | undefined;
}

function makeDraft(reading: Reading, input: DraftInput): Draft | 'general' | undefined {
  const { text } = reading;
  const { assignment, setting, carried } = input;
  const span = tidy(text, assignment.lead ? assignment.quoteStart : Math.max(input.part.start, quoteStartOf(text, assignment, input.part)), input.part.end);
  if (!span) return undefined;
  const predicate = text.slice(assignment.predicateStart, span.end);
  const own = deadlineIn(reading.deadlines, { start: Math.min(span.start, input.part.start), end: span.end });
  const noLead = !carried.lead;
  if (setting.telling && !assignment.forced && !assignment.lead) return undefined;
  const weight = weigh({
    predicate: setting.nounsAllowed && !beginsWithVerb(predicate) ? `ban hành ${predicate}` : predicate,
    lead: carried.lead?.codes ?? [],
    noLead,
    deadline: own ? toTaskDeadline(own) : setting.deadline,
    enumerated: setting.enumerated && !setting.telling,
    ordered: assignment.forced,
  });
  if (lexicon.meetingAudience.test(text.slice(assignment.predicateStart, assignment.predicateStart + 60).trimStart())) return undefined;
  if (weight.is === 'nothing') return carried.lead && !setting.telling ? 'general' : undefined;
  const reasons: Reason[] = weight.why ? [weight.why] : [];
  if (!assignment.lead && carried.lead && carried.inherited) reasons.push(setting.inherited);
  if (!own && setting.deadline) reasons.push('headingDeadline');
  return {
    id: input.place.id,
    clause: input.place.clause,
    span,
    predicate,
    lead: carried.lead ?? NOBODY,
    cooperate: withoutLead(input.cooperate, carried.lead),
    deadline: own ? toTaskDeadline(own) : (setting.deadline ?? NONE),
    ownDeadline: own !== undefined,
    optional: weight.is === 'optional',
    reasons,
  };
}

function quoteStartOf(text: string, assignment: Assignment, part: Span): number {
  if (!assignment.speakerOnly) return assignment.predicateStart;
  return /^\s/u.test(text[part.start] ?? '') ? part.start + 1 : assignment.predicateStart;
}

/** S4: a part that only reports the outcome of the part before belongs to it. */
function joinReport(drafts: Draft[], draft: Draft, text: string, part: Span): void {
  const before = drafts.at(-1);
  const content = text.slice(draft.span.start, draft.span.end);
  const reports = before && lexicon.reportingAtStart.test(content) && draft.lead.text === before.lead.text && /^(?:kịp thời\s+)?(?:tổng hợp|báo cáo)/iu.test(content) && content.split(/\s+/u).length <= 16 && !/^báo cáo (?:kết quả|tình hình)[^;]*(?:trước|hằng|định kỳ)/iu.test(content);
  if (!reports || !before) {
    drafts.push(draft);
    return;
  }
  before.span = { start: before.span.start, end: Math.max(before.span.end, Math.min(part.end, draft.span.end)) };
  if (before.deadline.kind === 'none') before.deadline = draft.deadline;
}

/** D20: "A; B, hoàn thành trong tháng 12/2025": the only deadline of a series with one lead holds for all of it. */
function closeSeries(reading: Reading, drafts: readonly Draft[], _sentence: Span): void {
  const last = drafts.at(-1);
  if (drafts.length < 2 || !last?.ownDeadline || drafts.slice(0, -1).some(draft => draft.ownDeadline || draft.lead.text !== last.lead.text)) return;
  const content = reading.deadlines.folded.slice(last.span.start, last.span.end);
  const phrase = reading.text.slice(last.span.start, last.span.end).lastIndexOf(last.deadline.text ?? '\u0000');
  if (phrase < 0 || !/,\s*(?:phai |va )?(?:hoan thanh|hoan tat)(?: xong)?(?: viec nay)?\s*$/u.test(content.slice(0, phrase))) return;
  for (const draft of drafts.slice(0, -1)) {
    draft.deadline = last.deadline;
    draft.reasons.push('sharedDeadline');
  }
}

/** "căn cứ A; B; bám sát C thực hiện …": semicolons inside a circumstance do not part a sentence. */
function joinCircumstances(reading: Reading, parts: readonly Span[]): readonly Span[] {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return parts;
  const lead = readChain(reading.mentions, first.start, first.end);
  const after = lead && reading.text.slice(lead.end, first.end).trimStart();
  return after && /^(?:căn cứ|trên cơ sở|bám sát)/iu.test(after) ? [{ start: first.start, end: rest.at(-1)?.end ?? first.end }] : parts;
}

/** Where the tail begins that only opens a list: "…, đồng thời thực hiện các nội dung sau". */
function listOpenerStart(text: string, from: number, end: number): number {
  const content = text.slice(from, end);
  if (!lexicon.listOpener.test(content) && text[end] !== ':') return end;
  if (!lexicon.listOpener.test(content)) return from;
  const comma = content.lastIndexOf(', ');
  return comma < 0 ? from : from + comma;
}

const merge = (one: Party, other: Party): Party => ({
  codes: [...new Set([...one.codes, ...other.codes])],
  text: [one.text, other.text].filter(Boolean).join(', '),
  unknown: [...one.unknown, ...other.unknown],
});

const withoutLead = (party: Party, lead: Party | undefined): Party => ({ ...party, codes: party.codes.filter(code => !lead?.codes.includes(code)) });
