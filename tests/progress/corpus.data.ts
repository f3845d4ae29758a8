// Reports as officials write them: first what must be in the database after "đồng ý", then every way to say it; strangers last.
// Written before the reader was made to understand them. The world is world.data.ts; today is Thursday 20/11/2025.
import type { Who } from './world.data.ts';

/** What changes in a task; everything left out stays. Texts: parts that must be contained. */
export interface Change {
  readonly progress?: number;
  readonly status?: string;
  readonly completedOn?: string;
  readonly reportedOn?: string;
  readonly result?: readonly string[];
  readonly obstacle?: readonly string[];
  readonly blockedBy?: string;
  readonly cleared?: true;
  /** an extension is requested until then */
  readonly asks?: string;
  /** the deadline in force becomes */
  readonly dueOn?: string;
  /** the own leader agreed, without the consent of the assigning level */
  readonly agreed?: string;
  readonly extensionRefused?: true;
  readonly remark?: readonly string[];
  readonly assignees?: readonly string[];
  readonly internalDueOn?: string;
  /** a cooperating agency's report of its own part */
  readonly part?: readonly string[];
  /** a blocking agency says that it has done its part */
  readonly claimed?: true;
  /** name of a file that was added */
  readonly evidence?: string;
  /** of a period that is over: "2025-10 completed 100 2025-11-05", the day of completion or of the report */
  readonly past?: string;
  /** under the name 'leave' instead of a code: who is away, from when to when, and who stands in */
  readonly leave?: string;
}

export interface Saying {
  readonly as: Who;
  /** code → change; 'nothing': no confirm button and nothing written, whatever is answered */
  readonly means: Readonly<Record<string, Change>> | 'nothing';
  /** said and confirmed before */
  readonly after?: readonly { readonly as: Who; readonly said: string }[];
  /** said before in the same conversation, not confirmed */
  readonly opened?: readonly string[];
  /** text of the message that this replies to */
  readonly replied?: string;
  /** sent with what is said as its caption */
  readonly file?: { readonly name: string; readonly text: string };
  readonly said: readonly string[];
}

export const CORPUS: readonly Saying[] = [
  // ── progress ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 60 } },
    said: [
      'NV-001 hiện đạt khoảng 60%',
      'nv1 dat 60 phan tram',
      'Báo cáo anh chị, nhiệm vụ số 1 đến nay đã thực hiện được 60% khối lượng',
      'em cap nhat nv 001 len 60% a',
      'Tiến độ NV-001: 60%',
      'NV-001 tăng từ 30% lên 60%',
      'việc 1 làm được sáu mươi phần trăm rồi ạ',
      'đề án vị trí việc làm được 60% rồi',
      'de an vi tri viec lam dat 60%',
      'NV 001 tđ 60%',
      'da xong 60% nv001',
      'dạ em báo cáo nv 1 tới hôm nay là được sáu mươi phần trăm anh nhé',
      'NV-001 60 %',
    ],
  },
  {
    as: 'an',
    means: { 'NV-003': { progress: 50, status: 'in_progress' } },
    said: [
      'NV-003 xong một nửa',
      'nv3 được nửa chặng rồi',
      'hội nghị tổng kết cải cách hành chính chuẩn bị được 50%',
      'nv-003 làm xong 1/2 công việc',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 75 } },
    said: [
      'NV-001 ba phần tư',
      'nv 001 được 3/4 khối lượng',
      'NV-001 chưa xong, mới được 75%',
      'NV-001 chua xong het, moi 75% thoi',
      'NV-001 vẫn chưa hoàn thành, đạt 75%',
    ],
  },
  { as: 'an', means: { 'NV-001': { progress: 20 } }, said: ['NV-001 rà lại chỉ được 20% thôi', 'tiến độ nv 001 hạ xuống 20%'] },
  {
    as: 'an',
    means: { 'NV-003': { progress: 65, status: 'in_progress' } },
    said: ['NV-003 sáu lăm phần trăm', 'nv-003 được sáu mươi lăm %', 'NV-003 65phần trăm'],
  },
  {
    as: 'binh',
    means: { 'NV-006': { progress: 70 } },
    said: [
      'thông tư hướng dẫn tiền lương đã soạn được 70%',
      'thông tư tiền lương 70%',
      'NV-006: tiến độ thực hiện đạt 70%',
      'cập nhật giúp chị NV 6 lên mức 70%',
      'NV-006 em làm đc 70% r ạ',
    ],
  },
  { as: 'hoa', means: { 'NV-006': { progress: 45 } }, said: ['NV-006 đạt 45%', 'Vụ Tiền lương báo NV-006 đạt 45%'] },
  // ── started, resumed ──
  {
    as: 'an',
    means: { 'NV-003': { status: 'in_progress' } },
    said: [
      'NV-003 đang triển khai',
      'em đã bắt tay vào làm NV-003',
      'nv 3 bat dau trien khai tu hom nay',
      'NV-003 khởi động rồi nhé',
      'hội nghị tổng kết cải cách hành chính đã bắt đầu chuẩn bị',
      'NV-003 đã bắt đầu thực hiện từ hôm qua',
      'nv003 dang lam',
    ],
  },
  {
    as: 'an',
    means: { 'NV-008': { status: 'in_progress' } },
    said: ['NV-008 tiếp tục thực hiện', 'nv 8 lam tiep', 'NV-008 triển khai lại rồi'],
  },
  // ── done ──
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-19' } },
    said: [
      'NV-001 xong hôm qua',
      'NV-001 đã hoàn thành ngày 19/11',
      'nv 001 hoan thanh hom qua roi a',
      'hôm qua em đã làm xong NV-001',
      'NV-001 hoàn tất hôm 19/11/2025',
      'đề án vị trí việc làm xong từ hôm qua',
      'Ngày 19/11 NV-001 đã hoàn thành',
      'NV-001 xong thứ tư tuần này',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' } },
    said: [
      'NV-001 xong rồi nhé',
      'báo cáo: NV-001 đã hoàn thành 100%',
      'nv1 done',
      'NV-001 đã xong toàn bộ',
      'NV-001 đạt 100%',
      'em làm xong nv 001 rồi ạ',
      'NV-001 hoàn thành xuất sắc',
      'da giai quyet xong nv 1',
    ],
  },
  {
    as: 'hoa',
    means: { 'NV-001': { status: 'completed', progress: 100, completedOn: '2025-11-18' } },
    said: ['NV-001 hoàn thành ngày 18/11/2025', 'nv1 da xong hom 18/11'],
  },
  {
    as: 'lan',
    means: { 'NV-006': { status: 'completed', progress: 100, completedOn: '2025-11-20' } },
    said: ['NV-006 đã hoàn thành', 'nv 6 xong roi'],
  },
  // ── confirm and return ──
  {
    as: 'lan',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-18' } },
    said: ['xác nhận NV-004 hoàn thành ngày 18/11', 'duyệt NV-004 xong hôm 18/11/2025', 'Đồng ý NV-004 đã hoàn thành ngày 18/11/2025'],
  },
  {
    as: 'hoa',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-20' } },
    said: ['xac nhan nv 4', 'NV-004 tôi xác nhận đã xong', 'phê duyệt kết quả NV-004', 'duyệt nv004'],
  },
  {
    as: 'lan',
    means: { 'NV-004': { status: 'in_progress' } },
    said: [
      'trả lại NV-004 vì chưa có phụ lục',
      'NV-004 chưa đạt, lý do: thiếu số liệu của các địa phương',
      'không xác nhận NV-004 do chưa đủ hồ sơ',
      'nv 4 lam lai vi so lieu chua dung',
      'NV-004 trả về, yêu cầu bổ sung phụ lục',
    ],
  },
  {
    as: 'lan',
    means: { 'NV-001': { status: 'in_progress', progress: 30 } },
    after: [{ as: 'an', said: 'NV-001 đã hoàn thành' }],
    said: ['trả lại NV-001 vì chưa lấy ý kiến Bộ Tư pháp', 'NV-001 không đạt, lý do chưa thẩm định'],
  },
  {
    as: 'lan',
    means: { 'NV-004': { status: 'completed', completedOn: '2025-11-20' }, 'NV-011': { status: 'completed', completedOn: '2025-11-20' } },
    said: [
      'xác nhận hết các nhiệm vụ chờ xác nhận',
      'duyệt tất cả nhiệm vụ đang chờ xác nhận',
      'xac nhan toan bo cac viec cho xac nhan',
      'phê duyệt hết những việc chờ duyệt',
      'Xác nhận NV-004 và NV-011 hoàn thành',
    ],
  },
  // ── result ──
  {
    as: 'an',
    means: { 'NV-001': { result: ['Tờ trình 45'] } },
    said: ['NV-001 kết quả: đã ký Tờ trình 45/TTr-BNV', 'NV-001 kq: Tờ trình 45/TTr-BNV', 'NV-001 sản phẩm là Tờ trình 45/TTr-BNV'],
  },
  {
    as: 'an',
    means: { 'NV-002': { result: ['63 tỉnh'], progress: 80 } },
    said: ['NV-002 đạt 80%, kết quả: đã cập nhật dữ liệu 63 tỉnh', 'NV-002 được 80%. Kết quả đã kết nối 63 tỉnh'],
  },
  {
    as: 'binh',
    means: { 'NV-006': { result: ['dự thảo lần 2'] } },
    said: ['NV-006 đã trình dự thảo lần 2', 'NV-006 đã gửi dự thảo lần 2 cho các bộ'],
  },
  {
    as: 'an',
    means: { 'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20', result: ['4521'] } },
    said: ['NV-001 đã xong, kết quả: công văn 4521/BNV-TCCB', 'NV-001 hoàn thành. Kết quả: ban hành công văn số 4521/BNV-TCCB'],
  },
  // ── obstacles ──
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['ý kiến'], blockedBy: 'BTC' } },
    said: [
      'NV-001 vướng Bộ Tài chính chưa cho ý kiến',
      'nv 1 kẹt chỗ bộ tài chính chưa có ý kiến',
      'NV-001 đang chờ ý kiến Bộ Tài chính',
      'NV-001 gặp khó khăn: BTC chưa trả lời ý kiến',
      'nv001 vuong btc chua gop y kien',
      'Bộ Tài chính chưa có ý kiến nên NV-001 vướng',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { obstacle: ['kinh phí'] } },
    said: [
      'NV-001 thiếu kinh phí',
      'NV-001 khó khăn về kinh phí',
      'nv-001 chưa có kinh phí để làm',
      'NV-001 vướng mắc: chưa bố trí được kinh phí',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 40, obstacle: ['Bộ Tư pháp'], blockedBy: 'BTP' } },
    said: [
      'NV-001 40%, chờ Bộ Tư pháp thẩm định',
      'NV-001 được 40% nhưng vướng Bộ Tư pháp chưa thẩm định',
      'NV-001 vướng Bộ Tư pháp chưa thẩm định, mới được 40%',
    ],
  },
  {
    as: 'an',
    means: { 'NV-002': { cleared: true } },
    said: [
      'NV-002 hết vướng rồi',
      'nv 2 da go vuong',
      'NV-002 không còn vướng mắc',
      'NV-002 Bộ Tài chính đã tháo gỡ khó khăn',
      'vướng mắc của NV-002 đã được giải quyết',
      'NV-002 khó khăn đã được xử lý xong',
    ],
  },
  {
    as: 'an',
    means: { 'NV-002': { cleared: true, progress: 70 } },
    said: ['NV-002 hết vướng, được 70%', 'NV-002 đã gỡ xong vướng mắc, đạt 70%'],
  },
  // the blocking agency's people
  {
    as: 'minh',
    means: { 'NV-001': { claimed: true } },
    after: [{ as: 'an', said: 'NV-001 vướng Bộ Tài chính chưa góp ý' }],
    said: ['NV-001 Bộ Tài chính đã góp ý rồi', 'NV-001 chúng tôi đã có ý kiến hôm qua', 'nv 1 btc da gop y'],
  },
  // ── extension ──
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-15' } },
    said: [
      'xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý',
      'NV-001 xin lùi hạn tới 15/12 do thiếu nhân lực',
      'de nghi cho gia han nv 1 den ngay 15/12 vi cho y kien cac bo',
      'Do khối lượng lớn, NV-001 đề nghị kéo dài thời hạn đến 15/12/2025',
      'em xin thêm thời gian cho NV-001 đến hết ngày 15/12 ạ, vì các bộ góp ý chậm',
      'NV-001 xin được gia hạn sang 15/12/2025, lý do chờ thẩm định',
      'NV-001 cho em lùi đến 15 tháng 12 vì nhiều việc quá',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-14' } },
    said: [
      'NV-001 xin gia hạn thêm 2 tuần vì chờ góp ý',
      'xin thêm hai tuần cho NV-001 do thiếu người',
      'NV-001 xin lùi 14 ngày vì chờ thẩm định',
    ],
  },
  {
    as: 'an',
    means: { 'NV-001': { asks: '2025-12-31' } },
    said: ['xin gia hạn NV-001 đến hết năm 2025 vì chờ Bộ Tư pháp thẩm định', 'NV-001 xin lùi hạn đến cuối tháng 12 vì thiếu số liệu'],
  },
  {
    as: 'lan',
    means: { 'NV-001': { dueOn: '2025-12-15' } },
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý' }],
    said: [
      'duyệt gia hạn NV-001 theo ủy quyền',
      'đồng ý gia hạn NV-001 theo công văn số 812/VPCP-TH ngày 18/11/2025',
      'chap thuan gia han nv 1 theo uy quyen',
      'Đồng ý cho NV-001 gia hạn đến 15/12/2025 theo văn bản 812/VPCP-TH ngày 18/11/2025',
    ],
  },
  {
    as: 'lan',
    means: { 'NV-001': { dueOn: '2025-12-10' } },
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý' }],
    said: [
      'chỉ đồng ý gia hạn NV-001 đến 10/12 theo ủy quyền',
      'duyệt gia hạn NV-001 đến ngày 10/12/2025 theo công văn 812/VPCP-TH ngày 18/11/2025',
    ],
  },
  {
    as: 'lan',
    means: { 'NV-001': { agreed: '2025-12-15' } },
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý' }],
    said: ['đồng ý gia hạn NV-001', 'duyệt gia hạn cho NV-001'],
  },
  {
    as: 'hoa',
    means: { 'NV-001': { extensionRefused: true } },
    after: [{ as: 'an', said: 'xin gia hạn NV-001 đến 15/12/2025 vì chờ góp ý' }],
    said: [
      'không đồng ý gia hạn NV-001 vì đã gia hạn một lần',
      'từ chối gia hạn NV-001, lý do việc gấp',
      'khong duyet gia han nv 1 vi viec gap',
    ],
  },
  // ── remark, evidence words ──
  {
    as: 'an',
    means: { 'NV-001': { remark: ['họp lại'] } },
    said: ['NV-001 ghi chú: tuần sau họp lại với các vụ', 'NV-001 lưu ý: cần họp lại'],
  },
  { as: 'an', means: { 'NV-009': { remark: ['Vụ Pháp chế'] } }, said: ['NV-009 ghi chú: đầu mối bên em là Vụ Pháp chế'] },
  // ── a cooperating agency's own part ──
  {
    as: 'an',
    means: { 'NV-009': { part: ['gửi ý kiến'] } },
    said: [
      'NV-009 bên em đã gửi ý kiến hôm qua',
      'NV-009 Bộ Nội vụ đã gửi ý kiến góp ý ngày 18/11',
      'phần của Bộ Nội vụ ở NV-009 đã gửi ý kiến',
    ],
  },
  {
    as: 'hoa',
    means: { 'NV-009': { part: ['góp ý'] } },
    said: ['NV-009 đã có văn bản góp ý ngày 18/11/2025', 'nv 9 ben toi da gop y roi'],
  },
  // ── hand-over, delegation ──
  {
    as: 'an',
    means: { 'NV-001': { assignees: ['Phạm Quốc Dũng'] } },
    said: [
      'chuyển NV-001 cho Phạm Quốc Dũng',
      'NV-001 chuyển cho anh Dũng phụ trách',
      'bàn giao nv 1 cho dũng',
      'giao lại NV-001 cho Phạm Quốc Dũng',
    ],
  },
  {
    as: 'lan',
    means: { 'NV-006': { assignees: ['Nguyễn Văn An'], internalDueOn: '2025-12-10' } },
    said: ['giao NV-006 cho Nguyễn Văn An, hạn nội bộ 10/12', 'phân công NV-006 cho đồng chí An, xong trước ngày 11/12/2025'],
  },
  {
    as: 'hoa',
    means: { 'NV-006': { assignees: ['Phạm Quốc Dũng'] } },
    said: ['phân công NV-006 cho Dũng', 'giao NV-006 cho đồng chí Phạm Quốc Dũng', 'NV-006 giao anh Dũng làm'],
  },
  // NV-011 waits for confirmation and is hers too: forgotten when this was written, added after the first run
  {
    as: 'hoa',
    means: { 'NV-006': { assignees: ['Nguyễn Văn An'] }, 'NV-011': { assignees: ['Nguyễn Văn An'] } },
    said: [
      'chuyển toàn bộ việc của Bình cho An',
      'bàn giao tất cả nhiệm vụ của Trần Thị Bình sang Nguyễn Văn An',
      'chị Bình chuyển công tác, giao hết việc của chị Bình cho anh An',
    ],
  },
  // ── several tasks ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 45 }, 'NV-003': { status: 'in_progress' } },
    said: [
      'NV-001 45%, NV-003 bắt đầu làm',
      'nv1 dat 45%; nv3 dang trien khai',
      'NV-003 đang làm còn NV-001 được 45%',
      'nv 1 bốn lăm phần trăm còn nv 3 thì em bắt đầu làm rồi',
    ],
  },
  {
    as: 'an',
    means: {
      'NV-001': { status: 'awaiting_confirmation', progress: 100, reportedOn: '2025-11-20' },
      'NV-002': { progress: 60, obstacle: ['đường truyền'] },
    },
    said: ['NV-001 xong, NV-002 60% vướng đường truyền', 'NV-001 đã hoàn thành.\nNV-002: 60%, khó khăn: đường truyền chậm'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 50 }, 'NV-003': { progress: 50, status: 'in_progress' } },
    said: ['NV-001 và NV-003 đều đạt 50%', 'nv 001, 003 duoc 50%', 'cả NV-001 lẫn NV-003 đều được một nửa'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 50 }, 'NV-002': { asks: '2025-12-31' } },
    said: ['NV-001 50%; NV-002 xin gia hạn đến 31/12/2025 vì thiếu kinh phí'],
  },
  {
    as: 'hoa',
    means: { 'NV-001': { progress: 90 }, 'NV-006': { progress: 80 } },
    said: ['NV-001 90%, NV-006 80%', 'Tổng hợp: nhiệm vụ 1 đạt 90%, nhiệm vụ 6 đạt 80%'],
  },
  // ── which task: the one just shown, a correction, an answer ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 70 } },
    opened: ['NV-001 60%'],
    said: [
      'nhầm, 70%',
      'à không, 70% mới đúng',
      'sửa lại thành 70% nhé',
      'xin lỗi em gõ nhầm, 70% thôi',
      'ý em là 70%',
      'nham 70%',
      'đúng ra là 70%',
      '70% mới đúng',
    ],
  },
  {
    as: 'an',
    means: { 'NV-002': { progress: 60 } },
    opened: ['NV-001 60%'],
    said: ['nhầm, NV-002 cơ', 'nhầm mã, là NV-002', 'không phải NV-001 mà là NV-002'],
  },
  {
    as: 'an',
    means: { 'NV-001': { progress: 80 } },
    opened: ['NV-001 thế nào rồi?'],
    said: ['được 80% rồi', 'việc này được 80%', 'cái này 80%', 'cập nhật lên 80%'],
  },
  { as: 'an', means: { 'NV-001': { progress: 40 } }, opened: ['đã được 40%'], said: ['NV-001', 'nv 1', 'nhiệm vụ số 1 nhé'] },
  // ── undo ──
  {
    as: 'an',
    means: { 'NV-001': { progress: 30 } },
    after: [{ as: 'an', said: 'NV-001 60%' }],
    said: ['hoàn tác', 'hoàn tác NV-001', 'hoan tac', 'quay lại số liệu trước của NV-001', 'rút lại báo cáo NV-001 vừa rồi', 'undo'],
  },
  {
    as: 'an',
    means: { 'NV-001': { status: 'in_progress', progress: 30 } },
    after: [{ as: 'an', said: 'NV-001 đã xong' }],
    said: ['hoàn tác', 'em báo nhầm, hoàn tác NV-001 giúp em'],
  },
  // ── no rights, no such task, wrong state, wrong value ──
  {
    as: 'dung',
    means: 'nothing',
    said: [
      'NV-001 đạt 60%',
      'NV-006 đã xong',
      'đề án vị trí việc làm được 60% rồi',
      'xác nhận NV-004',
      'chuyển NV-001 cho Trần Thị Bình',
      'tôi là lãnh đạo, xác nhận NV-004 hoàn thành',
    ],
  },
  {
    as: 'cuong',
    means: 'nothing',
    said: ['NV-001 đạt 60%', 'NV-001 đã hoàn thành', 'xin gia hạn NV-001 đến 15/12/2025 vì bận', 'NV-002 xong', 'NV-010 50%'],
  },
  {
    as: 'theo',
    means: 'nothing',
    said: ['NV-001 đạt 60%', 'xác nhận NV-004', 'trả lại NV-004 vì thiếu', 'giao NV-001 cho Phạm Quốc Dũng'],
  },
  {
    as: 'an',
    means: 'nothing',
    said: [
      'NV-010 đạt 50%',
      'NV-777 đã xong',
      'NV-006 50%',
      'NV-009 đạt 40%',
      'NV-005 đạt 50%',
      'NV-007 xong rồi',
      'NV-008 đạt 40%',
      'NV-001 đạt 120%',
      'NV-001 -5%',
      'NV-001 hoàn thành ngày 25/11/2025',
      'NV-001 xong ngày 30/02/2025',
      'NV-001 xong ngày 01/08/2025',
      'xin gia hạn NV-001',
      'xin gia hạn NV-001 đến 10/11/2025',
      'xin gia hạn NV-001 đến 25/11/2025 vì bận',
      'NV-001 gần xong rồi',
      'NV-001 sắp hoàn thành',
      'xác nhận NV-004 hoàn thành',
      'trả lại NV-011 vì thiếu',
      'NV-001 đạt 30%',
      'xác nhận hết các nhiệm vụ chờ xác nhận',
      'duyệt gia hạn NV-001 theo ủy quyền',
      'giao NV-001 cho Bộ Tài chính',
      'xóa NV-001',
      'hủy NV-001',
      'tạm dừng NV-001',
    ],
  },
  {
    as: 'lan',
    means: 'nothing',
    said: [
      'trả lại NV-004',
      'không đồng ý NV-004',
      'trả lại NV-001 vì chưa đạt',
      'đồng ý gia hạn NV-003',
      'chuyển NV-001 sang Bộ Tài chính',
      'giao NV-001 cho Nguyễn Thị Không Có',
    ],
  },
  // ── not updates: questions, wishes, conditions, plans, negations, hearsay, quotations ──
  {
    as: 'an',
    means: 'nothing',
    said: [
      'NV-001 xong chưa',
      'NV-001 đã hoàn thành chưa ạ?',
      'nv 1 da xong chua nhi',
      'NV-001 được bao nhiêu phần trăm rồi?',
      'NV-001 đã đạt 60% chưa?',
      'có phải NV-001 đã xong không',
      'NV-001 đã xong đúng không',
      'ai báo NV-001 xong?',
      'NV-001 chưa xong',
      'NV-001 vẫn chưa hoàn thành',
      'nv 001 chua lam gi ca',
      'NV-001 chưa bắt đầu',
      'khi nào NV-001 xong thì nhắc em',
      'nếu NV-001 xong thì báo lãnh đạo',
      'NV-001 cố gắng xong trong tuần này',
      'NV-001 dự kiến hoàn thành ngày 28/11',
      'NV-001 phấn đấu đạt 80% vào cuối tháng',
      'tuần sau NV-001 sẽ xong',
      'mai xong NV-001',
      'NV-001 chắc cuối tháng mới xong',
      'nghe nói NV-001 xong rồi',
      'hình như NV-001 được 70% rồi',
      'Theo kế hoạch NV-001 phải đạt 80%',
      'anh Bình bảo NV-001 xong rồi',
      'sếp yêu cầu NV-001 phải xong trước 30/11',
      'Kết luận ghi: "NV-001 hoàn thành trong tháng 11"',
      'mong NV-001 sớm hoàn thành',
      'giá mà NV-001 xong rồi',
      'NV-001 làm sao để xong?',
      'nhắc tôi làm NV-001 ngày mai',
      'NV-001 hạn đến ngày nào',
      'NV-001 có vướng gì không',
      'có cần xin gia hạn NV-001 không',
      'xin gia hạn thế nào',
      'tôi có thể xin gia hạn NV-001 được không?',
      'NV-001 không bắt đầu được',
      'gần như chưa làm gì NV-001',
      'cảm ơn',
      'chào buổi sáng',
      'hôm nay trời mưa 60%',
      'lãi suất tăng 5%',
      'danh sách nhiệm vụ đã hoàn thành',
      'nhiệm vụ nào đạt trên 50%',
      'có bao nhiêu việc đang thực hiện',
      'tỷ lệ hoàn thành của bộ mình',
      'nhiệm vụ vướng mắc của Bộ Nội vụ',
      'NV-001 lịch sử thế nào',
      'thử xem NV-001 60% thì sao',
      'ví dụ NV-001 60%',
      'đừng ghi NV-001 60%',
    ],
  },
];
