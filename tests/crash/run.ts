// `npm run crash`: 20 kills during updates and 20 during reminders on the embedded database, 100 kills of two replicas on
// PostgreSQL that remind 5,000 people, and a small table of what came of it.
// Options: --seed NUMBER (the same moments again), --kills NUMBER, --replica-kills NUMBER, --people NUMBER; --years NUMBER: instead of
// all that, so many years of an office day by day through the embedded database, with outages, kills and clocks that jump.
import { parseArgs } from 'node:util';
import { openScratch } from '../commands/support/tables.ts';
import { randomFrom } from './random.ts';
import { crashReminders } from './reminders.ts';
import { crashReplicas } from './replicas.ts';
import { crashUpdates } from './updates.ts';
import { liveYears } from './years.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string', default: '20' },
    'replica-kills': { type: 'string', default: '100' },
    people: { type: 'string', default: '5000' },
    years: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed ?? process.pid);
const kills = Number(values.kills);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const told = process.stderr.isTTY ? (line: string) => void process.stderr.write(`${line}\n`) : () => {};

say(`seed ${seed} (again: npm run crash -- --seed ${seed})`);
if (Number(values.years) > 0) {
  const years = await liveYears(Number(values.years), seed, told);
  const sum = (of: 'promises' | 'messages' | 'repeated' | 'ambiguous'): number => years.reduce((total, year) => total + year[of], 0);
  say(
    `${years.length} years: ${sum('promises')} promises in ${sum('messages')} messages, ${sum('repeated')} repeated (${sum('ambiguous')} could not be known of)`,
  );
  for (const [index, { wrong }] of years.entries()) for (const line of wrong) say(`! year ${index + 1}: ${line}`);
  process.exit(years.every(({ wrong }) => wrong.length === 0) ? 0 : 1);
}
const scratch = openScratch();
const updates = await crashUpdates(scratch, scratch.path('updates'), kills, randomFrom(seed), told);
const reminders = await crashReminders(scratch.path('reminders'), kills, randomFrom(seed + 1), told);
const replicas = await crashReplicas(
  scratch.path('replicas'),
  { people: Number(values.people), kills: Number(values['replica-kills']), replicas: 2, sendsBetween: 60, faults: [5, 5, 10, 3] },
  randomFrom(seed + 2),
  told,
);
scratch.remove();

const cells = (...row: readonly (string | number)[]): void =>
  say(row.map((cell, index) => (index === 0 ? String(cell).padEnd(11) : String(cell).padStart(13))).join(''));
cells('', 'kills', 'acknowledged', 'lost', 'half-written', 'repeated');
cells('updates', updates.kills, updates.acknowledged, updates.lost.length, updates.half.length, updates.repeated.length);
cells('reminders', reminders.kills, reminders.promised, reminders.lost, 0, reminders.repeated);
say(`updates: ${updates.unanswered} confirmations cut off by a kill, ${updates.survived} cards open at a kill and confirmed after it`);
say(
  `reminders: ${reminders.unexplained} repeated that were not the last message before a kill; ledger ${JSON.stringify(reminders.ledger)}`,
);
cells('replicas', replicas.kills, replicas.people, replicas.lost, 0, replicas.repeated);
say(
  `replicas: ${replicas.unknown} sends cut without an answer; silence asked for ${replicas.silences} times, broken ${replicas.tooEarly} times; ` +
    `longest gap between two sends ${(replicas.longestGapMs / 1_000).toFixed(1)} s; ledger ${JSON.stringify(replicas.ledger)}`,
);

const faults = [...updates.lost, ...updates.half, ...updates.repeated];
for (const fault of faults) say(`! ${fault}`);
const replicasSound = replicas.lost === 0 && replicas.tooEarly === 0 && replicas.repeated <= replicas.kills + replicas.unknown;
const sound = replicasSound && faults.length === 0 && reminders.lost === 0 && reminders.repeated <= kills && reminders.unexplained === 0;
process.exitCode = sound ? 0 : 1;
