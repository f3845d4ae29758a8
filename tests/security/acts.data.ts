// Everything that can be said or pressed about one task, whatever skill answers it. CODE stands for the task.
import type { Step } from './attacks.data.ts';

export const CODE = 'CODE';

const said: readonly string[] = [
  // asked
  CODE,
  `${CODE} hạn khi nào?`,
  `ai phụ trách ${CODE}?`,
  `${CODE} vướng gì?`,
  `lịch sử ${CODE}`,
  `${CODE} có minh chứng gì?`,
  `gửi lại tệp minh chứng của ${CODE}`,
  `trích nguyên văn ${CODE}`,
  `${CODE} đã được nhắc mấy lần?`,
  `so sánh ${CODE} với NV-405`,
  `${CODE} phối hợp với ai?`,
  // reported and decided
  `${CODE} xong 60%`,
  `${CODE} đã hoàn thành`,
  `${CODE} bắt đầu làm`,
  `xác nhận ${CODE} hoàn thành`,
  `trả lại ${CODE} vì thiếu hồ sơ`,
  `xin gia hạn ${CODE} đến 31/12/2026 vì thiếu người`,
  `đồng ý gia hạn ${CODE}, công văn 812/VPCP-TH ngày 18/11/2025`,
  `không đồng ý gia hạn ${CODE} vì gấp`,
  `${CODE} vướng Bộ Tài chính chưa góp ý`,
  `${CODE} đã gỡ được vướng mắc`,
  `${CODE} kết quả: đã trình dự thảo`,
  `ghi chú ${CODE}: xem lại`,
  `chuyển ${CODE} cho Trương Vĩnh Phúc`,
  `hoàn tác ${CODE}`,
  `tạm dừng ${CODE}`,
  `hủy ${CODE}`,
  `xóa ${CODE}`,
  `chuyển chủ trì ${CODE} cho Bộ Tài chính`,
  // reminded
  `nhắc tôi ${CODE} vào thứ Sáu`,
  `đã nhận ${CODE}`,
  `ai chưa ký nhận ${CODE}?`,
  `đôn đốc ${CODE}`,
  // on paper
  `xuất báo cáo ${CODE} ra excel`,
  `xuất lịch ${CODE}`,
];

const pressed: readonly string[] = [
  `q-task?code=${CODE}`,
  `q-clause?code=${CODE}`,
  `report-as?code=${CODE}&act=done`,
  `report-as?code=${CODE}&act=confirm`,
  `report-as?code=${CODE}&act=extend`,
  `report-as?code=${CODE}&act=agree`,
  `report-for?code=${CODE}`,
  `hand-over-to?code=${CODE}&person=1`,
  `accept-one?change=1&code=${CODE}`,
  `rm-ack?code=${CODE}`,
  `rm-work?code=${CODE}`,
  `rm-later?code=${CODE}`,
  `rm-on?code=${CODE}&day=2025-11-28`,
  `rm-task?code=${CODE}`,
  `rm-urge?code=${CODE}`,
];

const withFile: Step = { file: 'bien-ban.txt', content: 'biên bản', caption: `minh chứng ${CODE}` };

export const ACTS: readonly Step[] = [...said, ...pressed.map(press => ({ press })), withFile];

/** An urge is what monitors are for. */
export const URGES: readonly string[] = ['đôn đốc', 'rm-urge'];

export function about(step: Step, code: string): Step {
  const put = (text: string): string => text.replaceAll(CODE, code);
  if (typeof step === 'string') return put(step);
  return 'press' in step ? { press: put(step.press) } : { ...step, caption: put(step.caption ?? '') };
}
