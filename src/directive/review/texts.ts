// What is said while a directive is reviewed.
import { type Day, formatDay } from '../../base/index.ts';
import type { Lineage } from '../lineage.ts';
import type { DirectiveRecord, ReadTask, TaskDeadline } from '../types.ts';
import type { ChangeRefusal } from './change.ts';

export const changeRefusals: Record<ChangeRefusal, string> = {
  'unknown-agency': 'Tôi không nhận ra tên cơ quan này; đồng chí gõ tên đầy đủ, nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
  'no-deadline': 'Tôi không hiểu thời hạn này; đồng chí gõ như "30/11/2025", "quý IV/2025", "trong tháng 12/2025" hoặc "không".',
  'one-part': 'Mục này chỉ có một ý, không tách được.',
  'too-short': 'Tên nhiệm vụ quá ngắn; đồng chí gõ đủ ý giúp.',
};

const percent = (value: number): string => `${Math.round(value * 100)}%`;

export const texts = {
  gist: (name: string) => `nhập văn bản ${name}`,
  gistCommand: 'sửa bản duyệt văn bản',
  nothingRead: 'Tôi đã đọc tệp nhưng không thấy nhiệm vụ cụ thể nào. Nếu đây là minh chứng, đồng chí gửi lại kèm mã nhiệm vụ.',
  known: (name: string) => `Văn bản ${name} đã có trong hệ thống, không nhập lại.`,
  gone: 'Việc duyệt văn bản này đã kết thúc. Đồng chí gửi lại tệp nếu cần xem.',
  noReview: 'Đồng chí không có văn bản nào đang duyệt dở. Gửi tệp văn bản để bắt đầu.',
  noItem: (number: number, count: number) => `Không có mục ${number}; văn bản này có ${count} mục.`,
  whichItem: 'Đồng chí nói rõ mục nào, ví dụ: mục 3 hạn: quý IV/2025.',
  noTask: (code: string) => `Không tìm thấy nhiệm vụ ${code}.`,
  heading: (record: DirectiveRecord, read: number, taken: number) =>
    `${record.number ? `${record.number}: ` : ''}${record.title}\nĐọc được ${read} nhiệm vụ, sẽ nhận ${taken}. Chưa có gì được ghi cho đến khi đồng chí bấm nhận.`,
  warning: (warning: string) => `Lưu ý: ${warning}`,
  title: (number: number, title: string, state: 'taken' | 'unsure' | 'dropped', confidence: number) =>
    `${number}. ${title}${state === 'taken' ? '' : state === 'dropped' ? ' (đã bỏ)' : ' (chưa chắc, chỉ nhận khi đồng chí chọn)'} · tin cậy ${percent(confidence)}`,
  agencies: (lead: string, cooperate: string) =>
    `Chủ trì: ${lead === '' ? 'chưa rõ' : lead}${cooperate === '' ? '' : ` · Phối hợp: ${cooperate}`}`,
  deadline: ({ text, dueOn, due }: TaskDeadline) => {
    if (text === null) return 'Thời hạn: văn bản không nêu';
    if (dueOn === null) return `Thời hạn: “${text}” (không quy ra ngày)`;
    return `Thời hạn: “${text}” → ${formatDay(dueOn)}${due !== null && due !== dueOn ? `, nhắc theo ${formatDay(due)}` : ''}`;
  },
  targets: (targets: NonNullable<ReadTask['targets']>) =>
    `Chỉ tiêu: ${targets.map(({ text, by }) => `${text}${by ? ` (đến ${formatDay(by)})` : ''}`).join('; ')}`,
  source: (clause: string, guesses: readonly string[]) => `${clause}${guesses.length > 0 ? ` · suy đoán: ${guesses.join('; ')}` : ''}`,
  guess: (field: 'task' | 'lead' | 'deadline', confidence: number, reasons: readonly string[]) =>
    `${{ task: 'nội dung', lead: 'chủ trì', deadline: 'thời hạn' }[field]} ${percent(confidence)} (${reasons.join(', ')})`,
  lineage: ({ relation, code }: Lineage, dueBefore: Day | undefined, dueAfter: Day | null) =>
    ({
      new: 'Nhận là nhiệm vụ mới (theo đồng chí).',
      repeats: `Nhắc lại nhiệm vụ ${code}: gắn vào mã này, không tính thêm.`,
      'changes-deadline': `Đổi hạn nhiệm vụ ${code}: ${dueBefore ? formatDay(dueBefore) : 'chưa có hạn'} → ${dueAfter ? formatDay(dueAfter) : 'không nêu'}; hạn gốc được giữ.`,
      replaces: `Thay thế nhiệm vụ ${code}: giữ mã, nội dung theo văn bản này.`,
    })[relation],
  earlier: (quote: string, directiveName: string, clause: string) =>
    `Văn bản trước: “${quote}” (${directiveName}${clause === '' ? '' : `, ${clause}`})`,
  unseenEarlier: 'Có thể trùng một nhiệm vụ đã giao; đồng chí không có quyền xem nhiệm vụ đó nên không trích dẫn ở đây.',
  pageOf: (from: number, to: number, all: number) =>
    `${from}–${to} trong ${all} mục, ít chắc nhất trước. Sửa bằng cách gõ: mục 3 hạn: quý IV/2025 · mục 3 chủ trì: Bộ Tài chính · gộp 3 với 4 · tách 5 · bỏ mục 2 · nhận tất cả từ 80%.`,
  accept: (count: number) => `Đồng ý nhận ${count} nhiệm vụ`,
  dropAll: 'Bỏ văn bản này',
  more: 'Xem tiếp',
  take: (number: number) => `Nhận mục ${number}`,
  drop: (number: number) => `Loại mục ${number}`,
  asNew: (number: number) => `Mục ${number} là mới`,
  asKnown: (number: number, code: string) => `Mục ${number} là ${code}`,
  changed: (number: number) => `Đã sửa mục ${number}, chưa ghi vào hệ thống:`,
  mergedInto: (kept: number, gone: number) => `Đã gộp mục ${gone} vào mục ${kept}:`,
  splitInto: (number: number, added: readonly number[]) => `Đã tách mục ${number}; phần sau thành mục ${added.join(', ')}:`,
  tookFrom: (percentage: number, taken: number, left: number) =>
    `Chọn ${taken} mục có độ tin cậy từ ${percentage}%; ${left} mục còn lại không nhận, trừ khi đồng chí chọn. Bấm nhận hoặc gõ "đồng ý" để ghi.`,
  general: (items: readonly { clause: string; quote: string }[]) =>
    items.length === 0
      ? ['Văn bản không có chỉ đạo chung nào ngoài các nhiệm vụ.']
      : ['Chỉ đạo chung, không tính là nhiệm vụ:', ...items.map(({ clause, quote }) => `${clause}: “${quote}”`)],
  published: (codes: readonly string[], linked: readonly string[]) =>
    [
      codes.length === 0
        ? linked.length === 0
          ? 'Không nhận nhiệm vụ nào; văn bản đã được lưu.'
          : 'Không có nhiệm vụ mới.'
        : `Đã nhận ${codes.length} nhiệm vụ, mã ${codes[0]}${codes.length > 1 ? ` đến ${codes.at(-1)}` : ''}.`,
      ...(linked.length > 0 ? [`Gắn vào nhiệm vụ đã có: ${linked.join(', ')}.`] : []),
    ].join(' '),
  told: (count: number) => `Đã báo cho ${count} đầu mối của các cơ quan chủ trì.`,
  dropped: 'Đã bỏ văn bản này, không nhận nhiệm vụ nào.',
  newsHeading: (directiveName: string, count: number) => `${directiveName} giao cơ quan của đồng chí ${count} nhiệm vụ:`,
  newsLine: (code: string, title: string, dueOn: Day | undefined, clause: string) =>
    `${code} ${title} (${dueOn ? `hạn ${formatDay(dueOn)}` : 'không nêu hạn'}; ${clause})`,
};
