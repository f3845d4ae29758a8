// Labelled fields of plans and tables: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …".

import { readDeadlineCell } from '../vietnamese/deadline.ts';
import { isPlaceOf } from './agency-chain.ts';
import { NOBODY, type Party } from './draft.ts';
import type { Span } from './formats/document.ts';
import { BRACKETED_LEAD, BRACKETED_PARTNER, FIELDS, LEADS_AND_DOES } from './reading.data.ts';
import { sentencesOf } from './sentences.ts';
import type { Reading } from './setting.ts';
import { toTaskDeadline } from './task-deadline.ts';
import type { TaskDeadline } from './types.ts';

export type FieldName = (typeof FIELDS)[number]['field'];

export interface Field {
  readonly field: FieldName;
  readonly label: Span;
  readonly value: Span;
}

const PATTERNS = FIELDS.map(({ field, label }) => ({
  field,
  pattern: new RegExp(`^[-–+•*\\s(]*(?:${label.replaceAll(' ', '\\s+')})\\s*:\\s*`, 'iu'),
}));
const INLINE = new RegExp(
  `(?<=^|[.;(]\\s*|,\\s+|\\s[-–]\\s+)(?:${FIELDS.filter(row => row.field !== 'content')
    .map(row => `(?:${row.label})`)
    .join('|')
    .replaceAll(' ', '\\s+')})\\s*:`,
  'giu',
);

const spaced = (pattern: string, flags = 'iu'): RegExp => new RegExp(pattern.replaceAll(' ', '\\s+'), flags);
const LEAD_SENTENCE = spaced(LEADS_AND_DOES, 'diu');
const LEAD_BRACKET = spaced(BRACKETED_LEAD, 'diu');
const PARTNER = spaced(BRACKETED_PARTNER, 'diu');

/** The fields that a line is made of: one with a label, or the sentence "Bộ A chủ trì, phối hợp với Bộ B thực hiện."; none: it is no such line. */
export function fieldsOf(text: string, span: Span): readonly Field[] {
  const field = fieldOf(text, span);
  if (field) {
    const inner = trailingFields(text, field.value);
    return [{ ...field, value: { start: field.value.start, end: inner.bodyEnd } }, ...inner.fields];
  }
  const said = LEAD_SENTENCE.exec(text.slice(span.start, span.end));
  return said ? partiesOf(said, span.start) : [];
}

/** Lead and partner as a match has them in its groups of these names. */
function partiesOf(match: RegExpExecArray, offset: number): readonly Field[] {
  const groups = match.indices?.groups ?? {};
  return (['lead', 'cooperate'] as const).flatMap(field => {
    const [start, end] = groups[field] ?? (field === 'cooperate' ? groups.helpers : undefined) ?? [];
    if (start === undefined || end === undefined) return [];
    const value = { start: offset + start, end: offset + end };
    return [{ field, label: { start: offset + match.index, end: value.start }, value }];
  });
}

/** The field that a line is, or undefined; a deadline is one sentence, whatever follows it in the line. */
function fieldOf(text: string, span: Span): Field | undefined {
  const content = text.slice(span.start, span.end);
  for (const { field, pattern } of PATTERNS) {
    const match = pattern.exec(content);
    if (!match) continue;
    const value = { start: span.start + match[0].length, end: span.end };
    return {
      field,
      label: { start: span.start, end: value.start },
      value: field === 'deadline' ? { ...value, end: sentencesOf(text, value)[0]?.end ?? value.end } : value,
    };
  }
  return undefined;
}

/** Fields at the end of a line: "… Cơ quan chủ trì: Sở Y tế; thời gian: tháng 6/2025." */
export function trailingFields(text: string, span: Span): { readonly bodyEnd: number; readonly fields: readonly Field[] } {
  const content = text.slice(span.start, span.end);
  const bracket = LEAD_BRACKET.exec(content);
  const marks = [...content.matchAll(INLINE)].filter(match => match.index > 0);
  const [first] = marks;
  if (!first && !bracket) return { bodyEnd: span.end, fields: [] };
  const fields = marks.flatMap((mark, index) => {
    const start = span.start + mark.index;
    return fieldOf(text, { start, end: span.start + (marks[index + 1]?.index ?? content.length) }) ?? [];
  });
  const bracketed = bracket ? bracketFields(text, span, bracket) : [];
  const ends = [first?.index, bracket?.index].filter(index => index !== undefined);
  return { bodyEnd: span.start + Math.min(...ends), fields: [...bracketed, ...fields] };
}

/** "… (Bộ A chủ trì; Bộ B, Bộ C phối hợp)": what stands in the bracket at the end of a task. */
function bracketFields(text: string, span: Span, bracket: RegExpExecArray): readonly Field[] {
  const [lead] = partiesOf(bracket, span.start);
  if (!lead) return [];
  const close = text.indexOf(')', lead.value.end);
  const partner = PARTNER.exec(text.slice(lead.value.end, close < 0 ? span.end : close + 1));
  return [lead, ...(partner ? partiesOf(partner, lead.value.end) : [])];
}

/** The agencies a cell or field names. */
export function partyIn(reading: Reading, span: Span): Party {
  const text = reading.text.slice(span.start, span.end).replace(/[\s.;,)]+$/u, '');
  const named = reading.mentions.within(span.start, span.end);
  const codes = [...new Set(named.filter((one, at) => !isPlaceOf(named[at - 1], one)).map(mention => mention.code))];
  return text === '' ? NOBODY : { codes, text, unknown: codes.length === 0 ? [text] : [] };
}

export function deadlineOfCell(reading: Reading, span: Span): TaskDeadline {
  return toTaskDeadline(readDeadlineCell(reading.text.slice(span.start, span.end).replace(/[\s.;,)]+$/u, ''), reading.deadlines.context));
}
