// Labelled fields of plans and tables: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …".

import { readDeadlineCell } from '../vietnamese/deadline.ts';
import { NOBODY, type Party } from './draft.ts';
import type { Span } from './formats/document.ts';
import { FIELDS } from './reading.data.ts';
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

/** The field that a line is, or undefined. */
export function fieldOf(text: string, span: Span): Field | undefined {
  const content = text.slice(span.start, span.end);
  for (const { field, pattern } of PATTERNS) {
    const match = pattern.exec(content);
    if (match)
      return {
        field,
        label: { start: span.start, end: span.start + match[0].length },
        value: { start: span.start + match[0].length, end: span.end },
      };
  }
  return undefined;
}

/** Fields at the end of a line: "… Cơ quan chủ trì: Sở Y tế; thời gian: tháng 6/2025." */
export function trailingFields(text: string, span: Span): { readonly bodyEnd: number; readonly fields: readonly Field[] } {
  const content = text.slice(span.start, span.end);
  const marks = [...content.matchAll(INLINE)].filter(match => match.index > 0);
  const [first] = marks;
  if (!first) return { bodyEnd: span.end, fields: [] };
  const fields = marks.flatMap((mark, index) => {
    const start = span.start + mark.index;
    return fieldOf(text, { start, end: span.start + (marks[index + 1]?.index ?? content.length) }) ?? [];
  });
  return { bodyEnd: span.start + first.index, fields };
}

/** The agencies a cell or field names. */
export function partyIn(reading: Reading, span: Span): Party {
  const text = reading.text.slice(span.start, span.end).replace(/[\s.;,)]+$/u, '');
  const codes = [...new Set(reading.mentions.within(span.start, span.end).map(mention => mention.code))];
  return text === '' ? NOBODY : { codes, text, unknown: codes.length === 0 ? [text] : [] };
}

export function deadlineOfCell(reading: Reading, span: Span): TaskDeadline {
  return toTaskDeadline(
    readDeadlineCell(reading.text.slice(span.start, span.end).replace(/[\s.;,)]+$/u, ''), { signedOn: reading.deadlines.signedOn }),
  );
}
