// Papers with a secrecy mark are turned away by every way in: nothing of them is stored, logged or sent to a model; the audit has
// the hash and who sent it.
import { existsSync, readdirSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/base/index.ts';
import { importFile } from '../../src/intake/index.ts';
import { writeWorkbook } from '../../src/spreadsheet/index.ts';
import { bearsSecrecyMark } from '../../src/vietnamese/secrecy.ts';
import { pdfOf, photoOf, scanOf } from '../directive/files.ts';
import { settingsFor } from '../llm/support.ts';
import { openOpenAi, type StrictOpenAi } from '../support/openai/index.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

/** Stands nowhere but in the papers. */
const CANARY = 'Hải Âu Xám';
const paper = (mark: string): string =>
  `VĂN PHÒNG CHÍNH PHỦ\n${mark}\nSố: 99/TB-VPCP\nHà Nội, ngày 18 tháng 11 năm 2025\nTHÔNG BÁO\nKết luận về ${CANARY}\n1. Bộ Nội vụ trình Đề án ${CANARY} trước ngày 15/12/2025.`;

let server: StrictOpenAi;
let town: Town;
let officer: Townsperson;
let focalPoint: Townsperson;
beforeAll(async () => {
  server = await openOpenAi();
  town = await openTown({ today: '2025-11-20', config: { model: settingsFor(server) } });
  officer = await town.officer('Bộ Nội vụ');
  focalPoint = await town.focalPoint('Bộ Nội vụ');
  await town.assign({ title: 'Rà soát thủ tục', lead: 'Bộ Nội vụ', assignee: officer, status: 'in_progress' });
});
beforeEach(() => server.forget());
afterAll(async () => {
  await town.close();
  await server.close();
});

/** The whole database as text, and the names of stored files. */
async function everything(): Promise<string> {
  const { prisma } = town.app.database;
  const tables = await prisma.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`;
  const rows = await Promise.all(
    tables.map(({ name }) => prisma.$queryRawUnsafe<{ text: string | null }[]>(`SELECT string_agg(t::text, '|') AS text FROM "${name}" t`)),
  );
  const folder = `${town.app.config.folder}/files`;
  return [...rows.map(([row]) => row?.text ?? ''), ...(existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])].join('\n');
}

/** What is wrong with how something was turned away; the bytes are of a file whose refusal must stand in the audit. */
async function traces(said: string, bytes?: Uint8Array): Promise<string[]> {
  const hash = bytes && sha256(bytes);
  const audit = hash && (await town.app.database.prisma.auditEntry.findMany({ where: { subject: `file:${hash}` } }));
  const stored = hash && readdirSync(town.app.config.folder, { recursive: true }).some(name => String(name).endsWith(hash));
  return [
    ...(/mật/u.test(said) ? [] : [`nothing said of the mark: ${said}`]),
    ...(said.includes(CANARY) ? ['said again'] : []),
    ...((await everything()).includes(CANARY) ? ['in the database'] : []),
    ...(JSON.stringify(server.received).includes(CANARY) ? ['sent to the model'] : []),
    ...(stored ? ['stored'] : []),
    ...(audit && (audit.length !== 1 || JSON.stringify(audit[0]?.detail) !== '{}' || audit[0]?.action !== 'secret-refused')
      ? [`audit: ${JSON.stringify(audit)}`]
      : []),
  ];
}

const MARKS = [
  'MẬT',
  'TỐI MẬT',
  'TUYỆT MẬT',
  '(MẬT)',
  'M Ậ T',
  'T Ố I  M Ậ T',
  'TUYỆT MẬT'.normalize('NFD'),
  'Độ mật: Tối mật',
  'M\u200BẬ\u200BT',
  'ＭẬT'.normalize('NFKC'),
];
test.each(MARKS)('a document marked "%s", as a directive and as evidence', async mark => {
  const bytes = strToU8(paper(mark));
  expect(await traces((await focalPoint.sends('cong-van.txt', bytes)).text, bytes)).toEqual([]);
  const evidence = strToU8(`${paper(mark)}\nminh chứng`);
  expect(await traces((await officer.sends('bien-ban.txt', evidence, 'NV-001 xong 60%')).text, evidence)).toEqual([]);
});

test.each<[string, () => Promise<Uint8Array>]>([
  [
    'van-ban.html',
    async () =>
      strToU8(
        `<html><body>${paper('TỐI MẬT')
          .split('\n')
          .map(line => `<p>${line}</p>`)
          .join('')}</body></html>`,
      ),
  ],
  [
    'van-ban.docx',
    async () =>
      new Uint8Array(
        await Packer.toBuffer(
          new Document({
            sections: [
              {
                children: paper('MẬT')
                  .split('\n')
                  .map(line => new Paragraph(line)),
              },
            ],
          }),
        ),
      ),
  ],
  ['van-ban.pdf', async () => pdfOf(paper('TUYỆT MẬT'))],
  ['bang.xlsx', async () => writeWorkbook('Bảng', [{ header: 'TỐI MẬT', width: 20 }], [[CANARY]])],
])('%s, as a directive and as evidence', async (name, make) => {
  const bytes = await make();
  expect(await traces((await focalPoint.sends(name, bytes)).text, bytes)).toEqual([]);
  expect(await traces((await officer.sends(name, bytes, 'minh chứng NV-001')).text)).toEqual([]);
});

test('a scan sent as evidence is read before it is kept', async () => {
  const bytes = await scanOf(paper('TUYỆT MẬT'));
  expect(await traces((await officer.sends('quet.pdf', bytes, 'minh chứng NV-001')).text, bytes)).toEqual([]);
});

test('a photograph sent as evidence is read before it is kept; of one that cannot be read that is said', async () => {
  const secret = photoOf(paper(''), 'TỐI MẬT');
  expect(await traces((await officer.sends('photo-7.png', secret, 'NV-001 xong 60%')).text, secret)).toEqual([]);
  const open = (await officer.sends('photo-8.png', photoOf(paper('').replace(CANARY, 'chuyển đổi số')), 'NV-001 xong 60%')).text;
  expect(open).toContain('số 99/TB-VPCP');
  expect(open).not.toContain('dấu chỉ độ mật');
  const damaged = (await officer.sends('photo-9.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), 'NV-001 xong 60%')).text;
  expect(damaged).toContain('chưa kiểm tra được dấu chỉ độ mật');
});

test('brought by the command line', async () => {
  const bytes = strToU8(paper('TỐI MẬT'));
  const outcome = await importFile({ name: 'a.txt', bytes }, town.app.imports, { at: town.clock.now(), channel: 'terminal' });
  expect(await traces(JSON.stringify(outcome))).toEqual([]);
  expect(await town.app.database.prisma.auditEntry.count({ where: { subject: `file:${sha256(bytes)}`, actorId: null } })).toBe(1);
});

describe('words', () => {
  test.each([paper('TỐI MẬT'), `TUYỆT MẬT\n${CANARY}`, `M Ậ T\nNV-001 xong 60% ${CANARY}`])('typed or pasted', async text => {
    expect(await traces((await officer.says(text)).text)).toEqual([]);
    expect(await traces((await officer.sends('x.txt', 'biên bản', text)).text)).toEqual([]);
  });

  test('in the name of a file', async () => {
    expect(await traces((await officer.sends('Tờ trình-TỐI MẬT.txt', CANARY, 'NV-001')).text)).toEqual([]);
  });

  test.each([
    'NV-001 xong 60%, đã đổi mật khẩu',
    'NHIỆM VỤ VỀ BẢO MẬT',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'mật độ dân cư',
    'nhiệm vụ về tài liệu mật',
    'AN NINH, BẢO MẬT',
  ])('that only speak of secrets are no mark: %s', text => {
    expect(bearsSecrecyMark(text)).toBe(false);
  });
});
