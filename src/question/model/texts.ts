// What is said where a language model had a part in understanding, and the day as it is told to it.
import { type Day, formatDay, weekdayOf } from '../../base/index.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

export const texts = {
  day: (day: Day) => `${WEEKDAYS[weekdayOf(day) - 1]}, ${formatDay(day)}`,
  note: (gist: string) =>
    `Câu này do mô hình ngôn ngữ giúp hiểu là: ${gist.toLowerCase()}; số liệu lấy từ cơ sở dữ liệu. Nếu chưa đúng ý, đồng chí vui lòng hỏi lại cụ thể hơn.`,
};
