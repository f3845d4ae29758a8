// Reads one sentence: its parts, who acts in each, and what it hands on.

import { type Assignment, readAssignment } from './assignment.ts';
import { type Draft, NOBODY, type Party, partyOf } from './draft.ts';
import { inside, type Span } from './formats/document.ts';
import { afterTime, beginsWithVerb, lexicon, withoutAdverbs } from './lexicon.ts';
import { propose } from './propose.ts';
import { AIM_CLAUSE, CLOSING_PHRASE, GIVES_OPINION, MAKING_LEAD_IN } from './sentence.data.ts';
import { partsOfSentence } from './sentence-parts.ts';
import type { Carried, Place, Reading, Setting } from './setting.ts';
import { deadlineIn, isOnlyDeadline, toTaskDeadline } from './task-deadline.ts';
import type { TaskDeadline } from './types.ts';

export interface SentenceResult {
  readonly drafts: Draft[];
  readonly general: Span[];
  readonly next: Partial<Setting>;
}

/** `leadIn`: the sentence opens a list, so its tail is no task of its own and its addressee holds for the items. */
export function readSentence(
  reading: Reading,
  sentence: Span,
  setting: Setting,
  carried: Carried,
  place: Place,
  leadIn: boolean,
): SentenceResult {
  const { text } = reading;
  const drafts: Draft[] = [];
  const general: Span[] = [];
  const parts = partsOfSentence(reading, sentence);
  const circumstance = circumstanceDeadline(reading, sentence);
  let reported = false;
  let named = false;
  for (const [position, part] of parts.entries()) {
    if (drafts.length > 0 && isOnlyDeadline(reading.deadlines, part)) {
      closeParts(reading, drafts, part);
      continue;
    }
    const assignment = readAssignment(reading.mentions, part, reading.speakers);
    const predicate = text.slice(assignment.predicateStart, part.end);
    const orders = beginsWithVerb(afterTime(predicate));
    const told = assignment.told && !(setting.enumerated && !setting.telling && namesItsDoer(reading, part, assignment));
    const tells = told || (!orders && !assignment.forced && lexicon.reported.test(predicate));
    reported ||= tells && (position === 0 || lexicon.reported.test(text.slice(part.start, part.end)));
    if (tells || (reported && !assignment.forced)) continue;
    if (assignment.lead) {
      carried.lead = partyOf(text, [assignment.lead]);
      carried.cooperate = setting.lead && samePeople(setting.lead, carried.lead) ? setting.cooperate : NOBODY;
      carried.inherited = false;
      named = true;
    } else if (assignment.speakerOnly) {
      carried.ordered = true;
      if (!leadIn && !setting.enumerated) carried.lead = undefined;
    } else if (
      !orders &&
      !setting.nounsAllowed &&
      !(position > 0 && drafts.length > 0 && /^\p{Ll}/u.test(predicate) && setting.enumerated) &&
      !(position === 0 && isDatedDuty(reading, part, setting))
    )
      continue;
    const own = partyOf(text, assignment.cooperate);
    const cooperate = merge(carried.cooperate, own);
    if (named || assignment.lead) carried.cooperate = cooperate;
    const end = leadIn && position === parts.length - 1 ? listOpenerStart(text, assignment.predicateStart, part.end) : part.end;
    if (end <= assignment.predicateStart) {
      if (leadIn) carried.cooperate = cooperate;
      continue;
    }
    const draft = propose(reading, {
      part: { start: part.start, end },
      assignment,
      setting: {
        ...setting,
        secondary: setting.secondary || position > 0,
        dated: setting.dated || parts.slice(position + 1).some(later => isOnlyDeadline(reading.deadlines, later)),
      },
      carried,
      cooperate,
      place,
      circumstance,
      opensList: leadIn && position === parts.length - 1,
    });
    if (draft === 'general') {
      // what only opens a list says nothing by itself
      if (!leadIn || position < parts.length - 1) general.push({ start: part.start, end: part.end });
    } else if (draft) drafts.push(draft);
  }
  closeSeries(reading, drafts);
  if (isOnlyVague(drafts, general) && !general.some(span => readAssignment(reading.mentions, span, reading.speakers).lead))
    widen(drafts, general);
  return { drafts, general, next: nextSetting(reading, sentence, setting, carried, leadIn, drafts.length > 0) };
}

/** An item under somebody's name with a date of its own is a duty, whatever verb it begins with. */
const isDatedDuty = ({ deadlines }: Reading, part: Span, { lead, enumerated, telling, secondary }: Setting): boolean =>
  lead !== undefined && enumerated && !telling && !secondary && deadlineIn(deadlines, part)?.due != null;

/** An item of assigned work that begins with who is to act and goes on with a verb that no lexicon has. */
const namesItsDoer = (reading: Reading, part: Span, { lead, predicateStart }: Assignment, text = reading.text): boolean =>
  lead !== undefined &&
  lead.codes.length > 0 &&
  text.slice(part.start, lead.start).trim() === '' &&
  /^\p{Lu}/u.test(text.slice(lead.start, part.end)) &&
  /^\s*\p{Ll}/u.test(text.slice(lead.end, part.end)) &&
  mayBeOrdered(reading, part, text.slice(Math.max(lead.end, predicateStart), part.end).trimStart());

/** "Bộ A có ý kiến về …, gửi Bộ B trước 10/11": with a date to come it is no report. */
const mayBeOrdered = ({ deadlines }: Reading, part: Span, predicate: string): boolean =>
  !lexicon.notOrdered.test(predicate) || (GIVES_OPINION.test(predicate) && deadlineIn(deadlines, part)?.due != null);

/** An item of which nothing can be checked stays one item, whatever semicolons it holds (O1, O2). */
const isOnlyVague = (drafts: readonly Draft[], general: readonly Span[]): boolean =>
  drafts.length === 1 &&
  general.length > 0 &&
  drafts[0]?.reasons.includes('noProduct') === true &&
  general.every(span => span.start >= (drafts[0]?.span.end ?? 0));

function widen(drafts: readonly Draft[], general: Span[]): void {
  const [only] = drafts;
  const last = general.at(-1);
  if (!only || !last) return;
  only.span = { start: only.span.start, end: last.end };
  general.length = 0;
}

function nextSetting(
  reading: Reading,
  sentence: Span,
  setting: Setting,
  carried: Carried,
  leadIn: boolean,
  hasTasks: boolean,
): Partial<Setting> {
  const found = hasTasks ? undefined : deadlineIn(reading.deadlines, withoutAim(reading, sentence));
  return {
    lead: carried.lead,
    cooperate: carried.cooperate,
    ordered: carried.ordered || setting.ordered,
    deadline: found?.due ? toTaskDeadline(found) : setting.deadline,
    ...makingOf(reading, sentence, leadIn),
  };
}

/** "Để khởi công vào ngày 19/12/2025, yêu cầu …:": the date of the aim is not that of the work. */
function withoutAim({ text }: Reading, sentence: Span): Span {
  const aim = AIM_CLAUSE.exec(text.slice(sentence.start, sentence.end));
  return aim ? { start: sentence.start + aim[0].length, end: sentence.end } : sentence;
}

/** "trình Chính phủ ban hành:": the items are products, and the words say what becomes of them. */
function makingOf(reading: Reading, sentence: Span, leadIn: boolean): Pick<Setting, 'nounsAllowed' | 'makes'> {
  const content = reading.text.slice(sentence.start, sentence.end);
  if (!leadIn || !MAKING_LEAD_IN.test(content)) return { nounsAllowed: false };
  const { predicateStart } = readAssignment(reading.mentions, sentence, reading.speakers);
  const makes = withoutAdverbs(reading.text.slice(predicateStart, sentence.end)).replace(/[\s:]+$/u, '');
  return { nounsAllowed: true, makes: makes.length > LONGEST_MAKING ? (makes.split(/,\s+/u).at(-1) ?? makes) : makes };
}

const LONGEST_MAKING = 90;

const samePeople = (one: Party, other: Party): boolean =>
  one.codes.length === other.codes.length && one.codes.every(code => other.codes.includes(code));

/** "trong 6 tháng tới, Bộ A …, Bộ B …": a deadline before the first agency that acts. */
function circumstanceDeadline(reading: Reading, sentence: Span): TaskDeadline | undefined {
  if (inside(reading.deadlines.all, sentence.start, sentence.end).length === 0) return undefined;
  const first = readAssignment(reading.mentions, sentence, reading.speakers).lead;
  if (!first) return undefined;
  const found = deadlineIn(reading.deadlines, { start: sentence.start, end: first.start });
  return found && !found.bare && /^\s*,\s*$/u.test(reading.text.slice(found.end, first.start)) ? toTaskDeadline(found) : undefined;
}

/** "A; hoàn thành trong tháng 9/2025": a part that says only when belongs to those before it. */
function closeParts(reading: Reading, drafts: readonly Draft[], part: Span): void {
  const found = deadlineIn(reading.deadlines, part);
  const last = drafts.at(-1);
  if (!found || !last) return;
  last.span = { start: last.span.start, end: part.end };
  for (const draft of drafts.filter(one => !one.ownDeadline)) {
    draft.deadline = toTaskDeadline(found);
    draft.ownDeadline = true;
  }
}

/** D20: "A; B, hoàn thành trong tháng 12/2025": the only deadline of a series with one lead holds for all of it. */
function closeSeries(reading: Reading, drafts: readonly Draft[]): void {
  const last = drafts.at(-1);
  const earlier = drafts.slice(0, -1);
  if (!last?.ownDeadline || earlier.length === 0 || earlier.some(draft => draft.ownDeadline || draft.lead.text !== last.lead.text)) return;
  const content = reading.text.slice(last.span.start, last.span.end);
  const phrase = content.lastIndexOf(last.deadline.text ?? '\u0000');
  if (phrase < 0 || !CLOSING_PHRASE.test(content.slice(0, phrase))) return;
  for (const draft of earlier) {
    draft.deadline = last.deadline;
    draft.ownDeadline = true;
    draft.reasons.push('sharedDeadline');
  }
}

/** Where the tail begins that only opens a list: "…, đồng thời thực hiện các nội dung sau". */
function listOpenerStart(text: string, from: number, end: number): number {
  const content = text.slice(from, end);
  if (!lexicon.listOpener.test(content)) return text[end] === ':' || /^\s*:/u.test(text.slice(end)) ? from : end;
  const comma = content.search(/,\s(?!.*,\s)/u);
  return comma < 0 ? from : from + comma;
}

const merge = (one: Party, other: Party): Party => ({
  codes: [...new Set([...one.codes, ...other.codes])],
  text: [one.text, other.text].filter(Boolean).join(', '),
  unknown: [...one.unknown, ...other.unknown],
});
