// What is left of some states when others are taken away: a status and a class of time are told apart.

import type { State } from './types.ts';

const CELLS: readonly State[] = ['not-started', 'in-progress', 'awaiting'];
const TIMES: readonly State[] = ['overdue', 'within', 'due-soon', 'no-deadline'];
const DONE: readonly State[] = ['on-time', 'late'];
/** Everything that is not cancelled. */
const ALL: readonly State[] = [...CELLS, 'completed', 'paused'];

/** A status and a class of time hold together: what waits for confirmation and is late. */
export const crosses = (a: State, b: State): boolean =>
  (CELLS.includes(a) && TIMES.includes(b)) || (TIMES.includes(a) && CELLS.includes(b));

export const isTime = (state: State): boolean => TIMES.includes(state);

/** Both of what was not completed: a status, or a class of time. */
export const isOpenState = (state: State): boolean => CELLS.includes(state) || TIMES.includes(state);

/** @param states as asked for; undefined: whatever they are */
export const statesWithout = (states: readonly State[] | undefined, out: readonly State[]): State[] =>
  out.reduce<readonly State[]>(without, states ?? ALL).slice();

function without(states: readonly State[], out: State): readonly State[] {
  if (out === 'open') return states.filter(state => state !== 'open' && !isOpenState(state));
  if (CELLS.includes(out)) return withCells(states).filter(state => state !== out);
  if (DONE.includes(out)) return states.flatMap(state => (state === 'completed' ? DONE : [state])).filter(state => state !== out);
  if (out === 'completed') return states.filter(state => state !== out && !DONE.includes(state));
  if (!TIMES.includes(out)) return states.filter(state => state !== out);
  // due soon is a part of what is in time
  const left = TIMES.filter(state => state !== out && state !== 'due-soon' && !(out === 'due-soon' && state === 'within'));
  const timed = states.filter(state => TIMES.includes(state));
  const cells = states.filter(state => CELLS.includes(state));
  return [...(cells.length === CELLS.length ? [] : cells), ...(timed.length > 0 ? timed.filter(state => state !== out) : left)];
}

/** A class of time alone holds for every status that is not completed. */
const withCells = (states: readonly State[]): readonly State[] =>
  states.some(state => CELLS.includes(state)) ? states : [...states.filter(state => state !== 'open'), ...CELLS];
