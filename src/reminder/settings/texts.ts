// All that is said about the settings of reminders and days.
import { type Day, formatDay, weekdayOf } from '../../base/index.ts';
import type { Policy } from '../policy.ts';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ Nhật'];
const dayWords = (day: Day): string => `${WEEKDAYS[weekdayOf(day)] ?? ''} ${formatDay(day)}`.trim();
const list = (days: readonly number[]): string => days.join(', ');

export const texts = {
  gist: 'cài đặt nhắc việc',
  notForYou:
    'Chỉ lãnh đạo, đầu mối của cơ quan hoặc quản trị được đổi cài đặt nhắc việc chung. Đồng chí có thể đặt cho riêng mình: "tối đa 2 nhắc việc mỗi ngày".',
  onlyAdmin: 'Chỉ quản trị được đổi lịch làm việc (ngày nghỉ, ngày làm bù).',
  mostADay: (count: number) => `Từ nay tôi nhắc đồng chí tối đa ${count} tin mỗi ngày.`,
  badCount: 'Số tin nhắc mỗi ngày phải từ 1 đến 20.',
  before: (whose: string, days: readonly number[]) =>
    `${whose}: nhắc trước hạn ${list(days)} ngày (việc ngắn bỏ các mốc dài hơn nửa thời gian thực hiện).`,
  after: (whose: string, days: readonly number[]) => `${whose}: nhắc khi quá hạn ${list(days)} ngày, sau đó hằng tuần rồi thưa dần.`,
  badDays: 'Các mốc phải là số ngày khác nhau, không quá 365; mốc quá hạn từ 1 trở lên.',
  quiet: (whose: string, from: string, until: string) => `${whose}: không nhắc từ ${from} đến ${until} hôm sau và ngày nghỉ.`,
  quietCoversSlots: (slots: readonly string[]) =>
    `Với giờ yên lặng đó thì không còn lượt nhắc nào (lượt nhắc: ${slots.join(', ')}). Đồng chí chọn giúp khung giờ khác.`,
  urgent: (whose: string, anyHour: boolean) =>
    anyHour ? `${whose}: việc khẩn được nhắc cả ngày nghỉ.` : `${whose}: việc khẩn cũng chỉ được nhắc trong giờ làm việc.`,
  askAgain: (whose: string, days: number) => `${whose}: đã ký nhận mà ${days} ngày chưa có tiến độ thì tôi hỏi lại.`,
  badAskAgain: 'Số ngày phải từ 1 đến 90.',
  unitHead: (unit: string, name: string, code: string) =>
    `Trưởng đơn vị ${unit}: ${name} (${code}). Việc quá hạn từ 4 ngày sẽ báo đồng chí này.`,
  noSuchUnit: (unit: string, known: readonly string[]) =>
    `Không có đơn vị "${unit}" trong danh sách cán bộ của cơ quan.${known.length === 0 ? '' : ` Các đơn vị: ${known.join('; ')}.`}`,
  noSuchPerson: (said: string) => `Không tìm thấy "${said}" trong danh sách cán bộ của cơ quan. Đồng chí nêu họ tên đầy đủ hoặc mã cán bộ.`,
  severalPeople: (said: string, codes: readonly string[]) =>
    `Có nhiều người tên "${said}": ${codes.join(', ')}. Đồng chí nêu giúp mã cán bộ.`,
  whole: 'Toàn hệ thống',
  show: (whose: string, policy: Policy, heads: readonly string[]) => [
    `Cài đặt nhắc việc của ${whose}:`,
    `Trước hạn: ${list(policy.before)} ngày. Quá hạn: ${list(policy.after)} ngày, sau đó hằng tuần rồi thưa dần.`,
    `Nhắc từ ${policy.pushHours.from} đến ${policy.pushHours.until} ngày làm việc, tối đa ${policy.maxPushesADay} tin mỗi người một ngày.`,
    policy.urgentAnyHour ? 'Việc khẩn được nhắc cả ngày nghỉ.' : 'Việc khẩn không nhắc ngoài giờ.',
    `Hỏi lại sau ${policy.askAgainAfter} ngày kể từ khi ký nhận mà chưa có tiến độ.`,
    heads.length === 0 ? 'Chưa đặt trưởng đơn vị nào.' : `Trưởng đơn vị: ${heads.join('; ')}.`,
  ],
  head: (unit: string, code: string) => `${unit}: ${code}`,
  day: {
    work: (days: readonly Day[]) => `Đã ghi: ${days.map(dayWords).join(', ')} là ngày làm việc.`,
    off: (days: readonly Day[]) => `Đã ghi: ${days.map(dayWords).join(', ')} là ngày nghỉ, không nhắc việc.`,
    usual: (days: readonly Day[]) => `Đã ghi: ${days.map(dayWords).join(', ')} theo lịch chung của Nhà nước.`,
  },
  noDay: 'Đồng chí nêu giúp ngày, ví dụ "nghỉ ngày 02/01/2026" hoặc "thứ Bảy 10/01/2026 làm bù".',
  noSuchDay: 'Lịch không có ngày đó. Đồng chí kiểm tra lại giúp.',
  noDays: 'Chưa đặt ngày riêng nào: lịch làm việc theo thông báo nghỉ lễ của Nhà nước.',
  days: (off: readonly Day[], work: readonly Day[]) => [
    'Ngày đặt riêng của hệ thống:',
    ...(off.length > 0 ? [`Nghỉ: ${off.map(dayWords).join(', ')}.`] : []),
    ...(work.length > 0 ? [`Làm việc: ${work.map(dayWords).join(', ')}.`] : []),
  ],
};
