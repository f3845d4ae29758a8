// The bars of a digest's chart: every counted task stands in exactly one of them.
import type { Figures } from '../../task/index.ts';
import { texts } from '../texts.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Okabe and Ito's palette: told apart by colour-blind readers too */
  readonly colour: string;
}

/** Bars with nothing in them are left out, but for the four that are always asked for. */
export function barsOf(figures: Figures): Bar[] {
  const { bars } = texts.chart;
  const always = [
    { label: bars.overdue, count: figures.overdue, colour: '#D55E00' },
    { label: bars.dueSoon, count: figures.dueSoon, colour: '#E69F00' },
    { label: bars.later, count: figures.withinDeadline - figures.dueSoon, colour: '#56B4E9' },
    { label: bars.completedOnTime, count: figures.completedOnTime, colour: '#009E73' },
  ];
  const rarer = [
    { label: bars.completedLate, count: figures.completedLate, colour: '#CC79A7' },
    { label: bars.completedNoDeadline, count: figures.completedNoDeadline, colour: '#0072B2' },
    { label: bars.noDeadline, count: figures.noDeadline, colour: '#7A7A7A' },
    { label: bars.paused, count: figures.paused, colour: '#BBBBBB' },
  ];
  return [...always, ...rarer.filter(bar => bar.count > 0)];
}
