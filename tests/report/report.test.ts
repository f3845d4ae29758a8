// Documents as people get them: asked for in chat, opened as real files.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRows } from '../../src/spreadsheet/index.ts';
import { openTown, type Said, type Town, type Townsperson } from '../support/town.ts';

const HOSTILE = '=HYPERLINK("http://x","y")';
let town: Town;
let leader: Townsperson;
let officer: Townsperson;
let monitor: Townsperson;
let stranger: Townsperson;
let admin: Townsperson;

beforeAll(async () => {
  town = await openTown({ today: '2025-11-20' });
  leader = await town.leader('Bộ Y tế', { name: 'Trần Thị Lãnh Đạo' });
  officer = await town.officer('Bộ Y tế', { name: 'Nguyễn Văn Cán Bộ', unit: 'Vụ Kế hoạch' });
  monitor = await town.monitor();
  stranger = await town.leader('Bộ Công an');
  admin = await town.person('admin', 'Văn phòng Chính phủ');
  const directiveName = 'Thông báo số 07-TB/CQTTBCĐ ngày 15/10/2025';
  const health = { lead: 'Bộ Y tế', assignee: officer, directiveName, clause: 'Mục II, khoản 3' };
  await town.assign({
    ...health,
    title: 'Trình Chính phủ nghị định về khám chữa bệnh từ xa',
    dueOn: '2025-10-31',
    status: 'in_progress',
    progress: 60,
  });
  await town.assign({ ...health, title: HOSTILE, dueOn: '2025-11-25', status: 'in_progress', progress: 10, result: '+1' });
  await town.assign({
    ...health,
    title: 'Công bố danh mục dữ liệu y tế',
    dueOn: '2025-11-10',
    status: 'completed',
    progress: 100,
    completedOn: '2025-11-09',
  });
  await town.assign({ lead: 'Bộ Công an', directiveName, title: 'Đưa Trung tâm dữ liệu quốc gia vào hoạt động', dueOn: '2025-11-01' });
});
afterAll(() => town.close());

const fileOf = ({ replies }: Said) => {
  const [file] = replies.flatMap(reply => reply.attachments ?? []);
  if (!file) throw new Error(`no file: ${JSON.stringify(replies)}`);
  return { ...file, bytes: readFileSync(file.path) };
};
const textOfDocx = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(unzipSync(bytes)['word/document.xml'])
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '');

test('a workbook holds exactly the tasks asked for, numbers as numbers, and no formula', async () => {
  const said = await leader.says('xuất báo cáo nhiệm vụ của bộ mình ra excel');
  expect(said.text).toContain('3 nhiệm vụ');
  const file = fileOf(said);
  expect(file.name).toBe('Bao-cao-nhiem-vu-2025-11-20.xlsx');
  const rows = await readRows(file.name, file.bytes);
  expect(rows.slice(3).map(row => row[1])).toEqual(['NV-001', 'NV-003', 'NV-002']);
  expect(rows.flat()).toContain(HOSTILE);
  const sheets = Object.entries(unzipSync(file.bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets).toHaveLength(3);
  for (const [, xml] of sheets) expect(new TextDecoder().decode(xml)).not.toContain('<f>');
});

test('a report is an official paper whose figures are those of the answers', async () => {
  const asked = await leader.says('tình hình nhiệm vụ của bộ mình');
  expect(asked.text).toMatch(/Quá hạn: 1/u);
  const file = fileOf(await leader.says('xuất báo cáo nhiệm vụ của bộ mình'));
  const text = textOfDocx(file.bytes);
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain('BỘ Y TẾ');
  expect(text).toContain('/BC-BYT');
  expect(text).toContain('Hà Nội, ngày 20 tháng 11 năm 2025');
  expect(text).toContain('Tổng số nhiệm vụ được giao: 3; đã hoàn thành 1; chưa hoàn thành 2, trong đó quá hạn 1.');
  expect(text).toContain('33,3% (1/3)');
  expect(text).not.toContain('Trung tâm dữ liệu quốc gia');
});

test('the list just shown can be taken out', async () => {
  await leader.says('nhiệm vụ quá hạn của bộ mình');
  const rows = await readRows('x.xlsx', fileOf(await leader.says('xuất ra excel')).bytes);
  expect(rows.slice(3).map(row => row[1])).toEqual(['NV-001']);
  expect((await stranger.says('xuất ra excel')).text).toContain('Chưa có danh sách nào để xuất');
});

test('a letter urges each lead agency, with what is late and soon due and a day for the answer', async () => {
  const said = await monitor.says('dự thảo công văn đôn đốc các nhiệm vụ quá hạn');
  const text = textOfDocx(fileOf(said).bytes);
  expect(text).toContain('V/v đôn đốc thực hiện nhiệm vụ được giao');
  expect(text).toContain('- Bộ Y tế;');
  expect(text).toContain('- Bộ Công an.');
  expect(text).toContain('còn 2 nhiệm vụ đã quá hạn chưa hoàn thành');
  // five working days on, both ends of the weekend left out: 27/11, and "before" the day after
  expect(text).toContain('trước ngày 28/11/2025');
  const own = textOfDocx(fileOf(await leader.says('soạn công văn đôn đốc')).bytes);
  expect(own).toContain('Vụ Kế hoạch');
  expect(own).not.toContain('Bộ Công an');
  expect((await officer.says('soạn công văn đôn đốc')).text).toContain('Chỉ lãnh đạo, đầu mối và cán bộ theo dõi');
});

test('a calendar holds the open deadlines as days', async () => {
  const file = fileOf(await officer.says('xuất lịch của tôi'));
  const text = readFileSync(file.path, 'utf8').replace(/\r\n /gu, '');
  expect(file.mimeType).toBe('text/calendar');
  expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
  expect(text).toContain('UID:NV-001@dondoc');
  expect(text).toContain('DTSTART;VALUE=DATE:20251031');
  expect(text).toContain('DTEND;VALUE=DATE:20251101');
});

test('nobody takes out what is not for the asker', async () => {
  for (const form of ['ra excel', 'dạng word']) {
    const said = await stranger.says(`xuất báo cáo nhiệm vụ của Bộ Y tế ${form}`);
    expect(said.text).toContain('không có quyền');
    expect(said.replies.flatMap(reply => reply.attachments ?? [])).toEqual([]);
  }
  expect((await admin.says('xuất báo cáo tháng 11')).text).toContain('không');
  expect((await admin.says('xuất báo cáo tháng 11')).replies.flatMap(reply => reply.attachments ?? [])).toEqual([]);
});
