// Numbered official documents: conclusions, instructions, dispatches, resolutions, plans; addressees come down from headings and lead-ins.

import { RANK, readLabel } from '../../../vietnamese/clause.ts';
import { addresseeOf } from '../../agency-chain.ts';
import { type Draft, NOBODY, partyOf } from '../../draft.ts';
import type { Field } from '../../fields.ts';
import type { Document, Span } from '../../formats/document.ts';
import { lexicon } from '../../lexicon.ts';
import { type Clause, outline } from '../../outline.ts';
import { readParagraph, shareDeadline } from '../../paragraph.ts';
import { plainSetting, type Reading, type Setting } from '../../setting.ts';
import { deadlineIn, isOnlyDeadline, toTaskDeadline } from '../../task-deadline.ts';
import type { DirectiveRecord, TaskDeadline } from '../../types.ts';
import type { Layout, LayoutInput, LayoutResult } from '../layout.ts';
import { fieldOwners, readFielded } from './fielded.ts';
import { OPENS_ORDERS } from './headings.data.ts';
import { isAddresseeHeading, isHeading, tellingOf } from './headings.ts';
import { readTables } from './tables.ts';

export const official: Layout = {
  key: 'official',
  recognises(document: Document, record: DirectiveRecord) {
    const labelled = document.lines.filter(line => readLabel(document.text.slice(line.start, line.end))).length;
    if (record.type !== 'bao-chi') return 0.8;
    return labelled > 5 && labelled > document.lines.length / 4 ? 0.6 : 0.2;
  },
  read,
};

interface Frame {
  readonly depth: number;
  setting: Setting;
  readonly firstDraft: number;
}

interface State {
  readonly input: LayoutInput;
  readonly drafts: Draft[];
  readonly general: { clause: string; start: number; end: number }[];
  readonly frames: Frame[];
  /** between "Nơi nhận" and an annex nothing is read */
  closed: boolean;
  /** inside the list of recipients under "Kính gửi:" or "… điện:" */
  recipients: boolean;
  /** the last line of the head of the document */
  readonly bodyAfter: number;
}

function read(input: LayoutInput): LayoutResult {
  const clauses = outline(input.document);
  const { rows, drafts: tableDrafts } = readTables(input, clauses);
  const state: State = {
    input,
    drafts: [],
    general: [],
    frames: [{ depth: 0, setting: rootSetting(clauses.some(clause => clause.label !== undefined)), firstDraft: 0 }],
    closed: false,
    recipients: false,
    bodyAfter: headEnd(input),
  };
  const owners = fieldOwners(input.reading, clauses);
  for (const [index, clause] of clauses.entries()) {
    if (rows.has(clause.line.ordinal)) continue;
    step(state, clause, clauses[index + 1], owners);
  }
  return { drafts: [...state.drafts, ...tableDrafts].sort((a, b) => a.span.start - b.span.start), general: state.general };
}

const rootSetting = (numbered = false): Setting => ({ ...plainSetting('inheritedLead'), telling: numbered ? 'result' : false });

function step(state: State, clause: Clause, next: Clause | undefined, owners: ReadonlyMap<Clause, readonly Field[]>): void {
  const { reading } = state.input;
  const content = reading.text.slice(clause.body.start, clause.body.end);
  if (clause.label?.kind === 'annex') {
    state.closed = false;
    state.frames.length = 1;
    const [root] = state.frames;
    if (root) root.setting = rootSetting();
    return;
  }
  if (state.closed && lexicon.attached.test(content)) {
    state.closed = false;
    state.frames.length = 1;
    const [root] = state.frames;
    if (root) root.setting = rootSetting(true);
    return;
  }
  if (lexicon.recipients.test(content)) state.closed = !lexicon.addressedTo.test(content);
  if (state.closed || clause.line.ordinal <= state.bodyAfter || /^\[\d+\]/u.test(content)) return;
  state.recipients = isRecipient(state, clause, content);
  if (state.recipients) return;
  while (state.frames.length > 1 && (state.frames.at(-1)?.depth ?? 0) > clause.depth - (clause.label ? 1 : 0)) state.frames.pop();
  const frame = clause.label ? pushFrame(state, clause) : state.frames.at(-1);
  if (!frame || fieldsOnly(owners, clause)) return;
  if (isOnlyDeadline(reading.deadlines, clause.body) && !clause.label) return closeList(state, frame, clause);
  const fields = owners.get(clause) ?? [];
  if (fields.length > 0) {
    state.drafts.push(...readFielded(reading, clause, frame.setting, fields));
    return;
  }
  readClause(state, clause, frame, next);
}

function pushFrame(state: State, clause: Clause): Frame {
  const parent = state.frames.at(-1);
  const frame: Frame = {
    depth: clause.depth,
    setting: { ...(parent?.setting ?? rootSetting()), enumerated: true, ...(parent?.depth === 0 ? { telling: false } : {}) },
    firstDraft: state.drafts.length,
  };
  state.frames.push(frame);
  return frame;
}

function readClause(state: State, clause: Clause, frame: Frame, next: Clause | undefined): void {
  const { reading } = state.input;
  const content = reading.text.slice(clause.body.start, clause.body.end);
  if ((clause.label || frame.depth > 0 || /:\s*$/u.test(content)) && isAddresseeHeading(reading, clause.body)) {
    const chain = addresseeOf(reading.mentions, clause.body.start, clause.body.end);
    if (chain) frame.setting = { ...frame.setting, lead: partyOf(reading.text, [chain]), cooperate: NOBODY, telling: false };
    return;
  }
  if (isHeading(reading, content, clause, next)) {
    const deadline = headingDeadline(reading, clause.body);
    const telling = tellingOf(content) || (lexicon.assigning.test(content) ? false : frame.setting.telling);
    frame.setting = {
      ...frame.setting,
      telling,
      ...(deadline ? { deadline } : {}),
      ...(clause.label && RANK[clause.label.kind] <= RANK.roman ? { lead: undefined, cooperate: NOBODY } : {}),
    };
    return;
  }
  const opens = clause.opensList || /:\s*$/u.test(content);
  const setting = { ...frame.setting, enumerated: frame.setting.enumerated && clause.label !== undefined };
  const result = readParagraph(reading, clause.body, setting, { id: clause.id, clause: clause.citation }, opens);
  state.drafts.push(...result.drafts);
  state.general.push(...result.general.map(span => ({ clause: clause.citation, ...span })));
  const orders = result.addressee !== undefined || result.setting.ordered;
  if (opens)
    frame.setting = {
      ...(!clause.label && !result.addressee && OPENS_ORDERS.test(content) ? orderedAnew(result.setting) : result.setting),
      enumerated: frame.setting.enumerated,
      telling: orders && frame.setting.telling === 'result' ? false : frame.setting.telling,
    };
}

/** "Đối với các đơn vị trong ngành, Bộ trưởng yêu cầu:": what follows is for others than those addressed before, whoever they are. */
const orderedAnew = (setting: Setting): Setting => ({ ...setting, lead: undefined, cooperate: NOBODY, ordered: true });

/** "1. Giai đoạn 1 (hoàn thành trước 30/6/2025)": the deadline of a heading holds for what stands under it (D21). */
function headingDeadline(reading: Reading, span: Span): TaskDeadline | undefined {
  const found = deadlineIn(reading.deadlines, span);
  return found?.due && !found.bare ? toTaskDeadline(found) : undefined;
}

/** D20: a paragraph that says only when, after a list. */
function closeList(state: State, frame: Frame, clause: Clause): void {
  shareDeadline(state.input.reading, state.drafts.slice(frame.firstDraft), clause.body);
}

const fieldsOnly = (owners: ReadonlyMap<Clause, readonly Field[]>, clause: Clause): boolean => owners.get(clause)?.length === 0;

/** No head has more lines. */
const HEAD = 20;

/** The head of a document: number, place and date, title; the text begins after it. */
function headEnd({ document, record }: LayoutInput): number {
  const first = document.lines.slice(0, HEAD);
  const numbered = first.findIndex(line => readLabel(document.text.slice(line.start, line.end))?.kind === 'article');
  const lines = numbered < 0 ? first : first.slice(0, numbered);
  const known = lines.filter(line => {
    const content = document.text.slice(line.start, line.end).replace(/\s+/gu, ' ');
    return content.length > 3 && (record.title.includes(content) || lexicon.headLine.test(content));
  });
  return known.at(-1)?.ordinal ?? 0;
}

/** "Kính gửi:" or "THỦ TƯỚNG CHÍNH PHỦ điện:" and the dashes under it name recipients, no tasks. */
const isRecipient = (state: State, clause: Clause, content: string): boolean =>
  lexicon.addressedTo.test(content) || (state.recipients && (clause.label?.kind === 'dash' || clause.label?.kind === 'plus'));
