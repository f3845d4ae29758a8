// The reader against every document that has a reviewed annotation: the real samples and the composed ones.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import type { DirectiveReading } from '../../src/directive/types.ts';
import { f1, type Gold, type Score, score, sum } from '../documents/score.ts';

const FOLDERS = { samples: 'prisma/samples/directives', composed: 'tests/documents' } as const;

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .map(file => file.slice(0, -'.gold.json'.length));

async function read(folder: string, name: string): Promise<{ reading: DirectiveReading; gold: Gold; score: Score }> {
  const gold: Gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  const { file } = gold.document;
  const outcome = await readDirective({ name: file, bytes: readFileSync(join(folder, file)) });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return { reading: outcome.ok, gold, score: score(gold, outcome.ok.tasks) };
}

describe.each([
  { kind: 'samples', detection: 0.97, right: 0.97, due: 0.99 },
  { kind: 'composed', detection: 0.98, right: 0.97, due: 0.98 },
] as const)('the $kind documents', ({ kind, detection, right, due }) => {
  const folder = FOLDERS[kind];

  test('are read as well as before', async () => {
    const scores = await Promise.all(namesIn(folder).map(async name => (await read(folder, name)).score));
    const total = sum(scores);
    const report = JSON.stringify(scores.map(one => ({ missed: one.missed, spurious: one.spurious })));
    expect(f1(total.matched, total.gold, total.predicted), report).toBeGreaterThanOrEqual(detection);
    expect(f1(total.right, total.gold, total.predicted), report).toBeGreaterThanOrEqual(right);
    expect(total.dueRight / total.matched).toBeGreaterThanOrEqual(due);
  });

  test.each(namesIn(folder))('%s: every quotation stands in the text at its offsets, and ids are unique', async name => {
    const { reading } = await read(folder, name);
    for (const task of reading.tasks) expect(reading.text.slice(task.quoteStart, task.quoteEnd)).toBe(task.quote);
    const ids = reading.tasks.map(task => task.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test.each(namesIn(folder))('%s: number, date, issuer and kind are those of the document', async name => {
    const { reading, gold } = await read(folder, name);
    const { number, signedDate, issuerCode, type } = reading.document;
    expect({ number, signedDate, issuerCode, type }).toEqual({
      number: gold.document.number,
      signedDate: gold.document.signedDate,
      issuerCode: gold.document.issuerCode,
      type: gold.document.type,
    });
  });

  test.each(namesIn(folder))('%s: titles are short and say something', async name => {
    const { reading } = await read(folder, name);
    for (const task of reading.tasks) {
      expect(task.title.length).toBeGreaterThan(8);
      expect(task.title.length).toBeLessThanOrEqual(141);
      expect(task.title).toMatch(/^[\p{Lu}\d“"]/u);
    }
  });
});

test('the citation is the one a clerk would write', async () => {
  const { reading } = await read(FOLDERS.samples, 'tb-07-cqttbcd-2025-10-15');
  const clauses = new Set(reading.tasks.map(task => task.clause));
  for (const clause of [
    'Phụ lục, mục 2, điểm d (1)',
    'Mục III, khoản 5, điểm a',
    'Phụ lục, mục 3, điểm d, gạch đầu dòng 1',
    'Phụ lục, mục 4, điểm b (ii)',
  ])
    expect(clauses).toContain(clause);
});
