// Reads deadline phrases of official Vietnamese into days, by rules D1–D21 of the scheme; works on folded text, so marks may be missing.

import type { Day } from '../base/index.ts';
import { cellForms, proseForms } from './deadline-forms.ts';
import { fold } from './fold.ts';
import type { WorkingDays } from './working-days.ts';

export type DeadlineKind = 'date' | 'month' | 'quarter' | 'year' | 'relative' | 'recurring' | 'none';
export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'continuous';

export interface Deadline {
  /** the shortest phrase of the source that states it */
  readonly text: string | null;
  readonly start?: number;
  readonly end?: number;
  /** the last day in time: the day before for "trước ngày" */
  readonly due: Day | null;
  /** the table's Thời hạn: for "trước ngày X" it is X, else the same as `due` */
  readonly dueOn: Day | null;
  readonly kind: DeadlineKind;
  /** the rule of SCHEME.md section 5 that made it */
  readonly rule: string;
  readonly recurrence?: Recurrence;
  /** another reading that many offices use */
  readonly altDue?: Day | null;
  /** hour of the day, "16:00" */
  readonly time?: string;
  /** the year was not written but taken from the context */
  readonly impliedYear?: boolean;
  readonly startsOn?: Day;
  /** the phrase has no word that makes it a deadline ("tháng 12/2025"): good only after "hoàn thành" or in a cell */
  readonly bare?: boolean;
}

export interface DeadlineContext {
  readonly signedOn?: Day | null | undefined;
  /** from when the document is in force, if it says so */
  readonly inForceOn?: Day | null | undefined;
  /** by which "5 ngày làm việc" are counted; that of the notices where none is given */
  readonly calendar?: Pick<WorkingDays, 'addWorkingDays'> | undefined;
}

export const NO_DEADLINE: Deadline = { text: null, due: null, dueOn: null, kind: 'none', rule: 'D14' };

/** Every phrase of a text that may be a deadline, in order, not overlapping; which one governs a task is for the reader of the sentence. */
export function findDeadlines(text: string, context: DeadlineContext, folded = fold(text)): readonly Deadline[] {
  return collect(text, folded, context, proseForms);
}

/** The deadline that a table cell or a typed value states. */
export function readDeadlineCell(text: string, context: DeadlineContext): Deadline {
  const found = collect(text, fold(text), context, cellForms);
  const dated = found.filter(deadline => deadline.due);
  const recurring = found.find(deadline => deadline.recurrence);
  const last = dated.reduce<Deadline | undefined>(
    (latest, deadline) => (!latest || (deadline.due ?? '') > (latest.due ?? '') ? deadline : latest),
    undefined,
  );
  if (last && recurring && recurring !== last && !last.recurrence && recurring.recurrence)
    return { ...last, recurrence: recurring.recurrence };
  return last ?? recurring ?? found[0] ?? NO_DEADLINE;
}

export interface DeadlineForm {
  readonly rule: string;
  /** over folded text, sticky is not needed; groups are read by `read` */
  readonly pattern: RegExp;
  /** cheap to find: the pattern matches only near it */
  readonly needs?: RegExp;
  /** undefined: looks like this form but is no deadline; the stretch is used up all the same */
  readonly read: (match: RegExpExecArray, context: DeadlineContext) => Omit<Deadline, 'text' | 'start' | 'end' | 'rule'> | undefined;
}

function collect(text: string, folded: string, context: DeadlineContext, forms: readonly DeadlineForm[]): readonly Deadline[] {
  const taken: { readonly start: number; readonly end: number; readonly deadline?: Deadline }[] = [];
  for (const form of forms) {
    for (const { match, start } of matchesOf(form, folded)) {
      const end = start + match[0].trimEnd().length;
      if (taken.some(other => start < other.end && other.start < end)) continue;
      const read = form.read(match, context);
      taken.push({ start, end, ...(read ? { deadline: { text: text.slice(start, end), start, end, rule: form.rule, ...read } } : {}) });
    }
  }
  return taken.flatMap(({ deadline }) => deadline ?? []).sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

interface Found {
  readonly match: RegExpExecArray;
  readonly start: number;
}

/** So far from what it needs a form may reach on either side. */
const REACH = 200;

/** The matches of a form: in the whole text, or in the paragraphs about what the form needs. */
function matchesOf({ pattern, needs }: DeadlineForm, folded: string): readonly Found[] {
  if (!needs) return Array.from(folded.matchAll(pattern), match => ({ match, start: match.index }));
  const found: Found[] = [];
  let searched = 0;
  for (let at = nextAt(needs, folded, 0); at >= 0; at = nextAt(needs, folded, searched)) {
    const from = Math.max(searched, folded.lastIndexOf('\n', at - REACH) + 1);
    const lineEnd = folded.indexOf('\n', at + REACH);
    searched = lineEnd < 0 ? folded.length : lineEnd + 1;
    for (const match of folded.slice(from, searched).matchAll(pattern)) found.push({ match, start: from + match.index });
  }
  return found;
}

function nextAt(needs: RegExp, text: string, from: number): number {
  if (from >= text.length) return -1;
  const at = text.slice(from).search(needs);
  return at < 0 ? -1 : from + at;
}
