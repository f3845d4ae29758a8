// Unseen wordings: after "xác nhận" the database holds exactly what was meant, and nothing before it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CORPUS } from './corpus.data.ts';
import { FIFTH } from './fifth.data.ts';
import { FOURTH } from './fourth.data.ts';
import { type Office, openOffice, tryOut } from './office.ts';
import { SECOND } from './second.data.ts';
import { SEVENTH } from './seventh.data.ts';
import { SIXTH } from './sixth.data.ts';
import { THIRD } from './third.data.ts';
import { FIFTH_TASKS } from './world.data.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 30_000);
afterAll(() => office.close());

test.each([
  { name: 'the first', sayings: CORPUS },
  { name: 'the second', sayings: SECOND },
  { name: 'the third', sayings: THIRD },
  { name: 'the fourth', sayings: FOURTH },
  { name: 'the fifth', sayings: FIFTH, more: FIFTH_TASKS },
  { name: 'the sixth', sayings: SIXTH },
  { name: 'the seventh', sayings: SEVENTH },
])(
  'of $name set nearly all are right, and none writes anything else than was meant',
  async ({ sayings, more = [] }) => {
    office.standing(more);
    const wrong: string[] = [];
    const bad: string[] = [];
    let count = 0;
    for (const saying of sayings) {
      for (const text of saying.said) {
        count++;
        const outcome = await tryOut(office, saying, text);
        if (outcome.right) continue;
        const line = `${saying.as}: ${text}\n    → ${outcome.wrote} ${JSON.stringify(outcome.changed)} | ${outcome.reply.replaceAll('\n', ' / ').slice(0, 160)}`;
        (outcome.wrote === 'nothing' ? wrong : bad).push(line);
      }
    }
    process.stdout.write(
      `${count - wrong.length - bad.length} of ${count} right; wrong writes: ${bad.length}\n${[...bad, ...wrong].join('\n')}\n`,
    );
    expect(bad).toHaveLength(0);
    expect(wrong.length / count).toBeLessThanOrEqual(0.03);
  },
  120_000,
);
