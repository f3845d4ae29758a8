// All that a reminder can say.
import { type Day, formatDay, weekdayOf } from '../base/index.ts';

/** In the order in which they stand in the message. */
export type Urgency = 'overdue' | 'urgent' | 'soon' | 'awaiting' | 'wished';

const WEEKEND: Readonly<Record<number, string>> = { 6: 'Thứ Bảy', 7: 'Chủ Nhật' };

export const texts = {
  heading: (today: Day, count: number, awaited: number, late: boolean) => {
    const parts = [...(count > 0 ? [`${count} nhiệm vụ`] : []), ...(awaited > 0 ? [`${awaited} việc cơ quan khác đang chờ`] : [])];
    return `Nhắc việc ngày ${formatDay(today)}: ${parts.join(', ')}${late ? ' (gửi chậm)' : ''}`;
  },
  group: {
    overdue: (count: number) => `Quá hạn (${count}):`,
    urgent: (count: number) => `Cần xong ngay (${count}):`,
    soon: (count: number) => `Sắp đến hạn (${count}):`,
    awaiting: (count: number) => `Chờ xác nhận (${count}):`,
    wished: (count: number) => `Đồng chí đã hẹn nhắc hôm nay (${count}):`,
  } satisfies Record<Urgency, (count: number) => string>,
  line: (code: string, title: string, facts: readonly string[]) => [code, title, ...facts].join(' · '),
  deadline: (dueOn: Day) => `hạn ${formatDay(dueOn)}`,
  overdue: (dueOn: Day, days: number) => `hạn ${formatDay(dueOn)} (quá hạn ${days} ngày)`,
  /** @param time "16:00", where the directive says an hour */
  due: (dueOn: Day, left: number, time: string | undefined) => {
    const hour = time === undefined ? '' : `trước ${time.replace(':', ' giờ ')} ngày `;
    return `hạn ${hour}${formatDay(dueOn)} (${daysLeft(left)})`;
  },
  /** "trước ngày": the day itself is too late */
  dueBefore: (dueOn: Day, left: number) =>
    `hạn trước ngày ${formatDay(dueOn)} (${left > 0 ? daysLeft(left) : left === 0 ? 'hôm nay là ngày cuối' : 'đã đến ngày hạn'})`,
  onDayOff: (day: Day) => {
    const name = WEEKEND[weekdayOf(day)];
    return name ? `hạn rơi vào ${name}` : 'hạn rơi vào ngày nghỉ';
  },
  awaiting: (reportedOn: Day | undefined) => (reportedOn ? `chờ xác nhận, báo xong ngày ${formatDay(reportedOn)}` : 'chờ xác nhận'),
  inCharge: (names: readonly string[]) => `phụ trách: ${names.join(', ')}`,
  again: 'gửi lại',
  late: 'gửi chậm',
  others: (codes: readonly string[]) => `và ${codes.length} nhiệm vụ khác: ${codes.join(', ')}. Gõ "việc của tôi" để xem tất cả.`,
  noteAgain: 'Việc có chữ "gửi lại" đã nằm trong tin trước, chưa rõ tin đó có đến được đồng chí hay không.',
  hint: (code: string) => `Gõ: "ký nhận hết" · "${code} xong 60%" · "${code} vướng …" · "nhắc tôi ${code} thứ Sáu".`,
  urgent: 'KHẨN',
  silent: 'đã ký nhận nhưng chưa có tiến độ mới, đồng chí cho biết tình hình',
  wished: 'đồng chí hẹn nhắc',
  awaited: (count: number) => `Cơ quan đồng chí đang được chờ (${count}):`,
  awaitedLine: (code: string, title: string, needed: string, since: Day, days: number) =>
    `${code} · ${title} · đang vướng: ${needed} · từ ngày ${formatDay(since)} (${days} ngày)`,
  awaitedHint: (code: string) => `Khi đã xử lý phần của cơ quan mình, nhắn ví dụ: "${code} đã gửi ý kiến ngày …".`,
  buttons: {
    received: 'Đã nhận',
    receivedAll: (count: number) => `Đã nhận cả ${count} việc`,
    working: 'Đang làm',
    done: 'Đã xong',
    extend: 'Xin gia hạn',
    later: 'Nhắc lại sau',
    clause: 'Xem điều khoản',
    confirm: 'Xem để xác nhận',
    urge: 'Đôn đốc',
    open: (code: string) => code,
  },
};

function daysLeft(left: number): string {
  if (left === 0) return 'hôm nay';
  return left === 1 ? 'ngày mai' : `còn ${left} ngày`;
}
