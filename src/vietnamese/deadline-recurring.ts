// Deadlines that come again (D12): "hằng tháng", "định kỳ 6 tháng", "trước 16 giờ thứ Sáu hằng tuần".

import type { DeadlineForm, Recurrence } from './deadline.ts';
import { countOf } from './deadline-dates.ts';
import { BEFORE, COUNT, EVERY, form, HOUR, UNTIL, WEEK_OF_MONTH, WEEKDAY } from './deadline-patterns.ts';
import { hours, recurring } from './deadline-readings.ts';
import { RECURRENCES } from './deadline-words.ts';

const DAY_OF_YEAR = '(?:ngay )?\\d{1,2}(?:\\s?[/.]\\s?\\d{1,2}| thang \\d{1,2})';
const RECURRENCE_WORDS = '(ngay|tuan|thang|quy|nam|6 thang|sau thang)';
const RHYTHM = '(ngay|tuan|thang|quy|nam)';
export const recurrences: readonly DeadlineForm[] = [
  {
    rule: 'D12',
    needs: /(?:hang|moi)\s+nam/u,
    pattern: form(`(?:${BEFORE}|${UNTIL})? ?${DAY_OF_YEAR} va (?:${BEFORE} )?${DAY_OF_YEAR}(?: cua)? (?:hang|moi) nam`),
    read: () => recurring('half-yearly'),
  },
  {
    rule: 'D12',
    needs: EVERY,
    pattern: form(
      `(?:dinh ky )?(?:hang|moi) ${RHYTHM},? (?:${BEFORE}|${UNTIL}) (?:ngay )?\\d{1,2}(?:/\\d{1,2}| thang \\d{1,2})?(?: (?:cua )?thang (?:cuoi(?: cung)?(?: cua)? quy|dau quy|tiep theo|ke tiep|sau))?(?![\\d/.-])`,
    ),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    needs: /thang\s+(?:dau|cuoi|thu)/u,
    pattern: form(
      `(?:(?:${BEFORE}|${UNTIL}|vao) )?(?:ngay )?\\d{1,2} (?:cua )?thang (?:dau(?: tien)?|cuoi(?: cung)?|thu (?:nhat|hai|ba))(?: cua)?(?: moi| hang)? quy(?: sau| tiep theo| ke tiep| do)?(?! (?:iv|i|[1-4]))`,
    ),
    read: () => recurring('quarterly'),
  },
  {
    rule: 'D12',
    needs: /bao cao (?:ngay|tuan|thang|quy) (?:vao|truoc)/u,
    pattern: form(`(?<=bao cao )${RHYTHM} (?:vao|truoc) (?:${WEEKDAY}|${HOUR}|ngay \\d{1,2}(?![\\d/]))`),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    needs: /\d\s+(?:cua\s+)?(?:hang|moi|cua)\s+(?:thang|quy|nam|6)/u,
    pattern: form(
      `(?:${BEFORE}|${UNTIL})? ?(?:ngay |cac ngay )?(?:\\d{1,2}(?:,| va) (?:ngay )?)*(\\d{1,2})(?:/\\d{1,2})?(?: (?:cua )?(?:hang|moi|cua) (thang|quy|nam|6 thang))`,
    ),
    read: match => recurring(RECURRENCES[match[2] ?? ''] ?? 'monthly'),
  },
  {
    rule: 'D12',
    pattern: form(`(?:dinh ky )?(?:hang|moi) ${RECURRENCE_WORDS}(?! tiep| nam tiep)(?: mot lan)?`),
    read: match => recurring(RECURRENCES[match[1] ?? ''] ?? 'continuous'),
  },
  {
    rule: 'D12',
    pattern: form(`dinh ky (?:${COUNT} )?${RECURRENCE_WORDS}(?: mot lan|/lan)?`),
    read: match => recurring(every(match[1], match[2])),
  },
  {
    rule: 'D12',
    needs: /(?:mot|1)\s+lan|\/\s?lan/u,
    pattern: form(`${COUNT} (ngay|tuan|thang|quy|nam)(?: mot lan| 1 lan|/lan|/ lan)`),
    read: match => recurring(every(match[1], match[2])),
  },
];

function every(count: string | undefined, unit: string | undefined): Recurrence {
  if (count && unit === 'thang')
    return ({ 1: 'monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' } as const)[countOf(count)] ?? 'monthly';
  if (count && unit === 'ngay' && countOf(count) >= DAYS_A_WEEK) return countOf(count) < DAYS_A_MONTH ? 'weekly' : 'monthly';
  return RECURRENCES[unit ?? ''] ?? 'monthly';
}

/** "15 ngày một lần" is nearer to every week, "30 ngày một lần" is every month. */
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 28;

/** A rhythm with its hour or its day of the week. */
export const timedRecurrences: readonly DeadlineForm[] = [
  {
    rule: 'D12',
    needs: /(?:hang|moi)\s+nam/u,
    pattern: form(
      `(?:(?:${BEFORE}|${UNTIL}|vao) )?(?:(?:dau|giua|cuoi|${WEEK_OF_MONTH}) )?(?:thang \\d{1,2}|quy (?:iv|iii|ii|i|[1-4]))(?: cua)? (?:hang|moi) nam`,
    ),
    read: () => recurring('yearly'),
  },
  {
    rule: 'D12',
    needs: EVERY,
    pattern: form(`(?:${BEFORE}|${UNTIL}|vao|luc)? ?${HOUR} (?:(?:ngay )?${WEEKDAY} )?(?:hang|moi) ${RECURRENCE_WORDS}`),
    read: match => ({
      due: null,
      dueOn: null,
      kind: 'recurring',
      recurrence: RECURRENCES[match[3] ?? ''] ?? 'daily',
      time: hours(match[1], match[2]),
    }),
  },
  {
    rule: 'D12',
    needs: /(?:hang|moi)\s+tuan/u,
    pattern: form(`(?:${BEFORE}|${UNTIL}|vao)? ?(?:ngay )?${WEEKDAY} (?:hang|moi) tuan`),
    read: () => recurring('weekly'),
  },
];
