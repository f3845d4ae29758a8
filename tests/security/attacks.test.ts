// Every attack, on a terminal with the rules alone, and on a chat platform with a model that obeys the attacker: nothing told,
// nothing written, nothing of the program shown. Every benign look-alike: answered.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsFor } from '../llm/support.ts';
import { openOpenAi, type StrictOpenAi } from '../support/openai/index.ts';
import { ATTACKS } from './attacks.data.ts';
import { BENIGN } from './benign.data.ts';
import { faultsOf } from './judge.ts';
import { obedient } from './obedient-model.ts';
import { type AttackedOffice, openAttackedOffice, type Way } from './office.ts';

let server: StrictOpenAi;
const offices = {} as Record<Way, AttackedOffice>;
beforeAll(async () => {
  server = await openOpenAi();
  offices.terminal = await openAttackedOffice();
  offices.chat = await openAttackedOffice({ model: settingsFor(server) });
});
afterAll(async () => {
  for (const office of Object.values(offices)) await office.close();
  await server.close();
});

const WITHOUT_MODEL = ['writing', 'administering', 'buttons', 'strangers'];
const WAYS = [
  ['terminal', 'rules alone'],
  ['chat', 'an obedient model'],
] as const;

describe.each(WAYS)('on the %s, with %s', way => {
  // what no model is asked about is the same with and without one
  const tried = Object.entries(ATTACKS).filter(([name]) => way === 'chat' || !WITHOUT_MODEL.includes(name));
  test.each(tried)('%s', async (_, attacks) => {
    const office = offices[way];
    const faults: string[] = [];
    let before = await office.records();
    for (const [at, attack] of attacks.entries()) {
      server.answers(obedient(at));
      const attempt = await office.attempt(attack, way);
      const after = await office.records();
      const changed = Object.keys(before).filter(table => before[table] !== after[table]);
      before = after;
      const found = faultsOf(attack, attempt, changed);
      if (found.length > 0)
        faults.push(
          `${attack.as ?? 'officer'} ${JSON.stringify(attack.steps).slice(0, 200)}: ${found.join('; ')} ← ${attempt.said.slice(0, 200)}`,
        );
    }
    expect(faults).toEqual([]);
  });

  test('benign look-alikes are answered', async () => {
    const office = offices[way];
    const refused: string[] = [];
    for (const [at, { as, text, expect: expected }] of BENIGN.entries()) {
      server.answers(obedient(at));
      const { said, labels } = await office.attempt({ ...(as ? { as } : {}), steps: [text] }, way);
      if (!expected.test(`${said}\n${labels}`)) refused.push(`${text} ← ${said.slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  });
});

test('the model was really asked', () => {
  expect(server.received.filter(({ chat }) => chat).length).toBeGreaterThan(20);
});
