// What the demonstration says.
import { formatDay } from '../../base/index.ts';
import type { ReadTask } from '../../directive/index.ts';

export const texts = {
  preparing: (folder: string) => `Đang chuẩn bị dữ liệu mẫu trong ${folder} …`,
  sampleUnreadable: (name: string) => `Không đọc được văn bản mẫu ${name}.`,
  hello: (name: string, position: string, agency: string) => [
    `Hôm nay là 20/11/2025. Đồng chí đóng vai ${name}, ${position}, ${agency}; dữ liệu đọc từ văn bản thật, cán bộ là tên giả định.`,
    'Hỏi thử: “nhiệm vụ nào của bộ mình quá hạn?”, “tỷ lệ hoàn thành đúng hạn”, “Ai phụ trách việc xây dựng hệ thống phương pháp luận?”.',
    'Báo thử: “NV-… đạt 80%, vướng Bộ Tài chính chưa góp ý” rồi “đồng ý”; gõ “trợ giúp” để xem thêm, Ctrl+D để thoát.',
  ],
  step: (number: number, title: string) => `\n── ${number}. ${title} ──`,
  steps: { read: 'Đọc văn bản', ask: 'Hỏi', update: 'Báo cáo', remind: 'Nhắc việc', digest: 'Bản tin lãnh đạo' },
  shownAgency: 'BKHCN',
  readHeading: (number: string, file: string, count: number) =>
    `${file} (${number}): đọc được ${count} nhiệm vụ; ví dụ của Bộ Khoa học và Công nghệ:`,
  readTask: (task: ReadTask, lead: string) =>
    `\n• ${task.title}\n  Chủ trì: ${lead} · Thời hạn: “${task.deadline.text ?? ''}” → ${task.deadline.dueOn ? formatDay(task.deadline.dueOn) : ''}\n  ${task.clause}: “${task.quote.replace(/\s+/gu, ' ')}”`,
  questions: [
    { as: 'CB-011', text: 'nhiệm vụ nào của bộ mình quá hạn?' },
    { as: 'CB-001', text: 'nv sap den han cua bo tai chinh' },
    { as: 'CB-001', text: 'Tỷ lệ hoàn thành đúng hạn của Bộ Khoa học và Công nghệ' },
    { as: 'CB-032', text: 'Bộ Công an còn việc gì?' },
  ],
  update: {
    as: 'CB-014',
    clause: 'Phụ lục, mục 3, điểm g',
    text: (code: string) => `${code} xong 85%, vướng Văn phòng Chính phủ chưa góp ý`,
    yes: 'đồng ý',
  },
  speaker: (name: string, position: string) => `[${name}, ${position}]`,
  reminded: (steps: number, people: number) => `Đã lập ${steps} lượt nhắc cho ${people} người. Một tin mẫu:`,
  says: (person: string) => `→ gửi ${person}:`,
  again: (count: number) => `Chạy nhắc việc lần nữa: ${count} lượt mới (không ai bị nhắc hai lần).`,
  chart: (path: string) => `(biểu đồ: ${path})`,
  end: '\nHết phần giới thiệu. Chạy “npm run demo” trong cửa sổ lệnh để tự trò chuyện.',
};
