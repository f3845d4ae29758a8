// Questions about the course of things: what changed, who is silent, what waits for a decision, where it is stuck, reminders, as of when.

import { addDays, addMonths, type Day } from '../../base/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { fromAny } from '../../vietnamese/numbers.ts';
import { findPeriods, type PeriodMention } from '../../vietnamese/period.ts';
import { lenient, spoken } from '../../vietnamese/spoken.ts';
import type { QuestionFilter } from '../types.ts';
import * as words from './course.data.ts';
import type { Utterance } from './utterance.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(pattern).replaceAll(' ', '\\s+')})`, 'gu');

const P = {
  changes: whole(words.CHANGES),
  quiet: spoken(words.QUIET, 'g'),
  quietSpan: spoken(words.QUIET_SPAN, 'g'),
  quietFillers: spoken(words.QUIET_FILLERS, 'g'),
  decision: spoken(words.DECISION, 'g'),
  extensions: spoken(words.EXTENSIONS, 'g'),
  blockers: whole(words.BLOCKERS),
  others: spoken(words.OTHERS_WAITED_FOR),
  reminders: spoken(words.REMINDERS, 'g'),
  unreached: spoken(words.UNREACHED, 'g'),
} as const;

/** What was said of the course of things; conditions go into the filter, the rest decides the kind. */
export interface Course {
  readonly filter: QuestionFilter;
  readonly asks?: 'blockers' | 'reminders' | 'unreached';
  /** only what waits for somebody */
  readonly named?: true;
  readonly changes?: { readonly from: Day; readonly to: Day };
}

const LONG_SILENCE = 14;

/** Read before states and days, which use the same words for other things. `named`: codes or words of a title stand in the message. */
export function readCourse(u: Utterance, today: Day, named: boolean): Course {
  const asOf = readAsOf(u, today);
  const past = asOf ? { asOf } : {};
  if (named) return { filter: past };
  if (u.take(P.unreached).length > 0) return { filter: past, asks: 'unreached' };
  if (u.take(P.reminders).length > 0) return { filter: past, asks: 'reminders' };
  if (u.take(P.quiet).length > 0) return { filter: { ...past, quietSince: silentSince(u, today) } };
  if (u.take(P.extensions).length > 0) return { filter: { ...past, decision: 'extensions' } };
  if (u.take(P.decision).length > 0) return { filter: { ...past, decision: 'all' } };
  if (u.take(P.blockers).length > 0) {
    u.take(P.blockers);
    return { filter: past, asks: 'blockers', ...(u.has(P.others) ? { named: true } : {}) };
  }
  return u.take(P.changes).length > 0 ? { filter: past, changes: changedIn(u, today) } : { filter: past };
}

/** "tính đến 15/11": a state of things in the past. */
function readAsOf(u: Utterance, today: Day): Day | undefined {
  const mention = findPeriods(u.text, today).find(period => period.relation === 'as-of' && period.to && !period.impossible);
  if (!mention?.to || mention.to >= today) return undefined;
  u.mark(mention);
  return mention.to;
}

function silentSince(u: Utterance, today: Day): Day {
  const period = spanOf(u, today);
  const groups = u.take(P.quietSpan)[0]?.groups;
  if (period?.from) u.mark(period);
  u.take(P.quietFillers);
  if (groups) {
    const count = Math.max(1, fromAny(groups['count'] ?? '') || 3);
    const unit = fold(groups['unit'] ?? '');
    return unit === 'thang' ? addMonths(today, -count) : addDays(today, -count * (unit === 'tuan' ? 7 : 1));
  }
  return period?.from ?? addDays(today, -LONG_SILENCE);
}

/** The span said, looking back; without one since yesterday. */
function changedIn(u: Utterance, today: Day): { from: Day; to: Day } {
  const period = spanOf(u, today);
  if (!period) return { from: addDays(today, -1), to: today };
  u.mark(period);
  const to = period.to && period.to < today ? period.to : today;
  return { from: period.from ?? period.to ?? addDays(today, -1), to: period.relation === 'since' ? today : to };
}

const spanOf = (u: Utterance, today: Day): PeriodMention | undefined =>
  findPeriods(u.text, today, 'past').find(one => u.isFree(one) && !one.impossible && (one.from ?? one.to ?? today) <= today);
