// All that a digest can say.
import { type Day, dayOf, formatDay, formatNumber, shorten, timeOf } from '../base/index.ts';
import { type Figures, RATE_WORDS, type Rate, type Stuck } from '../task/index.ts';
import type { ChangeKind } from './facts.ts';
import type { Rhythm } from './rhythm.ts';

/** Codes named one by one; the rest is a number. */
const NAMED = 8;

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  completed: 'hoàn thành',
  reported: 'báo xong',
  added: 'mới giao',
  extension: 'xin gia hạn',
  obstacle: 'báo vướng mắc',
  other: 'cập nhật khác',
};

const tasksNumber = (count: number): string => (count === 0 ? 'không có' : `${formatNumber(count)} nhiệm vụ`);

function codes(list: readonly string[]): string {
  const named = list.slice(0, NAMED).join(', ');
  return list.length > NAMED ? `${named} và ${list.length - NAMED} nhiệm vụ khác` : named;
}

const withCodes = (list: readonly string[]): string =>
  list.length === 0 ? tasksNumber(0) : `${tasksNumber(list.length)} (${codes(list)})`;

const HEADINGS: Readonly<Record<Rhythm, string>> = { daily: 'Bản tin ', weekly: 'Bản tin tuần, ', monthly: 'Bản tin tháng, ' };
const RHYTHM_NAMES: Readonly<Record<Rhythm, string>> = { daily: 'mỗi ngày làm việc', weekly: 'đầu tuần', monthly: 'đầu tháng' };

export const texts = {
  everybody: 'tất cả cơ quan',
  heading: (today: Day, whose: string, rhythm: Rhythm) => `${HEADINGS[rhythm]}ngày ${formatDay(today)} · ${whose}`,
  quiet: (since: Date, { assigned, overdue, stuck }: { assigned: number; overdue: number; stuck: number }) =>
    `Không có gì mới từ ${moment(since)}: ${formatNumber(assigned)} nhiệm vụ, ${formatNumber(overdue)} quá hạn, ${formatNumber(stuck)} đang vướng.`,
  changed: (since: Date, groups: readonly (readonly [ChangeKind, readonly string[]])[]) => {
    const total = groups.reduce((sum, [, list]) => sum + list.length, 0);
    const parts = groups.map(([kind, list]) => `${formatNumber(list.length)} ${CHANGES[kind]}: ${codes(list)}`);
    return `Thay đổi từ ${moment(since)}: ${tasksNumber(total)}${total === 0 ? '' : ` (${parts.join('; ')})`}`;
  },
  newlyOverdue: (list: readonly string[]) => `Mới quá hạn: ${withCodes(list)}`,
  dueThisWeek: (until: Day, rhythm: Rhythm, list: readonly string[]) =>
    `Đến hạn từ nay đến hết ${rhythm === 'monthly' ? 'tháng' : 'tuần'} (${formatDay(until)}): ${withCodes(list)}`,
  waiting: (awaiting: readonly string[], extensions: readonly { readonly code: string; readonly toDueOn: Day }[]) => {
    const parts = [
      ...(awaiting.length > 0 ? [`${formatNumber(awaiting.length)} báo xong chờ xác nhận: ${codes(awaiting)}`] : []),
      ...(extensions.length > 0
        ? [
            `${formatNumber(extensions.length)} xin gia hạn: ${extensions.map(one => `${one.code} đến ${formatDay(one.toDueOn)}`).join(', ')}`,
          ]
        : []),
    ];
    return `Chờ quyết định: ${parts.length === 0 ? tasksNumber(0) : parts.join('; ')}`;
  },
  stuck: (list: readonly string[], count: number) =>
    `Đang vướng: ${count === 0 ? tasksNumber(0) : `${tasksNumber(count)}: ${list.join('; ')}${count > list.length ? ` và ${count - list.length} nhiệm vụ khác` : ''}`}`,
  stuckTask: ({ code, text }: Stuck, by: string | undefined) => {
    const what = shorten(text, 60);
    // "Bộ Tài chính chưa góp ý" names it already
    const named = by !== undefined && !what.toLocaleLowerCase('vi').includes(by.toLocaleLowerCase('vi'));
    return `${code} (${named ? `chờ ${by}: ${what}` : what})`;
  },
  totals: (f: Figures) =>
    `Tổng số ${formatNumber(f.assigned)} nhiệm vụ: hoàn thành ${formatNumber(f.completed)} (đúng hạn ${formatNumber(f.completedOnTime)}, trễ hạn ${formatNumber(f.completedLate)}), ` +
    `đang thực hiện trong hạn ${formatNumber(f.withinDeadline)} (sắp đến hạn ${formatNumber(f.dueSoon)}), quá hạn ${formatNumber(f.overdue)}, ` +
    `không có thời hạn ${formatNumber(f.noDeadline)}, tạm dừng ${formatNumber(f.paused)}. Ngoài ra đã hủy ${formatNumber(f.cancelled)}.`,
  rate: ({ name, part, whole, percent }: Rate) =>
    `${RATE_WORDS[name].name}: ${percent === undefined ? 'chưa có số liệu' : `${formatNumber(percent)}%`} (${formatNumber(part)}/${formatNumber(whole)}; ${RATE_WORDS[name].formula})`,
  drill: {
    button: (label: string, count: number) => `${label} (${formatNumber(count)})`,
    newlyOverdue: 'Mới quá hạn',
    overdue: 'Tất cả quá hạn',
    due: 'Sắp đến hạn',
    decisions: 'Chờ quyết định',
    stuck: 'Đang vướng',
  },
  settings: {
    gist: 'bản tin',
    notForAdmin: 'Quản trị không có quyền xem nội dung nhiệm vụ nên không có bản tin.',
    off: 'Đã tắt bản tin. Muốn nhận lại, gõ "bật bản tin"; xem ngay thì gõ "gửi cho tôi bản tin ngay".',
    comes: (rhythms: readonly Rhythm[], time: string) =>
      time === 'off'
        ? 'Bản tin đang tắt. Muốn nhận lại, gõ "bật bản tin".'
        : `Bản tin gửi lúc ${time}, ${rhythms.map(rhythm => RHYTHM_NAMES[rhythm]).join(' và ')}.`,
    noSuchHour: 'Không có giờ đó. Đồng chí nêu giúp, ví dụ "bản tin lúc 7 giờ" hoặc "bản tin lúc 6:45".',
    tooLate: (until: string) => `Bản tin chỉ gửi trước ${until}. Đồng chí chọn giúp giờ sớm hơn.`,
    turnOn: { weekly: 'Nhận bản tin này đầu tuần', monthly: 'Nhận bản tin này đầu tháng' },
  },
  chart: {
    title: (whose: string) => whose.charAt(0).toLocaleUpperCase('vi') + whose.slice(1),
    subtitle: (today: Day, total: number) => `Nhiệm vụ tính đến ${formatDay(today)}, tổng số ${formatNumber(total)}`,
    fileName: (today: Day) => `ban-tin-${today}.png`,
    bars: {
      completedOnTime: 'Hoàn thành đúng hạn',
      completedLate: 'Hoàn thành trễ hạn',
      completedNoDeadline: 'Hoàn thành, không hạn',
      dueSoon: 'Sắp đến hạn',
      later: 'Còn trên 7 ngày',
      overdue: 'Quá hạn',
      noDeadline: 'Không có thời hạn',
      paused: 'Tạm dừng',
    },
  },
};

const moment = (at: Date): string => `${timeOf(at)} ngày ${formatDay(dayOf(at))}`;
