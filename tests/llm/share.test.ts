// The model is asked about those messages alone that the rules are unsure of, and these are few.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../src/intake/index.ts';
import { ITEMS, readItems } from '../question/terminal.ts';
import { openOpenAi } from '../support/openai/index.ts';
import { openTown } from '../support/town.ts';
import { NOTHING } from './hostile.data.ts';
import { settingsFor } from './support.ts';

const EVERY = 9;
const MOST_UNSURE = 0.06;

test('a part of our own items, answered as before, with as many calls as unsure messages', async () => {
  const server = await openOpenAi();
  server.answers({ value: { ...NOTHING, kind: 'none' } });
  const unlimited = { perPerson: 0, perAgency: 0 };
  const allowances = { message: unlimited, file: unlimited, model: unlimited, stranger: unlimited };
  const town = await openTown({ today: '2025-11-20', config: { model: settingsFor(server), allowances } });
  for (const name of ['staff.csv', 'tasks.csv']) {
    const file = { name, bytes: readFileSync(join(ITEMS, name)) };
    expect(await importFile(file, town.app.imports, { at: town.clock.now(), channel: 'terminal' })).toHaveProperty('ok');
  }
  let count = 0;
  const say = (sender: string, content: Parameters<typeof town.app.handle>[0]['content']) =>
    town.app.handle({ channel: 'terminal', conversation: 'items', messageId: String(++count), sender, content });
  for (const { as, turns } of readItems().filter((_, place) => place % EVERY === 0)) {
    await say(as, { kind: 'reset' });
    for (const turn of turns) await say(as, { kind: 'text', text: typeof turn === 'string' ? turn : turn.text });
  }
  const { messages, unsure, byModel } = town.app.understanding.counts();
  expect(server.received).toHaveLength(unsure);
  expect(server.refused).toEqual([]);
  expect(byModel).toBe(0);
  expect(unsure / messages).toBeLessThan(MOST_UNSURE);
  await town.close();
  await server.close();
});
