// What is said of reminders.
import { type Day, formatDay } from '../../../base/index.ts';

/** Codes spelt out of one person. */
const CODES = 6;

export const texts = {
  none: 'Chưa có nhắc việc nào được gửi cho đồng chí.',
  heading: (count: number) => `${count} lần nhắc việc gần nhất gửi đồng chí:`,
  line: (when: string, codes: string, sent: boolean) =>
    `${when}: ${codes || 'nhiệm vụ không còn trong phạm vi'}${sent ? '' : ' (chưa gửi được)'}`,

  notForOfficers:
    'Lãnh đạo, đầu mối và người theo dõi xem được ai chưa nhận nhắc việc. Để xem nhắc việc của mình, gõ "tôi được nhắc những gì".',
  allReached: (agency: string | undefined, days: number) =>
    `Trong ${days} ngày qua, mọi nhắc việc về nhiệm vụ còn mở${agency === undefined ? '' : ` của ${agency}`} đều đã đến người nhận.`,
  unreachedHeading: (count: number, agency: string | undefined) =>
    `${count} người chưa nhận được nhắc việc${agency === undefined ? '' : ` (${agency})`}:`,
  unreachedLine: (one: { who: string; place: string; why: string; since: string; codes: readonly string[] }) =>
    [one.who, one.place, one.why, `từ ${one.since}`, codesOf(one.codes)].filter(part => part !== '').join(' · '),
  reason: {
    'no-account': 'chưa liên kết tài khoản nhắn tin',
    lost: 'đã chặn bot hoặc rời cuộc trò chuyện',
    refused: 'nền tảng từ chối tin',
    unanswered: 'đã gửi, chưa rõ có đến không (sẽ gửi lại trong tin sau)',
    waiting: 'đang chờ gửi',
  },
  others: (count: number) => `và ${count} người khác.`,
  unreachedNote: (days: number, today: Day) =>
    `Nhắc việc lập trong ${days} ngày, về nhiệm vụ còn mở · tính đến ${formatDay(today)}. Người chưa liên kết: đầu mối hoặc quản trị gửi thư mời (dondoc staff invite).`,
};

function codesOf(codes: readonly string[]): string {
  const rest = codes.length - CODES;
  return `${codes.slice(0, CODES).join(', ')}${rest > 0 ? ` và ${rest} nhiệm vụ khác` : ''}`;
}
