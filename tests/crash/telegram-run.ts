// `npm run crash:telegram`: 10,000 updates from 500 people while the service is killed 7 times.
// Options: --people, --each (updates of a person, a multiple of 5), --kills, --way polling|webhook, --seed.
import { parseArgs } from 'node:util';
import { openScratch } from '../commands/support/tables.ts';
import { randomFrom } from './random.ts';
import { crashTelegram } from './telegram.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '500' },
    each: { type: 'string', default: '20' },
    kills: { type: 'string', default: '7' },
    way: { type: 'string', default: 'polling' },
    seed: { type: 'string', default: String(process.pid) },
  },
});
const scratch = openScratch();
const figures = await crashTelegram(
  scratch.path('telegram'),
  {
    way: values.way === 'webhook' ? 'webhook' : 'polling',
    people: Number(values.people),
    updatesEach: Number(values.each),
    kills: Number(values.kills),
  },
  randomFrom(Number(values.seed)),
  line => void process.stderr.write(`${line}\n`),
);
scratch.remove();
process.stdout.write(`seed ${values.seed}, ${values.way}\n${JSON.stringify(figures, undefined, 1)}\n`);
const { unanswered, actedTwice, notWritten, left } = figures;
process.exitCode = unanswered + actedTwice + notWritten + left === 0 ? 0 : 1;
