// A question in a few words, for "Ý đồng chí là …?"
import type { Question } from './types.ts';

export const gists: Readonly<Record<Question['kind'], string>> = {
  list: 'Xem danh sách nhiệm vụ',
  detail: 'Xem nhiệm vụ',
  count: 'Đếm nhiệm vụ',
  rate: 'Tính tỷ lệ',
  summary: 'Xem tình hình thực hiện',
  ranking: 'Xếp hạng',
  comparison: 'So sánh',
  periods: 'So sánh theo thời gian',
  history: 'Xem lịch sử nhiệm vụ',
  evidence: 'Xem minh chứng',
  changes: 'Xem thay đổi',
  blockers: 'Xem đang vướng ở đâu',
  reminders: 'Xem các lần nhắc',
  help: 'Xem hướng dẫn',
  chat: 'Trò chuyện',
  refuse: 'Việc khác',
  clarify: 'Hỏi về nhiệm vụ',
  unknown: 'Hỏi về nhiệm vụ',
};
