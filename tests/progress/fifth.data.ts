// A fifth set, written before its first run: shared tasks, periods that are over, tasks named by what they are, fresh styles, strangers.
// Beside the world stand two more tasks (FIFTH_TASKS): NV-020 that two ministries share, NV-021 that comes back every month.
import type { Saying } from './corpus.data.ts';

export const FIFTH: readonly Saying[] = [
  // ── a task that several agencies lead: the own share; the whole is the mean ──
  {
    as: 'an',
    means: { 'NV-020': { progress: 40 } },
    said: [
      'phần bộ mình trong NV-020 đã được 60%',
      'NV-020 bên Bộ Nội vụ làm được 60% rồi',
      'việc rà soát quy định phân cấp phân quyền: 60%',
      'nv20 bo minh dat 60 phan tram',
    ],
  },
  { as: 'minh', means: { 'NV-020': { progress: 35 } }, said: ['NV-020 phía Bộ Tài chính đạt 50%', 'bên tôi NV-020 lên 50% nhé'] },
  {
    as: 'minh',
    means: { 'NV-020': { progress: 60 } },
    said: ['NV-020 phần Bộ Tài chính xong hôm qua', 'Bộ Tài chính đã hoàn thành NV-020 ngày 19/11'],
  },
  {
    as: 'an',
    means: { 'NV-020': { obstacle: ['chưa có số liệu của địa phương'] } },
    said: ['NV-020 đang kẹt, chưa có số liệu của địa phương'],
  },
  // ── a period that is over ──
  {
    as: 'an',
    means: { 'NV-021': { past: '2025-10 awaiting_confirmation 100 2025-11-05' } },
    said: [
      'NV-021 kỳ 10/2025 đã xong ngày 5/11',
      'nv 21 kỳ tháng 10 em gửi hôm 5/11 rồi, đã xong',
      'báo cáo biến động biên chế tháng 10 đã nộp ngày 5/11',
      'Kính báo: NV-021, kỳ báo cáo tháng 10/2025 hoàn thành ngày 05/11/2025',
      'nv21 ky 10 hoan thanh 5/11',
    ],
  },
  {
    as: 'lan',
    means: { 'NV-021': { past: '2025-10 completed 100 2025-10-24' } },
    said: ['NV-021 tháng trước đã xong từ 24/10', 'báo cáo biến động biên chế kỳ 10/2025 đã gửi ngày 24/10'],
  },
  {
    as: 'an',
    means: { 'NV-021': { past: '2025-10 in_progress 70 ' } },
    said: ['NV-021 kỳ 10 mới được 70%', 'kỳ tháng 10 của NV-021: 70%'],
  },
  {
    as: 'an',
    means: { 'NV-021': { progress: 30, status: 'in_progress' } },
    said: ['NV-021 kỳ này 30%', 'NV-021 tháng 11 được 30%', 'nv21 30%'],
  },
  {
    as: 'an',
    means: 'nothing',
    said: [
      'NV-021 kỳ 12/2025 đã xong',
      'NV-021 kỳ 10 đã xong chưa?',
      'báo cáo biến động biên chế tháng 10 gửi ngày nào?',
      'NV-021 kỳ 3/2024 đã hoàn thành',
    ],
  },
  // ── named by what it is, then done ──
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-18' } },
    said: [
      'đề án vị trí việc làm xong hôm 18/11',
      'de an vi tri viec lam hoan thanh ngay 18/11',
      'Đề án vị trí việc làm hoàn tất thứ Ba vừa rồi',
    ],
  },
  {
    as: 'binh',
    means: { 'NV-006': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' } },
    said: ['thông tư hướng dẫn chính sách tiền lương đã xong', 'Thông tư tiền lương em làm xong rồi ạ'],
  },
  {
    as: 'an',
    means: { 'NV-012': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' } },
    said: ['đánh giá chỉ số hài lòng của người dân xong rồi nhé', 'danh gia chi so hai long nguoi dan da hoan thanh hom nay'],
  },
  {
    as: 'an',
    means: 'nothing',
    said: [
      'đề án hoàn thành hôm qua',
      'nhiệm vụ hoàn thành hôm qua',
      'các đề án đã hoàn thành tuần trước',
      'thủ tục hành chính nào đã hoàn thành',
    ],
  },
  // ── other styles ──
  {
    as: 'an',
    means: { 'NV-002': { progress: 65 } },
    said: [
      'cơ sở dữ liệu cán bộ: tiến độ cập nhật 65%',
      'NV-002 thêm được 10% nữa là 65%',
      '[NV-002] 65%',
      'Về NV-002: đến sáng nay đạt 65%.',
    ],
  },
  {
    as: 'an',
    means: { 'NV-002': { cleared: true } },
    said: ['NV-002 đã có kinh phí, hết vướng rồi', 'kinh phí NV-002 đã được gỡ, không còn vướng'],
  },
  {
    as: 'an',
    means: { 'NV-003': { asks: '2025-12-25' } },
    said: ['NV-003 xin lùi đến 25/12 vì chờ phòng họp', 'em xin phép dời hạn NV-003 sang 25/12/2025 do trùng lịch họp Quốc hội'],
  },
  {
    as: 'an',
    means: { 'NV-003': { status: 'in_progress' } },
    said: ['NV-003 đã bắt tay vào làm từ sáng', 'hội nghị tổng kết bọn em vừa khởi động'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 50 }, 'NV-002': { progress: 70 } },
    said: ['NV-001 một nửa, NV-002 70%', 'nv1: 50%; nv2: 70%'],
  },
  {
    as: 'hoa',
    means: { 'NV-011': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['duyệt hoàn thành NV-011', 'NV-011 tôi xác nhận hoàn thành nhé'],
  },
  {
    as: 'lan',
    means: { 'NV-004': { status: 'in_progress' } },
    said: ['NV-004 trả lại, lý do thiếu biểu tổng hợp', 'không duyệt NV-004 vì thiếu biểu tổng hợp'],
  },
  { as: 'cuong', means: { 'NV-001': { part: ['gửi ý kiến'] } }, said: ['NV-001 Bộ Tài chính đã gửi ý kiến hôm 17/11'] },
  // ── strangers ──
  {
    as: 'an',
    means: 'nothing',
    said: [
      'giá mà NV-001 xong sớm',
      'NV-001 chắc tuần sau mới xong',
      'nếu NV-002 đạt 80% thì báo tôi',
      'sao NV-003 vẫn chưa xong',
      'cho hỏi NV-020 các bộ đã xong hết chưa',
      'NV-010 đạt 90%',
      'đừng ghi NV-001 là xong',
      'anh Dũng bảo NV-001 xong rồi',
    ],
  },
];
