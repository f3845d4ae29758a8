// The JSON line protocol (one object a line in, one a line out) as a script sees it: the real process, its own folder.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readSheet } from '../../src/spreadsheet/index.ts';
import { TASK_COLUMNS } from '../../src/task/index.ts';
import { emptyFolder, officeFolder } from './support/folder.ts';
import { actionOf, type JsonChat, openJsonChat, textOf } from './support/json-chat.ts';
import { dondoc } from './support/process.ts';
import { cellsOf, LEADER, OFFICER, openScratch, ROWS, row, staffCsv, tasksCsv, tasksXlsx } from './support/tables.ts';

const scratch = openScratch();
const NOW = '2025-11-20T08:00:00+07:00';
let folder: string;
let chat: JsonChat;
let load: { readonly load: { readonly tasks: string; readonly staff: string }; readonly now: string };

async function cellsIn(path: string): Promise<string[][]> {
  return (await readSheet(path, readFileSync(path))).rows.map(({ cells }) => TASK_COLUMNS.map(column => cells[column] ?? ''));
}

async function exported(): Promise<string[][]> {
  expect(await chat.ask({ export: scratch.path('ra.csv') })).toMatchObject({ ok: true });
  return cellsIn(scratch.path('ra.csv'));
}

beforeAll(async () => {
  folder = await emptyFolder(scratch, 'thu');
  load = { load: { tasks: scratch.write('nv.csv', await tasksCsv(ROWS)), staff: scratch.write('cb.csv', await staffCsv()) }, now: NOW };
  chat = openJsonChat(['--data', folder]);
});
afterEach(() => chat.ask({ as: OFFICER, reset: true }));
afterAll(async () => {
  await chat.kill();
  scratch.remove();
});

test('load answers with the number of tasks, and an export at once gives every cell back', async () => {
  expect(await chat.ask(load)).toMatchObject({ ok: true, tasks: ROWS.length });
  expect(await exported()).toEqual(cellsOf(ROWS));
  const tasks = scratch.write('nv.xlsx', await tasksXlsx(ROWS));
  expect(await chat.ask({ ...load, load: { ...load.load, tasks } })).toMatchObject({ ok: true, tasks: ROWS.length });
  expect(await exported()).toEqual(cellsOf(ROWS));
});

test('each message gets one answer with its own id, a number as well as a text', async () => {
  expect(await chat.line('{"id":7,"as":"CB-101","text":')).toEqual({ id: null, error: 'dòng này không phải JSON' });
  const [first, second] = await Promise.all([chat.ask({ as: OFFICER, text: 'NV-001' }), chat.ask({ as: OFFICER, text: 'trợ giúp' })]);
  expect(first?.replies?.length).toBeGreaterThan(0);
  expect(second?.replies?.length).toBeGreaterThan(0);
});

test('a message that is none, an unknown person, a missing file: an error with the id, and the process goes on', async () => {
  expect((await chat.ask({ as: OFFICER }))?.error).toContain('không phải một tin theo giao thức');
  expect((await chat.ask({ as: 'CB-999', text: 'xin chào' }))?.error).toContain('CB-999');
  expect((await chat.ask({ as: OFFICER, file: scratch.path('khong-co.pdf'), caption: 'NV-001 xong 60%' }))?.error).toContain(
    'khong-co.pdf',
  );
  expect((await chat.ask({ ...load, now: 'hôm qua' }))?.error).toBeDefined();
  expect((await chat.ask({ export: scratch.path('khong/co/ra.csv') }))?.error).toContain('Không ghi được');
  expect((await chat.ask({ as: OFFICER, text: 'NV-001' }))?.replies).toBeDefined();
});

test('a load that cannot be carried out leaves the trial as it was', async () => {
  await chat.ask(load);
  const bad = scratch.write('sai.csv', await tasksCsv([row('NV-001', { 'Trạng thái': 'Gần xong' })]));
  expect((await chat.ask({ ...load, load: { ...load.load, tasks: bad } }))?.error).toContain('dòng 2, cột “Trạng thái”');
  expect(await exported()).toEqual(cellsOf(ROWS));
});

test('a report gives a card with buttons; pressing writes it once', async () => {
  await chat.ask(load);
  const card = await chat.ask({ as: OFFICER, text: 'NV-001 xong 60%' });
  expect(textOf(card)).toMatch(/NV-001[\s\S]*60%/u);
  expect((await exported())[0]?.[9]).toBe('15');
  const action = actionOf(card, 'Xác nhận');
  expect(actionOf(card, 'Hủy')).toBeDefined();
  expect(textOf(await chat.ask({ as: OFFICER, press: action }))).toContain('Đã ghi');
  expect((await exported())[0]?.[9]).toBe('60');
  expect(textOf(await chat.ask({ as: OFFICER, press: action }))).not.toContain('Đã ghi');
});

test('somebody else’s button changes nothing', async () => {
  await chat.ask(load);
  const card = await chat.ask({ as: OFFICER, text: 'NV-001 xong 60%' });
  await chat.ask({ as: LEADER, press: actionOf(card, 'Xác nhận') });
  expect(await exported()).toEqual(cellsOf(ROWS));
});

test('a file with a caption is taken as evidence, after confirmation', async () => {
  await chat.ask(load);
  const card = await chat.ask({ as: OFFICER, file: scratch.write('bien-ban.txt', 'nghiệm thu'), caption: 'NV-001 xong 70%' });
  expect(textOf(card)).toContain('bien-ban.txt');
  await chat.ask({ as: OFFICER, press: actionOf(card, 'Xác nhận') });
  expect((await exported())[0]?.[9]).toBe('70');
});

test('the end of input ends the process with 0; data, date and an open card live on in the next run', async () => {
  await chat.ask(load);
  const card = await chat.ask({ as: OFFICER, text: 'NV-002 xong 61%' });
  expect(await chat.end()).toBe(0);
  chat = openJsonChat(['--data', folder]);
  expect(textOf(await chat.ask({ as: OFFICER, press: actionOf(card, 'Xác nhận') }))).toContain('Đã ghi');
  expect((await exported())[1]?.[9]).toBe('61');
  // due 27/11, so the folder still lives on 20/11
  expect(textOf(await chat.ask({ as: OFFICER, text: 'nhiệm vụ sắp đến hạn của tôi' }))).toContain('NV-002');
});

test('lines that were all written before the process read any are answered before it ends', async () => {
  const input = ['{"id":1,"as":"CB-101","text":"NV-001"}', 'hỏng', '', '{"id":"b","as":"CB-101","reset":true}'].join('\r\n');
  await chat.end();
  const { code, out } = await dondoc(['chat', '--json', '--data', folder], { input });
  chat = openJsonChat(['--data', folder]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: unknown }).id),
  ).toEqual([1, null, 'b']);
  expect(out).toContain('{"id":"b","replies":[]}');
});

test('load is refused on the folder of a real office, which stays as it is', async () => {
  const real = await officeFolder(scratch, 'that', ROWS);
  const own = openJsonChat(['--data', real]);
  expect((await own.ask(load))?.error).toContain('load bị từ chối');
  await own.ask({ export: scratch.path('that.csv') });
  expect(await cellsIn(scratch.path('that.csv'))).toEqual(cellsOf(ROWS));
  expect(await own.end()).toBe(0);
});
