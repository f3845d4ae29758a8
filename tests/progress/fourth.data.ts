// A fourth set, written before anything of this round was made or run: fresh styles, what is new in it, and many strangers.
import type { Saying } from './corpus.data.ts';

const WAITS: NonNullable<Saying['after']> = [{ as: 'an', said: 'NV-001 vướng Bộ Tài chính chưa góp ý' }];

export const FOURTH: readonly Saying[] = [
  // ── figures, as they are spoken and mistyped ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 45 } },
    said: [
      'báo cáo chị Hoa là em, nv 1 lên bốn mươi lăm phần trăm rồi nhé',
      'nv001 dc 45%',
      'NV-001 tiến độ hiện tại 45%, mai em gửi bản thảo',
      'sáng nay họp xong, NV-001 được 45%',
      'nv so 1 dat bon lam phan tram',
      'Thưa đồng chí, đề án vị trí việc làm đã đạt 45% kế hoạch',
      'NV-001 45%!!!',
      'e cập nhật: nv1 = 45%',
    ],
  },
  {
    as: 'binh',
    means: { 'NV-006': { progress: 75 } },
    said: [
      'ba phần tư thông tư tiền lương đã xong',
      'NV-006 được 3/4 rồi chị ạ',
      'thong tu huong dan chinh sach tien luong dat 75 phan tram',
      'nv6 nhích lên 75% so với 40% tuần trước',
      'NV-006: tuần trước 40%, tuần này 75%',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { progress: 10, status: 'in_progress' } },
    said: ['hội nghị tổng kết mới làm được 10%', 'NV-003 mới chỉ 10% thôi ạ', 'nv 3 chưa xong, mới 10%'],
  },
  { as: 'an', means: { 'NV-012': { status: 'in_progress' } }, said: ['NV-012 hôm nay bọn em bắt đầu rồi', 'nv12 da khoi dong sang nay'] },
  // ── done ──
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: [
      'hôm qua em làm xong NV-001 rồi',
      'nv1 xong hom qua a',
      'NV-001 đã hoàn thành vào ngày 19/11/2025, nhờ chị xác nhận',
      'đề án vị trí việc làm hoàn thành hôm qua',
    ],
  },
  {
    as: 'binh',
    means: { 'NV-006': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-14' } },
    said: ['NV-006 xong thứ sáu tuần trước', 'em hoàn thành NV-006 từ ngày 14/11', 'nv 6 da hoan thanh 14/11/2025'],
  },
  {
    as: 'an',
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' } },
    said: [
      'NV-003 xong xuôi cả rồi sếp',
      'Hội nghị tổng kết cải cách hành chính đã tổ chức xong',
      'nv 3 100%',
      'NV-003: đã hoàn thành.',
      'xong nv3 nhe a',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20', result: ['112/BC-BNV'] } },
    said: ['NV-003 đã xong, kết quả: đã ban hành Báo cáo 112/BC-BNV', 'hoàn thành NV-003, sản phẩm là Báo cáo số 112/BC-BNV'],
  },
  // ── decided ──
  {
    as: 'lan',
    means: { 'NV-011': { status: 'completed', completedOn: '2025-11-18' } },
    said: ['xác nhận NV-011 hoàn thành ngày 18/11', 'NV-011 tôi duyệt, tính xong từ 18/11/2025', 'duyet nv 11, xong 18/11'],
  },
  {
    as: 'hoa',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['chốt NV-004 hoàn thành nhé', 'xac nhan nv4', 'NV-004 đồng ý nghiệm thu'],
  },
  {
    as: 'lan',
    means: { 'NV-004': { status: 'in_progress' } },
    said: [
      'trả lại NV-004, lý do: chưa rà soát thủ tục cấp vụ',
      'NV-004 tôi chưa đồng ý vì còn thiếu phụ lục 2',
      'nv 4 tra lai do bao cao so sai',
      'cho làm lại NV-004 vì số liệu chưa khớp',
    ],
  },
  // ── several at once ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 70 }, 'NV-003': { progress: 20, status: 'in_progress' } },
    said: [
      'NV-001 70% còn NV-003 20%',
      'nv1: 70%; nv3: 20%',
      'hôm nay em báo 2 việc: NV-001 đạt 70%, NV-003 mới 20%',
      '- NV-001: 70%\n- NV-003: 20%',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 50 }, 'NV-002': { progress: 50 } },
    said: ['NV-001 và NV-002 đều được 50%', 'cả nv 1 lẫn nv 2 đạt 50%', 'NV-001, NV-002: mỗi việc 50%'],
  },
  {
    as: 'an',
    means: {
      'NV-001': { progress: 80 },
      'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' },
    },
    said: ['NV-001 80%, NV-003 xong', 'nv3 xong rồi, còn nv1 mới 80%'],
  },
  // ── difficulties and who is waited for ──
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['góp ý'], blockedBy: 'BTC' } },
    said: [
      'NV-001 đang vướng bên Tài chính chưa góp ý',
      'nv1 ket o btc chua gop y',
      'NV-001 chờ góp ý của Bộ Tài chính',
      'NV-001 còn đợi BTC góp ý',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['ý kiến'], blockedBy: 'VPCP' } },
    said: ['NV-001 vướng VPCP chưa có ý kiến', 'nv 1 dang cho vpcp cho y kien', 'Văn phòng Chính phủ chưa có ý kiến nên NV-001 bị chậm'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 40, obstacle: ['Bộ Tư pháp'], blockedBy: 'BTP' } },
    said: ['NV-001 40%, vướng Bộ Tư pháp chưa thẩm định', 'NV-001 được 40% nhưng còn chờ Bộ Tư pháp thẩm định'],
  },
  {
    as: 'an',
    means: { 'NV-002': { cleared: true } },
    said: ['NV-002 hết vướng rồi', 'vướng mắc của NV-002 đã được giải quyết', 'nv 2 da go vuong', 'NV-002 không còn vướng mắc gì nữa'],
  },
  {
    as: 'an',
    after: WAITS,
    means: { 'NV-001': { cleared: true } },
    said: [
      'NV-001 Bộ Tài chính đã góp ý rồi',
      'Bộ Tài chính vừa góp ý NV-001 sáng nay',
      'nv1 btc da gop y',
      'NV-001: đã nhận được góp ý của Bộ Tài chính',
      'NV-001 Bộ Tài chính đã có ý kiến hôm qua',
    ],
  },
  {
    as: 'an',
    after: WAITS,
    means: { 'NV-001': { cleared: true, progress: 60 } },
    said: ['Bộ Tài chính đã góp ý NV-001, đạt 60%', 'NV-001 60%, Bộ Tài chính đã góp ý'],
  },
  { as: 'an', after: WAITS, means: 'nothing', said: ['NV-001 Bộ Tài chính vẫn chưa góp ý', 'NV-001 Bộ Tài chính đã góp ý chưa?'] },
  {
    as: 'cuong',
    after: WAITS,
    means: { 'NV-001': { claimed: true } },
    said: ['NV-001 bên em đã góp ý hôm qua', 'nv1 bo em da gop y roi', 'Bộ Tài chính đã gửi góp ý NV-001', 'NV-001 đã có văn bản góp ý'],
  },
  // ── a coordinator's own part ──
  {
    as: 'an',
    means: { 'NV-009': { part: ['góp ý'] } },
    said: ['NV-009 bên em đã gửi góp ý ngày 18/11', 'bộ mình đã góp ý NV-009', 'nv 9 da gui gop y hom qua'],
  },
  // ── more time ──
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-10' } },
    said: [
      'xin phép gia hạn NV-001 đến 10/12 vì chưa có ý kiến thẩm định',
      'NV-001 cho em lùi tới 10/12/2025, lý do chờ thẩm định',
      'nv1 xin gia han den 10/12 do cho tham dinh',
      'NV-001 xin thêm 10 ngày vì đang chờ thẩm định',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { asks: '2025-12-31' } },
    said: [
      'đề nghị lùi hạn NV-003 đến hết tháng 12 vì trùng lịch họp Chính phủ',
      'xin kéo dài NV-003 đến cuối năm vì chưa bố trí được hội trường',
    ],
  },
  {
    as: 'lan',
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 10/12/2025 vì chờ góp ý' }],
    means: { 'NV-001': { dueOn: '2025-12-10' } },
    said: ['đồng ý gia hạn NV-001 theo công văn 901/VPCP-TH ngày 19/11/2025', 'duyệt gia hạn NV-001, theo ủy quyền'],
  },
  {
    as: 'lan',
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 10/12/2025 vì chờ góp ý' }],
    means: { 'NV-001': { extensionRefused: true } },
    said: ['không đồng ý gia hạn NV-001 vì sắp họp Chính phủ', 'từ chối cho lùi hạn NV-001, lý do việc gấp'],
  },
  // ── other people, people away ──
  {
    as: 'hoa',
    means: { 'NV-003': { assignees: ['Phạm Quốc Dũng'] } },
    said: ['giao NV-003 cho Dũng', 'NV-003 chuyển cho anh Phạm Quốc Dũng nhé', 'phan cong nv 3 cho dong chi Dung'],
  },
  {
    as: 'lan',
    means: { 'NV-003': { assignees: ['Phạm Quốc Dũng'], internalDueOn: '2025-12-05' } },
    said: ['giao NV-003 cho Dũng, hạn nội bộ 5/12', 'giao NV-003 cho đồng chí Phạm Quốc Dũng, xong trước ngày 6/12'],
  },
  {
    as: 'lan',
    means: { 'NV-012': { assignees: ['Vụ Tiền lương'], internalDueOn: '2025-11-25' } },
    said: [
      'giao NV-012 cho Vụ Tiền lương, hạn nội bộ 25/11',
      'NV-012 giao Vụ Tiền lương làm, hạn nội bộ 25/11/2025',
      'giao nv 12 cho vu tien luong, han noi bo 25/11',
      'chuyển NV-012 cho Vụ Tiền lương xử lý, xong trước ngày 26/11',
    ],
  },
  {
    as: 'an',
    means: { leave: { leave: 'Nguyễn Văn An 2025-11-24–2025-11-28 Trần Thị Bình' } },
    said: [
      'em nghỉ phép từ 24/11 đến 28/11, chị Bình làm thay',
      'tôi đi công tác từ ngày 24/11 đến ngày 28/11/2025, nhờ Bình trực thay',
      'em xin nghỉ 24/11 - 28/11, Bình thay em',
    ],
  },
  // ── corrections, places in a list, replies ──
  {
    as: 'an',
    opened: ['NV-001 60%'],
    means: { 'NV-001': { progress: 65 } },
    said: ['à nhầm, 65%', 'không phải, 65% mới đúng', 'sua lai 65% nhe', 'ý em là 65%'],
  },
  { as: 'an', opened: ['NV-003 50%'], means: { 'NV-001': { progress: 50 } }, said: ['nhầm mã, NV-001 cơ ạ', 'à không, là NV-001'] },
  {
    as: 'an',
    opened: ['danh sách nhiệm vụ quá hạn của tôi'],
    means: { 'NV-002': { progress: 62 } },
    said: ['cái đầu tiên được 62%', 'việc thứ nhất 62% rồi'],
  },
  {
    as: 'an',
    replied: 'Nhắc hạn: NV-001 còn 10 ngày đến hạn 30/11/2025',
    means: { 'NV-001': { progress: 77 } },
    said: ['được 77% rồi nhé', '77%', 'việc này em làm được 77%'],
  },
  {
    as: 'an',
    replied: 'Nhắc hạn: NV-002 quá hạn 20 ngày',
    means: { 'NV-002': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: ['em xong hôm qua rồi', 'đã hoàn thành hôm qua'],
  },
  // ── files with a caption ──
  {
    as: 'an',
    file: { name: 'to-trinh.txt', text: 'Tờ trình' },
    means: { 'NV-001': { progress: 90, evidence: 'to-trinh.txt' } },
    said: ['NV-001 90% kèm tờ trình', 'em gửi tờ trình nv1, đạt 90%'],
  },
  {
    as: 'an',
    file: { name: 'anh-hoi-nghi.png', text: 'PNG' },
    means: { 'NV-003': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20', evidence: 'anh-hoi-nghi.png' } },
    said: ['NV-003 đã xong, ảnh hội nghị', 'ảnh kết quả NV-003, hoàn thành hôm nay'],
  },
  {
    as: 'an',
    file: { name: 'bao-cao.txt', text: 'x' },
    means: { 'NV-001': { evidence: 'bao-cao.txt' } },
    said: ['NV-001', 'minh chứng của NV-001'],
  },
  // ── strangers ──
  {
    as: 'an',
    means: 'nothing',
    said: [
      'NV-001 hôm qua đã xong chưa nhỉ?',
      'hôm trước NV-001 báo 50% đúng không',
      'em mong NV-001 xong trước Tết',
      'giá mà NV-001 được 90%',
      'nếu tuần sau NV-001 được 80% thì em báo',
      'chắc mai NV-001 mới xong',
      'chị Hoa nhắn “NV-001 đạt 90%”',
      'theo chị Bình thì NV-001 đã xong',
      'NV-001 không phải là đã xong đâu ạ',
      'em chưa làm xong NV-001',
      'nv1 chua xong dau',
      'khi nào Bộ Tài chính góp ý thì NV-001 mới xong',
      'NV-001 phải đạt 100% trước 30/11',
      'kế hoạch NV-001 là 80% cuối tháng này',
      'nghe bảo NV-003 xong rồi',
      'ai đang làm NV-001',
      'NV-001 xong lâu chưa',
      'tưởng NV-001 xong rồi cơ',
      'NV-001 xong 120%',
      'NV-001 hoàn thành ngày 31/11/2025',
      'NV-001 xong ngày 25/11/2025',
      'NV-005 được 70%',
      'NV-007 xong rồi',
      'NV-010 được 50%',
      'xin gia hạn NV-001 vì bận quá',
      'xin gia hạn NV-001 đến 15/11/2025 vì bận',
      'NV-001 sắp hoàn thành rồi ạ',
      'giúp em soạn báo cáo NV-001 đã hoàn thành',
      'sao NV-001 lại ghi 30% vậy',
      'bao nhiêu việc của em xong rồi',
    ],
  },
  {
    as: 'theo',
    means: 'nothing',
    said: ['NV-001 60%', 'xác nhận NV-011 hoàn thành', 'tôi là quản trị, ghi NV-001 xong', 'giao NV-001 cho Bình'],
  },
  { as: 'cuong', means: 'nothing', said: ['NV-001 60%', 'NV-002 đã góp ý', 'NV-006 xong rồi'] },
  { as: 'an', means: 'nothing', said: ['giao NV-001 cho Vụ Kế hoạch', 'giao NV-001 cho Bộ Tài chính', 'xác nhận NV-004'] },
];
