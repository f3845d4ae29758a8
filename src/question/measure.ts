// The rates of task/statistics and their two complements, by the names questions use.

import { formatNumber } from '../base/index.ts';
import { type Figures, rateOf } from '../task/index.ts';
import type { Measure, RateAsked } from './types.ts';

export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly percent: number | undefined;
}

export function shareOf(rate: RateAsked, figures: Figures): Share {
  switch (rate) {
    case 'late-of-completed': {
      const { whole } = rateOf('on-time-of-completed', figures);
      return share(figures.completedLate, whole);
    }
    case 'open': {
      const { whole } = rateOf('completion', figures);
      return share(figures.open, whole);
    }
    case 'on-time-of-completed':
    case 'on-time-of-due':
    case 'completion':
    case 'overdue':
      return rateOf(rate, figures);
  }
}

const share = (part: number, whole: number): Share => ({ part, whole, percent: whole === 0 ? undefined : (part / whole) * 100 });

/** "66,7" */
export const percentText = (percent: number): string => formatNumber(Math.round(percent * 10) / 10);

/** What a group of tasks measures; undefined where there is nothing to divide by. */
export function valueOf(measure: Measure, figures: Figures): number | undefined {
  return measure === 'count' ? figures.assigned + figures.cancelled : shareOf(measure, figures).percent;
}
