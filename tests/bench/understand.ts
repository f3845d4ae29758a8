// `node tests/bench/understand.ts`: what understanding one message costs, beside folding and splitting the same text; medians of 7 rounds.

import { indexTitles } from '../../src/question/understand/title-runs.ts';
import { understand } from '../../src/question/understand/understand.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { readItems } from '../question/terminal.ts';
import { TITLES, WORLD } from '../question/world.data.ts';

const ROUNDS = 7;
const messages = [...new Set(readItems().flatMap(({ turns }) => turns.map(turn => (typeof turn === 'string' ? turn : turn.text))))];
const world = { ...WORLD, titles: indexTitles(TITLES) };

/** Microseconds of CPU a message. */
function cost(work: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of messages) work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / messages.length;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const measure = (work: (text: string) => unknown): number => {
  cost(work);
  return median(Array.from({ length: ROUNDS }, () => cost(work)));
};

const plain = measure(text => fold(text).split(/\s+/u));
const whole = measure(text => understand(text, world, { shown: [] }));
console.log(
  `${messages.length} messages; understanding ${whole.toFixed(0)} µs, fold and split ${plain.toFixed(1)} µs: ${(whole / plain).toFixed(0)}×`,
);
