// Which days a message names, and which day of a task lies in them: the deadline, the day it was assigned or completed.

import { addDays, type Day } from '../../base/index.ts';
import { findPeriods } from '../../vietnamese/period.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import type { Range } from '../types.ts';
import { AND_ALSO, ASSIGNED_NEAR, COMPLETED_NEAR, DEADLINE_SAID, DUE_NEAR, NEGATED_WORDS, UP_TO } from './slots.data.ts';
import type { Utterance } from './utterance.ts';

export interface SpanSaid {
  readonly start: number;
  readonly range: Range;
}

export interface Periods {
  due?: Range;
  assigned?: Range;
  completed?: Range;
  impossible?: string;
  spans: SpanSaid[];
}

const NEAR = 24;
const nearby = (said: string): { before: RegExp; after: RegExp } => ({
  before: new RegExp(`${spoken(said).source}[^,;.?]{0,12}$`, 'u'),
  after: new RegExp(`^[^,;.?]{0,8}?${spoken(said).source}`, 'u'),
});
const GIVEN = nearby(ASSIGNED_NEAR);
const COMPLETED = nearby(COMPLETED_NEAR);
const DUE = nearby(DUE_NEAR);

/** Takes the words. */
export function readPeriods(u: Utterance, today: Day): Periods {
  const found: Periods = { spans: [] };
  let last: { readonly about: 'due' | 'assigned' | 'completed'; readonly end: number } | undefined;
  for (const period of findPeriods(u.text, today)) {
    if (!u.isFree(period)) continue;
    u.mark(period);
    if (period.impossible) found.impossible ??= period.said;
    else if (period.relation !== 'as-of' || (period.to !== undefined && period.to > today)) {
      const about = aboutWhat(u, period.start, period.end);
      const range = about === 'due' ? period : (findPeriods(u.text, today, 'past').find(other => other.start === period.start) ?? period);
      const until = range.relation === 'in' && UNTIL.test(u.said.slice(0, period.start));
      const days: Range = { ...(range.from && !until ? { from: range.from } : {}), ...(range.to ? { to: range.to } : {}) };
      const before = found[about];
      const goesOn = last?.about === about && BESIDE.test(u.said.slice(last.end, period.start));
      found[about] = before === undefined ? days : goesOn ? (joinedSpans(before, days) ?? before) : before;
      found.spans.push({ start: period.start, range: days });
      last = { about, end: period.end };
    }
  }
  return found;
}

function aboutWhat(u: Utterance, start: number, end: number): 'due' | 'assigned' | 'completed' {
  const before = u.said.slice(Math.max(0, start - NEAR), start);
  const after = u.said.slice(end, end + NEAR);
  if (DUE.before.test(before)) return 'due';
  if (GIVEN.before.test(before)) return 'assigned';
  if (COMPLETED.before.test(before) && !NEGATED.test(before)) return 'completed';
  if (DUE.after.test(after)) return 'due';
  if (GIVEN.after.test(after)) return 'assigned';
  if (COMPLETED.after.test(after) && !NEGATED.test(after)) return 'completed';
  return 'due';
}

/** "tuần này và tuần sau", "hôm nay, ngày mai": one span; undefined where days lie between them. */
function joinedSpans(a: Range, b: Range): Range | undefined {
  if (!a.from || !a.to || !b.from || !b.to) return undefined;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (!first.from || !first.to || !second.from || !second.to || addDays(first.to, 1) < second.from) return undefined;
  return { from: first.from, to: first.to > second.to ? first.to : second.to };
}

const BESIDE = new RegExp(`^(?:\\s|,|${spoken(AND_ALSO).source})*$`, 'u');

/** "đến 15/12 phải xong": not only that day */
const UNTIL = new RegExp(`(?<!${spoken(DEADLINE_SAID).source}\\s+)${spoken(UP_TO).source}\\s*$`, 'u');
const NEGATED = spoken(NEGATED_WORDS);
