// A seventh set, written before its first run, after the sixth was learnt from: other people in a hurry, other halves of sentences.
import type { Saying } from './corpus.data.ts';

const WAITS: NonNullable<Saying['after']> = [{ as: 'an', said: 'NV-001 vướng Bộ Tài chính chưa góp ý' }];
const ASKED_FOR_TIME: NonNullable<Saying['after']> = [{ as: 'an', said: 'xin gia hạn NV-001 đến 10/12/2025 vì chờ góp ý' }];

export const SEVENTH: readonly Saying[] = [
  {
    as: 'an',
    means: { 'NV-001': { progress: 80 } },
    said: [
      'nv1: 80',
      'nv1 nay duoc 80 roi',
      'de an vtvl nv1 80%',
      'NV-001 mới 80% thôi chị ơi, còn phụ lục',
      'anh oi nv 1 len 80 % roi nhe',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { progress: 40, status: 'in_progress' } },
    said: ['hội nghị tổng kết cchc nv3 chuẩn bị 40%', 'nv3 bốn mươi phần trăm', 'nv3 bat dau roi, dc 40%', 'NV-003 tiến đô 40%'],
  },
  {
    as: 'binh',
    means: { 'NV-006': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: [
      'nv6 xong toi qua',
      'em gửi thông tư tiền lương đi rồi, NV-006 xong hôm qua',
      'nv6 da hoan thnah hom qua',
      'NV-006 hoàn thành 19/11 ạ',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 90 }, 'NV-002': { progress: 70 } },
    said: [
      'nv1 90 nv2 70',
      'nv1 được 90% rồi, nv2 thì 70%',
      'NV-001 90%\nNV-002 70%',
      'cái đề án vị trí việc làm 90%, cơ sở dữ liệu quốc gia về cán bộ 70%',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' }, 'NV-002': { obstacle: ['kinh phi'] } },
    said: ['nv1 xong, nv2 vẫn kẹt kinh phí bên tài chính', 'NV-001 xong rồi. NV-002 thiếu kinh phí'],
  },
  // ── put right ──
  {
    as: 'an',
    opened: ['nv1 60%'],
    means: { 'NV-001': { progress: 66 } },
    said: ['lộn, 66%', 'ủa nhầm 66%', 'ko phải 60 mà 66%', 'em bấm nhầm, 66% ạ', '66% chứ ko phải 60%', 'xin lỗi chị, 66%'],
  },
  {
    as: 'an',
    opened: ['nv1 xong hôm qua'],
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-18' } },
    said: ['nhầm, hôm 18/11', 'sửa lại ngày 18/11 nhé', 'à quên, 18/11 mới đúng'],
  },
  {
    as: 'an',
    opened: ['nv1 60%'],
    means: { 'NV-003': { progress: 60, status: 'in_progress' } },
    said: ['nhầm mã, nv3', 'không phải nv1 mà là nv3'],
  },
  { as: 'an', opened: ['nv1 60%'], means: 'nothing', said: ['hủy giúp em', 'bỏ cái đó đi', 'thôi khỏi', 'k cần nữa'] },
  // ── in the middle of questions ──
  {
    as: 'an',
    opened: ['việc nào của em quá hạn?'],
    means: { 'NV-002': { progress: 61 } },
    said: ['cái này được 61% rồi', 'việc đó 61%'],
  },
  {
    as: 'an',
    opened: ['NV-003 hạn khi nào?'],
    means: { 'NV-003': { asks: '2025-12-20' } },
    said: ['xin lùi đến 20/12 vì trùng họp', 'cho em thêm 5 ngày, hội trường chưa trống'],
  },
  // ── difficulties, waiting ──
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['số liệu'] } },
    said: ['nv1 chưa có số liệu của các tỉnh', 'NV-001 đợi số liệu địa phương mãi chưa thấy', 'NV-001 khó ở chỗ số liệu chưa khớp'],
  },
  {
    as: 'an',
    after: WAITS,
    means: { 'NV-001': { cleared: true } },
    said: ['nv1 btc gop y roi nhe', 'NV-001 Bộ Tài chính trả lời rồi, hết vướng', 'nv1 het ket'],
  },
  // ── evidence ──
  {
    as: 'an',
    file: { name: 'cong-van.txt', text: 'Công văn' },
    means: { 'NV-001': { evidence: 'cong-van.txt' } },
    said: ['gui c minh chung nv1', 'NV-001 bản dự thảo lần 2', 'đây là công văn xin ý kiến của nv1'],
  },
  {
    as: 'an',
    file: { name: 'ke-hoach.txt', text: 'Kế hoạch' },
    means: { 'NV-003': { progress: 35, status: 'in_progress', evidence: 'ke-hoach.txt' } },
    said: ['nv3 35% kem ke hoach', 'kế hoạch hội nghị, nv3 đạt 35%'],
  },
  // ── more time ──
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-05' } },
    said: [
      'nv1 xin thêm 5 ngày, thiếu người',
      'nv1 den 5/12 moi xong duoc, xin gia han vi thieu nguoi',
      'xin lùi nv1 qua 5/12 do chờ thẩm định',
    ],
  },
  {
    as: 'lan',
    after: ASKED_FOR_TIME,
    means: { 'NV-001': { agreed: '2025-12-10' } },
    said: ['ok gia hạn nv1', 'đồng ý cho nv1 gia hạn', 'nv1 cho gia hạn đến 10/12'],
  },
  {
    as: 'hoa',
    after: ASKED_FOR_TIME,
    means: { 'NV-001': { extensionRefused: true } },
    said: ['không cho lùi nv1 vì đã hứa với VPCP', 'nv1 ko gia han, da hua voi vpcp'],
  },
  // ── decided ──
  {
    as: 'lan',
    means: { 'NV-011': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['nv11 duyệt', 'ok nv11 xác nhận', 'NV-011 được rồi, chốt'],
  },
  {
    as: 'lan',
    means: { 'NV-011': { status: 'in_progress' } },
    said: ['nv11 chưa được, trả lại vì thiếu ảnh', 'NV-011 không duyệt, số liệu sai'],
  },
  {
    as: 'lan',
    means: { 'NV-003': { assignees: ['Trần Thị Bình'] } },
    said: ['nv3 giao Bình', 'NV-003 để chị Bình phụ trách', 'chuyen nv3 cho chi Binh'],
  },
  // ── nothing of it happened ──
  {
    as: 'an',
    means: 'nothing',
    said: [
      'nv1 tuần nữa mới xong',
      'nv1 sắp xong rồi',
      'nv1 làm hoài chưa xong',
      'đáng lẽ nv1 xong hôm qua',
      'nv1 xong mới lạ',
      'nv1 xong thì em báo',
      'NV-001 cần đạt 80% trong tuần này',
      'sếp hỏi nv1 xong chưa',
      'anh Dũng nói nv1 được 80%',
      'nv1 lên được 80% thì tốt',
      'nv1 đâu có xong',
      'mai em báo 80% cho nv1',
      'có nên báo nv1 xong không',
      'nv1 được bao nhiêu % rồi',
      'em định hôm nay báo nv1 xong mà chưa kịp',
      'nv7 xong',
      'nv1 0,5 tỷ',
    ],
  },
];
