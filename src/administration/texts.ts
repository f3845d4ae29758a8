// What an admin, and whoever asks for the own data, is told.

import type { Day } from '../base/index.ts';
import { formatDay, formatNumber } from '../base/index.ts';

const who = (name: string, code: string): string => `${name} (${code})`;

export const texts = {
  gist: 'quản trị người dùng',
  adminOnly: 'Chỉ quản trị được quản lý người dùng, phân quyền và dữ liệu cá nhân của người khác.',
  unknown: (said: string) => `Không tìm thấy cán bộ “${said}”. Đồng chí dùng mã cán bộ (ví dụ CB-014) hoặc đủ họ tên.`,
  several: (said: string, people: readonly string[]) =>
    `Có ${people.length} người tên “${said}”: ${people.join('; ')}. Đồng chí nhắn lại với mã cán bộ.`,
  oneself: 'Đồng chí không tự thu hồi quyền, đổi vai trò hoặc xóa dữ liệu của chính mình; cần một quản trị khác.',
  alreadyRevoked: (name: string, code: string) => `${who(name, code)} đã bị thu hồi quyền từ trước. Mở lại: “mở lại quyền ${code}”.`,
  notRevoked: (name: string, code: string) => `${who(name, code)} đang có quyền bình thường.`,
  sameRole: (name: string, code: string, role: string) => `${who(name, code)} đang có vai trò ${role}.`,
  erased: 'Người này đã được xóa dữ liệu cá nhân, không khôi phục được.',
  confirm: 'Xác nhận',
  cancel: 'Hủy',
  card: {
    invite: (name: string, code: string, days: number) => [
      `Tạo liên kết mời cho ${who(name, code)}.`,
      `Liên kết dùng một lần, hết hạn sau ${days} ngày; liên kết cũ chưa dùng mất hiệu lực. Khi người được mời mở liên kết, tài khoản cũ (nếu có) bị ngắt.`,
    ],
    revoke: (name: string, code: string) => [
      `Thu hồi quyền của ${who(name, code)}: ngắt ngay mọi tài khoản, nút bấm và lời mời; không nhận nhắc việc nữa.`,
      'Nhiệm vụ đang phụ trách giữ nguyên; nhờ đầu mối bàn giao: “bàn giao việc của … cho …”.',
    ],
    restore: (name: string, code: string) => [`Mở lại quyền cho ${who(name, code)}. Sau đó cần tạo lời mời mới để liên kết tài khoản.`],
    role: (name: string, code: string, before: string, after: string) => [
      `Vai trò của ${who(name, code)}: ${before} → ${after}.`,
      'Quyền xem, cập nhật đổi ngay; tài khoản đang dùng giữ nguyên.',
    ],
    erase: (name: string, code: string) => [
      `Xóa dữ liệu cá nhân của ${who(name, code)}: họ tên, chức vụ, đơn vị, tài khoản, hội thoại, tin đã gửi. Quyền bị thu hồi. KHÔNG khôi phục được.`,
      'Nhật ký nhiệm vụ giữ lại số định danh của người này làm bằng chứng; sao lưu cũ cần được hủy theo quy định lưu trữ.',
    ],
  },
  done: {
    invite: (name: string, link: string) => [`Lời mời của ${name} (gửi riêng cho người đó, không chuyển tiếp):`, link],
    revoke: (name: string) => [`Đã thu hồi quyền của ${name}.`],
    restore: (name: string) => [`Đã mở lại quyền cho ${name}. Tạo lời mời để liên kết tài khoản.`],
    role: (name: string, role: string) => [`Đã đổi vai trò của ${name} thành ${role}.`],
    erase: () => ['Đã xóa dữ liệu cá nhân.'],
  },
  changed: 'Người này vừa được thay đổi; đồng chí kiểm tra và nhắn lại.',
  list: (total: number, unlinked: number) => `${formatNumber(total)} cán bộ, ${formatNumber(unlinked)} người chưa liên kết tài khoản:`,
  listUnlinked: (total: number) => `${formatNumber(total)} cán bộ chưa liên kết tài khoản:`,
  nobody: 'Không có ai.',
  person: (code: string, name: string, role: string, unit: string, agency: string, linked: boolean) =>
    [code, name, role, unit, agency, linked ? 'đã liên kết' : 'chưa liên kết'].filter(part => part !== '').join(' · '),
  more: (rest: number) => `(còn ${formatNumber(rest)} người; nêu tên cơ quan để thu hẹp, ví dụ “danh sách cán bộ Bộ Y tế”)`,
  trail: (count: number) => `${formatNumber(count)} việc quản trị gần nhất:`,
  entry: (at: string, actor: string, action: string, subject: string) =>
    [at, actor, ACTIONS[action] ?? action, subject].filter(part => part !== '').join(' · '),
  terminal: 'cửa sổ lệnh',
  stranger: 'người lạ',
  data: (name: string) => `Toàn bộ dữ liệu cá nhân đang lưu về ${name} (tệp JSON). Nội dung nhiệm vụ không nằm trong tệp này.`,
  dataFile: (code: string, today: Day) => `Du-lieu-ca-nhan-${code}-${today}.json`,
  asOf: (today: Day) => `Tính đến ${formatDay(today)}.`,
};

/** What stands in the audit, in the words of the admin. */
const ACTIONS: Readonly<Record<string, string>> = {
  invited: 'tạo lời mời',
  'person-revoked': 'thu hồi quyền',
  'person-restored': 'mở lại quyền',
  'person-erased': 'xóa dữ liệu cá nhân',
  role: 'đổi vai trò',
  leave: 'ghi ngày nghỉ, người thay',
  setting: 'đổi cài đặt',
  urge: 'đôn đốc',
  'group-bound': 'gắn nhóm',
  'group-unbound': 'bỏ gắn nhóm',
  'group-digest': 'đổi bản tin của nhóm',
  'group-left': 'trợ lý rời nhóm',
  restored: 'khôi phục từ bản sao lưu',
  'secret-refused': 'từ chối tệp có dấu chỉ độ mật',
  'codes-guessed': 'có người thử nhiều mã mời sai',
};

/** What stands in the place of an erased person's name. */
export const ERASED_NAME = '(đã xóa)';
