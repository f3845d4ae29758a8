// The model as a user of the program meets it: doctor's words, `read`, and a conversation over JSON lines.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { modelLines, understandingLines } from '../../src/commands/model.ts';
import { readConfig } from '../../src/config.ts';
import { actionOf, openJsonChat, textOf } from '../commands/support/json-chat.ts';
import { dondoc } from '../commands/support/process.ts';
import { openScratch, type Scratch } from '../commands/support/tables.ts';
import { ITEMS } from '../question/terminal.ts';
import { MODEL, openOpenAi, type StrictOpenAi, TRANSCRIBE_MODEL } from '../support/openai/index.ts';
import { NOTHING } from './hostile.data.ts';

let server: StrictOpenAi;
let scratch: Scratch;
beforeAll(async () => {
  server = await openOpenAi();
  scratch = openScratch();
});
beforeEach(() => server.forget());
afterAll(async () => {
  await server.close();
  scratch.remove();
});

const settings = (change: Record<string, string> = {}) => ({
  OPENAI_BASE_URL: server.baseUrl,
  OPENAI_API_KEY: server.apiKey,
  OPENAI_MODEL: MODEL,
  OPENAI_TRANSCRIBE_MODEL: TRANSCRIBE_MODEL,
  ...change,
});
const doctorSays = async (env: Record<string, string>): Promise<string> => (await modelLines(readConfig(env).model)).join('\n');

describe('doctor', () => {
  test('says that nothing is configured and what follows', async () => {
    expect(await doctorSays({})).toBe('Mô hình ngôn ngữ: không cấu hình; hiểu tiếng Việt bằng luật có sẵn, không cần internet.');
  });

  test('says what is sent where, and that the server answers; nothing but its list of models is asked for', async () => {
    const said = await doctorSays(settings());
    expect(said).toContain(`${MODEL} tại ${server.baseUrl}`);
    expect(said).toContain('trừ văn bản có dấu mật');
    expect(said).toContain('Tin thoại: chuyển thành chữ');
    expect(said).toContain('Kết nối mô hình: tốt');
    expect(said).not.toContain(server.apiKey);
    expect(server.received.map(({ path }) => path)).toEqual(['/models']);
  });

  test.each([
    ['a wrong key', { OPENAI_API_KEY: 'sk-wrong' }, 'từ chối khóa'],
    ['a model that is not there', { OPENAI_MODEL: 'other' }, 'không có other'],
    ['an address where nobody is', { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }, 'không tới được'],
    ['no name of a model', { OPENAI_MODEL: '', OPENAI_TRANSCRIBE_MODEL: '' }, 'hãy đặt OPENAI_MODEL'],
  ])('names the variable to look at: %s', async (_, change, words) => {
    expect(await doctorSays(settings(change))).toContain(words);
  });

  test('tells how many messages the rules were unsure of', () => {
    expect(understandingLines({ messages: 0, unsure: 0, byModel: 0 })).toEqual([]);
    expect(understandingLines({ messages: 200, unsure: 5, byModel: 3 })).toEqual([
      'Hiểu tin nhắn từ khi khởi động: 200 tin, luật chưa chắc 5 (2,5%), trong đó 3 tin mô hình đọc giúp.',
    ]);
  });
});

test('an address that is none is refused at start, by name', () => {
  expect(() => readConfig({ OPENAI_BASE_URL: 'ftp://x' })).toThrow('OPENAI_BASE_URL');
  expect(readConfig({ OPENAI_BASE_URL: 'http://may-chu.noi-bo:8000/v1' }).model?.baseUrl).toBe('http://may-chu.noi-bo:8000/v1');
});

test('`read` shows what the model proposes as unsure', async () => {
  const quote = 'Sổ hộ tịch thì Bộ Tư pháp đứng ra số hóa, trong quý I/2026 phải có kết quả';
  const path = scratch.write(
    'tb-99.txt',
    `VĂN PHÒNG CHÍNH PHỦ\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO\nKết luận về thủ tục\n1. Bộ Tài chính ban hành Thông tư trước ngày 15/12/2025.\n2. ${quote}.`,
  );
  server.answers({ value: { missed: [{ quote, lead: ['Bộ Tư pháp'], cooperate: [], deadline: 'trong quý I/2026' }], corrections: [] } });
  const plain = await dondoc(['read', path, '--json']);
  const { out, code } = await dondoc(['read', path, '--json'], { env: settings() });
  const tasksOf = (said: string) => (JSON.parse(said) as { tasks: { optional?: boolean; deadline: { due: string } }[] }).tasks;
  expect(code).toBe(0);
  expect(tasksOf(plain.out)).toHaveLength(1);
  expect(tasksOf(out)[0]).toEqual(tasksOf(plain.out)[0]);
  expect(tasksOf(out)[1]).toMatchObject({ optional: true, deadline: { due: '2026-03-31' } });
});

test('over JSON lines an unsure message is helped, and a report still goes by its card alone', async () => {
  server.answers({ value: { ...NOTHING, states: ['overdue'] } });
  const chat = openJsonChat(['--data', scratch.path('chat')], { env: settings() });
  try {
    const load = { tasks: join(ITEMS, 'tasks.csv'), staff: join(ITEMS, 'staff.csv') };
    await chat.ask({ load, now: '2025-11-20T08:00:00+07:00' });
    const said = textOf(await chat.ask({ as: 'CB-202', text: 'which stuff is slipping, fam' }));
    expect(said).toContain('mô hình ngôn ngữ');
    expect(said).toMatch(/Bộ lọc: quá hạn.*phạm vi: Bộ Công Thương/u);
    const report = await chat.ask({ as: 'CB-202', text: 'NV-001 xong 60%' });
    expect(actionOf(report, 'Xác nhận') ?? textOf(report)).not.toContain('mô hình');
    expect(server.received.filter(({ chat: asked }) => asked)).toHaveLength(1);
  } finally {
    await chat.end();
  }
});
