// `npm run score:chat`: asks the project's own items over the JSON line protocol; prints accuracy by kind and spelling, and latency.

import { MODEL, openOpenAi } from '../support/openai/index.ts';
import { codesIn, judge } from './judge.ts';
import { ITEMS, MINISTRIES, openTerminal, readItems, UNSEEN } from './terminal.ts';

const tally = new Map<string, { right: number; all: number }>();
const note = (group: string, right: boolean): void => {
  const { right: before, all } = tally.get(group) ?? { right: 0, all: 0 };
  tally.set(group, { right: before + Number(right), all: all + 1 });
};

// a model that never helps: what counts is how often it would be asked
const model = await openOpenAi();
model.answers({ refusal: 'no' });
const env = {
  OPENAI_BASE_URL: model.baseUrl,
  OPENAI_API_KEY: model.apiKey,
  OPENAI_MODEL: MODEL,
  DONDOC_LIMIT_MODEL: '0',
  DONDOC_LIMIT_AGENCY_MODEL: '0',
  DONDOC_LOG_LEVEL: 'error',
};
/** `npm run score:chat -- b5`: only the items whose id begins so; those never run before are run only when they are named. */
const only = process.argv[2] ?? '';
const unseen = only === '' ? [] : [{ folder: UNSEEN, table: MINISTRIES }];
const times: number[] = [];
for (const { folder, table } of [{ folder: ITEMS, table: ITEMS }, { folder: MINISTRIES, table: MINISTRIES }, ...unseen]) {
  const items = readItems(folder).filter(({ id }) => id.startsWith(only));
  if (items.length > 0) await score(table, items);
}

async function score(table: string, items: ReturnType<typeof readItems>): Promise<void> {
  const terminal = await openTerminal(env, table);
  for (const { id, as, style, turns, expect } of items) {
    await terminal.reset(as);
    const shown: string[][] = [];
    const why: string[] = [];
    for (const [at, turn] of turns.entries()) {
      const asked = typeof turn === 'string' ? turn : turn.text;
      const said = await terminal.ask(as, asked);
      const expected = at === turns.length - 1 ? expect : typeof turn === 'string' ? undefined : turn.expect;
      if (expected) why.push(...judge(expected, { asked, ...said, shown }).map(reason => `"${asked}": ${reason}`));
      shown.push(codesIn(said.text));
    }
    for (const group of ['all', `kind ${expect.kind}`, ...style.map(one => `spelling ${one}`), turns.length > 1 ? 'dialogues' : 'single'])
      note(group, why.length === 0);
    if (why.length > 0) console.log(`${id} (${as}) ${why.join('; ')}`);
  }
  times.push(...terminal.times);
  await terminal.close();
}

for (const [group, { right, all }] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${group.padEnd(20)} ${right}/${all}  ${((right / all) * 100).toFixed(1)}%`);
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
console.log(`time per message: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (${sorted.length} messages)`);
const share = ((100 * model.received.length) / sorted.length).toFixed(1);
console.log(`messages that the rules left to a model, had there been one that helps: ${model.received.length} (${share}%)`);
await model.close();
