// The outline of a numbered document: each line with its place in the tree of clauses, its id and its exact citation.

import { type Label, type LabelKind, RANK, readLabel } from '../vietnamese/clause.ts';
import { fieldsOf } from './fields.ts';
import type { Document, Line, Span } from './formats/document.ts';
import { citation } from './texts.ts';

export interface Clause {
  readonly line: Line;
  /** the line without its enumerator */
  readonly body: Span;
  readonly label: Label | undefined;
  /** how many clauses stand above it */
  readonly depth: number;
  readonly path: readonly Step[];
  readonly id: string;
  readonly citation: string;
  /** clauses under it follow */
  readonly opensList: boolean;
}

export interface Step {
  readonly kind: LabelKind;
  readonly value: string;
  /** position among bullets */
  readonly position: number;
  /** its line is whole sentences, so that a paragraph without enumerator after it stands beside it, not under it */
  readonly closed: boolean;
}

export function outline(document: Document): readonly Clause[] {
  const stack: Step[] = [];
  const clauses: Clause[] = [];
  for (const line of document.lines) {
    const content = document.text.slice(line.start, line.end);
    const label = line.row ? undefined : labelOf(content, stack);
    if (label) place(stack, { ...label, closed: isClosed(content) });
    else if (!line.row && !fieldLike(content)) leaveClosed(stack);
    clauses.push({
      line,
      body: { start: line.start + (label && label.kind !== 'annex' ? label.length : 0), end: line.end },
      label,
      depth: stack.length,
      path: [...stack],
      id: stack.length > 0 ? idOf(stack) : `P${line.ordinal}`,
      citation: stack.length > 0 ? citationOf(stack) : citation.paragraph(line.ordinal),
      opensList: false,
    });
  }
  return clauses.map((clause, index) => {
    const next = clauses.slice(index + 1).find(other => other.label !== undefined || other.line.row !== undefined);
    const adjacent = clauses[index + 1];
    const deeper = adjacent?.label !== undefined && adjacent === next && adjacent.depth > clause.depth && adjacent.label.kind !== 'annex';
    return { ...clause, opensList: deeper };
  });
}

/** "D." after "C." is a letter, "I)" after "H)" too; a lone capital that is a roman figure counts as one only where it fits. */
function labelOf(content: string, stack: readonly Step[]): Label | undefined {
  const label = readLabel(content);
  if (label?.kind === 'roman' && label.value.length === 1 && /[CDILMVX]/.test(label.value)) {
    const upper = stack.findLast(step => step.kind === 'upper');
    const roman = stack.some(step => step.kind === 'roman');
    if (upper && !roman && label.value.charCodeAt(0) - upper.value.charCodeAt(0) === 1) return { ...label, kind: 'upper' };
  }
  return label;
}

/** A line that ends a sentence needs nothing under it. */
const isClosed = (content: string): boolean => /[.;]\s*(?:\/\.|\/-)?\s*$/u.test(content) || /\.\/\.?\s*$/u.test(content);

const fieldLike = (content: string): boolean => fieldsOf(content, { start: 0, end: content.length }).length > 0;

function leaveClosed(stack: Step[]): void {
  while (stack.at(-1)?.closed) stack.pop();
}

/** Stand under whatever is above them when they first come. */
const ANYWHERE: ReadonlySet<LabelKind> = new Set(['bracket', 'bracket-roman', 'counted']);

function place(stack: Step[], label: Label & { readonly closed: boolean }): void {
  const { kind, value, closed } = label;
  const same = stack.findLastIndex(step => step.kind === kind);
  let position = 1;
  if (same >= 0) {
    position = (stack[same]?.position ?? 0) + 1;
    stack.length = same;
  } else if (!ANYWHERE.has(kind)) {
    while (stack.length > 0 && RANK[stack.at(-1)?.kind ?? 'plus'] > RANK[kind]) stack.pop();
  }
  if (kind === 'annex') stack.length = 0;
  stack.push({ kind, value, position: kind === 'dash' || kind === 'plus' ? position : 1, closed });
}

const idOf = (path: readonly Step[]): string =>
  path
    .map(step => {
      if (step.kind === 'annex') return `PL${step.value}`;
      if (step.kind === 'article') return `D${step.value}`;
      return step.kind === 'counted' ? initials(step.value) : step.value || String(step.position);
    })
    .join('.');

/** "NV1" for "Nhiệm vụ 1" */
const initials = (words: string): string => words.replace(/(\p{L})\p{L}*\s*/gu, '$1').toUpperCase();

/** "Mục III, khoản 5, điểm a", "Phụ lục, mục 2, điểm d (1)": the widest number is a section, the next ones clauses. */
export function citationOf(path: readonly Step[]): string {
  const words: string[] = [];
  for (const [index, step] of path.entries()) {
    const numbered = path.slice(0, index).some(other => ['roman', 'upper', 'article', 'number', 'number2'].includes(other.kind));
    if (step.kind === 'bracket' || step.kind === 'bracket-roman') {
      const last = words.pop();
      words.push(last ? `${last} ${citation.bracket(step.value)}` : citation.bracket(step.value));
    } else if ((step.kind === 'number2' || step.kind === 'number3') && isNumber(path[index - 1]))
      words.splice(-1, 1, stepWord(step, numbered));
    else words.push(stepWord(step, numbered));
  }
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "2.1" repeats the "2." above it. */
const isNumber = (step: Step | undefined): boolean => step?.kind === 'number' || step?.kind === 'number2';

function stepWord(step: Step, numbered: boolean): string {
  switch (step.kind) {
    case 'annex':
      return citation.annex(step.value);
    case 'part':
      return citation.part(step.value);
    case 'chapter':
      return citation.chapter(step.value);
    case 'article':
      return citation.article(step.value);
    case 'counted':
      return step.value.toLowerCase();
    case 'upper':
    case 'roman':
      return citation.section(step.value);
    case 'number':
      return numbered ? citation.clause(step.value) : citation.section(step.value);
    case 'number2':
    case 'number3':
      return citation.clause(step.value);
    case 'letter':
      return citation.point(step.value);
    case 'bracket':
    case 'bracket-roman':
      return citation.bracket(step.value);
    case 'dash':
    case 'plus':
      return citation.dash(step.position);
  }
}
