// `npm run score:reading -- DIR`: how well the reader reads a folder of documents that have gold files (NAME.gold.json beside NAME.*).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDirective } from '../../src/directive/read.ts';
import { type Gold, type Score, score, sum } from './score.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npm run score:reading -- DIR\n');
  process.exit(2);
}

const names = readdirSync(folder)
  .filter(file => file.endsWith('.gold.json'))
  .map(file => file.slice(0, -'.gold.json'.length));
const scores: Score[] = [];
const line = (name: string, cells: readonly string[]): void => {
  process.stdout.write(`${name.padEnd(44)} ${cells.map(cell => cell.padStart(13)).join('')}\n`);
};
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (100 * (part / whole)).toFixed(1));
const figures = (hit: number, { gold, predicted }: Pick<Score, 'gold' | 'predicted'>): string =>
  [percent(hit, predicted), percent(hit, gold), percent(2 * hit, gold + predicted)].join('/');

line(
  'P/R/F1, due over matched',
  ['tasks', 'detection', 'lead', 'cooperators', 'due date', 'fully right'].map(title => title.padStart(17).trim()),
);
const row = (name: string, one: Omit<Score, 'missed' | 'spurious' | 'wrong'>): void =>
  line(name, [
    `${one.matched}/${one.gold}+${one.predicted - one.matched}`,
    ` ${figures(one.matched, one)}`,
    ` ${figures(one.leadRight, one)}`,
    ` ${figures(one.cooperateRight, one)}`,
    percent(one.dueRight, one.matched),
    ` ${figures(one.right, one)}`,
  ]);

for (const name of names) {
  const gold: Gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  const { file } = gold.document;
  const outcome = await readDirective({ name: file, bytes: readFileSync(join(folder, file)) });
  const one = score(gold, 'refused' in outcome ? [] : outcome.ok.tasks);
  scores.push(one);
  row(name, one);
  if (process.env['SHOW'] === 'misses')
    for (const each of [
      ...one.missed.map(text => `  - ${text}`),
      ...one.spurious.map(text => `  + ${text}`),
      ...one.wrong.map(text => `  ~ ${text}`),
    ])
      process.stdout.write(`${each}\n`);
}
row('all', sum(scores));
