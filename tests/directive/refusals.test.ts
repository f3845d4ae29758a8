// What the reader does not take, and the encodings and forms that it does.

import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import { readRefusals } from '../../src/directive/texts.ts';

const NOTICE =
  'Số: 12/TB-VPCP\nHà Nội, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ\n1. Bộ Y tế khẩn trương xây dựng, ban hành Kế hoạch tiêm chủng mở rộng trước ngày 20/10/2026.\n';
const outcomeOf = (text: string | Uint8Array, name = 'a.txt') =>
  readDirective({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
const refusalOf = async (text: string | Uint8Array, name?: string) => {
  const outcome = await outcomeOf(text, name);
  return 'refused' in outcome ? outcome.refused : 'taken';
};

test('empty, too large, of another kind, or without letters', async () => {
  expect(await refusalOf('')).toBe('empty');
  expect(await refusalOf(new Uint8Array(21 * 1024 * 1024))).toBe('too-large');
  expect(await refusalOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.png')).toBe('wrong-type');
  expect(await refusalOf('   \n 123 \n')).toBe('no-text');
});

test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Số: 15/TB-VPCP   MẬT', 'Độ mật: TỐI MẬT'])('a document marked %s', async mark => {
  expect(await refusalOf(`VĂN PHÒNG CHÍNH PHỦ\n${mark}\n${NOTICE}`)).toBe('secret');
});

test.each(['Bảo vệ bí mật nhà nước năm 2025', 'KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'đổi mật khẩu hằng quý', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC'])(
  '"%s" is no secrecy mark',
  async words => {
    expect(await refusalOf(`VĂN PHÒNG CHÍNH PHỦ\n${words}\n${NOTICE}`)).toBe('taken');
  },
);

test('every refusal has a sentence', () => {
  for (const sentence of Object.values(readRefusals)) expect(sentence).toMatch(/[.]$/);
});

test.each([
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${NOTICE}`)],
  ['decomposed letters', new TextEncoder().encode(NOTICE.normalize('NFD'))],
  ['UTF-16LE with a mark', Uint8Array.from(Buffer.from(`\ufeff${NOTICE}`, 'utf16le'))],
  ['UTF-16LE without a mark', Uint8Array.from(Buffer.from(NOTICE, 'utf16le'))],
  ['TCVN3', Uint8Array.from(iconv.encode(NOTICE, 'tcvn'))],
  ['Windows line ends', new TextEncoder().encode(NOTICE.replaceAll('\n', '\r\n'))],
])('%s is read', async (_, bytes) => {
  const outcome = await outcomeOf(bytes);
  expect('ok' in outcome && outcome.ok.tasks.map(task => [task.lead.join(), task.deadline.due, task.clause])).toEqual([
    ['BYT', '2026-10-19', 'Mục 1'],
  ]);
});

test('VNI is read', async () => {
  const bytes = Uint8Array.from(
    Buffer.from(
      'Soá: 12/TB-VPCP\nCoäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nTHOÂNG BAÙO\n1. Boä Y teá khaån tröông xaây döïng Keá hoaïch tröôùc ngaøy 20/10/2026.\n',
      'latin1',
    ),
  );
  const outcome = await outcomeOf(bytes);
  expect('ok' in outcome && outcome.ok.tasks.map(task => task.lead.join())).toEqual(['BYT']);
});

test('a web page is read without its menus', async () => {
  const page = `<!doctype html><html><body><nav>Trang chủ | Tin tức</nav><article><h1>Thủ tướng chỉ đạo về nhà ở</h1><p>Sáng 5/1/2026, Thủ tướng Chính phủ chủ trì cuộc họp.</p><p>Thủ tướng Chính phủ giao Bộ Xây dựng trình Chính phủ Nghị định về quỹ nhà ở quốc gia, hoàn thành trong tháng 3/2026.</p></article></body></html>`;
  const outcome = await outcomeOf(page, 'tin.html');
  expect('ok' in outcome && outcome.ok.tasks.map(task => [task.lead.join(), task.deadline.due])).toEqual([['BXD', '2026-03-31']]);
});
