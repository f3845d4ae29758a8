// All that the documents and the messages that bring them say.
import { type Day, formatDay, formatNumber, partsOf } from '../base/index.ts';
import { DUE_SOON_DAYS, type Figures, RATE_WORDS, type Rate } from '../task/index.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export const texts = {
  gist: { report: 'xuất báo cáo', letter: 'soạn công văn đôn đốc', calendar: 'xuất lịch thời hạn' },
  unclear:
    'Tôi chưa rõ báo cáo về những nhiệm vụ nào. Ví dụ: “xuất báo cáo nhiệm vụ quá hạn của Bộ Y tế”, “xuất báo cáo tháng 11 ra excel”.',
  nothingBefore: 'Chưa có danh sách nào để xuất. Đồng chí hỏi một danh sách trước, hoặc nói rõ: “xuất excel nhiệm vụ quá hạn”.',
  notPermitted: 'Vai trò quản trị không có quyền xem nội dung nhiệm vụ nên không xuất được báo cáo.',
  letterNotPermitted: 'Chỉ lãnh đạo, đầu mối và cán bộ theo dõi được lập dự thảo công văn đôn đốc.',
  nothing: (words: string) => `Không có nhiệm vụ nào để đưa vào tệp (${words}).`,
  nothingToUrge: (words: string) => `Không có nhiệm vụ quá hạn hoặc sắp đến hạn để đôn đốc (${words}).`,
  noDeadlines: 'Không có nhiệm vụ nào chưa hoàn thành mà có thời hạn, nên chưa có gì để đưa vào lịch.',
  cut: (most: number, total: number) =>
    `Tệp chỉ chứa ${formatNumber(most)} nhiệm vụ đầu tiên theo thời hạn trong tổng số ${formatNumber(total)}; đồng chí thu hẹp điều kiện để có đủ.`,
  made: {
    report: (total: number) => `Báo cáo ${formatNumber(total)} nhiệm vụ:`,
    letter: (recipients: number, tasks: number) =>
      `Dự thảo công văn đôn đốc gửi ${formatNumber(recipients)} nơi về ${formatNumber(tasks)} nhiệm vụ. Đồng chí kiểm tra số, ký hiệu, người ký trước khi phát hành.`,
    calendar: (total: number) => `Lịch thời hạn của ${formatNumber(total)} nhiệm vụ (mở bằng Outlook, Google Calendar hoặc điện thoại):`,
  },
  footer: (words: readonly string[], total: number, today: Day) =>
    `Bộ lọc: ${words.length === 0 ? 'tất cả' : words.join('; ')} · ${formatNumber(total)} nhiệm vụ · tính đến ${formatDay(today)}`,
  all: 'tất cả',
  fileName: {
    report: (today: Day) => `Bao-cao-nhiem-vu-${today}`,
    letter: (today: Day) => `Du-thao-cong-van-don-doc-${today}`,
    calendar: (today: Day) => `Lich-thoi-han-${today}`,
  },
};

/** Names of figures, as rows of a table. */
export const figureRows = (figures: Figures): readonly (readonly [string, number])[] => [
  ['Tổng số được giao', figures.assigned],
  ['Hoàn thành', figures.completed],
  ['– Hoàn thành đúng hạn', figures.completedOnTime],
  ['– Hoàn thành trễ hạn', figures.completedLate],
  ['– Hoàn thành, không có thời hạn', figures.completedNoDeadline],
  ['Chưa hoàn thành', figures.open],
  ['– Đang thực hiện trong hạn', figures.withinDeadline],
  ['– Quá hạn', figures.overdue],
  ['– Không có thời hạn', figures.noDeadline],
  ['Chờ xác nhận hoàn thành', figures.awaitingConfirmation],
  ['Tạm dừng', figures.paused],
  ['Đã hủy (không tính vào tổng số)', figures.cancelled],
];

/** [name, value with both numbers, formula] */
export function rateRow(rate: Rate): readonly [string, string, string] {
  const { name, formula } = RATE_WORDS[rate.name];
  return [name, rate.percent === undefined ? 'chưa tính được' : `${formatNumber(rate.percent)}% (${rate.part}/${rate.whole})`, formula];
}

export const sheetTexts = {
  list: 'Danh sách',
  totals: 'Tổng hợp',
  agencies: 'Theo cơ quan',
  title: 'BÁO CÁO NHIỆM VỤ ĐƯỢC GIAO',
  columns: {
    number: 'TT',
    code: 'Mã nhiệm vụ',
    title: 'Nội dung nhiệm vụ',
    directive: 'Văn bản giao',
    clause: 'Điều khoản',
    assignedOn: 'Ngày giao',
    leads: 'Cơ quan chủ trì',
    cooperators: 'Cơ quan phối hợp',
    originalDueOn: 'Thời hạn ban đầu',
    dueOn: 'Thời hạn',
    status: 'Trạng thái',
    standing: 'Tình trạng hạn',
    progress: 'Tiến độ (%)',
    completedOn: 'Ngày hoàn thành',
    assignees: 'Người phụ trách',
    result: 'Kết quả',
    obstacles: 'Khó khăn, vướng mắc',
  },
  figure: 'Chỉ tiêu',
  value: 'Số liệu',
  formula: 'Công thức',
  agency: 'Cơ quan chủ trì',
  assigned: 'Được giao',
  completed: 'Hoàn thành',
  onTime: 'Đúng hạn',
  late: 'Trễ hạn',
  within: 'Trong hạn',
  overdue: 'Quá hạn',
  noDeadline: 'Không hạn',
  overdueRate: 'Tỷ lệ quá hạn (%)',
};

/** Where a task stands with its deadline, in few words. */
export const standing = {
  late: (days: number) => `Quá hạn ${days} ngày`,
  left: (days: number) => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`),
  onTime: 'Đúng hạn',
  completedLate: 'Trễ hạn',
  noDeadline: 'Không có thời hạn',
  reported: (day: Day) => `Chờ xác nhận, báo xong ngày ${formatDay(day)}`,
  none: '',
};

/** The frame of an official paper: Nghị định 30/2020/NĐ-CP, annex I, part II and III. */
export const frameTexts = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (symbol: string) => `Số:        /${symbol}`,
  place: (seat: string, day: Day) => {
    const { year, month, date } = partsOf(day);
    // Nghị định 30/2020, annex I: days below 10 and the first two months are written with a 0
    return `${seat}, ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
  },
  unknownSeat: '…………',
  centralSeat: 'Hà Nội',
  provinceKind: /^(?:Tỉnh|Thành phố) /u,
  council: 'ỦY BAN NHÂN DÂN',
  councilSymbol: 'UBND',
  reportSymbol: (agency: string) => `BC-${agency}`,
  letterSymbol: (agency: string) => `${agency}-VP`,
  unknownSymbol: '…………',
  recipients: 'Nơi nhận:',
  asAbove: '- Như trên;',
  file: '- Lưu: VT.',
  forReport: '- Lãnh đạo cơ quan (để báo cáo);',
  signer: 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
  annex: 'PHỤ LỤC',
  draft: 'DỰ THẢO',
};

export const reportTexts = {
  title: 'BÁO CÁO',
  subject: 'Tình hình thực hiện nhiệm vụ được giao',
  scope: (words: readonly string[], today: Day) =>
    `Phạm vi: ${words.length === 0 ? 'tất cả nhiệm vụ' : words.join('; ')}; số liệu tính đến hết ngày ${formatDay(today)}, lấy từ cơ sở dữ liệu theo dõi nhiệm vụ.`,
  results: 'I. KẾT QUẢ CHUNG',
  opening: ({ assigned, completed, overdue, open }: Figures) =>
    `Tổng số nhiệm vụ được giao: ${formatNumber(assigned)}; đã hoàn thành ${formatNumber(completed)}; chưa hoàn thành ${formatNumber(open)}, trong đó quá hạn ${formatNumber(overdue)}.`,
  byAgency: 'Tổng hợp theo cơ quan chủ trì',
  attention: 'II. NHIỆM VỤ CẦN TẬP TRUNG',
  overdue: (count: number) => `1. Nhiệm vụ quá hạn: ${formatNumber(count)}`,
  soon: (count: number) => `2. Nhiệm vụ sắp đến hạn (${DUE_SOON_DAYS} ngày tới): ${formatNumber(count)}`,
  stuck: (count: number) => `3. Nhiệm vụ có khó khăn, vướng mắc: ${formatNumber(count)}`,
  none: 'Không có.',
  more: (count: number) => `(và ${formatNumber(count)} nhiệm vụ khác, xem Phụ lục)`,
  waitsFor: (obstacle: string, since: string) => `${obstacle} (từ ${since})`,
  closing: 'Trên đây là báo cáo tình hình thực hiện nhiệm vụ được giao./.',
  annexTitle: 'Danh sách nhiệm vụ',
  annexOf: '(Kèm theo Báo cáo tình hình thực hiện nhiệm vụ được giao)',
};

export const letterTexts = {
  subject: 'V/v đôn đốc thực hiện nhiệm vụ được giao',
  to: 'Kính gửi:',
  opening: (overdue: number, soon: number, today: Day) =>
    `Qua theo dõi việc thực hiện các nhiệm vụ được giao tại văn bản chỉ đạo của cấp có thẩm quyền, tính đến ngày ${formatDay(today)} còn ${counted(overdue, soon)} chưa hoàn thành (danh sách tại Phụ lục kèm theo).`,
  request: 'Để bảo đảm tiến độ, đề nghị các cơ quan, đơn vị:',
  first:
    '1. Tập trung thực hiện, hoàn thành các nhiệm vụ đã quá hạn; chủ động hoàn thành các nhiệm vụ sắp đến hạn theo đúng thời hạn được giao.',
  second: (day: Day) =>
    `2. Báo cáo kết quả, tiến độ thực hiện, nguyên nhân chậm, khó khăn, vướng mắc và đề xuất giải pháp (nếu có) trước ngày ${formatDay(day)} để tổng hợp, báo cáo cấp có thẩm quyền.`,
  closing: 'Đề nghị các cơ quan, đơn vị quan tâm, chỉ đạo thực hiện./.',
  annexTitle: 'Danh sách nhiệm vụ chưa hoàn thành',
  annexOf: '(Kèm theo Công văn đôn đốc thực hiện nhiệm vụ được giao)',
  ownUnit: (unit: string, agency: string) => (unit === '' ? agency : unit),
};

function counted(overdue: number, soon: number): string {
  const late = overdue > 0 ? `${formatNumber(overdue)} nhiệm vụ đã quá hạn` : '';
  const near = soon > 0 ? `${formatNumber(soon)} nhiệm vụ sắp đến hạn` : '';
  return [late, near].filter(part => part !== '').join(' và ');
}

export const calendarTexts = {
  name: (fullName: string) => `Thời hạn nhiệm vụ: ${fullName}`,
  event: (code: string, title: string) => `Hạn ${code}: ${title}`,
  description: (parts: readonly string[]) => parts.filter(part => part !== '').join('\n'),
  lead: (names: string) => `Chủ trì: ${names}`,
  directive: (name: string, clause: string) => `Văn bản: ${name}${clause === '' ? '' : ` (${clause})`}`,
  internal: (code: string, title: string) => `Hạn nội bộ ${code}: ${title}`,
};
