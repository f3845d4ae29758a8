// What is said while a directive is reviewed.
import { formatDay } from '../../base/index.ts';
import type { DirectiveRecord, TaskDeadline } from '../types.ts';

export const texts = {
  gist: (name: string) => `nhập văn bản ${name}`,
  nothingRead: 'Tôi đã đọc tệp nhưng không thấy nhiệm vụ cụ thể nào. Nếu đây là minh chứng, đồng chí gửi lại kèm mã nhiệm vụ.',
  known: (name: string) => `Văn bản ${name} đã có trong hệ thống, không nhập lại.`,
  gone: 'Việc duyệt văn bản này đã kết thúc. Đồng chí gửi lại tệp nếu cần xem.',
  heading: (record: DirectiveRecord, read: number, taken: number) =>
    `${record.number ? `${record.number}: ` : ''}${record.title}\nĐọc được ${read} nhiệm vụ, sẽ nhận ${taken}. Chưa có gì được ghi cho đến khi đồng chí bấm nhận.`,
  title: (number: number, title: string, state: 'taken' | 'unsure' | 'dropped') =>
    `${number}. ${title}${state === 'taken' ? '' : state === 'dropped' ? ' (đã bỏ)' : ' (chưa chắc, chỉ nhận khi đồng chí chọn)'}`,
  agencies: (lead: string, cooperate: string) => `Chủ trì: ${lead === '' ? 'chưa rõ' : lead}${cooperate === '' ? '' : ` · Phối hợp: ${cooperate}`}`,
  deadline: ({ text, dueOn, due }: TaskDeadline) => {
    if (text === null) return 'Thời hạn: văn bản không nêu';
    if (dueOn === null) return `Thời hạn: “${text}” (không quy ra ngày)`;
    return `Thời hạn: “${text}” → ${formatDay(dueOn)}${due !== null && due !== dueOn ? `, nhắc theo ${formatDay(due)}` : ''}`;
  },
  source: (clause: string, reasons: readonly string[]) => `${clause}${reasons.length > 0 ? ` · suy đoán: ${reasons.join(', ')}` : ''}`,
  pageOf: (from: number, to: number, all: number) => `Mục ${from}–${to} trong ${all}`,
  accept: (count: number) => `Đồng ý nhận ${count} nhiệm vụ`,
  dropAll: 'Bỏ văn bản này',
  more: 'Xem tiếp',
  take: (number: number) => `Nhận mục ${number}`,
  drop: (number: number) => `Loại mục ${number}`,
  published: (codes: readonly string[]) =>
    codes.length === 0 ? 'Không nhận nhiệm vụ nào; văn bản đã được lưu.' : `Đã nhận ${codes.length} nhiệm vụ, mã ${codes[0]}${codes.length > 1 ? ` đến ${codes.at(-1)}` : ''}.`,
  dropped: 'Đã bỏ văn bản này, không nhận nhiệm vụ nào.',
};
