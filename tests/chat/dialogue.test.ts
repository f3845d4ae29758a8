// What steers a conversation and what does not, in the words people use.
import { expect, test } from 'vitest';
import { type DialogueAct, readDialogueAct } from '../../src/chat/index.ts';

const CORPUS: readonly { readonly means: DialogueAct | undefined; readonly said: readonly string[] }[] = [
  {
    means: { act: 'yes' },
    said: [
      'đồng ý',
      'Đồng ý ạ',
      'dong y',
      'ok',
      'OK em',
      'oke nhé',
      'xác nhận',
      'xac nhan a',
      'vâng',
      'dạ đúng rồi',
      'chuẩn rồi',
      'ừ, ghi đi',
      'Ok.',
      'duyệt',
    ],
  },
  {
    means: { act: 'no' },
    said: [
      'hủy',
      'khoan, hủy nhé',
      'dạ khoan, hủy',
      'huỷ đi',
      'thôi hủy đi',
      'thôi',
      'không',
      'khong a',
      'bỏ đi nhé',
      'đừng ghi',
      'ko',
      'thôi không cần',
      'sai rồi',
      'không đồng ý',
      'thôi không cập nhật nữa',
      'khỏi ghi cái này',
      'để sau đã',
    ],
  },
  { means: { act: 'yes', change: 12 }, said: ['ok 12', 'đồng ý 12', 'xác nhận 12'] },
  { means: { act: 'no', change: 12 }, said: ['hủy 12', 'bỏ 12'] },
  { means: { act: 'choose', number: 2 }, said: ['2', '2.', 'chọn 2', 'trả lời 2', 'số 2'] },
  { means: { act: 'more' }, said: ['xem tiếp', 'tiếp', 'xem thêm đi', 'trang sau', 'còn nữa không'] },
  { means: { act: 'reset' }, said: ['làm lại', 'lam lai tu dau', 'reset', '/reset'] },
  { means: { act: 'start' }, said: ['/start', '/batdau', '/START'] },
  { means: { act: 'start', code: 'ABCD2345EFGH' }, said: ['/start ABCD2345EFGH', '/start@dondoc_bot ABCD2345EFGH'] },
  {
    means: undefined,
    said: [
      'khoan đã',
      'từ từ đã',
      'nhầm, đúng rồi',
      'xác nhận NV-015 hoàn thành',
      'đồng ý gia hạn NV-002',
      'không có nhiệm vụ nào à',
      'NV-012',
      'nv 2',
      'hủy NV-003',
      'ok NV-001 xong rồi',
      'thôi xem tất cả',
      'chọn nhiệm vụ 5G',
      '',
      '   ',
    ],
  },
];

for (const { means, said } of CORPUS) {
  test(`means ${JSON.stringify(means ?? null)}`, () => {
    for (const text of said) {
      expect(readDialogueAct(text), text).toEqual(means);
      expect(readDialogueAct(text.normalize('NFD').normalize('NFC')), text).toEqual(means);
    }
  });
}
