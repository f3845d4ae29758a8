// Words of deadline phrases, folded, that stand for a unit or a rhythm.

import type { Recurrence } from './deadline.ts';
import type { Unit } from './deadline-dates.ts';

export const RECURRENCES: Readonly<Record<string, Recurrence | undefined>> = {
  ngay: 'daily',
  tuan: 'weekly',
  thang: 'monthly',
  quy: 'quarterly',
  nam: 'yearly',
  '6 thang': 'half-yearly',
  'sau thang': 'half-yearly',
};

const UNITS: ReadonlySet<string> = new Set(['gio', 'ngay', 'ngay lam viec', 'tuan', 'thang', 'quy', 'nam'] satisfies Unit[]);
export const isUnit = (text: string): text is Unit => UNITS.has(text);
