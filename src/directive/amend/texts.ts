// What is said when a published task is put right or one is added by hand.
import { type Day, formatDay } from '../../base/index.ts';

export type AmendRefusal =
  | 'no-reason'
  | 'lead-by-import'
  | 'not-own'
  | 'unknown-agency'
  | 'no-deadline'
  | 'too-short'
  | 'same'
  | 'no-lead'
  | 'no-document'
  | 'closed';

export const amendRefusals: Record<AmendRefusal, string> = {
  'no-reason': 'Đính chính phải có lý do. Đồng chí gõ tiếp, ví dụ: lý do: đọc sót dòng cuối.',
  'lead-by-import': 'Cơ quan chủ trì chỉ thay đổi khi nhập lại bảng nhiệm vụ hoặc văn bản mới, không sửa trong chat.',
  'not-own': 'Đồng chí chỉ thêm, sửa được nhiệm vụ do cơ quan mình chủ trì hoặc của văn bản do mình nhập.',
  'unknown-agency': 'Tôi không nhận ra tên cơ quan này; đồng chí gõ tên đầy đủ, nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
  'no-deadline': 'Tôi không hiểu thời hạn này; đồng chí gõ như "30/11/2025", "quý IV/2025" hoặc "không".',
  'too-short': 'Nội dung quá ngắn; đồng chí gõ đủ ý giúp.',
  same: 'Nội dung này đã đúng như vậy, không có gì để sửa.',
  'no-lead': 'Đồng chí nêu rõ cơ quan chủ trì, ví dụ: thêm nhiệm vụ: Bộ Y tế ban hành Thông tư … trước ngày 20/12/2025.',
  'no-document': 'Không có văn bản nào mang số này do đồng chí nhập.',
  closed: 'Nhiệm vụ đã thay đổi trong lúc đồng chí xem; đồng chí gõ lại để xem nội dung mới.',
};

const FIELD_NAMES = {
  lead: 'Chủ trì',
  cooperate: 'Phối hợp',
  deadline: 'Thời hạn',
  title: 'Tên nhiệm vụ',
  clause: 'Điều khoản',
  quote: 'Trích dẫn',
} as const;
const dash = (value: string): string => (value === '' ? '(trống)' : value);

export const texts = {
  gist: 'đính chính nhiệm vụ',
  gistAdd: 'thêm nhiệm vụ',
  noTask: (code: string) => `Không tìm thấy nhiệm vụ ${code}.`,
  correctHeading: (code: string, title: string) => `Đính chính ${code} ${title}`,
  change: (field: keyof typeof FIELD_NAMES, before: string, after: string) => `${FIELD_NAMES[field]}: ${dash(before)} → ${dash(after)}`,
  original: (day: Day | undefined) =>
    `Hạn gốc theo đó cũng sửa (trước đây ${day ? formatDay(day) : 'chưa có'}); hạn đã gia hạn giữ nguyên.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  addHeading: 'Thêm nhiệm vụ',
  title: (title: string) => title,
  lead: (lead: string, cooperate: string) => `Chủ trì: ${lead}${cooperate === '' ? '' : ` · Phối hợp: ${cooperate}`}`,
  deadline: (phrase: string | undefined, dueOn: Day | undefined) =>
    `Thời hạn: ${phrase ? `“${phrase}” → ` : ''}${dueOn ? formatDay(dueOn) : 'không nêu'}`,
  from: (name: string) => `Văn bản giao: ${name}`,
  byHand: 'Bổ sung sau khi ban hành',
  confirm: 'Đồng ý',
  cancel: 'Hủy',
  corrected: (code: string) => `Đã đính chính ${code}.`,
  added: (code: string) => `Đã thêm nhiệm vụ ${code}.`,
  cancelled: 'Đã bỏ, không ghi gì.',
  /** the frame in which a typed sentence is read as the clause of a directive */
  frame: (text: string, today: Day) =>
    `Số: 1/TB-VP\nngày ${today.slice(8, 10)} tháng ${today.slice(5, 7)} năm ${today.slice(0, 4)}\nTHÔNG BÁO\nYêu cầu thực hiện:\n1. ${text}${/[.;]$/u.test(text) ? '' : '.'}\n`,
};
