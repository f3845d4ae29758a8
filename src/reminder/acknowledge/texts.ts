// All that is said about acknowledgements, wishes to be reminded, and what became of an urge.
import { type Day, dayOf, formatDay, timeOf, weekdayOf } from '../../base/index.ts';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ Nhật'];
const dayWords = (day: Day): string => `${WEEKDAYS[weekdayOf(day)] ?? ''} ${formatDay(day)}`.trim();
const list = (codes: readonly string[]): string => codes.join(', ');
const momentOf = (at: Date): string => `${timeOf(at)} ngày ${formatDay(dayOf(at))}`;

export const texts = {
  gist: {
    acknowledge: 'ký nhận nhắc việc',
    'remind-on': 'hẹn nhắc lại',
    'no-more': 'bỏ hẹn nhắc',
    unanswered: 'xem ai chưa ký nhận',
    'my-reminders': 'xem hôm nay được nhắc gì',
    'urge-progress': 'xem ai đã ký nhận đôn đốc',
  },
  /** the sentence for a task that one may not see is the same as for one that does not exist */
  notFound: (codes: readonly string[]) => `Không tìm thấy nhiệm vụ ${list(codes)} trong phạm vi đồng chí được xem.`,
  notAdmin: 'Quản trị không có quyền xem nội dung nhiệm vụ.',
  notYours: (code: string, names: readonly string[]) =>
    `${code} ${names.length === 0 ? 'chưa có người phụ trách' : `do ${names.join(', ')} phụ trách`}, đồng chí không cần ký nhận.`,
  closed: (code: string) => `${code} đã kết thúc, không cần ký nhận nữa.`,
  nothingReminded: 'Gần đây tôi chưa nhắc đồng chí việc nào còn phải làm, nên chưa có gì để ký nhận.',
  which: 'Đồng chí muốn tôi nhắc nhiệm vụ nào? Vui lòng nêu mã, ví dụ "nhắc tôi NV-… thứ Sáu".',
  acknowledged: (tasks: readonly { readonly code: string; readonly dueOn?: Day }[], askAgainAfter: number) => {
    const named = tasks.map(({ code, dueOn }) => (dueOn ? `${code} (hạn ${formatDay(dueOn)})` : code));
    return `Đã ghi ký nhận ${named.join(', ')}. Tôi vẫn nhắc theo hạn; sau ${askAgainAfter} ngày chưa có tiến độ mới, tôi sẽ hỏi lại.`;
  },
  already: (codes: readonly string[]) => `${list(codes)}: đồng chí đã ký nhận trước đó.`,
  working: (code: string) => `Đã ghi: đồng chí đang làm ${code}. Khi có số liệu, nhắn ví dụ "${code} xong 60%".`,
  onWhichDay: (code: string) =>
    `Đồng chí muốn tôi nhắc lại ${code} vào ngày nào? Chọn một nút, hoặc gõ ví dụ "nhắc tôi ${code} ngày 28/11".`,
  dayButton: dayWords,
  willRemind: (codes: readonly string[], day: Day) => `Tôi sẽ nhắc đồng chí ${list(codes)} vào ${dayWords(day)}.`,
  noMore: (codes: readonly string[]) =>
    `Đã bỏ hẹn nhắc ${list(codes)}. Nhắc theo hạn vẫn tiếp tục; muốn ít tin hơn, gõ "tối đa 1 nhắc việc mỗi ngày".`,
  noWish: (codes: readonly string[]) =>
    `Đồng chí chưa hẹn nhắc ${list(codes)}. Nhắc theo hạn không tắt được cho từng việc; muốn ít tin hơn, gõ "tối đa 1 nhắc việc mỗi ngày".`,
  whichNoMore:
    'Đồng chí muốn bỏ hẹn nhắc nhiệm vụ nào? Gõ ví dụ "đừng nhắc NV-… nữa". Nhắc theo hạn vẫn tiếp tục; muốn ít tin hơn, gõ "tối đa 1 nhắc việc mỗi ngày".',
  movedFrom: (asked: Day) => `(${dayWords(asked)} là ngày nghỉ nên tôi chuyển sang ngày làm việc kế tiếp.)`,
  noMoreToday: '(Hôm nay không còn lượt nhắc nào nên tôi chuyển sang ngày làm việc kế tiếp.)',
  dayPassed: (day: Day) => `Ngày ${formatDay(day)} đã qua. Đồng chí chọn giúp ngày từ hôm nay trở đi.`,
  noSuchDay: 'Lịch không có ngày đó. Đồng chí kiểm tra lại giúp.',
  dayTooFar: 'Tôi chỉ hẹn nhắc trong vòng một năm. Đồng chí chọn giúp ngày gần hơn.',
  notForYou: 'Chỉ lãnh đạo, đầu mối và người theo dõi xem được ai chưa ký nhận.',
  allAnswered: 'Mọi người được nhắc trong 14 ngày qua đều đã ký nhận.',
  nobodyReached:
    'Trong 14 ngày qua chưa có tin nhắc việc nào đến được người nhận, nên chưa có ai phải ký nhận. Để xem tin nào không đến, gõ "ai chưa nhận được nhắc việc?".',
  toldToday: (count: number) => `Hôm nay tôi đã nhắc đồng chí ${count} nhiệm vụ:`,
  nothingToday: 'Hôm nay tôi chưa nhắc đồng chí nhiệm vụ nào.',
  toldAt: (at: Date) => `đã nhắc lúc ${timeOf(at)}`,
  toCome: (time: string, count: number) => `Đến ${time} hôm nay tôi sẽ nhắc thêm ${count} nhiệm vụ:`,
  nothingToCome: (time: string) => `Đến nay chưa có gì để nhắc thêm vào ${time} hôm nay.`,
  noSlotLeft: 'Hôm nay không còn lượt nhắc nào nữa.',
  unanswered: (people: number, tasks: number) => `Chưa ký nhận nhắc việc (14 ngày qua): ${people} người, ${tasks} nhiệm vụ.`,
  unansweredPerson: (name: string, unit: string, items: readonly string[]) =>
    `${name}${unit === '' ? '' : ` (${unit})`}: ${items.join(', ')}`,
  unansweredItem: (code: string, at: Date) => `${code} (nhắc ${momentOf(at)})`,
  more: (count: number) => `… và ${count} người khác.`,
  noUrge: 'Trong thời gian đó đồng chí chưa gửi đôn đốc nào.',
  urge: (at: Date, people: number, answered: number) =>
    `Đôn đốc lúc ${momentOf(at)}, gửi ${people} người: ${answered} đã ký nhận hoặc báo cáo, ${people - answered} chưa.`,
  urgePerson: (name: string, done: readonly string[], open: readonly string[], state: string) =>
    [
      ...(done.length > 0 ? [`đã ký nhận ${list(done)}`] : []),
      ...(open.length > 0 ? [`chưa ký nhận ${list(open)} (${STATES[state] ?? 'đang chờ gửi'})`] : []),
    ]
      .join('; ')
      .replace(/^/u, `${name}: `),
};

const STATES: Readonly<Record<string, string>> = {
  sent: 'đã gửi',
  unknown: 'chưa rõ đã đến hay chưa',
  failed: 'gửi không được',
  unreachable: 'chưa liên kết tài khoản',
  queued: 'đang chờ gửi',
  sending: 'đang gửi',
};
