// `npm run fuzz -- --minutes 10 --seed 1`: random updates for a while; figures, and exit code 1 when somebody had no answer.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } } });
const figures = await fuzz(Number(values.minutes) * 60, Number(values.seed), line => console.log(line));
const { start, end } = figures.memory;
console.log(
  `${figures.updates} updates (${figures.invalid} invalid or without a question) in ${figures.seconds.toFixed(0)} s: ` +
    `${figures.unanswered.length} unanswered, ${figures.errors.length} errors logged; ` +
    `memory held ${start.held} → ${end.held} MB, resident ${start.resident} → ${end.resident} MB`,
);
process.exitCode = figures.unanswered.length + figures.errors.length === 0 ? 0 : 1;
