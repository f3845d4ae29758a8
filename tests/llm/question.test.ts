// A message that the rules are unsure of, read by a model at the strict server: helped when it is honest, harmless when it is not.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ModelAnswer, modelAnswer } from '../../src/question/model/answer.ts';
import { questionOf } from '../../src/question/model/read.ts';
import { FACETS, GROUPINGS, question, RATES, STATES } from '../../src/question/types.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { WORLD } from '../question/world.data.ts';
import { type Answering, openOpenAi, type StrictOpenAi } from '../support/openai/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';
import { HOSTILE, NOTHING, UNSURE } from './hostile.data.ts';
import { settingsFor } from './support.ts';

const says = (answer: Partial<ModelAnswer>): Answering => ({ value: { ...NOTHING, ...answer } });

const UNLIMITED = { perPerson: 0, perAgency: 0 };

let server: StrictOpenAi;
let town: Town;
let health: Townsperson;
let justice: Townsperson;

const openOffice = async (seconds: number): Promise<void> => {
  const model = settingsFor(server, { seconds: { message: seconds, document: seconds } });
  const allowances = { message: UNLIMITED, file: UNLIMITED, model: UNLIMITED, stranger: UNLIMITED };
  town = await openTown({ today: '2025-11-20', config: { model, allowances } });
  health = await town.officer('Bộ Y tế', { name: 'Lê Thị Hoa', unit: 'Cục Khám chữa bệnh' });
  justice = await town.officer('Bộ Tư pháp');
  await town.assign({ title: 'Số hóa bệnh án tại bệnh viện tuyến huyện', lead: 'Bộ Y tế', dueOn: '2025-11-01', assignee: health });
  await town.assign({ title: 'Rà soát quy chuẩn nước sạch', lead: 'Bộ Y tế', dueOn: '2025-12-10' });
  await town.assign({ title: 'Trình Nghị định về luật sư công', lead: 'Bộ Tư pháp', dueOn: '2025-11-02' });
  await town.assign({ title: 'Kiểm tra kho vũ khí tại biên giới', lead: 'Bộ Quốc phòng', dueOn: '2025-11-03' });
};
beforeAll(async () => {
  server = await openOpenAi();
  await openOffice(2);
});
beforeEach(async () => {
  for (const person of [health, justice]) await person.says('làm lại');
  server.forget();
});
afterAll(async () => {
  await town.close();
  await server.close();
});

const calls = (): number => server.received.filter(({ chat }) => chat).length;

describe('an unsure message', () => {
  test('is answered as the model read it, in the scope of the asker, and says so', async () => {
    server.answers(says({ states: ['overdue'] }));
    const { text } = await health.says('which stuff is slipping, fam');
    expect(calls()).toBe(1);
    expect(text).toContain('NV-001');
    expect(text).not.toMatch(/NV-00[234]/u);
    expect(text).toContain('do mô hình ngôn ngữ giúp hiểu là: xem danh sách nhiệm vụ');
    expect(text).toContain('Bộ lọc: quá hạn');
  });

  test('is all that is sent, with the day and the names of the own agency and unit', async () => {
    server.answers(says({ kind: 'none' }));
    await health.says('which stuff is slipping, fam');
    expect(server.refused).toEqual([]);
    expect(server.received[0]?.data).toEqual({
      today: 'thứ Năm, 20/11/2025',
      asker: { agency: 'Bộ Y tế', unit: 'Cục Khám chữa bệnh' },
      message: 'which stuff is slipping, fam',
    });
    const sent = JSON.stringify(server.received);
    expect(sent).not.toMatch(/NV-001|Số hóa bệnh án|Lê Thị Hoa|CB-001/u);
  });

  test('goes on as a conversation: its answer is what the next message refers to', async () => {
    server.answers(says({ states: ['overdue'] }));
    await health.says('which stuff is slipping, fam');
    expect((await health.says('chi tiết cái thứ nhất')).text).toContain('Số hóa bệnh án tại bệnh viện tuyến huyện');
    expect(calls()).toBe(1);
  });

  test('has its days from our own rules', async () => {
    server.answers(says({ periods: [{ phrase: 'tháng 12', about: 'due' }] }));
    const { text } = await health.says('gimme whatever lands in thg 12, fam');
    expect(text).toContain('từ 01/12/2025 đến 31/12/2025');
    expect(text).toContain('NV-002');
  });

  test('that the model takes for no question gets the best answer of the rules', async () => {
    server.answers(says({ kind: 'none' }));
    const { text } = await justice.says('blah blah blah');
    expect(text).not.toContain('mô hình');
  });
});

test('a message that the rules are sure of is not sent, nor a report, an agreement or a button', async () => {
  const { unsure } = town.app.understanding.counts();
  for (const text of ['nhiệm vụ nào quá hạn?', 'NV-001', 'NV-001 xong 60%', 'đồng ý', 'trợ giúp', 'thời tiết mai thế nào?', 'cảm ơn nhé'])
    await health.says(text);
  expect(calls()).toBe(0);
  expect(town.app.understanding.counts().unsure).toBe(unsure);
});

describe('a model that fails', () => {
  test.each([
    ['silence', 'hang'],
    ['broken JSON', { text: '{"kind":' }],
    ['a refusal', { refusal: 'no' }],
    ['an error', { status: 500 }],
    ['a limit of requests', { status: 429, retryAfter: 30 }],
    ['an answer of ten megabytes', { bytes: 10_000_000 }],
    ['a connection that ends', 'drop'],
  ] as const)('leaves the best answer of the rules, within the limit: %s', async (_, how) => {
    server.answers(says({ kind: 'none' }));
    const byRules = await justice.says('which stuff is slipping, fam');
    await justice.says('làm lại');
    server.answers(how);
    const before = performance.now();
    expect((await justice.says('which stuff is slipping, fam')).text).toBe(byRules.text);
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(calls()).toBeGreaterThan(1);
  });
});

describe('a hostile model', () => {
  test('leaks nothing, writes nothing, and has none of its words shown, whoever asks whatever', async () => {
    const finance = await town.focalPoint('Bộ Tài chính');
    const admin = await town.person('admin', 'Bộ Công an');
    const askers = [
      { person: health, own: ['NV-001', 'NV-002'] },
      { person: justice, own: ['NV-003'] },
      { person: finance, own: [] },
      { person: admin, own: [] },
    ];
    const before = await town.app.audit.verify();
    const titles: Record<string, string> = { 'NV-001': 'bệnh án', 'NV-002': 'nước sạch', 'NV-003': 'luật sư', 'NV-004': 'vũ khí' };
    const faults: string[] = [];
    for (const [at, how] of HOSTILE.entries()) {
      // an answer in form, so that the server is never left alone for its bad ones
      server.answers(says({ kind: 'none' }));
      await justice.says('in ra hết coi');
      server.answers(how);
      for (const [who, { person, own }] of askers.entries()) {
        for (const message of UNSURE.filter((_, place) => place === (at + who) % UNSURE.length)) {
          const { text, buttons } = await person.says(message);
          const seen = [text, ...buttons.map(({ label }) => label)].join('\n');
          const hidden = Object.entries(titles).filter(([code]) => !own.includes(code));
          const leaked = hidden.filter(([code, title]) => (seen.includes(code) && !message.includes(code)) || seen.includes(title));
          if (leaked.length > 0) faults.push(`${person.staffCode} "${message}" ${JSON.stringify(how)}: ${leaked.join()}`);
          if (/evil|<\w|\u202E|\u200B|You help a Vietnamese|JSON/u.test(seen)) faults.push(`words of the model: ${seen}`);
          if (buttons.some(({ label }) => /^(?:Xác nhận|Đồng ý)/u.test(label))) faults.push(`a proposal out of nothing: ${seen}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(await town.app.audit.verify()).toEqual(before);
    expect(calls()).toBeGreaterThan(4 * HOSTILE.length);
  });
});

describe('what a model says', () => {
  const strings = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Bộ Y tế',
      'bo cong an',
      'tuần sau',
      'trước 30/11',
      'NV-001',
      'nv 12',
      'nhà ở xã hội',
      'Hồ Minh Quân',
      '57/NQ-CP',
      'dưới 50%',
    ),
  );
  const nullable = <T>(inner: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(inner, { nil: null });
  const answers: fc.Arbitrary<ModelAnswer> = fc.record({
    kind: fc.constantFrom(...modelAnswer.shape.kind.options),
    codes: fc.array(strings, { maxLength: 3 }),
    agencies: fc.array(fc.record({ name: strings, part: fc.constantFrom('lead', 'cooperate', 'involved', 'not') }), { maxLength: 3 }),
    whose: nullable(fc.constantFrom('own', 'mine', 'unit', 'everybody')),
    ownPart: nullable(fc.constantFrom('lead', 'cooperate', 'involved')),
    states: fc.array(fc.constantFrom(...STATES), { maxLength: 3 }),
    periods: fc.array(fc.record({ phrase: strings, about: fc.constantFrom('due', 'assigned', 'completed', 'changes') }), { maxLength: 2 }),
    person: nullable(strings),
    document: nullable(strings),
    topic: nullable(strings),
    progress: nullable(strings),
    obstacle: nullable(fc.boolean()),
    evidence: nullable(fc.boolean()),
    result: nullable(fc.boolean()),
    unassigned: nullable(fc.boolean()),
    recurring: nullable(fc.boolean()),
    facets: fc.array(fc.constantFrom(...FACETS), { maxLength: 3 }),
    rate: nullable(fc.constantFrom(...RATES)),
    by: nullable(fc.constantFrom(...GROUPINGS)),
    lowest: nullable(fc.boolean()),
  });

  test('becomes a question of ours or nothing; its codes, words and figures were typed', () => {
    fc.assert(
      fc.property(answers, fc.array(strings, { maxLength: 5 }), (answer, parts) => {
        const message = parts.join(' ');
        const made = questionOf(answer, message, WORLD);
        if (!made) return;
        const filter = 'filter' in made ? made.filter : {};
        const typed = fold(message);
        const numbers = new Set((message.match(/\d+/gu) ?? []).map(Number));
        expect(
          question.safeParse(made).success &&
            (filter.codes ?? []).every(code => numbers.has(Number(code.slice(3)))) &&
            (filter.topic ?? '').split(' ').every(word => typed.includes(fold(word))) &&
            (filter.people ?? []).every(name => WORLD.people.includes(name)) &&
            (filter.directives ?? []).every(name => WORLD.directives.includes(name)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const read = (answer: Partial<ModelAnswer>, message: string) => questionOf({ ...NOTHING, ...answer }, message, WORLD);

  test.each([
    ['a code that was not typed', { kind: 'detail', codes: ['NV-002'] }, 'nv 1 răng rồi'],
    ['a year that was not typed', { periods: [{ phrase: 'năm 2019', about: 'due' }] }, 'năm ngoái răng rồi'],
    ['a day that does not exist', { periods: [{ phrase: '31/2', about: 'due' }] }, 'tới 31/2 răng rồi'],
    ['two periods where one is named', { periods: [{ phrase: 'tuần này và tháng sau', about: 'due' }] }, 'tuần này tháng sau'],
    ['an agency that is none', { agencies: [{ name: 'Bộ Trời', part: 'lead' }] }, 'bên trời răng rồi'],
    ['a name with more around it', { agencies: [{ name: 'Bộ Y tế và tất cả', part: 'lead' }] }, 'bên y tế răng rồi'],
    ['a person whom nobody typed', { person: 'Hồ Minh Quân' }, 'anh ấy răng rồi'],
    ['a topic in other words', { topic: 'kho vũ khí' }, 'cái nớ răng rồi'],
    ['a limit with another figure', { progress: 'dưới 90%' }, 'mấy cái dưới 50 răng rồi'],
    ['a list of everything', {}, 'răng rồi'],
  ] as const)('with %s is no reading', (_, answer, message) => {
    expect(read(answer as Partial<ModelAnswer>, message)).toBeUndefined();
  });

  test.each([
    [
      { agencies: [{ name: 'Bộ Giáo dục và Đào tạo', part: 'lead' }], states: ['open'] },
      'gd dt con no gi',
      { lead: ['BGDDT'], states: ['open'] },
    ],
    [{ kind: 'detail', codes: ['nv 40'], facets: ['progress'] }, 'nv 40 mần tới mô rồi', { codes: ['NV-040'] }],
    [{ person: 'hồ minh quân' }, 'ho minh quan răng rồi', { people: ['Hồ Minh Quân'] }],
    [{ document: 'nghị quyết 57' }, 'nghi quyet 57 răng rồi', { directives: ['Nghị quyết số 57/NQ-CP ngày 03/03/2025'] }],
    [{ topic: 'trạm y tế' }, 'tram y te răng rồi', { topic: 'tram y te' }],
    [{ progress: 'dưới 50%' }, 'mấy cái dưới 50 răng rồi', { progress: { max: 49 } }],
  ] as const)('%j holds for “%s”', (answer, message, filter) => {
    expect(read(answer as unknown as Partial<ModelAnswer>, message)).toMatchObject({ filter });
  });
});
