// Reads one paragraph: a topic before a colon, sentences one after another, enumerated items inside it, a closing date for all.

import { bracketDepth, type InlineItem, inlineItems } from '../vietnamese/clause.ts';
import { readChain } from './agency-chain.ts';
import { readAssignment } from './assignment.ts';
import type { Draft } from './draft.ts';
import { inside, type Span } from './formats/document.ts';
import { beginsWithVerb, lexicon } from './lexicon.ts';
import { MAKING_LEAD_IN, REQUEST_TOPIC, TOPIC_START } from './sentence.data.ts';
import { readSentence } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import type { Carried, ParagraphResult, Place, Reading, Setting } from './setting.ts';
import { deadlineIn, isOnlyDeadline, toTaskDeadline } from './task-deadline.ts';

export function readParagraph(reading: Reading, span: Span, setting: Setting, place: Place, opensList: boolean): ParagraphResult {
  const body = withoutTopic(reading, span);
  const items = usableItems(reading, body);
  const [firstItem] = items;
  const preamble = { start: body.start, end: firstItem ? body.start + firstItem.start : body.end };
  const first = readStretch(reading, preamble, setting, place, opensList || items.length > 0);
  if (items.length === 0) return first;
  const drafts = [...first.drafts];
  const general = [...first.general];
  const closing: Span[] = [];
  const inner: Setting = { ...first.setting, enumerated: true };
  for (const item of items) {
    const itemPlace = { id: `${place.id}.${item.label.value}`, clause: `${place.clause} (${item.label.value})` };
    const itemSpan = { start: body.start + item.bodyStart, end: body.start + item.end };
    const result = readStretch(reading, itemSpan, inner, itemPlace, false, item === items.at(-1) ? closing : undefined);
    drafts.push(...result.drafts);
    general.push(...result.general);
  }
  for (const sentence of closing) shareDeadline(reading, drafts, sentence);
  return { ...first, drafts, general };
}

/** D20: a sentence that says only when, for every task before it that has no deadline of its own. */
export function shareDeadline(reading: Reading, drafts: readonly Draft[], sentence: Span): void {
  const found = deadlineIn(reading.deadlines, sentence) ?? inside(reading.deadlines.all, sentence.start, sentence.end)[0];
  const open = drafts.filter(draft => !draft.ownDeadline || (draft.deadline.kind === 'recurring' && draft === drafts.at(-1)));
  if (!found) return;
  for (const draft of open) {
    draft.deadline = { ...toTaskDeadline(found), ...(draft.deadline.recurrence ? { recurrence: draft.deadline.recurrence } : {}) };
    draft.ownDeadline = true;
    if (open.length > 1) draft.reasons.push('sharedDeadline');
  }
}

/** "Về số hóa: Các bộ, ngành: …": the topic before the first colon says nobody and nothing to do. */
function withoutTopic(reading: Reading, span: Span): Span {
  const { text, mentions } = reading;
  const head = text.slice(span.start, Math.min(span.end, span.start + 220));
  const colon = /^(?:[^:.]|\.(?=\d))*?\s*:\s*(?=\S)/u.exec(head);
  if (!colon || readChain(mentions, span.start, span.end)) return span;
  const start = span.start + colon[0].length;
  const topic = head.slice(0, colon[0].length);
  const ordersSomebody = topic.replace(/\([^()]*\)/gu, '').search(lexicon.force) >= 0 && !REQUEST_TOPIC.test(topic);
  if (ordersSomebody || (beginsWithVerb(topic) && !TOPIC_START.test(topic) && !namesDoer(reading, { start, end: span.end }))) return span;
  const rest = text.slice(start, span.end);
  return readChain(mentions, start, span.end) || beginsWithVerb(rest) || lexicon.forceAtStart.test(rest) ? { start, end: span.end } : span;
}

/** "Lập bản đồ vùng trồng: Sở A chủ trì …": after the colon somebody is named who acts, so what stands before it is a topic. */
function namesDoer(reading: Reading, span: Span): boolean {
  const { lead, told } = readAssignment(reading.mentions, span, reading.speakers);
  return lead !== undefined && !told && !/^[\s.;,]*$/u.test(reading.text.slice(lead.end, span.end));
}

/** Enumerated items inside a paragraph, unless they only spell out one product (S5: none of them begins with a verb of its own). */
function usableItems(reading: Reading, span: Span): readonly InlineItem[] {
  const content = reading.text.slice(span.start, span.end);
  const items = inlineItems(content);
  const [first] = items;
  if (!first || bracketDepth(content, first.start) > 0) return [];
  const withVerbs = items.filter(item => {
    const body = content.slice(item.bodyStart, item.end);
    return (
      beginsWithVerb(body) ||
      readChain(reading.mentions, span.start + item.bodyStart, span.end) !== undefined ||
      lexicon.forceAtStart.test(body)
    );
  });
  return withVerbs.length * 2 > items.length || MAKING_LEAD_IN.test(content.slice(0, first.start).trimEnd()) ? items : [];
}

/** Sentences one after another, the addressee of one holding for the next that begins with a bare verb. */
function readStretch(reading: Reading, span: Span, setting: Setting, place: Place, opensList: boolean, closing?: Span[]): ParagraphResult {
  const drafts: Draft[] = [];
  const general: Span[] = [];
  const carried: Carried = { lead: setting.lead, cooperate: setting.cooperate, inherited: true, ordered: setting.ordered };
  let handedOn: Setting = setting;
  const sentences = sentencesOf(reading.text, span);
  for (const [position, sentence] of sentences.entries()) {
    if ((drafts.length > 0 || closing) && isOnlyDeadline(reading.deadlines, sentence)) {
      closeWith(reading, drafts, sentence, closing);
      continue;
    }
    const leadIn = opensList && position === sentences.length - 1;
    const next = sentences[position + 1];
    const dated = next !== undefined && isOnlyDeadline(reading.deadlines, next);
    const here = { ...setting, secondary: setting.secondary || position > 0, dated };
    const result = readSentence(reading, sentence, here, carried, place, leadIn);
    drafts.push(...result.drafts);
    general.push(...result.general);
    if (leadIn) handedOn = { ...setting, ...result.next, secondary: false };
  }
  return { drafts: numbered(drafts, place), general, setting: handedOn, addressee: carried.inherited ? undefined : carried.lead };
}

/** One task takes the sentence into its quotation; several share the date (scheme, rule Q). */
function closeWith(reading: Reading, drafts: readonly Draft[], sentence: Span, closing: Span[] | undefined): void {
  if (closing) {
    closing.push(sentence);
    return;
  }
  const [only] = drafts;
  if (drafts.length === 1 && only) only.span = { start: only.span.start, end: sentence.end };
  shareDeadline(reading, drafts, sentence);
}

const numbered = (drafts: Draft[], place: Place): Draft[] =>
  drafts.length < 2 ? drafts : drafts.map((draft, index) => (draft.id === place.id ? { ...draft, id: `${place.id}.${index + 1}` } : draft));
