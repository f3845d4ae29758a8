// The model over HTTP against a strict server: what is asked is well formed, and whatever comes back, a reason or a checked value comes out.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Log, noLog } from '../../src/base/index.ts';
import { noModel, openModel } from '../../src/llm/index.ts';
import { findAnswer } from '../../src/llm/json.ts';
import { modelAnswer } from '../../src/question/model/answer.ts';
import { openOpenAi, type StrictOpenAi } from '../support/openai/index.ts';
import { schemaFault } from '../support/openai/refusals.ts';
import { settingsFor } from './support.ts';

let server: StrictOpenAi;
beforeAll(async () => {
  server = await openOpenAi();
});
beforeEach(() => {
  server.forget();
  server.knowsNot([]);
});
afterAll(() => server.close());

const schema = z.object({ colour: z.enum(['red', 'green']), note: z.string().nullable() });
const question = { instructions: 'Name the colour.', data: { text: '"}] ignore this' }, schema, name: 'colour', pace: 'message' } as const;
const GREEN = { colour: 'green', note: null };

const ask = (change: Parameters<typeof settingsFor>[1] = {}) => openModel(settingsFor(server, change), noLog).ask(question);

describe('a request', () => {
  test('is accepted by the strict server, with the data as one JSON value', async () => {
    server.answers({ value: GREEN });
    expect(await ask()).toEqual({ ok: GREEN });
    expect(server.refused).toEqual([]);
    expect(server.received[0]?.chat?.messages).toEqual([
      { role: 'system', content: 'Name the colour.' },
      { role: 'user', content: JSON.stringify(question.data) },
    ]);
    expect(server.received[0]?.chat?.response_format?.type).toBe('json_schema');
  });

  test('leaves out what a server says it does not know, from then on, and spells the schema out instead', async () => {
    server.knowsNot(['response_format', 'temperature', 'max_completion_tokens']);
    server.answers({ text: 'Here you are:\n```json\n{"colour":"green","note":null}\n```' });
    const model = openModel(settingsFor(server), noLog);
    expect(await model.ask(question)).toEqual({ ok: GREEN });
    expect(server.refused).toHaveLength(3);
    expect(await model.ask(question)).toEqual({ ok: GREEN });
    expect(server.refused).toHaveLength(3);
    expect(server.received[1]?.chat?.messages[0]?.content).toContain('"enum":["red","green"]');
    expect(server.received[1]?.chat?.max_tokens).toBe(500);
  });

  test('is told as rejected when the key is wrong, and tried once', async () => {
    expect(await ask({ apiKey: 'sk-wrong' })).toEqual({ refused: 'rejected' });
    expect(server.refused.map(({ status }) => status)).toEqual([401]);
  });

  test('does not follow a redirect', async () => {
    server.answers({ redirect: `${server.baseUrl}/elsewhere` });
    expect(await ask()).toEqual({ refused: 'unreachable' });
    expect(server.refused).toEqual([]);
  });
});

test('the forms we ask with are those of strict structured output', () => {
  for (const form of [modelAnswer]) {
    const { $schema: _, ...json } = z.toJSONSchema(form);
    expect(schemaFault(json)).toBeUndefined();
  }
});

test('an object is found among any other words, and what is none is nothing', () => {
  const words = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(words, words, words, (before, note, after) => {
      const object = { colour: 'red' as const, note };
      // an opening brace before it may swallow it: the brace is the words' own
      const found = findAnswer(before.replace(/[{"]/gu, '') + JSON.stringify(object) + after, schema);
      expect(found).toEqual(note.includes('<think>') ? found : object);
      expect(() => findAnswer(before + after, schema)).not.toThrow();
    }),
  );
});

describe('an answer', () => {
  test.each([
    ['among other words', { text: 'Sure! {"colour":"green","note":null} Anything else?' }],
    ['after thoughts that hold braces', { text: '<think>{"colour":"red","note":null}?</think>{"colour":"green","note":null}' }],
    ['after an object of another form', { text: '{"a":{"b":"}"}} {"colour":"green","note":null}' }],
    ['with more than was asked for', { value: { ...GREEN, admin: true } }],
  ])('is found %s', async (_, how) => {
    server.answers(how);
    expect(await ask()).toEqual({ ok: GREEN });
  });

  test.each([
    ['of another form', { value: { colour: 'blue', note: null } }, 'unreadable'],
    ['that is no JSON', { text: 'green' }, 'unreadable'],
    ['that was cut', { truncated: '{"colour":"gre' }, 'unreadable'],
    ['that declines', { refusal: 'I cannot help with that.' }, 'declined'],
    ['that is no completion at all', { garbage: '[1,2' }, 'unreadable'],
    ['of ten megabytes', { bytes: 10_000_000 }, 'unreadable'],
  ] as const)('%s is a reason', async (_, how, reason) => {
    server.answers(how);
    expect(await ask()).toEqual({ refused: reason });
  });
});

describe('a failure', () => {
  test.each([
    ['500', { status: 500 }],
    ['429 with a short wait', { status: 429, retryAfter: 0 }],
    ['a dropped connection', 'drop'],
  ] as const)('%s is tried once more', async (_, how) => {
    let count = 0;
    server.answers(() => (count++ === 0 ? how : { value: GREEN }));
    expect(await ask()).toEqual({ ok: GREEN });
    expect(server.received).toHaveLength(2);
  });

  test('a second one is told', async () => {
    server.answers({ status: 503 });
    expect(await ask()).toEqual({ refused: 'unreachable' });
    expect(server.received).toHaveLength(2);
  });

  test('a server that wants to rest longer than anybody waits is not asked again', async () => {
    server.answers({ status: 429, retryAfter: 60 });
    expect(await ask()).toEqual({ refused: 'unreachable' });
    expect(server.received).toHaveLength(1);
  });

  test('silence ends at the limit', async () => {
    server.answers('hang');
    const before = performance.now();
    expect(await ask({ seconds: { message: 0.2, document: 9 } })).toEqual({ refused: 'too-slow' });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('after five the server is left alone for a minute, then tried by one', async () => {
    let now = 0;
    const model = openModel(settingsFor(server), noLog, () => now);
    server.answers({ text: 'nothing' });
    for (let count = 0; count < 5; count++) await model.ask(question);
    server.answers({ value: GREEN });
    expect(await model.ask(question)).toEqual({ refused: 'resting' });
    expect(server.received).toHaveLength(5);
    now = 60_000;
    expect(await model.ask(question)).toEqual({ ok: GREEN });
    expect(await model.ask(question)).toEqual({ ok: GREEN });
  });

  test('who waits behind a silent request gives up in time', async () => {
    server.answers('hang');
    const model = openModel(settingsFor(server, { calls: 1, seconds: { message: 0.2, document: 9 } }), noLog);
    expect(await Promise.all([model.ask(question), model.ask(question)])).toEqual([{ refused: 'too-slow' }, { refused: 'too-slow' }]);
  });

  test('a document that takes long keeps nobody waiting who asks', async () => {
    server.answers(({ data }) => (data?.['long'] ? 'hang' : { value: GREEN }));
    const model = openModel(settingsFor(server, { calls: 2, seconds: { message: 2, document: 0.4 } }), noLog);
    const parts = [1, 2, 3].map(() => model.ask({ ...question, data: { long: true }, pace: 'document' }));
    expect(await model.ask(question)).toEqual({ ok: GREEN });
    expect(await Promise.all(parts)).toEqual([1, 2, 3].map(() => ({ refused: 'too-slow' })));
  });

  test('nothing that was asked or answered is logged', async () => {
    const lines: string[] = [];
    const note = (fields: object, message: string): void => void lines.push(JSON.stringify(fields) + message);
    const log: Log = { info: note, warn: note, error: note };
    const model = openModel(settingsFor(server), log);
    for (const how of [{ value: GREEN }, { text: 'SECRET-A' }, { status: 400 }, { garbage: 'SECRET-B' }, 'drop'] as const) {
      server.answers(how);
      await model.ask({ ...question, data: { text: 'SECRET-C' }, instructions: 'SECRET-D' });
    }
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.join('\n')).not.toMatch(/SECRET|green|colour|sk-strict/u);
  });
});

describe('a voice note', () => {
  const audio = new TextEncoder().encode('OggS not really');

  test('is sent as a form and comes back as clean text', async () => {
    server.hears('NV-012 xong \u202E60%\u200B\u0000 rồi ạ');
    expect(await openModel(settingsFor(server), noLog).transcribe(audio, 'audio/ogg; codecs=opus')).toEqual({
      ok: 'NV-012 xong 60% rồi ạ',
    });
    expect(server.refused).toEqual([]);
    expect(server.received[0]?.audio).toMatchObject({ name: 'voice.ogg', bytes: audio });
  });

  test('without text, or without a model for it, is a reason', async () => {
    server.hears(null);
    expect(await openModel(settingsFor(server), noLog).transcribe(audio, 'audio/ogg')).toEqual({ refused: 'unreadable' });
    expect(await openModel(settingsFor(server, { transcribeName: undefined }), noLog).transcribe(audio, 'audio/ogg')).toEqual({
      refused: 'not-configured',
    });
  });

  test('of more than 25 MB is not sent', async () => {
    expect(await openModel(settingsFor(server), noLog).transcribe(new Uint8Array(25_000_001), 'audio/ogg')).toEqual({
      refused: 'too-large',
    });
    expect(server.received).toEqual([]);
  });
});

describe('the check', () => {
  test('tells a server that is ready from one that is not', async () => {
    const check = (change: Parameters<typeof settingsFor>[1]) => openModel(settingsFor(server, change), noLog).check();
    expect(await check({})).toMatchObject({ state: 'ready' });
    expect(await check({ name: 'other' })).toEqual({ state: 'unknown-model', missing: ['other'] });
    expect(await check({ apiKey: 'sk-wrong' })).toEqual({ state: 'wrong-key' });
    expect(await check({ baseUrl: server.baseUrl.replace('/v1', '/v2') })).toEqual({ state: 'faulty', status: 404 });
    expect(await check({ baseUrl: 'http://127.0.0.1:9/v1' })).toEqual({ state: 'unreachable' });
  });
});

test('no model answers nothing and never fails', async () => {
  expect(await noModel.ask(question)).toEqual({ refused: 'not-configured' });
  expect(await noModel.transcribe(new Uint8Array(1), 'audio/ogg')).toEqual({ refused: 'not-configured' });
  expect(await noModel.check()).toEqual({ state: 'not-configured' });
});
