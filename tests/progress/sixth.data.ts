// A sixth set, written before its first run: staff who type in a hurry between two meetings, without marks, with slips, half sentences,
// several tasks in a breath; what they take back, wish and ask in between; leaders who decide in three words.
import type { Saying } from './corpus.data.ts';

const ASKED_FOR_TIME: NonNullable<Saying['after']> = [{ as: 'an', said: 'xin gia hạn NV-001 đến 10/12/2025 vì chờ góp ý' }];

export const SIXTH: readonly Saying[] = [
  // ── figures ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 65 } },
    said: [
      'nv1 dc 65% r nha c',
      'NV001 nhích lên sáu nhăm phần trăm',
      'bc c: nv 1 xong dc 65%',
      'cv nv001 tiến độ 65 %, k vướng gì',
      'tinh den trua nay nv1 duoc 65 phan tram',
      'nv1 tu 30 len 65%',
      'đề án vị trí việc làm: 65%, chi tiết em gửi sau',
    ],
  },
  {
    as: 'binh',
    means: { 'NV-006': { progress: 55 } },
    said: ['tt tien luong em dang soan dc 55%', 'NV-006 hơn nửa rồi, cỡ 55%', 'thông tư hướng dẫn tiền lương nay 55% thôi chị'],
  },
  // ── done, with slips ──
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: ['nv1 hoan thnah hom qua', 'NV-001 xong hqua rồi ạ', 'chieu qua e lam xong nv1 r', 'nv1 da hoan thanh tu hom wa'],
  },
  {
    as: 'an',
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' } },
    said: ['nv3 done', 'nv 3 da lam xong hoi sang', 'NV-003 xong, ảnh gửi sau ạ', 'nv3 xong het r nhe', 'vừa xong NV-003'],
  },
  {
    as: 'an',
    means: { 'NV-012': { status: 'in_progress' } },
    said: ['nv12 bat dau lam r', 'NV-012 sáng nay anh em vào việc rồi', 'nv12 moi bat tay vao lam'],
  },
  { as: 'an', means: { 'NV-008': { status: 'in_progress' } }, said: ['nv8 lam tiep roi nhe', 'NV-008 nay em khởi động lại'] },
  // ── several in a breath ──
  {
    as: 'an',
    means: {
      'NV-001': { progress: 70 },
      'NV-002': { progress: 60 },
      'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' },
    },
    said: ['nv1 70%, nv2 60%, nv3 xong', 'nv1 70 nv2 60 nv3 xong', 'nv3 xong r, nv1 dc 70%, nv2 thi 60%'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 50 }, 'NV-002': { progress: 60 }, 'NV-003': { progress: 50, status: 'in_progress' } },
    said: ['nv1, nv3 deu 50% con nv2 60%', 'NV-001 với NV-003 mỗi việc 50%, riêng NV-002 được 60%'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 70 }, 'NV-003': { progress: 20, status: 'in_progress' } },
    said: [
      'việc đề án vị trí việc làm 70%, còn hội nghị tổng kết thì 20%',
      'nv1 xong 70% phan thuyet minh, nv3 20%',
      'nv1 70%, nv2 chua nhuc nhich, nv3 20%',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 60, obstacle: ['góp ý'], blockedBy: 'BTC' }, 'NV-003': { status: 'in_progress' } },
    said: ['NV-001 60% vướng BTC chưa góp ý, NV-003 mới bắt đầu', 'nv1 60% ket btc chua gop y; nv3 bat dau roi'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 70 }, 'NV-002': { progress: 65, cleared: true } },
    said: ['Sáng nay: NV-001 - 70%; NV-002 - 65%, hết vướng kinh phí; NV-003 - chưa làm'],
  },
  // ── taken back, put right ──
  {
    as: 'an',
    opened: ['NV-001 60%'],
    means: { 'NV-001': { progress: 56 } },
    said: [
      'sr em gõ nhầm 56% ạ',
      'k phai 60 dau, 56% thoi',
      'a quen la 56% chu k phai 60%',
      '56% nhé, nãy em ghi lộn',
      'sửa giúp em thành 56%',
      'nham 56%',
      'ui 56% moi dung a',
      'chốt lại 56% thôi nhé',
    ],
  },
  { as: 'an', opened: ['NV-001 60%'], means: { 'NV-002': { progress: 60 } }, said: ['nhầm, nv2 chứ không phải nv1', 'ơ nv2 cơ'] },
  {
    as: 'an',
    opened: ['NV-001 xong'],
    means: { 'NV-001': { progress: 90 } },
    said: ['à chưa, mới 90% thôi', 'khoan, chua xong het, moi 90%', 'nhầm, mới được 90%'],
  },
  {
    as: 'an',
    opened: ['xin gia hạn NV-001 đến 10/12 vì chờ góp ý'],
    means: { 'NV-001': { asks: '2025-12-15' } },
    said: ['nhầm, đến 15/12 cơ', 'sua lai den 15/12 nhe'],
  },
  { as: 'an', opened: ['NV-001 60%'], means: 'nothing', said: ['thôi bỏ đi', 'thoi huy giup em', 'ko gửi nữa', 'dừng lại đã', 'khoan đã'] },
  // ── questions in between ──
  { as: 'an', opened: ['NV-001 hạn khi nào?'], means: { 'NV-001': { progress: 62 } }, said: ['đc 62% r nhé', 'hiện 62%', '62%'] },
  {
    as: 'an',
    opened: ['nv3 thế nào rồi'],
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: ['xong hôm qua rồi', 'việc này em xong từ hôm qua'],
  },
  { as: 'an', opened: ['NV-001 60%', 'NV-001 hạn khi nào?'], means: { 'NV-001': { progress: 62 } }, said: ['nhầm 62% nhé'] },
  {
    as: 'an',
    opened: ['NV-001 60%'],
    means: 'nothing',
    said: ['khoan, han nv1 la bao gio?', 'ai duyệt cái này?', 'nv1 truoc do bao nhieu %?'],
  },
  // ── difficulties ──
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['tham dinh'], blockedBy: 'BTP' } },
    said: ['nv1 tac o btp, gui 2 tuan chua thay tham dinh', 'NV-001 kẹt chỗ Bộ Tư pháp chưa thẩm định'],
  },
  {
    as: 'an',
    means: { 'NV-003': { obstacle: ['kinh phi'] } },
    said: ['nv3 thieu kinh phi', 'NV-003 chưa có kinh phí nên đang đứng', 'nv3 vuong kinh phi chua cap'],
  },
  { as: 'an', means: { 'NV-012': { obstacle: ['mau phieu'] } }, said: ['nv 12 chua co mau phieu khao sat nen chua lam dc'] },
  { as: 'an', means: { 'NV-002': { cleared: true } }, said: ['nv2 thao go dc roi', 'NV-002 BTC bố trí kinh phí rồi, hết vướng'] },
  // ── evidence ──
  {
    as: 'an',
    file: { name: 'bien-ban.txt', text: 'Biên bản' },
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20', evidence: 'bien-ban.txt' } },
    said: ['nv3 xong r, bien ban day', 'biên bản nv 3, đã xong'],
  },
  {
    as: 'an',
    file: { name: 'du-thao.txt', text: 'Dự thảo' },
    means: { 'NV-001': { evidence: 'du-thao.txt' } },
    said: ['nv1 chưa xong, gửi trước bản nháp', 'c.văn gửi BTP của nv1', 'minh chứng nv1'],
  },
  {
    as: 'an',
    file: { name: 'to-trinh.txt', text: 'Tờ trình' },
    means: { 'NV-001': { progress: 95, evidence: 'to-trinh.txt' } },
    said: ['nv1 95% co to trinh kem', 'tờ trình đây ạ, nv1 được 95%'],
  },
  // ── more time ──
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-07' } },
    said: ['nv1 cho em them 1 tuan nua, btc chua gop y', 'NV-001 xin thêm một tuần ạ, thẩm định chậm'],
  },
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-15' } },
    said: [
      'nv1 xin den 15/12 nha, cho tham dinh',
      'gia han nv1 them nua thang vi thieu nguoi',
      'NV-001 khó kịp 30/11, đề nghị cho đến 15/12 vì thẩm định chậm',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { asks: '2025-12-22' } },
    said: ['xin lui nv3 sang 22/12 do trung lich hop', 'nv3 doi sang 22/12 duoc khong a, trung lich hop'],
  },
  {
    as: 'lan',
    after: ASKED_FOR_TIME,
    means: { 'NV-001': { agreed: '2025-12-10' } },
    said: ['nv1 ok cho lui den 10/12', 'duyet gia han nv1', 'cho nv1 lùi đến 10/12 nhé'],
  },
  {
    as: 'lan',
    after: ASKED_FOR_TIME,
    means: { 'NV-001': { extensionRefused: true } },
    said: ['k cho gia han nv1, viec gap', 'nv1 không gia hạn nữa đâu, làm gấp đi'],
  },
  // ── decided in three words ──
  {
    as: 'lan',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['nv4 ok, chốt', 'duyet nv4 nhe e', 'nv 4 tốt rồi, xác nhận', 'NV-004 tôi xem rồi, đồng ý'],
  },
  {
    as: 'hoa',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-20' }, 'NV-011': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['xac nhan nv4 va nv11', 'NV-004, NV-011 đạt yêu cầu, xác nhận hoàn thành'],
  },
  {
    as: 'lan',
    means: { 'NV-011': { status: 'in_progress' } },
    said: ['nv11 lam lai di, thieu phu luc', 'NV-011 chưa đạt, bổ sung ảnh rồi gửi lại', 'tra nv11 ve, so lieu sai'],
  },
  {
    as: 'hoa',
    means: { 'NV-003': { assignees: ['Phạm Quốc Dũng'] } },
    said: ['nv3 dua cho Dung lam', 'NV-003 để anh Dũng làm nhé', 'nv3 chuyển Dũng'],
  },
  // ── wishes, plans, hearsay, denials, questions, what cannot be ──
  {
    as: 'an',
    means: 'nothing',
    said: [
      'nv1 mai xong',
      'chieu nay em lam not nv3 cho xong',
      'nv1 tam 2 hom nua la xong',
      'nv1 ma btc gop y som thi xong roi',
      'co gang thu 6 xong nv1',
      'để em làm nốt nv1 rồi báo',
      'NV-001 lẽ ra phải xong từ tuần trước',
      'suýt nữa thì nv1 xong',
      'lãnh đạo yêu cầu NV-001 đạt 90% trong tuần này',
      'nv1 định báo 80% nhưng số chưa chốt',
      'nv1 da xong dau',
      'ai bảo nv1 xong',
      'nv1 chưa được 60% đâu',
      'nv3 vẫn nằm im',
      'nv1 60% hả',
      'nghe noi nv1 60% roi a',
      'chị Hoa bảo NV-001 được 60% rồi',
      'nv1 chắc phải xin gia hạn',
      'nv1 xin gia hạn đc ko?',
      'NV-001 hạn 30/11 còn 10 ngày',
      'duyet nv4 di c oi',
      'xoa nv3 di',
      'nv3 huy nhe',
      'nv5 90%',
      'nv1 101%',
      'nv1 xong 31/11',
    ],
  },
  { as: 'lan', means: 'nothing', said: ['nv4 để tôi xem đã', 'nv4 ok chưa?', 'ai trình NV-004 thế', 'nv4 tuần sau duyệt'] },
];
