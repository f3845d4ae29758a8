// An event of a task in words: its kind and the columns that changed.

import { asDay, formatDay } from '../base/index.ts';
import { COLUMN_KEYS, periodName, STATUS_NAMES, type TaskStatus } from '../task/index.ts';
import { eventTexts } from './event-words.texts.ts';

type Cells = Readonly<Record<string, unknown>>;

/** "cập nhật; Tiến độ (%): 40 → 60" */
export function describeChange(kind: string, before: Cells, after: Cells, note?: string): string {
  const changed = kind === 'imported' || kind === 'published' || kind === 'added' ? [] : changes(before, after);
  const [over, next] = [before['period'], after['period']].map(key => (typeof key === 'string' ? periodName(key) : ''));
  if (kind === 'past-period') return describePast(before, after, note);
  return [eventTexts.kinds[kind] ?? kind, ...(next ? [eventTexts.turned(over ?? '', next)] : []), ...changed, ...(note ? [note] : [])].join(
    '; ',
  );
}

/** What was reported late of a period that is over. */
function describePast(before: Cells, after: Cells, note?: string): string {
  const [was, is] = [before['was'], after['is']].map(state => (typeof state === 'object' && state !== null ? { ...state } : {}));
  const period = typeof after['past'] === 'string' ? ` (${periodName(after['past'])})` : '';
  return [`${eventTexts.kinds['past-period'] ?? ''}${period}`, ...changes(was ?? {}, is ?? {}), ...(note ? [note] : [])].join('; ');
}

const changes = (before: Cells, after: Cells): string[] =>
  Object.entries(COLUMN_KEYS).flatMap(([key, column]) =>
    Object.hasOwn(after, key) && plain(before[key]) !== plain(after[key])
      ? [eventTexts.change(column, plain(before[key]), plain(after[key]))]
      : [],
  );

function plain(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value !== 'string') return '';
  const day = asDay(value);
  return day ? formatDay(day) : isStatus(value) ? STATUS_NAMES[value] : value;
}

const isStatus = (value: string): value is TaskStatus => Object.hasOwn(STATUS_NAMES, value);
