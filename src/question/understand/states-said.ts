// Where tasks stand, as a message says it, and which of that is left out.

import { lenient, spoken } from '../../vietnamese/spoken.ts';
import type { Range, State } from '../types.ts';
import { AND_ALSO, LEFT_OUT, STATE_WORDS, STILL } from './slots.data.ts';
import type { Utterance } from './utterance.ts';

const STATES = STATE_WORDS.map(({ said, states }) => ({ pattern: spoken(said, 'g'), states }));
const STILL_SAID = new RegExp(`(?<![\\p{L}\\p{N}])(?:${lenient(STILL).replaceAll(' ', '\\s+')})`, 'gu');

/** A span of days with the deadline in it asks for what is not completed; "đang thực hiện quá hạn" is the time class alone. */
export function stateFilter(states: readonly State[], due: Range | undefined): { states?: State[] } {
  const timed = states.some(state => ['overdue', 'within', 'due-soon'].includes(state));
  const kept = [...new Set(states)].filter(state => !(timed && (state === 'in-progress' || state === 'open')));
  // "sắp đến hạn trong 10 ngày tới": the days that were said
  const spans = due ? kept.map((state): State => (state === 'due-soon' ? 'within' : state)) : kept;
  if (spans.length > 0) return { states: spans };
  return due ? { states: ['open'] } : {};
}

/** Takes the words. */
export function readStates(u: Utterance): { said: State[]; leftOut: State[] } {
  const found = STATES.flatMap(({ pattern, states }) =>
    u.take(pattern).map(match => ({ states, at: match.index, end: match.index + match[0].length, left: leaves(u, match.index) })),
  );
  const still = u.take(STILL_SAID).length > 0;
  let before = { end: 0, left: false };
  const states = found
    .sort((a, b) => a.at - b.at)
    .flatMap(one => {
      // "bỏ việc đã hủy và tạm dừng"
      const left = one.left || (before.left && JOINS.test(u.said.slice(before.end, one.at)));
      before = { end: one.end, left };
      return one.states.map(state => ({ state, left }));
    });
  const said = states.filter(one => !one.left).map(one => one.state);
  return { said: said.length === 0 && still ? ['open'] : said, leftOut: states.filter(one => one.left).map(one => one.state) };
}

/** Takes the words before a state that leave it out. */
function leaves(u: Utterance, at: number): boolean {
  const before = LEAVES.exec(u.said.slice(0, at));
  if (!before || !u.isFree({ start: before.index, end: at })) return false;
  u.mark({ start: before.index, end: at });
  return true;
}

const JOINS = new RegExp(`^(?:\\s|,|${spoken(AND_ALSO).source})+$`, 'u');
const LEAVES = new RegExp(`${spoken(LEFT_OUT).source}\\s*$`, 'u');
