// Spans of numbers: of progress, of days late, of days ahead of the deadline.

import { addDays, addMonths, type Day } from '../../base/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { fromAny } from '../../vietnamese/numbers.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import type { QuestionFilter, Range } from '../types.ts';
import {
  DAYS_LEFT,
  EARLY_AT_ALL,
  EARLY_SPAN,
  LATE_LIMITS,
  LATE_SPAN,
  ON_THE_DAY,
  PROGRESS_LIMITS,
  PROGRESS_RANGE,
  PROGRESS_WORDS,
} from './slots.data.ts';
import type { Utterance } from './utterance.ts';

const PROGRESS = spoken(PROGRESS_RANGE, 'g');
const IN_WORDS = PROGRESS_WORDS.map(({ said, range }) => ({ pattern: spoken(said, 'g'), range }));
const LATE = spoken(LATE_SPAN, 'g');
const EARLY = spoken(EARLY_SPAN, 'g');
const AT_ALL = spoken(EARLY_AT_ALL, 'g');
const LAST_DAY = spoken(ON_THE_DAY, 'g');
const LEFT = spoken(DAYS_LEFT, 'g');

/** "Tiến độ dưới 50%". */
export function readProgress(u: Utterance): QuestionFilter['progress'] {
  const inWords = IN_WORDS.find(({ pattern }) => u.take(pattern).length > 0)?.range;
  const groups = u.take(PROGRESS)[0]?.groups;
  if (!groups) return inWords;
  if (groups['from'] && groups['to']) return { min: Number(groups['from']), max: Number(groups['to']) };
  if (groups['exact']) return { min: Number(groups['exact']), max: Number(groups['exact']) };
  const value = Number(groups['value']);
  const up = fold(groups['up'] ?? '');
  switch (PROGRESS_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'above':
      return { min: up ? value : value + 1 };
    case 'least':
      return up.includes('xuong') ? { max: value } : { min: value };
    case 'below':
      return { max: value - 1 };
    case 'most':
      return { max: value };
    default:
      return { min: value, max: value };
  }
}

/** "quá hạn trên 30 ngày" as a span of deadlines. */
export function readLateSpan(u: Utterance, today: Day): Range | undefined {
  const groups = u.take(LATE)[0]?.groups;
  if (!groups) return undefined;
  if (groups['low'] && groups['high']) {
    const unit = fold(groups['spanUnit'] ?? '');
    return { from: daysBack(today, Number(groups['high']), unit), to: daysBack(today, Number(groups['low']), unit) };
  }
  const half = fold(groups['count'] ?? '') === 'nua';
  const back = half ? addDays(today, -15) : daysBack(today, fromAny(groups['count'] ?? ''), fold(groups['unit'] ?? ''));
  switch (LATE_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'more':
      return { to: addDays(back, -1) };
    case 'less':
      return { from: addDays(back, 1), to: addDays(today, -1) };
    case 'least':
      return { to: back };
    default:
      return { from: back, to: back };
  }
}

const daysBack = (today: Day, count: number, unit: string): Day =>
  MONTHS.includes(unit) ? addMonths(today, -count) : addDays(today, -count * (WEEKS.includes(unit) ? 7 : unit === 'nam' ? 365 : 1));

const MONTHS: readonly string[] = ['thang', 'month', 'months'];
const WEEKS: readonly string[] = ['tuan', 'week', 'weeks'];

/** "Còn đúng 10 ngày nữa là đến hạn", as a span of deadlines. */
export function readDaysLeft(u: Utterance, today: Day): Range | undefined {
  const groups = u.take(LEFT)[0]?.groups;
  if (!groups) return undefined;
  const day = daysBack(today, -fromAny(groups['count'] ?? ''), fold(groups['unit'] ?? ''));
  switch (LEFT_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'more':
      return { from: addDays(day, 1) };
    case 'least':
      return { from: day };
    case 'less':
      return { from: today, to: addDays(day, -1) };
    case 'most':
      return { from: today, to: day };
    default:
      return { from: day, to: day };
  }
}

const LEFT_LIMITS: Readonly<Record<string, 'more' | 'least' | 'less' | 'most'>> = {
  hon: 'more',
  tren: 'more',
  'it nhat': 'least',
  duoi: 'less',
  'chua den': 'less',
  'chua toi': 'less',
  'chua day': 'less',
  'it hon': 'less',
  'khong qua': 'most',
  'toi da': 'most',
  khoang: 'most',
  chung: 'most',
};

const DAYS: Readonly<Record<string, number>> = { tuan: 7, thang: 30 };

/** "Xong trước hạn ít nhất một tuần", in days ahead of the deadline. */
export function readEarlySpan(u: Utterance): QuestionFilter['early'] {
  const groups = u.take(EARLY)[0]?.groups;
  if (!groups) return u.take(LAST_DAY).length > 0 ? { min: 0, max: 0 } : u.take(AT_ALL).length > 0 ? { min: 1 } : undefined;
  const days = fromAny(groups['count'] ?? '') * (DAYS[fold(groups['unit'] ?? '')] ?? 1);
  switch (LATE_LIMITS[fold(groups['limit'] ?? '').replace(/\s+/gu, ' ')]) {
    case 'more':
      return { min: days + 1 };
    case 'less':
      return { min: 1, max: days - 1 };
    case 'least':
      return { min: days };
    default:
      return groups['up'] ? { min: days } : { min: days, max: days };
  }
}
