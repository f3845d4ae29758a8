// All that a reminder can say.
import { type Day, formatDay, weekdayOf } from '../base/index.ts';

/** In the order in which they stand in the message. */
export type Urgency = 'overdue' | 'urgent' | 'soon' | 'awaiting';

const WEEKEND: Readonly<Record<number, string>> = { 6: 'Thứ Bảy', 7: 'Chủ Nhật' };

export const texts = {
  heading: (today: Day, count: number, late: boolean) =>
    `Nhắc việc ngày ${formatDay(today)}: ${count} nhiệm vụ${late ? ' (gửi chậm)' : ''}`,
  group: {
    overdue: (count: number) => `Quá hạn (${count}):`,
    urgent: (count: number) => `Cần xong ngay (${count}):`,
    soon: (count: number) => `Sắp đến hạn (${count}):`,
    awaiting: (count: number) => `Chờ xác nhận (${count}):`,
  } satisfies Record<Urgency, (count: number) => string>,
  line: (code: string, title: string, facts: readonly string[]) => [code, title, ...facts].join(' · '),
  overdue: (dueOn: Day, days: number) => `hạn ${formatDay(dueOn)} (quá hạn ${days} ngày)`,
  due: (dueOn: Day, left: number) => `hạn ${formatDay(dueOn)} (${daysLeft(left)})`,
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
  hint: 'Báo tiến độ: nhắn mã nhiệm vụ và kết quả, ví dụ "xong 60%" hoặc "vướng …".',
};

function daysLeft(left: number): string {
  if (left === 0) return 'hôm nay';
  return left === 1 ? 'ngày mai' : `còn ${left} ngày`;
}
