// Word files: automatic numbering, tables and merged cells, and what is refused.

import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDirective } from '../../src/directive/read.ts';
import type { DirectiveReading } from '../../src/directive/types.ts';

const config = [
  {
    reference: 'tasks',
    levels: [
      { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', start: 1 },
      { level: 1, format: LevelFormat.DECIMAL, text: '%2.', start: 1 },
      { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', start: 1 },
    ],
  },
];
const numbered = (level: number, text: string) => new Paragraph({ text, numbering: { reference: 'tasks', level } });
const plain = (text: string) => new Paragraph({ text });
const cell = (text: string, merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
  new TableCell({ children: [plain(text)], ...(merge ? { verticalMerge: merge } : {}) });
const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(text => cell(text)) });

async function readFile(name: string, bytes: Uint8Array): Promise<DirectiveReading> {
  const outcome = await readDirective({ name, bytes });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.ok;
}

const refusal = async (name: string, bytes: Uint8Array): Promise<string | undefined> => {
  const outcome = await readDirective({ name, bytes });
  return 'refused' in outcome ? outcome.refused : undefined;
};

const notice = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: { config },
      sections: [
        {
          children: [
            new Table({
              rows: [
                row('VĂN PHÒNG CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
                row('Số: 12/TB-VPCP', 'Hà Nội, ngày 05 tháng 01 năm 2026'),
              ],
            }),
            plain('THÔNG BÁO'),
            plain('Kết luận của Thủ tướng Chính phủ tại cuộc họp về nhà ở xã hội'),
            numbered(0, 'TÌNH HÌNH'),
            numbered(1, 'Các bộ, ngành đã có nhiều cố gắng.'),
            numbered(0, 'NHIỆM VỤ'),
            numbered(1, 'Bộ Xây dựng'),
            numbered(2, 'Trình Chính phủ Nghị định về quỹ nhà ở quốc gia trước ngày 31/3/2026.'),
            numbered(2, 'Công bố danh mục dự án nhà ở xã hội trong quý I/2026.'),
            numbered(
              1,
              'Ngân hàng Nhà nước Việt Nam hướng dẫn các ngân hàng thương mại cho vay ưu đãi nhà ở xã hội, hoàn thành trong tháng 2/2026.',
            ),
            plain('PHỤ LỤC'),
            new Table({
              rows: [
                row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'),
                new TableRow({
                  children: [
                    cell('1'),
                    cell('Rà soát quỹ đất'),
                    cell('UBND các tỉnh, thành phố', VerticalMergeType.RESTART),
                    cell('30/6/2026'),
                  ],
                }),
                new TableRow({
                  children: [
                    cell('2'),
                    cell('Giao chỉ tiêu cho các xã; báo cáo Bộ Xây dựng'),
                    cell('', VerticalMergeType.CONTINUE),
                    cell('Hằng quý'),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );

test('automatic numbering becomes citations, as Word prints it', async () => {
  const { tasks, document } = await readFile('tb.docx', await notice());
  expect(document).toMatchObject({ number: '12/TB-VPCP', signedDate: '2026-01-05', type: 'thong-bao-ket-luan' });
  expect(tasks.map(task => [task.clause, task.lead.join(), task.deadline.due])).toEqual([
    ['Mục II, khoản 1, điểm a', 'BXD', '2026-03-30'],
    ['Mục II, khoản 1, điểm b', 'BXD', '2026-03-31'],
    ['Mục II, khoản 2', 'NHNN', '2026-02-28'],
    ['Phụ lục, STT 1', 'ALL_PROVINCES', '2026-06-30'],
    ['Phụ lục, STT 2', 'ALL_PROVINCES', null],
  ]);
});

test('a cell over several rows holds for each of them, and a row is one task whatever its cell holds', async () => {
  const { tasks } = await readFile('tb.docx', await notice());
  expect(tasks.at(-1)).toMatchObject({
    quote: 'Giao chỉ tiêu cho các xã; báo cáo Bộ Xây dựng',
    deadline: { kind: 'recurring', recurrence: 'quarterly' },
  });
});

test('a table of two columns set in an old font keeps its rows', async () => {
  const head = ['Soá: 12/TB-VPCP', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'THOÂNG BAÙO', 'Keát luaän cuûa Thuû töôùng Chính phuû'].map(
    plain,
  );
  const rows = ['20/10/2026', '21/10/2026', '22/10/2026', '23/10/2026'].map(day => row('Boä Y teá trình Thoâng tö veà giaù thuoác', day));
  const table = new Table({ rows: [row('Nhieäm vuï', 'Thôøi haïn'), ...rows] });
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [...head, table] }] }));
  const { tasks } = await readFile('a.docx', new Uint8Array(file));
  expect(tasks.map(task => task.deadline.due)).toEqual(['2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23']);
});

describe('refused', () => {
  test('a file cut short', async () => {
    const bytes = await notice();
    expect(await refusal('tb.docx', bytes.subarray(0, bytes.length / 2))).toBe('damaged');
  });
  test('an archive that expands without end', async () => {
    expect(await refusal('bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }))).toBe('expands-too-much');
  });
  test('XML with entities of its own', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    expect(await refusal('laughs.docx', zipSync({ 'word/document.xml': strToU8(laughs) }))).toBe('damaged');
  });
  test('XML nested without end', async () => {
    expect(await refusal('deep.docx', zipSync({ 'word/document.xml': strToU8('<a>'.repeat(100_000)) }))).toBe('damaged');
  });
  test('an encrypted file, which is no archive at all', async () => {
    expect(await refusal('secret.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted');
  });
  test('a picture named .docx', async () => {
    expect(await refusal('a.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBe('damaged');
  });
  test('a document without a word in it', async () => {
    expect(await refusal('a.docx', await Packer.toBuffer(new Document({ sections: [{ children: [plain('')] }] })))).toBe('no-text');
  });
});
