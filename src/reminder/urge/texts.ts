// All that is said when others are urged.
import { dayOf, formatDay, timeOf } from '../../base/index.ts';

const list = (codes: readonly string[]): string => codes.join(', ');

export const texts = {
  gist: (what: string) => `đôn đốc ${what}`.trim(),
  cardGist: (codes: readonly string[], people: number) =>
    `đôn đốc ${codes.length === 1 ? codes[0] : `${codes.length} nhiệm vụ`}, ${people} người`,
  notForYou:
    'Chỉ lãnh đạo, đầu mối và người theo dõi được đôn đốc. Đồng chí có thể nhắn "nhắc tôi NV-… thứ Sáu" để hẹn nhắc việc của mình.',
  unclear:
    'Đồng chí muốn đôn đốc những nhiệm vụ nào? Ví dụ: "đôn đốc các nhiệm vụ quá hạn của đơn vị mình", "đôn đốc các đơn vị sắp đến hạn", "nhắc NV-… giúp tôi".',
  notFound: (codes: readonly string[]) => `Không tìm thấy nhiệm vụ ${list(codes)} trong phạm vi đồng chí được xem.`,
  nothing: (words: readonly string[]) =>
    `Không có nhiệm vụ nào cần đôn đốc${words.length === 0 ? '' : ` theo bộ lọc: ${words.join('; ')}`}.`,
  finished: (codes: readonly string[]) => `${list(codes)} đã kết thúc, không cần đôn đốc.`,
  nobody: (codes: readonly string[]) =>
    `Chưa có ai để gửi đôn đốc ${list(codes)}: nhiệm vụ không do cơ quan đồng chí chủ trì, hoặc không có người phụ trách, đầu mối, lãnh đạo nào trong danh sách cán bộ.`,
  card: (tasks: number, people: number) => `Đôn đốc ${tasks} nhiệm vụ, gửi ${people} người:`,
  awaitedCard: (agency: string, parts: number, people: number) =>
    `Đôn đốc ${agency} xử lý ${parts} vướng mắc đang chờ cơ quan đó, gửi ${people} người:`,
  awaitedClosing: 'Đề nghị cơ quan đồng chí cho ý kiến hoặc xử lý phần việc đang được chờ.',
  notWaiting: (codes: readonly string[], agency: string) =>
    codes.length === 0
      ? `Không có vướng mắc nào của cơ quan mình đang chờ ${agency}.`
      : `${list(codes)} không có vướng mắc nào đang chờ ${agency}. Nếu đang chờ, đồng chí ghi trước, ví dụ "${codes[0] ?? ''} vướng ${agency} chưa góp ý", rồi đôn đốc lại.`,
  nobodyThere: (agency: string) => `${agency} chưa có đầu mối hoặc lãnh đạo nào trong danh sách cán bộ nên tôi chưa gửi đôn đốc được.`,
  allCleared: 'Các vướng mắc này vừa được báo đã xử lý, không còn gì để đôn đốc. Không gửi tin nào.',
  byFilter: (words: readonly string[]) => `Bộ lọc: ${words.join('; ')}.`,
  tooMany: (shown: number, total: number) => `Chỉ đôn đốc một lần ${shown} trong số ${total} nhiệm vụ, quá hạn lâu nhất trước.`,
  recipient: (name: string, unit: string, codes: readonly string[], reachable: boolean) =>
    `${name}${unit === '' ? '' : ` (${unit})`}: ${list(codes)}${reachable ? '' : ' · chưa liên kết'}`,
  moreRecipients: (count: number) => `… và ${count} người khác.`,
  leftOut: (codes: readonly string[]) => `Không gửi được về ${list(codes)}: không có người nhận phù hợp.`,
  unreachable: 'Người ghi "chưa liên kết" chưa có tài khoản trò chuyện với tôi, tin không đến được.',
  preview: (name: string) => `Tin gửi đồng chí ${name}:`,
  confirm: 'Xác nhận gửi',
  cancel: 'Hủy',
  heading: (name: string, position: string, agency: string) =>
    `Đôn đốc của đồng chí ${name}${position === '' ? '' : `, ${position}`}${agency === '' ? '' : ` (${agency})`}:`,
  line: (code: string, title: string, facts: readonly string[]) => [code, title, ...facts].join(' · '),
  closing: 'Đề nghị đồng chí ký nhận và báo tiến độ, vướng mắc (nếu có).',
  hint: (code: string) => `Gõ: "ký nhận hết" · "${code} xong 60%" · "${code} vướng …".`,
  sent: (people: number, tasks: number, later: Date | undefined) =>
    `${later ? `Đang là giờ nghỉ, đôn đốc sẽ được gửi lúc ${timeOf(later)} ngày ${formatDay(dayOf(later))}` : 'Đã gửi đôn đốc'} tới ${people} người, về ${tasks} nhiệm vụ. Muốn biết ai đã nhận, gõ "ai đã ký nhận đôn đốc hôm nay?".`,
  alreadySent: 'Đôn đốc này đã được gửi trước đó, không gửi lại lần nữa.',
  allFinished: 'Các nhiệm vụ này vừa kết thúc, không còn gì để đôn đốc. Không gửi tin nào.',
  moreTasks: (codes: readonly string[]) => `và ${codes.length} nhiệm vụ khác: ${list(codes)}`,
  receivedAll: (count: number) => `Đã nhận cả ${count} việc`,
  noDue: 'không có thời hạn',
};
