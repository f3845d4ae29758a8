// Turns of the official style, each in a small document of its own: what is a task, whose, and until when.

import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';

const HEAD =
  'VĂN PHÒNG CHÍNH PHỦ\nSố: 12/TB-VPCP\nHà Nội, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ\nThủ tướng Chính phủ kết luận như sau:\n';

async function tasksOf(bytes: Uint8Array, name = 'a.txt') {
  const outcome = await readDirective({ name, bytes });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.ok.tasks
    .filter(task => task.optional !== true)
    .map(({ lead, deadline }) => [lead.join(), deadline.recurrence ?? deadline.due ?? deadline.kind].join(' '));
}
const inText = (body: string, head = HEAD) => tasksOf(new TextEncoder().encode(`${head}${body}\n`));

test.each([
  [
    'a time before a bare verb',
    '1. Bộ Y tế:\na) Trước ngày 31/3/2026, ban hành Đề án; trong tháng 5/2026 hoàn thành rà soát 40 bệnh viện.\nb) Trên cơ sở kết quả rà soát, xây dựng Kế hoạch năm 2027.',
    ['BYT 2026-03-30', 'BYT 2026-05-31', 'BYT none'],
  ],
  [
    'a date of its own after a comma or “và”',
    '1. Bộ Y tế ban hành Thông tư trước ngày 31/3/2026 và hoàn thành lắp đặt hệ thống giám sát trong quý III/2026.',
    ['BYT 2026-03-30', 'BYT 2026-09-30'],
  ],
  [
    'a date from an event',
    '1. Bộ Y tế trình Nghị định trước ngày 31/3/2026, sau khi Nghị định có hiệu lực 45 ngày trình Thủ tướng Chính phủ quyết định lập Quỹ.',
    ['BYT 2026-03-30', 'BYT relative'],
  ],
  [
    'a rhythm with a day',
    '1. Bộ Y tế báo cáo số liệu: hằng quý, trước ngày 20 tháng cuối quý.\n2. Định kỳ hằng năm, trước ngày 15/12, Bộ Y tế tổng hợp báo cáo.',
    ['BYT quarterly', 'BYT yearly'],
  ],
  [
    'a report with a rhythm beside dated work',
    '1. Bộ Y tế hoàn thành Đề án trong tháng 5/2026; báo cáo Thủ tướng vào thứ Hai hằng tuần.',
    ['BYT 2026-05-31', 'BYT weekly'],
  ],
  [
    'a date at the end of the line for a series',
    '1. Bộ Y tế ban hành Thông tư về giá; xây dựng phần mềm thống kê. Thời hạn: 30/6/2026.',
    ['BYT 2026-06-30', 'BYT 2026-06-30'],
  ],
  [
    'provincial committees, the office of a committee',
    '1. Ban Chỉ huy phòng thủ dân sự các tỉnh, thành phố lập phương án ứng phó, xong trước 01/6/2026.\n2. Cơ quan Thường trực Ban Chỉ đạo 389 quốc gia tổng hợp, trình Thủ tướng báo cáo trong tháng 6/2026.',
    ['ALL_PROVINCES 2026-05-31', 'BCD389 2026-06-30'],
  ],
  [
    'members after what narrows a group',
    '1. Các tỉnh có tỷ lệ thấp (gồm Sơn La, Cao Bằng) báo cáo Thủ tướng trước ngày 15/4/2026.',
    ['T-SONLA,T-CAOBANG 2026-04-14'],
  ],
  [
    'who leads by a bracket, who helps after it',
    '1. Giao Bộ Công Thương (cơ quan chủ trì) cùng Bộ Quốc phòng trình Đề án trong tháng 6/2026.\n2. Bộ Xây dựng (chủ trì), Bộ Tài chính ban hành Thông tư trước ngày 30/4/2026.',
    ['BCT 2026-06-30', 'BXD 2026-04-29'],
  ],
  [
    'a product handed in by its name',
    '1. Bộ Công an xây dựng phương án bảo đảm an ninh sân bay; gửi phương án về Văn phòng Chính phủ trước ngày 15/2/2026.\n2. EVN lập kịch bản điều hành lưới điện; kịch bản trình Bộ Công Thương trước 20/2/2026.',
    ['BCA 2026-02-14', 'EVN 2026-02-19'],
  ],
  [
    'a request for a topic',
    '1. Kiến nghị về tuyến cao tốc: Bộ Xây dựng rà soát tiến độ 12 gói thầu; UBND tỉnh Cà Mau bàn giao mặt bằng dự án trước 31/8/2026.',
    ['BXD none', 'T-CAMAU 2026-08-30'],
  ],
  [
    'parts of a programme counted by what they are',
    'I. NHIỆM VỤ\nNhiệm vụ 1: Lập bản đồ vùng nguyên liệu\nNội dung: tối thiểu 03 bản đồ.\nĐơn vị đầu mối: Bộ Nông nghiệp và Môi trường. Đơn vị tham gia: Bộ Tài chính. Hoàn thành: giai đoạn 2026 - 2027.',
    ['BNNMT 2027-12-31'],
  ],
  [
    'orders to others than those addressed before',
    'Bộ trưởng đề nghị Ủy ban nhân dân các tỉnh, thành phố:\n1. Báo cáo số liệu trước ngày 31/3/2026.\nĐối với các đơn vị trong ngành, Bộ trưởng yêu cầu:\na) Lập danh sách 40 bệnh viện trong tháng 4/2026.',
    ['ALL_PROVINCES 2026-03-30'],
  ],
  [
    'a second date for the rest',
    '1. Bộ Xây dựng đôn đốc nhà thầu hoàn thành phần nền đường trước 20/7/2026, toàn bộ hạ tầng kỹ thuật trước 30/9/2026.',
    ['BXD 2026-09-29'],
  ],
  [
    'a sentence after the date of a field',
    '1. Giao Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2025; thời gian trình: 25/2/2026. Giao Bộ Y tế rà soát 100% thủ tục hành chính, hoàn thành trong quý.',
    ['BNV 2026-02-25', 'BYT 2026-03-31'],
  ],
  [
    'one committee that directs several ministries',
    '1. Đảng ủy Chính phủ chỉ đạo ban hành Chiến lược dữ liệu trong quý II/2026; chỉ đạo Bộ Công an chủ trì, phối hợp với Bộ Y tế, Bộ Xây dựng lập Thư viện số quốc gia trước ngày 30/4/2026.',
    ['DUCP 2026-06-30', 'DUCP 2026-04-29'],
  ],
  [
    'what a body is and what it does',
    '1. Bộ Y tế:\na) Là cơ quan thường trực Chương trình; ban hành Kế hoạch 5 năm trước ngày 31/3/2026.',
    ['BYT 2026-03-30'],
  ],
  [
    'periods from the day the document is in force',
    '1. Bộ Y tế ban hành Kế hoạch trong vòng 60 ngày kể từ ngày Quyết định này có hiệu lực.\n2. Quyết định này có hiệu lực kể từ ngày 01 tháng 02 năm 2026.',
    ['BYT 2026-04-02'],
  ],
  [
    'the day of an event to come',
    '1. Bộ Quốc phòng chủ trì tổ chức diễn tập ứng phó sự cố tại Cảng Cái Mép ngày 30/7/2026.\n2. Bộ Y tế lập báo cáo theo Nghị quyết số 5/NQ-CP ngày 02/02/2026.',
    ['BQP 2026-07-30', 'BYT none'],
  ],
  [
    'labels of one word',
    '1. Xây dựng trợ lý ảo hướng dẫn thủ tục\n- Chủ trì: Bộ Khoa học và Công nghệ\n- Phối hợp: Bộ Nội vụ\n- Thời gian: tháng 8/2026\n2. Bồi dưỡng cán bộ một cửa\n- Chủ trì: Bộ Nội vụ\n- Thời gian: Thường xuyên',
    ['BKHCN 2026-08-31', 'BNV continuous'],
  ],
  [
    'what a body is, before its duty; a word of order in another word',
    '1. Bộ Y tế là cơ quan thường trực, có trách nhiệm tham mưu sơ kết Đề án trước ngày 15 tháng 12 hằng năm.\n2. Đồng chí Phó Chủ tịch Thường trực UBND tỉnh Phú Thọ trực tiếp phụ trách, giao ban tại hiện trường 15 ngày một lần.',
    ['BYT yearly', 'T-PHUTHO weekly'],
  ],
  ['companies by their acronym', '1. VNPT, EVN và BIDV hoàn thành kết nối dữ liệu trong tháng 6/2026.', ['VNPT,EVN,BIDV 2026-06-30']],
  ['a land area is no target', '1. Bộ Xây dựng đưa quỹ đất công vào kế hoạch thanh tra năm 2026.', ['BXD none']],
])('%s', async (_, body, expected) => {
  expect(await inText(body)).toEqual(expected);
});

test('a plan that a decision promulgates is read after the signature', async () => {
  const decision =
    'BỘ Y TẾ\nSố: 5/QĐ-BYT\nHà Nội, ngày 05 tháng 01 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nNơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\nĐào Hồng Lan\nKẾ HOẠCH\n(Kèm theo Quyết định số 5/QĐ-BYT)\nI. NHIỆM VỤ\n';
  expect(await inText('1. Bộ Tài chính bố trí kinh phí, xong trước ngày 01/3/2026.', decision)).toEqual(['BTC 2026-02-28']);
});

const HEAD_ROWS = [
  ['TT', 'Nội dung', 'Tổ chức thực hiện', '', 'Thời hạn'],
  ['', '', 'Chủ trì', 'Phối hợp', ''],
  ['I', 'THỂ CHẾ', '', '', ''],
  ['1', 'Ban hành Thông tư về giá', 'Bộ Y tế', 'Bộ Tài chính', '30/6/2026'],
];

test('a table with two head rows', async () => {
  expect(await inText(`PHỤ LỤC\n${HEAD_ROWS.map(cells => cells.join('\t')).join('\n')}`)).toEqual(['BYT 2026-06-30']);
});

test('the same table in a Word file, its head cell merged over two columns', async () => {
  const cell = (text: string, columnSpan = 1) => new TableCell({ children: [new Paragraph({ text })], columnSpan });
  const rows = HEAD_ROWS.map(
    cells =>
      new TableRow({
        children: cells.flatMap((text, at) =>
          cells[at - 1] === 'Tổ chức thực hiện' ? [] : [cell(text, text === 'Tổ chức thực hiện' ? 2 : 1)],
        ),
      }),
  );
  const children = [...`${HEAD}PHỤ LỤC`.split('\n').map(text => new Paragraph({ text })), new Table({ rows })];
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  expect(await tasksOf(bytes, 'a.docx')).toEqual(['BYT 2026-06-30']);
});
